"""The words of this page for values: place types, names that fit, states of audits."""

from asskomm_audit.catalogues import load_place_types
from asskomm_audit.domain.places import Place, PlaceType
from asskomm_audit.texts import Texts

_MOST = 40


def place_type_label(place_type: PlaceType, texts: Texts) -> str:
    """Return the word for a place type."""
    return load_place_types()[place_type][texts.language]


def short(name: str) -> str:
    """Return a name in one line that fits into a sentence."""
    line = " ".join(name[: 10 * _MOST].split())
    return line if len(line) <= _MOST else line[: _MOST - 1] + "…"


def free_name(name: str, places: list[Place]) -> str:
    """Return the name, or with the first number that no place has yet."""
    taken = {place.name for place in places}
    numbered = (f"{name} {number}" for number in range(2, len(taken) + 3))
    return next(each for each in (name, *numbered) if each not in taken)


def place_line(place: Place, texts: Texts) -> str:
    """Return type and district of a place in one line."""
    kind = place_type_label(place.place_type, texts)
    return f"{kind} · {short(place.district)}" if place.district.strip() else kind
