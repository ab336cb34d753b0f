"""Immediate hazards: what cannot wait for the report and is told to an office at once."""

from dataclasses import dataclass
from datetime import datetime

from asskomm_audit.domain.ids import AuditId, HazardId, PersonId, PhotoId, StopId


@dataclass(frozen=True, slots=True, kw_only=True)
class Hazard:
    """One immediate hazard and the note about it."""

    id: HazardId
    audit_id: AuditId
    number: int
    noted_at: datetime
    text: str  # what is dangerous
    spot: str = ""  # where exactly
    office: str = ""  # who is told
    stop_id: StopId | None = None
    criterion: str | None = None
    photo_id: PhotoId | None = None
    person_id: PersonId | None = None  # who noted it
    written_at: datetime | None = None  # when the note was last written as a document
    document: str = ""  # the name of that document, without its folder

    @property
    def label(self) -> str:
        """The number as people call it."""
        return f"S-{self.number:03}"
