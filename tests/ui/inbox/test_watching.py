"""A watched folder outlives being unplugged, and whatever is refused is named with its reason."""

import shutil
from dataclasses import replace

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from asskomm_audit.domain.ids import AuditId
from asskomm_audit.store.audits import put_audit
from asskomm_audit.store.photos import photos_of
from asskomm_audit.ui.refused_dialog import RefusedDialog
from tests.conftest import PLACE
from tests.ui.inbox.conftest import picture


def test_a_watched_card_is_taken_in_outlives_being_unplugged_and_goes_on(
    page, quick_watch, session, card, file, audit, qtbot, tmp_path
):
    heard = []
    session.messages.told.connect(lambda message: heard.append(message.text))
    (card / "a.jpg").write_bytes(picture(1))
    page.watch(str(card.parent))
    qtbot.waitUntil(lambda: len(photos_of(file, audit.id)) == 1, timeout=20_000)
    shutil.move(card.parent, tmp_path / "weg")
    qtbot.waitUntil(lambda: any("nicht mehr erreichbar" in each for each in heard), timeout=20_000)
    assert "Nicht erreichbar" in page.watch_line.words.text()
    shutil.copy(tmp_path / "weg" / "DCIM" / "a.jpg", tmp_path / "weg" / "DCIM" / "nochmal.jpg")
    (tmp_path / "weg" / "DCIM" / "b.jpg").write_bytes(picture(2))
    shutil.move(tmp_path / "weg", card.parent)
    qtbot.waitUntil(lambda: len(photos_of(file, audit.id)) == 2, timeout=20_000)

    assert any("ist wieder da" in each for each in heard)
    page.watch_line.stop_button.click()
    assert not page.watch_line.isVisible()


def test_a_watched_folder_says_which_audit_its_photos_go_to(
    page, quick_watch, session, card, file, audit, qtbot
):
    other = replace(audit, id=AuditId("audit-2"))
    session.perform("Zweites Audit", lambda file: put_audit(file, other))
    page.watch(str(card.parent))
    assert not page.watch_line.words.whole_text().startswith("Für ")
    session.set_audit(other.id)
    assert page.watch_line.words.whole_text().startswith(f"Für {PLACE.name} · ")
    (card / "a.jpg").write_bytes(picture(1))
    qtbot.waitUntil(lambda: len(photos_of(file, audit.id)) == 1, timeout=20_000)
    assert photos_of(file, other.id) == []
    session.set_audit(audit.id)
    assert not page.watch_line.words.whole_text().startswith("Für ")


def listed(qtbot):
    """Return the lines of the list of refused files, and close it."""
    qtbot.waitUntil(lambda: dialogs() != [])
    dialog = dialogs()[0]
    found = [dialog.lines.item(row).text() for row in range(dialog.lines.count())]
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "\n".join(found)
    dialog.close_button.click()
    qtbot.waitUntil(lambda: dialogs() == [])
    return found


def dialogs():
    shown = QApplication.topLevelWidgets()
    return [each for each in shown if isinstance(each, RefusedDialog) and each.isVisible()]


def test_every_refused_file_is_named_with_its_reason(page, add, session, qtbot):
    heard = []
    session.messages.told.connect(heard.append)
    paths = add(*(b"no picture %d" % number for number in range(5)))
    assert heard[-1].action_text
    heard[-1].action()
    reasons = listed(qtbot)
    assert len(reasons) == 5
    assert all(path.name in line for path, line in zip(paths, reasons, strict=True))


def test_what_was_refused_is_offered_still_after_the_next_batch(page, add, session, qtbot):
    paths = add(b"no picture at all", picture(1))
    add(picture(2))
    assert page.bar.refused_button.isVisible()
    assert page.bar.refused_button.text().strip().startswith("1 ")
    page.bar.refused_button.click()
    assert [paths[0].name in line for line in listed(qtbot)] == [True]
    assert not page.bar.refused_button.isVisible()


def test_a_file_copied_anew_to_a_watched_card_is_refused_no_longer(
    page, quick_watch, card, file, audit, qtbot
):
    (card / "a.jpg").write_bytes(b"half of it")
    page.watch(str(card.parent))
    qtbot.waitUntil(page.bar.refused_button.isVisible, timeout=20_000)
    (card / "a.jpg").write_bytes(picture(1))
    qtbot.waitUntil(lambda: len(photos_of(file, audit.id)) == 1, timeout=20_000)
    assert not page.bar.refused_button.isVisible()
