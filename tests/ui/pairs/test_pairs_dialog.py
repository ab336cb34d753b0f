"""Comparing photos by keys, mouse and finger: seen, laid over each other, kept or dismissed."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QWidget

from asskomm_audit.domain.alignment import (
    WHOLE,
    corners_text,
    is_usable,
    known_corners,
    parsed_corners,
)
from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.framing import Framing
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.photo_pairs import PairState, PhotoPair
from asskomm_audit.domain.places import Position
from asskomm_audit.domain.privacy import BoxKind, PrivacyBox
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.audits import put_audit
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photo_pairs import pairs_of, put_pair
from asskomm_audit.store.photos import change_photo, photos_of
from asskomm_audit.store.places import put_place
from asskomm_audit.store.privacy import put_box, put_reviewed
from asskomm_audit.ui.pairs.canvas import View
from asskomm_audit.ui.pairs.laying import shown_quad, stored_quad
from asskomm_audit.ui.pairs.pairs_dialog import PairsDialog
from asskomm_audit.ui.photo_viewer import PhotoViewer
from asskomm_audit.ui.session import Session
from tests.conftest import PLACE
from tests.test_documents import PLACES, picture

Key = Qt.Key
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
LAST = AuditId("audit-0")
HERE = Position(12.9, 51.3)
RED, BLUE, GREEN = (220, 30, 30), (30, 30, 220), (30, 160, 30)


def plain(colour, size=(800, 600)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG", quality=90)
    return out.getvalue()


def take(file, audit_id, data, name, position=HERE):
    """Add a photo taken here; inside a step."""
    target = PhotoTarget(audit_id=audit_id)
    made = keep_photo(file, Incoming(prepare(data, f"{name}.jpg")), target, NOON)
    made = replace(made, position=position, caption=name)
    change_photo(file, made)
    return made


@pytest.fixture
def photos(file, audit):
    """Two photos of now and two of last year, all of one spot."""
    made = {}

    def write(file):
        put_audit(file, replace(audit, id=LAST, started_on=date(2025, 11, 20)))
        made["red"] = take(file, LAST, plain(RED), "rot")
        made["green"] = take(file, LAST, plain(GREEN), "grün", Position(12.9, 51.30005))
        made["blue"] = take(file, audit.id, plain(BLUE), "blau")
        made["gray"] = take(file, audit.id, plain((120, 120, 120), (600, 800)), "grau")

    carry_out(file, "Fotos", write)
    return made


@pytest.fixture
def frame(qtbot):
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(1100, 800)
    return frame


def opened(session, frame, *photos):
    dialog = PairsDialog(session, [each.id for each in photos], "", frame)
    dialog.open()
    return dialog


@pytest.fixture
def dialog(session, photos, frame):
    return opened(session, frame, photos["blue"], photos["gray"])


def colour(dialog, x, y=0.5):
    """Return which colour is seen at a share of the canvas."""
    image = dialog.canvas.grab().toImage()
    pixel = image.pixelColor(round(x * (image.width() - 1)), round(y * (image.height() - 1)))
    shades = {"red": pixel.red(), "green": pixel.green(), "blue": pixel.blue()}
    name = max(shades, key=shades.get)
    return name if shades[name] > 2 * sorted(shades.values())[1] else "other"


def under_slider(dialog, x):
    """Return which colour is seen at a share of the earlier photo."""
    place, width = dialog.canvas.frame(), dialog.canvas.width()
    return colour(dialog, (place.left() + x * place.width()) / width)


def decided(file):
    return {(each.before_id, each.after_id): each.state for each in pairs_of(file)}


def press(qtbot, dialog, *keys):
    for key in keys:
        qtbot.keyClick(dialog, key)


def test_the_likeliest_pair_is_shown_side_by_side_and_says_what_speaks_for_it(dialog):
    assert (colour(dialog, 0.25), colour(dialog, 0.75)) == ("red", "blue")
    assert dialog.before_label.text().startswith("Vorher · 20.11.2025 · rot")
    assert dialog.after_label.text().startswith("Nachher · 21.11.2026 · blau")
    assert "0 m entfernt" in dialog.panel.about.text()
    assert dialog.panel.state.text() == "Vorschlag"
    assert "0 m entfernt" in dialog.canvas.accessibleDescription()


def test_arrows_move_the_slider_and_s_switches(dialog, qtbot):
    press(qtbot, dialog, Key.Key_S)
    assert dialog.canvas.view is View.SLIDER
    assert (under_slider(dialog, 0.4), under_slider(dialog, 0.6)) == ("red", "blue")
    press(qtbot, dialog, *[Key.Key_Right] * 5)
    assert (under_slider(dialog, 0.7), under_slider(dialog, 0.8)) == ("red", "blue")
    press(qtbot, dialog, *[Key.Key_Left] * 12)
    assert (under_slider(dialog, 0.1), under_slider(dialog, 0.2)) == ("red", "blue")
    press(qtbot, dialog, *[Key.Key_Left] * 12)
    assert dialog.canvas.share == 0
    press(qtbot, dialog, Key.Key_S)
    assert dialog.canvas.view is View.SIDES


def test_the_slider_follows_the_mouse(dialog, qtbot):
    dialog.switch()
    canvas = dialog.canvas
    place = canvas.frame()
    at = QPoint(round(place.left() + 0.8 * place.width()), round(place.center().y()))
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert canvas.share == pytest.approx(0.8, abs=0.01)
    qtbot.mouseMove(canvas, QPoint(round(place.left() + 0.1 * place.width()), at.y()))
    assert canvas.share == pytest.approx(0.1, abs=0.01)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at)


def test_enter_keeps_n_dismisses_and_each_goes_on(dialog, qtbot, file, photos):
    press(qtbot, dialog, Key.Key_N)
    assert decided(file) == {(photos["red"].id, photos["blue"].id): PairState.DISMISSED}
    assert dialog.run.match.before.photo.id == photos["green"].id
    press(qtbot, dialog, Key.Key_Return)
    assert decided(file)[photos["green"].id, photos["blue"].id] is PairState.KEPT
    assert dialog.run.photo.id == photos["gray"].id, "the next photo with a proposal"
    press(qtbot, dialog, Key.Key_N, Key.Key_N)
    assert dialog.panel.state.text() == "Kein Vorschlag ist mehr offen."
    assert len(decided(file)) == 4


def test_a_decision_is_taken_back_with_ctrl_z(dialog, qtbot, file):
    press(qtbot, dialog, Key.Key_Return)
    assert len(decided(file)) == 1
    qtbot.keyClick(dialog, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert decided(file) == {}


def test_undo_takes_back_nothing_that_was_done_before(dialog, qtbot, session, file):
    outside = len(session.undo_steps.texts())
    press(qtbot, dialog, Key.Key_Return)
    for _ in range(3):
        qtbot.keyClick(dialog, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(session.undo_steps.texts()) == outside
    assert decided(file) == {}


def test_up_and_down_go_through_the_others_and_page_keys_through_the_photos(dialog, qtbot, photos):
    press(qtbot, dialog, Key.Key_Down)
    assert colour(dialog, 0.25) == "green"
    assert dialog.panel.strip.current().id == photos["green"].id
    press(qtbot, dialog, Key.Key_Down, Key.Key_Up)
    assert colour(dialog, 0.25) == "red"
    press(qtbot, dialog, Key.Key_PageDown)
    assert dialog.run.photo.id == photos["gray"].id
    press(qtbot, dialog, Key.Key_PageUp)
    assert dialog.run.photo.id == photos["blue"].id


def test_corners_are_moved_by_keys_and_the_slider_shows_it(dialog, qtbot, file):
    press(qtbot, dialog, Key.Key_A)
    assert dialog.canvas.view is View.ALIGNING
    press(qtbot, dialog, Key.Key_2, *[Key.Key_Left] * 30)
    press(qtbot, dialog, Key.Key_3, *[Key.Key_Left] * 30)
    qtbot.keyClick(dialog, Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert "Ecke 3" in dialog.panel.about.text()
    press(qtbot, dialog, Key.Key_A)
    (pair,) = pairs_of(file)
    assert pair.state is PairState.KEPT
    quad = known_corners(pair.corners)
    assert quad[0] == pytest.approx((0, 0), abs=1e-4)
    assert quad[1] == pytest.approx((0.7, 0), abs=1e-4)
    assert quad[2] == pytest.approx((0.698, 1), abs=1e-4)
    dialog.canvas.slide(0)
    assert (under_slider(dialog, 0.6), under_slider(dialog, 0.8)) == ("blue", "other")

    press(qtbot, dialog, Key.Key_R)
    assert pairs_of(file)[0].corners is None
    assert not dialog.panel.reset_button.isVisible()


def test_a_corner_is_dragged_and_written_when_it_is_let_go(dialog, qtbot, file):
    dialog.align()
    canvas = dialog.canvas
    place = canvas.frame()
    start = place.topLeft().toPoint()
    end = start + QPoint(round(0.1 * place.width()), round(0.2 * place.height()))
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(canvas, end)
    assert pairs_of(file) == []
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
    (pair,) = pairs_of(file)
    assert known_corners(pair.corners)[0] == pytest.approx((0.1, 0.2), abs=0.01)


def test_a_corner_moved_by_keys_is_not_lost_when_the_dialog_closes_at_once(dialog, qtbot, file):
    press(qtbot, dialog, Key.Key_A, Key.Key_Right)
    assert pairs_of(file) == []
    dialog.close()
    assert known_corners(pairs_of(file)[0].corners)[0] == pytest.approx((0.01, 0), abs=1e-4)


def test_escape_ends_aligning_and_then_the_dialog(dialog, qtbot):
    press(qtbot, dialog, Key.Key_A, Key.Key_Escape)
    assert dialog.isVisible()
    press(qtbot, dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def secret_seen(dialog):
    image = dialog.canvas.grab().toImage()
    points = ((x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5))
    pixels = (image.pixelColor(*each) for each in points)
    return any(p.red() > 170 and p.green() < 70 and p.blue() > 170 for p in pixels)


def test_what_is_covered_is_covered_here_too_once_the_photo_is_reviewed(
    session, photos, file, frame
):
    def write(file):
        made = take(file, LAST, picture(), "geheim")
        for number, (x1, y1, x2, y2) in enumerate(PLACES):
            put_box(
                file,
                PrivacyBox(
                    id=f"b{number}", photo_id=made.id, kind=BoxKind.FACE, x1=x1, y1=y1, x2=x2, y2=y2
                ),
            )

    carry_out(file, "Foto", write)
    secret = next(each for each in photos_of(file) if each.caption == "geheim")
    first = opened(session, frame, secret)
    assert secret_seen(first)
    first.close()
    carry_out(file, "Geprüft", lambda file: put_reviewed(file, secret.id, NOON, None))
    assert not secret_seen(opened(session, frame, secret))


def test_a_kept_pair_says_that_it_waits_for_the_review_and_leads_to_it(
    dialog, session, qtbot, file, photos
):
    hint = "erst beide Fotos prüfen (V)"
    assert hint not in dialog.panel.about.text()
    keep = PhotoPair(before_id=photos["red"].id, after_id=photos["blue"].id)
    session.perform("Paar", lambda file: put_pair(file, keep))
    for each in (photos["red"], photos["blue"]):
        assert hint in dialog.panel.about.text()
        session.perform("Geprüft", lambda file, each=each: put_reviewed(file, each.id, NOON, None))
    assert hint not in dialog.panel.about.text()
    with qtbot.waitSignal(session.review_wanted) as asked:
        press(qtbot, dialog, Key.Key_V)
    assert asked.args == [[photos["red"].id, photos["blue"].id], ""]


def test_a_photo_that_stands_alone_says_why(session, photos, file, audit, frame):
    def write(file):
        put_place(file, replace(PLACE, id="place-2"))
        put_audit(file, replace(audit, id=AuditId("else"), place_id="place-2"))
        take(file, AuditId("else"), plain(RED, (300, 200)), "allein")

    carry_out(file, "Foto", write)
    (alone,) = photos_of(file, AuditId("else"))
    dialog = opened(session, frame, alone)
    assert dialog.run.match is None
    assert "mindestens einen Tag früher" in dialog.canvas.nothing
    assert not dialog.panel.keep_button.isEnabled()
    dialog.canvas.grab()


def test_a_file_that_is_only_read_is_looked_at(qtbot, look, file, file_path, photos, frame):
    file.close()
    with open_audit_file(file_path, read_only=True) as again:
        session = Session(again)
        dialog = opened(session, frame, photos["blue"])
        press(qtbot, dialog, Key.Key_Return, Key.Key_A, Key.Key_Left)
        assert pairs_of(again) == []
        assert dialog.canvas.view is not View.ALIGNING
        dialog.close()


def test_the_viewer_calls_it_with_b(session, photos, qtbot, file):
    shown = list(photos.values())
    viewer = PhotoViewer(shown, photos["blue"], lambda each: plain(BLUE))
    qtbot.addWidget(viewer)
    viewer.pairs_wanted.connect(session.compare)
    with qtbot.waitSignal(session.pairs_wanted) as asked:
        qtbot.keyClick(viewer, Key.Key_B)
    assert asked.args == [[each.id for each in shown], photos["blue"].id]


SHIFTS = st.lists(st.floats(-0.2, 0.2), min_size=8, max_size=8)
FRAMINGS = st.builds(
    Framing,
    st.sampled_from([Area(0, 0, 1, 1), Area(0.1, 0.2, 0.8, 0.9), Area(0.5, 0, 1, 0.5)]),
    st.integers(0, 3),
)


@given(SHIFTS, FRAMINGS, FRAMINGS)
def test_what_is_stored_is_shown_again_however_the_photos_are_cut_and_turned(shifts, before, after):
    quad = tuple(
        (x + dx, y + dy) for (x, y), dx, dy in zip(WHOLE, shifts[::2], shifts[1::2], strict=True)
    )
    stored = stored_quad(quad, before, after)
    if stored is None:  # only where what is cut away decides
        assert after.crop != Area(0, 0, 1, 1) or not is_usable(quad)
        return
    assert parsed_corners(corners_text(stored))
    again = shown_quad(stored, before, after, [QSize(4, 3), QSize(3, 4)])
    for (x, y), (wanted_x, wanted_y) in zip(again, quad, strict=True):
        assert x == pytest.approx(wanted_x, abs=1e-4)
        assert y == pytest.approx(wanted_y, abs=1e-4)


def test_after_a_click_the_arrows_move_the_slider(dialog, qtbot):
    qtbot.mouseClick(dialog.panel.slider_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.canvas.hasFocus)
    share = dialog.canvas.share
    qtbot.keyClick(dialog.focusWidget(), Key.Key_Right)
    assert dialog.canvas.share > share


def test_what_was_done_before_is_not_taken_back_unseen(session, photos, frame, qtbot, file):
    blue = replace(photos["blue"], caption="anders")
    session.perform("Unterschrift", lambda file: change_photo(file, blue))
    dialog = opened(session, frame, blue, photos["gray"])
    press(qtbot, dialog, Key.Key_N)
    assert list(decided(file).values()) == [PairState.DISMISSED]
    for _ in range(2):
        qtbot.keyClick(dialog, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert decided(file) == {}
    assert "anders" in [each.caption for each in photos_of(file)]
