"""The people who audit: known by name only inside the file, by function in reports."""

from dataclasses import dataclass
from enum import StrEnum

from asskomm_audit.domain.ids import AuditId, MemberId, PersonId, derived_id


class TeamRole(StrEnum):
    """What somebody does in an audit's team. The values are stored: never rename one."""

    LEAD = "lead"
    AUDITOR = "auditor"
    RECORDER = "recorder"
    GUEST = "guest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who takes part in audits."""

    id: PersonId
    name: str
    function: str = ""  # what reports print: "Ordnungsamt", "Stadtplanung"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person's place in the team of one audit."""

    audit_id: AuditId
    person_id: PersonId
    role: TeamRole = TeamRole.AUDITOR

    @property
    def id(self) -> MemberId:
        """The id every laptop derives for this person in this audit."""
        return MemberId(derived_id(self.audit_id, self.person_id))
