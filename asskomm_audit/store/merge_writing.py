"""Writes into an audit file what came from another one; all inside one transaction."""

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from asskomm_audit.domain.erasing import without_erased
from asskomm_audit.store.driver import Connection
from asskomm_audit.store.folding import entries_of, rules_of, tables_by_name, tuples
from asskomm_audit.store.log_comparing import Emptied, log_text
from asskomm_audit.store.merge_source import MergeSource
from asskomm_audit.store.pictures import TAKE_BETTER, is_reduced

Item = TypeVar("Item")

_ADD_ENTRY = (
    "INSERT INTO change (hlc, node, step, tbl, row, op, data, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_ADD_STEP = (
    "INSERT INTO step (id, node, text, at, person, undoes) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT DO NOTHING"
)
_ADD_SESSION = (
    "INSERT INTO session (node, person, device, app, started_at) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT DO NOTHING"
)
_SET_DATA = "UPDATE change SET data = ? WHERE hlc = ? AND node = ?"


def in_parts(items: Iterable[Item], size: int = 2000) -> Iterator[list[Item]]:
    """Yield the items in lists of at most `size`."""
    left = iter(items)
    while part := list(islice(left, size)):
        yield part


def take_entries(
    connection: Connection, source: MergeSource, numbers: list[int]
) -> list[tuple[Any, ...]]:
    """Copy entries of the source's log with their steps and sessions, and return them.

    Raises ValueError if one is not what this program writes.
    """
    entries = source.entries(json.dumps(numbers))
    for _, _, step, table, row, _, data, _ in entries:
        if not (isinstance(step, str) and isinstance(row, str) and isinstance(data, str)):
            raise TypeError("texts are expected")
        if table not in tables_by_name():
            raise ValueError(f"unknown table: {table}")
    steps = source.steps(json.dumps(sorted({each[2] for each in entries})))
    nodes = {each[1] for each in entries} | {each[1] for each in steps}
    connection.executemany(_ADD_SESSION, source.sessions(json.dumps(sorted(nodes))))
    connection.executemany(_ADD_STEP, steps)
    connection.executemany(_ADD_ENTRY, entries)
    return entries


def take_emptied(connection: Connection, emptied: Iterable[Emptied]) -> set[str]:
    """Empty the entries that one of both files has emptied; return the rows that differ now."""
    changed: set[str] = set()
    for each in emptied:
        if connection.execute(
            _SET_DATA + " AND data <> ?", (each.data, *each.key, each.data)
        ).rowcount:
            changed.add(each.row)
    return changed


def strip_erased(connection: Connection, rows: Iterable[str]) -> None:
    """Take out of the log what was erased of these rows, in whatever entry it came in."""
    for part in in_parts(sorted(rows)):
        for table in tables_by_name().values():
            for _, entries in list(entries_of(connection, table, part)):
                for old, new in zip(entries, without_erased(entries, rules_of(table)), strict=True):
                    if new is not old:
                        text = log_text(dict(new.data))
                        connection.execute(_SET_DATA, (text, new.hlc, new.node))


def take_cleared_words(
    connection: Connection, source: MergeSource, *, ours_cleared_too: bool
) -> None:
    """Take over wordings of steps and names of devices that an erasure has cleared there.

    If erasures of ours are unknown there, the shorter wording tells less.
    """
    for part in in_parts(source.wordings()):
        ours = dict(
            tuples(
                connection,
                "SELECT id, text FROM step WHERE id IN (SELECT value FROM json_each(?))",
                json.dumps([step for step, _ in part]),
            )
        )
        for step, theirs in part:
            mine = ours.get(step, theirs)
            text = min((mine, theirs), key=lambda each: (len(each), each))
            text = text if ours_cleared_too else theirs
            if text != mine:
                connection.execute("UPDATE step SET text = ? WHERE id = ?", (text, step))
    connection.executemany(
        "UPDATE session SET device = '' WHERE node = ?", ((node,) for node in source.unnamed())
    )


def take_catalogues(connection: Connection, source: MergeSource) -> None:
    """Copy the catalogues that audits of the source were made with."""
    connection.executemany(
        "INSERT INTO catalogue_data (hash, version, data) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        source.catalogues(),
    )


def take_purged(connection: Connection, source: MergeSource) -> None:
    """Delete the bytes of photos that were deleted for data protection in the source."""
    connection.executemany(
        "INSERT INTO photo_purged (sha256, reason, purged_at) VALUES (?, ?, ?) "
        "ON CONFLICT (sha256) DO UPDATE SET reason = min(reason, excluded.reason), "
        "purged_at = min(purged_at, excluded.purged_at)",
        source.purged(),
    )
    for table in ("photo_data", "photo_thumb"):
        connection.execute(f"DELETE FROM {table} WHERE sha256 IN (SELECT sha256 FROM photo_purged)")


def photos_lacking(connection: Connection, source: MergeSource) -> dict[str, str]:
    """Return the photos of the source that are to be copied, and what is said of their bytes.

    Bytes that a small copy has reduced come in only where there are none, and give way to others.
    """
    have = dict(tuples(connection, "SELECT sha256, mime FROM photo_data"))
    purged = {sha for (sha,) in tuples(connection, "SELECT sha256 FROM photo_purged")}
    purged |= {sha for sha, _, _ in source.purged()}
    return {
        sha: mime
        for sha, mime in source.photos().items()
        if sha not in purged
        and (sha not in have or (is_reduced(have[sha]) and not is_reduced(mime)))
    }


def take_photo(connection: Connection, source: MergeSource, sha256: str, said: str) -> None:
    """Copy one photo after looking whether its bytes are what its hash promises."""
    mime, data, small = source.photo(sha256, said)
    connection.execute(TAKE_BETTER, (sha256, mime, data))
    if small is not None:
        connection.execute(
            "INSERT INTO photo_thumb (sha256, data) VALUES (?, ?) ON CONFLICT DO NOTHING",
            (sha256, small),
        )


def order_steps(connection: Connection, steps: set[str]) -> None:
    """Give the steps numbers in the order they happened, on whichever laptop.

    What counts is a step's last entry. Steps before the first of `steps` keep their numbers.
    """
    last = (
        "SELECT step, max(hlc) FROM change WHERE step IN (SELECT value FROM json_each(?)) "
        "GROUP BY step"
    )
    ends = [
        hlc
        for part in in_parts(sorted(steps))
        for _, hlc in tuples(connection, last, json.dumps(part))
    ]
    if not ends:
        return
    later = "SELECT step FROM change WHERE hlc >= ? GROUP BY step ORDER BY max(hlc), step"
    found = [step for (step,) in tuples(connection, later, min(ends))]
    end = int(connection.execute("SELECT max(fid) FROM step").fetchone()[0])
    connection.executemany(
        "UPDATE step SET fid = ? WHERE id = ?", ((end + n, step) for n, step in enumerate(found, 1))
    )
