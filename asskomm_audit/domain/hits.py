"""What a search finds."""

from dataclasses import dataclass
from datetime import date, datetime

from asskomm_audit.domain.ids import AuditId, PlaceId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.search_terms import Snippet


@dataclass(frozen=True, slots=True, kw_only=True)
class Overwritten:
    """How a text came to be in the history only."""

    step: str  # the wording of the step that replaced or removed it
    person: str  # a name, or empty
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A record that holds what was searched for, and where it belongs."""

    kind: Kind
    record: str
    field: str  # the column
    snippet: Snippet
    name: str  # what the record is called: a title, a code, a word; may be empty
    number: int  # of a finding or measure, else 0
    place_id: PlaceId | None
    place: str  # its name, or empty
    audit_id: AuditId | None
    started_on: date | None  # of the audit
    visit: str  # day, night or desk, or empty
    criterion: str  # what an answer, or a photo of it, is about; or empty
    finding_id: str  # what a measure or photo hangs on, or empty
    changed_at: datetime | None
    is_removed: bool = False
    overwritten: Overwritten | None = None  # None: it stands there now
