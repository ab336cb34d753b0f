"""Turns what SQLite and the disk complain about into sentences people can act on."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from asskomm_audit.errors import UserError
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.limits import ENDLESS
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_DAMAGED = QT_TRANSLATE_NOOP(
    "Error",
    "Die Auditakte {datei} ist beschädigt und wird nicht verändert. Öffnen Sie eine Sicherung, "
    "oder retten Sie das Lesbare in eine neue Akte.",
)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "Error",
    "In {datei} steht ein Eintrag von einer Länge, die dieses Programm nie schreibt. Fragen Sie, "
    "woher die Datei stammt, und öffnen Sie eine Sicherung.",
)
_ILLEGIBLE = QT_TRANSLATE_NOOP(
    "Error",
    "In {datei} ist ein Eintrag unlesbar ({tabelle} {kennung}). Öffnen Sie eine Sicherung oder "
    "berichtigen Sie ihn in einem GIS-Programm.",
)
_FULL = QT_TRANSLATE_NOOP(
    "Error",
    "Nicht gespeichert: Der Datenträger mit {datei} ist voll. Geben Sie Platz frei und "
    "wiederholen Sie die Eingabe.",
)
_FAULTY = QT_TRANSLATE_NOOP(
    "Error",
    "Nicht gespeichert: Der Datenträger mit {datei} meldet einen Fehler. Prüfen Sie, ob er noch "
    "angeschlossen ist, und sichern Sie die Akte an einem anderen Ort.",
)
READ_ONLY = QT_TRANSLATE_NOOP(
    "Error",
    "Nicht gespeichert: {datei} ist schreibgeschützt. Kopieren Sie die Akte in einen Ordner, "
    "in den Sie schreiben dürfen, und öffnen Sie die Kopie.",
)
GONE = QT_TRANSLATE_NOOP(
    "Error",
    "Nicht gespeichert: {datei} ist nicht mehr erreichbar. Prüfen Sie, ob der Datenträger noch "
    "angeschlossen ist.",
)
_BUSY = QT_TRANSLATE_NOOP(
    "Error",
    "Nicht gespeichert: Ein anderes Programm hält {datei} fest. Schließen Sie es und "
    "wiederholen Sie die Eingabe.",
)

_UNDECIDED = QT_TRANSLATE_NOOP(
    "Error",
    "Erst entscheiden, dann entfernen: Zu dem Eintrag oder zu einem, der daran hängt, gibt es "
    "verschiedene Angaben. Öffnen Sie „Akte“ und entscheiden Sie dort.",
)

_SENTENCES = (
    ("database or disk is full", _FULL),
    ("disk I/O error", _FAULTY),
    ("attempt to write a readonly database", READ_ONLY),
    ("unable to open database file", GONE),
    ("database is locked", _BUSY),
    ("database table is locked", _BUSY),
    ("database schema is locked", _BUSY),
    ("database disk image is malformed", _DAMAGED),
    ("malformed database schema", _DAMAGED),
    ("file is not a database", _DAMAGED),
    ("database corruption", _DAMAGED),
    ("invalid fts5 file format", _DAMAGED),
    ("fts5: corrupt", _DAMAGED),
    ("vtable constructor failed", _DAMAGED),  # what the search index says of itself
    ("malformed JSON", _DAMAGED),
    ("JSON path error", _DAMAGED),
    ("string or blob too big", _TOO_LONG),
    ("interrupted", ENDLESS),  # by its limit: who interrupts on purpose knows it
    ("decide the conflicts of this row first", _UNDECIDED),
)
BROKEN = (LookupError, ValueError, TypeError, AttributeError, ArithmeticError, RecursionError)
"""What values that no program of ours writes make of the code that reads them."""


class FileError(UserError):
    """What is wrong with one file as a whole, so that the window can offer a way out."""

    def __init__(self, text: str, path: Path, **values: object) -> None:
        super().__init__(text, **({"datei": path.name} | values))
        self.path = path


class DamagedFileError(FileError):
    """The file is damaged: what can be read may be rescued."""

    def __init__(self, path: Path) -> None:
        super().__init__(_DAMAGED, path)


def sentence_for(error: BaseException, path: Path) -> UserError | None:
    """Return what to tell the user, or None if the error is a bug of ours."""
    is_corrupt = type(error) is sqlite3.DatabaseError  # its subclasses say what they mean
    if is_corrupt or isinstance(error, UnicodeDecodeError):  # a broken name in the schema
        return DamagedFileError(path)
    message = str(error)
    for sign, text in _SENTENCES:
        if sign in message:
            if text is _DAMAGED:
                return DamagedFileError(path)
            return UserError(text, datei=path.name)
    return None


@contextmanager
def troubles_told(path: Path) -> Generator[None]:
    """Raise UserError in place of the errors of SQLite that somebody can act on."""
    try:
        yield
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        told = sentence_for(error, path)
        if told is None:
            raise
        raise told from error


@contextmanager
def content_told(path: Path, table: str, row: object = "") -> Generator[None]:
    """Raise UserError in place of the errors that come from values no program of ours writes."""
    try:
        yield
    except (*BROKEN, OSError, sqlite3.IntegrityError) as error:  # times too large are an OSError
        raise illegible(path, table, row) from error


def illegible(path: Path, table: str, row: object = "") -> UserError:
    """Return the sentence for an entry that cannot be read."""
    kennung = str(row)[:60]
    return UserError(_ILLEGIBLE, datei=path.name, tabelle=table, kennung=kennung)
