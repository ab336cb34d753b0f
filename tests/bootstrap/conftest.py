"""The copies of the launcher that the tests here start."""

import shutil
import sys

import pytest

from tests.bootstrap.copies import LAUNCHER, PROGRAM, PYTEST, ROOT, WORKED, Copy, make_wheel


@pytest.fixture
def fresh(tmp_path):
    """A program that nobody has started yet; its wheels lie beside it."""
    if sys.platform == "win32":
        pytest.skip("the copies are started, killed and linked as on Linux and macOS")
    folder = tmp_path / "Sicheres Sachsen"  # people have spaces in their paths
    for name in ("main.py", "tests/__main__.py", "asskomm_audit/__init__.py"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    shutil.copy(ROOT / "asskomm_audit" / "paths.py", folder / "asskomm_audit")
    shutil.copytree(LAUNCHER, folder / "asskomm_audit" / "bootstrap")
    (folder / "asskomm_audit" / "cli.py").write_text(PROGRAM)
    (folder / "resources").mkdir()
    wheels = folder / "wheels"
    wheels.mkdir()
    for version in ("1.0", "2.0"):
        make_wheel(wheels, "tiny", version, f"VERSION = '{version}'\n")
    make_wheel(wheels, "pytest", "9.9", PYTEST)
    copy = Copy(folder)
    copy.pin("requirements.lock", "tiny==1.0")
    copy.pin("requirements-test.lock", "tiny==1.0", "pytest==9.9")
    return copy


@pytest.fixture(scope="module")
def built_once(tmp_path_factory):
    return tmp_path_factory.mktemp("built")


@pytest.fixture
def built(fresh, built_once):
    """A program that has been started before."""
    kept = built_once / "environment"
    if not kept.exists():
        assert fresh.run("info").returncode == WORKED
        shutil.copytree(fresh.environment, kept, symlinks=True)
    else:
        shutil.copytree(kept, fresh.environment, symlinks=True)
    return fresh
