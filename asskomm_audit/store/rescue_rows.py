"""Puts rescued records into their tables, and tells the log where it does not lead to them."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.log_entries import Entry
from asskomm_audit.store.columns import Column, RecordTable
from asskomm_audit.store.driver import Connection, sqlite3
from asskomm_audit.store.folding import conflict_rows, fold_record
from asskomm_audit.store.migrations import TABLES
from asskomm_audit.store.troubles import BROKEN
from asskomm_audit.texts import QT_TRANSLATE_NOOP

RESCUED = QT_TRANSLATE_NOOP("Step", "aus einer beschädigten Akte gerettet")

_LOST_NAME = "(?)"
_ANY_PLACE = "PLZ"
_ADD_CONFLICT = "INSERT OR IGNORE INTO conflict VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_ADD_ENTRY = "INSERT INTO change (hlc, node, step, tbl, row, op, data) VALUES (?, ?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Lost:
    """A record that is known of but could not be saved, with what is left of it."""

    kind: Kind
    id: str
    left: Mapping[str, Any]


@dataclass(slots=True)
class Restorer:
    """Writes tables, parents first."""

    connection: Connection
    node: int
    step: str
    lost: list[Lost] = field(default_factory=list[Lost])
    detached: int = 0  # optional links to something that is lost
    gaps: int = 0  # entries of the log that are missing between those that were found
    stand_ins: int = 0  # records made in the place of lost ones
    _hlc: int = -1

    def count_gaps(self) -> None:
        """Count the missing entries of the log, before any is written anew."""
        query = "SELECT coalesce(max(n), 0) - count(*) FROM change"
        self.gaps = int(self.connection.execute(query).fetchone()[0])

    def restore(self, table: RecordTable) -> None:
        """Put every record of a table back for which enough is left."""
        names = [column.name for column in table.logged]
        known = self._known(table)
        seen = frozenset(known)
        for row in known:
            entries = self._entries(table, row)
            found = self._found(table, row)
            history = _history(entries, table)
            values = _chosen(found, history, has_start=_has_start(entries))
            if values is None:
                self._give_up(table, row, history or {})
            elif self._link(table, values, seen) and self._insert(table, row, names, values):
                self._tell(table, row, entries, values)
            else:
                self._give_up(table, row, values)

    def _give_up(self, table: RecordTable, row: str, left: Mapping[str, Any]) -> None:
        """Note a record as lost; a log without its record would be no sound file."""
        self.lost.append(Lost(table.kind, row, left))
        delete = "DELETE FROM change WHERE tbl = ? AND row = ?"
        self.connection.execute(delete, (table.kind.value, row))

    def _known(self, table: RecordTable) -> list[str]:
        """Return the ids of all records there are traces of, in the order they were made."""
        query = (
            "SELECT row FROM (SELECT row, min(n) AS n FROM change WHERE tbl = ?1 GROUP BY row "
            "UNION ALL SELECT row, 9e18 FROM temp.found WHERE tbl = ?1) "
            "GROUP BY row ORDER BY min(n), row"
        )
        return [str(row) for (row,) in self.connection.execute(query, (table.kind.value,))]

    def _entries(self, table: RecordTable, row: str) -> list[Entry]:
        query = (
            "SELECT hlc, node, op, data FROM change WHERE tbl = ? AND row = ? ORDER BY hlc, node"
        )
        found = self.connection.execute(query, (table.kind.value, row))
        return [Entry(hlc, node, op, json.loads(data)) for hlc, node, op, data in found]

    def _found(self, table: RecordTable, row: str) -> list[dict[str, Any]]:
        query = "SELECT data FROM temp.found WHERE tbl = ? AND row = ? ORDER BY rowid"
        found = self.connection.execute(query, (table.kind.value, row))
        return [_values(json.loads(data), table) for (data,) in found]

    def _link(self, table: RecordTable, values: dict[str, Any], known: Collection[str]) -> bool:
        """Put something in the place of lost records that this one hangs on; False if it cannot."""
        for column in table.columns:
            kind, parent = column.references, values[column.name]
            if kind is None or parent is None or self._is_there(kind, parent):
                continue
            if kind is table.kind and parent in known:
                continue  # it comes later
            if self._stand_in(kind, parent, values):
                continue
            if column.required:
                return False
            values[column.name] = None
            self.detached += 1
        return True

    def _is_there(self, kind: Kind, row: str) -> bool:
        query = f"SELECT 1 FROM {kind} WHERE id = ?"
        return self.connection.execute(query, (row,)).fetchone() is not None

    def _stand_in(self, kind: Kind, row: str, child: Mapping[str, Any]) -> bool:
        """Make a record that stands for a lost one of which only the id is known."""
        values = {"name": _LOST_NAME}
        match kind:
            case Kind.PERSON:
                pass
            case Kind.PLACE:
                values["place_type"] = child.get("place_type") or _ANY_PLACE
            case Kind.STOP if place := self._place_of(child):
                values |= {"place_id": place, "number": 0}
            case Kind.VISIT if visit := self._visit(row):
                values = visit
            case _:
                return False
        table = next(each for each in TABLES if each.kind is kind)
        filled = {column.name: _default(column) for column in table.logged} | values
        if not self._insert(table, row, list(filled), filled):
            return False
        self.stand_ins += 1
        self._tell(table, row, self._entries(table, row), filled)
        return True

    def _place_of(self, child: Mapping[str, Any]) -> str | None:
        """Return the place that an answer, a survey's response or a finding belongs to."""
        query = (
            "SELECT place_id FROM audit WHERE id IN (?, "
            "(SELECT audit_id FROM visit WHERE id = ?), (SELECT audit_id FROM survey WHERE id = ?))"
        )
        links = tuple(child.get(name) for name in ("audit_id", "visit_id", "survey_id"))
        found = self.connection.execute(query, links).fetchone()
        return str(found[0]) if found else None

    def _visit(self, row: str) -> dict[str, Any] | None:
        """Return which visit of which audit has this id, for it is made of both."""
        for (audit,) in self.connection.execute("SELECT id FROM audit").fetchall():
            for kind in VisitKind:
                if visit_id(AuditId(audit), kind) == row:
                    return {"audit_id": audit, "kind": kind.value}
        return None

    def _insert(
        self, table: RecordTable, row: str, names: list[str], values: dict[str, Any]
    ) -> bool:
        places = ", ".join("?" * (len(names) + 1))
        statement = f"INSERT INTO {table.kind} (id, {', '.join(names)}) VALUES ({places})"
        try:
            self.connection.execute(statement, (row, *(values[name] for name in names)))
        except (sqlite3.DatabaseError, *_UNFIT):
            return False
        return True

    def _tell(
        self,
        table: RecordTable,
        row: str,
        entries: list[Entry],
        values: dict[str, Any],
    ) -> None:
        """Write what the log lacks, so that it leads to the record as it is."""
        added: list[Entry] = []
        if not _has_start(entries):
            told = {name: _told(value) for name, value in values.items() if _is_told(name, value)}
            added.append(Entry(self._tick(), self.node, "I", told))
        history = _history([*entries, *added], table) or {}
        differing = {
            name: [_told(history.get(name)), _told(value)]
            for name, value in values.items()
            if history.get(name) != value
        }
        if differing:
            added.append(Entry(self._tick(), self.node, "U", differing))
        for hlc, node, op, data in added:
            text = json.dumps(data, ensure_ascii=False)
            entry = (hlc, node, self.step, table.kind.value, row, op, text)
            self.connection.execute(_ADD_ENTRY, entry)
        self._note_conflicts(table, row, [*entries, *added])

    def _note_conflicts(self, table: RecordTable, row: str, entries: list[Entry]) -> None:
        """Leave to be decided what the log says is."""
        try:
            _, clashes = fold_record(table, entries)
        except BROKEN:
            return
        for conflict in conflict_rows(table.kind, row, clashes):
            self.connection.execute(_ADD_CONFLICT, conflict)

    def _tick(self) -> int:
        if self._hlc < 0:
            query = "SELECT coalesce(max(hlc), 0) FROM change"
            self._hlc = int(self.connection.execute(query).fetchone()[0])
        self._hlc += 1
        return self._hlc


_UNFIT = (OverflowError, UnicodeEncodeError, ValueError)


def _default(column: Column) -> Any:
    """Return what stands in a column where nothing is known."""
    if not column.required:
        return None
    return 0 if column.stored == "integer" else ""


def _has_start(entries: list[Entry]) -> bool:
    return any(entry.op == "I" for entry in entries)


def _history(entries: list[Entry], table: RecordTable) -> dict[str, Any] | None:
    """Return what the log leads to, or None if it makes no sense."""
    try:
        state, _ = fold_record(table, entries)
    except BROKEN:
        return None
    return {column.name: state.get(column.name) for column in table.logged}


def _chosen(
    found: list[dict[str, Any]], history: dict[str, Any] | None, *, has_start: bool
) -> dict[str, Any] | None:
    """Return the values to restore: the table's, unless old copies of a page contradict it."""
    if history is not None and history in found:
        return dict(history)
    if len(found) == 1 or (found and not has_start):
        return found[-1]
    return dict(history) if history is not None and has_start else (found or [None])[-1]


def _values(told: list[Any], table: RecordTable) -> dict[str, Any]:
    return {
        column.name: bytes.fromhex(value) if column.stored == "blob" and value else value
        for column, value in zip(table.logged, told, strict=True)
    }


def _told(value: Any) -> Any:
    """Return a value as the log tells it: geometry is hexadecimal there."""
    return value.hex().upper() if isinstance(value, bytes) else value


def _is_told(name: str, value: Any) -> bool:
    return value is not None and (name != "deleted" or value == 1)
