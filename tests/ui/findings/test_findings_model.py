"""The models keep Qt's rules and say what screen readers need."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.findings import Risk
from asskomm_audit.domain.ids import AuditId, FindingId
from asskomm_audit.store.findings import put_finding, remove_finding
from asskomm_audit.store.history import carry_out
from asskomm_audit.ui.findings.findings_model import Column, FindingsModel
from asskomm_audit.ui.findings.listing import read_list
from asskomm_audit.ui.findings.measures_model import MeasuresModel
from asskomm_audit.ui.findings.row_filter import EVERY_STATUS, RowFilter
from tests.ui.findings.making import AUDIT, FINDINGS, MEASURES, TODAY

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def model(look, town):
    model = FindingsModel()
    model.keep(RowFilter(statuses=EVERY_STATUS), TODAY)
    model.set_list(read_list(town, AUDIT), TODAY)
    return model


def column(model, which, role=Qt.ItemDataRole.DisplayRole):
    return [model.index(row, which).data(role) for row in range(model.rowCount())]


def test_the_table_keeps_qts_rules(qtmodeltester, model, town):
    qtmodeltester.check(model)
    model.set_list(read_list(town, None), TODAY)
    model.set_list(read_list(town, AuditId("none")), TODAY)


def test_filter_sorting_and_pin_keep_qts_rules(qtmodeltester, model):
    qtmodeltester.check(model)
    model.keep(RowFilter(words=("leuchten",)), TODAY)
    assert column(model, Column.NUMBER) == ["F-002"]
    model.pin(FindingId("f4"))
    assert column(model, Column.NUMBER) == ["F-002", "F-004"]
    model.pin(None)
    assert column(model, Column.NUMBER) == ["F-002"]
    model.keep(RowFilter(), TODAY)
    model.sort(Column.RISK, Qt.SortOrder.DescendingOrder)
    assert column(model, Column.NUMBER)[-1] == "F-001"


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


@pytest.mark.parametrize(
    ("which", "numbers"),
    [
        (Column.PRIORITY, [2, 3, 8, 4, 5, 1, 6, 7]),
        (Column.NUMBER, [1, 2, 3, 4, 5, 6, 7, 8]),
        (Column.RISK, [1, 7, 6, 4, 5, 3, 8, 2]),
        (Column.TITLE, [1, 4, 6, 8, 5, 3, 2, 7]),
        (Column.STATUS, [2, 3, 8, 4, 5, 6, 1, 7]),
        (Column.MEASURES, [4, 1, 6, 7, 5, 3, 8, 2]),
        (Column.DUE, [3, 2, 8, 4, 5, 1, 6, 7]),
        (Column.PHOTOS, [3, 8, 4, 5, 1, 6, 7, 2]),
    ],
)
def test_every_column_sorts_and_equals_stay_in_the_order_of_action(model, which, numbers):
    model.sort(which)
    assert column(model, Column.NUMBER) == [f"F-{number:03}" for number in numbers]


def test_a_hostile_title_is_shown_as_it_is_and_cut(model, town):
    title = "<b>&amp;\u202e\x07" + "w" * 10_000
    hostile = replace(FINDINGS[1], title=title)
    carry_out(town, "x", lambda file: put_finding(file, hostile))
    model.set_list(read_list(town, AUDIT), TODAY)
    text = model.index(0, Column.TITLE).data()
    assert text.startswith("<b>&amp;")
    assert len(text) == 300


def test_what_is_removed_before_it_comes_into_sight_is_blank(model, town):
    model.set_list(read_list(town, AUDIT), TODAY)
    carry_out(town, "x", lambda file: remove_finding(file, FindingId("f2")))
    assert column(model, Column.NUMBER)[:2] == [None, "F-003"]
