"""What forgetting for data protection does to the change log, in one place for all who read it.

A log entry of the kind `P` names the columns of its row that were erased and what is left in them.
Older entries of that row keep everything but these columns, on every laptop that learns of it: so
the log still leads to the row, and two copies of an entry become alike again.
"""

from collections.abc import Collection, Mapping
from typing import Any

ERASED = "P"


def erasure(left: Mapping[str, str | None], *, whole: bool) -> dict[str, Any]:
    """Return what the entry says: what is left in each column, and whether the record is gone."""
    return {"columns": dict(sorted(left.items())), "whole": whole}


def left_after(data: Mapping[str, Any]) -> dict[str, str | None]:
    """Return the columns that an entry of the kind `P` erased, and what is left in each."""
    return dict(data.get("columns", {}))


def is_whole(data: Mapping[str, Any]) -> bool:
    """Whether an entry of the kind `P` forbids the record to come back, by undo or by merging."""
    return bool(data.get("whole"))


def without_columns(data: Mapping[str, Any], columns: Collection[str]) -> dict[str, Any]:
    """Return what an entry of the kinds `I`, `U` or `R` says, but for these columns."""
    return {name: value for name, value in data.items() if name not in columns}
