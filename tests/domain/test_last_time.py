from asskomm_audit.domain.answers import Answer, AnswerState, Consensus
from asskomm_audit.domain.last_time import has_changed, last_answer


def answer(rater: str, level: int | None = None, **known) -> Answer:
    state = known.pop("state", AnswerState.OPEN if level is None else AnswerState.RATED)
    return Answer(visit_id="v", rater=rater, criterion="SIC-01", level=level, state=state, **known)


def test_the_own_answer_comes_before_the_teams():
    given = [answer("a", 1, remark="Hecke"), answer("b", 3), answer(Consensus, 2)]
    last = last_answer(given, "a", critical=False)

    assert (last.level, last.remark, last.is_own) == (1, "Hecke", True)


def test_a_new_rater_sees_the_consensus():
    last = last_answer([answer("a", 1), answer(Consensus, 2)], "c", critical=False)

    assert (last.level, last.is_own) == (2, False)


def test_without_a_consensus_the_lower_median_counts_and_all_remarks_are_told():
    given = [answer("a", 1, remark="Hecke"), answer("b", 3, remark="Mauer"), answer("d", None)]
    last = last_answer(given, "c", critical=False)

    assert (last.level, last.remark) == (1, "Hecke\nMauer")


def test_what_was_open_tells_nothing():
    assert last_answer([answer("a")], "a", critical=False) is None
    assert last_answer([], "a", critical=False) is None


def test_a_reason_comes_along():
    given = answer("a", state=AnswerState.NOT_APPLICABLE, reason="kein Hauptweg")

    assert last_answer([given], "a", critical=False).reason == "kein Hauptweg"


def test_only_another_answer_is_a_change():
    last = last_answer([answer("a", 2)], "a", critical=False)

    assert has_changed(answer("a", 3), last)
    assert has_changed(answer("a", state=AnswerState.NOT_ASSESSABLE), last)
    assert not has_changed(answer("a", 2, remark="anders"), last)
    assert not has_changed(answer("a"), last)
    assert not has_changed(answer("a", 3), None)
