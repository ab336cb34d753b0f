"""The log: a file in the user's data folder and a few older ones, without personal data."""

import logging
from pathlib import Path

from asskomm_audit.paths import data_folder

_SIZE = 500_000  # bytes; checked at each start
_OLDER = 3  # files kept
_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


def log_file() -> Path:
    """Return where the log is written."""
    return data_folder() / "log" / "asskomm-audit.log"


def start_logging() -> None:
    """Write what happens to the log file; a place that cannot be written is no reason to fail."""
    file = log_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _make_room(file)
        handler = logging.FileHandler(file, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger("asskomm_audit")
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    root.propagate = False


def _make_room(file: Path) -> None:
    """Begin a new file if this one is large; logging.handlers can too, but knows the network."""
    if not file.exists() or file.stat().st_size < _SIZE:
        return
    for number in range(_OLDER, 0, -1):
        older = file.with_name(f"{file.name}.{number - 1}") if number > 1 else file
        if older.exists():
            older.replace(file.with_name(f"{file.name}.{number}"))
