"""Writing a document safely: under another name beside its place, then renamed in one go."""

import errno
import hashlib
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from asskomm_audit.errors import UserError
from asskomm_audit.texts import QT_TRANSLATE_NOOP


@contextmanager
def saved_as(target: Path) -> Generator[Path, None, None]:
    """Give a path to write to; what is written there becomes `target` when all went well.

    What was at `target` before stays as it was until then. UserError if the disk is full, the
    folder is gone or read-only, another program holds the file, or an audit file lies there.
    """
    refuse_audit_file(target)
    unfinished = target.with_name(f".{target.name[:80]}.{os.getpid()}.part")
    try:
        yield unfinished
        unfinished.replace(target)
    except OSError as error:
        raise told(error, target) from error
    finally:
        _discard(unfinished)


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file that was just written; UserError if it cannot be read."""
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise told(error, path) from error


def refuse_audit_file(target: Path) -> None:
    """Raise UserError if an audit file lies there."""
    if _is_database(target):
        raise UserError(_IS_AUDIT_FILE, datei=target.name)


def told(error: OSError, target: Path) -> UserError:
    """Return the sentence for what kept a document from being written."""
    text = _SENTENCES.get(error.errno or 0, _NOT_WRITTEN)
    return UserError(text, datei=target.name, grund=error.strerror or str(error))


def _is_database(path: Path) -> bool:
    """Whether a slip of the name would destroy an audit file, or what is not yet merged into it."""
    try:
        with path.open("rb") as stream:
            return stream.read(16).startswith(_DATABASES)
    except OSError:  # not there, a folder, unreadable: renaming will tell
        return False


def _discard(unfinished: Path) -> None:
    try:
        unfinished.unlink(missing_ok=True)
    except OSError:  # the folder went away with the file in it
        return


_DATABASES = b"SQLite format 3\0", b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83"  # and its log
_IS_AUDIT_FILE = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} ist eine Auditakte und wird nicht überschrieben. Geben Sie einen anderen Namen an.",
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} konnte nicht geschrieben werden ({grund}). Wählen Sie einen anderen Ort, schaffen "
    "Sie Platz oder schließen Sie die Datei im anderen Programm.",
)
_FULL = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} konnte nicht geschrieben werden: Der Datenträger ist voll. Schaffen Sie Platz oder "
    "wählen Sie einen anderen Ort.",
)
_FORBIDDEN = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} konnte nicht geschrieben werden: Das ist dort nicht erlaubt. Schließen Sie die Datei "
    "im anderen Programm oder wählen Sie einen Ordner, in den Sie schreiben dürfen.",
)
_NO_FOLDER = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} konnte nicht geschrieben werden: Den Ordner dafür gibt es nicht. Legen Sie ihn an "
    "oder wählen Sie einen anderen.",
)
_IS_FOLDER = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} konnte nicht geschrieben werden: So heißt schon ein Ordner. Geben Sie einen anderen "
    "Namen an.",
)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} konnte nicht geschrieben werden: Der Name ist zu lang. Kürzen Sie ihn.",
)
_SENTENCES = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EROFS: _FORBIDDEN,
    errno.ENOENT: _NO_FOLDER,
    errno.ENOTDIR: _NO_FOLDER,
    errno.EISDIR: _IS_FOLDER,
    errno.ENAMETOOLONG: _TOO_LONG,
}
