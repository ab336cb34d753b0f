"""The action plan: every measure in the order of action, place by place, on wide pages."""

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import FindingId
from asskomm_audit.domain.measures import Measure, is_overdue
from asskomm_audit.domain.priority import measures_first_to_last, priorities_of
from asskomm_audit.labels import capital_label, cost_label, measure_status_label
from asskomm_audit.reports import style
from asskomm_audit.reports.badges import RiskBadge
from asskomm_audit.reports.content import Report, ReportAudit, role_name
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.sections.findings import measure_cell
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.text import Run, brief
from asskomm_audit.texts import date_text

_NARROW = 6  # columns on a page in portrait


def add_plan(story: Story, report: Report, number: str) -> None:
    """Add the action plan."""
    translate = report.texts.translate
    story.chapter(f"{number} " + translate("Report", "Maßnahmenplan"))
    story.text(
        translate(
            "Report",
            "Geordnet nach Risikoklasse, dann nach dem Anteil der Teilnehmenden, die sich "
            "unsicher fühlen, dann nach der Zahl und Verletzlichkeit der Betroffenen, zuletzt "
            "nach dem Aufwand. Die Priorität gilt je Ort.",
        )
    )
    for audit in report.audits:
        story.need(110)
        if not report.is_single:
            story.section(brief(audit.name, 100))
        add_measures(story, report, audit, audit.findings, style.FULL_WIDE)


def add_measures(
    story: Story, report: Report, audit: ReportAudit, findings: list[Finding], width: float
) -> None:
    """Add the table of the measures on some findings of an audit."""
    translate = report.texts.translate
    known = {each.id: each for each in findings}
    measures = [each for each in measures_first_to_last(audit.snapshot) if each.finding_id in known]
    if not measures:
        story.text(translate("Report", "Es sind keine Maßnahmen erfasst."), style.QUIET)
        return
    narrow = width < style.FULL_WIDE
    code = 54 if narrow else 40
    columns = [
        Column(translate("Report", "Priorität"), 44, "right"),
        Column(translate("Report", "Nr."), code),
        Column(translate("Report", "Maßnahme"), 232),
        Column(translate("Report", "Zu"), code),
        Column(translate("Report", "Zuständigkeit"), 128),
        Column(translate("Report", "Frist und Status"), 134),
        Column(translate("Report", "Risiko"), 92),
        Column(translate("Report", "Kosten"), 83),
    ]
    positions = _positions(audit)
    rows = [
        _row(story, report, audit, known[each.finding_id], each, positions) for each in measures
    ]
    if narrow:  # risk and costs stand with the finding then
        columns, rows = columns[:_NARROW], [row[:_NARROW] for row in rows]
    story.table(columns, rows, width=width)
    without = [each.label for each in findings if not audit.snapshot.measures_of(each.id)]
    if without:
        words = translate("Report", "Feststellungen ohne Maßnahme: {nummern}.")
        story.text(words.format(nummern=", ".join(without)), style.SMALL)


def _positions(audit: ReportAudit) -> dict[FindingId, int]:
    return {each.finding.id: each.position for each in priorities_of(audit.snapshot)}


def _row(
    story: Story,
    report: Report,
    audit: ReportAudit,
    finding: Finding,
    measure: Measure,
    positions: dict[FindingId, int],
) -> list[object]:
    texts = report.texts
    due = [Run(date_text(measure.due, texts) or "–")]
    if is_overdue(measure, report.created.date()):
        late = texts.translate("Report", "überfällig")
        due.append(Run(f" {late}", bold=True, color=style.WARNING))
    status = measure_status_label(measure.status, texts)
    if measure.done_on:
        status += f" {date_text(measure.done_on, texts)}"
    cost = cost_label(measure.cost_class, texts)
    if measure.capital is not None:
        cost += f"\n{capital_label(measure.capital, texts)}"
    return [
        str(positions[finding.id]),
        measure.label,
        measure_cell(story, measure, cost=False),
        finding.label,
        brief(role_name(audit, measure, texts), 80) or "–",
        [*due, Run(f"\n{status}")],
        RiskBadge(finding.risk, texts),
        cost,
    ]
