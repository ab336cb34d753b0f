"""The table of places, and what of it is shown."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from asskomm_audit.domain.ids import PlaceId
from asskomm_audit.domain.places import Place, PlaceType
from asskomm_audit.ui.places.audits_model import AuditsModel
from asskomm_audit.ui.places.places_model import Column, PlacesFilter, PlacesModel
from asskomm_audit.ui.places.rows import PlaceRow, audit_rows


def row(name, place_type=PlaceType.SQUARE, district="", last=None, **more):
    place = Place(id=PlaceId(name), name=name, place_type=place_type, district=district)
    return PlaceRow(place=place, last_audit=last, **more)


ROWS = [
    row("Stadtpark", PlaceType.PARK, "Südvorstadt", date(2026, 5, 4), audits=2, open_findings=7),
    row("ahornweg", PlaceType.PATH, "Nord"),
    row("Marktplatz", PlaceType.SQUARE, "Innenstadt", date(2025, 12, 9), audits=10),
]


@pytest.fixture
def shown(look, qtmodeltester):
    model, shown = PlacesModel(), PlacesFilter()
    shown.setSourceModel(model)
    model.set_rows(ROWS)
    shown._keep_alive = model
    return shown


def names(shown):
    return [shown.index(n, 0).data() for n in range(shown.rowCount())]


def test_the_models_keep_qts_rules(look, qtmodeltester, file, audit):
    model, shown, audits = PlacesModel(), PlacesFilter(), AuditsModel()
    shown.setSourceModel(model)
    for each in (model, shown, audits):
        qtmodeltester.check(each)
    model.set_rows(ROWS)
    audits.set_rows(audit_rows(file, audit.place_id))
    shown.search("park")
    for each in (model, shown, audits):
        qtmodeltester.check(each)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("PARK", ["Stadtpark"]),
        ("süd park", ["Stadtpark"]),
        ("radweg nord", ["ahornweg"]),
        ("platz park", []),
        ("", ["Stadtpark", "ahornweg", "Marktplatz"]),
    ],
)
def test_searching_keeps_places_with_all_words_in_name_type_or_district(shown, words, found):
    shown.search(words)
    assert names(shown) == found


def test_the_type_filter_works_together_with_the_search(shown):
    shown.keep_type(PlaceType.PARK)
    assert names(shown) == ["Stadtpark"]
    shown.search("markt")
    assert names(shown) == []
    shown.keep_type(None)
    assert names(shown) == ["Marktplatz"]


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (Column.NAME, ["ahornweg", "Marktplatz", "Stadtpark"]),
        (Column.LAST_AUDIT, ["ahornweg", "Marktplatz", "Stadtpark"]),
        (Column.AUDITS, ["ahornweg", "Stadtpark", "Marktplatz"]),
    ],
)
def test_sorting_goes_by_value_not_by_text(shown, column, order):
    shown.sort(column)
    assert names(shown) == order
    shown.sort(column, Qt.SortOrder.DescendingOrder)
    assert names(shown) == order[::-1]


def test_every_cell_says_its_words_to_screen_readers(shown):
    spoken = [shown.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in Column]
    assert spoken[0] == "Stadtpark, Park, Grünanlage · Südvorstadt"
    assert spoken[1] == "04.05.2026"
    assert "7" in spoken[3]
    assert shown.index(1, Column.LAST_AUDIT).data(Qt.ItemDataRole.AccessibleTextRole)
