"""Does one thing with a whole file, and says when it begins and when it is done.

`python3 -m tests.reliability.actor ACT FILE [OTHER...]`; ACT is merge, compact, migrate or back_up.
"""

import sys
from pathlib import Path

from asskomm_audit.domain.backups import BackupReason
from asskomm_audit.merging import merge_with_backup
from asskomm_audit.store.backups import back_up
from asskomm_audit.store.compacting import compact_file
from asskomm_audit.store.opening import open_audit_file


def merge(path: Path, *others: Path) -> None:
    """Merge the others into the file, after a backup."""
    merge_with_backup(path, others)


def migrate(path: Path) -> None:
    """Open a file of an older schema."""
    open_audit_file(path).close()


def make_backup(path: Path) -> None:
    """Back the file up by hand."""
    back_up(path, BackupReason.ASKED)


ACTS = {"merge": merge, "compact": compact_file, "migrate": migrate, "back_up": make_backup}


def main() -> None:
    """Do what the command line says."""
    act, *paths = sys.argv[1:]
    sys.stdout.write("begun\n")
    sys.stdout.flush()
    ACTS[act](*map(Path, paths))
    sys.stdout.write("done\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
