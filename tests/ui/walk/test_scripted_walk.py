"""A whole core set with remarks, photos and findings costs few keys and no mouse."""

import io
import os

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from asskomm_audit.domain.answers import AnswerState
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.store.answers import answers_of
from asskomm_audit.store.findings import findings_of
from asskomm_audit.store.photos import photos_of
from asskomm_audit.ui.walk.recent_photos import newest_pictures

Key = Qt.Key


class Counter(QObject):
    """Counts the keys where they arrive first, at the focus, and sees whether a mouse was used."""

    def __init__(self) -> None:
        super().__init__()
        self.keys = 0
        self.has_mouse = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        if event.type() == QEvent.Type.KeyPress and watched is QApplication.focusWidget():
            self.keys += 1
        self.has_mouse |= event.type() == QEvent.Type.MouseButtonPress
        return False


@pytest.fixture
def camera(tmp_path):
    """Return a folder with twenty pictures, the last one the newest."""
    folder = tmp_path / "DCIM"
    folder.mkdir()
    for number in range(20):
        buffer = io.BytesIO()
        Image.new("RGB", (64, 48), (number * 12, 90, 30)).save(buffer, "JPEG")
        path = folder / f"IMG_{number:02}.jpg"
        path.write_bytes(buffer.getvalue())
        os.utime(path, (1_700_000_000 + number, 1_700_000_000 + number))
    return folder


def test_the_twelve_newest_pictures_are_offered_newest_first(camera):
    (camera / "liste.txt").write_text("kein Foto")
    found = newest_pictures(str(camera))

    assert [each.path.stem for each in found] == [f"IMG_{n:02}" for n in range(19, 7, -1)]
    assert all(not each.image.isNull() for each in found)


def test_a_folder_that_is_gone_offers_nothing(tmp_path):
    assert newest_pictures(str(tmp_path / "fort")) == []


def test_the_strip_takes_several_and_esc_takes_none(qtbot, page, hand, session, camera, file):
    session.settings.photo_folder = str(camera)
    hand.press("p")
    qtbot.waitUntil(page.view.recent_photos.isVisible)
    hand.press("3", Key.Key_Escape)
    assert page.view.card.hasFocus()
    hand.press("p")
    qtbot.waitUntil(page.view.recent_photos.isVisible)
    hand.press(Key.Key_Right, modifier=Qt.KeyboardModifier.ShiftModifier)
    hand.press(Key.Key_Return)
    qtbot.waitUntil(lambda: len(photos_of(file)) == 2, timeout=8000)

    assert [each.original_name for each in photos_of(file)] == ["IMG_19.jpg", "IMG_18.jpg"]
    assert answers_of(file, "audit-1")[0].state is AnswerState.OPEN


def test_thirty_answers_six_remarks_four_photos_three_findings_in_120_keys(
    qtbot, qapp, page, hand, session, camera, file, audit
):
    session.settings.photo_folder = str(camera)
    counter, typed = Counter(), 0
    qapp.installEventFilter(counter)

    def remark(text: str) -> None:
        nonlocal typed
        hand.press("r", text, Key.Key_Escape)
        typed += len(text)

    def photo(number: int) -> None:
        hand.press("p")
        qtbot.waitUntil(page.view.recent_photos.isVisible)
        hand.press(Key.Key_Return)
        qtbot.waitUntil(lambda: len(photos_of(file)) == number, timeout=8000)

    remarks = iter(["Hecke zu hoch", "Lampe defekt", "Nische", "Abfall", "Poller lose", "dunkel"])
    answered = 0
    for kind in (VisitKind.DAY, VisitKind.NIGHT):
        if kind is VisitKind.NIGHT:
            hand.press("d", "12345", Key.Key_Return)  # the safety check stands before the night
        for _ in page.desk.walk.sheet.criteria(kind):
            if answered == 30:
                break
            is_bad = answered in (1, 5, 9)
            hand.press("0" if is_bad else "4")
            if is_bad and not page.view.finding_line.isVisible():
                hand.press("f", Key.Key_Return)
            if answered % 5 == 1:
                remark(next(remarks))
            if answered % 8 == 1:
                photo(answered // 8 + 1)
            answered += 1
            hand.press("n")
    qapp.removeEventFilter(counter)

    given = [each for each in answers_of(file, audit.id) if each.state is not AnswerState.OPEN]
    assert len(given) == 30
    assert sum(bool(each.remark) for each in given) == 6
    assert len(photos_of(file)) == 4
    assert len({each.sha256 for each in photos_of(file)}) == 4
    assert len([each for each in findings_of(file, audit.id) if each.is_live]) == 3
    assert not counter.has_mouse
    assert 60 < counter.keys - typed <= 120  # one to answer and one to go on, at least
