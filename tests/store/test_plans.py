"""Plans, pins and ways in the file: sent, merged, removed, forgotten."""

import hashlib
import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PIL import Image

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.places import Position, PositionSource, Stop
from asskomm_audit.domain.plans import Pin, Plan
from asskomm_audit.domain.positions import PlanPoint
from asskomm_audit.domain.tracks import Track, TrackPoint, TrackSource, points_text
from asskomm_audit.sending import CopyKind, send_copy
from asskomm_audit.store.audits import put_audit
from asskomm_audit.store.catalogues import keep_catalogue
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.compacting import compact_file
from asskomm_audit.store.conflicts import open_conflicts
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.findings import find_finding, findings_of, put_finding, remove_finding
from asskomm_audit.store.forgetting import forget
from asskomm_audit.store.forgetting_plan import Wish, plan_forgetting
from asskomm_audit.store.history import carry_out, steps_of, take_back
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import photo_bytes
from asskomm_audit.store.places import find_stop, put_stop, remove_stop, stops_of
from asskomm_audit.store.plans import find_pin, pins_on, plans_of, put_pin, put_plan, remove_plan
from asskomm_audit.store.sizes import sizes_of
from asskomm_audit.store.tracks import put_track, remove_tracks, tracks_of
from asskomm_audit.texts import GERMAN

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
STOP = Stop(id="stop-1", place_id="", number=1, name="Brunnen")


def picture():
    """Return a plan that would be made smaller if it were a photo."""
    buffer = io.BytesIO()
    Image.effect_noise((1900, 1400), 60).convert("RGB").save(buffer, "JPEG", quality=90)
    return buffer.getvalue()


DATA = picture()
SHA = hashlib.sha256(DATA).hexdigest()


def make_plan(scene, plan_id="plan-1"):
    return Plan(
        id=plan_id,
        place_id=scene.place.id,
        name="Bestandsplan",
        sha256=SHA,
        source_sha256="source",
        width=1900,
        height=1400,
        size=len(DATA),
    )


def way(scene, number=1):
    points = [
        TrackPoint(position=Position(13.7, 51.0 + step / 1000), at=NOON + timedelta(seconds=step))
        for step in range(5)
    ]
    return Track(
        id=f"track-{number}",
        visit_id=scene.visit.id,
        recording="recording",
        number=number,
        source=TrackSource.RECEIVER,
        begun_at=NOON,
        ended_at=NOON,
        points=points_text(points),
    )


@pytest.fixture
def planned(file, scene):
    """The file with a plan, a stop, a finding, their pins, and a way."""
    catalogue = load_catalogue()

    def write(file):
        keep_catalogue(file, catalogue)
        put_audit(file, replace(scene.audit, catalogue_hash=catalogue.hash))
        put_stop(file, replace(STOP, place_id=scene.place.id))
        finding = Finding(id="finding-1", audit_id=scene.audit.id, number=1, title="Dunkel")
        located = replace(
            finding,
            position=Position(13.7, 51.0),
            located_by=PositionSource.RECEIVER,
            accuracy=7.2,
            located_at=NOON,
        )
        put_finding(file, located)
        put_plan(file, make_plan(scene), DATA, b"small")
        put_pin(file, Pin(plan_id="plan-1", point=PlanPoint(0.25, 0.5), stop_id="stop-1"))
        put_pin(file, Pin(plan_id="plan-1", point=PlanPoint(0.5, 0.5), finding_id="finding-1"))
        put_track(file, way(scene))

    carry_out(file, "Plan", write)
    return file


def targets(file):
    return [pin.target for pin in pins_on(file, "plan-1")]


def test_what_is_removed_takes_its_pin_along_and_brings_it_back(planned):
    for remove in (
        lambda file: remove_stop(file, "stop-1"),
        lambda file: remove_finding(file, "finding-1"),
        lambda file: remove_plan(file, "plan-1"),
    ):
        step = carry_out(planned, "weg", remove).step
        assert targets(planned) != ["stop-1", "finding-1"]
        take_back(planned, step, "zurück")
        assert targets(planned) == ["stop-1", "finding-1"]
    assert check_file(planned.path) == []


def test_a_pin_stands_for_one_thing(planned, scene):
    pin = Pin(plan_id="plan-1", point=PlanPoint(0, 0), stop_id="stop-1", finding_id="finding-1")
    with pytest.raises(sqlite3.IntegrityError):
        carry_out(planned, "zwei", lambda file: put_pin(file, pin))
    assert targets(planned) == ["stop-1", "finding-1"]


def test_a_point_beside_the_plan_is_put_on_its_edge(planned):
    pin = Pin(plan_id="plan-1", point=PlanPoint(-3, 1.2), stop_id="stop-1")
    carry_out(planned, "rand", lambda file: put_pin(file, pin))
    assert find_pin(planned, pin.id).point == PlanPoint(0, 1)


def test_a_plan_of_which_the_picture_is_missing_is_found(planned):
    carry_out(planned, "", lambda file: file.execute("DELETE FROM photo_data"))
    faults = [fault.kind for fault in check_file(planned.path)]
    assert faults == ["photo"]


@pytest.mark.parametrize("kind", [CopyKind.WHOLE, CopyKind.SMALL])
def test_a_copy_has_plan_pins_and_way_and_the_plan_stays_sharp(planned, scene, tmp_path, kind):
    target = tmp_path / "Kopie.audit.gpkg"
    send_copy(planned.path, target, kind, GERMAN, place=scene.place.id)
    assert check_file(target) == []
    with open_audit_file(target) as copy:
        assert plans_of(copy, scene.place.id) == plans_of(planned, scene.place.id)
        assert photo_bytes(copy, SHA) == DATA
        assert targets(copy) == ["stop-1", "finding-1"]
        assert tracks_of(copy, scene.audit.id) == tracks_of(planned, scene.audit.id)


def test_the_public_edition_has_neither_plan_nor_way(planned, tmp_path):
    target = tmp_path / "öffentlich.audit.gpkg"
    send_copy(planned.path, target, CopyKind.PUBLIC, GERMAN)
    with open_audit_file(target) as copy:
        for kind in (Kind.PLAN, Kind.PIN, Kind.TRACK):
            assert copy.rows(f"SELECT * FROM {kind}") == []
        assert copy.rows("SELECT * FROM photo_data") == []
        (finding,) = findings_of(copy)
        assert finding.position == Position(13.7, 51.0)
        assert finding.located_at is None


def test_a_forgotten_way_leaves_no_point(planned, scene):
    path = planned.path
    points = tracks_of(planned, scene.audit.id)[0].points.encode()
    assert points in lie_about(path)
    carry_out(planned, "Wege entfernt", lambda file: remove_tracks(file, scene.visit.id))
    finish(planned, Wish(removed=True))
    assert points not in lie_about(path)


def test_a_plan_that_was_removed_can_be_forgotten_with_its_picture(planned):
    path = planned.path
    carry_out(planned, "weg", lambda file: remove_plan(file, "plan-1"))
    finish(planned, Wish(removed=True))
    assert DATA[5000:5200] not in lie_about(path)
    assert check_file(path) == []


def finish(file, wish):
    path = file.path
    forget(file, plan_forgetting(file, wish), "Endgültig gelöscht")
    file.close()
    compact_file(path)


def lie_about(path):
    return b"".join(each.read_bytes() for each in path.parent.iterdir() if each.is_file())


def test_pins_set_on_two_laptops_are_one_and_the_later_wins_until_somebody_decides(laptops, scene):
    anna, jonas = laptops[:2]
    for laptop, x in ((anna, 0.25), (jonas, 0.75)):

        def write(file, x=x):
            put_stop(file, replace(STOP, place_id=scene.place.id))
            put_plan(file, make_plan(scene), DATA, b"small")
            put_pin(file, Pin(plan_id="plan-1", point=PlanPoint(x, 0.5), stop_id="stop-1"))

        laptop.do(write)
    anna.merge(jonas)
    assert [pin.point.x for pin in pins_on(anna.file, "plan-1")] == [0.75]
    found = [(each.record, each.column) for each in open_conflicts(anna.file)]
    assert found == [(Kind.PIN, "point")]


def test_a_position_says_where_it_comes_from(planned):
    finding = find_finding(planned, "finding-1")
    assert (finding.located_by, finding.accuracy) == (PositionSource.RECEIVER, 7.2)
    assert find_stop(planned, "stop-1").located_by is None


def test_the_size_of_a_copy_counts_the_plan(planned, scene):
    assert sizes_of(planned, scene.place.id).pictures >= len(DATA)
    assert steps_of(planned)[0].text == "Plan"
    assert len(stops_of(planned, scene.place.id)) == 1
