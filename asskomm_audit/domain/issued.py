"""Documents that were issued, kept as the very file that went out."""

from dataclasses import dataclass
from datetime import datetime

from asskomm_audit.domain.ids import IssuedId, PersonId
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
    catalogue: str = ""  # version and hash
    program: str = ""  # version
    settings: str = ""  # JSON
    sha256: str
    size: int  # bytes
    remark: str = ""
