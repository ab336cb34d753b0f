"""A long list of all findings begins at once, and is whole before anybody needs more of it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from asskomm_audit.domain.ids import FindingId
from asskomm_audit.store.findings import find_finding, put_finding
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.ui.findings import listing
from asskomm_audit.ui.findings.findings_model import Column
from asskomm_audit.ui.findings.listing import Beginning
from asskomm_audit.ui.session import Session
from tests.ui.findings.conftest import KATRIN, shown
from tests.ui.findings.making import AUDIT
from tests.ui.findings.test_findings_page import lines, search


@pytest.fixture
def few(monkeypatch):
    """Call a list of three findings long, and show three of it at first."""
    monkeypatch.setattr(listing, "_LONG", 3)
    monkeypatch.setattr(listing, "_SEEN_FIRST", 3)


@pytest.fixture
def session(look, town_path):
    with open_audit_file(town_path) as file:
        session = Session(file)
        session.set_person(KATRIN)
        yield session
        session.jobs.shut_down()


@pytest.fixture
def whole(look, town_path):
    """Return the lines that reading all at once shows."""
    with open_audit_file(town_path, read_only=True) as file:
        entries = listing.read_list(file, None).entries
        return [f"F-{each.key.number:03}" for each in entries if each.rank]


@pytest.fixture
def page(qtbot, few, session):
    return shown(qtbot, session)


def is_whole(page):
    return page.desk._findings.is_whole


def wait_for_all(qtbot, page):
    qtbot.waitUntil(lambda: is_whole(page), timeout=20_000)


def begin_again(page):
    """Show the beginning once more, as if the page had just been opened."""
    page.desk._is_stale = True
    page.desk.refresh()
    assert isinstance(page.desk._findings, Beginning)


def test_the_first_lines_stand_there_and_the_others_follow(qtbot, page, whole):
    begin_again(page)
    assert lines(page) == whole[:3]
    number = page.bar.number.text()
    first = page.list.current().finding.id
    wait_for_all(qtbot, page)
    assert lines(page) == whole
    assert page.bar.number.text() == number
    assert page.list.current().finding.id == first


def test_a_filter_has_the_whole_list_at_once(page):
    begin_again(page)
    search(page, "gibt es nicht")
    assert is_whole(page)
    assert lines(page) == []


def test_sorting_has_the_whole_list_at_once(page, whole):
    begin_again(page)
    page.list.table.horizontalHeader().setSortIndicator(Column.NUMBER, Qt.SortOrder.DescendingOrder)
    assert is_whole(page)
    assert sorted(whole, reverse=True) == lines(page)


def test_a_finding_beyond_the_beginning_can_be_shown(page):
    begin_again(page)
    page.show_record("f6")
    assert is_whole(page)
    assert page.desk.current().id == "f6"


def test_what_is_written_meanwhile_is_seen(qtbot, page, session):
    begin_again(page)

    def write(file):
        finding = find_finding(file, FindingId("f9"))
        put_finding(file, replace(finding, title="Neu benannt"))

    session.perform("Umbenennen", write)
    wait_for_all(qtbot, page)
    titles = [page.list.model.index(row, Column.TITLE).data() for row in range(len(lines(page)))]
    assert "Neu benannt" in titles


def test_one_audit_is_read_whole(qtbot, page, session):
    session.set_audit(AUDIT)
    page.bar.scope.setCurrentIndex(0)
    page.bar.scope.activated.emit(0)
    assert is_whole(page)
