"""The scores of all audits read at once are those of each audit alone, whatever was answered."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.answers import Answer, AnswerState, Consensus
from asskomm_audit.domain.audits import CriteriaSet, Visit, VisitKind, visit_id
from asskomm_audit.domain.places import PlaceType, Stop
from asskomm_audit.domain.result import result_of
from asskomm_audit.errors import UserError
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.audit_scores import scores_of_all
from asskomm_audit.store.audits import put_audit, put_visit
from asskomm_audit.store.catalogues import keep_catalogue
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.places import put_place, put_stop
from asskomm_audit.store.snapshots import load_snapshot
from tests.beginning import begin_file

CATALOGUE = load_catalogue()
RATERS = ("r1", "r2", "r3", Consensus)
STOPS = (None, "stop-1", "stop-2")


def assert_same(score, result):
    """Compare the fields both have."""
    assert (score.audit_id, score.night_share) == (result.audit_id, result.night_share)
    assert score.headline == result.headline
    assert score.night_missing == result.night_missing
    names = ("profile", "score", "coverage", "grade_before_caps", "grade", "caps")
    assert [[getattr(each, name) for name in names] for each in score.profiles] == [
        [getattr(each, name) for name in names] for each in result.profiles
    ]


audits = st.fixed_dictionaries(
    {
        "place_type": st.sampled_from(PlaceType),
        "criteria_set": st.sampled_from(CriteriaSet),
        "with_events": st.booleans(),
    }
)
walks = st.tuples(
    audits,
    st.integers(0, 10**6),  # the seed of all answers: too many to draw one by one
    st.sampled_from([0.1, 0.5, 0.8, 1.0]),  # how much is answered
    st.integers(1, len(RATERS)),
    st.integers(1, len(STOPS)),
)


def answers_of_walk(audit, seed, share, raters, stops):
    chance = Random(seed)
    for kind in VisitKind:
        for criterion in CATALOGUE.criteria_of(audit):
            for rater in RATERS[:raters]:
                for stop in STOPS[:stops]:
                    if chance.random() > share:
                        continue
                    state = chance.choice([AnswerState.RATED] * 4 + list(AnswerState))
                    level = chance.choice(criterion.scale.levels)
                    yield Answer(
                        visit_id=visit_id(audit.id, kind),
                        rater=rater,
                        criterion=criterion.id,
                        stop_id=stop,
                        state=state,
                        level=level if state is AnswerState.RATED else None,
                    )


def test_all_scores_are_those_of_each_audit(tmp_path, scene):
    numbers = iter(range(10_000))

    @settings(max_examples=12, deadline=None)
    @given(st.lists(walks, min_size=1, max_size=4))
    def try_walks(chosen):
        def write(file):
            keep_catalogue(file, CATALOGUE)
            put_place(file, scene.place)
            for number, stop in enumerate(STOPS[1:], 1):
                put_stop(file, Stop(id=stop, place_id=scene.place.id, number=number, name=""))
            for number, (values, *how) in enumerate(chosen):
                audit = replace(
                    scene.audit, id=f"audit-{number}", catalogue_hash=CATALOGUE.hash, **values
                )
                put_audit(file, audit)
                for kind in VisitKind:
                    put_visit(file, Visit(audit_id=audit.id, kind=kind))
                for answer in answers_of_walk(audit, *how):
                    put_answer(file, answer)

        path = tmp_path / f"{next(numbers)}.audit.gpkg"
        with begin_file(path) as file:
            carry_out(file, "", write)
            scores = scores_of_all(file)
            assert len(scores) == len(chosen)
            for audit, score in scores.items():
                assert_same(score, result_of(load_snapshot(file, audit)))
        path.unlink()

    try_walks()


@pytest.mark.parametrize("broken", ["level = 'x'", "level = NULL", "level = 7"])
def test_answers_that_no_program_of_ours_writes_are_said(file, scene, broken):
    def write(file):
        keep_catalogue(file, CATALOGUE)
        put_audit(file, replace(scene.audit, catalogue_hash=CATALOGUE.hash))
        put_answer(
            file,
            Answer(
                visit_id=scene.visit.id,
                rater="r1",
                criterion="BEL-01",
                state=AnswerState.RATED,
                level=1,
            ),
        )

    carry_out(file, "", write)
    assert scores_of_all(file)
    connection = file._connection
    connection.execute("DROP TRIGGER answer_values_u")
    connection.execute("UPDATE clock SET capture = 0")
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute(f"UPDATE answer SET {broken}")
    with pytest.raises(UserError, match="answer"):
        scores_of_all(file)
