"""A screen, and the program on it in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[3]
_SCREEN = "1366x768x24"
_GOODBYE = 10  # seconds


@contextmanager
def screen() -> Generator[str]:
    """Start an X server and give the name of its display."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", _SCREEN, "-nolisten", "tcp"]
    command += ["-noreset"]  # else it begins anew, and hangs up, when its only visitor leaves
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        try:
            assert server.stdout
            number = server.stdout.readline().strip()
            assert number, "Xvfb does not start"
            yield f":{number}"
        finally:
            server.terminate()


def documents_of(folder: Path) -> Path:
    """Return where somebody whose home is in this folder keeps files."""
    return folder / "home" / "Documents"


@contextmanager
def program(folder: Path) -> Generator["subprocess.Popen[bytes]"]:
    """Start the program as somebody does for the first time; its log is kept in the folder."""
    documents_of(folder).mkdir(parents=True)
    environment = {
        "HOME": str(folder / "home"),
        "ASSKOMM_DATA": str(folder / "data"),
        "ASSKOMM_LANG": "de",
        "QT_QPA_PLATFORM": "xcb",
        "QT_ACCESSIBILITY": "1",
    }
    with (
        (folder / "program.log").open("wb") as log,
        subprocess.Popen(
            [sys.executable, "-X", "faulthandler", str(ROOT / "main.py")],
            env=os.environ | environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
        ) as running,
    ):
        try:
            yield running
        finally:
            running.terminate()
            try:
                running.wait(_GOODBYE)
            except subprocess.TimeoutExpired:
                running.kill()
