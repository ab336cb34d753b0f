"""Entering paper forms: whose turn it is, what one key means, and codes that name nobody."""

import re
from collections.abc import Iterable, Sequence

from asskomm_audit.domain.survey import Item, Response

_CODE = re.compile(r"T(\d{2,5})")
MOST_LETTERS = 200  # of a wish


def next_participant(responses: Iterable[Response]) -> str:
    """Return the code behind the highest one given: T01, T02 and so on, never a name."""
    numbers = (_CODE.fullmatch(each.participant) for each in responses)
    highest = max((int(found[1]) for found in numbers if found), default=0)
    return f"T{highest + 1:02}"


def participants(responses: Iterable[Response]) -> list[str]:
    """Return who answered, in the order of their codes."""
    codes = {each.participant for each in responses}
    return sorted(codes, key=lambda code: (len(code), code))


def with_toggled(chosen: Sequence[str], value: str, order: Sequence[str], most: int) -> list[str]:
    """Return the codes with one more or less, in the form's order; beyond `most` nothing changes.

    Where only one may be chosen, another replaces it.
    """
    if value in chosen:
        return [each for each in chosen if each != value]
    if most == 1:
        return [value]
    if len(chosen) >= most:
        return list(chosen)
    return [each for each in order if each in chosen or each == value]


def asks_reason(answers: dict[Item, str]) -> bool:
    """Whether the form asks what makes the place unsafe: not those who feel safe."""
    return answers.get(Item.SAFE_NOW, "1") not in ("4", "5")
