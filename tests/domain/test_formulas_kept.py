"""Scores are kept in files: whoever changes a formula is reminded to count up `FORMULAS`."""

from hashlib import sha256
from random import Random

from asskomm_audit.domain.answers import Answer, AnswerState, Consensus
from asskomm_audit.domain.audit_scores import FORMULAS
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.catalogue import EVENT_DIMENSION, Mode
from asskomm_audit.domain.result import result_of
from tests.domain.making import AUDIT, criterion, snapshot

# If this fails, a number came out differently: count up FORMULAS, so that what files keep is
# computed anew, and write both here.
KNOWN = (1, "d3977600bc6b52d8")

WEIGHTS = {"SIC": 1.25, "LIC": 0.7, "PFL": 1.0, "NET": 0.3, EVENT_DIMENSION: 1.0}
ASKED = [
    criterion(f"{dimension}-{number:02}", mode, 1 + number % 3, critical=number % 4 == 0)
    for dimension in WEIGHTS
    for number, mode in enumerate(Mode)
]
STATES = [AnswerState.RATED] * 6 + list(AnswerState)


def test_no_number_changes_without_a_new_count_of_the_formulas():
    digest = sha256()
    graded = nights = 0
    for seed in range(60):
        result = result_of(snapshot(ASKED, answers(Random(seed), share=seed / 60), **WEIGHTS))
        graded += result.headline is not None
        nights += result.night is not None
        digest.update(told(result).encode())
    assert graded > 20
    assert nights > 10
    assert (FORMULAS, digest.hexdigest()[:16]) == KNOWN


def answers(chance, share):
    """Return answers of a team at some stops; only `random`, which is the same everywhere."""
    return [
        Answer(
            visit_id=visit_id(AUDIT, kind),
            rater=rater,
            criterion=each.id,
            stop_id=stop,
            state=(state := pick(chance, STATES)),
            level=pick(chance, (4, 3, 3, 2, 1, 0)) if state is AnswerState.RATED else None,
        )
        for kind in VisitKind
        for each in ASKED
        for rater, often in (("r1", 1.0), ("r2", 0.5), ("r3", 0.3), (Consensus, 0.1))
        for stop in (None, "stop-1", "stop-2")
        if chance.random() < share * often
    ]


def pick(chance, choices):
    return choices[int(chance.random() * len(choices))]


def told(result):
    """Return what is kept of a result, floats to the last bit."""
    profiles = [
        (
            *(str(each.profile), each.score, each.coverage),
            *(str(each.grade_before_caps), str(each.grade)),
            [(cap.criterion, cap.level, str(cap.best)) for cap in each.caps],
        )
        for each in result.profiles
    ]
    headline = result.headline and (str(result.headline.grade), str(result.headline.profile))
    return repr((result.night_share, headline, profiles))
