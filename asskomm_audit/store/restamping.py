"""Brings entries of a laptop whose clock had jumped back into the order of everybody else.

All entries of a session (a node) that reaches too far ahead get new keys: a node derived from
theirs, and clocks that follow, one by one, the last plausible entry their laptop knew before.
That depends on the laptop's own log only, so every laptop that takes the entries in gives them
the same keys, and taking them in again finds them there. The session says what it stands for, so
a log that still has the old keys, such as the one on that laptop itself, is put right as soon as
it meets the new ones.
"""

import hashlib
import json
import re
from collections.abc import Iterable
from typing import Any, NamedTuple, TypeAlias

from asskomm_audit.domain.log_entries import DECIDES, REOPENS, Key
from asskomm_audit.store.driver import Connection, sqlite3
from asskomm_audit.store.folding import tuples
from asskomm_audit.store.log_comparing import TwoUnderOneKeyError, log_text

KeyMapping: TypeAlias = dict[Key, Key]

_MARK = re.compile(r" \(node (\d+) after (\d+)\)$")
_SESSION = "SELECT node, person, device, app, started_at FROM session"


class Stamp(NamedTuple):
    """The clock after which a session's entries were put, and the node they got."""

    anchor: int
    node: int


class Renaming(NamedTuple):
    """Which nodes get which stamp, in both logs."""

    stamps: dict[int, Stamp]  # by the node that is in a log now

    def mapping(self, log: Connection) -> KeyMapping:
        """Return the new key of each entry of the log that gets one."""
        found: KeyMapping = {}
        ranks: dict[int, int] = {}
        query = (
            "SELECT hlc, node FROM change WHERE node IN (SELECT value FROM json_each(?)) "
            "ORDER BY hlc, node"
        )
        for hlc, node in tuples(log, query, json.dumps([*self.stamps])):
            stamp = self.stamps[node]
            ranks[node] = ranks.get(node, 0) + 1
            found[hlc, node] = (stamp.anchor + ranks[node], stamp.node)
        return found


def nodes_ahead(log: Connection, limit: int) -> list[int]:
    """Return the sessions with entries later than `limit`, a clock of the log."""
    return [row[0] for row in tuples(log, "SELECT DISTINCT node FROM change WHERE hlc > ?", limit)]


def find_renaming(logs: Iterable[Connection], limit: int) -> Renaming:
    """Return what the logs say of sessions put right before, and of those to be put right now."""
    logs = tuple(logs)
    variants: dict[int, set[Stamp]] = {}
    for log in logs:
        for origin, stamp in _known(log):
            variants.setdefault(origin, set()).add(stamp)
    known = {origin: min(found) for origin, found in variants.items()}
    for log in logs:
        for origin, stamp in _new(log, limit, known):
            variants.setdefault(origin, set()).add(stamp)
    stamps: dict[int, Stamp] = {}
    for origin, found in variants.items():
        best = min(found)
        stamps[origin] = best
        stamps.update({each.node: best for each in found if each != best})
    return Renaming(stamps)


def unknown_ahead(log: Connection, limit: int, renaming: Renaming) -> bool:
    """Whether the log has sessions ahead that nobody has put right before."""
    return any(node not in renaming.stamps for node in nodes_ahead(log, limit))


def known_renaming(logs: Iterable[Connection]) -> Renaming:
    """Return only what has been put right before, in any of the logs."""
    return find_renaming(logs, (1 << 63) - 1)


def restamped_copy(log: Connection, renaming: Renaming) -> Connection:
    """Return the log with its new keys in memory, without the photos; the log stays as it is."""
    copy: Connection = sqlite3.connect(":memory:", isolation_level=None)
    copy.execute("CREATE TABLE session (node, person, device, app, started_at)")
    copy.execute("CREATE TABLE step (id, node, text, at, person, undoes)")
    copy.execute(
        "CREATE TABLE change "
        "(n INTEGER PRIMARY KEY, hlc INTEGER, node INTEGER, step, tbl, row, op, data, at)"
    )
    names = "n, hlc, node, step, tbl, row, op, data, at"
    places = ", ".join("?" * 9)
    copy.executemany(
        f"INSERT INTO change ({names}) VALUES ({places})",
        tuples(log, f"SELECT {names} FROM change"),
    )
    copy.executemany("INSERT INTO session VALUES (?, ?, ?, ?, ?)", tuples(log, _SESSION))
    copy.executemany(
        "INSERT INTO step VALUES (?, ?, ?, ?, ?, ?)",
        tuples(log, "SELECT id, node, text, at, person, undoes FROM step"),
    )
    copy.execute("CREATE UNIQUE INDEX change_key ON change(hlc, node)")
    copy.execute("CREATE INDEX change_row ON change(row)")
    copy.execute("CREATE INDEX step_id ON step(id)")
    restamp(copy, renaming, renaming.mapping(log))
    return copy


def restamp(log: Connection, renaming: Renaming, mapping: KeyMapping) -> set[tuple[str, str]]:
    """Give the entries of the log their new keys; return (table, row) of what they are about."""
    touched: set[tuple[str, str]] = set()
    find = "SELECT step, tbl, row, op FROM change WHERE hlc = ? AND node = ?"
    for old, new in mapping.items():
        entry, known = (next(iter(tuples(log, find, *key)), None) for key in (old, new))
        if entry is None:
            continue
        touched.add(entry[1:3])
        if known == entry:
            log.execute("DELETE FROM change WHERE hlc = ? AND node = ?", old)
        elif known:
            raise TwoUnderOneKeyError
        else:
            log.execute("UPDATE change SET hlc = ?, node = ? WHERE hlc = ? AND node = ?", new + old)
    if mapping:
        touched |= _rename_in_decisions(log, mapping)
    for node, stamp in renaming.stamps.items():
        _add_session(log, node, stamp)
        log.execute("UPDATE step SET node = ? WHERE node = ?", (stamp.node, node))
    return touched


def renamed_decision(data: dict[str, Any], mapping: KeyMapping) -> dict[str, Any]:
    """Return a decision that names conflicts by their new keys."""
    renamed = dict(data)
    for name in (DECIDES, REOPENS):
        if name in data:
            renamed[name] = [
                [column, *mapping.get((hlc, node), (hlc, node))] for column, hlc, node in data[name]
            ]
    return renamed


def _rename_in_decisions(log: Connection, mapping: KeyMapping) -> set[tuple[str, str]]:
    touched: set[tuple[str, str]] = set()
    found = list(tuples(log, "SELECT n, tbl, row, data FROM change WHERE op = 'R'"))
    for number, table, row, data in found:
        told: dict[str, Any] = json.loads(data)
        if (renamed := renamed_decision(told, mapping)) != told:
            log.execute("UPDATE change SET data = ? WHERE n = ?", (log_text(renamed), number))
            touched.add((table, row))
    return touched


def _add_session(log: Connection, node: int, stamp: Stamp) -> None:
    if log.execute("SELECT 1 FROM session WHERE node = ?", (stamp.node,)).fetchone():
        return
    found = log.execute(f"{_SESSION} WHERE node = ?", (node,)).fetchone()
    if found is None:
        return
    _, person, device, app, started_at = found
    origin = _origin_of(str(app), node)
    marked = f"{_MARK.sub('', str(app))} (node {origin} after {stamp.anchor})"
    log.execute(
        "INSERT INTO session (node, person, device, app, started_at) VALUES (?, ?, ?, ?, ?)",
        (stamp.node, person, device, marked, started_at),
    )


def _origin_of(app: str, node: int) -> int:
    found = _MARK.search(app)
    return int(found[1]) if found else node


def _known(log: Connection) -> list[tuple[int, Stamp]]:
    found = tuples(log, "SELECT node, app FROM session WHERE app LIKE '%(node %'")
    marks = ((node, _MARK.search(str(app))) for node, app in found)
    return [
        (int(mark[1]), Stamp(int(mark[2]), node))
        for node, mark in marks
        if mark and node == _derived(int(mark[1]), int(mark[2]))
    ]


def _new(log: Connection, limit: int, known: dict[int, Stamp]) -> Iterable[tuple[int, Stamp]]:
    """Yield a stamp for each session of the log that is ahead, in the order they came about."""
    stamped = {stamp.node for stamp in known.values()}
    ahead = [node for node in nodes_ahead(log, limit) if node not in stamped]
    if not ahead:
        return
    firsts = {node: _one(log, "SELECT min(n) FROM change WHERE node = ?", node) for node in ahead}
    list_of = json.dumps(ahead)
    ends: dict[int, int] = {}
    for node in sorted(ahead, key=firsts.__getitem__):
        anchor = _one(
            log,
            "SELECT coalesce(max(hlc), 0) FROM change WHERE n < ? AND hlc <= ? "
            "AND node NOT IN (SELECT value FROM json_each(?))",
            firsts[node],
            limit,
            list_of,
        )
        for other, end in ends.items():
            count = "SELECT count(*) FROM change WHERE node = ? AND n < ?"
            if earlier := _one(log, count, other, firsts[node]):
                anchor = max(anchor, end + earlier)
        stamp = known.get(node) or Stamp(anchor, _derived(node, anchor))
        ends[node] = stamp.anchor
        yield node, stamp


def _one(log: Connection, query: str, *values: object) -> int:
    return int(next(iter(tuples(log, query, *values)))[0])


def _derived(node: int, anchor: int) -> int:
    digest = hashlib.sha256(f"{node} after {anchor}".encode()).digest()
    return int.from_bytes(digest[:8], "big") >> 2
