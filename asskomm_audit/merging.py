"""Merging as people do it: a verified whole copy first, and then all sources at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from asskomm_audit.domain.backups import BackupReason
from asskomm_audit.progress import Progress, silent
from asskomm_audit.store.backups import full_backup
from asskomm_audit.store.merge_preparing import refuse_unfit
from asskomm_audit.store.merge_report import MergeReport
from asskomm_audit.store.merging import merge_into


@dataclass(frozen=True, slots=True)
class Merged:
    """What came in, and the file as it was before."""

    report: MergeReport
    backup: Path


def merge_with_backup(
    path: Path,
    sources: Sequence[Path],
    progress: Progress = silent,
    *,
    may_restamp: bool = False,
) -> Merged:
    """Merge other files into the one at `path`, after a backup of it that has been verified.

    Nothing is merged without the backup. Raises UserError, and ClockAheadError like `merge_into`.
    """
    refuse_unfit(path, sources, may_restamp=may_restamp)
    backup = full_backup(
        path, BackupReason.MERGE, progress=lambda done, total: progress(done, 2 * total)
    )
    report = merge_into(
        path,
        sources,
        lambda done, total: progress(total + done, 2 * total),
        may_restamp=may_restamp,
    )
    return Merged(report, backup.path)
