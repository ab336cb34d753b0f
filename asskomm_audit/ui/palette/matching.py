"""Fuzzy by words: each typed word must begin a word, lie inside one, or be spelt by its letters."""

import re
import unicodedata

_WORD_START, _INSIDE, _LETTERS = 0, 2, 5
_WORDS = re.compile(r"\w+")


def folded(text: str) -> str:
    """Return the text as it is compared: small letters, umlauts without dots."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def distance(query: str, text: str, kind: str = "") -> int | None:
    """Return how far a folded text is from a folded query, 0 best; None if it does not fit.

    What kind of thing it is may be typed too, from its beginning.
    """
    words = _WORDS.findall(text)
    total = 0
    for part in query.split():
        nearest = _nearest(part, words, text)
        if nearest is None and len(part) > 2 and kind.startswith(part):
            nearest = _INSIDE
        if nearest is None:
            return None
        total += nearest
    return total


def _nearest(part: str, words: list[str], text: str) -> int | None:
    if any(word.startswith(part) for word in words) or text.startswith(part):
        return _WORD_START
    if part in text:
        return _INSIDE
    if len(part) > 2 and any(_is_spelt(part, word) for word in words):
        return _LETTERS
    return None


def _is_spelt(part: str, word: str) -> bool:
    """Whether the letters come in this order in the word, beginning with its first."""
    if not word.startswith(part[0]):
        return False
    letters = iter(word)
    return all(letter in letters for letter in part)
