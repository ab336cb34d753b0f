from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.completion import completions, ranked_lines
from asskomm_audit.domain.open_points import OpenPoint, open_points_of

REMARKS = [
    ("SIC-01", "Hecke zu hoch"),
    ("SIC-01", "Hecke  zu hoch\nLampe defekt"),
    ("PFL-01", "Hecke verdorrt"),
    ("PFL-01", "Hecke verdorrt"),
    ("PFL-01", "Hecke verdorrt"),
    ("BEL-01", "Heckenschnitt fehlt"),
]


def test_the_most_frequent_line_of_the_criterion_comes_first_then_those_of_all():
    ranked = ranked_lines(REMARKS, "SIC-01")

    assert ranked == ("Hecke zu hoch", "Lampe defekt", "Hecke verdorrt", "Heckenschnitt fehlt")


def test_only_what_goes_on_is_offered():
    ranked = ranked_lines(REMARKS, "SIC-01")

    assert completions("heck", ranked)[:2] == ["Hecke zu hoch", "Hecke verdorrt"]
    assert completions("Hecke zu", ranked) == ["Hecke zu hoch"]
    assert completions("Hecke zu hoch", ranked) == []
    assert completions("H", ranked) == []
    assert len(completions("heck", ranked, most=1)) == 1


def answer(level=None, **known):
    state = AnswerState.OPEN if level is None else AnswerState.RATED
    return Answer(
        visit_id="v", rater="a", criterion="SIC-01", **({"state": state, "level": level} | known)
    )


def test_open_points_are_what_is_left_to_do():
    assert open_points_of(answer()) == (OpenPoint.UNANSWERED,)
    assert open_points_of(answer(4, marked=True)) == (OpenPoint.MARKED,)
    assert open_points_of(answer(1)) == (OpenPoint.UNEXPLAINED,)
    assert open_points_of(answer(1, remark="Hecke")) == ()
    assert open_points_of(answer(2)) == ()
    assert open_points_of(answer(state=AnswerState.NOT_ASSESSABLE)) == ()
