"""The feedback to those who took part: one page in plain words."""

from collections.abc import Callable, Sequence

from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.measure_states import MeasureState
from asskomm_audit.domain.perception import participants_of, perceptions_of, reasons_of
from asskomm_audit.domain.shares import LEAST_TO_SHOW
from asskomm_audit.domain.survey import Item
from asskomm_audit.reports.content import Report, ReportAudit
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.kinds.recipe import DOCX, PDF, Recipe
from asskomm_audit.reports.kinds.tasks import Task, by_due, due_of, office_of, tasks_of
from asskomm_audit.reports.paper import Paper, blank
from asskomm_audit.reports.story import Runs
from asskomm_audit.reports.tagged.text import Run, brief
from asskomm_audit.survey_words import named_text
from asskomm_audit.texts import Texts, date_text

_NAMED = 3  # reasons
_DOING, _REFUSED, _THINKING = 5, 3, 2  # measures: more would not stay on one page
_LETTERS = 120
_PUT_OFF = (MeasureState.REJECTED, MeasureState.DEFERRED)


def _name(texts: Texts) -> str:
    return texts.translate("Kinds", "Rückmeldung an Teilnehmende")


def _about(texts: Texts) -> str:
    return texts.translate(
        "Kinds",
        "Eine Seite je Ort in einfachen Worten: Das haben Sie gesagt. Das tun wir. Das tun wir "
        "nicht. So geht es weiter.",
    )


def _tell(paper: Paper, report: Report) -> None:
    texts = report.texts
    stand = texts.translate("Kinds", "Stand: {tag}").format(tag=date_text(report.today, texts))
    paper.title(report.kind, report.title, [stand, report.edition])
    tasks = tasks_of(report)
    for number, audit in enumerate(report.audits):
        if number:
            paper.new_page()
        head = paper.heading
        if not report.is_single:
            head = paper.subheading
            day = date_text(audit.snapshot.audit.started_on, texts)
            paper.heading(f"{audit.name} ({day})" if report.is_repeated(audit) else audit.name)
        own = [each for each in tasks if each.audit is audit]
        _add_said(paper, audit, head)
        _add_doing(paper, own, head)
        _add_refused(paper, own, head)
        _add_next(paper, head)


def _add_said(paper: Paper, audit: ReportAudit, head: Callable[[str], None]) -> None:
    texts = paper.texts
    head(texts.translate("Feedback", "Das haben Sie gesagt"))
    people = len({(each.survey_id, each.participant) for each in audit.snapshot.responses})
    said = _said(audit, texts)
    if not audit.snapshot.surveys:
        paper.text(texts.translate("Feedback", "Zu diesem Ort haben wir niemanden befragt."))
        return
    if people < LEAST_TO_SHOW or not said:
        paper.text(
            texts.translate(
                "Feedback",
                "Es liegen zu wenige Antworten vor. Wir zeigen nie Antworten von weniger als fünf "
                "Personen, damit niemand erkannt wird.",
            )
        )
        return
    thanks = texts.translate(
        "Feedback", "{n} Personen haben uns geantwortet. Vielen Dank! Niemand wird genannt."
    )
    paper.text(thanks.format(n=people))
    paper.items(said)


def _said(audit: ReportAudit, texts: Texts) -> list[Runs]:
    entries: list[Runs] = []
    for each in perceptions_of(audit.snapshot, Item.SAFE_NOW):
        if each.stop_id is None and each.n >= LEAST_TO_SHOW:
            text = texts.translate("Feedback", "Bei Tag fühlen sich {zahl} von {n} hier sicher.")
            if each.at_night:
                text = texts.translate(
                    "Feedback", "Bei Dunkelheit fühlen sich {zahl} von {n} hier sicher."
                )
            entries.append(text.format(zahl=each.high, n=each.n))
    for item, label in (
        (Item.REASON, texts.translate("Feedback", "Das macht Ihnen am meisten Sorgen: ")),
        (Item.RESOURCE, texts.translate("Feedback", "Das gibt Ihnen Sicherheit: ")),
    ):
        named = reasons_of(audit.snapshot, item).most_common(_NAMED)
        if named and participants_of(audit.snapshot, item) >= LEAST_TO_SHOW:
            told = ", ".join(
                f"{brief(named_text(code, texts), 60)} ({n}\u00a0×)" for code, n in named
            )
            entries.append([Run(label, bold=True), Run(f"{told}.")])
    return entries


def _add_doing(paper: Paper, tasks: Sequence[Task], head: Callable[[str], None]) -> None:
    texts = paper.texts
    head(texts.translate("Feedback", "Das tun wir"))
    settled = by_due(each for each in tasks if each.is_settled)
    if settled:
        columns = [
            Column(texts.translate("Feedback", "Was"), 80),
            Column(texts.translate("Feedback", "Wer"), 45),
            Column(texts.translate("Feedback", "Bis wann"), 32),
        ]
        paper.table(columns, (_doing(each, texts) for each in settled[:_DOING]))
        if more := len(settled) - _DOING:
            _add_more(paper, more)
    else:
        paper.text(texts.translate("Feedback", "Noch ist nichts fest vereinbart."))
    thinking = [each for each in tasks if each.is_open and not each.is_settled]
    if thinking:
        told = "; ".join(
            brief(each.measure.text, _LETTERS).rstrip(".") for each in thinking[:_THINKING]
        )
        label = texts.translate("Feedback", "Darüber entscheiden wir noch: ")
        rest = len(thinking) - _THINKING
        more_told = (
            " " + texts.translate("Feedback", "Und %n weitere Vorschläge.", n=rest)
            if rest > 0
            else ""
        )
        paper.text([Run(label, bold=True), Run(f"{told}."), Run(more_told)])


def _add_more(paper: Paper, more: int) -> None:
    if more > 0:
        paper.text(paper.texts.translate("Feedback", "Und %n weitere Maßnahmen.", n=more))


def _doing(task: Task, texts: Texts) -> list[Runs]:
    when = due_of(task, texts)
    if task.state is MeasureState.DONE:
        when = texts.translate("Feedback", "schon erledigt")
    if task.state is MeasureState.OVERDUE:
        when = texts.translate("Feedback", "{tag} (verspätet)").format(tag=when)
    return [brief(task.measure.text, _LETTERS), office_of(task, texts), when]


def _add_refused(paper: Paper, tasks: Sequence[Task], head: Callable[[str], None]) -> None:
    texts = paper.texts
    head(texts.translate("Feedback", "Das tun wir nicht oder erst später"))
    refused = [each for each in tasks if each.state in _PUT_OFF]
    if not refused:
        paper.text(
            texts.translate("Feedback", "Bisher haben wir nichts abgelehnt oder verschoben.")
        )
        return
    paper.items(_refused(each, texts) for each in refused[:_REFUSED])
    _add_more(paper, len(refused) - _REFUSED)


def _refused(task: Task, texts: Texts) -> list[Run]:
    text = brief(task.measure.text, _LETTERS).rstrip(".")
    kind = texts.translate("Feedback", "Das tun wir nicht, weil: ")
    if task.state is MeasureState.DEFERRED:
        kind = texts.translate("Feedback", "Das tun wir erst später, weil: ")
    reason = brief(task.measure.reason, _LETTERS).rstrip(".")
    why = Run(f"{reason}.") if reason else blank(texts.translate("Feedback", "Grund"))
    return [Run(f"{text}. "), Run(kind, bold=True), why]


def _add_next(paper: Paper, head: Callable[[str], None]) -> None:
    texts = paper.texts
    head(texts.translate("Feedback", "So geht es weiter"))
    paper.text(
        [
            Run(texts.translate("Feedback", "Wie weit wir sind, erfahren Sie wieder ")),
            blank(texts.translate("Feedback", "wann und wo")),
            Run(texts.translate("Feedback", ". Haben Sie Fragen? Melden Sie sich gern bei ")),
            blank(texts.translate("Feedback", "Stelle, Telefon, E-Mail")),
            Run("."),
        ]
    )


FEEDBACK = Recipe(
    key=DocumentKind.FEEDBACK, name=_name, about=_about, tell=_tell, endings=(PDF, DOCX)
)
