"""Measurement error from what several raters say about the same place on the same walk."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from math import fsum

from asskomm_audit.domain.answers import Answer, AnswerState, Consensus, Rater
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.catalogue import EVENT_DIMENSION
from asskomm_audit.domain.change import measurement_error
from asskomm_audit.domain.scoring import LEAST_CRITERIA
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.domain.teams import team_value

LEAST_DIFFERENCES = 5


def detectable_changes(
    snapshots: Iterable[AuditSnapshot], kind: VisitKind, *, raters: int = 1
) -> dict[str, float]:
    """Return the smallest detectable change by dimension, for team values of `raters` raters.

    The whole place has the code "". What fewer than five double ratings stand behind is missing.
    """
    differences: defaultdict[str, list[float]] = defaultdict(list)
    for snapshot in snapshots:
        for code, difference in rater_differences(snapshot, kind):
            differences[code].append(difference)
    return {
        code: error.sdc
        for code, values in differences.items()
        if len(values) >= LEAST_DIFFERENCES and (error := measurement_error(values, raters))
    }


def rater_differences(snapshot: AuditSnapshot, kind: VisitKind) -> Iterator[tuple[str, float]]:
    """Yield the differences of each two raters' scores, by dimension and for the whole ("").

    Scores rest on the criteria both rated, three or more in a dimension. Raters are taken in the
    order of their ids, so that somebody's constant mildness is no error of measurement.
    """
    asked = {each.id: each for each in snapshot.catalogue.criteria}
    shares = {each.code: each.weight for each in snapshot.catalogue.dimensions}
    for first, second in combinations(_levels(snapshot, kind), 2):
        gaps: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for code in first.keys() & second.keys():
            gap = first[code] - second[code]
            gaps[asked[code].dimension].append((asked[code].weight, gap))
        scores = {
            code: 25 * sum(weight * gap for weight, gap in each) / sum(weight for weight, _ in each)
            for code, each in gaps.items()
            if len(each) >= LEAST_CRITERIA
        }
        yield from scores.items()
        if total := fsum(shares[code] for code in scores):
            yield "", fsum(shares[code] * score for code, score in scores.items()) / total


def _levels(snapshot: AuditSnapshot, kind: VisitKind) -> list[dict[str, int]]:
    """Return each rater's level of every criterion, over the stops as a team's, in order of ids."""
    visit = visit_id(snapshot.audit.id, kind)
    critical = {
        each.id: each.critical
        for each in snapshot.catalogue.criteria_of(snapshot.audit)
        if each.dimension != EVENT_DIMENSION
    }
    answers: defaultdict[Rater, defaultdict[str, list[Answer]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for answer in snapshot.answers:
        is_own = answer.visit_id == visit and answer.rater != Consensus
        if is_own and answer.criterion in critical and answer.state is AnswerState.RATED:
            answers[answer.rater][answer.criterion].append(answer)
    return [
        {
            code: level
            for code, given in answers[rater].items()
            if (level := team_value(given, critical=critical[code]).level) is not None
        }
        for rater in sorted(answers)
    ]
