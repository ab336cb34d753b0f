"""The report page writes both documents in the background and says what is still open."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pypdfium2
import pytest
from openpyxl import load_workbook

from asskomm_audit.domain.privacy import Edition
from asskomm_audit.exporting import ExportFormat
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.gate import LOGGED
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.photos import photos_of
from asskomm_audit.store.places import find_place, put_place
from asskomm_audit.store.privacy import put_reviewed
from asskomm_audit.store.settings import settings_under
from asskomm_audit.ui.reports.checklist_dialog import ChecklistDialog
from asskomm_audit.ui.reports.naming import document_name, free_path, with_ending
from asskomm_audit.ui.reports.reports_page import ReportsPage
from tests.commands.conftest import jpeg
from tests.conftest import PERSON

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def page(qtbot, session, look):
    page = ReportsPage(session)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    return page


def test_the_report_is_written_in_the_background_and_offered_to_be_opened(
    page, session, qtbot, tmp_path
):
    target = tmp_path / "bericht.pdf"
    with qtbot.waitSignal(page._writer.written, timeout=60_000):
        page.write_report(target)

    document = pypdfium2.PdfDocument(target)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert "Marktplatz" in text
    assert "bericht.pdf" in page.report._last.text()


def test_what_the_report_shows_otherwise_stands_on_a_check_list(
    page, session, audit, qtbot, tmp_path
):
    place = find_place(session.file, audit.place_id)
    named = replace(place, description="Stellplatz 🚲 am Tor")
    carry_out(session.file, "Ort", lambda file: put_place(file, named), person=PERSON.id)
    told = []
    session.messages.told.connect(told.append)
    with qtbot.waitSignal(page._writer.written, timeout=60_000):
        page.write_report(tmp_path / "bericht.pdf")
    message = told[-1]
    assert message.text.startswith("Geschrieben: bericht.pdf · 1 ")

    message.second.action()

    (dialog,) = page.window().findChildren(ChecklistDialog)
    points = dialog.points.toPlainText().splitlines()
    assert points == ["☐ steht für 🚲 (U+1F6B2), zuerst in: Stellplatz 🚲 am Tor"]
    dialog.accept()


def test_the_language_of_the_document_is_not_that_of_the_window(page, session, qtbot, tmp_path):
    page.language.set_value("en")
    target = tmp_path / "report.xlsx"
    with qtbot.waitSignal(page._writer.written, timeout=60_000):
        page.write_workbook(target)

    assert "04_Answers" in load_workbook(target).sheetnames


def test_what_is_open_is_said_with_a_way_there(page, session, qtbot):
    words = [point.kind for point in page.advice._shown]
    assert "night" in words
    assert "coverage" in words
    buttons = page.advice.findChildren(type(page.report.button))
    with qtbot.waitSignal(session.page_wanted) as wanted:
        buttons[0].click()
    assert wanted.args == ["walk", ""]


def test_a_folder_that_went_away_is_said_and_nothing_is_left(page, session, qtbot, tmp_path):
    with qtbot.waitSignal(session.jobs.failed, timeout=60_000) as failed:
        page.write_workbook(tmp_path / "gone" / "a.xlsx")
    assert "konnte nicht geschrieben werden" in str(failed.args[0])


def test_names_are_valid_on_every_system_and_never_taken(tmp_path):
    name = document_name("Bericht", 'Platz "A/B": <1>?*|\\', date(2026, 5, 4), ".pdf")
    assert name == "Bericht Platz A B 1 2026-05-04.pdf"
    assert len(document_name("Bericht", "x" * 500, date(2026, 5, 4), ".pdf")) < 90
    (tmp_path / name).touch()
    assert free_path(tmp_path, name).name == "Bericht Platz A B 1 2026-05-04 (2).pdf"
    assert with_ending(tmp_path / "a", ".pdf").name == "a.pdf"


@pytest.fixture
def photo(session, audit):
    incoming = Incoming(prepare(jpeg((320, 240)), "platz.jpg"))
    target = PhotoTarget(audit_id=audit.id)
    session.perform("Foto", lambda file: keep_photo(file, incoming, target, NOON))
    return photos_of(session.file)[0]


def test_an_unreviewed_photo_stops_the_public_report_with_a_way_to_the_review(
    photo, page, session, qtbot
):
    assert page.advice._shown[0].kind == "photos"
    with qtbot.waitSignal(session.messages.told) as told:
        page.report.wanted.emit()
    assert "platz.jpg" in told.args[0].text
    (button,) = [
        each
        for each in page.advice.findChildren(type(page.report.button))
        if each.text() == "Fotos prüfen"
    ]
    with qtbot.waitSignal(session.review_wanted) as wanted:
        button.click()
    assert wanted.args == [[photo.id], ""]


def test_an_internal_report_asks_for_a_reason_and_keeps_it(photo, page, session, qtbot, tmp_path):
    assert not page.reason.isVisible()
    page.edition.setCurrentIndex(1)
    page.edition.activated.emit(1)
    assert page.reason.isVisible()
    with qtbot.waitSignal(session.messages.told) as told:
        page.report.wanted.emit()
    assert "fehlt der Grund" in told.args[0].text
    page.reason.setText("Ortstermin morgen")
    with qtbot.waitSignal(page._writer.written, timeout=60_000):
        page.write_report(tmp_path / "intern.pdf")
    (kept,) = settings_under(session.file, LOGGED).values()
    assert "Ortstermin morgen" in kept
    assert "intern.pdf" in kept


def test_a_reviewed_photo_stops_nothing(photo, page, session):
    session.perform("", lambda file: put_reviewed(file, photo.id, NOON, None))
    assert "photos" not in [point.kind for point in page.advice._shown]
    page.edition.setCurrentIndex(1)
    page.edition.activated.emit(1)
    assert not page.reason.isVisible()


@pytest.mark.parametrize("kind", ExportFormat)
def test_all_data_are_written_into_a_folder_of_their_own(page, session, qtbot, tmp_path, kind):
    told = []
    session.messages.told.connect(told.append)
    folder = tmp_path / "Daten"
    with qtbot.waitSignal(page.data.written, timeout=60_000):
        page.data.write(folder, kind)

    wanted = "places.csv" if kind is ExportFormat.CSV else "export.json"
    assert "Marktplatz" in (folder / wanted).read_text("utf-8-sig")
    assert told[-1].text.startswith("Geschrieben: Daten, ")


def test_data_are_written_as_the_edition_says(page, session, qtbot, tmp_path):
    page.edition.set_value(Edition.INTERNAL)
    with qtbot.waitSignal(page.data.written, timeout=60_000):
        page.data.write(tmp_path / "Daten", ExportFormat.JSON)
    whole = json.loads((tmp_path / "Daten" / "export.json").read_text("utf-8"))
    assert whole["edition"] == "internal"
    assert PERSON.name not in json.dumps(whole, ensure_ascii=False)
