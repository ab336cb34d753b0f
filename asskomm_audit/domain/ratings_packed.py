"""A rating is one value for merging: a level, or the word why there is none.

Merged one by one, the state of one rater's answer and the level of another version of it could
come together and contradict each other.
"""

from collections.abc import Mapping
from typing import Any

from asskomm_audit.domain.log_entries import RATING, Entry

OPEN = "open"


def packed(entry: Entry) -> Entry:
    """Return the entry with `level` standing for both columns."""
    data = entry.data
    if entry.op == "P" or not RATING & data.keys():
        return entry
    rest = {name: each for name, each in data.items() if name not in RATING}
    if entry.op == "I":
        rating: Any = _one(data.get("state"), data.get("level"))
    else:
        rating = [_one(state, level) for state, level in zip(*_pairs(data), strict=True)]
    return entry._replace(data={**rest, "level": rating})


def unpacked_pair(old: Any, new: Any) -> dict[str, list[Any]]:
    """Return what an entry says of both columns when the rating goes from old to new."""
    (old_state, old_level), (new_state, new_level) = _two(old), _two(new)
    return {"state": [old_state, new_state], "level": [old_level, new_level]}


def unpacked(state: Mapping[str, Any]) -> dict[str, Any]:
    """Return the record's columns with the two that `level` stood for."""
    word, level = _two(state.get("level"))
    return {**state, "state": word, "level": level}


def _pairs(data: Mapping[str, Any]) -> tuple[list[Any], list[Any]]:
    return data.get("state", [None, None]), data.get("level", [None, None])


def _one(state: Any, level: Any) -> Any:
    return state if level is None else level


def _two(rating: Any) -> tuple[str, int | None]:
    if rating is None:
        return OPEN, None
    return (rating, None) if isinstance(rating, str) else ("rated", rating)
