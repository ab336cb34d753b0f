"""Merging other audit files into one: their entries come in, and the rows follow from the log."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.progress import Progress, silent
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.bulk_writing import BulkWriting, bulk_writing
from asskomm_audit.store.conflicts import left_behind_queries
from asskomm_audit.store.copying import log_length
from asskomm_audit.store.driver import Connection, sqlite3
from asskomm_audit.store.folding import tables_by_name, tuples
from asskomm_audit.store.limits import size_of
from asskomm_audit.store.log_comparing import Difference
from asskomm_audit.store.merge_preparing import (
    difference_of,
    latest_clock,
    open_sources,
    prepare_stamps,
    restamp_ours,
)
from asskomm_audit.store.merge_report import MergeReport, Tally, counts_of, joined
from asskomm_audit.store.merge_source import ODD, MergeSource
from asskomm_audit.store.merge_writing import (
    in_parts,
    order_steps,
    photos_lacking,
    strip_erased,
    take_catalogues,
    take_cleared_words,
    take_emptied,
    take_entries,
    take_photo,
    take_purged,
)
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.row_writing import write_rows
from asskomm_audit.store.searching import forget_words
from asskomm_audit.store.troubles import DamagedFileError

_MANY = 500  # rows from which they are written faster without their triggers
_PHOTO_UNITS = 50  # of progress; an entry is one


def merge_into(
    path: Path,
    sources: Sequence[Path],
    progress: Progress = silent,
    *,
    may_restamp: bool = False,
) -> MergeReport:
    """Take everything other audit files know into the one at `path`: all of it, or nothing.

    Nobody else may have that file open; the others are only looked at. Raises UserError, and
    ClockAheadError for a source from the future unless a person has allowed to restamp it.
    """
    with ExitStack() as stack:
        opened = open_sources(stack, path, sources)
        file = stack.enter_context(open_audit_file(path))
        try:
            return merge_opened(file, opened, progress, may_restamp=may_restamp)
        except sqlite3.IntegrityError as error:
            raise opened[-1].senseless() from error
        except ODD as error:  # what the sources hold has been told before
            raise DamagedFileError(path) from error


def merge_opened(
    file: AuditFile,
    sources: Sequence[MergeSource],
    progress: Progress = silent,
    *,
    may_restamp: bool = False,
) -> MergeReport:
    """Do what `merge_into` does with files that are open; a window would not notice it."""
    with file.writing("") as connection:
        connection.watch(file.path, beside=sum(size_of(each.path) for each in sources))
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA defer_foreign_keys = ON")
        connection.execute("UPDATE clock SET capture = 0")
        merge = _Merge(connection, sources, progress)
        for source in sources:
            merge.take(source, may_restamp=may_restamp)
        report = merge.finish()
        if merge.has_erased:
            forget_words(file)
        connection.execute(
            "UPDATE clock SET capture = 1, hlc = max(CASE WHEN hlc <= ? THEN hlc ELSE 0 END, "
            "(SELECT coalesce(max(hlc), 0) FROM change))",
            (latest_clock(),),
        )
    return report


class _Merge:
    """A merge under way: what was touched so far, and how far it is."""

    def __init__(
        self, connection: Connection, sources: Sequence[MergeSource], progress: Progress
    ) -> None:
        self._connection = connection
        self._sources = sources
        self._progress = progress
        self._conflicts = self._open_conflicts()
        self._tallies: defaultdict[Kind, Tally] = defaultdict(Tally)
        self._steps: set[str] = set()
        self._nodes: set[int] = set()
        self._entries = self._erased = self._photos = self._done = 0
        photos = {sha for source in sources for sha in photos_lacking(connection, source)}
        counts = sum(source.count() for source in sources)  # each entry is read, then written
        self._total = 2 * counts + _PHOTO_UNITS * len(photos)
        self._is_restamped = False
        self.has_erased = False  # for data protection

    def take(self, source: MergeSource, *, may_restamp: bool) -> None:
        """Bring in one source."""
        renaming = prepare_stamps(self._connection, source, may_restamp=may_restamp)
        end = self._done + 2 * source.count()
        touched: defaultdict[str, dict[str, int]] = defaultdict(dict)  # clock of the first entry
        if mapping := renaming.mapping(self._connection):
            self._is_restamped = True
            for table, row in restamp_ours(self._connection, source, renaming, mapping):
                touched[table][row] = 0
        difference = difference_of(
            self._connection, source, self._progress, self._done, self._total
        )
        try:
            known = log_length(self._connection)
            self._take_log(source, difference, touched)
            self._write_rows(touched, known)
        except ODD as error:
            raise source.senseless() from error
        self._advance(end - self._done)
        take_catalogues(self._connection, source)
        take_purged(self._connection, source)
        for sha256, mime in photos_lacking(self._connection, source).items():
            take_photo(self._connection, source, sha256, mime)
            self._photos += 1
            self._advance(_PHOTO_UNITS)
        self._is_restamped = self._is_restamped or source.log is not source.connection

    def finish(self) -> MergeReport:
        """Put the steps in order, and return what came in."""
        self._advance(self._total - self._done)
        order_steps(self._connection, self._steps)
        conflicts = self._open_conflicts()
        return MergeReport(
            sources=tuple(source.path.name for source in self._sources),
            entries=self._entries,
            erased=self._erased,
            steps=len(self._steps),
            photos=self._photos,
            added=counts_of(self._tallies, "added"),
            changed=counts_of(self._tallies, "changed"),
            removed=counts_of(self._tallies, "removed"),
            new_conflicts=len(conflicts - self._conflicts),
            open_conflicts=len(conflicts),
            people=self._people(),
            devices=self._devices(),
            is_restamped=self._is_restamped,
        )

    def _take_log(
        self,
        source: MergeSource,
        difference: Difference,
        touched: defaultdict[str, dict[str, int]],
    ) -> None:
        for part in in_parts(difference.missing):
            for hlc, node, step, table, row, *_ in take_entries(self._connection, source, part):
                touched[table].setdefault(row, hlc)  # the first: they come in their order
                self._steps.add(step)
                self._nodes.add(node)
            self._entries += len(part)
            self._advance(len(part))
        rows = take_emptied(self._connection, difference.emptied)
        self._erased += len(rows)
        self.has_erased |= bool(rows or difference.has_erasures_of_theirs)
        if difference.has_erasures_of_theirs:
            take_cleared_words(
                self._connection, source, ours_cleared_too=difference.has_erasures_of_ours
            )
        erased = {row for found in touched.values() for row in found} & difference.erased
        strip_erased(self._connection, rows | erased)
        for row in rows:
            query = "SELECT DISTINCT tbl FROM change WHERE row = ?"
            for (table,) in tuples(self._connection, query, row):
                touched[table][row] = 0

    def _write_rows(self, touched: defaultdict[str, dict[str, int]], known: int) -> None:
        if sum(map(len, touched.values())) < _MANY:
            self._write_each(touched, known, None)
            return
        with bulk_writing(self._connection) as bulk:
            self._write_each(touched, known, bulk)

    def _write_each(
        self,
        touched: defaultdict[str, dict[str, int]],
        known: int,
        bulk: BulkWriting | None,
    ) -> None:
        for name, table in tables_by_name().items():
            for part in in_parts(touched[name].items()):
                tally = write_rows(self._connection, table, dict(part), known, bulk)
                self._tallies[table.kind].add(tally)
                self._advance(0)

    def _advance(self, units: int) -> None:
        self._done += units
        self._progress(self._done, self._total)

    def _open_conflicts(self) -> set[tuple[str, str]]:
        found = set(tuples(self._connection, "SELECT DISTINCT row, col FROM conflict"))
        for query, _ in left_behind_queries():
            found |= {(row, "deleted") for (row,) in tuples(self._connection, query)}
        return found

    def _people(self) -> tuple[str, ...]:
        names = (
            "SELECT DISTINCT name FROM step JOIN person ON person.id = step.person "
            "WHERE step.id IN (SELECT value FROM json_each(?))"
        )
        return self._named(names, self._steps)

    def _devices(self) -> tuple[str, ...]:
        names = "SELECT DISTINCT device FROM session WHERE node IN (SELECT value FROM json_each(?))"
        return self._named(names, self._nodes)

    def _named(self, query: str, keys: Iterable[str] | Iterable[int]) -> tuple[str, ...]:
        parts = in_parts(keys)
        return joined(
            name for part in parts for (name,) in tuples(self._connection, query, json.dumps(part))
        )
