"""The log: a rotating file in the user's data folder, without personal data."""

import logging
from pathlib import Path

from asskomm_audit.paths import data_folder

_SIZE = 500_000  # bytes
_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


def log_file() -> Path:
    """Return where the log is written."""
    return data_folder() / "log" / "asskomm-audit.log"


def start_logging() -> None:
    """Write what happens to the log file; a place that cannot be written is no reason to fail."""
    from logging.handlers import RotatingFileHandler  # knows the network too, which costs time

    file = log_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=_SIZE, backupCount=3, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger("asskomm_audit")
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    root.propagate = False
