"""A file of the first release gets the new columns, and keeps its history whole."""

import sqlite3
from contextlib import closing

import pytest

from asskomm_audit.domain.audits import SafetyPoint, Season, VisitKind, visit_id
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store import schema_1
from asskomm_audit.store.audits import find_visit
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.geometry import register_functions
from asskomm_audit.store.history import carry_out, steps_of, take_back
from asskomm_audit.store.migrations import MIGRATION_SET, TABLES
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.places import stops_of
from asskomm_audit.store.tables_3 import ADDED, CHANGED

_ROWS = """
INSERT INTO session VALUES (7, '', 'alt', '0', '2026-05-04T10:00:00+02:00');
UPDATE clock SET node = 7, step = 's1';
INSERT INTO step (id, node, text, at) VALUES ('s1', 7, 'Ort', '2026-05-04T10:00:00+02:00');
INSERT INTO place (id, name, place_type) VALUES ('p1', 'Markt', 'PLZ');
INSERT INTO step (id, node, text, at) VALUES ('s2', 7, 'Rundgang', '2026-05-04T10:01:00+02:00');
UPDATE clock SET step = 's2';
INSERT INTO stop (id, place_id, number, name) VALUES ('h1', 'p1', 1, 'Brunnen');
UPDATE clock SET step = NULL;
"""


@pytest.fixture
def old_path(tmp_path):
    """A file as the first release left it, with a stop in it."""
    path = tmp_path / "alt.audit.gpkg"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        register_functions(connection)
        for statement in schema_1.statements():
            connection.execute(statement)
        connection.execute(
            "CREATE TABLE _sqlite_migrations (id INTEGER PRIMARY KEY, migration_set TEXT, "
            "name TEXT, applied_at TEXT)"
        )
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, ?)",
            (MIGRATION_SET, "0001_audit_file", "2026-05-04"),
        )
        connection.executescript(_ROWS)
    return path


def test_an_old_file_is_brought_up_to_date_and_stays_sound(old_path):
    with open_audit_file(old_path) as file:
        (stop,) = stops_of(file, "p1")
        assert (stop.name, stop.light_class) == ("Brunnen", None)
    assert check_file(old_path) == []


def test_a_step_from_before_the_new_columns_can_be_taken_back(old_path):
    with open_audit_file(old_path) as file:
        step = steps_of(file, limit=1)[0]
        take_back(file, step.id, "zurück")
        assert stops_of(file, "p1") == []
    assert check_file(old_path) == []


def test_the_triggers_of_a_grown_table_know_exactly_its_columns(file):
    assert {table.kind for table in CHANGED} == {
        *ADDED,
        Kind.SURVEY,
        Kind.RESPONSE,
    }
    newest = {table.kind: table for table in TABLES}
    for table in (newest[each.kind] for each in CHANGED):
        columns = [row["name"] for row in file.rows(f"PRAGMA table_info({table.kind})")]
        assert sorted(columns) == sorted(["fid", "id", *(column.name for column in table.logged)])


def test_a_word_no_domain_knows_is_refused_in_a_new_column(file, scene):
    def write(file):
        file.execute("UPDATE visit SET season = 'monsoon' WHERE id = ?", scene.visit.id)

    with pytest.raises(Exception, match="not allowed"):
        carry_out(file, "", write)
    visit = find_visit(file, visit_id(scene.audit.id, VisitKind.DAY))
    assert visit is not None
    assert visit.season is None


def test_a_visit_keeps_what_was_made_sure_before_it(file, scene):
    def write(file):
        file.execute(
            "UPDATE visit SET season = 'autumn', safety = 'two_persons,phone' WHERE id = ?",
            scene.visit.id,
        )

    carry_out(file, "", write)
    visit = find_visit(file, scene.visit.id)
    assert visit is not None
    assert visit.season is Season.AUTUMN
    assert visit.safety == {SafetyPoint.TWO_PERSONS, SafetyPoint.PHONE}
