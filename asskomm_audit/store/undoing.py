"""Taking steps back, as steps of their own: taking that one back is to do it again."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from asskomm_audit.domain.erasing import ERASED
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.log_entries import DECIDES, REOPENS
from asskomm_audit.errors import UserError
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.columns import RecordTable
from asskomm_audit.store.deciding import taken_back, write_decision
from asskomm_audit.store.driver import Row
from asskomm_audit.store.migrations import TABLES
from asskomm_audit.store.removing import DEPENDENT
from asskomm_audit.store.steps import NO_CHANGES, Changes, carry_out
from asskomm_audit.store.troubles import content_told
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_CHANGED_SINCE = QT_TRANSLATE_NOOP(
    "Error",
    "„{schritt}“ lässt sich nicht mehr zurücknehmen: Dieselben Einträge wurden inzwischen "
    "geändert. Ändern Sie sie von Hand.",
)
_IN_USE = QT_TRANSLATE_NOOP(
    "Error",
    "„{schritt}“ lässt sich nicht mehr zurücknehmen: Es hängen inzwischen andere Einträge daran. "
    "Entfernen Sie diese zuerst.",
)
_FORGOTTEN = QT_TRANSLATE_NOOP(
    "Error",
    "„{schritt}“ lässt sich nicht mehr zurücknehmen: Daran hängt etwas, das aus Gründen des "
    "Datenschutzes endgültig gelöscht wurde.",
)


@dataclass(slots=True)
class _Net:
    """What a step did to one row, all in all."""

    table: str
    row: str
    was_added: bool = False
    decision: dict[str, Any] = field(default_factory=dict[str, Any])  # conflicts closed or opened
    before: dict[str, Any] = field(default_factory=dict[str, Any])
    after: dict[str, Any] = field(default_factory=dict[str, Any])


def take_back(file: AuditFile, step: str, text: str, *, person: str = "") -> Changes:
    """Undo a step as a new step named `text`; a step that changed nothing stays that.

    Raises UserError, and changes nothing, if a field it wrote was changed since.
    """
    if not step:
        return NO_CHANGES

    def write(file: AuditFile) -> None:
        found = file.rows("SELECT text FROM step WHERE id = ?", step)
        name = str(found[0][0]) if found else ""
        _refuse_forgotten(file, step, name)
        query = "SELECT tbl, row, op, data FROM change WHERE step = ? ORDER BY hlc, node"
        with content_told(file.path, "change", step):
            for net in reversed(_nets(file.rows(query, step))):
                if not _restore(file, net):
                    raise UserError(_CHANGED_SINCE, schritt=name)
            _refuse_orphans(file, step, name)
            _refuse_purged(file, name)

    return carry_out(file, text, write, person=person, undoes=step)


def restore_rows(
    file: AuditFile, step: str, rows: Collection[tuple[Kind, str]]
) -> set[tuple[Kind, str]]:
    """Put these rows back to what they were before a step, and what let go of them then.

    Call it inside a step. Returns those that could be put back: no field was changed since.
    """
    ids = {row for _, row in rows}
    query = "SELECT tbl, row, op, data FROM change WHERE step = ? ORDER BY hlc, node"
    restored: set[tuple[Kind, str]] = set()
    for net in reversed(_nets(file.rows(query, step))):
        key = (Kind(net.table), net.row)
        let_go = any(net.after[name] is None and old in ids for name, old in net.before.items())
        if (key in rows or let_go) and _restore(file, net):
            restored.add(key)
    return restored


def _refuse_forgotten(file: AuditFile, step: str, name: str) -> None:
    """Nothing comes back that was erased for data protection, in this step or after it."""
    erased = file.rows(
        "SELECT 1 FROM change AS c JOIN change AS p ON p.row = c.row AND p.tbl = c.tbl "
        "AND p.op = ? AND (p.hlc, p.node) >= (c.hlc, c.node) WHERE c.step = ? LIMIT 1",
        ERASED,
        step,
    )
    if erased:
        raise UserError(_FORGOTTEN, schritt=name)


def _refuse_purged(file: AuditFile, name: str) -> None:
    """No photo may show a picture again whose bytes were deleted for good."""
    shows = file.rows(
        "SELECT 1 FROM photo WHERE deleted = 0 AND sha256 IN (SELECT sha256 FROM photo_purged) "
        "AND id IN (SELECT row FROM change, clock WHERE change.step = clock.step "
        "AND change.tbl = 'photo') LIMIT 1"
    )
    if shows:
        raise UserError(_FORGOTTEN, schritt=name)


def _nets(rows: Iterable[Row]) -> list[_Net]:
    nets: dict[tuple[str, str], _Net] = {}
    for table, row, op, data in rows:
        if op == ERASED:  # what was erased does not come back
            continue
        net = nets.setdefault((table, row), _Net(table, row))
        values: dict[str, Any] = json.loads(data)
        if op == "I":
            net.was_added = True
            net.after.update(values)
            continue
        for name in (DECIDES, REOPENS):
            if name in values:
                net.decision.setdefault(name, []).extend(values.pop(name))
        for column, (old, new) in values.items():
            if old != new:
                net.before.setdefault(column, old)
                net.after[column] = new
    return list(nets.values())


def _restore(file: AuditFile, net: _Net) -> bool:
    """Put the row back to what it was; False if somebody changed it since."""
    logged = _tables()[net.table].logged
    columns = {column.name: column.stored for column in logged}
    names = list(columns)
    found = file.rows(f"SELECT {', '.join(names)} FROM {net.table} WHERE id = ?", net.row)
    if not found:
        return False
    current = dict(zip(names, found[0], strict=True))
    if net.was_added:
        told = {column.name: column.blank for column in logged} | net.after
        seen = {name: _stored(columns[name], told[name]) for name in names}
        restored: dict[str, Any] = {"deleted": 1}
    else:
        seen = {name: _stored(columns[name], net.after[name]) for name in net.before}
        restored = {name: _stored(columns[name], old) for name, old in net.before.items()}
        if current["deleted"] and "deleted" not in seen:
            return False
    if any(current[name] != value for name, value in seen.items()):
        return False
    changed = {name: value for name, value in restored.items() if current[name] != value}
    if net.decision:
        _take_decision_back(file, net)
    elif changed:
        settings = ", ".join(f"{name} = ?" for name in changed)
        file.execute(f"UPDATE {net.table} SET {settings} WHERE id = ?", *changed.values(), net.row)
    return True


def _take_decision_back(file: AuditFile, net: _Net) -> None:
    pairs = {name: [net.after[name], old] for name, old in net.before.items()}
    write_decision(file, Kind(net.table), net.row, taken_back(net.decision, pairs))


def _stored(stored: str, value: Any) -> Any:
    """Return a value of the log as the table holds it: geometry is hexadecimal there."""
    return bytes.fromhex(value) if stored == "blob" and value is not None else value


def _refuse_orphans(file: AuditFile, step: str, name: str) -> None:
    """Nothing that came since may hang on what taking `step` back has just removed."""
    removed = file.rows(
        "SELECT DISTINCT tbl, row FROM change, clock WHERE change.step = clock.step "
        "AND json_extract(data, '$.deleted[1]') = 1"
    )
    if not removed:
        return
    end = int(file.rows("SELECT max(hlc) FROM change WHERE step = ?", step)[0][0])
    for table, row in removed:
        for child, column in _children().get(table, ()):
            query = f"SELECT id FROM {child} WHERE {column} = ? AND deleted = 0"
            for (hanging,) in file.rows(query, row):
                if not _hung_already(file, child, hanging, column, row, end):
                    raise UserError(_IN_USE, schritt=name)


def _hung_already(
    file: AuditFile, table: str, row: str, column: str, parent: str, end: int
) -> bool:
    """Whether a row was there, on that parent, right after the log entry of clock `end`.

    Such a row stays what it was before: an entry on something that had been removed.
    """
    query = (
        "SELECT op, data FROM change WHERE row = ? AND tbl = ? AND hlc > ? "
        "ORDER BY hlc DESC, node DESC"
    )
    was_deleted, was_on = 0, parent
    for op, data in file.rows(query, row, table, end):  # back in time, from what is there now
        if op == "I":
            return False
        values: dict[str, Any] = json.loads(data) if op != "P" else {}
        was_deleted = values.get("deleted", (was_deleted,))[0]
        was_on = values.get(column, (was_on,))[0]
    return not was_deleted and was_on == parent


@cache
def _tables() -> dict[str, RecordTable]:
    return {table.kind.value: table for table in TABLES}


@cache
def _children() -> dict[str, list[tuple[str, str]]]:
    children: dict[str, list[tuple[str, str]]] = {}
    for table in TABLES:
        if table.kind in DEPENDENT:
            continue
        for column in table.columns:
            if column.references:
                pair = (table.kind.value, column.name)
                children.setdefault(column.references.value, []).append(pair)
    return children
