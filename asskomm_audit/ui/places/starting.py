"""Writing a new audit: everything that begins with it, in one step."""

from dataclasses import dataclass
from datetime import datetime

from asskomm_audit.domain.audits import Audit, Visit, VisitKind
from asskomm_audit.domain.catalogue import Catalogue
from asskomm_audit.domain.people import Person, TeamRole
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import put_audit, put_visit
from asskomm_audit.store.catalogues import keep_catalogue
from asskomm_audit.ui.places.team_rows import Team, Teammate
from asskomm_audit.ui.places.team_writing import write_team


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditDraft:
    """An audit that is about to begin."""

    audit: Audit
    catalogue: Catalogue
    team: Team
    first_visit: VisitKind

    def team_with(self, person: Person) -> Team:
        """Return the team; who types belongs to it in any case."""
        if any(mate.person.id == person.id for mate in self.team):
            return self.team
        role = TeamRole.AUDITOR if self.team else TeamRole.LEAD
        return (*self.team, Teammate(person, role))


def write_audit(file: AuditFile, draft: AuditDraft, person: Person, now: datetime) -> None:
    """Write catalogue, audit, team and first visit. Call it inside a step.

    The visit has begun `now`, unless the audit is typed in later than it was held.
    """
    audit = draft.audit
    keep_catalogue(file, draft.catalogue)
    put_audit(file, audit)
    write_team(file, audit.id, draft.team_with(person))
    begun_at = now.replace(microsecond=0) if audit.started_on == now.date() else None
    put_visit(file, Visit(audit_id=audit.id, kind=draft.first_visit, begun_at=begun_at))
