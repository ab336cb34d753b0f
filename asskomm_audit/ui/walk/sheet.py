"""One rater's answers at one stop of an audit: read once, then kept up to date by record."""

from collections.abc import Iterable
from typing import NamedTuple

from asskomm_audit.domain.answers import Answer, AnswerState, answer_id
from asskomm_audit.domain.audits import Audit, VisitKind, visit_id
from asskomm_audit.domain.catalogue import Catalogue, Criterion
from asskomm_audit.domain.ids import AnswerId, PersonId, StopId
from asskomm_audit.domain.open_points import OpenPoint, open_points_of


class Spot(NamedTuple):
    """Where an answer stands: a criterion on a visit."""

    kind: VisitKind
    criterion: Criterion


class Tally(NamedTuple):
    """How many criteria are answered, of how many."""

    answered: int
    total: int

    @property
    def open(self) -> int:
        """How many are left."""
        return self.total - self.answered


class Sheet:
    """The criteria of an audit, visit by visit, with the answers of one rater."""

    def __init__(
        self,
        audit: Audit,
        catalogue: Catalogue,
        rater: PersonId | None,
        answers: Iterable[Answer] = (),
        stop_id: StopId | None = None,
    ) -> None:
        self.audit = audit
        self.catalogue = catalogue
        self.rater = rater
        self.stop_id = stop_id
        asked = catalogue.criteria_of(audit)
        self._criteria = {
            kind: tuple(each for each in asked if each.in_visit(kind)) for kind in VisitKind
        }
        self._visits = {visit_id(audit.id, kind): kind for kind in VisitKind}
        self._codes = {each.id: each for each in asked}
        self._answers: dict[tuple[VisitKind, str], Answer] = {}
        self._spots: dict[AnswerId, Spot] = {}
        for answer in answers:
            self.take(answer)

    def criteria(self, kind: VisitKind) -> tuple[Criterion, ...]:
        """Return what a visit asks, in catalogue order."""
        return self._criteria[kind]

    def criterion(self, kind: VisitKind, code: str) -> Criterion | None:
        """Return a criterion of a visit by its id."""
        return next((each for each in self._criteria[kind] if each.id == code), None)

    def answer(self, spot: Spot) -> Answer:
        """Return the rater's answer, an open one where none was given."""
        found = self._answers.get((spot.kind, spot.criterion.id))
        return found or Answer(
            visit_id=visit_id(self.audit.id, spot.kind),
            rater=self.rater or "",
            criterion=spot.criterion.id,
            stop_id=self.stop_id,
        )

    def answer_id(self, spot: Spot) -> AnswerId:
        """Return the id the rater's answer has or will have."""
        visit = visit_id(self.audit.id, spot.kind)
        return answer_id(visit, self.rater or "", self.stop_id, spot.criterion.id)

    def take(self, answer: Answer) -> Spot | None:
        """Note an answer; None if it is not one of this rater's at this stop."""
        kind = self._visits.get(answer.visit_id)
        criterion = self._codes.get(answer.criterion)
        if kind is None or criterion is None:
            return None
        if answer.rater != self.rater or answer.stop_id != self.stop_id:
            return None
        spot = Spot(kind, criterion)
        self._answers[kind, criterion.id] = answer
        self._spots[answer.id] = spot
        return spot

    def forget(self, answer: AnswerId) -> Spot | None:
        """Drop an answer that is there no longer; return where it stood."""
        spot = self._spots.pop(answer, None)
        if spot:
            del self._answers[spot.kind, spot.criterion.id]
        return spot

    def is_open(self, spot: Spot) -> bool:
        """Whether nothing was answered there."""
        found = self._answers.get((spot.kind, spot.criterion.id))
        return found is None or found.state is AnswerState.OPEN

    def points(self, spot: Spot) -> tuple[OpenPoint, ...]:
        """Return what is left to be done there."""
        return open_points_of(self.answer(spot))

    def tally(self, kind: VisitKind, dimension: str | None = None) -> Tally:
        """Return the progress of a visit, or of one dimension in it."""
        asked = [
            each
            for each in self._criteria[kind]
            if dimension is None or each.dimension == dimension
        ]
        left = sum(self.is_open(Spot(kind, each)) for each in asked)
        return Tally(len(asked) - left, len(asked))
