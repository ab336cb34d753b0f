"""Rescues what can be read of a damaged file into a new one; the damaged file is never changed.

Every record stands twice in an audit file: in its table and in the change log. What is whole on
any page is taken; where both are left they confirm each other.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from asskomm_audit.domain.catalogue import Catalogue
from asskomm_audit.domain.catalogue_json import to_json
from asskomm_audit.domain.ids import new_id
from asskomm_audit.errors import UserError
from asskomm_audit.progress import Progress, silent
from asskomm_audit.store.building import build_audit_file
from asskomm_audit.store.connections import connect_for_creating, set_journal_mode
from asskomm_audit.store.driver import Connection, sqlite3
from asskomm_audit.store.migrations import TABLES
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.outside import begin_session, new_node, now_text
from asskomm_audit.store.pages import Pages
from asskomm_audit.store.pictures import TAKE_BETTER
from asskomm_audit.store.publishing import new_audit_file
from asskomm_audit.store.rescue_report import RescueReport, losses_of
from asskomm_audit.store.rescue_rows import RESCUED, Restorer
from asskomm_audit.store.salvage import Piece, pieces_on
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_NOTHING = QT_TRANSLATE_NOOP(
    "Error",
    "In {datei} ließ sich nichts finden, das zu einer Auditakte gehört. Öffnen Sie eine Sicherung.",
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "Error", "{datei} lässt sich nicht lesen. Prüfen Sie Namen und Datenträger."
)
_KEEP = {
    "change": "INSERT OR IGNORE INTO change (n, hlc, node, step, tbl, row, op, data, at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "step": "INSERT OR IGNORE INTO step (fid, id, node, text, at, person, undoes) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)",
    "session": "INSERT OR IGNORE INTO session (node, person, device, app, started_at) "
    "VALUES (?, ?, ?, ?, ?)",
    "photo_thumb": "INSERT OR IGNORE INTO photo_thumb (fid, sha256, data) VALUES (?, ?, ?)",
    "catalogue_data": "INSERT OR IGNORE INTO catalogue_data (fid, hash, version, data) "
    "VALUES (?, ?, ?, ?)",
}
_KEEP_PURGED = "INSERT OR IGNORE INTO photo_purged (sha256, reason, purged_at) VALUES (?, ?, ?)"
_FOUND = "CREATE TEMP TABLE found (tbl TEXT, row TEXT, data TEXT, UNIQUE (tbl, row, data))"
_TIDY = (
    # a photo that had to go for data protection stays gone
    "DELETE FROM photo_data WHERE sha256 IN (SELECT sha256 FROM photo_purged)",
    "DELETE FROM photo_thumb WHERE sha256 NOT IN (SELECT sha256 FROM photo_data)",
    "INSERT INTO photo_thumb (sha256, data) SELECT sha256, data FROM photo_data "
    "WHERE sha256 NOT IN (SELECT sha256 FROM photo_thumb) "
    "AND sha256 NOT IN (SELECT source_sha256 FROM photo WHERE source_sha256 <> sha256) "
    "AND sha256 NOT IN (SELECT sha256 FROM issued)",
)


def rescue(
    source: Path,
    target: Path,
    progress: Progress = silent,
    *,
    catalogues: Sequence[Catalogue] = (),
) -> RescueReport:
    """Write all that can be read of `source` into a new file at `target`; return what is missing.

    `catalogues` stand in for one that is lost, if an audit was made with it. Progress counts
    pages; cancelling leaves nothing. Raises UserError if nothing of ours was found.
    """
    with new_audit_file(target) as draft:
        build_audit_file(draft)
        with closing(connect_for_creating(draft)) as connection:
            connection.execute("BEGIN")
            connection.execute("UPDATE clock SET capture = 0")
            connection.execute(_FOUND)
            _collect(source, connection, progress)
            _add_catalogues(connection, catalogues)
            restorer = Restorer(connection, *_begin(connection))
            restorer.count_gaps()
            for table in TABLES:
                restorer.restore(table)
            _finish(connection)
            report = losses_of(connection, source.name, restorer)
            if report.is_empty:
                raise UserError(_NOTHING, datei=source.name)
            connection.execute("COMMIT")
            connection.execute("DROP TABLE temp.found")
            set_journal_mode(connection, "delete")
        with open_audit_file(draft) as file:
            file.note_creation()
    return report


def _collect(source: Path, connection: Connection, progress: Progress) -> None:
    try:
        with Pages(source) as pages:
            free = pages.free()
            for number in range(1, pages.count + 1):
                if number not in free:
                    for piece in pieces_on(pages, number):
                        _keep(connection, piece)
                if number % 100 == 0 or number == pages.count:
                    progress(number, pages.count)
    except (OSError, ValueError) as error:
        raise UserError(_UNREADABLE, datei=source.name) from error


def _keep(connection: Connection, piece: Piece) -> None:
    try:
        if piece.table == "photo_purged":
            connection.execute(_KEEP_PURGED, piece.values)
        elif piece.table == "photo_data":
            connection.execute(TAKE_BETTER, piece.values)
        elif statement := _KEEP.get(piece.table):
            connection.execute(statement, (piece.row, *piece.values))
        else:
            key, *values = piece.values
            data = json.dumps([_plain(value) for value in values])
            statement = "INSERT OR IGNORE INTO temp.found (tbl, row, data) VALUES (?, ?, ?)"
            connection.execute(statement, (piece.table, key, data))
    except (sqlite3.IntegrityError, UnicodeEncodeError):
        return  # it looked like one of ours and is none


def _plain(value: Any) -> Any:
    return value.hex().upper() if isinstance(value, bytes) else value


def _begin(connection: Connection) -> tuple[int, str]:
    """Open a step for what has to be written anew; return node and step."""
    node, step = new_node(), new_id()
    begin_session(connection, node, "")
    add = "INSERT INTO step (id, node, text, at) VALUES (?, ?, ?, ?)"
    connection.execute(add, (step, node, RESCUED, now_text()))
    return node, step


def _add_catalogues(connection: Connection, catalogues: Sequence[Catalogue]) -> None:
    for each in catalogues:
        connection.execute(
            "INSERT OR IGNORE INTO catalogue_data (hash, version, data) VALUES (?, ?, ?)",
            (each.hash, each.version, to_json(each)),
        )


def _finish(connection: Connection) -> None:
    for statement in _TIDY:
        connection.execute(statement)
    orphans = "SELECT DISTINCT step, node, at FROM change WHERE step NOT IN (SELECT id FROM step)"
    seen: set[str] = set()
    for step, node, at in _rows(connection, orphans):
        if step not in seen:
            seen.add(step)
            connection.execute(
                "INSERT INTO step (id, node, text, at) "
                "VALUES (?, ?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', ?, 'unixepoch'))",
                (step, node, RESCUED, at),
            )
    connection.execute(
        "UPDATE clock SET capture = 1, step = NULL, "
        "hlc = max(hlc, (SELECT coalesce(max(hlc), 0) FROM change))"
    )
    unused = "DELETE FROM catalogue_data WHERE hash NOT IN (SELECT catalogue_hash FROM audit)"
    connection.execute(unused)


def _rows(connection: Connection, query: str) -> Iterator[tuple[Any, ...]]:
    yield from connection.execute(query).fetchall()
