"""The report page writes both documents in the background and says what is still open."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from zipfile import ZipFile

import pypdfium2
import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QDialog

from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.exporting import ExportFormat
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.reports.kinds.registry import RECIPES
from asskomm_audit.store.audits import put_audit
from asskomm_audit.store.entry_language import entry_language_of
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.gate import LOGGED
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.issued import issued_of
from asskomm_audit.store.photos import change_photo, photos_of
from asskomm_audit.store.places import find_place, put_place
from asskomm_audit.store.privacy import put_reviewed
from asskomm_audit.store.settings import settings_under
from asskomm_audit.ui.reports.asking import path_for
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


def test_the_language_of_entries_is_kept_in_the_file_and_can_be_undone(page, session):
    assert page.entry_language.value() == "de"
    page.entry_language.set_value("en")
    page.entry_language.chosen.emit("en")
    assert entry_language_of(session.file) == "en"
    session.undo()
    assert entry_language_of(session.file) == "de"
    assert page.entry_language.value() == "de"


def choose_public_workbook(page):
    page.workbook.edition.set_value(Edition.PUBLIC)
    page.workbook.edition.chosen.emit(Edition.PUBLIC)


def test_a_public_workbook_says_what_it_leaves_out_and_is_written(page, session, qtbot, tmp_path):
    assert "Nichtöffentliches" in page.workbook.omitted.text()
    choose_public_workbook(page)
    assert page.workbook.omitted.text().startswith("Weggelassen: ")
    assert "Protokoll" in page.workbook.omitted.text()
    target = tmp_path / "offen.xlsx"
    assert page.workbook.may_write()
    with qtbot.waitSignal(page._writer.written, timeout=60_000):
        page.write_workbook(target)
    assert load_workbook(target).properties.category == "Öffentlich"


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


def test_an_unreviewed_photo_stops_the_public_workbook_alone(photo, page, session, qtbot):
    assert page.workbook.may_write()
    choose_public_workbook(page)
    with qtbot.waitSignal(session.messages.told) as told:
        page.workbook.wanted.emit()
    assert "platz.jpg" in told.args[0].text
    (button,) = [
        each
        for each in page.advice.findChildren(type(page.report.button))
        if each.text() == "Fotos prüfen"
    ]
    with qtbot.waitSignal(session.review_wanted) as wanted:
        button.click()
    assert wanted.args == [[photo.id], ""]


def test_below_a_dialog_nothing_is_counted_anew_until_it_has_gone(photo, page, session, qtbot):
    """The page counts all photos; each key of the review would wait for that."""
    dialog = QDialog(page)
    dialog.open()
    session.perform("", lambda file: put_reviewed(file, photo.id, NOON, None))
    assert page.advice._shown[0].kind == "photos"
    dialog.accept()
    qtbot.waitUntil(lambda: page.advice._shown[0].kind != "photos")


def test_who_has_described_the_photos_stands_at_the_next_open_point(photo, page, session):
    described = replace(photo, alternative_text="Der Platz von Süden")
    page.advice._buttons["descriptions"].setFocus()
    session.perform("Beschreibung", lambda file: change_photo(file, described))
    focus = page.window().focusWidget()
    assert focus is page.advice._buttons["photos"]
    session.perform("", lambda file: put_reviewed(file, photo.id, NOON, None))
    assert page.advice.isAncestorOf(page.window().focusWidget())


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


def test_what_was_typed_as_a_reason_is_said_of_no_other_document(
    photo, page, session, qtbot, tmp_path
):
    def described(file):
        put_reviewed(file, photo.id, NOON, None)
        change_photo(file, replace(photo, alternative_text="Ein Platz"))

    session.perform("", described)
    page.reason.setText("GRUND von vorhin")
    with qtbot.waitSignal(page._writer.written, timeout=60_000):
        page.write_report(tmp_path / "offen.pdf")
    page.issued.issuing.click()
    qtbot.waitUntil(lambda: bool(issued_of(session.file)))
    (document,) = issued_of(session.file)
    assert document.remark == ""


@pytest.mark.parametrize("button", ["annex", "files"])
def test_photos_ask_for_a_reason_beside_a_document_without_photos(
    photo, page, session, qtbot, button
):
    page.report.choose(DocumentKind.COVER)
    page.edition.setCurrentIndex(1)
    page.edition.activated.emit(1)
    assert not page.reason.isVisible()
    wanted = page.photos.annex_wanted if button == "annex" else page.photos.files_wanted
    with qtbot.waitSignal(session.messages.told) as told:
        wanted.emit()
    assert "fehlt der Grund" in told.args[0].text
    assert page.reason.isVisible()


def test_a_reviewed_photo_stops_nothing(photo, page, session):
    session.perform("", lambda file: put_reviewed(file, photo.id, NOON, None))
    assert "photos" not in [point.kind for point in page.advice._shown]
    page.edition.setCurrentIndex(1)
    page.edition.activated.emit(1)
    assert not page.reason.isVisible()


FILES = {".pdf": "PDF", ".docx": "Word"}


@pytest.mark.parametrize(
    ("chosen", "ending", "name"),
    [
        ("a.pdf", ".pdf", "a.pdf"),
        ("a.pdf", ".docx", "a.docx"),
        ("a.docx", ".pdf", "a.docx"),
        ("a.1", ".docx", "a.1.docx"),
    ],
)
def test_a_document_gets_an_ending_that_goes(chosen, ending, name):
    assert path_for(chosen, ending, FILES).name == name


def test_every_kind_is_offered_with_its_editions_and_what_it_leaves_out(page, session, audit):
    secret = Finding(id="f-9", audit_id=audit.id, number=9, title="Geheim", public=False)
    session.perform("Feststellung", lambda file: put_finding(file, secret))
    assert page.report.kinds.count() == len(RECIPES)
    assert "nichtöffentliche Feststellungen (1)" in page.report.omitted.text()
    page.report.choose(DocumentKind.EVENTS)
    assert page.edition.count() == 1
    assert "gekennzeichnet" in page.report.omitted.text()
    page.report.choose(DocumentKind.STATUS)
    assert page.edition.value() is Edition.PUBLIC
    assert "nichtöffentliche Feststellungen (1)" in page.report.omitted.text()


def test_what_all_audits_leave_out_is_counted_beside_the_work(page, session, audit, qtbot):
    page.scope.setCurrentIndex(1)
    session.perform(
        "Audit", lambda file: put_audit(file, replace(audit, id="audit-2", note="Notiz"))
    )
    with qtbot.waitSignal(page._previewer.found, timeout=60_000):
        page.scope.activated.emit(1)
    assert "Anmerkungen und Begründungen" in page.report.omitted.text()


def test_another_kind_of_document_is_written(page, session, qtbot, tmp_path):
    page.report.choose(DocumentKind.FEEDBACK)
    target = tmp_path / "danke.pdf"
    with qtbot.waitSignal(page._writer.written, timeout=60_000):
        page.write_report(target)
    with pypdfium2.PdfDocument(target) as document:
        text = document[0].get_textpage().get_text_range()
    assert "Das haben Sie gesagt" in text


def test_photos_are_written_as_an_annex_and_as_files(photo, page, session, qtbot, tmp_path):
    described = replace(photo, alternative_text="Ein Platz")
    session.perform("", lambda file: change_photo(file, described))
    session.perform("", lambda file: put_reviewed(file, photo.id, NOON, None))
    page.photos.per_page.set_value(4)
    target = tmp_path / "anhang.pdf"
    with qtbot.waitSignal(page._writer.written, timeout=60_000):
        page.write_photos(target, page.photos.chosen_per_page())
    with pypdfium2.PdfDocument(target) as document:
        assert "Fotoanhang" in document[0].get_textpage().get_text_bounded()
    assert "anhang.pdf" in page.photos.annex._last.text()

    with qtbot.waitSignal(page._writer.written, timeout=60_000):
        page.write_photos(tmp_path / "fotos.zip")
    with ZipFile(tmp_path / "fotos.zip") as packed:
        assert packed.namelist()[-1] == "Fotoliste.xlsx"
    assert "fotos.zip" in page.photos.files._last.text()


def test_photos_with_nobodys_review_do_not_leave_by_themselves_either(photo, page, session, qtbot):
    for wanted in (page.photos.annex_wanted, page.photos.files_wanted):
        with qtbot.waitSignal(session.messages.told) as told:
            wanted.emit()
        assert "nicht auf Gesichter" in told.args[0].text


def test_without_photos_there_are_none_to_write(page):
    assert not page.photos.annex.button.isEnabled()
    assert not page.photos.files.button.isEnabled()
    assert "Noch keine Fotos" in page.photos.annex._last.text()


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
