"""How far the clocks of cameras are ahead in an audit, and the true times of its photos."""

import json
from collections.abc import Iterable
from datetime import timedelta

from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.inbox import ClockOffset, measured_offsets, with_true_time
from asskomm_audit.domain.photos import Photo
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.photos import select_photos
from asskomm_audit.store.settings import put_setting, setting_of

_CLOCKS = "camera_clocks"  # with the id of an audit behind it; alone as older files have it
_WITNESSED = (  # of each camera some: thousands say no more, and would be read each time
    "id IN (SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY camera ORDER BY sort, id) "
    "AS number FROM photo WHERE audit_id = ? AND deleted = 0 AND satellite_at IS NOT NULL "
    "AND time_source = 'camera') WHERE number <= 20)"
)
_LONGEST = timedelta(days=370 * 40)  # a camera that was never set is in 1980 or 2000


def clock_offsets(
    file: AuditFile, audit_id: AuditId, photos: Iterable[Photo] = ()
) -> dict[str, ClockOffset]:
    """Return by camera how far its clock is ahead: as measured, or as somebody entered it.

    It is measured on photos of the audit that hold a satellite's time, filed or not, and `photos`.
    """
    known = {photo.id: photo for photo in select_photos(file, _WITNESSED, audit_id)}
    known |= {photo.id: photo for photo in photos}
    entered = _entered(file, _CLOCKS) | _entered(file, _name(audit_id))
    return measured_offsets(known.values()) | entered


def put_clock_offset(file: AuditFile, audit_id: AuditId, camera: str, ahead: timedelta) -> None:
    """Note how far a camera's clock was ahead in an audit; inside a step."""
    known = _entered(file, _name(audit_id))
    clocks = {name: each.ahead.total_seconds() for name, each in known.items()}
    clocks[camera] = ahead.total_seconds()
    put_setting(file, _name(audit_id), json.dumps(clocks, ensure_ascii=False, sort_keys=True))


def with_true_times(file: AuditFile, photos: Iterable[Photo]) -> list[Photo]:
    """Return photos as they are told: where a camera's clock is known to be wrong, put right."""
    offsets: dict[AuditId, dict[str, ClockOffset]] = {}
    told: list[Photo] = []
    for photo in photos:
        if photo.audit_id not in offsets:
            offsets[photo.audit_id] = clock_offsets(file, photo.audit_id)
        told.append(with_true_time(photo, offsets[photo.audit_id]))
    return told


def _name(audit_id: AuditId) -> str:
    return f"{_CLOCKS} {audit_id}"


def _entered(file: AuditFile, name: str) -> dict[str, ClockOffset]:
    """Return what was entered; another program may have written anything there."""
    try:
        told = json.loads(setting_of(file, name) or "{}")
        return {
            str(camera): ClockOffset(timedelta(seconds=float(seconds)))
            for camera, seconds in told.items()
            if abs(float(seconds)) <= _LONGEST.total_seconds()
        }
    except (ValueError, TypeError, AttributeError, RecursionError, OverflowError):
        return {}
