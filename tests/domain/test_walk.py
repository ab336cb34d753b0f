"""How far a rater is on a walk."""

from hypothesis import given

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.catalogue import Mode
from asskomm_audit.domain.walk import Progress, WalkProgress, progress_of
from tests.domain import making
from tests.domain.making import NOT_APPLICABLE, NOT_ASSESSABLE, OPEN, answer, criteria, snapshot

DAY, NIGHT, DESK = VisitKind.DAY, VisitKind.NIGHT, VisitKind.DESK
ASKED = [
    *criteria("SIC", 3, Mode.DAY),
    *criteria("LIC", 2, Mode.NIGHT),
    *criteria("BEL", 2, Mode.DAY_NIGHT),
    *criteria("MAN", 1, Mode.DESK),
]


def test_every_state_but_open_is_an_answer():
    made = snapshot(
        ASKED,
        [
            answer("SIC-01", 0),
            answer("SIC-02", NOT_APPLICABLE),
            answer("SIC-03", OPEN),
            answer("BEL-01", NOT_ASSESSABLE),
            answer("BEL-02", 4, rater="r2"),
            answer("BEL-02", 4, kind=NIGHT),
        ],
    )

    assert progress_of(made, DAY, "r1") == WalkProgress(
        Progress("", 3, 5), (Progress("SIC", 2, 3), Progress("BEL", 1, 2))
    )
    assert progress_of(made, NIGHT, "r1").dimensions == (
        Progress("LIC", 0, 2),
        Progress("BEL", 1, 2),
    )
    assert progress_of(made, DESK, "r1").whole == Progress("", 0, 1)


def test_a_stop_has_its_own_progress_and_the_walk_takes_any_stop():
    made = snapshot(
        ASKED,
        [answer("SIC-01", 2, stop="s1"), answer("SIC-01", 3, stop="s2"), answer("SIC-02", 1)],
    )

    assert progress_of(made, DAY, "r1", "s1").whole.answered == 1
    assert progress_of(made, DAY, "r1").whole.answered == 2


def test_nothing_to_answer_is_complete():
    nothing = progress_of(snapshot([]), DAY, "r1").whole

    assert nothing.is_complete
    assert nothing.share == 1


@given(making.audits())
def test_dimensions_add_up_to_the_whole(made):
    for kind in VisitKind:
        progress = progress_of(made, kind, "r1")

        assert 0 <= progress.whole.answered <= progress.whole.total
        assert progress.whole.total == sum(each.total for each in progress.dimensions)
        assert progress.whole.answered == sum(each.answered for each in progress.dimensions)
