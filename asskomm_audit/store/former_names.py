"""All names that people of a file have or had: nobody may be named under an earlier one either."""

from dataclasses import replace

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.people import Person
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.erasing import values_ever
from asskomm_audit.store.people import everyone_of


def people_ever(file: AuditFile) -> list[Person]:
    """Return everyone the file ever knew, once for each name: removed people, and former names."""
    return [
        replace(person, name=name)
        for person in everyone_of(file)
        for name in sorted({person.name, *values_ever(file, Kind.PERSON, person.id, ["name"])})
        if name.strip()
    ]
