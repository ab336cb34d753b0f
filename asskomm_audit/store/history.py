"""What was done, step by step: the source of undo, of refreshing pages and of merging."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.steps import NO_CHANGES as NO_CHANGES
from asskomm_audit.store.steps import Changes as Changes
from asskomm_audit.store.steps import carry_on as carry_on
from asskomm_audit.store.steps import carry_out as carry_out
from asskomm_audit.store.troubles import content_told
from asskomm_audit.store.undoing import take_back as take_back


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

    step: str
    text: str
    person: str
    at: datetime
    added: bool
    fields: dict[str, tuple[Any, Any]]


def steps_of(file: AuditFile, *, limit: int = 200, person: str | None = None) -> list[Step]:
    """Return the last steps that changed something, newest first; only one person's if named."""
    condition = "" if person is None else "person = ? AND "
    rows = file.rows(
        f"SELECT id, text, at, person, undoes FROM step WHERE {condition}"
        "EXISTS (SELECT 1 FROM change WHERE change.step = step.id) ORDER BY fid DESC LIMIT ?",
        *(() if person is None else (person,)),
        limit,
    )
    with content_told(file.path, "step"):
        return [
            Step(id=key, text=text, at=datetime.fromisoformat(at), person=who, undoes=undoes)
            for key, text, at, who, undoes in rows
        ]


def history_of(file: AuditFile, kind: Kind, record: str) -> list[ChangeEntry]:
    """Return what happened to one record, newest first."""
    rows = file.rows(
        "SELECT change.step, text, person, change.at, op, data "
        "FROM change JOIN step ON step.id = change.step WHERE row = ? AND tbl = ? "
        "ORDER BY change.hlc DESC, change.node DESC",
        record,
        kind,
    )
    with content_told(file.path, "change", record):
        return [
            ChangeEntry(
                step=step,
                text=text,
                person=person,
                at=datetime.fromtimestamp(at, UTC),
                added=op == "I",
                fields=_pairs(op, json.loads(data)),
            )
            for step, text, person, at, op, data in rows
        ]


def _pairs(op: str, data: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    if op == "I":
        return {column: (None, value) for column, value in data.items()}
    return {column: (pair[0], pair[1]) for column, pair in data.items() if pair[0] != pair[1]}
