"""What several kinds of document ask of the measures, and the words for how far they are."""

from collections.abc import Iterable
from dataclasses import dataclass

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.measure_states import MeasureState, state_of
from asskomm_audit.domain.measures import Measure, MeasureStatus
from asskomm_audit.domain.priority import measures_first_to_last
from asskomm_audit.labels import measure_status_label
from asskomm_audit.reports import style
from asskomm_audit.reports.content import Report, ReportAudit, period_of, place_type_name, role_name
from asskomm_audit.reports.tagged.entered import alike
from asskomm_audit.reports.tagged.text import Run, brief
from asskomm_audit.texts import Texts, date_text

_SYMBOLS = {
    MeasureState.OVERDUE: "!",
    MeasureState.ON_TRACK: "▶",
    MeasureState.UNDATED: "?",
    MeasureState.DEFERRED: "‖",
    MeasureState.REJECTED: "×",
    MeasureState.DONE: "✓",
}
_SETTLED = (
    MeasureStatus.AGREED,
    MeasureStatus.DECIDED,
    MeasureStatus.FUNDED,
    MeasureStatus.ONGOING,
    MeasureStatus.DONE,
    MeasureStatus.VERIFIED,
)


@dataclass(frozen=True, slots=True)
class Task:
    """A measure with the finding and the audit it belongs to."""

    audit: ReportAudit
    finding: Finding
    measure: Measure
    state: MeasureState

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done about it."""
        return not self.measure.is_ended

    @property
    def is_settled(self) -> bool:
        """Whether somebody has agreed to it: more than a proposal, and not ended otherwise."""
        return self.measure.status in _SETTLED


def tasks_of(report: Report) -> list[Task]:
    """Return the measures on everyday findings, each audit's in the order of action."""
    return [task for audit in report.audits for task in _tasks_in(audit, report)]


def _tasks_in(audit: ReportAudit, report: Report) -> list[Task]:
    findings = {each.id: each for each in audit.findings}
    return [
        Task(audit, findings[each.finding_id], each, state_of(each, report.today))
        for each in measures_first_to_last(audit.snapshot)
        if each.finding_id in findings
    ]


def by_due(tasks: Iterable[Task]) -> list[Task]:
    """Return tasks by due date; those without one come last."""
    return sorted(
        tasks,
        key=lambda each: (
            each.measure.due is None,
            each.measure.due or each.audit.snapshot.audit.started_on,
            each.measure.number,
        ),
    )


def what(task: Task, report: Report, limit: int = 300) -> str:
    """Return what is to be done, with the place where the document is about several."""
    text = brief(task.measure.text, limit)
    if report.is_single:
        return text
    return alike(f"{brief(task.audit.name, 60)}: {text}", text)


def office_of(task: Task, texts: Texts) -> str:
    """Return who is responsible, or a dash."""
    return brief(role_name(task.audit, task.measure, texts), 80) or "–"


def due_of(task: Task, texts: Texts) -> str:
    """Return until when, or that nobody has said so."""
    return date_text(task.measure.due, texts) or texts.translate("Kinds", "ohne Termin")


def state_runs(task: Task, texts: Texts) -> list[Run]:
    """Return sign and word for where a measure stands, and its status below."""
    symbol, word = _SYMBOLS[task.state], state_label(task.state, texts)
    color = style.WARNING if task.state is MeasureState.OVERDUE else None
    told = measure_status_label(task.measure.status, texts)
    if task.measure.done_on:
        told += f" {date_text(task.measure.done_on, texts)}"
    runs = [Run(f"{symbol}\u00a0{word}", bold=True, color=color)]
    return runs if told == word else [*runs, Run(f"\n{told}")]


def state_sign(state: MeasureState) -> str:
    """Return the sign for where a measure stands: it is told apart without colours."""
    return _SYMBOLS[state]


def state_label(state: MeasureState, texts: Texts) -> str:
    """Return the word for where a measure stands."""
    match state:
        case MeasureState.OVERDUE:
            return texts.translate("MeasureState", "überfällig")
        case MeasureState.ON_TRACK:
            return texts.translate("MeasureState", "planmäßig")
        case MeasureState.UNDATED:
            return texts.translate("MeasureState", "ohne Termin")
        case MeasureState.DEFERRED:
            return texts.translate("MeasureState", "zurückgestellt")
        case MeasureState.REJECTED:
            return texts.translate("MeasureState", "abgelehnt")
        case MeasureState.DONE:
            return texts.translate("MeasureState", "erledigt")


def head_lines(report: Report) -> list[str]:
    """Return what stands below a short document's title: place, audit, state, edition."""
    texts = report.texts
    lines: list[str] = []
    if report.is_single:
        audit = report.audits[0]
        district = brief(audit.snapshot.place.district, 60)
        lines.append(" · ".join(filter(None, (place_type_name(audit, texts), district))))
    audited = texts.translate("Kinds", "Sicherheitsaudit: {zeit}")
    stand = texts.translate("Kinds", "Stand: {tag}").format(tag=date_text(report.today, texts))
    period = period_of(report.audits, texts)
    lines.append(" · ".join([audited.format(zeit=period), stand] if period else [stand]))
    return [*lines, report.edition]
