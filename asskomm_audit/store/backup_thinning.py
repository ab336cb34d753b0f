"""Thinning: old backups go by and by, and with them the photos that no other one needs."""

import contextlib
import time
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime

from asskomm_audit.domain.backups import kept
from asskomm_audit.errors import UserError
from asskomm_audit.store.backup_sets import Backup, BackupSet
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.looking import look_at
from asskomm_audit.store.publishing import discard_old_drafts
from asskomm_audit.store.slim_copying import digests_of

_ABANDONED = 24 * 3600  # seconds


def thin(home: BackupSet, verified: Backup) -> None:
    """Remove what has become superfluous beside a backup that was just verified.

    What cannot be removed now goes the next time.
    """
    backups = home.backups()
    stay = kept((each.stamp for each in backups), datetime.now(UTC)) | {verified.stamp}
    gone = [each for each in backups if each.stamp not in stay]
    for each in gone:
        with contextlib.suppress(OSError):
            each.path.unlink()
    discard_old_drafts(home.folder, time.time() - _ABANDONED)
    if gone:
        drop_unneeded_photos(home)


def drop_unneeded_photos(home: BackupSet, *, at_once: bool = False) -> None:
    """Remove the photos no backup of the set needs: those a day old, as others may be on the way.

    If one of the backups cannot be read, all stay.
    """
    needed = _needed_digests(home.backups())
    if needed is not None:
        home.vault.drop_all_but(needed, grace=0 if at_once else _ABANDONED)


def _needed_digests(backups: Iterable[Backup]) -> set[str] | None:
    """Return the SHA-256 of all bytes these need, or None if one of them cannot say."""
    needed: set[str] = set()
    for each in backups:
        if each.stamp.is_whole:
            continue
        try:
            with closing(look_at(each.path)) as connection:
                needed |= digests_of(connection)
        except (UserError, sqlite3.DatabaseError):
            return None
    return needed
