"""What comes before a merge: sources that can be taken, stamps that fit, and what is missing."""

import time
from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from asskomm_audit.errors import UserError
from asskomm_audit.progress import Progress, silent
from asskomm_audit.store.driver import Connection
from asskomm_audit.store.editions import is_public
from asskomm_audit.store.log_comparing import (
    Difference,
    TwoUnderOneKeyError,
    compare_logs,
    log_lines,
)
from asskomm_audit.store.looking import look_at
from asskomm_audit.store.merge_report import ClockAheadError
from asskomm_audit.store.merge_source import PUBLIC, MergeSource
from asskomm_audit.store.restamping import (
    KeyMapping,
    Renaming,
    find_renaming,
    known_renaming,
    restamp,
    restamped_copy,
    unknown_ahead,
)
from asskomm_audit.store.troubles import troubles_told
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_ITSELF = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} lässt sich nicht mit sich selbst zusammenführen. Wählen Sie die Akte eines anderen "
    "Laptops.",
)
_AHEAD = QT_TRANSLATE_NOOP(
    "Error",
    "In {datei} liegen Einträge aus der Zukunft: Die Uhr des Laptops ging um Tage vor. Stellen "
    "Sie die Uhr dort richtig und bestätigen Sie hier, dass die Einträge mit berichtigter "
    "Reihenfolge hereinkommen sollen.",
)
_TWO_UNDER_ONE_KEY = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} und die offene Akte sind Kopien, die ein anderes Programm verschieden geändert hat: "
    "Zwei verschiedene Einträge tragen dieselbe Nummer. Es wurde nichts zusammengeführt. Nehmen "
    "Sie eine Sicherung der einen Kopie.",
)
_HOURS_AHEAD = 48


def refuse_unfit(path: Path, sources: Sequence[Path], *, may_restamp: bool) -> None:
    """Raise what `merge_into` would raise about the sources, before any file is touched."""
    with ExitStack() as stack:
        opened = open_sources(stack, path, sources)
        ours = stack.enter_context(closing(look_at(path)))
        with troubles_told(path):
            if is_public(ours):
                raise UserError(PUBLIC, datei=path.name)
            for source in opened:
                prepare_stamps(ours, source, may_restamp=may_restamp)


def open_sources(stack: ExitStack, path: Path, sources: Sequence[Path]) -> list[MergeSource]:
    """Return the sources, which `stack` closes; the file itself is refused among them."""
    for each in sources:
        if each.exists() and path.exists() and each.samefile(path):
            raise UserError(_ITSELF, datei=path.name)
    return [stack.enter_context(closing(MergeSource(each))) for each in sources]


def prepare_stamps(log: Connection, source: MergeSource, *, may_restamp: bool) -> Renaming:
    """Give the source's log the stamps it is to have, and return those that ours is to have.

    Raises ClockAheadError if the source is ahead and may not be restamped.
    """
    limit = latest_clock()
    logs = (log, source.log)
    find_renaming((log,), limit)  # what is wrong with ours must not be the source's fault
    with source.troubles_told():
        renaming = find_renaming(logs, limit) if may_restamp else known_renaming(logs)
        if unknown_ahead(source.log, limit, renaming):
            raise ClockAheadError(_AHEAD, datei=source.path.name)
        if renaming.mapping(source.log):
            source.log = restamped_copy(source.log, renaming)
    return renaming


def difference_of(
    log: Connection, source: MergeSource, progress: Progress = silent, done: int = 0, total: int = 0
) -> Difference:
    """Return what the source's log has that ours lacks."""
    difference = Difference()
    try:
        with closing(log_lines(log)) as ours, closing(source.lines()) as theirs:
            for so_far in compare_logs(ours, theirs):
                difference = so_far
                progress(done, total)
    except TwoUnderOneKeyError as error:
        raise UserError(_TWO_UNDER_ONE_KEY, datei=source.path.name) from error
    return difference


def restamp_ours(
    log: Connection, source: MergeSource, renaming: Renaming, mapping: KeyMapping
) -> set[tuple[str, str]]:
    """Give entries of our log their new keys; return (table, row) of what they are about."""
    try:
        return restamp(log, renaming, mapping)
    except TwoUnderOneKeyError as error:
        raise UserError(_TWO_UNDER_ONE_KEY, datei=source.path.name) from error


def latest_clock() -> int:
    """Return the latest clock of the log that is believed today."""
    return int((time.time() + _HOURS_AHEAD * 3600) * 1000) << 16
