"""The pictures as they were handed in: kept beside the working copies where the file says so.

They lie among the bytes of the working copies, each under its own SHA-256, and so they are backed
up, checked, merged and deleted in the same way. Small and public copies go without them.
"""

from asskomm_audit.domain.photos import Photo
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.pictures import TAKE_BETTER
from asskomm_audit.store.settings import put_setting, setting_of

_KEY = "keep_originals"
_YES, _NO = "yes", "no"

LARGEST_KEPT = 80 << 20
"""Bytes: what the intake takes at most."""


def keeps_originals(file: AuditFile) -> bool | None:
    """Whether this file keeps originals; None if nobody was asked yet, and then it does not."""
    return {_YES: True, _NO: False}.get(setting_of(file, _KEY) or "")


def put_keeps_originals(file: AuditFile, *, keep: bool) -> None:
    """Note what was answered; inside a step. Originals that are there stay."""
    put_setting(file, _KEY, _YES if keep else _NO)


def keep_original(file: AuditFile, source_sha256: str, mime: str, data: bytes) -> None:
    """Keep the bytes as they were handed in, unless they were deleted for data protection."""
    if not file.rows("SELECT 1 FROM photo_purged WHERE sha256 = ?", source_sha256):
        file.note_picture(len(data))
        file.execute(TAKE_BETTER, source_sha256, mime, data)


def original_bytes(file: AuditFile, photo: Photo) -> bytes | None:
    """Return the picture as it was handed in, or None if it was not kept."""
    query = "SELECT iif(length(data) > ?, NULL, data) FROM photo_data WHERE sha256 = ?"
    found = file.rows(query, LARGEST_KEPT, photo.source_sha256)
    return bytes(memoryview(found[0][0])) if found and found[0][0] is not None else None
