"""Finds what another file's log has that ours lacks, and where one of both has been emptied."""

import json
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias, cast

from asskomm_audit.domain.erasing import is_erasure_of
from asskomm_audit.domain.log_entries import Key
from asskomm_audit.store.driver import Connection
from asskomm_audit.store.folding import tuples

_OFTEN = 2000  # entries between two looks at whether to stop

# Concatenated: one value a row is read and compared faster than five.
_LOG = (
    "SELECT hlc, node, n, op = 'P', "
    "CAST(step || char(31) || tbl || char(31) || row || char(31) || op AS BLOB), "
    "CAST(data AS BLOB) FROM change ORDER BY hlc, node"
)
LogLine: TypeAlias = tuple[int, int, int, int, bytes, bytes]


class Emptied(NamedTuple):
    """An entry that one of the logs has emptied: what it may still say."""

    row: str
    key: Key
    data: str


@dataclass(slots=True)
class Difference:
    """What has to come in."""

    missing: list[int] = field(default_factory=list[int])  # n of the source's entries, in order
    emptied: list[Emptied] = field(default_factory=list[Emptied])
    erased: set[str] = field(default_factory=set[str])  # rows of either log with an erasure
    has_erasures_of_ours: bool = False  # that the source has not
    has_erasures_of_theirs: bool = False  # that we have not


class TwoUnderOneKeyError(Exception):
    """Two different entries claim to be the same one: a copy was edited by another program."""


def compare_logs(ours: Iterator[LogLine], theirs: Iterator[LogLine]) -> Iterator[Difference]:
    """Yield the growing difference now and then, and at last the whole one.

    Raises TwoUnderOneKeyError.
    """
    difference = Difference()
    mine = next(ours, None)
    for count, other in enumerate(theirs):
        if count % _OFTEN == 0:
            yield difference
        while mine is not None and mine[:2] < other[:2]:
            _note_erasure(difference, mine)
            difference.has_erasures_of_ours |= bool(mine[3])
            mine = next(ours, None)
        _note_erasure(difference, other)
        if mine is None or mine[:2] != other[:2]:
            difference.missing.append(other[2])
            difference.has_erasures_of_theirs |= bool(other[3])
        elif mine[4:] != other[4:]:
            difference.emptied.append(_emptier(mine, other))
    while mine is not None:
        _note_erasure(difference, mine)
        difference.has_erasures_of_ours |= bool(mine[3])
        mine = next(ours, None)
    if any(each.row not in difference.erased for each in difference.emptied):
        raise TwoUnderOneKeyError
    yield difference


def log_lines(connection: Connection) -> Generator[LogLine]:
    """Yield the log in the order of its keys."""
    yield from cast("Iterable[LogLine]", tuples(connection, _LOG))


def _note_erasure(difference: Difference, line: LogLine) -> None:
    if line[3]:
        difference.erased.add(_row_of(line))


def _row_of(line: LogLine) -> str:
    return line[4].split(b"\x1f")[2].decode("utf-8", "replace")


def _emptier(mine: LogLine, other: LogLine) -> Emptied:
    """Return what is left of an entry that differs, if an erasure explains it."""
    if mine[4] != other[4]:
        raise TwoUnderOneKeyError
    try:
        one, two = (dict[str, Any](json.loads(line[5])) for line in (mine, other))
    except (ValueError, TypeError, RecursionError) as error:
        raise TwoUnderOneKeyError from error
    common = {name: each for name, each in one.items() if name in two}
    if not (is_erasure_of(one, common) and is_erasure_of(two, common)):
        raise TwoUnderOneKeyError
    return Emptied(_row_of(mine), mine[:2], log_text(common))


def log_text(data: dict[str, Any]) -> str:
    """Return what an entry says as the log holds it: the same text on every laptop."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
