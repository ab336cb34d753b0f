"""The inbox in the file: who waits, what they can belong to, filing and its undo."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.hazards import Hazard
from asskomm_audit.domain.ids import AuditId, FindingId, HazardId, PhotoId, StopId
from asskomm_audit.domain.inbox import Anchor
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photos import Photo, TimeSource
from asskomm_audit.domain.places import Stop
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.camera_clocks import clock_offsets, put_clock_offset, with_true_times
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.hazards import put_hazard
from asskomm_audit.store.history import carry_out, take_back
from asskomm_audit.store.inbox import (
    anchors_of,
    file_photos,
    waiting_count,
    waiting_photos,
)
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import change_photo, find_photo, photos_of, put_photo
from asskomm_audit.store.places import put_stop, remove_stop
from asskomm_audit.store.removing import remove
from asskomm_audit.store.settings import put_setting
from tests.conftest import PERSON, PLACE

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
DATA = b"\xff\xd8\xff picture"


@pytest.fixture
def file(file_path):
    with open_audit_file(file_path) as opened:
        yield opened


@pytest.fixture
def answered(file, audit):
    """Return an answer with a finding, a stop, and three photos that wait."""
    answer = Answer(
        visit_id=visit_id(audit.id, VisitKind.DAY),
        rater=PERSON.id,
        criterion="SIC-01",
        state=AnswerState.RATED,
        level=1,
        answered_at=NOON,
    )

    def write(file):
        put_answer(file, answer)
        put_finding(
            file,
            Finding(
                id=FindingId("finding-1"),
                audit_id=audit.id,
                number=1,
                title="Hecke",
                criterion="SIC-01",
            ),
        )
        put_stop(file, Stop(id=StopId("stop-1"), place_id=PLACE.id, number=1, name="Brunnen"))
        for number in range(3):
            put_photo(file, _photo(audit, number), DATA, DATA)

    carry_out(file, "Aufbau", write)
    return answer


def _photo(audit, number) -> Photo:
    return Photo(
        id=PhotoId(f"photo-{number}"),
        audit_id=audit.id,
        sha256=hashlib.sha256(DATA).hexdigest(),
        source_sha256=str(number) * 64,
        width=4,
        height=3,
        size=len(DATA),
        taken_at=NOON + timedelta(minutes=number),
        time_source=TimeSource.CAMERA,
        camera="X1",
    )


def waiting(file, audit):
    return {each.id for each in waiting_photos(file, audit.id)}


def test_new_photos_wait_until_they_are_filed_and_again_when_that_is_taken_back(
    file,
    audit,
    answered,
):
    assert waiting_count(file, audit.id) == 3
    targets = {
        "photo-0": Anchor(Kind.ANSWER, answered.id),
        "photo-1": Anchor(Kind.STOP, "stop-1"),
        "gone": None,
        "photo-2": None,
    }
    step = carry_out(file, "Zuordnen", lambda file: file_photos(file, targets)).step

    assert waiting(file, audit) == set()
    at_answer = find_photo(file, "photo-0")
    assert (at_answer.answer_id, at_answer.finding_id) == (answered.id, "finding-1")
    assert find_photo(file, "photo-1").stop_id == "stop-1"
    assert find_photo(file, "photo-2").general
    take_back(file, step, "Zuordnen")
    assert waiting_count(file, audit.id) == 3


def test_a_photo_of_a_removed_stop_waits_again(file, audit, answered):
    target = {"photo-1": Anchor(Kind.STOP, "stop-1")}
    carry_out(file, "Zuordnen", lambda file: file_photos(file, target))
    carry_out(file, "Entfernen", lambda file: remove_stop(file, "stop-1"))
    assert "photo-1" in waiting(file, audit)


@pytest.mark.parametrize("kind", [Kind.STOP, Kind.ANSWER, Kind.FINDING])
def test_a_photo_whose_target_was_removed_meanwhile_waits_on(file, audit, answered, kind):
    target = next(each for each in anchors_of(file, audit) if each.kind is kind)
    carry_out(file, "Entfernen", lambda file: remove(file, kind, target.id))
    carry_out(file, "Zuordnen", lambda file: file_photos(file, {"photo-1": target}))
    assert "photo-1" in waiting(file, audit)


def test_the_photo_of_a_hazard_does_not_wait(file, audit, answered):
    hazard = Hazard(
        id=HazardId("hazard-1"),
        audit_id=audit.id,
        number=1,
        noted_at=NOON,
        text="Loch",
        photo_id="photo-0",
    )
    carry_out(file, "Gefahr", lambda file: put_hazard(file, hazard))
    assert waiting(file, audit) == {"photo-1", "photo-2"}


def test_answers_findings_and_stops_can_have_photos(file, audit, answered):
    anchors = anchors_of(file, audit)
    assert {(each.kind, each.id) for each in anchors} == {
        (Kind.ANSWER, answered.id),
        (Kind.FINDING, "finding-1"),
        (Kind.STOP, "stop-1"),
    }


def test_an_entered_clock_wins_over_a_measured_one_and_can_be_taken_back(
    file,
    audit,
    answered,
):
    def measure(file):
        for photo in waiting_photos(file, audit.id):
            seen = photo.taken_at - timedelta(minutes=2)
            change_photo(file, replace(photo, satellite_at=seen))

    carry_out(file, "Satelliten", measure)
    photos = waiting_photos(file, audit.id)
    assert clock_offsets(file, audit.id, photos)["X1"].ahead == timedelta(minutes=2)
    entered = timedelta(minutes=-5)
    step = carry_out(file, "Uhr", lambda file: put_clock_offset(file, audit.id, "X1", entered)).step
    assert clock_offsets(file, audit.id, photos)["X1"].ahead == entered
    assert clock_offsets(file, AuditId("another")) == {}
    take_back(file, step, "Uhr")
    assert clock_offsets(file, audit.id, photos)["X1"].photos == 3


def test_a_clock_stays_known_when_the_photos_that_told_it_are_filed(file, audit, answered):
    def measure(file):
        for photo in waiting_photos(file, audit.id):
            seen = photo.taken_at - timedelta(minutes=2)
            change_photo(file, replace(photo, satellite_at=seen, general=True))

    carry_out(file, "Satelliten", measure)
    assert waiting_photos(file, audit.id) == []
    assert clock_offsets(file, audit.id)["X1"].ahead == timedelta(minutes=2)
    told = with_true_times(file, photos_of(file, audit.id))
    kept = photos_of(file, audit.id)
    assert [each.taken_at for each in told] == [
        each.taken_at - timedelta(minutes=2) for each in kept
    ]


def test_a_camera_with_few_photos_is_measured_beside_one_with_very_many(file, audit, answered):
    (one, *_) = waiting_photos(file, audit.id)

    def write(file):
        for number in range(30):
            camera = "phone" if number < 29 else "camera"
            seen = one.taken_at - timedelta(minutes=5 if number < 29 else 9)
            witness = replace(
                one, id=PhotoId(f"w-{number:02}"), camera=camera, satellite_at=seen, number=None
            )
            put_photo(file, replace(witness, sha256=one.sha256), DATA, b"small")

    carry_out(file, "Fotos", write)
    known = clock_offsets(file, audit.id)
    assert known["phone"].ahead == timedelta(minutes=5)
    assert known["phone"].photos < 29
    assert known["camera"].ahead == timedelta(minutes=9)


def test_what_an_older_version_entered_for_a_camera_still_counts(file, audit):
    carry_out(file, "Uhr", lambda file: put_setting(file, "camera_clocks", '{"X1": 60}'))
    assert clock_offsets(file, audit.id)["X1"].ahead == timedelta(minutes=1)


@pytest.mark.parametrize("mangled", ["[]", "{", '{"X1": "x"}', '{"X1": 1e300}', '{"X1": null}'])
def test_mangled_clocks_are_none(file, audit, mangled):
    carry_out(file, "Uhr", lambda file: put_setting(file, "camera_clocks", mangled))
    assert clock_offsets(file, audit.id) == {}
