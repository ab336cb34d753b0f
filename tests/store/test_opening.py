import hashlib
import shutil
import subprocess
import sys
import threading

import pytest

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.errors import UserError
from asskomm_audit.store.audits import audits_of
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.driver import HAS_SAFE_WAL, sqlite3
from asskomm_audit.store.geometry import register_functions
from asskomm_audit.store.history import carry_on, carry_out, history_of, steps_of, take_back
from asskomm_audit.store.media import is_fixed_local_disk
from asskomm_audit.store.opening import create_audit_file, is_audit_file, open_audit_file
from asskomm_audit.store.outside import OUTSIDE
from asskomm_audit.store.places import places_of, put_place
from asskomm_audit.store.settings import put_setting, setting_of
from tests.store.conftest import put_scene


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def beside(path):
    return sorted(each.name for each in path.parent.iterdir())


def plain(path):
    """Another program's connection, without our pragmas and functions."""
    return sqlite3.connect(path, isolation_level=None)


def fill(path, scene):
    with create_audit_file(path) as file:
        carry_out(file, "Anlegen", lambda file: put_scene(file, scene))


def test_a_new_file_is_a_geopackage_with_nothing_in_it(path):
    with create_audit_file(path) as file:
        assert places_of(file) == []
        assert not file.read_only
    other = plain(path)
    assert other.execute("PRAGMA application_id").fetchone()[0] == 0x47504B47
    assert other.execute("PRAGMA user_version").fetchone()[0] == 10400
    assert other.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    other.close()
    assert beside(path) == [path.name]


def test_creating_never_replaces_a_file(path):
    path.write_bytes(b"precious")
    with pytest.raises(UserError, match="gibt es dort schon"):
        create_audit_file(path)
    assert path.read_bytes() == b"precious"
    assert beside(path) == [path.name]


@pytest.mark.parametrize("name", ["no/such/folder/x.audit.gpkg", "x" * 300, "a\0b"])
def test_a_place_where_no_file_can_be_made_is_told(tmp_path, name):
    with pytest.raises(UserError, match="anlegen"):
        create_audit_file(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_looking_changes_no_byte_and_leaves_nothing_beside(path, scene):
    fill(path, scene)
    before, names = digest(path), beside(path)
    for read_only in (True, False):
        with open_audit_file(path, read_only=read_only) as file:
            assert places_of(file) == [scene.place]
            assert audits_of(file) == [scene.audit]
            assert digest(path) == before
        assert digest(path) == before
        assert beside(path) == names


def test_a_closed_file_is_a_single_file(path, scene):
    fill(path, scene)
    assert beside(path) == [path.name]
    with open_audit_file(path) as file:
        carry_out(file, "", lambda file: put_setting(file, "a", "b"))
        is_wal = HAS_SAFE_WAL and is_fixed_local_disk(path)
        assert path.read_bytes()[18] == (2 if is_wal else 1)  # the header tells the mode
    assert path.read_bytes()[18] == 1
    assert beside(path) == [path.name]


def test_what_is_committed_outlives_a_copy_of_the_closed_file(path, scene, tmp_path):
    fill(path, scene)
    shutil.copy(path, tmp_path / "copy.gpkg")
    with open_audit_file(tmp_path / "copy.gpkg", read_only=True) as file:
        assert places_of(file) == [scene.place]


def test_a_file_opened_for_reading_is_not_written(path, scene):
    fill(path, scene)
    before = digest(path)
    with open_audit_file(path, read_only=True) as file:
        assert file.read_only
        with pytest.raises(UserError, match="schreibgeschützt"):
            carry_out(file, "", lambda file: put_scene(file, scene))
    assert digest(path) == before


def test_a_job_reads_and_writes_beside_the_window(path, scene):
    fill(path, scene)
    with open_audit_file(path) as window:
        carry_out(window, "", lambda file: put_setting(file, "a", "1"))
        with open_audit_file(path) as job, open_audit_file(path, read_only=True) as report:
            carry_out(job, "", lambda file: put_setting(file, "a", "2"))
            assert setting_of(window, "a") == setting_of(report, "a") == "2"
        carry_out(window, "", lambda file: put_setting(file, "a", "3"))
    assert beside(path) == [path.name]


def test_the_last_one_to_close_leaves_a_single_file(path, scene):
    fill(path, scene)
    window = open_audit_file(path)
    carry_out(window, "", lambda file: put_setting(file, "a", "1"))
    report = open_audit_file(path, read_only=True)
    window.close()
    assert setting_of(report, "a") == "1"
    report.close()
    assert beside(path) == [path.name]
    assert path.read_bytes()[18] == 1


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "leer"),
        (b"hello " * 1000, "keine Auditakte"),
        (b"SQLite format 3\0" + b"\xff" * 8000, "beschädigt"),
        (b"SQLite format 3\0", "beschädigt"),
    ],
)
def test_what_is_no_audit_file_is_told_in_a_sentence(path, content, sentence):
    path.write_bytes(content)
    for read_only in (True, False):
        with pytest.raises(UserError, match=sentence):
            open_audit_file(path, read_only=read_only)
    assert path.read_bytes() == content
    assert not is_audit_file(path)
    assert beside(path) == [path.name]


def test_a_folder_and_a_missing_file_are_told(tmp_path):
    with pytest.raises(UserError, match="Ordner"):
        open_audit_file(tmp_path)
    for name in ("no.gpkg", "a\0b"):
        with pytest.raises(UserError, match=r"gibt es nicht|nicht lesen"):
            open_audit_file(tmp_path / name)


def test_another_database_is_told(path):
    other = plain(path)
    other.execute("CREATE TABLE t (x)")
    other.close()
    with pytest.raises(UserError, match="keine Auditakte"):
        open_audit_file(path)


def test_every_cut_off_file_is_told(path, scene):
    fill(path, scene)
    whole = path.read_bytes()
    for share in (0.01, 0.2, 0.5, 0.9, 0.99):
        path.write_bytes(whole[: int(len(whole) * share)])
        with pytest.raises(UserError):
            use(path, scene)


def use(path, scene):
    with open_audit_file(path) as file:
        places_of(file)
        carry_out(file, "", lambda file: put_scene(file, scene))


def test_a_newer_file_is_refused_by_name(path, scene):
    fill(path, scene)
    other = plain(path)
    other.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
        "VALUES ('asskomm_audit', '0099_from_the_future', '')"
    )
    other.close()
    before = digest(path)
    for read_only in (True, False):
        with pytest.raises(UserError, match=r"neueren .*0099_from_the_future"):
            open_audit_file(path, read_only=read_only)
    assert digest(path) == before
    assert is_audit_file(path)


def test_a_wild_name_is_no_hindrance(tmp_path, scene):
    path = tmp_path / "100 % – Übung? #1 &mode=ro 😀.audit.gpkg"
    fill(path, scene)
    with open_audit_file(path) as file:
        assert places_of(file) == [scene.place]


def test_a_file_replaced_meanwhile_is_not_written(path, scene, tmp_path):
    fill(path, scene)
    with open_audit_file(path) as file:
        other = tmp_path / "other.audit.gpkg"
        shutil.copy(path, other)
        other.replace(path)
        before = digest(path)
        with pytest.raises(UserError, match="ersetzt"):
            carry_out(file, "", lambda file: put_setting(file, "a", "b"))
        assert digest(path) == before


def test_corrections_by_other_programs_are_logged_under_their_own_step(path, scene):
    fill(path, scene)
    other = plain(path)
    register_functions(other)  # GIS programs bring their own
    other.execute("UPDATE place SET name = 'Neuer Markt', address = 'Markt 1'")
    other.execute("UPDATE audit SET note = 'berichtigt'")
    other.close()
    with open_audit_file(path) as file:
        assert places_of(file)[0].name == "Neuer Markt"
        step = steps_of(file)[0]
        assert step.text == OUTSIDE
        assert history_of(file, Kind.AUDIT, scene.audit.id)[0].fields == {
            "note": ("", "berichtigt")
        }
        carry_out(file, "Weiter", lambda file: put_setting(file, "a", "b"))
        assert [each.text for each in steps_of(file)] == ["Weiter", OUTSIDE, "Anlegen"]
    with open_audit_file(path, read_only=True) as file:
        assert [each.text for each in steps_of(file)] == ["Weiter", OUTSIDE, "Anlegen"]


def test_openings_leave_no_unused_steps_behind(path, scene):
    fill(path, scene)
    for number in range(4):
        with open_audit_file(path) as file:
            carry_out(file, "", lambda file, n=number: put_setting(file, "a", str(n)))
    other = plain(path)
    counts = other.execute("SELECT (SELECT count(*) FROM step), (SELECT count(*) FROM session)")
    assert counts.fetchone() == (6, 6)  # five of ours and the one that is open
    other.close()


def test_another_program_can_neither_delete_nor_rename_records(path, scene):
    fill(path, scene)
    other = plain(path)
    for statement in ("DELETE FROM audit", "UPDATE audit SET id = 'x'"):
        with pytest.raises(sqlite3.IntegrityError):
            other.execute(statement)
    other.close()


HALF_A_STEP = """
import os, sys
from pathlib import Path
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.settings import put_setting

def die(file):
    file.execute("PRAGMA cache_size = 1")
    for number in range(3000):
        put_setting(file, f"key {number}", "x" * 200)
    os.kill(os.getpid(), 9)

file = open_audit_file(Path(sys.argv[1]))
if sys.argv[2] == "truncate":
    import asskomm_audit.store.connections as connections
    connections.HAS_SAFE_WAL = False
carry_out(file, "ganz", lambda file: put_setting(file, "whole", "yes"))
carry_out(file, "halb", die)
"""


@pytest.mark.parametrize("mode", ["wal", "truncate"])
def test_a_program_that_died_in_a_step_leaves_the_state_before_it(path, scene, mode):
    fill(path, scene)
    run = subprocess.run([sys.executable, "-c", HALF_A_STEP, str(path), mode], check=False)
    assert run.returncode == -9
    assert len(beside(path)) > 2
    if mode == "truncate":
        with pytest.raises(UserError, match="unterbrochen"):
            open_audit_file(path, read_only=True)
    with open_audit_file(path) as file:
        assert setting_of(file, "whole") == "yes"
        assert setting_of(file, "key 1") is None
        assert steps_of(file)[0].text == "ganz"
        carry_out(file, "", lambda file: put_place(file, scene.place))
        carry_out(file, "", lambda file: put_setting(file, "whole", "again"))
    assert beside(path) == [path.name]


def test_photos_come_in_from_another_thread_while_the_window_writes(path, scene):
    fill(path, scene)
    done: list[str] = []

    def take_in():
        with open_audit_file(path) as job:
            changes = carry_out(job, "Fotos", lambda file: put_setting(file, "job 0", "x"))
            for number in range(1, 40):
                carry_on(
                    job,
                    changes.step,
                    lambda file, number=number: put_setting(file, f"job {number}", "x" * 9999),
                )
            done.append(changes.step)

    with open_audit_file(path) as window:
        thread = threading.Thread(target=take_in)
        thread.start()
        for number in range(40):
            text = str(number)
            carry_out(window, text, lambda file, text=text: put_setting(file, "window", text))
        thread.join()
        take_back(window, done[0], "zurück")
        assert setting_of(window, "job 39") is None
        assert setting_of(window, "window") == "39"
        assert len(steps_of(window)) == 43
    assert {fault.kind for fault in check_file(path)} == {"catalogue"}
    assert beside(path) == [path.name]
