"""Audits with their results, places and stops."""

from datetime import datetime

from openpyxl.styles import Font

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.grading import shown_score
from asskomm_audit.domain.items import Profile
from asskomm_audit.domain.places import Place, Stop
from asskomm_audit.domain.profiles import ProfileResult
from asskomm_audit.labels import audit_status_label, criteria_set_label
from asskomm_audit.reports.content import ReportAudit, place_type_name, visit_of
from asskomm_audit.reports.sheets.book import Book, dimensions_name
from asskomm_audit.reports.sheets.table import FACE, Column, Formula, cell_at, fill_table, put
from asskomm_audit.reports.words import reliability_text
from asskomm_audit.texts import Texts

_PERCENT = "0 %"


def audits_sheet(book: Book) -> None:
    """One row per audit, and beside it the scores as live formulas over the dimensions sheet."""
    texts = book.texts
    columns: list[Column[tuple[int, ReportAudit]]] = [
        Column(texts.translate("Workbook", "Audit"), lambda row: row[0], 8),
        Column(texts.translate("Workbook", "Ort"), lambda row: row[1].snapshot.place.name, 30),
        Column(
            texts.translate("Workbook", "Ortstyp"), lambda row: place_type_name(row[1], texts), 26
        ),
        Column(
            texts.translate("Workbook", "Beginn"), lambda row: row[1].snapshot.audit.started_on, 12
        ),
        Column(
            texts.translate("Workbook", "Tagbegehung"),
            lambda row: _begun(row[1], VisitKind.DAY),
            17,
        ),
        Column(
            texts.translate("Workbook", "Nachtbegehung"),
            lambda row: _begun(row[1], VisitKind.NIGHT),
            17,
        ),
        Column(
            texts.translate("Workbook", "Umfang"),
            lambda row: criteria_set_label(row[1].snapshot.audit.criteria_set, texts),
            20,
        ),
        Column(
            texts.translate("Workbook", "Stand"),
            lambda row: audit_status_label(row[1].snapshot.audit.status, texts),
            16,
        ),
        Column(
            texts.translate("Workbook", "Katalogversion"),
            lambda row: row[1].snapshot.audit.catalogue_version,
            14,
        ),
        Column(
            texts.translate("Workbook", "Prüfende"), lambda row: len(row[1].snapshot.members), 10
        ),
        Column(
            texts.translate("Workbook", "Note"),
            lambda row: row[1].result.headline.grade if row[1].result.headline else None,
            8,
        ),
        Column(
            texts.translate("Workbook", "Note gilt für"),
            lambda row: _headline_profile(row[1], texts),
            14,
        ),
        *_profile_columns(texts, Profile.DAY),
        *_profile_columns(texts, Profile.NIGHT),
        Column(
            texts.translate("Workbook", "Hinweis"),
            lambda row: _missing(row[1], texts),
            26,
        ),
        Column(
            texts.translate("Workbook", "Belastbarkeit"),
            lambda row: reliability_text(row[1].result.reliability.grade, texts),
            22,
        ),
    ]
    sheet = book.sheet("01_Audits")
    count = fill_table(sheet, "Audits", columns, book.numbered())
    _add_recomputed(book, len(columns), count)


def _profile_columns(texts: Texts, profile: Profile) -> list[Column[tuple[int, ReportAudit]]]:
    is_day = profile is Profile.DAY
    name = texts.translate("Workbook", "Tag") if is_day else texts.translate("Workbook", "Nacht")

    def of(row: tuple[int, ReportAudit]) -> ProfileResult | None:
        return row[1].result.day if is_day else row[1].result.night

    def score(row: tuple[int, ReportAudit]) -> float | None:
        result = of(row)
        return None if result is None or result.score is None else shown_score(result.score, 1)

    def caps(row: tuple[int, ReportAudit]) -> str:
        result = of(row)
        return ", ".join(cap.criterion for cap in result.caps) if result else ""

    return [
        Column(texts.translate("Workbook", "Punktwert {name}").format(name=name), score, 12, "0.0"),
        Column(
            texts.translate("Workbook", "Note {name}").format(name=name),
            lambda row: result.grade if (result := of(row)) else None,
            8,
        ),
        Column(
            texts.translate("Workbook", "Abdeckung {name}").format(name=name),
            lambda row: result.coverage if (result := of(row)) else None,
            12,
            _PERCENT,
        ),
        Column(
            texts.translate("Workbook", "Kritische Kriterien mit 0 oder 1, {name}").format(
                name=name
            ),
            caps,
            22,
        ),
    ]


def _add_recomputed(book: Book, width: int, count: int) -> None:
    """Put live formulas beside the table: the score with the weights of the dimensions sheet."""
    sheet = book.workbook["01_Audits"]
    texts = book.texts
    for offset, name, word in (
        (2, texts.translate("Workbook", "Tag neu gerechnet"), texts.translate("Workbook", "Tag")),
        (
            3,
            texts.translate("Workbook", "Nacht neu gerechnet"),
            texts.translate("Workbook", "Nacht"),
        ),
    ):
        head = cell_at(sheet, 1, width + offset)
        put(head, name)
        head.font = Font(name=FACE, size=11, bold=True, italic=True)
        sheet.column_dimensions[head.column_letter].width = 14
        for number in range(2, count + 2):
            area = f"'{dimensions_name(texts)}'!"
            chosen = f'({area}$A$2:$A$5000=$A{number})*({area}$C$2:$C$5000="{word}")'
            known = f"ISNUMBER({area}$G$2:$G$5000)"
            weighted = f"SUMPRODUCT({chosen}*{known},{area}$F$2:$F$5000,{area}$G$2:$G$5000)"
            weights = f"SUMPRODUCT({chosen}*{known},{area}$F$2:$F$5000)"
            text = f'=IF({weights}=0,"",{weighted}/{weights})'
            put(cell_at(sheet, number, width + offset), Formula(text), "0.0")
            cell_at(sheet, number, width + offset).number_format = "0.0"


def _begun(audit: ReportAudit, kind: VisitKind) -> datetime | None:
    visit = visit_of(audit.snapshot, kind)
    return visit.begun_at if visit else None


def _headline_profile(audit: ReportAudit, texts: Texts) -> str:
    headline = audit.result.headline
    if headline is None:
        return ""
    if headline.profile is Profile.DAY:
        return texts.translate("Workbook", "Tag")
    return texts.translate("Workbook", "Nacht")


def _missing(audit: ReportAudit, texts: Texts) -> str:
    return texts.translate("Workbook", "Nachtbegehung fehlt") if audit.result.night_missing else ""


def places_sheet(book: Book) -> None:
    """One row per place that was audited."""
    texts = book.texts
    places: dict[str, tuple[Place, str]] = {}
    for audit in book.audits:
        place = audit.snapshot.place
        names = audit.snapshot.catalogue.place_types.get(place.place_type, {})
        places[place.id] = place, names.get(texts.language, place.place_type)
    columns: list[Column[tuple[Place, str]]] = [
        Column(texts.translate("Workbook", "Ort"), lambda row: row[0].name, 30),
        Column(texts.translate("Workbook", "Ortstyp"), lambda row: row[1], 26),
        Column(texts.translate("Workbook", "Ortsteil"), lambda row: row[0].district, 20),
        Column(texts.translate("Workbook", "Adresse"), lambda row: row[0].address, 34),
        Column(texts.translate("Workbook", "Eigentümer"), lambda row: row[0].owner, 28),
        Column(texts.translate("Workbook", "Beschreibung"), lambda row: row[0].description, 60),
        Column(
            texts.translate("Workbook", "Geogr. Länge"),
            lambda row: row[0].position.longitude if row[0].position else None,
            12,
            "0.000000",
        ),
        Column(
            texts.translate("Workbook", "Geogr. Breite"),
            lambda row: row[0].position.latitude if row[0].position else None,
            12,
            "0.000000",
        ),
        Column(texts.translate("Workbook", "Orts-ID"), lambda row: row[0].id, 38),
    ]
    sheet = book.sheet("02_Orte" if texts.language == "de" else "02_Places")
    fill_table(sheet, "Orte", columns, places.values())


def stops_sheet(book: Book) -> None:
    """One row per stop of the walks."""
    texts = book.texts
    stops = {
        stop.id: (audit.snapshot.place.name, stop)
        for audit in book.audits
        for stop in audit.snapshot.stops
    }
    if not stops:
        return
    columns: list[Column[tuple[str, Stop]]] = [
        Column(texts.translate("Workbook", "Ort"), lambda row: row[0], 30),
        Column(texts.translate("Workbook", "Standpunkt"), lambda row: row[1].number, 12),
        Column(texts.translate("Workbook", "Name"), lambda row: row[1].name, 34),
        Column(texts.translate("Workbook", "Beschreibung"), lambda row: row[1].description, 60),
    ]
    sheet = book.sheet("03_Standpunkte" if texts.language == "de" else "03_Stops")
    fill_table(sheet, "Standpunkte", columns, stops.values())
