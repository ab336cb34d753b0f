"""Calling the program as a shell does: a fresh process, no display, nothing shared."""

import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
_UNWANTED = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@dataclass(frozen=True)
class Call:
    """What a process said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def sentence(self) -> str:
        """The one line on standard error; nothing else may stand there or on standard output."""
        assert self.out == ""
        assert self.err.endswith("\n")
        assert "Traceback" not in self.err
        assert self.err.count("\n") == 1, self.err
        return self.err.rstrip("\n")


def start(*arguments: object, **environment: str) -> "subprocess.Popen[str]":
    """Start a verb and do not wait for it."""
    kept = {name: value for name, value in os.environ.items() if name not in _UNWANTED}
    return subprocess.Popen(
        [sys.executable, "-m", "asskomm_audit.cli", *map(os.fspath, map(_argument, arguments))],
        env=kept | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def call(*arguments: object, **environment: str) -> Call:
    """Run a verb to its end."""
    return end_of(start(*arguments, **environment))


def end_of(process: "subprocess.Popen[str]", signal_number: signal.Signals | None = None) -> Call:
    """Wait for the end, after a signal if wanted."""
    with process:
        if signal_number:
            process.send_signal(signal_number)
        out, err = process.communicate(timeout=240)
    return Call(process.returncode, out, err)


def _argument(value: object) -> "str | os.PathLike[str]":
    return value if isinstance(value, os.PathLike) else str(value)
