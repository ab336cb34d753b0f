"""Empty forms: A4, large type, all questions, no field for a name, ready for screen readers."""

import pikepdf
import pypdfium2
import pytest

from asskomm_audit.reports.forms import SMALLEST, FormKind, write_forms
from asskomm_audit.survey_words import BOARD_ITEMS, MEETING_ITEMS, WALK_ITEMS, question_of
from asskomm_audit.texts import GERMAN
from tests.reports.sample import CREATED
from tests.reports.structure import structure_of


@pytest.fixture(scope="module")
def forms(tmp_path_factory):
    path = tmp_path_factory.mktemp("forms") / "Fragebögen.pdf"
    write_forms(tuple(FormKind), path, texts=GERMAN, created=CREATED)
    return path


def words_of(path):
    with pypdfium2.PdfDocument(path) as document:
        return " ".join(
            " ".join(page.get_textpage().get_text_bounded().split()) for page in document
        )


def sizes_in(path):
    """Return every size a text is set in, in points."""
    sizes = set()
    with pikepdf.open(path) as document:
        for page in document.pages:
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) == "Tf":
                    sizes.add(float(operands[1]))
    return sizes


@pytest.mark.parametrize("kind", FormKind)
def test_every_question_stands_on_its_form_in_plain_words(tmp_path, kind):
    path = tmp_path / "a.pdf"
    write_forms((kind,), path, texts=GERMAN, created=CREATED)
    words = words_of(path)
    items = {
        FormKind.MEETING: MEETING_ITEMS,
        FormKind.WALK: WALK_ITEMS,
        FormKind.BOARD: BOARD_ITEMS,
    }[kind]
    for item in items:
        question = question_of(item, GERMAN)
        head, _, last = question.text.partition("stört Sie hier: ")
        assert (last.rstrip("?") or head) in words
        assert all(option.words in words for option in question.options)


def test_no_letter_is_smaller_than_14_points_and_pages_are_a4(forms):
    assert min(sizes_in(forms)) >= SMALLEST == 14
    with pypdfium2.PdfDocument(forms) as document:
        assert {tuple(round(side) for side in page.get_size()) for page in document} == {(595, 842)}


def test_nobody_is_asked_for_a_name(forms):
    words = words_of(forms)
    assert "keine Namen" in words
    assert "Name:" not in words
    assert "Blatt Nr. T" in words


def test_forms_are_read_in_order_and_nothing_is_loose(forms):
    found = structure_of(forms)
    assert found.faults == []
    assert found.roles["/H1"] == 5


def test_the_same_forms_have_the_same_bytes(forms, tmp_path):
    again = tmp_path / "b.pdf"
    write_forms(tuple(FormKind), again, texts=GERMAN, created=CREATED)
    assert again.read_bytes() == forms.read_bytes()
