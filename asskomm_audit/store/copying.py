"""Whole copies of audit files: consistent while others write, and believed only once verified."""

from contextlib import closing
from pathlib import Path

from asskomm_audit.errors import UserError
from asskomm_audit.progress import Progress, silent
from asskomm_audit.store.connections import connect_for_creating
from asskomm_audit.store.driver import Connection
from asskomm_audit.store.looking import look_at
from asskomm_audit.store.publishing import new_audit_file
from asskomm_audit.store.troubles import troubles_told
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_PAGES = 1000  # copied at once, 4 MB: often enough for progress and cancel

_UNSOUND = QT_TRANSLATE_NOOP(
    "Error",
    "Die Kopie von {datei} ist nicht fehlerfrei und wurde verworfen. Prüfen Sie die Akte "
    "und den Datenträger.",
)


class UnsoundCopyError(UserError):
    """A copy is not what it was made of, or that is damaged."""


def copy_whole(source: Path, target: Path, progress: Progress = silent) -> None:
    """Copy an audit file with all its photos, whatever is being written to it meanwhile.

    The copy gets its name once it is complete, on the disk and verified; a name that is taken is
    refused with UserError. Progress counts pages; cancelling leaves nothing.
    """
    with new_audit_file(target) as draft, closing(look_at(source)) as reading:
        entries = log_length(reading)
        copy_pages(reading, draft, progress)
        verify_copy(draft, source, entries)


def copy_pages(source: Connection, draft: Path, progress: Progress = silent) -> None:
    """Copy all pages of one state of the file into `draft`, which is a single file then."""
    with closing(connect_for_creating(draft)) as writing:
        source.backup(
            writing,
            pages=_PAGES,
            progress=lambda _status, remaining, total: progress(total - remaining, total),
        )
        writing.execute("PRAGMA journal_mode = DELETE")


def log_length(connection: Connection) -> int:
    """Return the number of the last entry in the change log, 0 if there is none."""
    return int(connection.execute("SELECT coalesce(max(n), 0) FROM change").fetchone()[0])


def verify_copy(draft: Path, source: Path, entries: int) -> None:
    """Raise UserError unless the copy is sound and its log reaches at least entry `entries`."""
    with closing(look_at(draft)) as copy, troubles_told(source):
        result = [str(row[0]) for row in copy.execute("PRAGMA quick_check(1)")]
        if result != ["ok"] or log_length(copy) < entries:
            raise UnsoundCopyError(_UNSOUND, datei=source.name)
