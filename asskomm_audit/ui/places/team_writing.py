"""Reading and writing the team of an audit."""

from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.people import Member
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.people import (
    members_of,
    people_of,
    put_member,
    put_person,
    remove_member,
)
from asskomm_audit.ui.places.team_rows import Team, Teammate


def team_of(file: AuditFile, audit_id: AuditId) -> Team:
    """Return the team of an audit, without people who are gone."""
    people = {person.id: person for person in people_of(file)}
    return tuple(
        Teammate(people[member.person_id], member.role)
        for member in members_of(file, audit_id)
        if member.person_id in people
    )


def write_team(file: AuditFile, audit_id: AuditId, team: Team) -> None:
    """Make this the team of an audit; people who are new or spelled anew are written too."""
    known = set(people_of(file))
    for mate in team:
        if mate.person not in known:
            put_person(file, mate.person)
        put_member(file, Member(audit_id=audit_id, person_id=mate.person.id, role=mate.role))
    staying = {mate.person.id for mate in team}
    for member in members_of(file, audit_id):
        if member.person_id not in staying:
            remove_member(file, member)
