"""Turns what SQLite and the disk complain about into sentences people can act on."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from asskomm_audit.errors import UserError
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.texts import QT_TRANSLATE_NOOP

DAMAGED = QT_TRANSLATE_NOOP(
    "Error",
    "Die Auditakte {datei} ist beschädigt und wird nicht verändert. Öffnen Sie eine Sicherung "
    "oder eine Kopie.",
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
_GONE = QT_TRANSLATE_NOOP(
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
    ("unable to open database file", _GONE),
    ("database is locked", _BUSY),
    ("database table is locked", _BUSY),
    ("database schema is locked", _BUSY),
    ("database disk image is malformed", DAMAGED),
    ("malformed database schema", DAMAGED),
    ("file is not a database", DAMAGED),
    ("database corruption", DAMAGED),
    ("decide the conflicts of this row first", _UNDECIDED),
)


def sentence_for(error: BaseException, path: Path) -> UserError | None:
    """Return what to tell the user, or None if the error is a bug of ours."""
    message = str(error)
    for sign, text in _SENTENCES:
        if sign in message:
            return UserError(text, datei=path.name)
    return None


@contextmanager
def troubles_told(path: Path) -> Generator[None]:
    """Raise UserError in place of the errors of SQLite that somebody can act on."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        told = sentence_for(error, path)
        if told is None:
            raise
        raise told from error
