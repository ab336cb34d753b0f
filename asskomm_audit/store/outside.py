"""The step that stays open while the program is not there: it takes what a GIS program corrects."""

import platform
import secrets
from datetime import UTC, datetime

from asskomm_audit import __version__
from asskomm_audit.domain.ids import new_id
from asskomm_audit.store.driver import Connection
from asskomm_audit.texts import QT_TRANSLATE_NOOP

OUTSIDE = QT_TRANSLATE_NOOP("Step", "außerhalb des Programms")

_ADD_SESSION = "INSERT INTO session (node, person, device, app, started_at) VALUES (?, ?, ?, ?, ?)"
_ADD_STEP = "INSERT INTO step (id, node, text, at) VALUES (?, ?, ?, ?)"
_LAYERS = ("place", "stop", "finding", "photo")


def new_node() -> int:
    """Return a number for one opening of a file: no two share one, not even copies."""
    return secrets.randbits(62)


def now_text() -> str:
    """Return the moment in UTC as the file stores it."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def begin_session(connection: Connection, node: int, person: str) -> None:
    """Close the step that was left open outside and say who writes from now on."""
    _end_outside_step(connection)
    app = f"asskomm-audit {__version__}"
    connection.execute(_ADD_SESSION, (node, person, platform.node(), app, now_text()))


def leave_outside_step(connection: Connection) -> None:
    """Open the step for other programs and tell them what the layers hold now."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        node, step, now = new_node(), new_id(), now_text()
        connection.execute(_ADD_SESSION, (node, "", platform.node(), "", now))
        connection.execute(_ADD_STEP, (step, node, OUTSIDE, now))
        connection.execute("UPDATE clock SET node = ?, step = ?", (node, step))
        _tell_extents(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _end_outside_step(connection: Connection) -> None:
    """Forget the open step if nobody used it; the caller names the next one."""
    step, node = connection.execute("SELECT step, node FROM clock").fetchone()
    if step is None:
        return
    used = connection.execute("SELECT 1 FROM change WHERE step = ? LIMIT 1", (step,)).fetchone()
    if used is None:
        connection.execute("DELETE FROM step WHERE id = ?", (step,))
        connection.execute("DELETE FROM session WHERE node = ?", (node,))


def _tell_extents(connection: Connection) -> None:
    for table in _LAYERS:
        bounds = connection.execute(
            f"SELECT min(minx), min(miny), max(maxx), max(maxy) FROM rtree_{table}_geom"
        ).fetchone()
        connection.execute(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?, "
            "last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?",
            (*bounds, table),
        )
