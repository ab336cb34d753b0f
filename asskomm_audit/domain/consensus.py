"""What a team has to talk about: where raters lie two levels apart, and what they agreed on."""

from collections.abc import Iterable
from dataclasses import dataclass

from asskomm_audit.domain.agreement import agreement_in, ratings_of
from asskomm_audit.domain.answers import Answer, AnswerState, Consensus
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.ids import StopId
from asskomm_audit.domain.snapshot import AuditSnapshot


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One criterion on one visit at one stop."""

    kind: VisitKind
    criterion: str
    stop_id: StopId | None
    answers: tuple[Answer, ...]  # each rater's, strictest first
    agreed: Answer | None

    @property
    def key(self) -> tuple[VisitKind, str, StopId | None]:
        """What tells it from others."""
        return self.kind, self.criterion, self.stop_id


def disagreements_of(snapshot: AuditSnapshot) -> tuple[Disagreement, ...]:
    """Return what differs by two levels or more, visit by visit, in catalogue order.

    What was agreed on already stays in the list, so that it can be changed.
    """
    return tuple(each for kind in VisitKind for each in _on_visit(snapshot, kind))


def consensus_on(about: Disagreement, level: int, remark: str = "") -> Answer:
    """Return the answer that says what the team agreed on."""
    before = about.agreed or Answer(
        visit_id=about.answers[0].visit_id,
        rater=Consensus,
        criterion=about.criterion,
        stop_id=about.stop_id,
    )
    return Answer(
        visit_id=before.visit_id,
        rater=Consensus,
        criterion=before.criterion,
        stop_id=before.stop_id,
        state=AnswerState.RATED,
        level=level,
        remark=remark or before.remark,
    )


def _on_visit(snapshot: AuditSnapshot, kind: VisitKind) -> Iterable[Disagreement]:
    visit = visit_id(snapshot.audit.id, kind)
    order = {each.id: n for n, each in enumerate(snapshot.catalogue.criteria_of(snapshot.audit))}
    stops = {each.id: each.number for each in snapshot.stops}
    mine = [each for each in snapshot.answers if each.visit_id == visit and each.criterion in order]
    disputes = agreement_in(ratings_of(mine), kind).disputes
    for dispute in sorted(
        disputes,
        key=lambda each: (order[each.criterion], stops.get(each.stop_id, 0) if each.stop_id else 0),
    ):
        here = [
            each
            for each in mine
            if each.criterion == dispute.criterion and each.stop_id == dispute.stop_id
        ]
        rated = [each for each in here if each.rater != Consensus and each.level is not None]
        agreed = (
            each for each in here if each.rater == Consensus and each.state is not AnswerState.OPEN
        )
        yield Disagreement(
            kind,
            dispute.criterion,
            dispute.stop_id,
            tuple(sorted(rated, key=lambda each: (each.level or 0, each.rater))),
            next(agreed, None),
        )
