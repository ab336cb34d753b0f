"""Builds empty audit files: finished under another name, so that none is ever half there."""

import os
import sys
from pathlib import Path

from asskomm_audit.domain.ids import new_id
from asskomm_audit.errors import UserError
from asskomm_audit.store.connections import connect_for_creating
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.geopackage import APPLICATION_ID, USER_VERSION
from asskomm_audit.store.migrations import migrate
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


def build_audit_file(path: Path) -> None:
    """Create an empty audit file; a path that is taken is refused with UserError."""
    draft = path.with_name(f"~{new_id()[-12:]}.new")
    try:
        if os.path.lexists(path):
            raise FileExistsError
        _build(draft)
        _publish(draft, path)
    except FileExistsError as error:
        raise UserError(_EXISTS, datei=path.name) from error
    except (OSError, ValueError) as error:
        raise UserError(_NOT_MADE, datei=path.name) from error
    except sqlite3.OperationalError as error:
        if "unable to open" in str(error):
            raise UserError(_NOT_MADE, datei=path.name) from error
        raise sentence_for(error, path) or error from error
    finally:
        _discard(draft)


def _build(draft: Path) -> None:
    connection = connect_for_creating(draft)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {USER_VERSION}")
        migrate(connection)
        connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        connection.close()


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
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _discard(draft: Path) -> None:
    for name in (draft.name, f"{draft.name}-journal"):
        try:
            draft.with_name(name).unlink(missing_ok=True)
        except (OSError, ValueError):
            return
