"""Files of every released schema open in this program: after a backup, wholly or not at all."""

import hashlib
import shutil
import subprocess
import sys
from contextlib import closing

import pytest

from asskomm_audit.errors import UserError
from asskomm_audit.paths import data_folder
from asskomm_audit.store import guard, migrations
from asskomm_audit.store.audits import audits_of
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.geometry import register_functions
from asskomm_audit.store.history import carry_out, steps_of, take_back
from asskomm_audit.store.looking import look_at
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.settings import put_setting
from asskomm_audit.store.snapshots import load_snapshot
from asskomm_audit.store.upgrading import NotUpgradedError, UpgradeNeededError
from tests.store.golden import golden_files, unpacked
from tests.store.test_troubles import is_root, mounted

CONTENT = (
    *(table.kind.value for table in migrations.TABLES),
    *("session", "step", "change", "photo_data", "photo_thumb", "photo_purged"),
    "catalogue_data",
)


@pytest.fixture(params=golden_files(), ids=lambda path: path.name.partition(".")[0])
def golden(request, tmp_path):
    return unpacked(request.param, tmp_path)


@pytest.fixture
def next_schema(monkeypatch):
    """Let the program know one schema more, made by a function."""

    def add(migrate):
        more = (*migrations.MIGRATIONS, ("9999_next", migrate))
        monkeypatch.setattr(migrations, "MIGRATIONS", more)
        monkeypatch.setattr(guard, "MIGRATIONS", more)

    return add


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def content(connection, like=None):
    """Return columns and rows by table: all there are, or those that an older file had."""
    columns = {table: names for table, (names, _) in like.items()} if like else _columns(connection)
    return {table: (names, _rows(connection, table, names)) for table, names in columns.items()}


def _columns(connection):
    query = "SELECT name FROM pragma_table_info(?) ORDER BY cid"
    found = {table: [row[0] for row in connection.execute(query, (table,))] for table in CONTENT}
    return {table: names for table, names in found.items() if names}


def _rows(connection, table, names):
    query = f"SELECT {', '.join(names)} FROM {table} ORDER BY 1, 2"
    return [tuple(row) for row in connection.execute(query)]


def plain_content(path):
    with closing(sqlite3.connect(path)) as connection:
        return content(connection)


def _is_old(path):
    with closing(look_at(path)) as connection:
        return migrations.is_pending(connection)


def backups():
    return sorted((data_folder() / "backups").glob("*/*.audit.gpkg"))


def add_column(connection):
    connection.execute("CREATE TABLE next (x TEXT)")


def test_every_golden_file_fills_every_table(golden):
    assert [table for table, rows in plain_content(golden).items() if not rows[1]] == []


def test_every_golden_file_opens_with_all_it_holds(golden):
    before = plain_content(golden)
    is_old = _is_old(golden)
    with open_audit_file(golden) as file:
        assert content(file._connection, before) == before
        shots = [load_snapshot(file, audit.id) for audit in audits_of(file)]
        assert [len(shot.photos) for shot in shots] == [3, 3]
    assert check_file(golden) == []
    assert not _is_old(golden)
    assert len(backups()) == is_old


def test_every_golden_file_can_be_worked_on(golden):
    with open_audit_file(golden) as file:
        last = steps_of(file)[0]
        take_back(file, last.id, last.text)
        carry_out(file, "Weiter", lambda file: put_setting(file, "a", "b"))
    assert check_file(golden) == []


def test_every_golden_file_is_read_without_changing_a_byte(golden):
    before = digest(golden)
    with open_audit_file(golden, read_only=True) as file:
        assert len(audits_of(file)) == 2
    assert digest(golden) == before
    assert backups() == []


def test_a_file_is_backed_up_before_it_is_brought_to_a_new_schema(golden, next_schema):
    next_schema(add_column)
    before, bytes_before = plain_content(golden), digest(golden)
    told: list[tuple[int, int]] = []
    with pytest.raises(UpgradeNeededError):
        open_audit_file(golden, may_upgrade=False)
    with open_audit_file(golden, read_only=True) as file:
        assert content(file._connection, before) == before
        assert file.rows("SELECT * FROM next") == []
    assert digest(golden) == bytes_before
    with open_audit_file(golden, progress=lambda done, total: told.append((done, total))) as file:
        assert content(file._connection, before) == before
    assert check_file(golden) == []
    assert told[-1][0] == told[-1][1] > 0
    (backup,) = backups()
    assert plain_content(backup) == before
    open_audit_file(golden).close()
    assert backups() == [backup]


def test_a_migration_that_fails_leaves_the_old_file(golden, next_schema):
    def fail(connection):
        add_column(connection)
        connection.execute("UPDATE clock SET capture = 0")
        connection.execute("UPDATE place SET name = 'halb'")
        raise sqlite3.OperationalError("database or disk is full")

    next_schema(fail)
    before = plain_content(golden)
    with pytest.raises(UserError, match="voll"):
        open_audit_file(golden)
    assert plain_content(golden) == before
    assert [each.name for each in golden.parent.iterdir() if each.name != "data"] == [golden.name]
    assert len(backups()) == 1


KILLED = """
import os, sys
from pathlib import Path
from asskomm_audit.store import guard, migrations
from asskomm_audit.store.opening import open_audit_file

def die(connection):
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("UPDATE clock SET capture = 0")
    connection.execute("UPDATE place SET name = 'halb'")
    connection.execute("CREATE TABLE big AS SELECT randomblob(100000) FROM change")
    os.kill(os.getpid(), 9)

more = (*migrations.MIGRATIONS, ("9999_next", die))
migrations.MIGRATIONS = guard.MIGRATIONS = more
open_audit_file(Path(sys.argv[1]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
def test_a_migration_that_is_killed_leaves_the_old_file(golden):
    before = plain_content(golden)
    run = subprocess.run([sys.executable, "-c", KILLED, str(golden)], check=False)
    assert run.returncode == -9
    assert golden.with_name(golden.name + "-journal").exists()
    with open_audit_file(golden) as file:
        assert content(file._connection, before) == before
    assert check_file(golden) == []


def test_without_room_for_a_backup_nothing_changes_and_the_file_can_be_read(golden, next_schema):
    folder = data_folder() / "backups"
    folder.mkdir()
    if not is_root or not mounted(folder, "size=100k"):
        pytest.skip("mounting a small disk needs root")
    next_schema(add_column)
    before = digest(golden)
    try:
        with pytest.raises(NotUpgradedError, match=r"keine Sicherung .*Schaffen Sie Platz") as told:
            open_audit_file(golden)
        assert told.value.path == golden
        assert digest(golden) == before
        assert list(folder.rglob("*.gpkg")) == []
        with open_audit_file(golden, read_only=True) as file:
            assert len(audits_of(file)) == 2
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_file_of_a_newer_schema_is_refused_with_its_version(golden, tmp_path):
    newer = tmp_path / "newer.audit.gpkg"
    shutil.copy(golden, newer)
    with closing(sqlite3.connect(newer, isolation_level=None)) as connection:
        register_functions(connection)
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "VALUES ('asskomm_audit', '9999_next', '')"
        )
    before = digest(newer)
    for opening in (open_audit_file, look_at):
        with pytest.raises(UserError, match="9999_next"):
            opening(newer)
    assert digest(newer) == before
