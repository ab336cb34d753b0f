"""All names that people of a file have or had: nobody may be named under an earlier one either."""

from dataclasses import replace

from asskomm_audit.domain.ids import PersonId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.people import Person
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.history import changes_of
from asskomm_audit.store.people import everyone_of


def people_ever(file: AuditFile) -> list[Person]:
    """Return everyone the file ever knew, once for each name: removed people, and former names."""
    everyone = everyone_of(file)
    present = {each.id: each for each in everyone}
    made = {(each.id, each.name): each for each in everyone}
    for entry in changes_of(file, [Kind.PERSON]):
        person = PersonId(entry.row)
        for value in entry.fields.get("name", ()):
            if name := str(value or "").strip():
                known = present.get(person, Person(id=person, name=name))
                made.setdefault((person, name), replace(known, name=name))
    return list(made.values())
