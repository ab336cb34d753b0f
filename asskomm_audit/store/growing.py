"""How a migration lets recorded tables grow and adds new ones."""

import re
from collections.abc import Iterable, Iterator, Mapping

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.columns import Column, RecordTable
from asskomm_audit.store.geopackage import attributes_statement
from asskomm_audit.store.triggers import trigger_statements

_TRIGGER_NAME = re.compile(r"CREATE TRIGGER (\w+)")


def grow(
    added: Mapping[Kind, Iterable[Column]],
    changed: Iterable[RecordTable],
    new: Iterable[RecordTable],
) -> Iterator[str]:
    """Yield the statements: columns at the end, triggers of what changed made anew, new tables."""
    for kind, columns in added.items():
        for column in columns:
            yield f"ALTER TABLE {kind} ADD COLUMN {column.sql()}"
    for table in changed:
        for statement in trigger_statements(table):
            found = _TRIGGER_NAME.match(statement)
            assert found is not None
            yield f"DROP TRIGGER {found[1]}"
            yield statement
    for table in new:
        yield table.sql()
        yield attributes_statement(table.kind, table.title)
        yield from trigger_statements(table)
