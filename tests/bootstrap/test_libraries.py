"""System packages that are missing."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.bootstrap.copies import PYTHON, ROOT, STOPPED

NEED = (
    "from asskomm_audit.bootstrap import libraries as l; "
    "l.require([l.Need('libtiny.so.9', 'libtiny9'), l.Need('libz.so.1', 'zlib1g')])"
)
needs_debian = pytest.mark.skipif(
    not Path("/etc/debian_version").exists(), reason="apt-get is for Debian and Ubuntu"
)


def require_library(tmp_path: Path, apt: str):
    tool = tmp_path / "apt-get"
    tool.write_text(f'#!/bin/sh\necho "$@" >> "{tmp_path}/calls"\n{apt}\n')
    tool.chmod(0o755)
    (tmp_path / "lib").mkdir()
    path = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "LD_LIBRARY_PATH": str(tmp_path / "lib")}
    return subprocess.run(
        [PYTHON, "-c", NEED],
        cwd=ROOT,
        env=os.environ | path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@needs_debian
def test_missing_library_that_cannot_be_installed_names_the_command(tmp_path):
    run = require_library(tmp_path, apt="exit 100")

    assert run.returncode == STOPPED
    assert "libtiny.so.9" in run.stderr
    assert "apt-get install -y --no-install-recommends libtiny9 /" in run.stderr
    assert "zlib1g" not in run.stderr
    assert "Traceback" not in run.stderr


@needs_debian
@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root installs system packages"
)
def test_root_installs_the_missing_library_after_saying_so(tmp_path):
    find = "import ctypes, sys; ctypes.CDLL('libz.so.1'); "
    find += "print(next(l.split()[-1] for l in open('/proc/self/maps') if 'libz.so' in l))"
    library = subprocess.check_output([PYTHON, "-c", find], text=True).strip()

    run = require_library(tmp_path, apt=f'cp "{library}" "{tmp_path}/lib/libtiny.so.9"')

    assert run.returncode == 0, run.stderr
    assert "Installiere Systempakete: libtiny9" in run.stderr
    calls = (tmp_path / "calls").read_text().splitlines()
    assert [call.split("=0 ")[1] for call in calls] == [
        "update -q",
        "install -q -y --no-install-recommends libtiny9",
    ]
