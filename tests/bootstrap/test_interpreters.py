"""On a Python that does not fit."""

import ast
import subprocess
import sys

import pytest

from asskomm_audit.bootstrap import interpreters
from tests.bootstrap.copies import LAUNCHER, PYTHON, ROOT, STOPPED, WORKED

OLD = (
    "import runpy, sys; sys.version_info = (3, 10, 9, 'final', 0); sys.argv = ['main.py', 'info']; "
)
OLD += "sys.path.insert(0, ''); runpy.run_path('main.py', run_name='__main__')"


def test_old_python_hands_over_to_a_fitting_one(built, tmp_path):
    fitting = tmp_path / f"python3.{sys.version_info[1]}"
    fitting.symlink_to(PYTHON)
    (tmp_path / "python3.14").write_text("#!/bin/sh\nexit 127\n")  # a name that leads nowhere
    (tmp_path / "python3.14").chmod(0o755)
    command = built.command()
    command["args"] = [PYTHON, "-c", OLD]
    command["env"]["PATH"] = str(tmp_path)

    run = subprocess.run(**command, capture_output=True, check=False)

    assert (run.returncode, run.stderr) == (WORKED, "")
    assert "tiny 1.0" in run.stdout


def test_old_python_alone_says_which_one_to_install(fresh, tmp_path):
    command = fresh.command()
    command["args"] = [PYTHON, "-c", OLD]
    command["env"]["PATH"] = str(tmp_path)

    run = subprocess.run(**command, capture_output=True, check=False)

    assert run.returncode == STOPPED
    assert "3.11 bis 3.14 (64 Bit), hier läuft 3.10" in run.stderr
    assert run.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("version", "wide", "expected"),
    [
        ((3, 10), True, False),
        ((3, 11), True, True),
        ((3, 14), True, True),
        ((3, 15), True, False),
        ((3, 13), False, False),
    ],
)
def test_fitting_versions(version, wide, expected):
    assert interpreters.fits(version, wide) is expected


@pytest.mark.parametrize(
    "path", [ROOT / "main.py", ROOT / "tests" / "__main__.py", *sorted(LAUNCHER.glob("*.py"))]
)
def test_old_python_can_read_the_launcher(path):
    ast.parse(path.read_text("utf-8"), feature_version=(3, 6))


def test_launcher_needs_the_standard_library_only():
    known = set(sys.stdlib_module_names)
    for path in LAUNCHER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                assert {alias.name.partition(".")[0] for alias in node.names} <= known
            elif isinstance(node, ast.ImportFrom):
                module = node.module or ""
                own = module.startswith(("asskomm_audit.bootstrap", "asskomm_audit.paths"))
                assert own or module.partition(".")[0] in known
