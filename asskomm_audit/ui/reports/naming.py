"""Names for documents: readable, valid on every system, never those of a file that is there."""

import re
from datetime import date
from pathlib import Path

_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_MOST_LETTERS = 60
_RESERVED = frozenset(
    ("CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10)))
)


def document_name(kind: str, subject: str, day: date, ending: str) -> str:
    """Return a file name such as "Auditbericht Marktplatz 2026-05-12.pdf"."""
    words = _FORBIDDEN.sub(" ", f"{kind} {subject}")
    words = " ".join(words.split())[:_MOST_LETTERS].strip(" .")
    if words.upper() in _RESERVED:
        words += "_"
    return f"{words} {day.isoformat()}{ending}"


def free_path(folder: Path, name: str) -> Path:
    """Return a path in the folder where no file is, adding (2), (3) ... to the name."""
    path = folder / name
    number = 2
    while path.exists():
        path = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
        number += 1
    return path


def with_ending(path: Path, ending: str) -> Path:
    """Return the path with the ending of its kind, whatever was typed."""
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)
