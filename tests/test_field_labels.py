"""Every column and stored value is said in words, wherever the history is shown."""

import pytest

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.places import Position
from asskomm_audit.field_labels import field_label
from asskomm_audit.kind_labels import kind_label
from asskomm_audit.store.geometry import point_blob
from asskomm_audit.store.migrations import TABLES
from asskomm_audit.texts import GERMAN
from asskomm_audit.value_labels import value_text

COLUMNS = [(table.kind, column.name) for table in TABLES for column in table.logged]


@pytest.mark.parametrize(("kind", "column"), COLUMNS)
def test_every_column_has_a_word(kind, column):
    assert field_label(kind, column, GERMAN) != column


def test_every_kind_has_a_word_of_its_own():
    assert len({kind_label(kind, GERMAN) for kind in Kind}) == len(Kind)


@pytest.mark.parametrize(
    ("kind", "column", "value", "words"),
    [
        (Kind.FINDING, "status", "dismissed", "verworfen"),
        (Kind.MEASURE, "status", "done", "umgesetzt"),
        (Kind.AUDIT, "status", "closed", "abgeschlossen"),
        (Kind.FINDING, "likelihood", 3, "mehrmals jährlich"),
        (Kind.FINDING, "number", 12, "F-012"),
        (Kind.FINDING, "groups", "women,seniors", "Frauen, Ältere Menschen"),
        (Kind.FINDING, "deleted", 1, "entfernt"),
        (Kind.FINDING, "public", 0, "nein"),
        (Kind.MEASURE, "due", "2026-11-21", "21.11.2026"),
        (Kind.MEASURE, "capital", 0, "nicht investiv"),
        (Kind.MEASURE, "cost_class", "K1", "unter 1.000 €"),
        (Kind.PLACE, "place_type", "PLZ", "Platz"),
        (Kind.ANSWER, "raw_value", 7.25, "7,25"),
        (Kind.ANSWER, "rater", "consensus", "Konsens"),
        (Kind.VISIT, "begun_at", "2026-11-21T21:05:00+01:00", "21.11.2026, 21:05"),
        (Kind.FINDING, "title", "", "leer"),
        (Kind.FINDING, "title", "Laterne aus", "Laterne aus"),
        (Kind.FINDING, "status", "of a newer program", "of a newer program"),
    ],
)
def test_values_are_said_in_words(kind, column, value, words):
    assert value_text(kind, column, value, GERMAN) == words


@pytest.mark.parametrize("stored", [bytes, lambda blob: blob.hex().upper()], ids=["row", "log"])
def test_a_position_is_read_from_the_row_and_from_the_log(stored):
    blob = stored(point_blob(Position(13.7373, 51.0504)))
    words = "Breite 51,05040, Länge 13,73730"
    assert value_text(Kind.FINDING, "geom", blob, GERMAN) == words


def test_other_records_are_called_by_their_names():
    named = value_text(Kind.ANSWER, "rater", "an-id", GERMAN, names={"an-id": "Anna"})
    assert named == "Anna"
