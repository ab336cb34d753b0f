"""Plays a story in a process of its own, on a screen and a bus of its own."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.atspi.stage import ROOT, screen

_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
_LONGEST = 300  # seconds, with starting and ending everything


def play(story: str, folder: Path) -> Path:
    """Play a story in this folder and return it; skips where what it needs is missing."""
    if lacking := _lacking():
        pytest.skip(lacking)
    command = ["dbus-run-session", "--", sys.executable, "-m", __package__, story, str(folder)]
    with (
        screen() as display,  # first, because the bus gives it to all that it starts
        subprocess.Popen(
            command,
            cwd=ROOT,
            env=os.environ | {"DISPLAY": display},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            start_new_session=True,  # so that all of it can be ended
        ) as process,
    ):
        try:
            said, _ = process.communicate(timeout=_LONGEST)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            said, _ = process.communicate()
    log = folder / "program.log"
    program = log.read_text("utf-8", "replace") if log.exists() else ""
    assert process.returncode == 0, f"{said}\nThe program said:\n{program[-3000:]}"
    assert "Traceback" not in program, program
    return folder


def _lacking() -> str:
    """Return what a story needs and is not here."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is for Linux"
    for tool in ("Xvfb", "dbus-run-session"):
        if shutil.which(tool) is None:
            return f"no {tool}"
    return "" if _SERVICE.exists() else "no accessibility bus (at-spi2-core)"
