"""What typed words mean, and where they stand in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.search_terms import Term, folded, marks_in, snippet_of, terms_of


def found(text, typed):
    return [text[low:high] for low, high in marks_in(text, terms_of(typed))]


def test_words_from_three_letters_on_may_go_on():
    assert terms_of("am Markt") == (Term(("am",), False), Term(("markt",), True))
    assert terms_of("am") == terms_of("a b c") == terms_of("  ") == terms_of("-*\0") == ()


def test_words_in_quotes_and_words_with_signs_stand_together():
    assert terms_of('"dunkle Ecke" F-012') == (
        Term(("dunkle", "ecke"), False),
        Term(("f", "012"), True),
    )
    assert terms_of("„dunkle Eck") == (Term(("dunkle", "eck"), True),)


def test_umlauts_sharp_s_and_foreign_letters_count_as_plain_ones():
    assert folded("Äußere STRASSE, Bäume, Sokołów, Wětrow, Čech") == (
        "aussere strasse, baume, sokołow, wetrow, cech"
    )
    assert found("Äußere Straße", "aussere") == ["Äußere"]
    assert found("Äußere Strasse", "straß") == ["Strass"]
    assert found("Ba\u0308ume", "baum") == ["Ba\u0308um"]


def test_the_start_of_a_word_is_marked_and_else_what_stands_inside():
    assert found("Licht und Oberlicht", "licht") == ["Licht"]
    assert found("Oberlichter", "licht") == ["licht"]
    assert found("Möbel", "bel") == []
    assert found("dunkle, enge Ecke", '"enge ecke"') == ["enge Ecke"]


def test_a_snippet_shows_the_first_mark_in_one_line():
    text = "Wort " * 100 + "Laterne\nfehlt " + "Wort " * 100
    snippet = snippet_of(text, marks_in(text, terms_of("laterne")))
    (mark,) = snippet.marks
    assert snippet.text[slice(*mark)] == "Laterne"
    assert snippet.text.startswith("… Wort")
    assert snippet.text.endswith(" …")
    assert "\n" not in snippet.text
    assert len(snippet.text) < 200


@pytest.mark.parametrize("text", ["", "kurz", "lang " * 100])
def test_a_snippet_without_a_mark_is_the_beginning(text):
    assert snippet_of(text, ()).text[:4] == text[:4]


@given(st.text(max_size=60), st.text(max_size=400))
def test_whatever_is_typed_marks_lie_in_the_text(typed, text):
    marks = marks_in(text, terms_of(typed))
    snippet = snippet_of(text, marks)
    for low, high in marks:
        assert 0 <= low < high <= len(text)
    for low, high in snippet.marks:
        assert 0 <= low < high <= len(snippet.text)
    assert bool(snippet.marks) == bool(marks)
