"""The models keep Qt's rules and say what screen readers need."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.findings import Risk
from asskomm_audit.ui.findings.findings_filter import FindingsFilter
from asskomm_audit.ui.findings.findings_model import Column, FindingsModel
from asskomm_audit.ui.findings.measures_model import MeasuresModel
from asskomm_audit.ui.findings.row_filter import RowFilter
from asskomm_audit.ui.findings.rows import finding_rows
from tests.ui.findings.making import AUDIT, MEASURES, TODAY

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def model(look, town):
    model = FindingsModel()
    model.set_rows(finding_rows(town, AUDIT), TODAY)
    return model


def column(model, which, role=Qt.ItemDataRole.DisplayRole):
    return [model.index(row, which).data(role) for row in range(model.rowCount())]


def test_the_table_keeps_qts_rules(qtmodeltester, model, town):
    qtmodeltester.check(model)
    model.set_rows(finding_rows(town, None), TODAY)
    model.set_rows([], TODAY)


def test_the_filter_keeps_qts_rules(qtmodeltester, model):
    proxy = FindingsFilter()
    proxy.setSourceModel(model)
    qtmodeltester.check(proxy)
    proxy.keep(RowFilter(words=("leuchten",)), TODAY)
    assert proxy.rowCount() == 1
    proxy.keep(RowFilter(), TODAY)
    proxy.sort(Column.RISK, Qt.SortOrder.DescendingOrder)


def test_the_measures_keep_qts_rules(qtmodeltester, look):
    model = MeasuresModel()
    model.set_measures(MEASURES, load_catalogue(), TODAY)
    qtmodeltester.check(model)
    model.set_measures(MEASURES[:1], load_catalogue(), TODAY)
    model.set_measures((), load_catalogue(), TODAY)


def test_each_column_says_its_thing(model):
    assert column(model, Column.PRIORITY)[:2] == ["1", "2"]
    assert column(model, Column.NUMBER)[0] == "F-002"
    assert column(model, Column.RISK, FindingsModel.RiskRole)[0] == Risk.VERY_HIGH
    assert column(model, Column.TITLE, FindingsModel.SecondRole)[0] == (
        "Bahnhofsvorplatz · Abgang zum Parkplatz, beide Treppen"
    )
    assert column(model, Column.MEASURES)[:4] == ["2 / 2", "1 / 1", "1 / 1", "–"]
    assert column(model, Column.PHOTOS)[:2] == ["2", "–"]


def test_a_status_other_than_the_usual_one_stands_before_the_place(model):
    seconds = column(model, Column.TITLE, FindingsModel.SecondRole)
    assert seconds[5] == "vorgeschlagen · Bahnhofsvorplatz"


def test_what_is_overdue_says_so_in_words_and_tone(model):
    assert column(model, Column.DUE, FindingsModel.ToneRole)[1] == "bad"
    assert column(model, Column.DUE, SPOKEN)[1].startswith("überfällig seit ")
    assert column(model, Column.DUE, FindingsModel.ToneRole)[0] == "text"


def test_every_cell_has_words_for_screen_readers(model):
    for row in range(model.rowCount()):
        for which in Column:
            assert model.index(row, which).data(SPOKEN)


def test_sort_keys_are_plain_values_so_that_sorting_is_right(model):
    model.sort(0)
    for which in Column:
        kinds = {type(key) for key in column(model, which, FindingsModel.SortRole)}
        assert kinds in ({int}, {str})


def test_unjudged_findings_sort_below_the_mildest_class(model):
    keys = column(model, Column.RISK, FindingsModel.SortRole)
    assert keys[5] == -1
    assert min(keys[:5]) == Risk.MEDIUM.rank


def test_a_hostile_title_is_shown_as_it_is_and_cut(look, town):
    row = finding_rows(town, AUDIT)[0]
    title = "<b>&amp;\u202e\x07" + "w" * 10_000
    model = FindingsModel()
    model.set_rows([replace(row, finding=replace(row.finding, title=title))], date.min)
    text = model.index(0, Column.TITLE).data()
    assert text.startswith("<b>&amp;")
    assert len(text) == 300
