"""What two laptops say differently: the list for a person to decide, in the file's own order."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeAlias

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.log_entries import Entry, Key
from asskomm_audit.domain.merging import ClashKey, ConflictKind
from asskomm_audit.domain.ratings_packed import packed
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.driver import Row
from asskomm_audit.store.folding import rules_of, tables_by_name
from asskomm_audit.store.removing import DEPENDENT, OWNED
from asskomm_audit.store.troubles import content_told


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What one side says: a value as the log holds it, and who said it when and where."""

    value: Any
    person: str = ""  # a name
    device: str = ""
    at: datetime | None = None  # by the clock of that device, in UTC
    step: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One column of one record that a person has to decide; the record holds `now` meanwhile.

    `mine` came into this file first. For the column "deleted" 1 means removed; for the column
    "level" of an answer the value is a level, or the state of an answer without one.
    """

    kind: ConflictKind
    record: Kind
    id: str
    column: str
    base: Any  # what both sides started from, as far as the log tells
    now: Any
    mine: Claim
    theirs: Claim
    others: tuple[Claim, ...] = ()  # further sides
    closes: tuple[ClashKey, ...] = ()


_Side: TypeAlias = tuple[Any, Key | None]


def open_conflicts(file: AuditFile) -> list[Conflict]:
    """Return what is to be decided, grouped by record, parents first."""
    with file.reading(), content_told(file.path, "conflict"):
        found = [*_from_log(file), *_left_behind(file)]
    order = list(Kind)
    return sorted(found, key=lambda each: (order.index(each.record), each.id, each.column))


def count_conflicts(file: AuditFile) -> int:
    """Return how many fields are to be decided."""
    decided = file.rows("SELECT count(DISTINCT row || char(31) || col) FROM conflict")
    return int(decided[0][0]) + len(parents_removed(file))


def parents_removed(file: AuditFile) -> set[tuple[Kind, str]]:
    """Return the removed records on which something still hangs."""
    return {(parent, row) for query, parent in left_behind_queries() for (row,) in file.rows(query)}


def left_behind_queries() -> Iterator[tuple[str, Kind]]:
    """Yield queries for the ids of removed records that have something left, and their kind."""
    for parent, children in OWNED.items():
        for child, column in children:
            if child in DEPENDENT:
                continue
            yield (
                f"SELECT DISTINCT {column} FROM {child} WHERE deleted = 0 "
                f"AND {column} IN (SELECT id FROM {parent} WHERE deleted = 1)",
                parent,
            )


def children_left(file: AuditFile, parent: Kind, row: str) -> list[tuple[Kind, str]]:
    """Return what still hangs on a removed record."""
    return [
        (child, found)
        for child, column in OWNED.get(parent, ())
        for (found,) in file.rows(
            f"SELECT id FROM {child} WHERE {column} = ? AND deleted = 0 ORDER BY id", row
        )
    ]


def value_now(file: AuditFile, kind: Kind, row: str, column: str) -> Any:
    """Return what the record holds, as the log would say it."""
    if column == "level" and rules_of(tables_by_name()[kind]).has_rating:
        state, level = file.rows(f"SELECT state, level FROM {kind} WHERE id = ?", row)[0]
        return state if level is None else level
    value = file.rows(f"SELECT {column} FROM {kind} WHERE id = ?", row)[0][0]
    return value.hex().upper() if isinstance(value, bytes) else value


def _from_log(file: AuditFile) -> Iterator[Conflict]:
    groups: defaultdict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for clash in file.rows("SELECT * FROM conflict ORDER BY tbl, row, col, won_hlc, won_node"):
        groups[clash["tbl"], clash["row"], clash["col"]].append(clash)
    for (table, row, column), clashes in groups.items():
        sides = dict.fromkeys(side for clash in clashes for side in _sides(clash))
        claims = _claims(file, list(sides))
        first = clashes[0]
        yield Conflict(
            kind=ConflictKind(first["kind"]),
            record=Kind(table),
            id=row,
            column=column,
            base=_base(file, Kind(table), column, (first["won_hlc"], first["won_node"])),
            now=value_now(file, Kind(table), row, column),
            mine=claims[0],
            theirs=claims[-1],
            others=tuple(claims[1:-1]),
            closes=tuple((column, clash["won_hlc"], clash["won_node"]) for clash in clashes),
        )


def _sides(clash: Row) -> tuple[_Side, _Side]:
    lost_key = None if clash["lost_hlc"] is None else (clash["lost_hlc"], clash["lost_node"])
    won_key = (clash["won_hlc"], clash["won_node"])
    match ConflictKind(clash["kind"]):
        case ConflictKind.DELETED_UNSEEN:
            return (0, lost_key), (1, won_key)
        case ConflictKind.EDITED_AFTER_DELETE:
            return (1, lost_key), (0, won_key)
        case _:
            return (clash["lost"], lost_key), (clash["won"], won_key)


def _claims(file: AuditFile, sides: list[_Side]) -> list[Claim]:
    """Return what the sides say in the order in which it came into this file."""
    found = [(*_arrival(file, key), value) for value, key in sides]
    found.sort(key=lambda each: each[0])
    return [_claim(row, value) for _, row, value in found]


def _arrival(file: AuditFile, key: Key | None) -> tuple[int, Row | None]:
    if key is None:
        return 0, None
    rows = file.rows(
        "SELECT n, change.at, person.name, session.device, step.id FROM change "
        "JOIN step ON step.id = change.step "
        "LEFT JOIN person ON person.id = step.person "
        "LEFT JOIN session ON session.node = change.node "
        "WHERE change.hlc = ? AND change.node = ?",
        *key,
    )
    return (int(rows[0][0]), rows[0]) if rows else (0, None)


def _claim(row: Row | None, value: Any) -> Claim:
    if row is None:
        return Claim(value=value)
    _, at, person, device, step = row
    return Claim(
        value=value,
        person=person or "",
        device=device or "",
        at=datetime.fromtimestamp(at, UTC),
        step=step,
    )


def _base(file: AuditFile, kind: Kind, column: str, key: Key) -> Any:
    """Return the value that the writer of an entry found before it."""
    if column == "deleted":
        return 0
    rules = rules_of(tables_by_name()[kind])
    for op, data in file.rows("SELECT op, data FROM change WHERE hlc = ? AND node = ?", *key):
        entry = Entry(*key, op, json.loads(data))
        told = (packed(entry) if rules.has_rating else entry).data.get(column)
        if op in ("U", "R") and told:
            return told[0]
    return rules.blanks.get(column)


def _left_behind(file: AuditFile) -> Iterator[Conflict]:
    for parent, row in sorted(parents_removed(file)):
        removal = _last_removal(file, row)
        child = children_left(file, parent, row)[0]
        additions = file.rows(
            "SELECT hlc, node FROM change WHERE row = ? AND tbl = ? ORDER BY hlc DESC, node DESC "
            "LIMIT 1",
            child[1],
            child[0],
        )
        sides: list[_Side] = [(1, removal)]
        sides += [(0, (hlc, node)) for hlc, node in additions]
        claims = _claims(file, sides)
        yield Conflict(
            kind=ConflictKind.LEFT_BEHIND,
            record=parent,
            id=row,
            column="deleted",
            base=0,
            now=1,
            mine=claims[0],
            theirs=claims[-1],
        )


def _last_removal(file: AuditFile, row: str) -> Key | None:
    found = file.rows(
        "SELECT hlc, node FROM change WHERE row = ? AND json_extract(data, '$.deleted[1]') = 1 "
        "ORDER BY hlc DESC, node DESC LIMIT 1",
        row,
    )
    return tuple(found[0]) if found else None
