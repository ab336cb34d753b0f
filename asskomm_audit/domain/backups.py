"""Backups: why one was made, and which are kept as they grow old."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

_ALL_OF = timedelta(days=2)
_DAYS, _WEEKS, _MONTHS = 12, 10, 9
_WHOLE = 3  # of each reason


class BackupReason(StrEnum):
    """Why a backup was made. The values are in the names of files: never rename one."""

    OPENED = "opened"
    TIMED = "timed"
    CLOSED = "closed"
    BULK = "bulk"
    ASKED = "asked"
    MERGE = "merge"
    MIGRATION = "migration"


_WHOLE_REASONS = (BackupReason.MERGE, BackupReason.MIGRATION)


@dataclass(frozen=True, slots=True, order=True)
class BackupStamp:
    """When and why a backup was made; `moment` carries its offset to UTC."""

    moment: datetime
    reason: BackupReason

    @property
    def is_whole(self) -> bool:
        """Whether it is a full copy with its photos inside, which is kept by a rule of its own."""
        return self.reason in _WHOLE_REASONS


def kept(stamps: Iterable[BackupStamp], now: datetime) -> set[BackupStamp]:
    """Return which backups stay: all of the last two days, then fewer the older they are.

    Behind the last two days one of each of 12 days, then one of each of 10 weeks, then one of
    each of 9 months; days without a backup do not count. Of full copies the last three of each
    reason. The newest always stays.
    """
    newest_first = sorted(set(stamps), reverse=True)
    light = [each for each in newest_first if not each.is_whole]
    stay = {each for each in light if now - each.moment < _ALL_OF}
    stay |= _one_of_each(light[len(stay) :])
    for reason in _WHOLE_REASONS:
        stay.update([each for each in newest_first if each.reason is reason][:_WHOLE])
    return stay


def _one_of_each(newest_first: list[BackupStamp]) -> set[BackupStamp]:
    """Return the newest of each day, then week, then month, as many as there are places."""
    stay: set[BackupStamp] = set()
    places = [*[_day] * _DAYS, *[_week] * _WEEKS, *[_month] * _MONTHS]
    last: BackupStamp | None = None
    for stamp in newest_first:
        if not places:
            break
        if last is None or places[0](stamp) != places[0](last):
            del places[0]
            stay.add(stamp)
            last = stamp
    return stay


def _day(stamp: BackupStamp) -> tuple[int, ...]:
    return (stamp.moment.toordinal(),)


def _week(stamp: BackupStamp) -> tuple[int, ...]:
    return tuple(stamp.moment.isocalendar()[:2])


def _month(stamp: BackupStamp) -> tuple[int, ...]:
    return (stamp.moment.year, stamp.moment.month)
