"""What was rated, counted and measured at each stop, and the notes about immediate hazards."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.counts import CountedGroup
from asskomm_audit.domain.hazards import Hazard
from asskomm_audit.domain.lighting import LightResult
from asskomm_audit.domain.perception import Perception, perceptions_of
from asskomm_audit.domain.places import Stop
from asskomm_audit.domain.shares import Showing
from asskomm_audit.domain.stop_results import StopResult, stop_results
from asskomm_audit.domain.survey import Item
from asskomm_audit.labels import visit_label
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.sheets.book import Book, stop_number
from asskomm_audit.reports.sheets.table import Column
from asskomm_audit.reports.sheets.values import Value
from asskomm_audit.visit_labels import counted_label, indication_label


@dataclass(frozen=True, slots=True)
class _Stop:
    audit: int
    source: ReportAudit
    stop: Stop
    results: dict[VisitKind, StopResult]
    safe: dict[bool, Perception]  # how safe people feel here, by night or not


def stops_sheet(book: Book) -> None:
    """One row per audit and stop, with light, people and how safe participants feel there."""
    texts = book.texts
    columns: list[Column[_Stop]] = [
        Column(texts.translate("Workbook", "Audit"), lambda row: row.audit, 8),
        Column(texts.translate("Workbook", "Ort"), lambda row: row.source.snapshot.place.name, 28),
        Column(texts.translate("Workbook", "Standpunkt"), lambda row: row.stop.number, 12),
        Column(texts.translate("Workbook", "Name"), lambda row: row.stop.name, 30),
        Column(texts.translate("Workbook", "Beschreibung"), lambda row: row.stop.description, 46),
        Column(texts.translate("Workbook", "Zielklasse"), lambda row: row.stop.light_class, 10),
        *_night_light(book),
        *(_people(book, kind) for kind in (VisitKind.DAY, VisitKind.NIGHT)),
        *(_safe(book, at_night) for at_night in (False, True)),
        Column(
            texts.translate("Workbook", "Geogr. Länge"),
            lambda row: row.stop.position.longitude if row.stop.position else None,
            12,
            "0.000000",
        ),
        Column(
            texts.translate("Workbook", "Geogr. Breite"),
            lambda row: row.stop.position.latitude if row.stop.position else None,
            12,
            "0.000000",
        ),
    ]
    book.add(
        ("03_Standpunkte", "03_Stops"),
        "Standpunkte",
        texts.translate("Workbook", "Standpunkte"),
        texts.translate(
            "Workbook",
            "Eine Zeile je Audit und Standpunkt; lx in der Nachtbegehung, Anteile ab 10 Antworten.",
        ),
        columns,
        list(_stops(book)),
        expected=sum(len(each.snapshot.stops) for each in book.audits),
    )


def _stops(book: Book) -> Iterator[_Stop]:
    for number, audit in book.numbered():
        found: dict[str, dict[VisitKind, StopResult]] = {}
        for each in stop_results(audit.snapshot):
            found.setdefault(each.stop.id, {})[each.kind] = each
        felt: dict[str | None, dict[bool, Perception]] = {}
        for said in perceptions_of(audit.snapshot, Item.SAFE_NOW):
            felt.setdefault(said.stop_id, {})[said.at_night] = said
        for stop in sorted(audit.snapshot.stops, key=lambda each: each.number):
            yield _Stop(number, audit, stop, found.get(stop.id, {}), felt.get(stop.id, {}))


def _night_light(book: Book) -> list[Column[_Stop]]:
    def column(name: str, value: Callable[[LightResult], float | None], form: str) -> Column[_Stop]:
        def of(row: _Stop) -> float | None:
            result = row.results.get(VisitKind.NIGHT)
            return value(result.light) if result and result.light else None

        return Column(name, of, 10, form)

    translate = book.texts.translate
    return [
        column(translate("Workbook", "Mittel lx"), lambda light: light.mean, "0.0"),
        column(translate("Workbook", "Min. lx"), lambda light: light.least, "0.0"),
        column(translate("Workbook", "Max. lx"), lambda light: light.most, "0.0"),
        column("U0", lambda light: light.uniformity, "0.00"),
    ]


def _people(book: Book, kind: VisitKind) -> Column[_Stop]:
    name = book.texts.translate("Workbook", "Gezählte {visit}")

    def count(row: _Stop) -> int | None:
        result = row.results.get(kind)
        return sum(result.people.values()) if result and result.people else None

    return Column(name.format(visit=visit_label(kind, book.texts)), count, 12)


def _safe(book: Book, at_night: bool) -> Column[_Stop]:
    translate = book.texts.translate
    word = translate("Workbook", "Nacht") if at_night else translate("Workbook", "Tag")

    def share(row: _Stop) -> Value:
        said = row.safe.get(at_night)
        if said is None:
            return None
        if said.showing is Showing.SUPPRESSED:
            return "<5"
        shown = said.showing in (Showing.PERCENT, Showing.NOT_REPRESENTATIVE)
        return said.high_share if shown else None

    name = translate("Workbook", "Fühlen sich sicher, {time}").format(time=word)
    return Column(name, share, 14, "0 %")


@dataclass(frozen=True, slots=True)
class _StopRow:
    audit: int
    source: ReportAudit
    result: StopResult


def stop_results_sheet(book: Book) -> None:
    """One row per stop and visit where something was rated, counted or measured."""
    rows = [
        _StopRow(number, audit, result)
        for number, audit in book.numbered()
        for result in stop_results(audit.snapshot)
    ]
    texts = book.texts
    columns: list[Column[_StopRow]] = [
        Column(texts.translate("Workbook", "Audit"), lambda row: row.audit, 8),
        Column(texts.translate("Workbook", "Ort"), lambda row: row.source.snapshot.place.name, 28),
        Column(texts.translate("Workbook", "Standpunkt"), lambda row: row.result.stop.number, 12),
        Column(texts.translate("Workbook", "Name"), lambda row: row.result.stop.name, 30),
        Column(
            texts.translate("Workbook", "Begehung"),
            lambda row: visit_label(row.result.kind, texts),
            16,
        ),
        Column(texts.translate("Workbook", "Bewertet"), lambda row: row.result.rated, 10),
        Column(texts.translate("Workbook", "Punkte"), lambda row: row.result.score, 9, "0"),
        Column(
            texts.translate("Workbook", "Kritisch (0 oder 1)"),
            lambda row: ", ".join(row.result.critical),
            22,
        ),
        *(_counted(book, group) for group in CountedGroup),
        *_light(book),
    ]
    book.add(
        ("16_Standpunktwerte", "16_Stop_results"),
        "Standpunktwerte",
        texts.translate("Workbook", "Werte der Standpunkte"),
        texts.translate(
            "Workbook",
            "Eine Zeile je Standpunkt und Begehung, an der bewertet, gezählt oder gemessen wurde.",
        ),
        columns,
        rows,
    )


def _counted(book: Book, group: CountedGroup) -> Column[_StopRow]:
    name = counted_label(group, book.texts)
    return Column(name, lambda row: row.result.people.get(group), 10)


def _light(book: Book) -> list[Column[_StopRow]]:
    texts = book.texts
    return [
        Column(
            texts.translate("Workbook", "Lichtpunkte"),
            lambda row: row.result.light.points if row.result.light else None,
            10,
        ),
        Column(
            texts.translate("Workbook", "Mittel lx"),
            lambda row: row.result.light.mean if row.result.light else None,
            10,
            "0.0",
        ),
        Column(
            texts.translate("Workbook", "Min. lx"),
            lambda row: row.result.light.least if row.result.light else None,
            10,
            "0.0",
        ),
        Column(
            "U0",
            lambda row: row.result.light.uniformity if row.result.light else None,
            8,
            "0.00",
        ),
        Column(
            texts.translate("Workbook", "Zielklasse"),
            lambda row: row.result.stop.light_class,
            10,
        ),
        Column(
            texts.translate("Workbook", "Hinweis"),
            lambda row: (
                indication_label(row.result.light.indication, texts) if row.result.light else None
            ),
            46,
        ),
    ]


@dataclass(frozen=True, slots=True)
class _HazardRow:
    audit: int
    source: ReportAudit
    hazard: Hazard


def hazards_sheet(book: Book) -> None:
    """One row per immediate hazard; who noted it stays unnamed."""
    rows = [
        _HazardRow(number, audit, hazard)
        for number, audit in book.numbered()
        for hazard in sorted(audit.snapshot.hazards, key=lambda each: each.number)
    ]
    texts = book.texts
    columns: list[Column[_HazardRow]] = [
        Column(texts.translate("Workbook", "Audit"), lambda row: row.audit, 8),
        Column(texts.translate("Workbook", "Ort"), lambda row: row.source.snapshot.place.name, 28),
        Column(texts.translate("Workbook", "Nummer"), lambda row: row.hazard.label, 10),
        Column(texts.translate("Workbook", "Gemeldet"), lambda row: row.hazard.noted_at, 17),
        Column(texts.translate("Workbook", "Gefahr"), lambda row: row.hazard.text, 50),
        Column(texts.translate("Workbook", "Stelle"), lambda row: row.hazard.spot, 30),
        Column(
            texts.translate("Workbook", "Standpunkt"),
            lambda row: stop_number(row.source.snapshot, row.hazard.stop_id),
            12,
        ),
        Column(texts.translate("Workbook", "Kriterium"), lambda row: row.hazard.criterion, 11),
        Column(texts.translate("Workbook", "Zuständig"), lambda row: row.hazard.office, 28),
        Column(texts.translate("Workbook", "Geschrieben"), lambda row: row.hazard.written_at, 17),
    ]
    book.add(
        ("17_Sofortmeldungen", "17_Hazard_notes"),
        "Sofortmeldungen",
        texts.translate("Workbook", "Sofortmeldungen"),
        texts.translate("Workbook", "Eine Zeile je gemeldeter Gefahr."),
        columns,
        rows,
        expected=sum(len(each.snapshot.hazards) for each in book.audits),
    )
