"""Beginning audits: everything that comes with a new one is written in one step."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from asskomm_audit.domain.audits import Audit, Visit, VisitKind
from asskomm_audit.domain.catalogue import Catalogue
from asskomm_audit.domain.people import Person, TeamRole
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import put_audit, put_visit
from asskomm_audit.store.catalogues import keep_catalogue
from asskomm_audit.store.places import find_place
from asskomm_audit.ui.places.team_rows import Team, Teammate
from asskomm_audit.ui.places.team_writing import write_team
from asskomm_audit.ui.places.words import short
from asskomm_audit.ui.session import Session


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


class Starts(QObject):
    """Begins audits and leads into their walks."""

    begun = Signal()  # an audit was written

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def begin(self, draft: AuditDraft) -> None:
        """Write the audit once it is known who types, and go to its first visit."""
        self._session.with_person(lambda person: self._write(draft, person))

    def walk(self, audit: Audit, kind: VisitKind) -> None:
        """Go to a visit of an audit."""
        self._session.set_audit(audit.id)
        self._session.set_visit_kind(kind)
        self._session.go("walk")

    def _write(self, draft: AuditDraft, person: Person) -> None:
        place = find_place(self._session.file, draft.audit.place_id)
        text = self.tr("Audit anlegen: {name}").format(name=short(place.name) if place else "")
        now = datetime.now().astimezone()
        self._session.perform(text, lambda file: write_audit(file, draft, person, now))
        self.begun.emit()
        self.walk(draft.audit, draft.first_visit)
