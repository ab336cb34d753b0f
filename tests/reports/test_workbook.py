"""The workbook holds what the audits hold, with real types, and no text becomes a formula."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from openpyxl import load_workbook

from asskomm_audit.errors import Cancelled, UserError
from asskomm_audit.i18n import texts_for
from asskomm_audit.reports.sheets.table import FIRST_ROW, HEAD_ROW
from asskomm_audit.reports.sheets.values import MOST_LETTERS, clean_text
from asskomm_audit.reports.workbook import LogLine, write_workbook
from asskomm_audit.texts import GERMAN
from tests.reports.sample import CREATED, bare, report_audit

EVIL = ("=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"x\")", "<b>&", "a\x00b\x07c", "x" * 40_000,
        "\U0001f600", "שלום", "_x0041_", "a\r\nb")  # fmt: skip


def written(target, *audits, **options):
    write_workbook(audits, target, texts=GERMAN, created=CREATED, **options)
    return load_workbook(target)


@pytest.fixture(scope="module")
def audit():
    return report_audit()


@pytest.fixture(scope="module")
def book(audit, tmp_path_factory):
    again = report_audit(seed=2, days=365, previous=audit.snapshot)
    log = [LogLine(CREATED, "", "Antwort SIC-01")]
    return written(tmp_path_factory.mktemp("x") / "a.xlsx", audit, again, log=log)


def data_sheets(book) -> list:
    return [sheet for sheet in book.worksheets if sheet.tables]


def rows_of(sheet) -> list[dict]:
    head, *rows = sheet.iter_rows(min_row=HEAD_ROW, values_only=True)
    return [dict(zip(head, row, strict=True)) for row in rows]


def test_each_data_sheet_is_a_named_table_with_filters_and_a_frozen_header(book):
    names = set()
    for sheet in data_sheets(book):
        (table,) = sheet.tables.values()
        assert table.autoFilter is not None
        assert sheet.freeze_panes == "A4"
        assert not sheet.merged_cells.ranges
        names.add(table.displayName)
    assert len(names) == len(data_sheets(book)) == 20


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_table_has_two_columns_of_one_name(tmp_path, audit, language):
    target = tmp_path / "a.xlsx"
    write_workbook([audit], target, texts=texts_for(language), created=CREATED)
    for sheet in load_workbook(target).worksheets:
        for table in sheet.tables.values():
            heads = [str(cell.value).casefold() for cell in sheet[HEAD_ROW] if cell.value]
            assert heads == [each.name.casefold() for each in table.tableColumns]
            assert len(set(heads)) == len(heads), sheet.title


def test_no_word_of_a_head_is_broken_by_the_button_of_its_filter(book):
    for sheet in data_sheets(book):
        for cell in sheet[HEAD_ROW]:
            widest = max((len(word) for word in str(cell.value or "").split()), default=0)
            assert sheet.column_dimensions[cell.column_letter].width >= widest + 2, cell.value


def test_every_answer_finding_and_measure_has_its_row(book, audit):
    snapshot = audit.snapshot
    answers = [row for row in rows_of(book["04_Antworten"]) if row["Audit"] == 1]
    assert len(answers) == len(snapshot.answers)
    findings = [row for row in rows_of(book["07_Feststellungen"]) if row["Audit"] == 1]
    assert [row["Feststellung"] for row in findings] == sorted(
        each.label for each in snapshot.findings
    )
    measures = [row for row in rows_of(book["08_Massnahmen"]) if row["Audit"] == 1]
    assert {row["Maßnahme"] for row in measures} == {each.label for each in snapshot.measures}


def test_dates_and_numbers_are_dates_and_numbers(book):
    row = rows_of(book["01_Audits"])[0]
    assert isinstance(row["Beginn"], (date, datetime))
    assert isinstance(row["Tagbegehung"], datetime)
    assert isinstance(row["Punktwert Tag"], (int, float))
    assert 0 <= row["Abdeckung Tag"] <= 1
    dues = [row["Frist"] for row in rows_of(book["08_Massnahmen"]) if row["Frist"]]
    assert dues
    assert all(isinstance(due, datetime) for due in dues)


def test_no_name_of_a_rater_is_in_the_workbook(book, audit):
    names = {person.name for person in audit.snapshot.people.values()}
    for sheet in book.worksheets:
        for row in sheet.iter_rows(values_only=True):
            assert not names & {value for value in row if isinstance(value, str)}


@pytest.mark.parametrize("text", EVIL, ids=range(len(EVIL)))
def test_what_users_write_stays_text(tmp_path, audit, text):
    finding = replace(audit.snapshot.findings[0], title=text or "x", description=text, cause=text)
    snapshot = replace(audit.snapshot, findings=(finding,), measures=(), photos=())
    book = written(tmp_path / "a.xlsx", replace(audit, snapshot=snapshot))
    sheet = book["07_Feststellungen"]
    column = [cell.value for cell in sheet[HEAD_ROW]].index("Titel") + 1
    cell = sheet.cell(FIRST_ROW, column)
    assert cell.data_type == "s"
    assert cell.value[:3].strip("_") == clean_text(text)[:3].strip("_")
    assert len(cell.value) <= MOST_LETTERS + 10


def test_an_audit_nobody_has_begun_makes_a_workbook_too(tmp_path):
    book = written(tmp_path / "a.xlsx", bare())
    assert rows_of(book["01_Audits"])[0]["Hinweis"] == "Nachtbegehung fehlt"
    assert book["04_Antworten"].max_row == HEAD_ROW


def test_the_recomputed_score_follows_the_weights_on_the_dimensions_sheet(book):
    sheet = book["01_Audits"]
    heads = [cell.value for cell in sheet[HEAD_ROW]]
    formula = sheet.cell(FIRST_ROW, heads.index("Tag neu gerechnet") + 1).value
    assert formula.startswith("=IF(")
    assert "'06_Dimensionen'!$F$4" in formula


def test_cancelling_leaves_nothing_and_what_was_there_stays(tmp_path, audit):
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"before")

    def stop(done, total):
        if done > 500:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_workbook([audit], target, texts=GERMAN, created=CREATED, progress=stop)
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there_is_said_in_a_sentence(tmp_path, audit):
    with pytest.raises(UserError, match=r"a\.xlsx konnte nicht geschrieben werden"):
        write_workbook([audit], tmp_path / "no" / "a.xlsx", texts=GERMAN, created=CREATED)
