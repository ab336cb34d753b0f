"""Names for copies of audit files: never those of a file that is there."""

from datetime import UTC, date, datetime
from pathlib import Path

from asskomm_audit.ui.opening_files import EXTENSION
from asskomm_audit.ui.reports.naming import document_name


def free_copy_path(folder: Path, kind: str, subject: str) -> Path:
    """Return a path such as "Kopie Musterstadt 2026-05-12.audit.gpkg" where no file is."""
    name = document_name(kind, subject, today(), "")
    path, number = folder / f"{name}{EXTENSION}", 2
    while path.exists():
        path = folder / f"{name} ({number}){EXTENSION}"
        number += 1
    return path


def today() -> date:
    """Return the day on the wall here."""
    return datetime.now(UTC).astimezone().date()
