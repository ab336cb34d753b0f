"""Names of people in free texts: found by the list of people that a file keeps, and hidden."""

import re
from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any, TypeVar

from asskomm_audit.domain.ids import PersonId
from asskomm_audit.domain.people import Person

HIDDEN = "[…]"
"""What stands for a name whose owner has no function."""

Record = TypeVar("Record")
_LEAST = 3  # letters: shorter ones are initials, and words like "Au"
_TITLES = r"(?:Herrn?|Frau|Hr\.|Fr\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.)"


class HiddenNames:
    """Hides the names of these people: each gives way to the person's function.

    Found are the whole name, in both orders, and the family name behind Herr, Frau and the like.
    A name that the file does not know is not found: no list can tell it from another word.
    """

    def __init__(self, people: Iterable[Person]) -> None:
        self.people_found: set[PersonId] = set()
        patterns: dict[str, Person] = {}
        for person in people:
            for pattern in _patterns(person.name):
                patterns.setdefault(pattern, person)
        ordered = sorted(patterns, key=lambda each: (-len(each), each))
        self._finders = [(re.compile(rf"(?<!\w){each}(?!\w)"), patterns[each]) for each in ordered]

    def text(self, text: str) -> str:
        """Return the text without the names."""
        for finder, person in self._finders:
            if finder.search(text):
                shown = _shown(person)
                text = finder.sub(lambda _, shown=shown: shown, text)
                self.people_found.add(person.id)
        return text

    def record(self, record: Record, *names: str) -> Record:
        """Return a record with these of its texts hidden in."""
        made: Any = record
        known = {each.name for each in fields(made)}
        told = {name: getattr(made, name) for name in names if name in known}
        shown = {name: self.text(text) for name, text in told.items()}
        return replace(made, **shown) if shown != told else record


def _shown(person: Person) -> str:
    """Return the function, unless it tells the name as well."""
    function = " ".join(person.function.split())
    parts = person.name.replace(",", " ").lower().split()
    return HIDDEN if not function or any(each in function.lower() for each in parts) else function


def _patterns(name: str) -> list[str]:
    parts = name.replace(",", " ").split()
    if not parts or len("".join(parts)) < _LEAST:
        return []
    if len(parts) == 1:  # as it is written: "Berger" is somebody, "berger" a word
        return [rf"(?:{_TITLES}\s+)*{re.escape(parts[0])}s?"]
    given, family = parts[:-1], parts[-1]
    if "," in name:  # "Schulze, Anna"
        given, family = parts[1:], parts[0]
    first, last = r"\s+".join(map(re.escape, given)), re.escape(family)
    return [
        rf"(?i:(?:{_TITLES}\s+)*{first}\s+{last}s?)",
        rf"(?i:{last},?\s+{first})",
        rf"(?:{_TITLES}\s+)+{last}s?",
    ]
