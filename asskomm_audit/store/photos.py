"""Photos: what is known about them, and their bytes by their SHA-256."""

import hashlib
import json
from collections.abc import Iterable

from asskomm_audit.domain.ids import AuditId, PhotoId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photos import Photo
from asskomm_audit.errors import UserError
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.limits import LARGEST_BLOB
from asskomm_audit.store.photo_numbers import numbered, told
from asskomm_audit.store.pictures import TAKE_BETTER
from asskomm_audit.store.records import RecordStore
from asskomm_audit.store.removing import remove
from asskomm_audit.store.troubles import content_told
from asskomm_audit.texts import QT_TRANSLATE_NOOP

PHOTOS = RecordStore(Kind.PHOTO, Photo, {"label": "''"})
"""Without labels and without the numbers of old photos: ask `select_photos` for these."""

_NO_BYTES = QT_TRANSLATE_NOOP(
    "Error",
    "In {datei} fehlt das Bild zu einem Foto. Prüfen Sie die Akte oder öffnen Sie eine Sicherung.",
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Error",
    "In {datei} ist ein Bild größer, als dieses Programm Bilder aufnimmt. Prüfen Sie, woher die "
    "Datei stammt.",
)
_PURGED = QT_TRANSLATE_NOOP(
    "Error",
    "Dieses Foto wurde in {datei} aus Gründen des Datenschutzes endgültig gelöscht und wird nicht "
    "wieder aufgenommen.",
)
_SIGNS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG", "image/png"),
    (b"RIFF", "image/webp"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
)


def photos_of(file: AuditFile, audit_id: AuditId | None = None) -> list[Photo]:
    """Return the photos of an audit, or all of them, in their order."""
    if audit_id is None:
        return select_photos(file, "1 ORDER BY audit_id, sort, taken_at, id")
    return select_photos(file, "audit_id = ? ORDER BY sort, taken_at, id", audit_id)


def select_photos(file: AuditFile, condition: str, *values: object) -> list[Photo]:
    """Return the photos that fulfil the condition and are not removed; an order may follow."""
    return told(file, PHOTOS.select(file, condition, *values))


def find_photo(file: AuditFile, photo_id: PhotoId) -> Photo | None:
    """Return the photo with this id, unless it is missing or removed."""
    found = PHOTOS.find(file, photo_id)
    return told(file, [found])[0] if found else None


def find_photos(file: AuditFile, ids: Iterable[PhotoId]) -> list[Photo]:
    """Return the photos with these ids in their order, without those missing or removed."""
    wanted = list(ids)
    query = "id IN (SELECT value FROM json_each(?))"
    found = {each.id: each for each in select_photos(file, query, json.dumps(wanted))}
    return [found[each] for each in wanted if each in found]


def photo_with_source(file: AuditFile, audit_id: AuditId, source_sha256: str) -> Photo | None:
    """Return the audit's photo made from this very picture, if there is one."""
    condition = "source_sha256 = ? AND audit_id = ? ORDER BY fid LIMIT 1"
    found = select_photos(file, condition, source_sha256, audit_id)
    return found[0] if found else None


def known_sources(file: AuditFile, audit_id: AuditId) -> frozenset[str]:
    """Return what the audit's photos were made from: what finds exact doubles without decoding."""
    query = "SELECT source_sha256 FROM photo WHERE audit_id = ? AND deleted = 0"
    return frozenset(str(source) for (source,) in file.rows(query, audit_id))


def next_photo_sort(file: AuditFile, audit_id: AuditId) -> int:
    """Return where a new photo of the audit stands: behind the others."""
    query = "SELECT coalesce(max(sort), 0) + 1 FROM photo WHERE audit_id = ? AND deleted = 0"
    return int(file.rows(query, audit_id)[0][0])


def put_photo(
    file: AuditFile, photo: Photo, data: bytes, thumbnail: bytes, *, is_hashed: bool = False
) -> None:
    """Add the photo with the bytes of its working copy, or replace the one with its id.

    `is_hashed` says that the hash was just made of these very bytes: it takes a sixth of the time.
    """
    keep_picture(file, photo.sha256, data, thumbnail, is_hashed=is_hashed)
    PHOTOS.put(file, numbered(file, photo))


def keep_picture(
    file: AuditFile, sha256: str, data: bytes, thumbnail: bytes, *, is_hashed: bool = False
) -> None:
    """Keep the bytes of a photo or plan; UserError if they were deleted for data protection."""
    if not is_hashed and hashlib.sha256(data).hexdigest() != sha256:
        raise ValueError("the hash of a picture is that of its bytes")
    if file.rows("SELECT 1 FROM photo_purged WHERE sha256 = ?", sha256):
        raise UserError(_PURGED, datei=file.path.name)
    file.note_picture(len(data))
    file.execute(TAKE_BETTER, sha256, mime_of(data), data)
    file.execute(
        "INSERT INTO photo_thumb (sha256, data) VALUES (?, ?) "
        "ON CONFLICT (sha256) DO UPDATE SET data = excluded.data WHERE data IS NOT excluded.data",
        sha256,
        thumbnail,
    )


def change_photo(file: AuditFile, photo: Photo) -> None:
    """Replace what is known about a photo; its bytes stay."""
    PHOTOS.put(file, numbered(file, photo))


def remove_photo(file: AuditFile, photo_id: PhotoId) -> None:
    """Remove a photo; its bytes stay, so that this can be undone."""
    remove(file, Kind.PHOTO, photo_id)


def photo_bytes(file: AuditFile, sha256: str) -> bytes:
    """Return the bytes of a working copy; UserError if the file lacks them."""
    return _bytes_of(file, "photo_data", sha256)


def thumbnail_bytes(file: AuditFile, sha256: str) -> bytes:
    """Return the bytes of the small picture; UserError if the file lacks them."""
    return _bytes_of(file, "photo_thumb", sha256)


def _bytes_of(file: AuditFile, table: str, sha256: str) -> bytes:
    query = f"SELECT iif(length(data) > ?, NULL, data) FROM {table} WHERE sha256 = ?"
    found = file.rows(query, LARGEST_BLOB, sha256)
    if not found:
        raise UserError(_NO_BYTES, datei=file.path.name)
    if found[0][0] is None:
        raise UserError(_TOO_LARGE, datei=file.path.name)
    with content_told(file.path, table, sha256):
        return bytes(memoryview(found[0][0]))


def mime_of(data: bytes) -> str:
    """Return the kind of picture or document, read from its first bytes."""
    if data[4:8] == b"ftyp":
        return "image/heic"
    return next(
        (mime for sign, mime in _SIGNS if data.startswith(sign)), "application/octet-stream"
    )
