"""What is searched for, as the typed words mean it; letters count without marks and case."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

LEAST_LETTERS = 3
"""From how many letters on a word is searched for, and its longer forms with it."""

_LEAST_INSIDE = 4  # letters: "bel" would be found in Möbel and Gabel
_MOST_TERMS = 20
_MOST_LETTERS = 100_000  # of one text that are looked through for what to mark
_BEFORE, _SHOWN = 40, 160  # letters of a snippet: before the first mark, and all

Span = tuple[int, int]
"""From where to where something stands in a text."""


@dataclass(frozen=True)
class Term:
    """One word, or several that have to stand one after the other."""

    words: tuple[str, ...]  # folded
    is_open: bool  # the last word may go on

    @property
    def may_be_inside(self) -> bool:
        """Whether it is worth looking for inside longer words."""
        return self.is_open and len(self.words) == 1 and len(self.words[0]) >= _LEAST_INSIDE

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What finds it at the start of words in a folded text."""
        words = r"[\W_]+".join(map(re.escape, self.words))
        return re.compile(rf"(?<![^\W_]){words}" + ("" if self.is_open else r"(?![^\W_])"))

    @cached_property
    def inside(self) -> re.Pattern[str]:
        """What finds it anywhere in a folded text."""
        return re.compile(re.escape(self.words[0])) if self.may_be_inside else self.pattern


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text with the places in it that were searched for."""

    text: str
    marks: tuple[Span, ...]


def terms_of(typed: str) -> tuple[Term, ...]:
    """Return what to search for: nothing while there are too few letters, whatever was typed.

    Words in quotes stand one after the other; a quote left open may go on like any word.
    """
    terms: list[Term] = []
    parts = _QUOTE.split(typed)
    for number, part in enumerate(parts):
        is_quoted = number % 2 == 1
        may_go_on = not is_quoted or number == len(parts) - 1
        for piece in [part] if is_quoted else part.split():
            if words := tuple(_WORD.findall(folded(piece))):
                terms.append(Term(words, may_go_on and len(words[-1]) >= LEAST_LETTERS))
    is_enough = any(len("".join(each.words)) >= LEAST_LETTERS for each in terms)
    return tuple(dict.fromkeys(terms))[:_MOST_TERMS] if is_enough else ()


def folded(text: str) -> str:
    """Return the text in small letters without marks, ß as ss."""
    return text.lower() if text.isascii() else "".join(map(_folded_letter, text))


def marks_in(text: str, terms: Iterable[Term]) -> tuple[Span, ...]:
    """Return where the terms stand in a text, in order and without overlap.

    Inside words they count only if they stand nowhere at the start of one.
    """
    plain, places = _folded_with_places(text[:_MOST_LETTERS])
    spans: list[Span] = []
    for term in terms:
        found = list(term.pattern.finditer(plain)) or list(term.inside.finditer(plain))
        spans += [(places[each.start()], places[each.end() - 1] + 1) for each in found]
    return _merged(spans)


def snippet_of(text: str, marks: Sequence[Span]) -> Snippet:
    """Return the piece of a text around its first mark, in one line."""
    start = max(0, marks[0][0] - _BEFORE) if marks and len(text) > _SHOWN else 0
    if start:
        start = text.rfind(" ", start - _BEFORE, start + 1) + 1 or start
    end = min(len(text), start + _SHOWN)
    lead, tail = "… " if start else "", " …" if end < len(text) else ""
    line = "".join(" " if letter.isspace() else letter for letter in text[start:end])
    shift = len(lead) - start
    kept = ((low + shift, min(high, end) + shift) for low, high in marks if start <= low < end)
    return Snippet(lead + line + tail, tuple(kept))


_WORD = re.compile(r"[^\W_]+")
_QUOTE = re.compile(r'["„“”»«]')


@lru_cache(maxsize=4096)
def _folded_letter(letter: str) -> str:
    if letter in "ßẞ":
        return "ss"
    plain = unicodedata.normalize("NFD", letter).lower()
    return "".join(each for each in plain if not unicodedata.combining(each))


def _folded_with_places(text: str) -> tuple[str, Sequence[int]]:
    """Return the folded text, and for each of its letters the place of the one it came from."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        plain = _folded_letter(letter)
        letters.append(plain)
        places += [place] * len(plain)
    return "".join(letters), places


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for low, high in sorted(spans):
        if merged and low <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(high, merged[-1][1])
        else:
            merged.append((low, high))
    return tuple(merged)
