"""People and their places in the teams of audits."""

from asskomm_audit.domain.ids import AuditId, PersonId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.people import Member, Person
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.records import RecordStore
from asskomm_audit.store.removing import remove
from asskomm_audit.store.troubles import content_told

PEOPLE = RecordStore(Kind.PERSON, Person)
MEMBERS = RecordStore(Kind.MEMBER, Member)


def people_of(file: AuditFile) -> list[Person]:
    """Return the people of the file by name."""
    return PEOPLE.select(file, "1 ORDER BY name COLLATE NOCASE, fid")


def find_person(file: AuditFile, person_id: PersonId) -> Person | None:
    """Return the person with this id, unless missing or removed."""
    return PEOPLE.find(file, person_id)


def put_person(file: AuditFile, person: Person) -> None:
    """Add the person, or replace the one with its id."""
    PEOPLE.put(file, person)


def remove_person(file: AuditFile, person_id: PersonId) -> None:
    """Remove a person from the file and its teams; what they answered stays."""
    remove(file, Kind.PERSON, person_id)


def members_of(file: AuditFile, audit_id: AuditId) -> list[Member]:
    """Return the team of an audit in the order it was put together."""
    return MEMBERS.select(file, "audit_id = ? ORDER BY fid", audit_id)


def put_member(file: AuditFile, member: Member) -> None:
    """Add the person to the team of the audit, or change the role there."""
    MEMBERS.put(file, member)


def remove_member(file: AuditFile, member: Member) -> None:
    """Take the person off the team; what they answered stays."""
    remove(file, Kind.MEMBER, member.id)


def everyone_of(file: AuditFile) -> list[Person]:
    """Return all people the file ever knew, those removed among them."""
    rows = file.rows("SELECT id, name, function FROM person ORDER BY fid")
    with content_told(file.path, Kind.PERSON):
        return [PEOPLE.load(row) for row in rows]
