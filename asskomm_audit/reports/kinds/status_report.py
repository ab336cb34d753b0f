"""The status report: how far the measures are, what is late and why, and what comes next."""

from collections import Counter
from collections.abc import Sequence

from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.measure_states import MeasureState
from asskomm_audit.reports import words
from asskomm_audit.reports.before_after import ShownPair, pairs_of_finding
from asskomm_audit.reports.content import Report, ReportAudit
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.kinds.recipe import DOCX, PDF, Recipe
from asskomm_audit.reports.kinds.tasks import (
    Task,
    by_due,
    due_of,
    head_lines,
    office_of,
    state_label,
    state_runs,
    state_sign,
    tasks_of,
    what,
)
from asskomm_audit.reports.paper import Paper, blank
from asskomm_audit.reports.story import Runs
from asskomm_audit.reports.tagged.entered import unmarked
from asskomm_audit.reports.tagged.text import Run, brief
from asskomm_audit.texts import Texts, date_text

_NEXT = 8
_SHORT = 20  # measures up to which those that are done stand in the table as well
_MONEY_ROOM = 130  # the whole section: its last remark is nothing alone
_PAIR_ROOM = 330  # a heading, a remark, and the first two photos with what is said of them
_LATE = (MeasureState.OVERDUE, MeasureState.DEFERRED)
_ORDER = list(MeasureState)


def _name(texts: Texts) -> str:
    return texts.translate("Kinds", "Sachstandsbericht")


def _about(texts: Texts) -> str:
    return texts.translate(
        "Kinds",
        "Wie weit die Maßnahmen sind: planmäßig, überfällig, erledigt oder zurückgestellt, mit "
        "Gründen und nächsten Schritten. Zwei bis vier Seiten.",
    )


def _tell(paper: Paper, report: Report) -> None:
    texts, tasks = report.texts, tasks_of(report)
    paper.title(report.kind, report.title, head_lines(report))
    reference = blank(texts.translate("Status", "Nummer und Datum des Beschlusses"))
    paper.text([Run(texts.translate("Status", "Bezug: "), bold=True), reference])
    if not tasks:
        paper.text(
            texts.translate(
                "Status",
                "Es sind keine Maßnahmen erfasst. Tragen Sie zu den Feststellungen Maßnahmen ein; "
                "dann steht hier, wie weit sie sind.",
            )
        )
        _add_pairs(paper, report)
        return
    _add_overview(paper, tasks)
    _add_all(paper, report, tasks)
    _add_done(paper, report, tasks)
    _add_pairs(paper, report)
    _add_late(paper, report, tasks)
    _add_rejected(paper, report, tasks)
    _add_money(paper, report, tasks)
    _add_next(paper, report, tasks)


def _add_overview(paper: Paper, tasks: Sequence[Task]) -> None:
    texts = paper.texts
    paper.heading(texts.translate("Status", "Auf einen Blick"))
    counts = Counter(each.state for each in tasks)
    told = ", ".join(
        f"{counts[each]} {state_label(each, texts)}" for each in _ORDER if counts[each]
    )
    sentence = texts.translate("Status", "Maßnahmen: {alle}, davon {stand}.")
    paper.text(sentence.format(alle=len(tasks), stand=told))
    signs = ", ".join(f"{state_sign(each)} {state_label(each, texts)}" for each in _ORDER)
    paper.small(texts.translate("Status", "Zeichen: {zeichen}.").format(zeichen=signs))


def _add_all(paper: Paper, report: Report, tasks: Sequence[Task]) -> None:
    texts = report.texts
    paper.heading(texts.translate("Status", "Stand der Maßnahmen"))
    if len(tasks) > _SHORT:
        tasks = [each for each in tasks if each.state is not MeasureState.DONE]
        told = texts.translate("Status", "Erledigte Maßnahmen stehen im nächsten Abschnitt.")
        paper.small(told)
    columns = [
        Column(texts.translate("Report", "Nr."), 16),
        Column(texts.translate("Report", "Maßnahme"), 53),
        Column(texts.translate("Report", "Zuständigkeit"), 42),
        Column(texts.translate("Status", "Termin"), 26),
        Column(texts.translate("Status", "Stand"), 30),
    ]
    ordered = sorted(by_due(tasks), key=lambda each: _ORDER.index(each.state))
    rows: list[list[Runs]] = [
        [
            each.measure.label,
            what(each, report),
            office_of(each, texts),
            due_of(each, texts),
            state_runs(each, texts),
        ]
        for each in ordered
    ]
    paper.table(columns, rows)


def _add_done(paper: Paper, report: Report, tasks: Sequence[Task]) -> None:
    texts = report.texts
    paper.heading(texts.translate("Status", "Erledigt"))
    done = [each for each in tasks if each.state is MeasureState.DONE]
    if not done:
        paper.text(texts.translate("Status", "Noch ist keine Maßnahme umgesetzt."))
        return
    paper.items(_line(each, report, date_text(each.measure.done_on, texts)) for each in done)


def _add_pairs(paper: Paper, report: Report) -> None:
    """Show before and after, by finding; a pair once, though two findings may name it."""
    if not any(each.pairs for each in report.audits):
        return
    texts = report.texts
    paper.heading(texts.translate("Status", "Vorher und nachher"), _PAIR_ROOM)
    told = texts.translate(
        "Status", "Fotos zeigen einen Augenblick; sie belegen nicht, dass eine Maßnahme wirkt."
    )
    paper.small(told)
    for audit in report.audits:
        left = list(audit.pairs)
        for finding in audit.findings:
            if pairs := pairs_of_finding(left, finding):
                left = [each for each in left if each not in pairs]
                _show_pairs(
                    paper, report, audit, f"{finding.label} {brief(finding.title, 120)}", pairs
                )
        if left:
            _show_pairs(paper, report, audit, "", left)


def _show_pairs(
    paper: Paper, report: Report, audit: ReportAudit, title: str, pairs: Sequence[ShownPair]
) -> None:
    name = "" if report.is_single and title else brief(audit.name, 60)
    subject = ": ".join(filter(None, (name, title)))
    paper.subheading(subject)
    paper.pairs(pairs, unmarked(subject))


def _add_late(paper: Paper, report: Report, tasks: Sequence[Task]) -> None:
    texts = report.texts
    paper.heading(texts.translate("Status", "Verzögert"))
    late = by_due(each for each in tasks if each.state in _LATE)
    if not late:
        paper.text(texts.translate("Status", "Keine Maßnahme ist überfällig oder zurückgestellt."))
        return
    columns = [
        Column(texts.translate("Report", "Nr."), 16),
        Column(texts.translate("Report", "Maßnahme"), 54),
        Column(texts.translate("Status", "Bisheriger Termin"), 24),
        Column(texts.translate("Status", "Grund"), 42),
        Column(texts.translate("Status", "Neuer Termin"), 28),
    ]
    paper.table(columns, (_late_row(each, report) for each in late))


def _late_row(task: Task, report: Report) -> list[Runs]:
    texts = report.texts
    reason: Runs = brief(task.measure.reason, 300)
    new_date: Runs = [blank(texts.translate("Status", "neuer Termin"))]
    old_date = due_of(task, texts)
    if task.measure.due and task.measure.due >= report.today:  # moved already
        old_date, new_date = "–", date_text(task.measure.due, texts)
    return [
        task.measure.label,
        what(task, report),
        old_date,
        reason or [blank(texts.translate("Status", "Grund"))],
        new_date,
    ]


def _add_rejected(paper: Paper, report: Report, tasks: Sequence[Task]) -> None:
    rejected = [each for each in tasks if each.state is MeasureState.REJECTED]
    if not rejected:
        return
    texts = report.texts
    paper.heading(texts.translate("Status", "Nicht weiter verfolgt"))
    missing = texts.translate("Status", "Ein Grund ist nicht erfasst.")
    paper.items(
        _line(each, report, brief(each.measure.reason, 240) or missing) for each in rejected
    )


def _add_money(paper: Paper, report: Report, tasks: Sequence[Task]) -> None:
    texts = report.texts
    paper.heading(texts.translate("Status", "Kosten und Mittelabfluss"), _MONEY_ROOM)
    for label, chosen in (
        (
            texts.translate("Status", "Erledigt"),
            [each.measure for each in tasks if each.state is MeasureState.DONE],
        ),
        (texts.translate("Status", "Offen"), [each.measure for each in tasks if each.is_open]),
    ):
        told = words.cost_text(chosen, texts) if chosen else "–"
        paper.text([Run(f"{label}: ", bold=True), Run(told)])
    spent = blank(texts.translate("Status", "Betrag und Haushaltsstelle"))
    paper.text([Run(texts.translate("Status", "Abgeflossen: "), bold=True), spent])
    paper.small(
        texts.translate(
            "Status", "Addiert sind die Spannen der Kostenklassen, das ist keine Abrechnung."
        )
    )


def _add_next(paper: Paper, report: Report, tasks: Sequence[Task]) -> None:
    texts = report.texts
    paper.heading(texts.translate("Status", "Nächste Schritte"))
    coming = by_due(each for each in tasks if each.is_open)[:_NEXT]
    entries: list[Runs] = [
        _line(each, report, f"{office_of(each, texts)}, {due_of(each, texts)}") for each in coming
    ]
    bare = [
        each.label
        for audit in report.audits
        for each in audit.findings
        if not audit.snapshot.measures_of(each.id)
    ]
    if bare:
        told = texts.translate("Status", "Maßnahmen festlegen für {nummern}.")
        entries.append(told.format(nummern=", ".join(bare[:12]) + (" …" if bare[12:] else "")))
    entries.append(
        [
            Run(texts.translate("Status", "Nächster Sachstandsbericht: ")),
            blank(texts.translate("Status", "Gremium und Termin")),
        ]
    )
    paper.items(entries)


def _line(task: Task, report: Report, told: str) -> list[Run]:
    text = what(task, report, 200).rstrip(".")
    end = f" – {told}" if told else ""
    return [Run(f"{task.measure.label} ", bold=True), Run(f"{text}{end}")]


STATUS_REPORT = Recipe(
    key=DocumentKind.STATUS, name=_name, about=_about, tell=_tell, endings=(PDF, DOCX), pairs=True
)
