import errno
import json
import os
import subprocess
import sys

import pytest

from asskomm_audit.errors import UserError
from asskomm_audit.store import locks
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.holders import this_host
from asskomm_audit.store.locks import FileTakenError
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.places import places_of
from asskomm_audit.store.settings import put_setting, setting_of

HOLD = """
import os, sys
from pathlib import Path
from asskomm_audit.store.opening import open_audit_file
file = open_audit_file(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def other(file, path):
    """Another program that has the file open."""
    file.close()
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "open\n"
    with process:
        yield process
        process.kill()


def lock_of(path):
    return path.with_name(f"~{path.name}.lock")


def test_a_second_program_is_told_who_has_the_file(other, path, scene):
    holder = json.loads(lock_of(path).read_text())
    assert holder["pid"] == other.pid
    with pytest.raises(UserError) as told:
        open_audit_file(path)
    assert holder["host"] in str(told.value)
    with open_audit_file(path, read_only=True) as file:
        assert places_of(file) == [scene.place]
    assert lock_of(path).exists()


def test_the_lock_of_a_program_that_died_is_taken_over(other, path):
    other.kill()
    other.wait()
    assert lock_of(path).exists()
    with open_audit_file(path) as file:
        carry_out(file, "", lambda file: put_setting(file, "a", "b"))
        assert setting_of(file, "a") == "b"
    assert not lock_of(path).exists()


def test_the_lock_of_another_machine_is_never_taken_over(file, path):
    file.close()
    text = json.dumps({"host": "LAPTOP-7", "pid": 1, "since": "04.05.2026 09:00"})
    lock_of(path).write_text(text)
    with pytest.raises(UserError, match="LAPTOP-7"):
        open_audit_file(path)
    assert lock_of(path).read_text() == text
    lock_of(path).unlink()
    open_audit_file(path).close()


def test_the_lock_of_another_machine_is_taken_over_by_who_confirmed_it(file, path):
    file.close()
    told = {"host": "LAPTOP-7", "pid": 1, "since": "04.05.2026 09:00", "person": "Anna Lehmann"}
    lock_of(path).write_text(json.dumps(told))
    with pytest.raises(
        FileTakenError, match=r"LAPTOP-7 \(Anna Lehmann\) geöffnet, letztes Leben"
    ) as refusal:
        open_audit_file(path)
    assert refusal.value.may_be_left
    with open_audit_file(path, instead_of=refusal.value.holder) as file:
        carry_out(file, "", lambda file: put_setting(file, "a", "b"))
        assert json.loads(lock_of(path).read_text())["host"] == this_host()
    assert not lock_of(path).exists()


def test_a_new_sign_of_life_stops_the_taking_over(file, path):
    file.close()
    lock_of(path).write_text(json.dumps({"host": "LAPTOP-7", "pid": 1}))
    with pytest.raises(FileTakenError) as refusal:
        open_audit_file(path)
    os.utime(lock_of(path), (0, 2_000_000_000))
    with pytest.raises(FileTakenError):
        open_audit_file(path, instead_of=refusal.value.holder)


def test_a_lock_names_who_works_and_shows_signs_of_life(file, path):
    os.utime(lock_of(path), (0, 0))
    file.say_person("Anna Lehmann")
    file.give_sign()
    assert json.loads(lock_of(path).read_text())["person"] == "Anna Lehmann"
    assert lock_of(path).stat().st_mtime > 0


def test_on_a_share_without_locks_a_living_program_is_not_robbed(other, path, monkeypatch):
    def refuse(descriptor):
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(locks, "_lock_or_raise", refuse)
    with pytest.raises(FileTakenError):
        open_audit_file(path)
    other.kill()
    other.wait()
    open_audit_file(path).close()


def test_a_lock_without_meaning_is_taken_over(file, path):
    file.close()
    for text in ("", "[]", "\0\0", "{", "[" * 4000):
        lock_of(path).write_text(text)
        open_audit_file(path).close()
        assert not lock_of(path).exists()


def test_a_file_that_cannot_be_opened_is_not_left_locked(path):
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 8000)
    with pytest.raises(UserError):
        open_audit_file(path)
    assert not lock_of(path).exists()
