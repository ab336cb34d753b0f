"""The measures, one list for each responsible office, to hand out and get back."""

from collections.abc import Sequence

from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.measure_states import MeasureState
from asskomm_audit.labels import cost_label
from asskomm_audit.reports.content import Report
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.kinds.recipe import Recipe
from asskomm_audit.reports.kinds.tasks import (
    Task,
    by_due,
    due_of,
    head_lines,
    office_of,
    state_runs,
    tasks_of,
)
from asskomm_audit.reports.paper import Paper, blank
from asskomm_audit.reports.story import Runs
from asskomm_audit.reports.tagged.text import UNKNOWN, Run, brief
from asskomm_audit.texts import Texts


def _name(texts: Texts) -> str:
    return texts.translate("Kinds", "Maßnahmenliste je Amt")


def _about(texts: Texts) -> str:
    return texts.translate(
        "Kinds",
        "Für jede zuständige Stelle ein Blatt mit ihren offenen Maßnahmen nach Termin und einer "
        "Spalte für Rückmeldung und Unterschrift.",
    )


def _tell(paper: Paper, report: Report) -> None:
    texts = report.texts
    offices: dict[str, list[Task]] = {}
    tasks = tasks_of(report)
    for task in tasks:
        if task.is_open:
            offices.setdefault(office_of(task, texts), []).append(task)
    paper.title(report.kind, report.title, head_lines(report))
    if not offices:
        paper.text(texts.translate("Offices", "Es gibt keine offenen Maßnahmen."))
        return
    named = sorted(offices, key=lambda each: (each == "–", each.casefold()))
    done = sum(each.state is MeasureState.DONE for each in tasks)
    ended = len(tasks) - done - sum(map(len, offices.values()))
    if done or ended:  # in front: a sheet goes to one office, and these are of all
        paper.small(
            texts.translate(
                "Offices",
                "Nicht aufgeführt: erledigte Maßnahmen ({erledigt}), zurückgestellte oder "
                "abgelehnte ({beendet}).",
            ).format(erledigt=done, beendet=ended)
        )
    if len(named) > 1:
        paper.contents()
    for office in named:
        if len(named) > 1:  # a sheet for each, to hand out
            paper.new_page()
        _add_office(paper, report, office, offices[office])


def _add_office(paper: Paper, report: Report, office: str, tasks: Sequence[Task]) -> None:
    texts = report.texts
    nobody = texts.translate("Offices", "Noch ohne zuständige Stelle")
    paper.heading(nobody if office == "–" else office)
    late = sum(each.state is MeasureState.OVERDUE for each in tasks)
    told = texts.translate("Offices", "Offene Maßnahmen: {n}, davon überfällig: {spät}.")
    back = texts.translate("Offices", "Bitte ausgefüllt zurück an ")
    where = blank(texts.translate("Offices", "Stelle, bis wann"))
    paper.text([Run(told.format(n=len(tasks), spät=late) + " " + back), where, Run(".")])
    columns = [
        Column(texts.translate("Report", "Nr."), 36),
        Column(texts.translate("Report", "Ort"), 92),
        Column(texts.translate("Report", "Maßnahme"), 196),
        Column(texts.translate("Report", "Zu"), 36),
        Column(texts.translate("Status", "Termin"), 58),
        Column(texts.translate("Status", "Stand"), 76),
        Column(texts.translate("Report", "Kosten"), 74),
        Column(texts.translate("Offices", "Rückmeldung"), 150),
    ]
    paper.table(columns, (_row(each, report) for each in by_due(tasks)))


def _row(task: Task, report: Report) -> list[Runs]:
    texts = report.texts
    spot = brief(task.finding.spot, 80)
    return [
        task.measure.label,
        brief(task.audit.name, 60) + (f", {spot}" if spot else ""),
        brief(task.measure.text, 400),
        task.finding.label,
        due_of(task, texts),
        state_runs(task, texts),
        cost_label(task.measure.cost_class, texts),
        _room(texts),
    ]


def _room(texts: Texts) -> str:
    """Return lines to write on by hand."""
    done = texts.translate("Offices", "erledigt am")
    name = texts.translate("Offices", "Unterschrift")
    return f"{UNKNOWN}\u00a0{done} ___________\n{name} ______________"


OFFICE_LISTS = Recipe(key=DocumentKind.OFFICES, name=_name, about=_about, tell=_tell, first="wide")
