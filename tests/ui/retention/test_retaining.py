"""The rule is kept, what is due is said, and nothing goes before one confirmation."""

import hashlib
import re
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from asskomm_audit.domain.ids import IssuedId
from asskomm_audit.domain.issued import IssuedDocument, photos_noted
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.domain.retention import Retention, RetentionRule
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.issued import keep_issued
from asskomm_audit.store.originals import keeps_originals, put_keeps_originals
from asskomm_audit.store.photos import photos_of, remove_photo
from asskomm_audit.store.privacy import privacy_in, put_reviewed
from asskomm_audit.store.retention import originals_beside, put_retention, retention_of
from asskomm_audit.ui.file.file_page import FilePage
from asskomm_audit.ui.retention.replace_dialog import ReplaceDialog
from tests.test_retaining import picture

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def filled(window, audit):
    """Return the window with one reviewed photo and its original."""
    session, data = window.workplace.session, picture()

    def write(file):
        put_keeps_originals(file, keep=True)
        target = PhotoTarget(audit_id=audit.id)
        photo = keep_photo(file, Incoming(prepare(data, "a.jpg"), None, data), target, NOON)
        put_reviewed(file, photo.id, NOON, None)

    session.perform("Foto", write)
    session.go("file")
    return window


def card(window):
    return window.findChild(FilePage).retention


def rule(window):
    return retention_of(window.workplace.session.file)


def test_the_card_keeps_the_rule_and_undo_takes_it_back(filled):
    assert rule(filled) is None
    QTest.keyClick(card(filled).rule, Qt.Key.Key_Down)
    assert rule(filled) == RetentionRule(Retention.KEEP)
    for _ in range(3):
        QTest.keyClick(card(filled).rule, Qt.Key.Key_Down)
    assert rule(filled).retention is Retention.ON_DATE
    assert rule(filled).day is not None
    card(filled).day.setDate(QDate(2027, 3, 1))
    assert rule(filled) == RetentionRule(Retention.ON_DATE, date(2027, 3, 1))
    filled.workplace.session.undo()
    assert rule(filled).day != date(2027, 3, 1)


def test_the_card_counts_what_there_is_and_leaves_out_what_there_is_not(filled):
    session = filled.workplace.session
    about = card(filled)._about
    assert re.match(r"1 Foto\S* in der Akte, 1 Original\S* daneben\. ", about.text())
    (photo,) = photos_of(session.file)
    session.perform("", lambda file: remove_photo(file, photo.id))
    assert "Noch keine Fotos" in about.text()


def test_at_large_text_the_question_about_backups_is_not_cut_off(qtbot):
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(1024, 480)
    dialog = ReplaceDialog([f"Foto {number}" for number in range(20)], 0, 2, frame)
    dialog.setStyleSheet("* { font-size: 20px }")
    dialog.show()
    assert dialog.height() <= 480
    assert dialog.backups_box.height() >= dialog.backups_box.sizeHint().height()
    for label in dialog.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())


def test_what_was_answered_about_originals_can_be_changed(filled):
    assert card(filled).originals.isChecked()
    QTest.keyClick(card(filled).originals, Qt.Key.Key_Space)
    assert keeps_originals(filled.workplace.session.file) is False


def test_nothing_goes_before_it_is_confirmed_and_then_for_good(filled, qtbot):
    session = filled.workplace.session
    card(filled).replace_button.click()
    qtbot.waitUntil(lambda: filled.findChild(ReplaceDialog) is not None, timeout=10_000)
    dialog = filled.findChild(ReplaceDialog)
    assert dialog.lines.item(0).text() == "P-001 a.jpg"
    assert dialog.cancel_button.isDefault()
    dialog.reject()
    assert len(originals_beside(session.file)) == 1
    qtbot.waitUntil(lambda: filled.findChild(ReplaceDialog) is None)
    card(filled).replace_button.click()
    qtbot.waitUntil(lambda: filled.findChild(ReplaceDialog) is not None, timeout=10_000)
    filled.findChild(ReplaceDialog).act_button.click()
    qtbot.waitUntil(lambda: filled.workplace.session not in (None, session), timeout=30_000)
    file = filled.workplace.session.file
    (photo,) = photos_of(file)
    assert photo.replaced_at is not None
    assert privacy_in(file)[photo.id].is_reviewed
    assert originals_beside(file) == []


def test_internal_documents_that_may_show_it_uncovered_are_named(filled, qtbot):
    session = filled.workplace.session
    (photo,) = photos_of(session.file)

    def issue(file):
        for number, edition in enumerate(Edition, start=1):
            issued = IssuedDocument(
                id=IssuedId(edition),
                number=number,
                document_kind="report",
                edition=edition,
                language="de",
                issued_at=NOON,
                photos=photos_noted([photo]),
                sha256=hashlib.sha256(edition.encode()).hexdigest(),
                size=len(edition),
            )
            keep_issued(file, issued, [edition.encode()])

    session.perform("Herausgeben", issue)
    card(filled).replace_button.click()
    qtbot.waitUntil(lambda: filled.findChild(ReplaceDialog) is not None, timeout=10_000)
    texts = [each.text() for each in filled.findChild(ReplaceDialog).findChildren(QLabel)]
    (named,) = [each for each in texts if "herausgegeben in" in each]
    assert "D-002" in named
    assert "D-001" not in named


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (RetentionRule(Retention.AFTER_REVIEW), "verdeckten Fassung"),
        (RetentionRule(Retention.ON_DATE, date(2020, 1, 1)), "Der Tag ist da"),
    ],
)
def test_what_is_due_is_said_with_a_way_to_do_it(filled, qtbot, wanted, words):
    session, told = filled.workplace.session, []
    session.messages.told.connect(told.append)
    session.perform("", lambda file: put_retention(file, wanted))
    qtbot.waitUntil(lambda: any(words in each.text for each in told), timeout=10_000)
    next(each for each in told if words in each.text).action()
    qtbot.waitUntil(lambda: filled.findChild(ReplaceDialog) is not None, timeout=10_000)


def test_whoever_has_decided_nothing_is_asked_once(filled, qtbot):
    session, told = filled.workplace.session, []
    session.messages.told.connect(told.append)
    qtbot.waitUntil(lambda: any("Wie lange" in each.text for each in told), timeout=10_000)
    next(each for each in told if "Wie lange" in each.text).action()
    assert filled.focusWidget() is card(filled).rule
