"""Bringing photos into an audit file: prepared off the window's thread, kept in one step each."""

from collections.abc import Container
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from stat import S_ISREG
from typing import TypeVar

from asskomm_audit.domain.ids import AnswerId, AuditId, FindingId, PhotoId, new_id
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photos import Photo, TimeSource
from asskomm_audit.domain.places import PositionSource
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.intake import (
    DAMAGED,
    MAX_BYTES,
    TOO_LARGE,
    PreparedPhoto,
    prepare,
    source_hash,
)
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.originals import keep_original, keeps_originals
from asskomm_audit.store.photos import (
    find_photo,
    mime_of,
    next_photo_sort,
    photo_with_source,
    put_photo,
)
from asskomm_audit.store.removing import is_there
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_Id = TypeVar("_Id", AnswerId, FindingId)


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
    original: bytes | None = None  # as it was handed in, where it is to be kept

    @property
    def source_sha256(self) -> str:
        """What an exact double is known by."""
        return self.prepared.source_sha256


@dataclass(frozen=True, slots=True)
class KnownPicture:
    """A picture that is there already, byte by byte: it was not decoded."""

    name: str
    source_sha256: str


def read_photo(path: Path, *, with_original: bool = False) -> Incoming:
    """Return the photo in a file, ready to be kept. UserError with the reason if it cannot be."""
    data, changed_at = _read(path)
    return _prepared(data, path.name, changed_at, with_original=with_original)


def read_new_photo(
    path: Path, known: Container[str], *, with_original: bool = False
) -> Incoming | KnownPicture:
    """Return the photo in a file, unless the hash of the file is among the `known` ones.

    UserError with the reason if it cannot be read.
    """
    data, changed_at = _read(path)
    source = source_hash(data)
    if source in known:
        return KnownPicture(path.name, source)
    return _prepared(data, path.name, changed_at, with_original=with_original)


def _read(path: Path) -> tuple[bytes, datetime]:
    try:
        about = path.stat()
        if about.st_size > MAX_BYTES:  # before it is in the memory
            raise UserError(TOO_LARGE, name=path.name)
        if not S_ISREG(about.st_mode):  # a pipe would be waited for without end
            raise UserError(_UNREADABLE, name=path.name)
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
        return data, datetime.fromtimestamp(about.st_mtime).astimezone()
    except (OSError, ValueError, OverflowError) as error:
        raise UserError(_UNREADABLE, name=path.name) from error


def _prepared(data: bytes, name: str, changed_at: datetime, *, with_original: bool) -> Incoming:
    try:
        return Incoming(prepare(data, name), changed_at, data if with_original else None)
    except MemoryError as error:
        raise UserError(_NO_MEMORY, name=name) from error
    except UserError:
        raise
    except Exception as error:  # a library fails at mangled data: the other photos come in
        raise UserError(DAMAGED, name=name) from error


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
    is a new one unless given. A photo whose answer or finding is gone meanwhile waits in the inbox.
    """
    prepared = incoming.prepared
    if photo_with_source(file, target.audit_id, prepared.source_sha256):
        return None
    taken_at, source = _taken_at(incoming, now)
    photo = Photo(
        id=photo_id or PhotoId(new_id()),
        audit_id=target.audit_id,
        answer_id=_if_there(file, Kind.ANSWER, target.answer_id),
        finding_id=_if_there(file, Kind.FINDING, target.finding_id),
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
        likeness=prepared.likeness,
        satellite_at=prepared.metadata.satellite_at,
        camera=prepared.metadata.camera,
    )
    _keep_original(file, incoming)
    put_photo(file, photo, prepared.jpeg, prepared.thumbnail, is_hashed=True)
    return photo


def swap_photo(file: AuditFile, photo_id: PhotoId, incoming: Incoming) -> Photo | None:
    """Let another picture take the place of a photo's; None if the photo is gone or shows it.

    Number, words, drawings and boxes stay; what was cut and turned belonged to the old picture.
    The review is outdated by itself, for it is bound to the picture. Call it inside a step.
    UserError if another photo of the audit shows this picture.
    """
    photo, prepared = find_photo(file, photo_id), incoming.prepared
    if photo is None or photo.source_sha256 == prepared.source_sha256:
        return None
    if other := photo_with_source(file, photo.audit_id, prepared.source_sha256):
        raise UserError(_KNOWN, name=prepared.name, foto=other.title)
    metadata = prepared.metadata
    swapped = replace(
        photo,
        sha256=prepared.sha256,
        source_sha256=prepared.source_sha256,
        original_name=prepared.name,
        width=prepared.width,
        height=prepared.height,
        size=len(prepared.jpeg),
        incomplete=prepared.incomplete,
        likeness=prepared.likeness,
        turn=0,
        crop=None,
        replaced_at=None,
    )
    if metadata.taken_at:
        taken_at, source = _taken_at(incoming, metadata.taken_at)
        swapped = replace(
            swapped,
            taken_at=taken_at,
            time_source=source,
            satellite_at=metadata.satellite_at,
            camera=metadata.camera,
        )
    if metadata.position and photo.located_by is not PositionSource.HAND:
        swapped = replace(
            swapped,
            position=metadata.position,
            located_by=PositionSource.CAMERA,
            accuracy=None,
            located_at=None,
        )
    if metadata.direction is not None:
        swapped = replace(swapped, direction=metadata.direction)
    _keep_original(file, incoming)
    put_photo(file, swapped, prepared.jpeg, prepared.thumbnail, is_hashed=True)
    return swapped


def _if_there(file: AuditFile, kind: Kind, record: _Id | None) -> _Id | None:
    return record if record and is_there(file, kind, record) else None


def _keep_original(file: AuditFile, incoming: Incoming) -> None:
    if incoming.original is not None and keeps_originals(file):
        mime = mime_of(incoming.original)
        keep_original(file, incoming.source_sha256, mime, incoming.original)


def _taken_at(incoming: Incoming, now: datetime) -> tuple[datetime, TimeSource]:
    if taken := incoming.prepared.metadata.taken_at:
        return taken if taken.tzinfo else taken.astimezone(), TimeSource.CAMERA
    if incoming.changed_at:
        return incoming.changed_at, TimeSource.FILE
    return now, TimeSource.INTAKE


_KNOWN = QT_TRANSLATE_NOOP(
    "Error", "„{name}“ ist in diesem Audit schon da: {foto}. Wählen Sie ein anderes Bild."
)
_NO_MEMORY = QT_TRANSLATE_NOOP(
    "Error",
    "Für „{name}“ reicht der Arbeitsspeicher gerade nicht. Schließen Sie andere Programme "
    "und fügen Sie das Foto neu hinzu.",
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "Error",
    "„{name}“ lässt sich nicht lesen. Prüfen Sie, ob das Speichermedium noch verbunden ist.",
)
