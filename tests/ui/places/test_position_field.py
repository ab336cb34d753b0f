"""The position of a place as two numbers."""

import pytest

from asskomm_audit.domain.places import Position
from asskomm_audit.errors import UserError
from asskomm_audit.ui.places.position_field import PositionField, pair_in, position_from


@pytest.mark.parametrize(
    ("latitude", "longitude", "position"),
    [
        ("51,0504", "13.7373", Position(longitude=13.7373, latitude=51.0504)),
        (" -33,9 ", "−70,5", Position(longitude=-70.5, latitude=-33.9)),
        ("", "  ", None),
    ],
)
def test_two_numbers_with_comma_or_point_are_a_position(latitude, longitude, position):
    assert position_from(latitude, longitude) == position


@pytest.mark.parametrize(
    ("latitude", "longitude", "sentence"),
    [
        ("51,05", "", "Breite und Länge"),
        ("90,1", "13", "zwischen"),
        ("51", "181", "zwischen"),
        ("Markt", "13", "„Markt“ ist keine Zahl"),
        ("nan", "inf", "keine Zahl"),
        ("1e2", "13", "keine Zahl"),
        ("9" * 10000, "13", "keine Zahl"),
    ],
)
def test_anything_else_is_refused_with_a_sentence(latitude, longitude, sentence):
    with pytest.raises(UserError) as refused:
        position_from(latitude, longitude)
    assert sentence in str(refused.value)
    assert len(str(refused.value)) < 120


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("51.0504, 13.7373", ("51.0504", "13.7373")),
        ("51.0504,13.7373", ("51.0504", "13.7373")),
        ("51,0504 13,7373", ("51,0504", "13,7373")),
        ("51,0504", None),
        ("51.0504", None),
        ("Markt 1, 2", None),
    ],
)
def test_a_pair_as_maps_copy_it_is_recognised(text, pair):
    assert pair_in(text) == pair


@pytest.fixture
def saved():
    return []


@pytest.fixture
def field(look, qtbot, saved):
    field = PositionField(saved.append)
    qtbot.addWidget(field)
    field.show()
    return field


def test_a_pasted_pair_fills_both_fields(field, saved):
    field.latitude.setText("51.0504, 13.7373")
    field.flush()
    assert field.longitude.text() == "13.7373"
    assert saved == [Position(longitude=13.7373, latitude=51.0504)]


def test_a_wrong_number_stays_with_its_sentence_and_is_not_saved(field, saved):
    field.show_position(Position(longitude=13.5, latitude=51.5))
    field.latitude.setText("551,5")
    field.flush()
    assert saved == []
    assert field.sentence.isVisible()
    assert field.latitude.text() == "551,5"
    field.latitude.setText("51,6")
    field.flush()
    assert saved == [Position(longitude=13.5, latitude=51.6)]
    assert not field.sentence.isVisible()


def test_emptying_both_numbers_removes_the_position(field, saved):
    field.show_position(Position(longitude=13.5, latitude=51.5))
    field.latitude.clear()
    field.longitude.clear()
    field.flush()
    assert saved == [None]
