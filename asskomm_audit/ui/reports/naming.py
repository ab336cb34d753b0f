"""Names for documents: readable, valid on every system, never those of a file that is there."""

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from asskomm_audit.domain.ids import AuditId
from asskomm_audit.store.audits import find_audit
from asskomm_audit.store.places import find_place
from asskomm_audit.ui.session import Session

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


def subject_of(session: Session, audits: Sequence[AuditId]) -> str:
    """Return what a document about these audits is about: the place, or the whole file."""
    audit = find_audit(session.file, audits[0]) if len(audits) == 1 else None
    place = find_place(session.file, audit.place_id) if audit else None
    return place.name if place else session.path.name.split(".")[0]


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
