"""The annex with all answers: the team's values, every rater's own, and the remarks."""

from collections import defaultdict
from collections.abc import Iterable

from asskomm_audit.domain.answers import Answer, AnswerState, Consensus
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.catalogue import EVENT_DIMENSION, Criterion
from asskomm_audit.domain.items import Profile
from asskomm_audit.domain.teams import TeamValue, TeamValues, team_values, visit_kinds
from asskomm_audit.labels import answer_state_label
from asskomm_audit.reports import style, words
from asskomm_audit.reports.content import Report, ReportAudit, dimension_name
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.photos import add_photos
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.entered import joined
from asskomm_audit.reports.tagged.text import brief
from asskomm_audit.texts import Texts


def add_answers(story: Story, report: Report, number: str) -> None:
    """Add the answers of all audits, without the event module's."""
    translate = report.texts.translate
    story.chapter(f"{number} " + translate("Report", "Alle Antworten"))
    story.text(
        translate(
            "Report",
            "Stufen 0 (schlecht) bis 4 (gut); n. z. nicht zutreffend, n. b. nicht beurteilbar, – "
            "offen. Tag, Nacht und Schreibtisch (S) zeigen den Wert des Teams, daneben stehen die "
            "einzelnen Werte; K kritisches Kriterium.",
        )
    )
    for audit in report.audits:
        story.need(160)
        story.section(audit.name)
        dimensions = [
            each.code
            for each in audit.snapshot.catalogue.dimensions
            if each.code != EVENT_DIMENSION
        ]
        add_answers_of(story, report, audit, dimensions)


def add_answers_of(
    story: Story, report: Report, audit: ReportAudit, dimensions: Iterable[str]
) -> None:
    """Add the answers to the criteria of some dimensions."""
    snapshot = audit.snapshot
    raters = _Raters(audit, report.texts)
    if legend := raters.legend():
        story.text(legend, style.SMALL)
    values, kinds = team_values(snapshot), visit_kinds(snapshot)
    given: defaultdict[str, list[Answer]] = defaultdict(list)
    for answer in snapshot.answers:
        if answer.visit_id in kinds:
            given[answer.criterion].append(answer)
    groups: defaultdict[str, list[Criterion]] = defaultdict(list)
    for criterion in snapshot.catalogue.criteria_of(snapshot.audit):
        groups[criterion.dimension].append(criterion)
    photos = {each.answer_id for each in snapshot.photos if each.finding_id is None}
    for code in dimensions:
        if not groups[code]:
            continue
        story.need(90)
        story.subsection(dimension_name(snapshot.catalogue, code, report.texts))
        rows = [_row(each, values, raters, given[each.id], report.texts) for each in groups[code]]
        story.table(_columns(report.texts), rows, row_heads=1)
        for criterion in groups[code]:
            if any(each.id in photos for each in given[criterion.id]):
                _add_photos(story, report, audit, criterion, given[criterion.id])


def _columns(texts: Texts) -> list[Column]:
    return [
        Column(texts.translate("Report", "Kriterium"), 48),
        Column(texts.translate("Report", "Tag"), 12, "center"),
        Column(texts.translate("Report", "Nacht"), 13, "center"),
        Column(_kind(VisitKind.DESK, texts), 12, "center"),
        Column(texts.translate("Report", "Einzelne Werte"), 34),
        Column(texts.translate("Report", "Bemerkungen"), 44),
    ]


def _row(
    criterion: Criterion,
    values: TeamValues,
    raters: "_Raters",
    answers: list[Answer],
    texts: Texts,
) -> list[str]:
    mark = " K" if criterion.critical else ""
    title = f"{criterion.id}{mark}  {criterion.texts[texts.language].title}"
    team = [
        _level(values.get((criterion.id, kind)), texts) if criterion.in_visit(kind) else ""
        for kind in VisitKind
    ]
    if (criterion.id, VisitKind.DESK) in values:
        team[2] = _level(values[criterion.id, VisitKind.DESK], texts)
    return [title, *team, raters.values(answers), raters.remarks(answers)]


def _level(value: TeamValue | Answer | None, texts: Texts) -> str:
    if value is None or value.state is AnswerState.OPEN:
        return "–"
    if value.level is None:
        return answer_state_label(value.state, texts)
    return str(value.level)


def _kind(kind: VisitKind, texts: Texts) -> str:
    match kind:
        case VisitKind.DAY:
            return words.profile_mark(Profile.DAY, texts)
        case VisitKind.NIGHT:
            return words.profile_mark(Profile.NIGHT, texts)
        case VisitKind.DESK:
            return texts.translate("Report", "S", "letter for desk")


class _Raters:
    """Letters for the raters of an audit, and their answers in words."""

    def __init__(self, audit: ReportAudit, texts: Texts) -> None:
        self._texts = texts
        self._kinds = visit_kinds(audit.snapshot)
        self._stops = {each.id: each.number for each in audit.snapshot.stops}
        people = audit.snapshot.people
        ids = sorted({each.rater for each in audit.snapshot.answers if each.rater != Consensus})
        functions: dict[str, str] = {
            person.id: brief(person.function, 60) for person in people.values()
        }
        ids.sort(key=lambda each: functions.get(each, ""))
        self._marks = {rater: _letters(index) for index, rater in enumerate(ids)}
        self._marks[Consensus] = texts.translate("Report", "Konsens")
        unknown = texts.translate("Report", "ohne Angabe der Funktion")
        self._functions = [f"{self._marks[each]} {functions.get(each) or unknown}" for each in ids]

    def legend(self) -> str:
        """Return which letter stands for which function; never a name."""
        if not self._functions:
            return ""
        return self._texts.translate("Report", "Prüfende: {liste}.").format(
            liste=", ".join(self._functions)
        )

    def values(self, answers: list[Answer]) -> str:
        """Return what each said, by visit and stop."""
        lines: list[str] = []
        for kind in VisitKind:
            mine = [each for each in answers if self._kinds[each.visit_id] is kind]
            mine = [each for each in mine if each.state is not AnswerState.OPEN]
            mine.sort(key=lambda each: (self._stop(each), self._mark(each)))
            parts = [
                f"{self._mark(each)}{self._at(each)} {_level(each, self._texts)}".replace(
                    " ", "\u00a0"
                )
                for each in mine
            ]
            if parts:
                lines.append(f"{_kind(kind, self._texts)}: {', '.join(parts)}")
        return "\n".join(lines)

    def remarks(self, answers: list[Answer]) -> str:
        """Return remarks and reasons, each with who wrote it."""
        lines: dict[str, list[str]] = {}  # equal words once, with all who wrote them
        for answer in sorted(answers, key=lambda each: (self._stop(each), self._mark(each))):
            text = joined(", ", (answer.reason.strip(), answer.remark.strip()))
            if answer.raw_value is not None:
                value = self._texts.translate("Report", "Messwert {wert}")
                text = f"{value.format(wert=_plain(answer.raw_value))}; {text}".rstrip("; ")
            if text:
                who = lines.setdefault(text, [])
                if (mark := self._mark(answer) + self._at(answer)) not in who:
                    who.append(mark)
        return "\n".join(f"{', '.join(who)}: {text}" for text, who in lines.items())

    def _mark(self, answer: Answer) -> str:
        return self._marks.get(answer.rater, "?")

    def _stop(self, answer: Answer) -> int:
        return self._stops.get(answer.stop_id, 0) if answer.stop_id else 0

    def _at(self, answer: Answer) -> str:
        stop = self._stop(answer)
        return f" ({stop})" if stop else ""


def _letters(index: int) -> str:
    letter = chr(ord("A") + index % 26)
    return letter if index < 26 else f"{letter}{index // 26 + 1}"


def _plain(value: float) -> str:
    return f"{value:g}"


def _add_photos(
    story: Story, report: Report, audit: ReportAudit, criterion: Criterion, answers: list[Answer]
) -> None:
    ids = {each.id for each in answers}
    photos = [
        each for each in audit.snapshot.photos if each.answer_id in ids and each.finding_id is None
    ]
    subject = report.texts.translate("Report", "Foto zum Kriterium {kriterium}").format(
        kriterium=criterion.id
    )
    add_photos(story, sorted(photos, key=lambda each: (each.sort, each.id)), subject)
