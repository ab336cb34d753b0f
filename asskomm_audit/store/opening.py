"""Creating and opening audit files: one sentence for everything that cannot be opened."""

from pathlib import Path

from asskomm_audit.errors import UserError
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.building import build_audit_file
from asskomm_audit.store.connections import (
    connect_for_creating,
    connect_for_looking,
)
from asskomm_audit.store.driver import Connection, sqlite3
from asskomm_audit.store.guard import foreign_parts, is_ours, unknown_migrations
from asskomm_audit.store.locks import Claim, claim, join_claim
from asskomm_audit.store.migrations import is_pending, migrate
from asskomm_audit.store.troubles import DAMAGED, troubles_told
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_MISSING = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} gibt es nicht. Prüfen Sie den Namen und ob der Datenträger angeschlossen ist.",
)
_FOLDER = QT_TRANSLATE_NOOP(
    "Error", "{datei} ist ein Ordner und keine Auditakte. Wählen Sie eine Datei."
)
_FORBIDDEN = QT_TRANSLATE_NOOP(
    "Error",
    "Sie dürfen {datei} nicht lesen. Bitten Sie die Stelle, der die Datei gehört, um Leserechte.",
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "Error", "{datei} lässt sich nicht lesen. Prüfen Sie Namen und Datenträger."
)
_EMPTY = QT_TRANSLATE_NOOP(
    "Error", "{datei} ist leer, also keine Auditakte. Öffnen Sie eine Sicherung oder Kopie."
)
_NOT_OURS = QT_TRANSLATE_NOOP(
    "Error", "{datei} ist keine Auditakte. Wählen Sie eine Datei, die auf .audit.gpkg endet."
)
_NEWER = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} stammt von einer neueren Fassung des Programms (Aktenstand {stand}). "
    "Aktualisieren Sie das Programm und öffnen Sie die Akte dann.",
)
_OLDER = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} stammt von einer älteren Fassung des Programms. Öffnen Sie die Akte einmal zum "
    "Bearbeiten; dabei wird sie angepasst.",
)
FOREIGN = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} enthält fremde Programmteile ({teile}) und wird nicht geöffnet. Fragen Sie, woher "
    "die Datei stammt, und öffnen Sie eine Sicherung.",
)
_UNFINISHED = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} wurde beim Speichern unterbrochen. Kopieren Sie die Akte samt den Dateien, die mit "
    "ihrem Namen beginnen, auf diesen Rechner und öffnen Sie sie dort zum Bearbeiten.",
)
_MAGIC = b"SQLite format 3\0"


def create_audit_file(path: Path) -> AuditFile:
    """Create an empty audit file and open it; a path that is taken is refused with UserError."""
    build_audit_file(path)
    file = open_audit_file(path)
    file.note_creation()
    return file


def open_audit_file(path: Path, *, read_only: bool = False) -> AuditFile:
    """Open an audit file; looking at it changes no byte. The caller closes it.

    Raises UserError if it is none, is damaged, newer than the program or written by another one.
    A file in a place where nobody can write is opened for reading.
    """
    _refuse_what_is_no_database(path)
    right = join_claim(path) if read_only else claim(path)
    try:
        return _open(path, right, read_only=read_only)
    except BaseException:
        if right and right.leave():
            right.give_up()
        raise


def is_audit_file(path: Path) -> bool:
    """Whether the file is an audit file of any version, sound or not."""
    try:
        _refuse_what_is_no_database(path)
        connection = _look(path, may_repair=False)
    except UserError:
        return False
    connection.close()
    return True


def look_at(path: Path) -> Connection:
    """Return a connection for looking into any audit file this program knows the schema of.

    Foreign parts are the caller's matter. Raises UserError if there is nothing to look at.
    """
    _refuse_what_is_no_database(path)
    connection = _look(path, may_repair=False)
    if unknown := unknown_migrations(connection):
        connection.close()
        raise UserError(_NEWER, datei=path.name, stand=unknown[-1])
    return connection


def _open(path: Path, right: Claim | None, *, read_only: bool) -> AuditFile:
    may_write = right is not None and not read_only
    connection = _look(path, may_repair=may_write)
    try:
        with troubles_told(path):
            _refuse_newer_and_foreign(connection, path)
            if is_pending(connection):
                connection.close()
                connection = _upgrade(path, may_write=may_write)
            return AuditFile(path, connection, right, read_only=not may_write)
    except BaseException:
        connection.close()
        raise


def _refuse_what_is_no_database(path: Path) -> None:
    try:
        if path.is_dir():
            raise UserError(_FOLDER, datei=path.name)
        with path.open("rb") as stream:
            start = stream.read(len(_MAGIC))
    except FileNotFoundError as error:
        raise UserError(_MISSING, datei=path.name) from error
    except PermissionError as error:
        raise UserError(_FORBIDDEN, datei=path.name) from error
    except (OSError, ValueError) as error:
        raise UserError(_UNREADABLE, datei=path.name) from error
    if not start:
        raise UserError(_EMPTY, datei=path.name)
    if start != _MAGIC:
        raise UserError(_NOT_OURS, datei=path.name)


def _look(path: Path, *, may_repair: bool) -> Connection:
    """Return a connection to a file that is ours; one left half-written is put right first."""
    try:
        return _look_once(path)
    except sqlite3.OperationalError as error:
        if str(error) not in ("unable to open database file", *_HOT):
            raise UserError(DAMAGED, datei=path.name) from error
        if not may_repair:
            raise UserError(_UNFINISHED, datei=path.name) from error
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise UserError(DAMAGED, datei=path.name) from error
    with troubles_told(path):
        _roll_back(path)
        return _look_once(path)


def _look_once(path: Path) -> Connection:
    connection = connect_for_looking(path)
    try:
        if not is_ours(connection):
            raise UserError(_NOT_OURS, datei=path.name)
    except BaseException:
        connection.close()
        raise
    return connection


_HOT = ("attempt to write a readonly database",)  # what SQLite says to a reader it needs to write


def _roll_back(path: Path) -> None:
    connection = connect_for_creating(path)
    connection.close()


def _refuse_newer_and_foreign(connection: Connection, path: Path) -> None:
    if unknown := unknown_migrations(connection):
        raise UserError(_NEWER, datei=path.name, stand=unknown[-1])
    if parts := foreign_parts(connection):
        raise UserError(FOREIGN, datei=path.name, teile=", ".join(parts[:3])[:200])


def _upgrade(path: Path, *, may_write: bool) -> Connection:
    if not may_write:
        raise UserError(_OLDER, datei=path.name)
    connection = connect_for_creating(path)
    try:
        migrate(connection)
    finally:
        connection.close()
    return _look_once(path)
