"""Documents that were issued, kept as the very file that went out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from asskomm_audit.domain.ids import AuditId, IssuedId, PersonId, PhotoId
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import Edition


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedDocument:
    """One document as it went out; its bytes are found by their SHA-256."""

    id: IssuedId
    number: int
    document_kind: str
    edition: Edition
    language: str
    title: str = ""
    file_name: str = ""
    issued_at: datetime
    person_id: PersonId | None = None
    audits: str = ""  # their ids, with spaces between
    photos: str = ""  # "id=sha256" of each picture it shows, with spaces between
    data_state: str = ""  # the last step that it knows
    catalogue: str = ""  # versions and hashes, "version=hash" with spaces between
    program: str = ""  # version
    settings: str = ""  # JSON
    sha256: str
    size: int  # bytes
    remark: str = ""

    @property
    def label(self) -> str:
        """What people call it: D-012."""
        return f"D-{self.number:03}"

    @property
    def audit_ids(self) -> list[AuditId]:
        """The audits it is about."""
        return [AuditId(each) for each in self.audits.split()]

    @property
    def photo_ids(self) -> frozenset[PhotoId]:
        """The photos it shows."""
        return frozenset(PhotoId(each.partition("=")[0]) for each in self.photos.split())

    @property
    def picture_hashes(self) -> frozenset[str]:
        """The SHA-256 of the working copies it was made from."""
        return frozenset(each.partition("=")[2] for each in self.photos.split())


def photos_noted(photos: Iterable[Photo]) -> str:
    """Return how `IssuedDocument.photos` says what a document shows."""
    return " ".join(sorted({f"{photo.id}={photo.sha256}" for photo in photos}))
