"""A mark in the user's folder while a file is open: found at the start, the last end was bad."""

import contextlib
import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from asskomm_audit.paths import data_folder


class UncleanEnd(NamedTuple):
    """What was open when the program ended without closing it."""

    file: Path
    seen: datetime  # the last sign of life, in local time


def set_mark(file: Path) -> None:
    """Note that the file is open."""
    with contextlib.suppress(OSError):
        _mark().write_text(json.dumps({"file": str(file), "pid": os.getpid()}), "utf-8")


def give_sign() -> None:
    """Note that the program still runs."""
    with contextlib.suppress(OSError):
        os.utime(_mark())


def clear_mark() -> None:
    """Note that no file is open."""
    with contextlib.suppress(OSError):
        _mark().unlink(missing_ok=True)


def unclean_end() -> UncleanEnd | None:
    """Return what an earlier program of this user left open, if one did."""
    try:
        told = json.loads(_mark().read_text("utf-8"))
        seen = datetime.fromtimestamp(_mark().stat().st_mtime, UTC).astimezone()
        if told["pid"] == os.getpid():
            return None
        return UncleanEnd(Path(told["file"]), seen)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _mark() -> Path:
    return data_folder() / "open.json"
