"""Copies, the change log and compacting from the page about the file."""

import csv
import re

import pytest
from PySide6.QtCore import Qt

from asskomm_audit.sending import CopyKind
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.people import people_of
from asskomm_audit.ui.file.file_page import FilePage
from tests.conftest import PLACE


@pytest.fixture
def page(qtbot, session):
    page = FilePage(session)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    return page


@pytest.fixture
def told(session):
    said = []
    session.messages.told.connect(said.append)
    return said


def test_a_copy_is_written_and_its_folder_opened_with_one_click(
    qtbot, page, told, tmp_path, monkeypatch
):
    opened = []
    monkeypatch.setattr("asskomm_audit.ui.file.copy_card.open_path", opened.append)
    page.copy.kind.set_value(CopyKind.PUBLIC)
    page.copy.place.set_value(PLACE.id)
    target = tmp_path / "aus" / "Öffentlich.audit.gpkg"
    target.parent.mkdir()
    page.copy.write(target)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert target.name in told[0].text
    told[0].action()
    assert opened == [target.parent]
    assert check_file(target) == []
    with open_audit_file(target, read_only=True) as copy:
        assert [each.name for each in people_of(copy)] == ["Person 1"]


def test_a_name_that_is_taken_is_told(qtbot, page, told, tmp_path):
    target = tmp_path / "da.audit.gpkg"
    target.write_text("schon da")
    told_errors = []
    page.copy._session.jobs.failed.connect(told_errors.append)
    page.copy.write(target)
    qtbot.waitUntil(lambda: bool(told_errors), timeout=20_000)
    assert "gibt es dort schon" in str(told_errors[0])
    assert target.read_text() == "schon da"


def test_the_card_says_what_each_kind_leaves_out_and_how_large_it_gets(page):
    seen = set()
    for kind in CopyKind:
        page.copy.kind.set_value(kind)
        page.copy.kind.chosen.emit(kind)
        seen.add(page.copy._about.text())
        assert re.search(r"\d (kB|MB) groß", page.copy.forecast.text())
    assert len(seen) == len(CopyKind)


def test_the_change_log_is_written_as_a_table(qtbot, page, told, tmp_path):
    target = tmp_path / "Verlauf.csv"
    page.log.write(target)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    with target.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream, delimiter=";"))
    assert rows[0][1:3] == ["Zeit", "Wer"]
    assert any(PLACE.name in row for row in rows)


def test_compacting_says_what_it_gained_and_opens_the_file_again(qtbot, window):
    window.workplace.session.go("file")
    told = []
    window.workplace.messages.told.connect(told.append)
    page = window.findChild(FilePage)
    qtbot.keyClick(page.privacy.compact_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "Verdichtet: vorher" in told[0].text
    assert window.workplace.session is not None
