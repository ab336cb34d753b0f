"""How far one rater is on a walk: answered and asked, in all and per dimension."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from asskomm_audit.domain.answers import Answer, AnswerState, Rater
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.catalogue import Criterion
from asskomm_audit.domain.ids import StopId
from asskomm_audit.domain.snapshot import AuditSnapshot


@dataclass(frozen=True, slots=True)
class Progress:
    """Answered criteria, in whatever state but open, of those asked. The whole has no code."""

    code: str
    answered: int
    total: int

    @property
    def share(self) -> float:
        """The answered share, 0 to 1; nothing to answer is all answered."""
        return self.answered / self.total if self.total else 1.0

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left to answer."""
        return self.answered == self.total


@dataclass(frozen=True, slots=True)
class WalkProgress:
    """The whole walk and its dimensions in the order they are asked."""

    whole: Progress
    dimensions: tuple[Progress, ...]


def progress_of(
    snapshot: AuditSnapshot, kind: VisitKind, rater: Rater, stop_id: StopId | None = None
) -> WalkProgress:
    """Return how far a rater is on one walk; without a stop, an answer at any stop counts."""
    visit = visit_id(snapshot.audit.id, kind)
    mine = (
        each
        for each in snapshot.answers
        if each.visit_id == visit and each.rater == rater and stop_id in (None, each.stop_id)
    )
    return progress_in(snapshot.catalogue.criteria_of(snapshot.audit), kind, mine)


def progress_in(
    criteria: Iterable[Criterion], kind: VisitKind, answers: Iterable[Answer]
) -> WalkProgress:
    """Return the progress in these answers of one rater on one visit."""
    done = {each.criterion for each in answers if each.state is not AnswerState.OPEN}
    asked = [each for each in criteria if each.in_visit(kind)]
    totals = Counter(each.dimension for each in asked)
    answered = Counter(each.dimension for each in asked if each.id in done)
    return WalkProgress(
        Progress("", answered.total(), totals.total()),
        tuple(Progress(code, answered[code], total) for code, total in totals.items()),
    )
