"""Erasing for data protection: which values the log must no longer hold.

An erasure beats every entry that was written before it or without knowing of it, on whatever
laptop. Whoever changes a column after it says the empty value, or one written since, as the old
one; anything else shows that the writer still had the erased text.

An erasure is an entry of the kind `P`; what is left in place of a name follows as one of the
kind `R`.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from asskomm_audit.domain.log_entries import RATING, Entry, Rules

ERASED = "P"


def erasure(columns: Collection[str], *, whole: bool) -> dict[str, Any]:
    """Return what the entry says: the columns, and whether the whole record is to stay gone."""
    return {"columns": sorted(columns), "whole": True} if whole else {"columns": sorted(columns)}


def erased_in(data: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the columns that an entry of the kind `P` names."""
    return tuple(data.get("columns", ()))


def is_whole(data: Mapping[str, Any]) -> bool:
    """Whether an entry of the kind `P` forbids the record to come back by undo or from the bin."""
    return bool(data.get("whole"))


def without_columns(data: Mapping[str, Any], columns: Collection[str]) -> dict[str, Any]:
    """Return what an entry of the kinds `I`, `U` or `R` says, but for these columns."""
    return {name: value for name, value in data.items() if name not in columns}


def without_erased(entries: Sequence[Entry], rules: Rules) -> Sequence[Entry]:
    """Return the entries of one record, in their order, without the values that were erased."""
    ends = _ends(entries, rules)
    if not ends:
        return entries
    known = {column: [_empty(column, rules)] for column in ends}
    return [
        _stripped(entry, {column for column, end in ends.items() if place < end}, known)
        for place, entry in enumerate(entries)
    ]


def is_erasure_of(fuller: Mapping[str, Any], emptier: Mapping[str, Any]) -> bool:
    """Whether two versions of one entry differ in nothing but columns that one lacks."""
    return all(column in fuller and fuller[column] == emptier[column] for column in emptier)


def erased_columns(entry: Entry, rules: Rules) -> frozenset[str]:
    """Return the columns that an erasure names; a rating is a number and never erased."""
    names = entry.data.get("columns")
    return (rules.erasable if names is None else frozenset(names)) - RATING


def _ends(entries: Sequence[Entry], rules: Rules) -> dict[str, int]:
    """Return the place of the last erasure of each erased column."""
    return {
        column: place
        for place, entry in enumerate(entries)
        if entry.op == ERASED
        for column in erased_columns(entry, rules)
    }


def _empty(column: str, rules: Rules) -> Any:
    return rules.blanks.get(column, "")


def _stripped(entry: Entry, past: set[str], known: dict[str, list[Any]]) -> Entry:
    if entry.op == ERASED:
        return entry
    gone = {
        column
        for column in known.keys() & entry.data.keys()
        if column in past or not _is_aware(entry, column, known[column])
    }
    for column in (known.keys() & entry.data.keys()) - gone:
        known[column].append(entry.data[column][1])
    if not gone:
        return entry
    return entry._replace(data=without_columns(entry.data, gone))


def _is_aware(entry: Entry, column: str, known: list[Any]) -> bool:
    return entry.op != "I" and entry.data[column][0] in known
