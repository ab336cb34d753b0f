"""Positions and ways: from a receiver at a serial port, and from files."""

import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.places import PositionSource
from asskomm_audit.domain.tracks import TrackSource, length, points_of
from asskomm_audit.locating.gpx import read_gpx
from asskomm_audit.locating.receivers import Trouble
from asskomm_audit.store.audits import find_audit
from asskomm_audit.store.findings import find_finding
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.places import find_stop
from asskomm_audit.store.tracks import tracks_of
from asskomm_audit.ui.plan.receiver_words import trouble_sentence
from asskomm_audit.ui.plan.track_writing import stretches_of
from tests.locating.sentences import walk
from tests.locating.test_receivers import Device

SHARED = Path(__file__).parents[3].parent / "shared" / "data" / "gpx"
serial_port = pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo terminal")


@pytest.fixture
def device():
    return Device()


@pytest.fixture
def recorder(page):
    recorder = page.tracks.recorder
    yield recorder
    recorder.leave()


def hear(qtbot, recorder, device, text):
    """Let the receiver talk until it is heard."""

    def heard():
        device.say(text)
        return recorder.fix is not None

    qtbot.waitUntil(heard, timeout=15_000)


@serial_port
def test_the_position_of_the_receiver_is_taken_with_its_accuracy(qtbot, page, recorder, device):
    page.state.take_in_hand("stop-1")
    recorder.listen(device.path)
    hear(qtbot, recorder, device, walk(3))
    assert "aus HDOP geschätzt" in page.tracks.card.state.text()
    assert "9 Satelliten" in page.tracks.card.state.text()
    page.position.fix_button.click()
    stop = find_stop(page.state._session.file, "stop-1")
    assert stop.located_by is PositionSource.RECEIVER
    assert stop.accuracy == pytest.approx(7.2)
    assert stop.position.latitude == pytest.approx(51.05, abs=0.001)
    assert "vom Empfänger" in page.position.about.text()


@serial_port
def test_an_old_position_is_no_longer_offered(qtbot, page, recorder, device):
    page.state.take_in_hand("stop-1")
    recorder.listen(device.path)
    hear(qtbot, recorder, device, walk(3))
    recorder._fixed_at -= 60
    recorder.told.emit()
    assert "zu alt" in page.tracks.card.state.text()
    assert not page.position.fix_button.isEnabled()


@serial_port
def test_the_way_is_written_as_it_is_walked_and_is_one_step(
    qtbot, page, recorder, device, session, file, audit
):
    recorder.listen(device.path)
    hear(qtbot, recorder, device, walk(3))
    page.tracks.card.record_button.click()
    before = len(session.undo_steps.texts())
    for start in range(0, 300, 60):
        device.say(walk(60, start=100 + start))
    qtbot.waitUntil(lambda: len(tracks_of(file, audit.id)) >= 2, timeout=15_000)
    page.tracks.card.record_button.click()
    tracks = tracks_of(file, audit.id)
    assert {each.source for each in tracks} == {TrackSource.RECEIVER}
    assert {each.visit_id for each in tracks} == {visit_id(audit.id, VisitKind.DAY)}
    assert [each.number for each in tracks] == list(range(1, len(tracks) + 1))
    assert len(session.undo_steps.texts()) == before + 1
    assert "Weg dieser Begehung" in page.tracks.card.about.text()
    session.undo()
    assert tracks_of(file, audit.id) == []
    session.redo()
    assert tracks_of(file, audit.id) == tracks


@serial_port
def test_a_receiver_that_is_unplugged_is_told_and_the_way_kept(
    qtbot, page, recorder, device, file, audit
):
    recorder.listen(device.path)
    hear(qtbot, recorder, device, walk(3))
    page.tracks.card.record_button.click()
    device.say(walk(30, start=100))
    qtbot.waitUntil(lambda: len(recorder._points) > 2 or recorder._number > 0, timeout=15_000)
    device.unplug()
    qtbot.waitUntil(lambda: recorder.trouble is Trouble.GONE, timeout=15_000)
    assert not recorder.is_listening
    assert not recorder.is_recording
    assert tracks_of(file, audit.id)
    assert "nicht mehr da" in page.tracks.card.state.text()


@serial_port
def test_what_was_walked_is_written_when_the_file_is_closed(qtbot, window, device):
    desk = window.workplace.desk
    desk.session.set_audit("audit-1")
    desk.show_page("plan")
    recorder = desk.stack.currentWidget().tracks.recorder
    recorder.listen(device.path)
    hear(qtbot, recorder, device, walk(3))
    recorder.record(find_audit(desk.session.file, "audit-1"), VisitKind.NIGHT)
    desk.show_page("walk")
    device.say(walk(10, start=100))
    qtbot.waitUntil(lambda: len(recorder._points) > 1, timeout=15_000)
    path = desk.session.path
    window.workplace.files.close()
    assert not recorder.is_listening
    with open_audit_file(path) as file:
        tracks = tracks_of(file, "audit-1")  # several where the computer was slow
    assert {each.visit_id for each in tracks} == {visit_id("audit-1", VisitKind.NIGHT)}


def test_every_trouble_has_a_sentence_that_says_what_to_do(page):
    sentences = {trouble_sentence(each) for each in Trouble}
    assert len(sentences) == len(Trouble)


def test_a_typed_position_is_marked_as_set_by_hand(page, file):
    page.state.take_in_hand("finding-1")
    page.pane.tabs.setCurrentIndex(1)
    page.position.field.latitude.setFocus()
    QTest.keyClicks(page.position.field.latitude, "51,0504")
    QTest.keyClicks(page.position.field.longitude, "13,7373")
    page.before_leaving()
    finding = find_finding(file, "finding-1")
    assert finding.position.longitude == pytest.approx(13.7373)
    assert (finding.located_by, finding.accuracy) == (PositionSource.HAND, None)
    assert "Genauigkeit unbekannt" in page.position.about.text()


def test_a_log_of_a_receiver_becomes_the_way_of_the_visit(qtbot, page, file, audit, tmp_path):
    path = tmp_path / "rundgang.nmea"
    path.write_text(walk(200), encoding="ascii")
    page.tracks.import_file(path)
    qtbot.waitUntil(lambda: bool(tracks_of(file, audit.id)), timeout=10_000)
    (track,) = tracks_of(file, audit.id)
    assert (track.source, track.original_name) == (TrackSource.NMEA, "rundgang.nmea")
    assert 200 < length(points_of(track)) < 240


def test_a_file_without_a_way_is_told(qtbot, page, session, tmp_path):
    path = tmp_path / "leer.gpx"
    path.write_text("<gpx/>")
    told = []
    session.jobs.failed.connect(told.append)
    page.tracks.import_file(path)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert "kein Weg" in str(told[0])


@pytest.mark.skipif(not SHARED.is_dir(), reason="the collected tracks are not on this computer")
def test_a_way_through_leipzig_comes_in_and_goes_out_again(
    qtbot, page, file, audit, session, tmp_path
):
    page.tracks.import_file(SHARED / "graphhopper_leipzig_test1.gpx")
    qtbot.waitUntil(lambda: bool(tracks_of(file, audit.id)), timeout=10_000)
    stretches = stretches_of(tracks_of(file, audit.id))
    target = tmp_path / "hinaus.gpx"
    page.tracks.export(target)
    qtbot.waitUntil(target.exists, timeout=10_000)
    qtbot.waitUntil(lambda: not session.jobs.running, timeout=10_000)
    again = read_gpx(target.read_bytes(), "hinaus.gpx")
    assert [len(each) for each in again] == [len(each) for each in stretches]
    session.undo()
    assert tracks_of(file, audit.id) == []
