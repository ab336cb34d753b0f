"""Documents that were issued: what is known about them, and the very bytes that went out.

The bytes lie among those of the photos, under their SHA-256, and so they are backed up, checked,
merged and deleted in the same way.
"""

import hashlib
from collections.abc import Collection, Iterable, Sequence

from asskomm_audit.domain.ids import IssuedId
from asskomm_audit.domain.issued import IssuedDocument
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.errors import UserError
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.limits import LARGEST_BLOB
from asskomm_audit.store.photos import mime_of
from asskomm_audit.store.pictures import take_in_pieces
from asskomm_audit.store.records import RecordStore
from asskomm_audit.store.removing import remove
from asskomm_audit.store.troubles import content_told
from asskomm_audit.texts import QT_TRANSLATE_NOOP

ISSUED = RecordStore(Kind.ISSUED, IssuedDocument)

_GONE = QT_TRANSLATE_NOOP(
    "Error",
    "{dokument} ist in {datei} nicht mehr enthalten: Es wurde endgültig gelöscht oder die Akte ist "
    "beschädigt. Prüfen Sie die Akte.",
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Error",
    "{name} ist größer als {megabyte} MB und wird nicht in der Akte aufbewahrt. Wählen Sie "
    "kleinere Fotos und schreiben Sie das Dokument noch einmal.",
)
_PURGED = QT_TRANSLATE_NOOP(
    "Error",
    "Genau dieses Dokument wurde in {datei} endgültig gelöscht und wird nicht wieder aufgenommen.",
)


def issued_of(file: AuditFile) -> list[IssuedDocument]:
    """Return what was issued, in the order of numbers."""
    return ISSUED.select(file, "1 ORDER BY number, issued_at, id")


def find_issued(file: AuditFile, document_id: IssuedId) -> IssuedDocument | None:
    """Return the document with this id, unless it is missing or removed."""
    return ISSUED.find(file, document_id)


def next_issued_number(file: AuditFile) -> int:
    """Return the number of the next document; that of a removed one is never given again."""
    return int(file.rows("SELECT coalesce(max(number), 0) + 1 FROM issued")[0][0])


def keep_issued(file: AuditFile, document: IssuedDocument, pieces: Sequence[bytes]) -> None:
    """Note that a document was issued, with its bytes, which come in pieces.

    UserError if they are too large to keep, or were deleted for good. Raises ValueError if they
    are not those of the document's hash.
    """
    if hash_of(pieces) != document.sha256:
        raise ValueError("the hash of a document is that of its bytes")
    if sum(map(len, pieces)) > LARGEST_BLOB:
        megabytes = LARGEST_BLOB // 1_000_000
        raise UserError(_TOO_LARGE, name=document.file_name, megabyte=str(megabytes))
    if file.rows("SELECT 1 FROM photo_purged WHERE sha256 = ?", document.sha256):
        raise UserError(_PURGED, datei=file.path.name)
    take_in_pieces(file, document.sha256, mime_of(pieces[0] if pieces else b""), pieces)
    ISSUED.put(file, document)


def hash_of(pieces: Iterable[bytes]) -> str:
    """Return the SHA-256 of the bytes that come in pieces."""
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
    return digest.hexdigest()


def put_issued(file: AuditFile, document: IssuedDocument) -> None:
    """Change what is noted about a document; its bytes stay."""
    ISSUED.put(file, document)


def issued_bytes(file: AuditFile, document: IssuedDocument) -> bytes:
    """Return the file that went out; UserError if it is gone or is not what it was."""
    query = "SELECT data FROM photo_data WHERE sha256 = ? AND length(data) <= ?"
    found = file.rows(query, document.sha256, LARGEST_BLOB)
    if found:
        with content_told(file.path, "photo_data", document.sha256):
            data = bytes(memoryview(found[0][0]))
        if hashlib.sha256(data).hexdigest() == document.sha256:
            return data
    raise UserError(_GONE, dokument=document.label, datei=file.path.name)


def issued_with_hash(file: AuditFile, sha256: str) -> IssuedDocument | None:
    """Return the document whose bytes have this SHA-256, unless there is none."""
    found = ISSUED.select(file, "sha256 = ? ORDER BY number, id LIMIT 1", sha256)
    return found[0] if found else None


def documents_showing(file: AuditFile, pictures: Collection[str]) -> list[IssuedDocument]:
    """Return the documents that show one of these pictures, by the SHA-256 of working copies."""
    if not pictures:
        return []
    return [each for each in issued_of(file) if not each.picture_hashes.isdisjoint(pictures)]


def remove_issued(file: AuditFile, document_id: IssuedId) -> None:
    """Remove a document from the list; its bytes stay, so that this can be undone."""
    remove(file, Kind.ISSUED, document_id)
