"""The review: with keys alone, with the mouse, and never past an open proposal."""

from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtWidgets import QWidget

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.privacy import BoxKind, BoxState, ReviewStatus
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo, swap_photo
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.photos import photos_of, put_photo, remove_photo
from asskomm_audit.store.privacy import find_privacy, put_proposals
from asskomm_audit.ui.privacy import deciding
from asskomm_audit.ui.privacy.deciding import mark_reviewed
from asskomm_audit.ui.privacy.placing import CORNERS, Placing, resized, shifted
from asskomm_audit.ui.privacy.review_dialog import ReviewDialog
from asskomm_audit.ui.privacy.searching import ProposalSearch
from tests.commands.conftest import jpeg

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
Key = Qt.Key
FOUND = [
    (BoxKind.FACE, Area(0.1, 0.1, 0.2, 0.25)),
    (BoxKind.FACE, Area(0.5, 0.1, 0.6, 0.25)),
    (BoxKind.PLATE, Area(0.7, 0.7, 0.9, 0.8)),
]


@pytest.fixture
def photos(session, file, audit):
    """Return three photos; the first has three proposals."""
    target = PhotoTarget(audit_id=audit.id)

    def write(file):
        for number, colour in enumerate(("red", "green", "blue")):
            incoming = Incoming(prepare(jpeg((640, 480), colour), f"bild-{number}.jpg"))
            keep_photo(file, incoming, target, NOON)

    session.perform("Fotos", write)
    found = photos_of(file, audit.id)
    carry_out(file, "", lambda file: put_proposals(file, found[0], "x 1", FOUND))
    return found


@pytest.fixture
def dialog(qtbot, session, photos):
    frame = QWidget()
    frame.resize(1200, 800)
    qtbot.addWidget(frame)
    search = ProposalSearch(session, frame)
    dialog = ReviewDialog(session, [each.id for each in photos], photos[0].id, search, frame)
    dialog.open()
    qtbot.waitExposed(dialog)
    yield dialog  # the frame lives on meanwhile
    dialog.accept()


def states(file, photo):
    return [box.state for box in find_privacy(file, photo.id).boxes]


def press(qtbot, dialog, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(dialog.canvas, key, modifier)


def test_keys_alone_lead_from_the_first_proposal_to_all_reviewed(dialog, qtbot, file, photos):
    assert dialog.panel.progress.text() == "Foto 1 von 3"
    press(qtbot, dialog, Key.Key_Return, Key.Key_Delete, Key.Key_J)
    assert states(file, photos[0]) == [BoxState.KEPT, BoxState.DISMISSED, BoxState.KEPT]
    assert "Alles entschieden" in dialog.bar.note.text()
    press(qtbot, dialog, Key.Key_Space)
    assert dialog.panel.progress.text() == "Foto 2 von 3"
    press(qtbot, dialog, Key.Key_Space, Key.Key_Space)
    assert [find_privacy(file, each.id).status for each in photos] == [ReviewStatus.REVIEWED] * 3
    assert dialog.bar.note.text() == "Alle Fotos sind geprüft."


def test_after_a_click_the_keys_decide_on(dialog, qtbot, file, photos):
    """A button that was clicked would swallow the arrows, and the space bar would press it."""
    press(qtbot, dialog, Key.Key_PageDown)
    qtbot.mouseClick(dialog.panel.new_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.canvas.hasFocus)
    before = dialog.run.boxes()[0].area
    qtbot.keyClick(dialog.focusWidget(), Key.Key_Right)
    assert dialog.run.boxes()[0].area.left > before.left
    qtbot.keyClick(dialog.focusWidget(), Key.Key_Space)
    assert find_privacy(file, photos[1].id).status is ReviewStatus.REVIEWED
    dialog.bar.close_button.setFocus(Qt.FocusReason.TabFocusReason)
    assert dialog.bar.close_button.hasFocus()


def test_what_was_done_before_is_not_taken_back_unseen(dialog, qtbot, session, file, audit):
    undo = Qt.KeyboardModifier.ControlModifier
    assert not dialog.bar.undo_button.isEnabled()
    press(qtbot, dialog, Key.Key_H)
    press(qtbot, dialog, Key.Key_Z, Key.Key_Z, modifier=undo)
    assert len(photos_of(file, audit.id)) == 3
    assert session.undo_steps.undo_text
    assert not dialog.bar.undo_button.isEnabled()


def test_space_does_not_pass_an_open_proposal(dialog, qtbot, file, photos):
    press(qtbot, dialog, Key.Key_Return, Key.Key_Space)
    assert dialog.bar.note.text() == "Erst entscheiden: 2 offen."
    assert find_privacy(file, photos[0].id).status is ReviewStatus.OPEN
    assert dialog.panel.progress.text() == "Foto 1 von 3"


def test_tab_goes_through_the_boxes_and_then_to_the_buttons(dialog, qtbot):
    first = dialog.run.chosen
    dialog.canvas.setFocus()
    press(qtbot, dialog, Key.Key_Tab, Key.Key_Tab)
    third = dialog.run.chosen
    ids = [box.id for box in dialog.run.boxes()]
    assert (ids[0], ids[2]) == (first, third)
    assert dialog.canvas.accessibleDescription() == "3  Kennzeichen – vorgeschlagen"
    press(qtbot, dialog, Key.Key_Tab)
    assert dialog.run.chosen == third


def test_a_key_says_what_the_place_is_and_undo_takes_it_back(dialog, qtbot, file, photos):
    press(qtbot, dialog, Key.Key_H)
    assert find_privacy(file, photos[0].id).boxes[0].kind is BoxKind.HOUSE_NUMBER
    press(qtbot, dialog, Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert find_privacy(file, photos[0].id).boxes[0].kind is BoxKind.FACE
    press(qtbot, dialog, Key.Key_N)
    assert dialog.panel.kinds[BoxKind.NAME].isChecked()


def test_a_box_is_made_moved_and_sized_by_keys_in_one_step(dialog, qtbot, session, file, photos):
    press(qtbot, dialog, Key.Key_PageDown, Key.Key_K, Key.Key_Insert)
    (made,) = find_privacy(file, photos[1].id).boxes
    assert (made.kind, made.state) == (BoxKind.PLATE, BoxState.KEPT)
    steps = len(session.undo_steps.texts())
    press(qtbot, dialog, *[Key.Key_Right] * 10)
    press(qtbot, dialog, *[Key.Key_Down] * 4, modifier=Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, dialog, Key.Key_PageUp)  # what is pending is written when one leaves
    assert len(session.undo_steps.texts()) == steps + 1
    (moved,) = find_privacy(file, photos[1].id).boxes
    assert moved.x1 == pytest.approx(made.x1 + 0.05)
    assert moved.y1 == made.y1
    assert moved.y2 == pytest.approx(made.y2 + 0.02)


def test_what_is_moved_by_keys_is_written_after_a_pause(dialog, qtbot, file, photos):
    press(qtbot, dialog, Key.Key_Left)
    qtbot.waitUntil(lambda: find_privacy(file, photos[0].id).boxes[0].x1 < 0.1)
    assert states(file, photos[0])[0] is BoxState.KEPT  # somebody has looked at it


def test_a_box_is_drawn_with_the_mouse(dialog, qtbot, file, photos):
    press(qtbot, dialog, Key.Key_PageDown)
    frame = dialog.canvas.placing().frame
    drag(qtbot, dialog.canvas, at(frame, 0.25, 0.25), at(frame, 0.5, 0.75))
    (box,) = find_privacy(file, photos[1].id).boxes
    assert (box.x1, box.y1, box.x2, box.y2) == pytest.approx((0.25, 0.25, 0.5, 0.75), abs=0.01)
    drag(qtbot, dialog.canvas, at(frame, 0.4, 0.5), at(frame, 0.6, 0.6))
    (moved,) = find_privacy(file, photos[1].id).boxes
    assert (moved.x1, moved.y1) == pytest.approx((0.45, 0.35), abs=0.01)
    drag(qtbot, dialog.canvas, at(frame, 0.7, 0.85), at(frame, 0.8, 0.9))
    (sized,) = find_privacy(file, photos[1].id).boxes
    assert (sized.x2, sized.y2) == pytest.approx((0.8, 0.9), abs=0.01)
    press(qtbot, dialog, Key.Key_Delete)
    assert find_privacy(file, photos[1].id).boxes == ()  # what was drawn by hand goes


def at(frame, x, y) -> QPoint:
    return QPoint(round(frame.left() + x * frame.width()), round(frame.top() + y * frame.height()))


def drag(qtbot, widget, start, end):
    qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(widget, (start + end) / 2)
    qtbot.mouseMove(widget, end)
    qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end)


def test_a_tap_chooses_a_box_and_one_beside_it_none(dialog, qtbot):
    frame = dialog.canvas.placing().frame
    qtbot.mouseClick(dialog.canvas, Qt.MouseButton.LeftButton, pos=at(frame, 0.8, 0.75))
    assert dialog.run.chosen_box().kind is BoxKind.PLATE
    qtbot.mouseClick(dialog.canvas, Qt.MouseButton.LeftButton, pos=at(frame, 0.4, 0.5))
    assert dialog.run.chosen_box() is None
    assert not dialog.panel.keep_button.isEnabled()


def test_enter_on_a_button_presses_it_and_decides_nothing_else(dialog, qtbot, file, photos):
    dialog.panel.drop_button.setFocus()
    qtbot.keyClick(dialog.panel.drop_button, Key.Key_Return)
    assert states(file, photos[0])[0] is BoxState.DISMISSED


def test_the_preview_shows_the_photo_as_it_leaves(dialog, qtbot):
    before = dialog.canvas.grab().toImage()
    press(qtbot, dialog, Key.Key_V)
    assert dialog.panel.preview_button.isChecked()
    assert dialog.canvas.grab().toImage() != before
    press(qtbot, dialog, Key.Key_Return)  # a decision leaves it
    assert not dialog.panel.preview_button.isChecked()


def test_a_photo_that_is_removed_meanwhile_is_said(dialog, session, photos):
    session.perform("Weg", lambda file: remove_photo(file, photos[0].id))
    dialog.go_by(1)
    dialog.go_by(-1)
    assert dialog.bar.note.text() == "Dieses Foto ist entfernt."
    assert not dialog.bar.reviewed_button.isEnabled()


def test_undo_of_a_swap_shows_the_picture_of_which_space_then_speaks(
    dialog, qtbot, session, file, photos
):
    dialog.go_by(1)
    other = Incoming(prepare(jpeg((640, 480), "white"), "anderes.jpg"))
    session.perform("Tausch", lambda file: swap_photo(file, photos[1].id, other) and None)
    assert seen_in_the_middle(dialog).lightness() > 240
    session.undo()
    assert find_privacy(file, photos[1].id).photo.sha256 == photos[1].sha256
    assert seen_in_the_middle(dialog).green() < 150  # that of jpeg() in green
    press(qtbot, dialog, Key.Key_Space)
    assert find_privacy(file, photos[1].id).is_reviewed


def seen_in_the_middle(dialog):
    shown = dialog.canvas.grab().toImage()
    return shown.pixelColor(dialog.canvas.placing().frame.center().toPoint())


def test_what_changed_after_it_was_shown_is_not_reviewed(session, file, photos):
    shown = find_privacy(file, photos[1].id)
    other = Incoming(prepare(jpeg((640, 480), "white"), "anderes.jpg"))
    session.perform("Tausch", lambda file: swap_photo(file, photos[1].id, other) and None)
    mark_reviewed(session, shown)
    assert find_privacy(file, photos[1].id).status is ReviewStatus.OUTDATED


def test_undo_takes_back_what_was_decided_here_and_nothing_else(
    dialog, qtbot, session, file, photos, audit
):
    outside = len(session.undo_steps.texts())
    assert not dialog.bar.undo_button.isEnabled()
    press(qtbot, dialog, *[Key.Key_Z] * 2, modifier=Qt.KeyboardModifier.ControlModifier)
    assert len(session.undo_steps.texts()) == outside  # the photos are still there
    press(qtbot, dialog, Key.Key_H)
    assert dialog.bar.undo_button.isEnabled()
    late = Incoming(prepare(jpeg((640, 480), "white"), "spät.jpg"))
    target = PhotoTarget(audit_id=audit.id)
    session.perform("Foto", lambda file: keep_photo(file, late, target, NOON) and None)
    assert not dialog.bar.undo_button.isEnabled()
    press(qtbot, dialog, Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert len(photos_of(file)) == 4  # what came in behind the dialog stays
    press(qtbot, dialog, Key.Key_K)
    press(qtbot, dialog, *[Key.Key_Z] * 3, modifier=Qt.KeyboardModifier.ControlModifier)
    assert len(photos_of(file)) == 4
    assert find_privacy(file, photos[0].id).boxes[0].kind is BoxKind.HOUSE_NUMBER


def test_a_picture_that_cannot_be_shown_is_not_called_reviewed(dialog, qtbot, session, file, audit):
    data = b"no picture at all"
    digest = sha256(data).hexdigest()
    broken = replace(photos_of(file)[0], id="broken", sha256=digest, source_sha256=digest)
    session.perform("Foto", lambda file: put_photo(file, broken, data, b"small"))
    dialog.run.ids.append(broken.id)
    dialog.go_by(3)
    assert "beschädigt" in dialog.bar.note.text()
    assert not dialog.bar.reviewed_button.isEnabled()
    press(qtbot, dialog, Key.Key_Space)
    assert find_privacy(file, broken.id).status is ReviewStatus.NEW
    assert "beschädigt" in dialog.bar.note.text()


def test_the_session_opens_it_from_anywhere(window, qtbot, audit):
    session = window.workplace.session

    def write(file):
        incoming = Incoming(prepare(jpeg((320, 240)), "a.jpg"))
        keep_photo(file, incoming, PhotoTarget(audit_id=audit.id), NOON)

    session.perform("Foto", write)
    (photo,) = photos_of(session.file)
    session.review([photo.id])
    dialog = window.findChild(ReviewDialog)
    assert dialog.isVisible()
    assert dialog.panel.progress.text() == "Foto 1 von 1"
    dialog.accept()


@pytest.mark.parametrize("grip", CORNERS)
def test_a_corner_that_is_dragged_leaves_the_opposite_one(grip):
    placing = Placing.fitting(QSize(400, 300), QSize(812, 612), 6)
    area = Area(0.4, 0.4, 0.6, 0.6)
    moved = placing.moved(area, grip, QPointF(8 * grip.value[0], 6 * grip.value[1]))
    assert moved.width == pytest.approx(0.21)
    assert moved.height == pytest.approx(0.21)
    assert (moved.left == area.left) is (grip.value[0] > 0)
    assert (moved.top == area.top) is (grip.value[1] > 0)


def test_boxes_stay_inside_the_picture_and_never_vanish():
    area = Area(0.4, 0.4, 0.6, 0.6)
    moved = shifted(area, 9, -9)
    assert (moved.right, moved.top) == (1.0, 0.0)
    small = resized(area, -9, -9)
    assert small.width > 0
    assert small.height > 0


def test_a_decision_reads_no_other_photo(dialog, qtbot, photos, monkeypatch):
    """Of thousands, reading all of them for each key would take seconds."""
    read = []

    def watched(file, ids):
        read.append(len(ids))
        return statuses(file, ids)

    statuses = deciding.statuses
    monkeypatch.setattr(deciding, "statuses", watched)
    keys = Key.Key_Return, Key.Key_Delete, Key.Key_J, Key.Key_Space, Key.Key_Insert, Key.Key_H
    press(qtbot, dialog, *keys, Key.Key_Space)
    assert dialog.panel.progress.text() == "Foto 3 von 3"
    assert dialog.panel.left.text() == "noch ungeprüft: 1"
    assert read == []


def test_what_becomes_of_other_photos_is_counted(dialog, qtbot, session, photos):
    press(qtbot, dialog, Key.Key_PageDown, Key.Key_Space)
    assert dialog.run.unreviewed() == [0, 2]
    session.undo()
    assert dialog.run.unreviewed() == [0, 1, 2]
    session.perform("Fort", lambda file: remove_photo(file, photos[0].id))
    assert dialog.run.unreviewed() == [1, 2]
