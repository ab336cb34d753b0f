import shutil
import subprocess

import pytest

from asskomm_audit.errors import UserError
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.places import places_of

TRIGGER = "CREATE TRIGGER {name} AFTER INSERT ON answer BEGIN UPDATE place SET owner = 'me'; END"
FEATURE_COUNT = (
    "CREATE TRIGGER trigger_insert_feature_count_place AFTER INSERT ON place BEGIN "
    "UPDATE gpkg_ogr_contents SET feature_count = feature_count + 1 "
    "WHERE lower(table_name) = lower('place'); {more} END"
)
HOSTILE = {
    "an added trigger": (TRIGGER.format(name="harmless"),),
    "a trigger named like ours": (
        "DROP TRIGGER answer_log_i",
        TRIGGER.format(name="answer_log_i"),
    ),
    "a missing trigger": ("DROP TRIGGER answer_log_u",),
    "a view in place of a table": (
        "DROP TABLE conflict",
        "CREATE VIEW conflict AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
        "SELECT x AS tbl, x AS row FROM n",
    ),
    "an added view": ("CREATE VIEW extra AS SELECT * FROM place",),
    "a virtual table": ("CREATE VIRTUAL TABLE extra USING fts5(x)",),
    "an index on an expression": ("CREATE INDEX extra ON place (upper(name))",),
    "an index on an expression in another table": (
        "CREATE TABLE notes (x TEXT)",
        "CREATE INDEX notes_x ON notes (upper(x))",
    ),
    "a virtual table under a name of GIS programs": (
        "CREATE VIRTUAL TABLE layer_styles USING fts5(x)",
    ),
    "a computed column in another table": (
        "CREATE TABLE notes (x TEXT, y TEXT GENERATED ALWAYS AS (hex(zeroblob(x))) VIRTUAL)",
    ),
    "a check in another table": (
        "CREATE TABLE notes (x INTEGER CHECK (length(hex(zeroblob(x))) > 0))",
    ),
    "an endless view": (
        "CREATE VIEW extra AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
        "SELECT x FROM n",
    ),
    "an index that forbids": ("CREATE UNIQUE INDEX extra ON place (name)",),
    "a changed table": ("ALTER TABLE place ADD COLUMN extra TEXT",),
    "a GIS trigger that does more": (
        "CREATE TABLE gpkg_ogr_contents (table_name TEXT, feature_count INTEGER)",
        FEATURE_COUNT.format(more="DELETE FROM change;"),
    ),
}
HARMLESS = {
    "a GIS trigger": (
        "CREATE TABLE gpkg_ogr_contents (table_name TEXT, feature_count INTEGER)",
        FEATURE_COUNT.format(more=""),
    ),
    "styles of QGIS": ("CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, styleQML TEXT)",),
    "another table": ("CREATE TABLE notes (x TEXT)", "CREATE INDEX notes_x ON notes (x)"),
    "a plain index": ("CREATE INDEX extra ON place (name)",),
    "statistics": ("ANALYZE",),
}


def change(path, statements):
    other = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        other.execute(statement)
    other.close()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_with_foreign_parts_is_refused_and_named(file, path, name):
    file.close()
    change(path, HOSTILE[name])
    with pytest.raises(UserError, match="fremde Programmteile"):
        open_audit_file(path)
    with pytest.raises(UserError, match="fremde Programmteile"):
        open_audit_file(path, read_only=True)
    assert {fault.kind for fault in check_file(path)} == {"schema"}


@pytest.mark.parametrize("name", HARMLESS)
def test_what_gis_programs_add_is_let_in(file, path, scene, name):
    file.close()
    change(path, HARMLESS[name])
    with open_audit_file(path) as again:
        assert places_of(again) == [scene.place]


def test_a_trigger_smuggled_in_while_the_file_is_open_stops_the_first_step(file, path):
    file.close()
    with open_audit_file(path) as again:
        change(path, HOSTILE["an added trigger"])
        with pytest.raises(UserError, match="ersetzt"):
            carry_out(again, "", lambda file: None)


@pytest.mark.skipif(not shutil.which("ogrinfo"), reason="gdal-bin is not installed")
def test_a_gis_program_sees_the_layers_and_may_correct_them(file, path, scene):
    file.close()
    listed = subprocess.run(["ogrinfo", path], check=True, capture_output=True, text=True).stdout
    for layer in ("place (Point)", "stop (Point)", "finding_current (Point)", "answer (None)"):
        assert layer in listed
    shown = subprocess.run(
        ["ogrinfo", path, "place"], check=True, capture_output=True, text=True
    ).stdout
    assert "POINT (12.7 51.2)" in shown
    assert scene.place.name in shown
    updated = subprocess.run(
        ["ogrinfo", path, "-sql", "UPDATE place SET name = 'Neuer Markt'"],
        check=True,
        capture_output=True,
        text=True,
    )
    assert "discouraged" not in updated.stderr
    with open_audit_file(path) as again:
        assert places_of(again)[0].name == "Neuer Markt"
        carry_out(again, "", lambda file: None)
    assert {fault.kind for fault in check_file(path)} == {"catalogue"}
