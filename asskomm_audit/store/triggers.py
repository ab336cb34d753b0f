"""The triggers of a recorded table: they keep the change log and refuse what must not be.

They are plain SQL, so corrections made in a GIS program are logged like our own. After a
change of a table's columns its triggers are dropped and made anew.
"""

from collections.abc import Iterator

from asskomm_audit.store.columns import Column, RecordTable

# 'now' does not move inside one statement: max(hlc + 1, ...) keeps every tick unique. The random
# bits keep two copies of a file apart that other programs edit under the same node.
TICK = (
    "UPDATE clock SET hlc = max(hlc + 1, "
    "(CAST((julianday('now') - 2440587.5) * 86400000.0 AS INTEGER) << 16) + (random() & 4095));"
)
"""Moves the clock on, by one at least."""
_RECORDING = "(SELECT capture FROM clock) = 1"


def trigger_statements(table: RecordTable) -> Iterator[str]:
    """Yield what creates the triggers of a table."""
    yield from _log_statements(table)
    yield from _guard_statements(table)


def values_rule(table: RecordTable) -> str:
    """Return SQL for whether the values of the row NEW are allowed."""
    rules = [*(c.rule for c in table.logged if c.rule), *([table.rule] if table.rule else [])]
    return " AND ".join(rules)


def _log_statements(table: RecordTable) -> Iterator[str]:
    kind, columns = table.kind, table.logged
    changed = " OR ".join(f"OLD.{c.name} IS NOT NEW.{c.name}" for c in columns)
    added = _object(_added(column) for column in columns)
    pairs = _object(_changed(column) for column in columns)
    yield (
        f"CREATE TRIGGER {kind}_log_i AFTER INSERT ON {kind} WHEN {_RECORDING} BEGIN\n"
        f"  {TICK}\n  {_entry(kind, 'I', added)}\nEND"
    )
    yield (
        f"CREATE TRIGGER {kind}_log_u AFTER UPDATE ON {kind}\n"
        f"WHEN ({changed}) AND {_RECORDING} BEGIN\n"
        f"  {TICK}\n  {_entry(kind, 'U', pairs)}\nEND"
    )


def _guard_statements(table: RecordTable) -> Iterator[str]:
    kind = table.kind
    yield _refusal(
        f"{kind}_no_delete BEFORE DELETE ON {kind} WHEN {_RECORDING}",
        "rows are never deleted here: set deleted = 1",
    )
    yield _refusal(
        f"{kind}_no_edit_deleted BEFORE UPDATE ON {kind} "
        f"WHEN OLD.deleted = 1 AND NEW.deleted = 1 AND {_RECORDING}",
        "the row is deleted: set deleted = 0 first",
    )
    yield _refusal(
        f"{kind}_no_delete_in_conflict BEFORE UPDATE OF deleted ON {kind} "
        f"WHEN OLD.deleted = 0 AND NEW.deleted = 1 AND {_RECORDING} "
        "AND EXISTS (SELECT 1 FROM conflict WHERE row = OLD.id)",
        "decide the conflicts of this row first",
    )
    yield _refusal(
        f"{kind}_no_rekey BEFORE UPDATE OF id ON {kind} WHEN OLD.id IS NOT NEW.id",
        "the id never changes",
    )
    broken = f"WHEN NOT ({values_rule(table)})"
    yield _refusal(f"{kind}_values_i BEFORE INSERT ON {kind} {broken}", "a value is not allowed")
    yield _refusal(f"{kind}_values_u BEFORE UPDATE ON {kind} {broken}", "a value is not allowed")


def _refusal(head: str, message: str) -> str:
    return f"CREATE TRIGGER {head} BEGIN SELECT RAISE(ABORT, '{message}'); END"


def _entry(kind: str, op: str, data: str) -> str:
    """Return what writes a log entry; without an open step it fails, for `step` is NOT NULL."""
    return (
        "INSERT INTO change (hlc, node, step, tbl, row, op, data) "
        f"SELECT hlc, node, step, '{kind}', NEW.id, '{op}',\n    {data} FROM clock;"
    )


def _object(members: Iterator[str]) -> str:
    """Return SQL for a JSON object; each member is '' or starts with a comma."""
    return "'{' || substr(" + "\n    || ".join(members) + ", 2) || '}'"


def _added(column: Column) -> str:
    name = column.name
    is_given = "NEW.deleted = 1" if name == "deleted" else f"NEW.{name} IS NOT NULL"
    return f"CASE WHEN {is_given} THEN ',\"{name}\":' || {_json(column, 'NEW')} ELSE '' END"


def _changed(column: Column) -> str:
    """Return the pair of a changed column; a deletion lists all, as proof of what was seen."""
    name = column.name
    is_told = f"OLD.{name} IS NOT NEW.{name} OR (NEW.deleted = 1 AND OLD.deleted = 0)"
    pair = f"{_json(column, 'OLD')} || ',' || {_json(column, 'NEW')}"
    return f"CASE WHEN {is_told} THEN ',\"{name}\":[' || {pair} || ']' ELSE '' END"


def _json(column: Column, row: str) -> str:
    value = f"{row}.{column.name}"
    match column.stored:
        case "real":  # older versions of SQLite write 15 digits only
            return f"CASE WHEN {value} IS NULL THEN 'null' ELSE printf('%!.17g', {value}) END"
        case "blob":
            return f"CASE WHEN {value} IS NULL THEN 'null' ELSE '\"' || hex({value}) || '\"' END"
        case _:
            return f"json_quote({value})"
