"""Bringing photos into an audit file: prepared off the window's thread, kept in one step each."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from asskomm_audit.domain.ids import AnswerId, AuditId, FindingId, PhotoId, new_id
from asskomm_audit.domain.photos import Photo, TimeSource
from asskomm_audit.domain.places import PositionSource
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.intake import PreparedPhoto, prepare
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.photos import next_photo_sort, photo_with_source, put_photo
from asskomm_audit.texts import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoTarget:
    """What photos are added to: an audit, and there an answer or a finding or both."""

    audit_id: AuditId
    answer_id: AnswerId | None = None
    finding_id: FindingId | None = None


@dataclass(frozen=True, slots=True)
class Incoming:
    """A prepared photo and the time its file was changed, if it came from a file."""

    prepared: PreparedPhoto
    changed_at: datetime | None = None


def read_photo(path: Path) -> Incoming:
    """Return the photo in a file, ready to be kept. UserError with the reason if it cannot be."""
    try:
        data = path.read_bytes()
        changed_at = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except (OSError, ValueError) as error:
        raise UserError(_UNREADABLE, name=path.name) from error
    return Incoming(prepare(data, path.name), changed_at)


def keep_photo(
    file: AuditFile,
    incoming: Incoming,
    target: PhotoTarget,
    now: datetime,
    *,
    photo_id: PhotoId | None = None,
) -> Photo | None:
    """Write the photo, row and bytes together; None if the audit has the very same picture.

    Call it inside a step. `now` is the time to fall back on when nothing else is known; the id
    is a new one unless given.
    """
    prepared = incoming.prepared
    if photo_with_source(file, target.audit_id, prepared.source_sha256):
        return None
    taken_at, source = _taken_at(incoming, now)
    photo = Photo(
        id=photo_id or PhotoId(new_id()),
        audit_id=target.audit_id,
        answer_id=target.answer_id,
        finding_id=target.finding_id,
        sha256=prepared.sha256,
        source_sha256=prepared.source_sha256,
        original_name=prepared.name,
        width=prepared.width,
        height=prepared.height,
        size=len(prepared.jpeg),
        taken_at=taken_at,
        time_source=source,
        position=prepared.metadata.position,
        located_by=PositionSource.CAMERA if prepared.metadata.position else None,
        direction=prepared.metadata.direction,
        incomplete=prepared.incomplete,
        sort=next_photo_sort(file, target.audit_id),
    )
    put_photo(file, photo, prepared.jpeg, prepared.thumbnail, is_hashed=True)
    return photo


def _taken_at(incoming: Incoming, now: datetime) -> tuple[datetime, TimeSource]:
    if taken := incoming.prepared.metadata.taken_at:
        return taken if taken.tzinfo else taken.astimezone(), TimeSource.CAMERA
    if incoming.changed_at:
        return incoming.changed_at, TimeSource.FILE
    return now, TimeSource.INTAKE


_UNREADABLE = QT_TRANSLATE_NOOP(
    "Error",
    "„{name}“ lässt sich nicht lesen. Prüfen Sie, ob das Speichermedium noch verbunden ist.",
)
