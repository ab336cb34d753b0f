"""The usual case of merging, without reading a record's whole history: nobody contradicts.

What these functions return is what `fold` would return, or None where they cannot tell.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from asskomm_audit.domain.log_entries import RATING, Entry


def columns_said(entries: Sequence[Entry]) -> frozenset[str] | None:
    """Return the columns that plain changes name, or None if there is anything but those."""
    names: set[str] = set()
    for entry in entries:
        if entry.op != "U" or "deleted" in entry.data:
            return None
        names.update(entry.data)
    if not RATING.isdisjoint(names):
        names |= RATING
    return frozenset(names)


def caught_up(
    present: Mapping[str, Any], incoming: Sequence[Entry], later: Sequence[Entry]
) -> dict[str, Any] | None:
    """Return what columns hold once `incoming` counts too, in a record without open conflicts.

    `present` has the columns that `incoming` names as the log says them, and `deleted`; `later`
    are the entries the record has behind the first incoming one.
    """
    ours, theirs = columns_said(incoming), columns_said(later)
    if ours is None or theirs is None or ours & theirs or present["deleted"]:
        return None
    state: dict[str, Any] = {}
    for entry in incoming:
        for column, (old, new) in entry.data.items():
            if state.get(column, present[column]) not in (old, new):
                return None
            state[column] = new
    return state
