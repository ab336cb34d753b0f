"""The bin shows what was removed by itself and gives it back with what went along."""

import hashlib
from dataclasses import replace

import pytest

from asskomm_audit.domain.answers import Answer, AnswerState, Consensus
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.measures import Measure
from asskomm_audit.domain.photos import Photo
from asskomm_audit.errors import UserError
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.audits import remove_audit
from asskomm_audit.store.bin import removed_records, restore
from asskomm_audit.store.findings import put_finding, remove_finding
from asskomm_audit.store.forgetting import forget
from asskomm_audit.store.forgetting_plan import Wish, plan_forgetting
from asskomm_audit.store.history import carry_out, take_back
from asskomm_audit.store.measures import put_measure, remove_measure
from asskomm_audit.store.photos import (
    find_photo,
    photo_bytes,
    photos_of,
    put_photo,
    remove_photo,
)
from asskomm_audit.store.places import remove_place
from tests.store.test_history import state_of

DATA = b"\xff\xd8\xff picture"
ANSWER = "answer-1"


@pytest.fixture
def full(file, scene):
    """The file with a finding, a measure, a photo of its own and one that an answer shares."""
    answer = Answer(
        visit_id=scene.visit.id,
        rater=Consensus,
        criterion="BEL-01",
        state=AnswerState.RATED,
        level=2,
    )
    photo = Photo(
        id="p-own",
        audit_id=scene.audit.id,
        finding_id="f-1",
        sha256=hashlib.sha256(DATA).hexdigest(),
        source_sha256="",
        width=1,
        height=1,
        size=len(DATA),
    )

    def write(file):
        put_answer(file, answer)
        put_finding(file, Finding(id="f-1", audit_id=scene.audit.id, number=1, title="Dunkel"))
        put_measure(file, Measure(id="m-1", finding_id="f-1", number=1, text="Leuchte"))
        put_measure(file, Measure(id="m-2", finding_id="f-1", number=2, text="Hecke"))
        put_photo(file, photo, DATA, b"")

    carry_out(file, "", write)
    return file


def in_bin(file):
    return [(each.kind, each.row, each.below) for each in removed_records(file)]


def test_a_removed_finding_comes_back_with_all_that_went_along(full):
    before = state_of(full)
    carry_out(full, "", lambda file: remove_measure(file, "m-2"))
    without = state_of(full)
    carry_out(full, "", lambda file: remove_finding(file, "f-1"), person="anna")
    assert in_bin(full) == [(Kind.FINDING, "f-1", 3)]
    assert removed_records(full)[0].person == "anna"
    done = restore(full, Kind.FINDING, "f-1", "Wiederherstellen")
    assert state_of(full) == without != before
    assert in_bin(full) == []
    take_back(full, done.step, "")
    assert in_bin(full) == [(Kind.FINDING, "f-1", 3)]


def test_what_lies_below_something_removed_waits_for_it(full, scene):
    before = state_of(full)
    carry_out(full, "", lambda file: remove_photo(file, "p-own"))
    assert in_bin(full) == [(Kind.PHOTO, "p-own", 0)]
    carry_out(full, "", lambda file: remove_audit(file, scene.audit.id))
    assert in_bin(full)[0][:2] == (Kind.AUDIT, scene.audit.id)
    carry_out(full, "", lambda file: remove_place(file, scene.place.id))
    assert [kind for kind, _, _ in in_bin(full)] == [Kind.PLACE]
    restore(full, Kind.PLACE, scene.place.id, "")
    restore(full, Kind.AUDIT, scene.audit.id, "")
    restore(full, Kind.PHOTO, "p-own", "")
    assert state_of(full) == before


def test_what_is_not_in_the_bin_cannot_be_restored(full):
    with pytest.raises(UserError, match="Papierkorb"):
        restore(full, Kind.FINDING, "f-1", "")
    carry_out(full, "", lambda file: remove_finding(file, "f-1"))
    forget(full, plan_forgetting(full, Wish(removed=True)), "")
    assert in_bin(full) == []
    with pytest.raises(UserError, match="Papierkorb"):
        restore(full, Kind.FINDING, "f-1", "")


def test_a_photo_comes_back_with_its_number_and_its_picture(full):
    before = find_photo(full, "p-own")
    carry_out(full, "", lambda file: remove_photo(file, "p-own"))
    later = replace(before, id="p-later", number=None)
    carry_out(full, "", lambda file: put_photo(file, later, DATA, b""))
    restore(full, Kind.PHOTO, "p-own", "wieder da")
    found = {photo.id: photo.label for photo in photos_of(full)}
    assert found == {"p-own": "F-001-P1", "p-later": "F-001-P2"}
    assert photo_bytes(full, before.sha256) == DATA
