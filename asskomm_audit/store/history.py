"""What was done, step by step: the source of undo, of refreshing pages and of merging."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from asskomm_audit.domain.erasing import ERASED, erased_in
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.log_entries import DECIDES, REOPENS
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.driver import Row
from asskomm_audit.store.steps import NO_CHANGES as NO_CHANGES
from asskomm_audit.store.steps import Changes as Changes
from asskomm_audit.store.steps import carry_on as carry_on
from asskomm_audit.store.steps import carry_out as carry_out
from asskomm_audit.store.troubles import DamagedFileError, content_told
from asskomm_audit.store.undoing import take_back as take_back
from asskomm_audit.store.watched import COUNT


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing somebody did, in the words it was done in."""

    id: str
    text: str
    at: datetime
    person: str  # a person's id, or empty
    undoes: str  # the step it took back, or empty


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeEntry:
    """One change of one record: the values of its columns before and after, as they are stored."""

    number: int  # in this file's log
    kind: Kind
    row: str
    step: str
    text: str
    person: str
    device: str  # empty if unknown, or forgotten with a person
    at: datetime
    added: bool
    fields: dict[str, tuple[Any, Any]]
    erased: tuple[str, ...] = ()  # columns emptied for data protection


def steps_of(file: AuditFile, *, limit: int = 200, person: str | None = None) -> list[Step]:
    """Return the last steps that can be taken back, newest first; only one person's if named.

    Those that changed nothing are left out, and those that erased for data protection.
    """
    condition = "" if person is None else "person = ? AND "
    rows = file.rows(
        f"SELECT id, text, at, person, undoes FROM step WHERE {condition}"
        "EXISTS (SELECT 1 FROM change WHERE change.step = step.id) AND "
        "NOT EXISTS (SELECT 1 FROM change WHERE change.step = step.id AND op = 'P') "
        "ORDER BY fid DESC LIMIT ?",
        *(() if person is None else (person,)),
        limit,
    )
    with content_told(file.path, "step"):
        return [
            Step(id=key, text=text, at=datetime.fromisoformat(at), person=who, undoes=undoes)
            for key, text, at, who, undoes in rows
        ]


def last_step_of(file: AuditFile) -> str:
    """Return the id of the last step: what a document written now knows. Empty if there is none."""
    found = steps_of(file, limit=1)
    return found[0].id if found else ""


def history_of(file: AuditFile, kind: Kind, record: str) -> list[ChangeEntry]:
    """Return what happened to one record on any laptop, newest first."""
    condition = "WHERE c.row = ? AND c.tbl = ? ORDER BY c.hlc DESC, c.node DESC"
    rows = file.rows(_ENTRIES + condition, record, kind)
    with content_told(file.path, "change", record):
        return [_entry(row) for row in rows]


def changes_of(file: AuditFile, kinds: Iterable[Kind] = Kind) -> Iterator[ChangeEntry]:
    """Yield all that ever happened, oldest first, in portions: a log can be long."""
    wanted = [kind.value for kind in kinds]
    condition = (
        f"WHERE c.n > ? AND c.tbl IN ({', '.join('?' * len(wanted))}) ORDER BY c.n LIMIT {_PORTION}"
    )
    last = 0
    while rows := file.rows(_ENTRIES + condition, last, *wanted):
        with content_told(file.path, "change"):
            entries = [_entry(row) for row in rows]
        yield from entries
        if rows[-1]["n"] <= last:  # its pages lead back
            raise DamagedFileError(file.path)
        last = rows[-1]["n"]


def change_count(file: AuditFile) -> int:
    """Return how many changes the log holds."""
    return int(file.rows(f"SELECT {COUNT} FROM change")[0][0])


_PORTION = 500
_ENTRIES = (
    "SELECT c.n, c.tbl, c.row, c.step, s.text, s.person, coalesce(d.device, '') AS device, "
    "c.at, c.op, c.data FROM change AS c JOIN step AS s ON s.id = c.step "
    "LEFT JOIN session AS d ON d.node = c.node "
)


def _entry(row: Row) -> ChangeEntry:
    number, kind, record, step, text, person, device, at, op, data = row
    told: dict[str, Any] = json.loads(data)
    return ChangeEntry(
        number=number,
        kind=Kind(kind),
        row=record,
        step=step,
        text=text,
        person=person,
        device=device,
        at=datetime.fromtimestamp(at, UTC),
        added=op == "I",
        fields={} if op == ERASED else _pairs(op, told),
        erased=erased_in(told) if op == ERASED else (),
    )


def _pairs(op: str, data: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    if op == "I":
        return {column: (None, value) for column, value in data.items()}
    if op == "P":
        return {}
    told = {column: pair for column, pair in data.items() if column not in (DECIDES, REOPENS)}
    return {column: (pair[0], pair[1]) for column, pair in told.items() if pair[0] != pair[1]}
