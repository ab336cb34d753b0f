"""The scores of all audits, kept in the file so that a town's are read at once.

Kept are numbers and caps, exactly as they were computed; the grades follow from them. An audit has
them while nothing has changed that they follow from, see `schema_4`; any other is computed.
"""

import json
from collections.abc import Iterable
from functools import lru_cache

from asskomm_audit.domain.audit_scores import (
    FORMULAS,
    AuditScore,
    ProfileScore,
    audit_score,
    profile_score,
)
from asskomm_audit.domain.grading import Cap, cap_of
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.items import Profile
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.garbage import without_collecting
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.driver import Connection
from asskomm_audit.store.score_computing import Asked, checklists_of, computed_scores, visits_of
from asskomm_audit.store.troubles import BROKEN, content_told

_ASKED = ", ".join(f"a.{name}" for name in ("id", *Asked._fields[1:]))
_WITH_KEPT = (
    "FROM audit AS a LEFT JOIN audit_score AS s ON s.audit_id = a.id AND s.formulas = ? "
    "WHERE a.deleted = 0"
)
_ALL = f"""SELECT {_ASKED}, s.night_share, s.day_score, s.day_coverage, s.day_caps,
  s.night_score, s.night_coverage, s.night_caps {_WITH_KEPT}"""
_UNKNOWN = f"SELECT {_ASKED} {_WITH_KEPT} AND s.audit_id IS NULL"
_WIDTH = len(Asked._fields)
_KEEP = f"INSERT OR REPLACE INTO audit_score VALUES ({', '.join('?' * 9)})"
_KEEP_VISIT = "INSERT OR REPLACE INTO score_visit (visit_id, audit_id) VALUES (?, ?)"


def scores_of_all(file: AuditFile) -> dict[AuditId, AuditScore]:
    """Return the scores of every audit, what `result_of` says of each; UserError if illegible."""
    with file.reading(), content_told(file.path, Kind.ANSWER), without_collecting():
        rows = [tuple(row) for row in file.rows(_ALL, FORMULAS)]
        audits = [Asked._make(row[:_WIDTH]) for row in rows]
        lists = checklists_of(file, audits)
        kept = [_kept(row[0], *row[_WIDTH:]) for row in rows]
        unknown = [asked for asked, score in zip(audits, kept, strict=True) if score is None]
        computed = computed_scores(file, unknown, lists) if unknown else {}
        return {
            asked.audit_id: score or computed[asked.audit_id]
            for asked, score in zip(audits, kept, strict=True)
        }


def keep_scores(file: AuditFile, connection: Connection) -> None:
    """Compute the scores that are not known, and keep them; its own transaction."""
    if not file.rows(f"{_UNKNOWN} LIMIT 1", FORMULAS):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        with content_told(file.path, Kind.ANSWER), without_collecting():
            _keep(file, connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _keep(file: AuditFile, connection: Connection) -> None:
    audits = [Asked._make(row) for row in file.rows(_UNKNOWN, FORMULAS)]
    scores = computed_scores(file, audits, checklists_of(file, audits))
    connection.executemany(_KEEP, map(_row, scores.values()))
    for audit in scores:
        connection.executemany(_KEEP_VISIT, [(visit, audit) for visit in visits_of(audit)])


def _row(score: AuditScore) -> tuple[object, ...]:
    night = score.night
    at_night = (night.score, night.coverage, _packed(night.caps)) if night else (None, None, None)
    day = score.day
    by_day = (day.score, day.coverage, _packed(day.caps))
    return (score.audit_id, FORMULAS, score.night_share, *by_day, *at_night)


def _kept(audit: AuditId, share: float | None, *told: object) -> AuditScore | None:
    """Return what is kept of an audit, if anything is and makes sense."""
    if share is None:
        return None
    try:
        day, night = _profile(Profile.DAY, *told[:3]), _profile(Profile.NIGHT, *told[3:])
        return audit_score(audit, share, day, night) if day else None
    except BROKEN:
        return None


def _profile(
    profile: Profile, score: object = None, coverage: object = None, caps: object = None
) -> ProfileScore | None:
    if coverage is None:
        return None
    if not (isinstance(coverage, float) and isinstance(score, float | None)):
        raise TypeError(profile)
    return profile_score(profile, score, coverage, _unpacked(caps))


def _packed(caps: Iterable[Cap]) -> str:
    return json.dumps([f"{cap.level}{cap.criterion}" for cap in caps])


def _unpacked(caps: object) -> tuple[Cap, ...]:
    if not isinstance(caps, str):
        raise TypeError("a list is expected")
    return tuple(map(_cap, json.loads(caps))) if caps != "[]" else ()


@lru_cache(maxsize=1024)
def _cap(code: str) -> Cap:
    return cap_of(code[1:], int(code[0]))
