"""A place: what it is, how it came out by day and by night, and what its strengths are."""

from asskomm_audit.domain.answers import AnswerState
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.items import Item, Profile, everyday, items_of
from asskomm_audit.labels import criteria_set_label, visit_label
from asskomm_audit.reports import words
from asskomm_audit.reports.cards import result_cards
from asskomm_audit.reports.content import (
    Report,
    ReportAudit,
    criterion_name,
    dimension_name,
    period_of,
    place_type_name,
    team_of,
    visit_of,
)
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.photos import add_photos
from asskomm_audit.reports.profiles import add_profile
from asskomm_audit.reports.sections.stops import add_stops
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.text import brief
from asskomm_audit.texts import Texts, date_text, moment_text, number_text
from asskomm_audit.visit_labels import evening_text, season_label

_STRENGTHS = 8
_BEST = 4
_BEST_LETTERS = 160


def add_place(story: Story, report: Report, audit: ReportAudit, number: str) -> None:
    """Add a place's chapter up to its profile."""
    title = f"{number} {audit.name}"
    if report.is_repeated(audit):
        title += f" ({date_text(audit.snapshot.audit.started_on, report.texts)})"
    story.chapter(title)
    _add_facts(story, report, audit)
    internal = {each.photo_id for each in audit.snapshot.hazards}  # of notes, not of the report
    overview = [
        each
        for each in audit.snapshot.photos
        if each.finding_id is None and each.answer_id is None and each.id not in internal
    ]
    subject = report.texts.translate("Report", "Foto vom Ort {ort}").format(
        ort=brief(audit.name, 80)
    )
    add_photos(story, sorted(overview, key=lambda each: (each.sort, each.id)), subject)
    _add_result(story, report, audit)
    _add_critical(story, report, audit)
    _add_strengths(story, report, audit)
    add_profile(story, report, audit)
    story.text(_sensitivity(report, audit))
    add_stops(story, report, audit)


def _add_facts(story: Story, report: Report, audit: ReportAudit) -> None:
    texts, snapshot = report.texts, audit.snapshot
    place = snapshot.place
    translate = texts.translate
    criteria = len(snapshot.catalogue.criteria_of(snapshot.audit))
    stops = [
        f"{each.number} {brief(each.name, 60)}"
        for each in sorted(snapshot.stops, key=lambda each: each.number)
    ]
    story.note(place.description)
    story.facts(
        [
            (translate("Report", "Ortstyp"), place_type_name(audit, texts)),
            (translate("Report", "Lage"), ", ".join(filter(None, (place.address, place.district)))),
            (translate("Report", "Eigentum"), place.owner),
            (translate("Report", "Anlass"), snapshot.audit.occasion),
            *_visits(report, audit),
            (
                translate("Report", "Umfang"),
                translate("Report", "{liste}, {anzahl} Kriterien").format(
                    liste=criteria_set_label(snapshot.audit.criteria_set, texts), anzahl=criteria
                ),
            ),
            (translate("Report", "Standpunkte"), " · ".join(stops)),
            (translate("Report", "Anmerkung"), snapshot.audit.note),
        ]
    )


def _visits(report: Report, audit: ReportAudit) -> list[tuple[str, str]]:
    """Return when, in which weather and by whom; a single audit says it in the method chapter."""
    texts, snapshot = report.texts, audit.snapshot
    if report.is_single:
        return [(texts.translate("Report", "Begehungen"), period_of([audit], texts))]
    facts: list[tuple[str, str]] = []
    for visit in filter(None, (visit_of(snapshot, kind) for kind in VisitKind)):
        parts = (
            moment_text(visit.begun_at, texts),
            season_label(visit.season, texts) if visit.season else "",
            brief(visit.weather, 120),
            brief(visit.light, 120),
            evening_text(visit, texts),
        )
        facts.append((visit_label(visit.kind, texts), ", ".join(filter(None, parts)) or "–"))
    facts.append(
        (texts.translate("Report", "Prüfteam"), brief(", ".join(team_of(snapshot, texts)), 400))
    )
    return facts


def _add_result(story: Story, report: Report, audit: ReportAudit) -> None:
    story.need(150)
    story.section(report.texts.translate("Report", "Ergebnis"))
    result_cards(story, audit)


def _sensitivity(report: Report, audit: ReportAudit) -> str:
    texts = report.texts
    sentences: list[str] = []
    for profile in audit.result.profiles:
        found = profile.sensitivity
        if found is None:
            continue
        without = texts.translate("Report", "gleichen Gewichten")
        if found.by:
            name = dimension_name(audit.snapshot.catalogue, found.by, texts)
            without = texts.translate("Report", "Weglassen von {bereich}").format(bereich=name)
        stays = texts.translate("Report", "die Note vor Begrenzung bleibt in allen Rechnungen")
        moves = texts.translate("Report", "die Note vor Begrenzung kann sich dabei ändern")
        sentences.append(
            texts.translate(
                "Report",
                "{profil}: Andere Gewichte ändern den Wert um höchstens {punkte} Punkte (bei "
                "{wodurch}); {note}.",
            ).format(
                profil=words.profile_name(profile.profile, texts),
                punkte=number_text(abs(found.largest_change), texts, 1),
                wodurch=without,
                note=stays if found.keeps_grade else moves,
            )
        )
    return " ".join(sentences)


def _add_critical(story: Story, report: Report, audit: ReportAudit) -> None:
    texts = report.texts
    translate = texts.translate
    story.need(90)
    story.section(translate("Report", "Kritische Kriterien"))
    items = _by_criterion(audit)
    critical = [code for code in items if _is_critical(items[code])]
    bad = [code for code in critical if _lowest(items[code]) in (0, 1)]
    unknown = [code for code in critical if all(_is_unknown(each) for each in items[code].values())]
    if bad:
        columns = [
            Column(translate("Report", "Kriterium"), 52, strong=True),
            Column(translate("Report", "Tag"), 10, "center"),
            Column(translate("Report", "Nacht"), 10, "center"),
            Column(translate("Report", "Folge"), 34),
        ]
        story.table(
            columns, [_critical_row(code, items[code], report, audit) for code in bad], row_heads=1
        )
    else:
        story.text(
            translate("Report", "Kein bewertetes kritisches Kriterium liegt auf Stufe 0 oder 1.")
        )
    if unknown:
        codes = ", ".join(unknown)
        story.text(
            translate("Report", "Nicht bewertet und deshalb ohne Aussage: {kriterien}.").format(
                kriterien=codes
            )
        )


def _critical_row(
    code: str, items: dict[Profile, Item], report: Report, audit: ReportAudit
) -> list[str]:
    texts = report.texts
    cap = "D" if _lowest(items) == 0 else "C"
    effect = texts.translate("Report", "Note höchstens {note}").format(note=cap)
    shown = [_level(items.get(profile)) for profile in Profile]
    return [criterion_name(audit, code, texts), *shown, effect]


def _add_strengths(story: Story, report: Report, audit: ReportAudit) -> None:
    texts = report.texts
    items = _by_criterion(audit)
    strong = [
        code
        for code, each in items.items()
        if all(item.level == 4 for item in each.values() if item.level is not None)
        and any(item.level == 4 for item in each.values())
    ]
    if not strong:
        return
    strong.sort(key=lambda code: -next(iter(items[code].values())).criterion.weight)
    story.need(80)
    story.section(texts.translate("Report", "Stärken"))
    story.items(_strength(audit, code, texts) for code in strong[:_STRENGTHS])
    if len(strong) > _STRENGTHS:
        story.text(
            texts.translate(
                "Report",
                "Gezeigt sind {gezeigt} von {alle} Kriterien mit der besten Stufe, die zentralen "
                "zuerst; alle stehen im Anhang.",
            ).format(gezeigt=_STRENGTHS, alle=len(strong))
        )


def _strength(audit: ReportAudit, code: str, texts: Texts) -> str:
    """Return a criterion with what its best level says: titles may name what is feared."""
    name, criterion = criterion_name(audit, code, texts), audit.criterion(code)
    best = criterion.texts[texts.language].levels.get(_BEST, "") if criterion else ""
    return f"{name}: {brief(best, _BEST_LETTERS)}" if best else name


def _by_criterion(audit: ReportAudit) -> dict[str, dict[Profile, Item]]:
    profiles = [each.profile for each in audit.result.profiles]
    found: dict[str, dict[Profile, Item]] = {}
    for profile in profiles:
        for item in everyday(items_of(audit.snapshot, profile)):
            found.setdefault(item.criterion.id, {})[profile] = item
    return found


def _is_critical(items: dict[Profile, Item]) -> bool:
    return next(iter(items.values())).criterion.critical


def _is_unknown(item: Item) -> bool:
    return item.state in (AnswerState.OPEN, AnswerState.NOT_ASSESSABLE)


def _lowest(items: dict[Profile, Item]) -> int | None:
    return min((each.level for each in items.values() if each.level is not None), default=None)


def _level(item: Item | None) -> str:
    return "–" if item is None or item.level is None else str(item.level)
