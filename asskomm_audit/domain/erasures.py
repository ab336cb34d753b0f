"""The log entry that forgetting leaves behind: which columns of a row were erased.

An entry of the kind `P` empties its columns on every laptop that learns of it, and older entries
of the row lose what they say about them. What is left in place of a name follows as an entry of
the kind `R`.
"""

from collections.abc import Collection, Mapping
from typing import Any

ERASED = "P"


def erasure(columns: Collection[str], *, whole: bool) -> dict[str, Any]:
    """Return what the entry says: the columns, and whether the whole record is to stay gone."""
    return {"columns": sorted(columns), "whole": True} if whole else {"columns": sorted(columns)}


def erased_in(data: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the columns that an entry of the kind `P` erased."""
    return tuple(data.get("columns", ()))


def is_whole(data: Mapping[str, Any]) -> bool:
    """Whether an entry of the kind `P` forbids the record to come back by undo or from the bin."""
    return bool(data.get("whole"))


def without_columns(data: Mapping[str, Any], columns: Collection[str]) -> dict[str, Any]:
    """Return what an entry of the kinds `I`, `U` or `R` says, but for these columns."""
    return {name: value for name, value in data.items() if name not in columns}
