"""Deciding conflicts, and taking decisions back: entries of their own kind in the log.

A decision names the conflicts it closes, so it closes them on every laptop it comes to. Taking it
back is a decision too: it puts the former value there and opens the same conflicts again.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.log_entries import DECIDES, REOPENS
from asskomm_audit.domain.merging import ClashKey, ConflictKind
from asskomm_audit.domain.ratings_packed import unpacked_pair
from asskomm_audit.errors import UserError
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.conflicts import Conflict, children_left, value_now
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.folding import rules_of, tables_by_name
from asskomm_audit.store.log_comparing import log_text
from asskomm_audit.store.removing import remove
from asskomm_audit.store.row_writing import write_rows
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "Error", "Dieser Wert ist hier nicht möglich. Wählen Sie einen der genannten Werte."
)
_TICK = (
    "UPDATE clock SET capture = 0, hlc = max(hlc + 1, "
    "(CAST((julianday('now') - 2440587.5) * 86400000.0 AS INTEGER) << 16) + (random() & 4095))"
)
_ADD_DECISION = (
    "INSERT INTO change (hlc, node, step, tbl, row, op, data) "
    "SELECT hlc, node, step, ?, ?, 'R', ? FROM clock"
)


@dataclass(frozen=True, slots=True)
class Decision:
    """What a conflict's column shall hold, as the log says it: one of its claims or another."""

    conflict: Conflict
    value: Any


def decide(file: AuditFile, decisions: Iterable[Decision]) -> None:
    """Write decisions inside a step.

    Keeping a record that somebody removed brings back what went with it; removing it removes
    what hangs below it. Raises UserError for a value that the column cannot hold.
    """
    for each in decisions:
        conflict = each.conflict
        if conflict.kind is ConflictKind.LEFT_BEHIND:
            _decide_left_behind(file, conflict, each.value)
        elif conflict.column == "deleted":
            _decide_removal(file, conflict, each.value)
        else:
            _decide_value(file, conflict, each.value)


def write_decision(file: AuditFile, kind: Kind, row: str, data: dict[str, Any]) -> None:
    """Add a decision to the log, and make the record what the log says then."""
    connection = file.connection_in_step
    connection.execute(_TICK)
    connection.execute(_ADD_DECISION, (kind, row, log_text(data)))
    try:
        write_rows(connection, tables_by_name()[kind], {row: 0})
    except sqlite3.IntegrityError as error:
        raise UserError(_NOT_ALLOWED) from error
    connection.execute("UPDATE clock SET capture = 1")


def _decide_value(file: AuditFile, conflict: Conflict, value: Any) -> None:
    kind, column = conflict.record, conflict.column
    now = value_now(file, kind, conflict.id, column)
    if column == "level" and rules_of(tables_by_name()[kind]).has_rating:
        pairs = unpacked_pair(now, value)
    else:
        pairs = {column: [now, value]}
    write_decision(file, kind, conflict.id, {**pairs, DECIDES: [*map(list, conflict.closes)]})


def _decide_removal(file: AuditFile, conflict: Conflict, is_removed: int) -> None:
    kind, row = conflict.record, conflict.id
    closes = _all_of(file, row) if is_removed else conflict.closes
    now = value_now(file, kind, row, "deleted")
    data = {"deleted": [now, is_removed], DECIDES: [*map(list, closes)]}
    write_decision(file, kind, row, data)
    if is_removed:
        remove(file, kind, row)
    else:
        _revive(file, conflict)


def _decide_left_behind(file: AuditFile, conflict: Conflict, is_removed: int) -> None:
    if not is_removed:
        _revive(file, conflict)
        return
    for kind, row in children_left(file, conflict.record, conflict.id):
        remove(file, kind, row)


def _all_of(file: AuditFile, row: str) -> list[ClashKey]:
    found = file.rows("SELECT col, won_hlc, won_node FROM conflict WHERE row = ?", row)
    return [(column, hlc, node) for column, hlc, node in found]


def _revive(file: AuditFile, conflict: Conflict) -> None:
    """Bring back what was removed together with the record."""
    removals = {
        each.step
        for each in (conflict.mine, conflict.theirs, *conflict.others)
        if each.value == 1 and each.step
    }
    query = (
        "SELECT DISTINCT tbl, row FROM change WHERE step IN (SELECT value FROM json_each(?)) "
        "AND json_extract(data, '$.deleted[1]') = 1"
    )
    for table, row in file.rows(query, json.dumps(sorted(removals))):
        file.execute(f"UPDATE {table} SET deleted = 0 WHERE id = ? AND deleted = 1", row)
    if conflict.kind is ConflictKind.LEFT_BEHIND:
        file.execute(
            f"UPDATE {conflict.record} SET deleted = 0 WHERE id = ? AND deleted = 1", conflict.id
        )


def taken_back(data: dict[str, Any], pairs: dict[str, list[Any]]) -> dict[str, Any]:
    """Return the decision that takes decisions back: former values, and conflicts open again."""
    opposite = {DECIDES: data.get(REOPENS), REOPENS: data.get(DECIDES)}
    return {**pairs, **{name: each for name, each in opposite.items() if each}}
