"""Calling the program as a shell does: in this process, or apart in a fresh one without a display.

What a verb says and does is the same here, and a start costs half a second. So `call` is the rule,
and `call_apart` is for each verb once at least, and for what hangs on a process: what it imports,
who has a file open, what a stream can write.
"""

import io
import os
import signal
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from asskomm_audit.app import make_application
from asskomm_audit.cli import main

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
        [sys.executable, "-m", "asskomm_audit.cli", *_given(arguments)],
        env=kept | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def call(*arguments: object) -> Call:
    """Run a verb to its end in this process."""
    make_application()  # drawing would else make one that has no windows, for all later tests
    out, err = _stream(), _stream()
    on_stop = signal.getsignal(signal.SIGTERM)
    try:
        with redirect_stdout(out), redirect_stderr(err):
            code = main(_given(arguments))
    except SystemExit as stopped:
        code = int(stopped.code or 0)
    finally:
        signal.signal(signal.SIGTERM, on_stop)
    return Call(code, _text(out), _text(err))


def call_apart(*arguments: object, **environment: str) -> Call:
    """Run a verb to its end in a process of its own."""
    return end_of(start(*arguments, **environment))


def end_of(process: "subprocess.Popen[str]", signal_number: signal.Signals | None = None) -> Call:
    """Wait for the end, after a signal if wanted."""
    with process:
        if signal_number:
            process.send_signal(signal_number)
        out, err = process.communicate(timeout=240)
    return Call(process.returncode, out, err)


def _given(arguments: tuple[object, ...]) -> list[str]:
    return [os.fspath(_argument(each)) for each in arguments]


def _argument(value: object) -> "str | os.PathLike[str]":
    return value if isinstance(value, os.PathLike) else str(value)


def _stream() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    stream.seek(0)
    return stream.read()
