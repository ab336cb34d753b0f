"""Marks in the file: undone, merged, removed and forgotten like all else, never in the review."""

from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

import pytest

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import FindingId, MarkId, PhotoId, new_id
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.marks import Mark, MarkColour, MarkShape
from asskomm_audit.domain.photos import Photo
from asskomm_audit.record_names import RecordNames
from asskomm_audit.store.conflicts import open_conflicts
from asskomm_audit.store.findings import put_finding, remove_finding
from asskomm_audit.store.forgetting import forget
from asskomm_audit.store.forgetting_plan import Wish, plan_forgetting
from asskomm_audit.store.history import carry_out, take_back
from asskomm_audit.store.marks import marks_of, markup_of, put_mark, remove_mark
from asskomm_audit.store.photos import put_photo, remove_photo
from asskomm_audit.store.privacy import find_privacy, put_reviewed
from asskomm_audit.texts import GERMAN
from tests.store.laptops import FIRST

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
DATA = b"\xff\xd8\xff photo"


def a_photo(audit_id) -> Photo:
    digest = sha256(DATA).hexdigest()
    return Photo(
        id=PhotoId("photo-1"),
        audit_id=audit_id,
        sha256=digest,
        source_sha256=digest,
        width=4,
        height=3,
        size=len(DATA),
        caption="Treppe",
    )


def a_mark(shape=MarkShape.ARROW, **more) -> Mark:
    points = "0.5 0.5" if shape in (MarkShape.TEXT, MarkShape.NUMBER) else "0.1 0.1 0.3 0.3"
    made = Mark(id=MarkId(new_id()), photo_id=PhotoId("photo-1"), shape=shape, points=points)
    return replace(made, **more)


@pytest.fixture
def photo(file, scene):
    made = a_photo(scene.audit.id)
    carry_out(file, "Foto", lambda file: put_photo(file, made, DATA, b"small"))
    return made


def drawn(file):
    return list(marks_of(file, [PhotoId("photo-1")]).get(PhotoId("photo-1"), ()))


def test_each_change_is_a_step_that_can_be_taken_back(file, photo):
    mark = a_mark()
    carry_out(file, "Zeichnen", lambda file: put_mark(file, mark))
    moved = replace(mark, points="0.2 0.2 0.4 0.4", colour=MarkColour.BLUE)
    step = carry_out(file, "Verschieben", lambda file: put_mark(file, moved)).step
    assert drawn(file) == [moved]
    take_back(file, step, "")
    assert drawn(file) == [mark]
    gone = carry_out(file, "Entfernen", lambda file: remove_mark(file, mark.id)).step
    assert drawn(file) == []
    take_back(file, gone, "")
    assert drawn(file) == [mark]


def test_marks_go_and_come_back_with_their_photo(file, photo):
    carry_out(file, "", lambda file: put_mark(file, a_mark()))
    gone = carry_out(file, "Entfernen", lambda file: remove_photo(file, photo.id))
    assert drawn(file) == []
    take_back(file, gone.step, "")
    assert len(drawn(file)) == 1


def test_a_forgotten_photo_takes_the_texts_on_it_along(file, path, photo):
    mark = a_mark(MarkShape.TEXT, text="Frau Beispiel am Fenster")
    carry_out(file, "", lambda file: put_mark(file, mark))
    forget(file, plan_forgetting(file, Wish(photos=frozenset({photo.id}))), "Löschen")
    file.close()
    assert b"Frau Beispiel" not in path.read_bytes()


def test_drawing_leaves_a_review_as_it_is(file, photo):
    carry_out(file, "", lambda file: put_reviewed(file, photo.id, NOON, None))
    carry_out(file, "", lambda file: put_mark(file, a_mark()))
    assert find_privacy(file, photo.id).is_reviewed


def test_numbers_are_those_of_findings_that_are_there(file, photo, scene):
    finding = Finding(id=FindingId("f-12"), audit_id=scene.audit.id, number=12, title="Stufe")
    number = a_mark(MarkShape.NUMBER, finding_id=finding.id)

    def write(file):
        put_finding(file, finding)
        put_mark(file, number)

    carry_out(file, "", write)
    assert markup_of(file, [photo])[photo.id].number_texts() == {number.id: "12"}
    carry_out(file, "", lambda file: remove_finding(file, finding.id))
    assert markup_of(file, [photo])[photo.id].number_texts() == {number.id: "1"}


def test_the_history_names_a_mark_by_shape_and_photo(file, photo):
    mark = a_mark(MarkShape.MEASURE)
    carry_out(file, "", lambda file: put_mark(file, mark))
    assert RecordNames(file, GERMAN).of(Kind.MARK, mark.id) == "Maß, P-001 Treppe"


# --- merging -----------------------------------------------------------------------------------


@pytest.fixture
def shared(laptops, scene):
    """Return three laptops that know the same photo with one mark."""
    a, b, c = laptops
    made = a_photo(scene.audit.id)
    a.do(lambda file: put_photo(file, made, DATA, b"small"))
    a.do(lambda file: put_mark(file, a_mark(id=MarkId("mark-1"))))
    for other in (b, c):
        other.merge(a)
    return made


def test_two_who_draw_on_one_photo_need_not_be_asked(laptops, shared):
    a, b, _ = laptops
    a.do(lambda file: put_mark(file, a_mark(MarkShape.ELLIPSE)))
    b.do(lambda file: put_mark(file, a_mark(MarkShape.TEXT, text="Hecke")))
    b.do(lambda file: put_mark(file, a_mark(MarkShape.NUMBER, finding_id=FindingId(FIRST))))
    report = a.merge(b)
    b.merge(a)
    assert report.new_conflicts == 0
    assert open_conflicts(a.file) == open_conflicts(b.file) == []
    assert len(drawn(a.file)) == 4
    assert drawn(a.file) == drawn(b.file)
    (one, other) = (markup_of(each.file, [shared])[shared.id].ops(800, 600) for each in (a, b))
    assert one == other


def test_one_who_moves_and_one_who_paints_the_same_mark_agree(laptops, shared):
    a, b, _ = laptops
    (mark,) = drawn(a.file)
    a.do(lambda file: put_mark(file, replace(mark, points="0.5 0.5 0.9 0.9")))
    b.do(lambda file: put_mark(file, replace(mark, colour=MarkColour.WHITE)))
    a.merge(b)
    assert open_conflicts(a.file) == []
    assert drawn(a.file) == [replace(mark, points="0.5 0.5 0.9 0.9", colour=MarkColour.WHITE)]


def test_a_mark_on_a_photo_that_another_laptop_removed_is_no_question(laptops, shared):
    a, b, _ = laptops
    a.do(lambda file: remove_photo(file, shared.id))
    b.do(lambda file: put_mark(file, a_mark()))
    a.merge(b)
    assert open_conflicts(a.file) == []
