"""How far a camera's clock is ahead, from what a clock on one of its photos shows."""

import re
from datetime import datetime, timedelta

from asskomm_audit.domain.inbox import instant, wall_time

_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?")
_DAYS = (
    re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})"),
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"),
    re.compile(r"(?P<day>\d{1,2}) (?P<month>[A-Za-z]{3})[a-z]* (?P<year>\d{4})"),
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY = timedelta(days=1)


def ahead_typed(taken_at: datetime, text: str) -> timedelta | None:
    """Return how far a camera is ahead of a clock on its photo, as somebody types what that shows.

    "20:31:07" is less than half a day off either way; "21.11.2026 20:31:07" says the day too, for a
    camera that has lost it. Also 2026-11-21 and 21 Nov 2026. None if the text is neither.
    """
    local = wall_time(instant(taken_at)).replace(microsecond=0)
    *words, time = text.replace(",", " ").split() or [""]
    found = _TIME.fullmatch(time)
    day = _day(" ".join(words)) if words else ()
    if found is None or day is None:
        return None
    hour, minute, second = (int(part or 0) for part in found.groups())
    try:
        if not day:
            clock = local.replace(hour=hour, minute=minute, second=second)
        else:
            clock = datetime(*day, hour, minute, second).astimezone()
    except (ValueError, OverflowError, OSError):
        return None
    ahead = local - clock
    if words:
        return ahead
    if ahead > _DAY / 2:
        return ahead - _DAY
    return ahead + _DAY if ahead < -_DAY / 2 else ahead


def _day(text: str) -> tuple[int, int, int] | None:
    for form in _DAYS:
        if found := form.fullmatch(text):
            month = found["month"]
            if not month.isdigit():
                name = month.lower()
                month = _MONTHS.index(name) + 1 if name in _MONTHS else 0
            return int(found["year"]), int(month), int(found["day"])
    return None
