"""How the team of the example rates: from a picture of the place to each rater's answers."""

from dataclasses import replace
from datetime import timedelta
from random import Random

from asskomm_audit.domain.answers import Answer, Consensus, Rater
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.catalogue import Criterion, Scale
from asskomm_audit.domain.ids import PersonId, VisitId
from asskomm_audit.domain.rating import not_applicable, not_assessable, rated
from asskomm_audit.example.chance import Chance
from asskomm_audit.example.script import AnswerScript, AuditScript, PersonScript, VisitScript

_SPREAD = 0.8  # between the criteria of a dimension
_NIGHT_SPREAD = 0.35
_NOISE = {VisitKind.DAY: 0.32, VisitKind.NIGHT: 0.48, VisitKind.DESK: 0.2}  # between raters
_OFF_BY_TWO = {VisitKind.DAY: 0.012, VisitKind.NIGHT: 0.035, VisitKind.DESK: 0.0}
_LEFT_OUT = 0.02  # what one rater forgets
_NOTHING = AnswerScript(levels={}, raw={}, agreed={}, corrected={})


class Rating:
    """The answers of one visit."""

    def __init__(
        self, audit: AuditScript, visit: VisitScript, visit_id: VisitId, chance: Chance
    ) -> None:
        self._audit = audit
        self._visit = visit
        self._visit_id = visit_id
        self._chance = chance

    def answers_by(self, person: PersonScript, criteria: tuple[Criterion, ...]) -> list[Answer]:
        """Return what one rater says, in the order of the walk."""
        index = self._visit.raters.index(person.key)
        rater = PersonId(self._chance.id("person", person.key))
        pace = self._visit.length.total_seconds() / len(criteria)
        answers: list[Answer] = []
        for number, criterion in enumerate(criteria, 1):
            if self._is_left_out(criterion, person.key):
                continue
            second = pace * (number - self._dice(criterion, person.key, "time").uniform(0, 0.7))
            blank = Answer(
                visit_id=self._visit_id,
                rater=rater,
                criterion=criterion.id,
                answered_at=self._visit.at + timedelta(seconds=round(second)),
            )
            answers.append(self._given(blank, criterion, person, index))
        return answers[: self._visit.stops_after]

    def agreed(self, criterion: Criterion) -> Answer | None:
        """Return the consensus on a criterion, if the team has found one."""
        return self._later(criterion, Consensus, self._told(criterion).agreed)

    def corrected(self, criterion: Criterion) -> Answer | None:
        """Return the first rater's answer after a correction, if there was one."""
        rater = PersonId(self._chance.id("person", self._visit.raters[0]))
        return self._later(criterion, rater, self._told(criterion).corrected)

    def _later(
        self, criterion: Criterion, rater: Rater, levels: dict[VisitKind, int]
    ) -> Answer | None:
        if self._visit.kind not in levels:
            return None
        blank = Answer(
            visit_id=self._visit_id,
            rater=rater,
            criterion=criterion.id,
            remark=self._told(criterion).remark,
        )
        level = levels[self._visit.kind]
        return rated(blank, level, self._visit.at + self._visit.length + timedelta(minutes=15))

    def _given(
        self, blank: Answer, criterion: Criterion, person: PersonScript, index: int
    ) -> Answer:
        told, now = self._told(criterion), blank.answered_at
        assert now is not None
        if index == 0:
            blank = replace(blank, remark=told.remark, marked=told.marked)
        if told.not_applicable:
            return replace(not_applicable(blank, told.not_applicable, now), remark="")
        if criterion.id in self._visit.not_assessable:
            return not_assessable(blank, now)
        level = self._level(criterion, person, index)
        raw = told.raw.get(self._visit.kind) if index == 0 else None
        return rated(blank, level, now, None if raw is None else float(raw))

    def _level(self, criterion: Criterion, person: PersonScript, index: int) -> int:
        told = self._told(criterion).levels.get(self._visit.kind)
        if isinstance(told, tuple):
            return told[index]
        value = self._usual(criterion) if told is None else float(told)
        dice = self._dice(criterion, person.key)
        level = self._heard(criterion.scale, value, person.bias.get(criterion.dimension, 0), dice)
        if criterion.critical and value >= 2:
            return max(level, 2)  # nobody raises the alarm where the story knows none
        return level

    def _heard(self, scale: Scale, value: float, bias: float, dice: Random) -> int:
        kind = self._visit.kind
        if scale is Scale.YES_NO:
            step = 2 * (dice.random() < 3 * _OFF_BY_TWO[kind]) * dice.choice((-1, 1))
            return _nearest(scale, value + bias + step)
        step = 2 * (dice.random() < _OFF_BY_TWO[kind]) * dice.choice((-1, 1))
        return _nearest(scale, value + bias + dice.gauss(0, _NOISE[kind]) + step)

    def _usual(self, criterion: Criterion) -> float:
        """Return what the place deserves where the story says nothing about the criterion."""
        place = self._audit.place.key
        means = self._audit.by_night if self._visit.kind is VisitKind.NIGHT else self._audit.by_day
        value = means[criterion.dimension]
        value += self._chance.dice(place, criterion.id).gauss(0, _SPREAD)
        if self._visit.kind is VisitKind.NIGHT:
            value += self._chance.dice(place, criterion.id, "night").gauss(0, _NIGHT_SPREAD)
        if criterion.critical:
            return float(max(2, _nearest(criterion.scale, value + 0.6)))
        return float(_nearest(criterion.scale, value))

    def _is_left_out(self, criterion: Criterion, person: str) -> bool:
        if criterion.id in self._visit.open:
            return True
        if criterion.critical or criterion.id in self._audit.answers:
            return False
        return (
            self._dice(criterion, "skipped").random() < self._visit.skipped
            or self._dice(criterion, person, "skipped").random() < _LEFT_OUT
        )

    def _told(self, criterion: Criterion) -> AnswerScript:
        return self._audit.answers.get(criterion.id, _NOTHING)

    def _dice(self, criterion: Criterion, *purpose: str) -> Random:
        return self._chance.dice(self._audit.key, self._visit.kind, criterion.id, *purpose)


def _nearest(scale: Scale, value: float) -> int:
    """Return the level of the scale nearest to a value, in doubt the lower one."""
    return min(scale.levels, key=lambda level: (abs(level - value), level))
