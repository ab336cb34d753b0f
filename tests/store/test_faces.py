"""The look of documents in the file: part by part, and never a reason not to open it."""

from asskomm_audit.domain.face import PLAIN, Chapter, Face, FileSize, Length, order_of
from asskomm_audit.store.faces import face_of, put_face
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.settings import put_setting, settings_under

OWN = Face(
    head="Stadt Musterstadt\nOrdnungsamt",
    foot="ordnungsamt@musterstadt.example",
    colour="#1B7A3E",
    arms=b"\xff\xd8\xff picture",
    left_out=frozenset({Chapter.GLOSSARY, Chapter.ANSWERS}),
    order=order_of(["plan", "places", "method", "glossary"]),
    length=Length.COUNCIL,
    size=FileSize.MAIL,
)


def test_a_file_without_a_look_has_the_usual_one(file):
    assert face_of(file) == PLAIN


def test_a_look_comes_back_as_it_was_put(file):
    carry_out(file, "", lambda file: put_face(file, OWN))
    assert face_of(file) == OWN


def test_what_stays_as_it_was_is_not_written(file):
    carry_out(file, "", lambda file: put_face(file, OWN))
    assert carry_out(file, "", lambda file: put_face(file, OWN)).step == ""


def test_values_of_other_programs_are_as_usual(file):
    def write(file):
        for key in settings_under(file, "face/") or (
            "colour",
            "arms",
            "length",
            "size",
            "left_out",
            "order",
        ):
            put_setting(file, f"face/{key}", "??")

    carry_out(file, "", write)
    assert face_of(file) == PLAIN


def test_two_laptops_change_different_parts_without_a_question(laptops):
    first, second, _ = laptops
    first.do(lambda file: put_face(file, Face(foot="Amt")))
    second.do(lambda file: put_face(file, Face(colour="#1B7A3E")))
    first.merge_quickly(second)
    merged = face_of(first.file)
    assert (merged.foot, merged.colour) == ("Amt", "#1B7A3E")
