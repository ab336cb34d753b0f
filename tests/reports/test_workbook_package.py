"""The workbook as planners use it: it counts live, checks itself, and speaks."""

import zipfile
from dataclasses import replace

import pytest
import python_calamine
from openpyxl import load_workbook

from asskomm_audit.domain.privacy import Edition
from asskomm_audit.errors import Cancelled
from asskomm_audit.reports.sheets.book import Pictures
from asskomm_audit.reports.sheets.table import FIRST_ROW, HEAD_ROW
from asskomm_audit.reports.workbook import LogLine, write_workbook
from asskomm_audit.texts import GERMAN
from tests.reports.sample import CREATED, image, report_audit


@pytest.fixture(scope="module")
def audits():
    first = report_audit()
    return first, report_audit(seed=2, days=365, previous=first.snapshot)


@pytest.fixture(scope="module")
def path(audits, tmp_path_factory):
    target = tmp_path_factory.mktemp("x") / "a.xlsx"
    pictures = Pictures(
        may_show=lambda photo: photo.finding_id is not None,
        thumbnail=image,
        link=lambda photo: f'Fotos/{photo.sort} "x".jpg',
    )
    log = [LogLine(CREATED, "Ordnungsamt", "Antwort SIC-01")]
    write_workbook(audits, target, texts=GERMAN, created=CREATED, log=log, pictures=pictures)
    return target


@pytest.fixture(scope="module")
def live(path):
    return load_workbook(path)


@pytest.fixture(scope="module")
def known(path):
    return load_workbook(path, data_only=True)


def column(sheet, head):
    heads = [cell.value for cell in sheet[HEAD_ROW]]
    at = heads.index(head) + 1
    return [sheet.cell(row, at).value for row in range(FIRST_ROW, sheet.max_row + 1)]


def test_each_dimension_counts_from_the_criteria_and_agrees(live, known):
    formulas = column(live["06_Dimensionen"], "Neu gerechnet")
    assert all("'18_Kriteriumswerte'!" in each for each in formulas)
    assert set(column(known["06_Dimensionen"], "Vergleich")) <= {"stimmt überein", "kein Wert"}
    weights = column(live["18_Kriteriumswerte"], "Gewicht")
    assert all(each.startswith("=SUMPRODUCT(('05_Kriterien'!") for each in weights)


def test_the_recomputed_values_are_those_of_the_result(known, audits):
    sheet = known["01_Audits"]
    found = column(sheet, "Tag neu gerechnet")[: len(audits)]
    assert found == pytest.approx([each.result.day.score for each in audits])


def test_owners_and_costs_count_the_measures_live(live, known, audits):
    measures = [each for audit in audits for each in audit.snapshot.measures]
    assert sum(column(known["09_Zustaendigkeiten"], "Summe offen")) == sum(
        not each.is_ended for each in measures
    )
    assert sum(column(known["14_Kosten"], "Summe")) == len(measures)
    assert column(live["09_Zustaendigkeiten"], "Summe offen")[0].startswith("=COUNTIFS('08_")
    assert set(column(known["08_Massnahmen"], "Offen")) == {"ja", "nein"}


def test_the_workbook_checks_that_it_holds_what_the_file_holds(live, known):
    sheet = known["20_Abgleich"]
    assert set(column(sheet, "Ergebnis")) == {"OK"}
    assert column(sheet, "Zeilen auf dem Blatt") == column(sheet, "Zeilen sollen sein")
    assert all(
        each.startswith("=COUNTA(") for each in column(live["20_Abgleich"], "Zeilen auf dem Blatt")
    )


def test_what_a_column_may_hold_is_offered_from_a_sheet(live):
    rules = live["08_Massnahmen"].data_validations.dataValidation
    lists = {rule.formula1 for rule in rules if rule.type == "list"}
    assert len(lists) == 6
    assert all(each.startswith("'21_Listen'!") for each in lists)
    assert sum(rule.type == "date" for rule in rules) == 2
    offered = {cell.value for row in live["21_Listen"].iter_rows(min_row=4) for cell in row}
    for head in ("Status", "Art", "Zuständigkeit", "Investiv", "Kostenklasse", "Evidenz"):
        assert {each for each in column(live["08_Massnahmen"], head) if each} <= offered


def test_figures_of_the_police_have_a_table_to_fill_in(live, known):
    sheet = live["13_Lage"]
    assert [cell.value for cell in sheet[HEAD_ROW]][:2] == ["Monat", "Ort"]
    assert sheet.tables["Lage"].ref == "A3:E4"
    rules = {str(rule.sqref): rule.type for rule in sheet.data_validations.dataValidation}
    assert rules == {"A4:A243": "date", "D4:D243": "whole"}
    assert "Lage" not in column(known["20_Abgleich"], "Tabelle")


def test_every_chart_and_picture_has_words(path, live):
    with zipfile.ZipFile(path) as package:
        drawings = [
            package.read(name).decode()
            for name in package.namelist()
            if name.startswith("xl/drawings/drawing")
        ]
    told = "".join(drawings)
    shown = sum(len(sheet._charts) + len(sheet._images) for sheet in live.worksheets)
    assert shown == told.count("descr=") == told.count("cNvPr id=") > 10
    assert "Balken der offenen Maßnahmen" in told
    assert "Blick vom Bushof" in told


def test_pictures_are_in_the_file_as_they_were_given(path, audits):
    photos = [each for audit in audits for each in audit.snapshot.photos if each.finding_id]
    with zipfile.ZipFile(path) as package:
        kept = [package.read(f"xl/media/image{n}.jpeg") for n in range(1, len(photos) + 1)]
    assert kept == [image(each) for each in photos]


def test_a_photo_leads_to_its_picture_beside_the_workbook(live):
    assert column(live["19_Fotos"], "Datei")[0] == '=HYPERLINK("Fotos/0 ""x"".jpg","0 ""x"".jpg")'


def test_each_sheet_begins_with_its_title_and_prints_its_head(live):
    for sheet in live.worksheets:
        assert sheet["A1"].value
        assert sheet.page_setup.orientation in ("landscape", "portrait")
        assert sheet.oddFooter.center.text == "&A · &P / &N"
        if sheet.tables:
            assert sheet.print_title_rows == "$3:$3"
            assert sheet["A2"].value


def test_the_first_sheet_leads_to_all_others(live):
    first = live.worksheets[0]
    links = {cell.hyperlink.location for row in first.iter_rows() for cell in row if cell.hyperlink}
    assert {f"'{each.title}'!A1" for each in live.worksheets if each.tables} == links


def test_the_same_audits_give_the_same_bytes(audits, path, tmp_path):
    again = tmp_path / "a.xlsx"
    more = tmp_path / "b.xlsx"
    for target in (again, more):
        write_workbook(audits, target, texts=GERMAN, created=CREATED)
    assert again.read_bytes() == more.read_bytes()
    assert load_workbook(again).properties.category == "Intern"


def test_a_public_one_has_no_inner_columns_and_its_formulas_still_fit(audits, tmp_path):
    target = tmp_path / "a.xlsx"
    options = {"texts": GERMAN, "created": CREATED}
    write_workbook(audits, target, **options, edition=Edition.PUBLIC)
    book = load_workbook(target)
    assert book.properties.category == "Öffentlich"
    heads = {name: [cell.value for cell in book[name][HEAD_ROW]] for name in book.sheetnames}
    everywhere = {head for row in heads.values() for head in row}
    assert everywhere.isdisjoint({"Eigentümer", "Bemerkung", "Audit-ID", "Foto-ID", "Orts-ID"})
    counted = load_workbook(target, data_only=True)["20_Abgleich"]
    rows = list(counted.iter_rows(min_row=FIRST_ROW, values_only=True))
    assert rows
    assert {row[5] for row in rows} == {"OK"}
    assert "in der Akte" not in {row[4] for row in rows}


def test_calamine_reads_all_rows(path, live):
    book = python_calamine.load_workbook(path)
    assert book.sheet_names == live.sheetnames
    for name in live.sheetnames:
        assert len(book.get_sheet_by_name(name).to_python()) == live[name].max_row


def test_cancelling_is_heard_while_pictures_are_read(audits, tmp_path):
    read = []

    def stop(done, total):
        if len(read) == 2:
            raise Cancelled

    def thumbnail(photo):
        read.append(photo)
        return image(photo)

    pictures = Pictures(may_show=lambda photo: True, thumbnail=thumbnail)
    target = tmp_path / "a.xlsx"
    with pytest.raises(Cancelled):
        write_workbook(
            audits, target, texts=GERMAN, created=CREATED, pictures=pictures, progress=stop
        )
    assert len(read) == 2
    assert not list(tmp_path.iterdir())


def test_rows_are_streamed_and_cancelling_is_heard_soon(audits, tmp_path):
    answers = audits[0].snapshot.answers
    many = replace(audits[0], snapshot=replace(audits[0].snapshot, answers=answers * 40))
    heard = []

    def stop(done, total):
        heard.append(done)
        if done > total / 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_workbook([many], tmp_path / "a.xlsx", texts=GERMAN, created=CREATED, progress=stop)
    assert not list(tmp_path.iterdir())
    assert heard == sorted(heard)
    assert len(heard) > 40  # some hundred rows lie between two looks
