"""The next number in an audit, known from the last time: counting thousands for each would add up.

What was counted holds as long as the log tells of nothing but new photos since then.
"""

from dataclasses import dataclass
from weakref import WeakKeyDictionary

from asskomm_audit.domain.ids import AuditId
from asskomm_audit.store.auditfile import AuditFile

_ALL = (
    "SELECT coalesce(max(iif(finding_id IS NULL, number, 0)), 0), count(*) "
    "FROM photo WHERE audit_id = ?"
)
_END = "SELECT n, hlc, node FROM change ORDER BY n DESC LIMIT 1"
_SINCE = "SELECT row, op FROM change WHERE n > ? AND +tbl = 'photo'"
_ADDED = "SELECT iif(finding_id IS NULL, number, 0) FROM photo WHERE id = ? AND audit_id = ?"


@dataclass(frozen=True, slots=True)
class _Counted:
    """The highest number of an audit and how many photos it has, at an entry of the log."""

    highest: int
    count: int
    entry: tuple[int, ...]  # its number, and what tells it from one that was taken back


_counted: WeakKeyDictionary[AuditFile, dict[AuditId, _Counted]] = WeakKeyDictionary()


def next_in_audit(file: AuditFile, audit_id: AuditId) -> int:
    """Return a number above all that are given, and above what photos without one count as.

    Photos at findings have numbers of their own and are only counted; removed ones count, too.
    """
    known = _counted.setdefault(file, {})
    before = known.get(audit_id)
    counted = (before and _gone_on(file, audit_id, before)) or _anew(file, audit_id)
    known[audit_id] = counted
    return max(counted.highest, counted.count) + 1


def _anew(file: AuditFile, audit_id: AuditId) -> _Counted:
    highest, count = file.rows(_ALL, audit_id)[0]
    return _Counted(int(highest), int(count), _end(file))


def _gone_on(file: AuditFile, audit_id: AuditId, before: _Counted) -> _Counted | None:
    """Return what was counted with the photos added since; None if more has happened."""
    entry = file.rows("SELECT n, hlc, node FROM change WHERE n = ?", before.entry[0])
    if not entry or tuple(entry[0]) != before.entry:
        return None
    highest, count = before.highest, before.count
    for row, op in file.rows(_SINCE, before.entry[0]):
        if op != "I":
            return None
        for (number,) in file.rows(_ADDED, row, audit_id):
            highest, count = max(highest, number or 0), count + 1
    return _Counted(highest, count, _end(file))


def _end(file: AuditFile) -> tuple[int, ...]:
    found = file.rows(_END)
    return tuple(found[0]) if found else (0, 0, 0)
