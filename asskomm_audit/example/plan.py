"""What a planned step is, and what everyone who plans steps needs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from asskomm_audit.domain.catalogue import Catalogue
from asskomm_audit.domain.ids import AuditId, PersonId
from asskomm_audit.example.chance import Chance
from asskomm_audit.example.pictures import Pictures
from asskomm_audit.example.script import AuditScript, Example, PersonScript
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.texts import Language


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """One step: its wording, which may need the file's next number, and what it writes."""

    text: Callable[[AuditFile], str]
    write: Callable[[AuditFile], None]
    person: str = ""


Plan: TypeAlias = Iterator[PlannedStep]


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """The story, its chance and the catalogue; pictures are made meanwhile."""

    example: Example
    chance: Chance
    catalogue: Catalogue
    language: Language
    pictures: Pictures

    def step(
        self,
        wording: str,
        write: Callable[[AuditFile], None],
        *,
        person: str = "",
        **values: str | int | Callable[[AuditFile], str],
    ) -> PlannedStep:
        """Return a step in a wording of the story; some values are known only when it happens."""

        def text(file: AuditFile) -> str:
            known = {
                key: value(file) if callable(value) else value for key, value in values.items()
            }
            return self.example.steps[wording].format(**known)

        return PlannedStep(text, write, self.person_id(person) if person else "")

    def person(self, key: str) -> PersonScript:
        """Return a person of the story."""
        return next(each for each in self.example.people if each.key == key)

    def person_id(self, key: str) -> PersonId:
        """Return a person's id."""
        return PersonId(self.chance.id("person", key))

    def audit_id(self, audit: AuditScript) -> AuditId:
        """Return an audit's id."""
        return AuditId(self.chance.id("audit", audit.key))
