"""The risk table, and findings that follow critical ratings."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.findings import Finding, FindingStatus, Risk, after_rating, risk_of
from asskomm_audit.domain.ids import FindingId
from tests.domain.making import AUDIT

PROPOSAL = Finding(
    id=FindingId("new"),
    audit_id=AUDIT,
    number=1,
    title="",
    status=FindingStatus.PROPOSED,
    touched=False,
)
steps = st.integers(1, 5)


@pytest.mark.parametrize(
    ("likelihood", "row"),
    [(5, "MHHSS"), (4, "MMHHS"), (3, "GMMHH"), (2, "GGMMH"), (1, "GGGMM")],
)
def test_the_risk_class_is_looked_up(likelihood, row):
    names = {"G": Risk.LOW, "M": Risk.MEDIUM, "H": Risk.HIGH, "S": Risk.VERY_HIGH}

    assert [risk_of(likelihood, consequence) for consequence in range(1, 6)] == [
        names[letter] for letter in row
    ]


@pytest.mark.parametrize(("likelihood", "consequence"), [(0, 3), (6, 3), (3, 0), (3, 6)])
def test_there_is_no_risk_outside_the_table(likelihood, consequence):
    with pytest.raises(ValueError, match="between 1 and 5"):
        risk_of(likelihood, consequence)


@given(steps, steps, steps, steps)
def test_what_is_likelier_and_graver_is_never_a_milder_risk(l1, c1, l2, c2):
    low, high = risk_of(min(l1, l2), min(c1, c2)), risk_of(max(l1, l2), max(c1, c2))

    assert low.rank <= high.rank


@pytest.mark.parametrize(
    ("level", "expected"), [(0, PROPOSAL), (1, PROPOSAL), (2, None), (4, None)]
)
def test_a_bad_rating_proposes_a_finding(level, expected):
    assert after_rating(None, level, PROPOSAL) == expected


@pytest.mark.parametrize("level", [2, 4, None])
def test_a_better_rating_withdraws_what_nobody_touched(level):
    withdrawn = replace(PROPOSAL, status=FindingStatus.WITHDRAWN)

    assert after_rating(PROPOSAL, level, PROPOSAL) == withdrawn
    assert after_rating(replace(PROPOSAL, touched=True), level, PROPOSAL) is None
    assert after_rating(withdrawn, level, PROPOSAL) is None


def test_a_bad_rating_after_all_proposes_it_again():
    withdrawn = replace(PROPOSAL, id=FindingId("old"), status=FindingStatus.WITHDRAWN)

    assert after_rating(withdrawn, 0, PROPOSAL) == replace(withdrawn, status=FindingStatus.PROPOSED)


def test_what_nobody_touched_takes_over_a_new_remark():
    noted = replace(PROPOSAL, description="Hecke über 2 m")

    assert after_rating(PROPOSAL, 1, noted) == noted
    assert after_rating(noted, 1, noted) is None
    touched = replace(PROPOSAL, touched=True, description="Eigene Worte")
    assert after_rating(touched, 1, noted) is None


@pytest.mark.parametrize("status", [FindingStatus.CONFIRMED, FindingStatus.DISMISSED])
@pytest.mark.parametrize("level", [0, 4])
def test_what_a_person_decided_stays(status, level):
    assert after_rating(replace(PROPOSAL, status=status, touched=True), level, PROPOSAL) is None


def test_a_finding_without_likelihood_or_consequence_has_no_risk():
    assert PROPOSAL.risk is None
    assert replace(PROPOSAL, likelihood=5).risk is None
    assert replace(PROPOSAL, likelihood=5, consequence=5).risk is Risk.VERY_HIGH
