"""The summary on one page, in plain words."""

from collections.abc import Sequence

from asskomm_audit.domain.findings import Finding, Risk
from asskomm_audit.domain.measures import Measure, is_overdue
from asskomm_audit.labels import criteria_set_label, risk_label
from asskomm_audit.reports import style, words
from asskomm_audit.reports.badges import RiskBadge
from asskomm_audit.reports.cards import result_cards
from asskomm_audit.reports.content import (
    Report,
    ReportAudit,
    open_measures,
    period_of,
    place_type_name,
    role_name,
)
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.sections.statements import statements_of
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.entered import alike
from asskomm_audit.reports.tagged.text import Run, brief
from asskomm_audit.texts import date_text

_FINDINGS = 5
_MEASURES = 4
_MANY = 10  # audits from which the summary has room for less
_LINE = 72  # letters that fit on one line of the table


def add_summary(story: Story, report: Report, number: str) -> None:
    """Add the summary: occasion, grade and its limits, statements, what is gravest, what next."""
    translate = report.texts.translate
    story.chapter(f"{number} " + translate("Report", "Zusammenfassung"))
    story.text(_occasion(report), style.LEAD)
    if report.is_single:
        result_cards(story, report.audits[0])
    else:
        _add_overview(story, report)
    story.subsection(translate("Report", "Kernaussagen"), 3)
    story.items(statements_of(report), numbered=True)
    _add_findings(story, report)
    _add_measures(story, report)
    _add_costs(story, report)


def _occasion(report: Report) -> str:
    texts = report.texts
    if not report.is_single:
        text = texts.translate("Report", "Der Bericht fasst {n} Audits zusammen").format(
            n=len(report.audits)
        )
        period = period_of(report.audits, texts)
        return f"{text} ({period})." if period else f"{text}."
    audit = report.audits[0]
    snapshot = audit.snapshot
    criteria = len(snapshot.catalogue.criteria_of(snapshot.audit))
    text = texts.translate(
        "Report", "Geprüft wurde {ort} ({typ}), {zeit}. Umfang: {liste}, {anzahl} Kriterien."
    ).format(
        ort=brief(audit.name, 80),
        typ=place_type_name(audit, texts),
        zeit=period_of([audit], texts),
        liste=criteria_set_label(snapshot.audit.criteria_set, texts),
        anzahl=criteria,
    )
    if occasion := brief(snapshot.audit.occasion, 280):
        text += " " + texts.translate("Report", "Anlass: {anlass}").format(anlass=occasion)
        text += "" if occasion.endswith((".", "!", "?", "…")) else "."
    return text


def _add_overview(story: Story, report: Report) -> None:
    translate = report.texts.translate
    columns = [
        Column(translate("Report", "Ort"), 62, strong=True),
        Column(translate("Report", "Ortstyp"), 33),
        Column(translate("Report", "Note"), 10, "center"),
        Column(translate("Report", "Tag"), 20, "right"),
        Column(translate("Report", "Nacht"), 18, "right"),
        Column(risk_label(Risk.VERY_HIGH, report.texts), 19, "right"),
        Column(risk_label(Risk.HIGH, report.texts), 12, "right"),
        Column(translate("Report", "weitere"), 14, "right"),
    ]
    rows = [_overview_row(each, report) for each in report.audits]
    story.table(columns, rows, row_heads=1, extra=style.TIGHT)
    note = translate(
        "Report",
        "0 bis 100 Punkte, in Klammern die Abdeckung; rechts Feststellungen. Nur gleiche Ortstypen "
        "vergleichen.",
    )
    story.text(note, style.SMALL)


def _overview_row(audit: ReportAudit, report: Report) -> list[str]:
    texts, result = report.texts, audit.result
    scores = [
        f"{words.score_text(each.score, texts)} ({words.percent_text(each.coverage, texts)})"
        if each
        else texts.translate("Report", "fehlt")
        for each in (result.day, result.night)
    ]
    risks = [each.risk for each in audit.findings]
    grave = risks.count(Risk.VERY_HIGH), risks.count(Risk.HIGH)
    return [
        report.short_name(audit),
        brief(place_type_name(audit, texts).partition(",")[0], 18),  # "Radweg, Wegeverbindung"
        result.headline.grade if result.headline else "–",
        *scores,
        *map(str, (*grave, len(risks) - sum(grave))),
    ]


def _add_findings(story: Story, report: Report) -> None:
    translate = report.texts.translate
    pairs = [(audit, each) for audit in report.audits for each in audit.findings]
    if not pairs:
        return
    story.subsection(translate("Report", "Schwerste Feststellungen"), 3)
    pairs.sort(key=lambda pair: (-pair[1].risk.rank if pair[1].risk else 1, pair[1].number))
    columns = [
        Column(translate("Report", "Nr."), 9),
        Column(translate("Report", "Feststellung"), 64, strong=True),
        Column(translate("Report", "Risiko"), 19),
    ]
    rows = [
        [each.label, _title(audit, each, report), RiskBadge(each.risk, report.texts)]
        for audit, each in pairs[:_FINDINGS]
    ]
    story.table(columns, rows, row_heads=1, extra=style.TIGHT)


def _room(report: Report, rows: int) -> int:
    """Return how many rows fit on the page beside the table of places."""
    return rows if report.is_single else rows - 1 - (len(report.audits) > _MANY)


def _title(audit: ReportAudit, finding: Finding, report: Report) -> str:
    title, spot = brief(finding.title, 80), brief(finding.spot, 60)
    if report.is_single:
        return alike(f"{title} ({spot})", title, spot) if spot else title
    return brief(alike(f"{brief(audit.name, 30)}: {title}", title), _LINE)


def _add_measures(story: Story, report: Report) -> None:
    translate = report.texts.translate
    dated = [
        (audit, each)
        for audit in report.audits
        for each in open_measures(audit, audit.findings)
        if each.due
    ]
    if not dated:
        return
    today = report.created.date()
    late = sum(is_overdue(each, today) for _, each in dated)
    heading = translate("Report", "Fristen ({n} überfällig)").format(n=late)
    story.subsection(heading if late else translate("Report", "Nächste Fristen"), 3)
    dated.sort(key=lambda pair: (pair[1].due or today, pair[1].number))
    columns = [
        Column(translate("Report", "Nr."), 9),
        Column(translate("Report", "Maßnahme"), 48),
        Column(translate("Report", "Zuständigkeit"), 32),
        Column(translate("Report", "Frist"), 25, "right"),
    ]
    rows = [
        [
            each.label,
            brief(each.text, 150 if report.is_single else 46),
            brief(role_name(audit, each, report.texts), 60 if report.is_single else 27),
            _due(each, report),
        ]
        for audit, each in dated[: _room(report, _MEASURES)]
    ]
    story.table(columns, rows, row_heads=1, extra=style.TIGHT)


def _due(measure: Measure, report: Report) -> list[Run]:
    runs = [Run(date_text(measure.due, report.texts))]
    if is_overdue(measure, report.created.date()):
        late = report.texts.translate("Report", "überfällig")
        runs.insert(0, Run(f"{late} ", bold=True, color=style.WARNING))
    return runs


def _add_costs(story: Story, report: Report) -> None:
    texts = report.texts
    measures: list[Measure] = [
        each for audit in report.audits for each in open_measures(audit, audit.findings)
    ]
    text = words.cost_text(measures, texts)
    if measures:
        text += " " + _capital(measures, report)
        text += " " + texts.translate(
            "Report", "Addiert sind die Spannen der Klassen, das ist keine Schätzung."
        )
    label = texts.translate("Report", "Kostenrahmen der offenen Maßnahmen")
    story.text([Run(f"{label}: ", bold=True), Run(text)], style.CARD)


def _capital(measures: Sequence[Measure], report: Report) -> str:
    texts = report.texts
    kinds = [each.capital for each in measures]
    text = texts.translate("Report", "Investiv: {investiv}, nicht investiv: {nicht}").format(
        investiv=kinds.count(True), nicht=kinds.count(False)
    )
    if None in kinds:
        text += texts.translate("Report", "; noch offen: {offen}").format(offen=kinds.count(None))
    return f"{text}."
