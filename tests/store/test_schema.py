import dataclasses
import hashlib
import re
from contextlib import closing
from enum import EnumType
from typing import get_args, get_origin, get_type_hints

import pytest

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store import tables_1
from asskomm_audit.store.building import build_audit_file
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.migrations import MIGRATIONS, TABLES, schema_after
from asskomm_audit.store.schema_objects import objects_after, objects_of
from asskomm_audit.store.stores import STORES

FINGERPRINT = "63166828259a58216b4eb988e86b358a5fca35cae01c1a3a25a3f185d0f9a7d2"


def columns_of(file, kind):
    return [row["name"] for row in file.rows(f"PRAGMA table_info({kind})")]


def test_every_kind_has_a_table_with_the_columns_of_its_record(file):
    for store in STORES:
        fields = {field.column for field in store.fields if not field.is_told}
        columns = set(columns_of(file, store.kind))
        assert columns - fields - {"fid", "id", "deleted"} == set()
        assert fields <= columns
    assert {store.kind for store in STORES} | {Kind.SETTING} == set(Kind)


def test_every_column_is_logged_by_both_triggers(file):
    for table in TABLES:
        columns = [name for name in columns_of(file, table.kind) if name not in ("fid", "id")]
        for suffix in ("i", "u"):
            (row,) = file.rows(
                "SELECT sql FROM sqlite_master WHERE name = ?", f"{table.kind}_log_{suffix}"
            )
            assert sorted(re.findall(r",\"(\w+)\":", row[0])) == sorted(columns)


def test_the_file_allows_exactly_the_words_of_the_domain():
    rules = {(table.kind, each.name): each.rule for table in TABLES for each in table.columns}
    checked = 0
    for store in STORES:
        for each in dataclasses.fields(store._record):
            for word in _words_of(get_type_hints(store._record)[each.name]):
                words = re.findall(r"'([^']+)'", rules[store.kind, each.name])
                assert words == [member.value for member in word]
                checked += 1
    assert checked == 31


def _words_of(hint):
    members = () if get_origin(hint) is frozenset else get_args(hint)
    return [kind for kind in (hint, *members) if isinstance(kind, EnumType)]


def test_no_table_is_strict_and_all_names_are_known(file):
    (row,) = file.rows("SELECT count(*) FROM sqlite_master WHERE sql LIKE '%STRICT'")
    assert row[0] == 0
    tables = {
        row[0]
        for row in file.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not row[0].startswith(("rtree_", "gpkg_", "sqlite_"))
    }
    own = "session step clock change conflict photo_data photo_thumb photo_purged catalogue_data"
    index = (
        "search_entry search_word search_text search_text_config search_text_data search_text_idx"
    )
    order = "finding_order audit_order audit_score score_visit"
    assert tables == {*Kind, *f"{own} {index} {order}".split(), "_sqlite_migrations"}


def fingerprint(migrations):
    """Return a hash of the schema that migrations make."""
    connection = schema_after(migrations)
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")
    text = "\n".join(f"{kind} {name} {sql}" for kind, name, sql in rows)
    connection.close()
    return hashlib.sha256(text.encode()).hexdigest()


def test_schema_1_is_as_it_was_released():
    """A change of the schema is a new migration; then this stays and another one is added."""
    assert fingerprint(MIGRATIONS[:1]) == FINGERPRINT
    assert MIGRATIONS[0][0] == "0001_audit_file"
    assert [each.kind for each in tables_1.TABLES] == [each.kind for each in TABLES][:13]


@pytest.mark.parametrize("count", range(len(MIGRATIONS) + 1))
def test_the_objects_of_a_schema_are_told_as_sqlite_keeps_them(count):
    with closing(schema_after(MIGRATIONS[:count])) as connection:
        assert objects_after(MIGRATIONS[:count]) == objects_of(connection)


def test_a_new_file_is_what_the_migrations_make_one_after_the_other(path):
    """Also the order of its triggers, in which SQLite calls them."""
    build_audit_file(path)
    with closing(sqlite3.connect(path)) as new, closing(schema_after(MIGRATIONS)) as grown:
        for kinds in ("= 'trigger'", "<> 'trigger'"):
            assert parts_of(new, kinds) == parts_of(grown, kinds)
        assert told_in(new) == told_in(grown)


def parts_of(connection, kinds):
    """Return what its schema has of some kinds, in the order of their making."""
    rows = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_master "
        f"WHERE type {kinds} AND tbl_name <> '_sqlite_migrations' ORDER BY rowid"
    )
    return [tuple(row) for row in rows]


def told_in(connection):
    """Return the rows of all tables, but for times."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    names = [name for (name,) in connection.execute(query)]
    return {
        name: [
            re.sub(r"'\d{4}-\d\d-\d\dT[\d:.]+Z'", "", repr(tuple(row)))
            for row in connection.execute(f'SELECT * FROM "{name}"')
        ]
        for name in names
        if name not in ("_sqlite_migrations", "search_text")  # the latter cannot be read whole
    }


def test_schema_5_is_as_it_was_released():
    assert fingerprint(MIGRATIONS[:5]).startswith("fa1288c258ae")
