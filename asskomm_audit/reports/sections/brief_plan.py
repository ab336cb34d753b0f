"""The action plan of a short report about many measures: what is to be decided, gravest first."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.measures import Measure, MeasureStatus, is_overdue
from asskomm_audit.domain.priority import measures_first_to_last
from asskomm_audit.labels import cost_label, measure_status_label
from asskomm_audit.reports import style
from asskomm_audit.reports.badges import RiskBadge
from asskomm_audit.reports.content import Report, ReportAudit, role_name
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.text import Run, brief
from asskomm_audit.texts import date_text

_WHOLE = 16  # measures that the whole plan shows on two pages
_LINES = 172  # of the table, on less than three pages and a half
_LEAST_LINES, _PAGE_LINES = 45, 59
_FIRST_PAGE, _NEXT_PAGE = 12, 45  # audits in the summary's table, which comes before
_LETTERS, _LEAST = 36, 3  # on a line of a measure; lines of a row
_NAMED = 20  # places or findings in a sentence
_DONE = (MeasureStatus.DONE, MeasureStatus.VERIFIED)
_STOPPED = (MeasureStatus.REJECTED, MeasureStatus.DEFERRED)


@dataclass(frozen=True, slots=True)
class _Task:
    audit: ReportAudit
    finding: Finding
    measure: Measure


def rank_of(finding: Finding) -> int:
    """Return how grave a finding is; one without a risk comes last."""
    return finding.risk.rank if finding.risk else -1


def is_long_plan(report: Report) -> bool:
    """Whether the whole plan would make a short report long."""
    return len(_tasks(report)) > _WHOLE


def add_brief_plan(story: Story, report: Report, number: str) -> None:
    """Add one table of all places. What it leaves out is said, and where it stands."""
    translate = report.texts.translate
    tasks = _tasks(report)
    coming = [each for each in tasks if each.measure.status not in _DONE]
    coming.sort(key=lambda each: -rank_of(each.finding))  # else as they are acted on
    story.chapter(f"{number} " + translate("Report", "Maßnahmenplan"))
    story.text(translate("Report", "Geordnet nach Risikoklasse, dann nach der Priorität am Ort."))
    shown, others = _split(report, coming)
    if shown:
        _add_table(story, report, shown)
    else:
        story.text(translate("Report", "Alle Maßnahmen sind erledigt."), style.QUIET)
    story.items(_left_out(report, len(tasks) - len(coming), others))


def _tasks(report: Report) -> list[_Task]:
    """Return the measures on the findings told of, in the order of action at each place."""
    tasks: list[_Task] = []
    for audit in report.audits:
        known = {each.id: each for each in audit.findings}
        for measure in measures_first_to_last(audit.snapshot):
            if measure.finding_id in known:
                tasks.append(_Task(audit, known[measure.finding_id], measure))
    return tasks


def _split(report: Report, tasks: list[_Task]) -> tuple[list[_Task], list[_Task]]:
    """Return the tasks there is room for, and the others."""
    pages = -(-(len(report.audits) - _FIRST_PAGE) // _NEXT_PAGE)
    room = max(_LINES - _PAGE_LINES * max(pages, 0), _LEAST_LINES)
    lines = 0
    for number, task in enumerate(tasks):
        pieces = "".join(run.text for run in _words(report, task)).split("\n")
        lines += max(_LEAST, sum(len(piece) // _LETTERS + 1 for piece in pieces))
        if lines > room:
            return tasks[:number], tasks[number:]
    return tasks, []


def _add_table(story: Story, report: Report, tasks: Sequence[_Task]) -> None:
    translate = report.texts.translate
    columns = [
        Column(translate("Report", "Nr."), 34),
        Column(translate("Report", "Maßnahme"), 174),
        Column(translate("Report", "Zuständigkeit"), 108),
        Column(translate("Report", "Frist und Status"), 74),
        Column(translate("Report", "Risiko, Kosten"), 78),
    ]
    rows = [_row(story, report, each) for each in tasks]
    story.table(columns, rows, row_heads=1, extra=style.TIGHT[:2])


def _row(story: Story, report: Report, task: _Task) -> list[object]:
    texts, measure = report.texts, task.measure
    due = [Run(date_text(measure.due, texts) or "–")]
    if is_overdue(measure, report.created.date()):
        late = texts.translate("Report", "überfällig")
        due.append(Run(f" {late}", bold=True, color=style.WARNING))
    due.append(Run(f"\n{measure_status_label(measure.status, texts)}"))
    cost = story.para(cost_label(measure.cost_class, texts), style.CELL)
    return [
        measure.label,
        _words(report, task),
        brief(role_name(task.audit, measure, texts), 46) or "–",
        due,
        [RiskBadge(task.finding.risk, texts), cost],
    ]


def _words(report: Report, task: _Task) -> list[Run]:
    """Return where a measure belongs, what it is, and why it was put off or rejected."""
    measure = task.measure
    words: list[Run] = []
    if not report.is_single:
        words.append(Run(f"{report.short_name(task.audit)}: ", bold=True))
    words.append(Run(brief(measure.text, 110)))
    if measure.status in _STOPPED and (reason := brief(measure.reason, 90)):
        told = report.texts.translate("Report", "Grund: {grund}").format(grund=reason)
        words.append(Run(f"\n{told}", color=style.MUTED))
    return words


def _left_out(report: Report, done: int, others: Sequence[_Task]) -> list[str]:
    """Return what the table does not tell."""
    translate = report.texts.translate
    lines: list[str] = []
    if others:
        told = translate(
            "Report",
            "Die Tabelle zeigt die Maßnahmen zu den höchsten Risiken. %n weitere stehen im "
            "vollständigen Auditbericht: {orte}.",
            n=len(others),
        )
        places = Counter(report.short_name(each.audit) for each in others)
        named = [f"{place} ({number})" for place, number in places.items()]
        lines.append(told.format(orte=_listed(report, named)))
    if done:
        lines.append(
            translate(
                "Report", "%n erledigte Maßnahmen stehen im vollständigen Auditbericht.", n=done
            )
        )
    if without := _without_measure(report):
        told = translate("Report", "Feststellungen ohne Maßnahme: {nummern}.")
        lines.append(told.format(nummern=_listed(report, without)))
    return lines


def _without_measure(report: Report) -> list[str]:
    """Return the findings for which nothing is planned, the gravest first."""
    found = [
        (audit, each)
        for audit in report.audits
        for each in audit.findings
        if not audit.snapshot.measures_of(each.id)
    ]
    found.sort(key=lambda pair: -rank_of(pair[1]))
    if report.is_single:
        return [each.label for _, each in found]
    return [f"{each.label} ({report.short_name(audit)})" for audit, each in found]


def _listed(report: Report, names: list[str]) -> str:
    shown = names[:_NAMED]
    if len(names) > len(shown):
        more = report.texts.translate("Report", "… und weitere ({n})")
        shown.append(more.format(n=len(names) - len(shown)))
    return ", ".join(shown)
