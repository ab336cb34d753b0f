"""The index for searching holds what the tables hold, whatever happens."""

from contextlib import closing
from dataclasses import replace

from hypothesis import given, settings

from asskomm_audit.domain.people import Person
from asskomm_audit.store.connections import connect_for_creating
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.guard import foreign_parts
from asskomm_audit.store.history import carry_out, take_back
from asskomm_audit.store.migrations import MIGRATIONS, create_audit_file, migrate
from asskomm_audit.store.opening import create_audit_file as new_file
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.people import put_person
from asskomm_audit.store.schema_2 import SEARCHED
from asskomm_audit.store.searching import forget_words, search
from tests.store.conftest import put_scene
from tests.store.test_history import ACTIONS, actions, rated

OPTIONS = "content='', columnsize=0, tokenize='unicode61 remove_diacritics 2'"


def texts_of(connection):
    """Return all texts that are there and not removed, by table and id."""
    texts = {}
    for kind, names in SEARCHED.items():
        only = "AND item = 'SG10'" if kind == "response" else ""
        rows = connection.execute(
            f"SELECT id, {', '.join(names)} FROM {kind} WHERE NOT deleted {only}"
        )
        for row_id, *values in rows:
            if any(values):
                texts[kind.value, row_id] = [text.replace("ß", "ss") for text in values]
    return texts


def words_of(connection, schema, table):
    name = f"temp.words_{table}"
    connection.execute(f"CREATE VIRTUAL TABLE {name} USING fts5vocab({schema}, {table}, instance)")
    words = set(map(tuple, connection.execute(f"SELECT * FROM {name}")))
    connection.execute(f"DROP TABLE {name}")
    return words


def assert_index_is_right(path):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        texts = texts_of(connection)
        entries = {
            (table, row): n
            for n, table, row in connection.execute("SELECT n, tbl, row FROM search_entry")
        }
        assert entries.keys() == texts.keys()
        names = ", ".join(f"c{number}" for number in range(1, 6))
        connection.execute(f"CREATE VIRTUAL TABLE temp.anew USING fts5({names}, {OPTIONS})")
        for key, n in entries.items():
            values = [*texts[key], *[""] * 5][:5]
            marks = ", ".join("?" * 6)
            connection.execute(
                f"INSERT INTO temp.anew (rowid, {names}) VALUES ({marks})", (n, *values)
            )
        assert words_of(connection, "main", "search_text") == words_of(connection, "temp", "anew")
        connection.execute("INSERT INTO search_text (search_text) VALUES ('integrity-check')")


def test_the_index_follows_any_steps_undo_and_removal(tmp_path, scene):
    numbers = iter(range(10_000))

    @settings(max_examples=20, deadline=None)
    @given(actions)
    def try_steps(chosen):
        path = tmp_path / f"{next(numbers)}.audit.gpkg"
        steps = []
        with new_file(path) as file:
            carry_out(file, "", lambda file: put_scene(file, scene))
            for number, (action, key, level, word) in enumerate(chosen):
                changes = carry_out(file, "", action(scene, key, level, word))
                if changes.step:
                    steps.append(changes.step)
                if number == len(chosen) // 2:
                    for step in reversed(steps):
                        take_back(file, step, "")
                    steps.clear()
        assert_index_is_right(path)
        path.unlink()

    try_steps()


def test_rows_that_are_written_or_wiped_without_the_log_are_indexed_too(file, path, scene):
    file.close()
    with closing(connect_for_creating(path)) as connection:
        connection.execute("PRAGMA recursive_triggers = ON")
        connection.execute("UPDATE clock SET capture = 0")
        add = "INSERT OR REPLACE INTO person (id, name) VALUES (?, ?)"
        connection.execute(add, ("p", "Zitronenfalter"))
        connection.execute(add, ("p", "Tagpfauenauge"))
        connection.execute(add, ("q", "Admiral"))
        connection.execute("DELETE FROM person WHERE id = 'q'")
        connection.execute("UPDATE clock SET capture = 1")
    assert_index_is_right(path)
    with open_audit_file(path) as again:
        assert [hit.record for hit in search(again, "tagpfau")] == ["p"]
        assert search(again, "zitronen") == search(again, "admiral") == []


def test_an_answer_without_a_remark_is_not_in_the_index(file, scene):
    before = file.rows("SELECT seq FROM sqlite_sequence WHERE name = 'search_entry'")[0][0]
    _answer = ACTIONS[0]
    carry_out(file, "", _answer(scene, "a", 3, ""))
    carry_out(file, "", _answer(scene, "a", 4, ""))
    query = "SELECT seq FROM sqlite_sequence WHERE name = 'search_entry'"
    assert file.rows(query)[0][0] == before
    carry_out(file, "", _answer(scene, "a", 4, "hell"))
    assert [hit.record for hit in search(file, "hell")] == [rated(scene, "a").id]


def test_a_file_of_schema_1_is_indexed_when_it_is_opened(file, path, tmp_path, scene):
    for number in (1, 2):
        changed = ACTIONS[5](scene, "a", number, f"Falter {number}")
        carry_out(file, "", changed)
    file.close()
    old = tmp_path / "alt.audit.gpkg"
    with closing(connect_for_creating(old)) as connection:
        _fill_schema_1(connection, path)
    with open_audit_file(old) as again:
        assert [hit.snippet.text for hit in search(again, "falter")] == ["Falter 2", "Falter 1"]
        assert not foreign_parts(again._connection)
    assert_index_is_right(old)


def _fill_schema_1(connection, path):
    """Make a file as the first release did, with all that another one holds."""
    from sqlite_utils import Database, Migrations

    migrations = Migrations("asskomm_audit")
    migrations(name=MIGRATIONS[0][0])(lambda db: create_audit_file(db.conn))
    connection.execute("BEGIN")
    migrations.apply(Database(connection, execute_plugins=False))
    connection.execute("COMMIT")
    connection.execute("ATTACH ? AS full", (str(path),))
    connection.execute("UPDATE clock SET capture = 0")
    for table in ("place", "audit", "visit", "session", "step", "change"):
        query = "SELECT group_concat(name) FROM pragma_table_info(?)"
        names = connection.execute(query, (table,)).fetchone()[0]
        connection.execute(f"INSERT INTO main.{table} SELECT {names} FROM full.{table}")
    connection.execute("UPDATE clock SET capture = 1")
    connection.execute("DETACH full")


def test_migrating_twice_changes_nothing(tmp_path):
    path = tmp_path / "x.audit.gpkg"
    new_file(path).close()
    before = path.read_bytes()
    with closing(connect_for_creating(path)) as connection:
        migrate(connection)
    assert path.read_bytes() == before


def test_words_of_erased_texts_leave_the_pages_too(file, path):
    person = Person(id="p", name="Zitronenfalter")
    carry_out(file, "", lambda file: put_person(file, person))
    carry_out(file, "", lambda file: put_person(file, replace(person, name="Admiral")))
    query = (
        "SELECT count(*) FROM search_text_data WHERE instr(block, x'6974726f6e656e66616c746572')"
    )
    assert file.rows(query)[0][0]
    carry_out(file, "", forget_words)
    assert not file.rows(query)[0][0]
    assert [hit.record for hit in search(file, "admiral")] == ["p"]
    file.close()
    assert_index_is_right(path)
