"""Looking at a file before anything in it is trusted: a sentence for all that is none of ours."""

from pathlib import Path

from asskomm_audit.errors import UserError
from asskomm_audit.store.connections import connect_for_creating, connect_for_looking
from asskomm_audit.store.driver import Connection, sqlite3
from asskomm_audit.store.guard import foreign_parts, is_ours, unknown_migrations
from asskomm_audit.store.limits import is_schema_bearable
from asskomm_audit.store.troubles import DamagedFileError, troubles_told
from asskomm_audit.store.watched import WatchedConnection
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
FOREIGN = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} enthält fremde Programmteile ({teile}) und wird nicht geöffnet. Fragen Sie, woher "
    "die Datei stammt, und öffnen Sie eine Sicherung.",
)
_CROWDED = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} enthält viel mehr Programmteile als eine Auditakte und wird nicht geöffnet. Fragen "
    "Sie, woher die Datei stammt, und öffnen Sie eine Sicherung.",
)
_UNFINISHED = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} wurde beim Speichern unterbrochen. Kopieren Sie die Akte samt den Dateien, die mit "
    "ihrem Namen beginnen, auf diesen Rechner und öffnen Sie sie dort zum Bearbeiten.",
)
_MAGIC = b"SQLite format 3\0"
_TO_BE_REPAIRED = (  # what SQLite says to a reader that would have to write first
    "unable to open database file",
    "attempt to write a readonly database",
)


def is_audit_file(path: Path) -> bool:
    """Whether the file is an audit file of any version, sound or not."""
    try:
        connection = look(path, may_repair=False)
    except UserError:
        return False
    connection.close()
    return True


def look_at(path: Path) -> WatchedConnection:
    """Return a connection for looking into any audit file this program knows the schema of.

    Foreign parts are the caller's matter. Raises UserError if there is nothing to look at.
    """
    connection = look(path, may_repair=False)
    try:
        refuse_newer(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def look(path: Path, *, may_repair: bool) -> WatchedConnection:
    """Return a connection to a file that is ours; one left half-written is put right first."""
    refuse_what_is_no_database(path)
    try:
        return look_once(path)
    except sqlite3.OperationalError as error:
        if str(error) not in _TO_BE_REPAIRED:
            raise DamagedFileError(path) from error
        if not may_repair:
            raise UserError(_UNFINISHED, datei=path.name) from error
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise DamagedFileError(path) from error
    with troubles_told(path):
        connect_for_creating(path).close()  # rolls back what was left half-written
        return look_once(path)


def look_once(path: Path) -> WatchedConnection:
    """Return a connection to a file that is ours. Raises UserError, or what SQLite says."""
    if not is_schema_bearable(path):
        raise UserError(_CROWDED, datei=path.name)
    connection = connect_for_looking(path)
    try:
        if not is_ours(connection):
            raise UserError(_NOT_OURS, datei=path.name)
    except BaseException:
        connection.close()
        raise
    return connection


def refuse_newer(connection: Connection, path: Path) -> None:
    """Raise UserError, with its version named, if a newer program has written the file."""
    with troubles_told(path):
        if unknown := unknown_migrations(connection):
            raise UserError(_NEWER, datei=path.name, stand=unknown[-1][:60])


def refuse_foreign(connection: Connection, path: Path) -> None:
    """Raise UserError, which names them, if the file holds program parts that are not ours."""
    with troubles_told(path):
        if parts := foreign_parts(connection):
            raise UserError(FOREIGN, datei=path.name, teile=", ".join(parts[:3])[:200])


def refuse_what_is_no_database(path: Path) -> None:
    """Raise UserError if the path leads to no SQLite file that can be read."""
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
    if not start.strip(b"\0"):
        raise DamagedFileError(path)
    if start != _MAGIC:
        raise UserError(_NOT_OURS, datei=path.name)
