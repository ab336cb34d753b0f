import json
import subprocess
import sys

import pytest

from asskomm_audit.errors import UserError
from asskomm_audit.store.history import carry_out
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


def test_a_lock_without_meaning_is_taken_over(file, path):
    file.close()
    for text in ("", "[]", "\0\0", "{"):
        lock_of(path).write_text(text)
        open_audit_file(path).close()
        assert not lock_of(path).exists()


def test_a_file_that_cannot_be_opened_is_not_left_locked(path):
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 8000)
    with pytest.raises(UserError):
        open_audit_file(path)
    assert not lock_of(path).exists()
