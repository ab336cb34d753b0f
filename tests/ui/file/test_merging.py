"""Merging in the window: three walks come together by mouse and by keys, and are decided."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel

from asskomm_audit.domain.findings import Finding, FindingStatus
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.conflicts import count_conflicts, open_conflicts
from asskomm_audit.store.findings import find_finding, findings_of, put_finding, remove_finding
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.merging import merge_into
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import GERMAN
from asskomm_audit.ui import translations
from asskomm_audit.ui.file.conflict_detail import ConflictDetail
from asskomm_audit.ui.file.conflict_rows import conflict_rows
from asskomm_audit.ui.file.conflicts_model import Column
from asskomm_audit.ui.file.file_page import FilePage
from asskomm_audit.ui.rail_counts import RailCounts
from asskomm_audit.ui.session import Session
from tests.conftest import OTHER_PERSON, PERSON

FIRST = "finding-1"
M, T, B = Qt.Key.Key_M, Qt.Key.Key_T, Qt.Key.Key_B


def change(path, person=PERSON, finding_id=FIRST, **changes):
    with open_audit_file(path) as file:
        finding = replace(find_finding(file, finding_id), **changes)
        carry_out(file, "Ändern", lambda file: put_finding(file, finding), person=person.id)


def put_clock_ahead(file):
    file.execute("UPDATE clock SET hlc = hlc + (1 << 54)")


@pytest.fixture
def walks(file_path, audit, tmp_path) -> list[Path]:
    """Three walks from one file: the first is the one that is open in the window."""
    with open_audit_file(file_path) as file:
        finding = Finding(id=FIRST, audit_id=audit.id, number=1, title="Laterne aus", likelihood=2)
        carry_out(file, "Anfang", lambda file: put_finding(file, finding))
    others = [tmp_path / f"{name}.audit.gpkg" for name in ("Laptop 2", "Laptop 3")]
    for number, other in enumerate(others, start=2):
        shutil.copy(file_path, other)
        with open_audit_file(other) as file:
            new = Finding(id=f"new-{number}", audit_id=audit.id, number=2, title="neu")
            carry_out(file, "Neu", lambda file, new=new: put_finding(file, new))
    return [file_path, *others]


@pytest.fixture
def torn(walks) -> list[Path]:
    """The same, with fields that were changed differently."""
    change(walks[0], title="Mast schief", likelihood=3)
    change(walks[1], OTHER_PERSON, title="Mast fehlt", likelihood=5)
    change(walks[2], cause="Sturm")
    return walks


def page_of(window) -> FilePage:
    page = window.workplace.desk.stack.currentWidget()
    assert isinstance(page, FilePage)
    return page


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    """Press a key wherever the focus is."""
    qtbot.keyClick(window.focusWidget(), key, modifier)


def wait_for_preview(qtbot, page):
    qtbot.waitUntil(page.merging.merge_button.isVisible, timeout=20_000)


def wait_for_merge(qtbot, window):
    def is_back() -> bool:
        desk = window.workplace.desk
        page = desk.stack.currentWidget() if desk else None
        return isinstance(page, FilePage) and "Hereingekommen" in page.merging.told()

    qtbot.waitUntil(is_back, timeout=30_000)


def test_three_walks_are_merged_and_decided_by_keys(qtbot, monkeypatch, torn, window):
    """From the menu's action to the last decision, without a mouse."""
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", lambda *_: ([str(each) for each in torn[1:]], "")
    )
    window.workplace.actions_["merge"].trigger()
    page = page_of(window)
    wait_for_preview(qtbot, page)
    told = page.merging.told()
    assert "Aus Laptop 2.audit.gpkg, Laptop 3.audit.gpkg:" in told
    assert "Neu: Feststellungen 2" in told
    assert "Geändert: Feststellungen 1" in told
    assert f"Von: {OTHER_PERSON.name}, {PERSON.name}" in told
    assert "voraussichtlich 2" in told
    qtbot.waitUntil(page.merging.merge_button.hasFocus)
    press(qtbot, window, Qt.Key.Key_Space)
    wait_for_merge(qtbot, window)
    page, session = page_of(window), window.workplace.session
    assert "Neu: Feststellungen 2" in page.merging.told()
    assert page.merging.decide_button.hasFocus()
    press(qtbot, window, Qt.Key.Key_Space)
    inbox = page.inbox
    assert inbox.table.hasFocus()
    assert inbox.current().field == "Eintritt"
    press(qtbot, window, T)
    assert find_finding(session.file, FIRST).likelihood == 5
    assert inbox.table.hasFocus()
    assert inbox.current().field == "Titel"
    press(qtbot, window, Qt.Key.Key_Return)
    assert inbox.detail.text.hasFocus()
    qtbot.keyClicks(inbox.detail.text, "Mast liegt")
    press(qtbot, window, Qt.Key.Key_Return)
    finding = find_finding(session.file, FIRST)
    assert (finding.title, finding.cause) == ("Mast liegt", "Sturm")
    assert count_conflicts(session.file) == 0
    assert inbox.nothing.isVisible()
    press(qtbot, window, Qt.Key.Key_Space)
    assert not page.merging.decide_button.isVisible()
    window.workplace.actions_["undo"].trigger()
    assert find_finding(session.file, FIRST).title == "Mast fehlt"
    assert page.merging.decide_button.isVisible()
    assert len(findings_of(session.file)) == 3
    path = session.path
    window.workplace.files.close()
    assert check_file(path) == []


def test_three_walks_are_merged_and_decided_by_mouse(qtbot, torn, window):
    window.workplace.session.go("file")
    page = page_of(window)
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(each)) for each in torn[1:]])
    arguments = (Qt.DropAction.CopyAction, content, Qt.MouseButton.LeftButton)
    entered = QDragEnterEvent(QPointF(9, 9).toPoint(), *arguments, Qt.KeyboardModifier.NoModifier)
    page.dragEnterEvent(entered)
    assert entered.isAccepted()
    page.dropEvent(QDropEvent(QPointF(9, 9), *arguments, Qt.KeyboardModifier.NoModifier))
    wait_for_preview(qtbot, page)
    qtbot.mouseClick(page.merging.merge_button, Qt.MouseButton.LeftButton)
    wait_for_merge(qtbot, window)
    page, session = page_of(window), window.workplace.session
    qtbot.mouseClick(page.merging.decide_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.inbox.detail.mine_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.inbox.detail.base_button, Qt.MouseButton.LeftButton)
    finding = find_finding(session.file, FIRST)
    assert (finding.likelihood, finding.title) == (3, "Laterne aus")
    qtbot.mouseClick(page.inbox.nothing.button, Qt.MouseButton.LeftButton)
    assert page.merging.isVisible()
    assert "Sicherung von vorher" in page.merging.told()


def test_what_was_chosen_can_be_left(qtbot, walks, window):
    window.workplace.session.go("file")
    card = page_of(window).merging
    card.offer(walks[1:])
    wait_for_preview(qtbot, page_of(window))
    card.cancel_button.click()
    assert card.told() == ""
    assert card.choose_button.hasFocus()
    assert len(findings_of(window.workplace.session.file)) == 1


def test_nothing_new_is_said_and_nothing_offered(qtbot, walks, window, tmp_path):
    same = tmp_path / "same.audit.gpkg"
    shutil.copy(walks[0], same)
    window.workplace.session.go("file")
    card = page_of(window).merging
    card.offer([same])
    qtbot.waitUntil(lambda: "nichts Neues" in card.told(), timeout=20_000)
    assert not card.merge_button.isVisible()
    assert card.choose_button.isEnabled()


def test_a_clock_that_jumped_is_said_and_comes_in_once_confirmed(qtbot, walks, window):
    with open_audit_file(walks[1]) as file:
        carry_out(file, "Uhr", put_clock_ahead)
    change(walks[1], title="aus der Zukunft")
    told = []
    window.workplace.messages.told.connect(told.append)
    window.workplace.session.go("file")
    card = page_of(window).merging
    card.offer(walks[1:2])
    qtbot.waitUntil(card.restamp_button.isVisible, timeout=20_000)
    assert "Einträge aus der Zukunft" in card.told()
    card.restamp_button.click()
    wait_for_preview(qtbot, page_of(window))
    assert "Die Uhr eines Laptops ging vor." in card.told()
    card.merge_button.click()
    wait_for_merge(qtbot, window)
    assert find_finding(window.workplace.session.file, FIRST).title == "aus der Zukunft"


# --- the inbox alone -------------------------------------------------------------------------


@pytest.fixture
def page(qtbot, look, torn):
    """The page on the merged file."""
    merge_into(torn[0], torn[1:])
    with open_audit_file(torn[0]) as file:
        session = Session(file)
        page = FilePage(session)
        qtbot.addWidget(page)
        page.resize(1000, 560)
        page.show()
        page.show_inbox()
        yield page
        page.hide()
        session.jobs.shut_down()


def lines(inbox):
    model = inbox.model
    return [
        [model.index(line, column).data() for column in range(4)]
        for line in range(model.rowCount())
    ]


def test_the_inbox_groups_by_record_and_says_who_and_when(page):
    head, likelihood, title = lines(page.inbox)
    assert head[0] == "Feststellung F-001 Mast fehlt"
    assert likelihood == [
        "Eintritt",
        "mehrmals jährlich",
        "wöchentlich oder öfter",
        "einmal in 1–3 Jahren",
    ]
    assert title == ["Titel", "Mast schief", "Mast fehlt", "Laterne aus"]
    theirs = page.inbox.model.index(2, Column.THEIRS)
    assert theirs.data(page.inbox.model.SecondRole).startswith(OTHER_PERSON.name)


@pytest.mark.parametrize(("key", "value"), [(M, 3), (T, 5), (B, 2)])
def test_a_key_decides(page, qtbot, key, value):
    inbox = page.inbox
    assert inbox.current().field == "Eintritt"
    qtbot.keyClick(inbox.table, key)
    assert find_finding(inbox._session.file, FIRST).likelihood == value


def test_enter_offers_the_values_a_column_can_hold(page, qtbot):
    inbox = page.inbox
    qtbot.keyClick(inbox.table, Qt.Key.Key_Return)
    assert inbox.detail.choice.hasFocus()
    inbox.detail.choice.setCurrentText("monatlich")
    qtbot.keyClick(inbox.detail.choice, Qt.Key.Key_Return)
    assert find_finding(inbox._session.file, FIRST).likelihood == 4
    assert inbox.table.hasFocus()


def test_esc_leads_back_step_by_step(page, qtbot):
    inbox = page.inbox
    qtbot.keyClick(inbox.table, Qt.Key.Key_Return)
    qtbot.keyClick(inbox.detail.choice, Qt.Key.Key_Escape)
    assert inbox.table.hasFocus()
    qtbot.keyClick(inbox.table, Qt.Key.Key_Escape)
    assert page.merging.isVisible()


def test_the_keys_of_the_inbox_are_listed(page):
    keys = page.keys()
    assert [key for key, _ in keys] == ["M", "T", "B", "Enter", "Esc"]
    page.show_cards()
    assert page.keys() == []


def test_undo_brings_a_conflict_back_into_the_list(page, qtbot):
    inbox = page.inbox
    qtbot.keyClick(inbox.table, T)
    assert len(lines(inbox)) == 2
    inbox._session.undo()
    assert len(lines(inbox)) == 3
    inbox._session.redo()
    assert len(lines(inbox)) == 2


def test_what_comes_back_by_undo_can_be_decided_by_keys(page, qtbot):
    inbox = page.inbox
    for _ in range(2):
        qtbot.keyClick(inbox.table, T)
    assert inbox.nothing.button.hasFocus()
    assert not inbox._hint.isVisible()
    inbox._session.undo()
    assert inbox.table.hasFocus()
    assert inbox._hint.isVisible()


def test_what_a_third_laptop_says_is_told_with_who_said_it(qtbot, look, torn):
    change(torn[2], title="Mast ab")
    merge_into(torn[0], torn[1:])
    with open_audit_file(torn[0]) as file:
        (row,) = [each for each in conflict_rows(file, GERMAN) if each.field == "Titel"]
    detail = ConflictDetail()
    qtbot.addWidget(detail)
    detail.show()
    detail.show_row(row)
    told = [each.text() for each in detail.findChildren(QLabel) if each.isVisible()]
    (also,) = [each for each in told if each.startswith("Auf weiteren Laptops: ")]
    assert row.others[0].value in also
    assert row.others[0].source in also


def test_the_inbox_speaks_the_language_of_the_interface(page, qapp, qtbot):
    header = page.inbox.model.headerData(0, Qt.Orientation.Horizontal)
    assert header == "Feld"
    translations.speak(qapp, "en")
    qtbot.waitUntil(lambda: page.inbox.model.rowCount() == 3)
    translations.speak(qapp, "de")
    assert lines(page.inbox)[1][0] == "Eintritt"


def test_what_was_removed_on_one_side_is_kept_or_removed(qtbot, look, walks, audit):
    with open_audit_file(walks[0]) as file:
        carry_out(file, "Entfernen", lambda file: remove_finding(file, FIRST))
    change(walks[1], status=FindingStatus.DISMISSED)
    merge_into(walks[0], [walks[1]])
    with open_audit_file(walks[0]) as file:
        session = Session(file)
        page = FilePage(session)
        qtbot.addWidget(page)
        page.show()
        page.show_inbox()
        (_, line) = lines(page.inbox)
        assert line == ["Eintrag", "entfernt", "vorhanden", "vorhanden"]
        assert not page.inbox.detail.base_button.isVisible()
        assert not page.inbox.detail.other_button.isVisible()
        qtbot.keyClick(page.inbox.table, B)
        assert len(open_conflicts(file)) == 1
        qtbot.keyClick(page.inbox.table, M)
        assert find_finding(file, FIRST) is None
        assert open_conflicts(file) == []
        page.hide()
        session.jobs.shut_down()


def test_what_is_to_be_decided_is_on_the_rail_before_the_page_was_shown(qtbot, look, torn):
    merge_into(torn[0], torn[1:])
    with open_audit_file(torn[0]) as file:
        session = Session(file)
        told = {}
        session.count_changed.connect(told.__setitem__)
        counting = RailCounts(session, session)
        qtbot.waitUntil(lambda: "file" in told)
        assert told["file"] == count_conflicts(file) > 0
        counting.stop()
