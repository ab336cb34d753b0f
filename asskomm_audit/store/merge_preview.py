"""What a merge would bring, found without changing a byte of any file."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.log_entries import Entry, Key
from asskomm_audit.progress import Progress, silent
from asskomm_audit.store.columns import RecordTable
from asskomm_audit.store.driver import Connection
from asskomm_audit.store.folding import entries_of, fold_record, tables_by_name, tuples
from asskomm_audit.store.looking import look_at
from asskomm_audit.store.merge_preparing import difference_of, open_sources, prepare_stamps
from asskomm_audit.store.merge_report import MergeReport, Tally, counts_of, joined
from asskomm_audit.store.merge_source import ODD, MergeSource
from asskomm_audit.store.merge_writing import in_parts, photos_lacking
from asskomm_audit.store.restamping import restamped_copy
from asskomm_audit.store.troubles import DamagedFileError, troubles_told


def preview_merge(
    path: Path,
    sources: Sequence[Path],
    progress: Progress = silent,
    *,
    may_restamp: bool = False,
) -> MergeReport:
    """Return what `merge_into` would report; both may be open elsewhere meanwhile.

    Raises UserError as `merge_into` does, also ClockAheadError.
    """
    with ExitStack() as stack:
        opened = open_sources(stack, path, sources)
        ours = stack.enter_context(closing(look_at(path)))
        preview = _Preview(ours, len(opened), progress)
        try:
            with troubles_told(path):
                ours.execute("BEGIN")
                for source in opened:
                    preview.add(stack, source, may_restamp=may_restamp)
                return preview.report()
        except ODD as error:  # what the sources hold has been told before
            raise DamagedFileError(path) from error


class _Preview:
    """A merge that is only thought: the entries of all files, row by row."""

    def __init__(self, ours: Connection, sources: int, progress: Progress) -> None:
        self._ours = self._log = ours
        self._progress = progress
        self._total = 2 * sources
        self._done = 0
        self._sources: list[MergeSource] = []
        self._entries: set[Key] = set()
        self._steps: set[str] = set()
        self._rows: defaultdict[str, set[str]] = defaultdict(set)
        self._photos: set[str] = set()
        self._people: set[str] = set()
        self._devices: set[str] = set()
        self._erased: set[Key] = set()
        self._is_restamped = False

    def add(self, stack: ExitStack, source: MergeSource, *, may_restamp: bool) -> None:
        """Compare one source's log with ours."""
        renaming = prepare_stamps(self._log, source, may_restamp=may_restamp)
        if renaming.mapping(self._log):
            self._log = stack.enter_context(closing(restamped_copy(self._log, renaming)))
        difference = difference_of(self._log, source, self._progress, self._done, self._total)
        for part in in_parts(difference.missing):
            for hlc, node, step, table, row, *_ in source.entries(json.dumps(part)):
                if table not in tables_by_name():
                    raise source.senseless()
                self._entries.add((hlc, node))
                self._steps.add(step)
                self._rows[table].add(row)
            self._progress(self._done, self._total)
        self._is_restamped |= self._log is not self._ours or source.log is not source.connection
        self._erased.update(each.key for each in difference.emptied)
        self._photos.update(photos_lacking(self._ours, source))
        self._sources.append(source)
        self._name_authors(source, difference.missing)
        self._done += 1

    def report(self) -> MergeReport:
        """Fold every row that would be touched, and count what becomes of it."""
        tallies: defaultdict[Kind, Tally] = defaultdict(Tally)
        conflicts = self._open_conflicts()
        before = len(conflicts)
        came: set[tuple[str, str]] = set()
        for name, table in tables_by_name().items():
            for part in in_parts(sorted(self._rows[name])):
                for row, old, new in self._histories(table, part):
                    came |= self._count(table, row, old, new, tallies[table.kind])
                self._progress(self._done, self._total)
        return MergeReport(
            sources=tuple(source.path.name for source in self._sources),
            entries=len(self._entries),
            erased=len(self._erased),
            steps=len(self._steps),
            photos=len(self._photos),
            added=counts_of(tallies, "added"),
            changed=counts_of(tallies, "changed"),
            removed=counts_of(tallies, "removed"),
            new_conflicts=len(came - conflicts),
            open_conflicts=before + len(came - conflicts),
            people=joined(self._people),
            devices=joined(self._devices),
            is_restamped=self._is_restamped,
        )

    def _count(
        self,
        table: RecordTable,
        row: str,
        old: Sequence[Entry],
        new: Sequence[Entry],
        tally: Tally,
    ) -> set[tuple[str, str]]:
        """Count what becomes of a row; return its conflicts."""
        try:
            after, clashes = fold_record(table, new)
            before = fold_record(table, old)[0] if old else None
        except ValueError as error:
            raise self._sources[-1].senseless() from error
        if before != after:
            tally.count(None if before is None else before["deleted"], after["deleted"])
        return {(row, each.column) for each in clashes}

    def _histories(
        self, table: RecordTable, rows: list[str]
    ) -> list[tuple[str, list[Entry], list[Entry]]]:
        """Return each row with its entries here, and with those of all files."""
        ours = dict(entries_of(self._log, table, rows))
        united = {row: _by_key(ours.get(row, ())) for row in rows}
        for source in self._sources:
            with source.troubles_told():
                for row, entries in entries_of(source.log, table, rows):
                    united[row] = {**_by_key(entries), **united[row]}
        return [
            (row, ours.get(row, []), [entries[key] for key in sorted(entries)])
            for row, entries in united.items()
        ]

    def _open_conflicts(self) -> set[tuple[str, str]]:
        return set(tuples(self._ours, "SELECT DISTINCT row, col FROM conflict"))

    def _name_authors(self, source: MergeSource, numbers: list[int]) -> None:
        for part in in_parts(numbers):
            self._people.update(source.people(json.dumps(part)))
            self._devices.update(source.devices(json.dumps(part)))


def _by_key(entries: Sequence[Entry]) -> Mapping[Key, Entry]:
    return {(entry.hlc, entry.node): entry for entry in entries}
