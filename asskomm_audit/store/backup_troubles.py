"""What stops a backup, as one sentence that does not frighten: the entries themselves are saved."""

import errno
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from asskomm_audit.errors import UserError
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.troubles import DamagedFileError, sentence_for
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_FULL = QT_TRANSLATE_NOOP(
    "Error",
    "Keine neue Sicherung von {datei}: Der Datenträger mit {ordner} ist voll. Geben Sie dort "
    "Platz frei oder wählen Sie einen anderen Ordner. Ihre Eingaben sind in der Akte gespeichert.",
)
_UNREACHABLE = QT_TRANSLATE_NOOP(
    "Error",
    "Keine neue Sicherung von {datei}: In {ordner} lässt sich nichts schreiben. Prüfen Sie, ob "
    "der Datenträger angeschlossen ist, oder wählen Sie einen anderen Ordner. Ihre Eingaben sind "
    "in der Akte gespeichert.",
)
_IS_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}


@contextmanager
def backup_troubles_told(path: Path, folder: Path) -> Generator[None]:
    """Raise UserError in place of whatever stops a backup of `path` to `folder`.

    What is wrong with the file itself comes as a UserError already and passes.
    """
    values = {"datei": path.name, "ordner": str(folder)}
    try:
        yield
    except OSError as error:
        text = _FULL if error.errno in _IS_FULL else _UNREACHABLE
        raise UserError(text, **values) from error
    except sqlite3.DatabaseError as error:
        if "full" in str(error):
            raise UserError(_FULL, **values) from error
        if "I/O" in str(error) or "unable to open" in str(error):
            raise UserError(_UNREACHABLE, **values) from error
        if isinstance(error, sqlite3.IntegrityError):  # its rows cannot stand beside each other
            raise DamagedFileError(path) from error
        raise sentence_for(error, path) or error from error
