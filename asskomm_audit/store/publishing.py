"""New files: made under another name beside their place, and named once they are whole."""

import contextlib
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from asskomm_audit.domain.ids import new_id
from asskomm_audit.errors import UserError
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.troubles import sentence_for
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_EXISTS = QT_TRANSLATE_NOOP(
    "Error", "{datei} gibt es dort schon. Wählen Sie einen anderen Namen oder öffnen Sie die Datei."
)
_NOT_MADE = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} lässt sich dort nicht anlegen. Wählen Sie einen Ordner, in den Sie schreiben dürfen, "
    "und einen kürzeren oder einfacheren Namen.",
)
_DRAFT = ".audit.gpkg"
_BESIDE = ("{}", "{}-journal", "{}-wal", "{}-shm", "~{}.lock")


@contextmanager
def new_audit_file(path: Path) -> Generator[Path]:
    """Give a path to make an audit file at, which gets the name `path` when all went well.

    Whatever stops the work leaves nothing. Raises UserError if there is something at `path`
    already, which stays as it is, or if nothing can be made there.
    """
    draft = draft_beside(path)
    try:
        with published(draft, path):
            yield draft
    except FileExistsError as error:
        raise UserError(_EXISTS, datei=path.name) from error
    except (OSError, ValueError) as error:
        raise UserError(_NOT_MADE, datei=path.name) from error
    except UserError as error:
        if error.values.get("datei") == draft.name:
            raise UserError(error.text, **(error.values | {"datei": path.name})) from error
        raise
    except sqlite3.DatabaseError as error:
        if "unable to open" in str(error):
            raise UserError(_NOT_MADE, datei=path.name) from error
        raise sentence_for(error, path) or error from error


def draft_beside(path: Path) -> Path:
    """Return a name for a file in the making."""
    return path.with_name(f"~{new_id()[-12:]}{_DRAFT}")


@contextmanager
def published(draft: Path, path: Path) -> Generator[None]:
    """Give `draft` the name `path` when all went well; whatever stops the work leaves nothing.

    Raises FileExistsError if the name is taken, and other OSErrors.
    """
    try:
        if os.path.lexists(path):
            raise FileExistsError
        yield
        _publish(draft, path)
    finally:
        discard(draft)


def discard_old_drafts(folder: Path, before: float) -> None:
    """Remove what a program that was killed before this moment (of `time`) left in a folder."""
    for path in folder.glob(f"~*{_DRAFT}*"):
        with contextlib.suppress(OSError):
            if path.stat().st_mtime < before:
                path.unlink()


def _publish(draft: Path, path: Path) -> None:
    """Give the finished file its name, never over another file."""
    if sys.platform == "win32":
        draft.rename(path)
        return
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        raise
    except OSError:  # sticks know no links
        if os.path.lexists(path):
            raise FileExistsError from None
        draft.rename(path)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Put all that was written into a file on the disk."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Put the names in a folder on the disk; Windows does so by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def discard(draft: Path) -> None:
    """Remove a draft that was not published, and what SQLite left beside it."""
    for pattern in _BESIDE:
        with contextlib.suppress(OSError, ValueError):
            draft.with_name(pattern.format(draft.name)).unlink(missing_ok=True)
