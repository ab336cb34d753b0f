"""The card says when the file was backed up last and makes a backup on request."""

import pytest
from PySide6.QtCore import Qt

from asskomm_audit.domain.backups import BackupReason
from asskomm_audit.store.backups import backups_of
from asskomm_audit.ui.file.backups_card import BackupsCard


@pytest.fixture
def card(qtbot, session):
    card = BackupsCard(session)
    qtbot.addWidget(card)
    card.show()
    card.refresh()
    qtbot.waitUntil(lambda: card.status() != "")
    return card


def test_a_file_without_backup_says_when_one_will_be_made(card):
    assert card.status().startswith("Noch keine Sicherung.")


def test_a_backup_is_made_on_request_and_its_time_shown(card, qtbot, session):
    qtbot.keyClick(card.now_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: card.status().startswith("Letzte Sicherung: heute, "))
    (backup,) = backups_of(session.path)
    assert backup.stamp.reason is BackupReason.ASKED
    assert f"{backup.stamp.moment.astimezone():%H:%M}" in card.status()
    qtbot.waitUntil(card.now_button.isEnabled)


def test_the_list_of_backups_is_asked_for(card, qtbot, session):
    with qtbot.waitSignal(session.backups_wanted):
        card.list_button.click()


def test_another_folder_is_shown_at_once(card, qtbot, session, tmp_path):
    session.settings.backup_folder = tmp_path / "neu"
    qtbot.waitUntil(lambda: str(tmp_path / "neu") in card.place())
