"""Environments that changed under us, or that others made."""

import shutil
import subprocess

from tests.bootstrap.copies import WORKED


def test_environment_of_a_python_that_is_gone_is_rebuilt(built):
    for name in ("python", "python3"):
        link = built.environment / "bin" / name
        link.unlink()
        link.symlink_to("/nowhere/python3")

    assert built.run("info").returncode == WORKED
    assert built.run("info").stderr == ""


def test_environment_of_another_version_of_python_is_rebuilt(built):
    note = built.environment / "asskomm-setup" / "requirements.lock"
    words = note.read_bytes().rpartition(b"Python ")[0]
    note.write_bytes(words + b"Python 3.10\n")

    run = built.run("info")

    assert run.returncode == WORKED
    assert "Einmalige Einrichtung" in run.stderr
    assert built.run("info").stderr == ""


def test_environment_of_somebody_else_serves_if_it_has_the_very_versions(built):
    other = built.folder.parent / "other"
    built.environment.rename(other)
    shutil.rmtree(other / "asskomm-setup")
    command = built.command("info")
    command["args"][0] = str(other / "bin" / "python")

    run = subprocess.run(**command, capture_output=True, check=False)

    assert f"tiny 1.0 in {other}" in run.stdout
    assert not built.environment.exists()
