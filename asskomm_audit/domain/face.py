"""What a town's documents look like: its arms, head, foot and colour, which chapters, how large."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from asskomm_audit.domain.contrast import contrast, darkened

USUAL_COLOUR = "#0B5C8A"
LEAST_CONTRAST = 4.5
"""Of text on white: WCAG 2.2, 1.4.3, and so EN 301 549."""

LONGEST_LINE = 90
"""Letters of the foot, and of each line of the head."""

HEAD_LINES = 3
_DARKEST = 11.0  # contrast of the cover's field to the white text on it
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


class Chapter(StrEnum):
    """Parts of the audit report that can be left out. The values are stored: never rename one."""

    METHOD = "method"
    PLACES = "places"  # results, findings and voices of each place
    PLAN = "plan"
    ANSWERS = "answers"
    AGREEMENT = "agreement"
    GLOSSARY = "glossary"


class Length(StrEnum):
    """How much a report tells. The values are stored: never rename one."""

    FULL = "full"
    COUNCIL = "council"  # two to six pages


class FileSize(StrEnum):
    """What a report is for, as far as its photos go. The values are stored: never rename one."""

    MAIL = "mail"  # at most 10 MB
    PRINT = "print"
    ARCHIVE = "archive"  # photos as large as the file has them


COUNCIL_CHAPTERS = frozenset((Chapter.PLAN,))
"""What a short report has besides its summary, and the gravest findings in brief."""

BODY = (Chapter.METHOD, Chapter.PLACES, Chapter.PLAN)
"""What stands between summary and annex."""

ANNEX = (Chapter.ANSWERS, Chapter.AGREEMENT, Chapter.GLOSSARY)
"""What the annex has before its last part, which is always there."""

USUAL_ORDER = BODY + ANNEX


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """The look of a town's documents."""

    head: str = ""  # up to three lines on the cover: town, office, address
    foot: str = ""  # one line on every page
    colour: str = USUAL_COLOUR  # "#RRGGBB", as chosen
    arms: bytes = b""  # a JPEG, or nothing
    left_out: frozenset[Chapter] = frozenset()
    order: tuple[Chapter, ...] = USUAL_ORDER  # sound: see `sound_order`
    length: Length = Length.FULL
    size: FileSize = FileSize.PRINT

    @property
    def accent(self) -> str:
        """The colour for headings: the chosen one, darker where it could not be read on white."""
        return darkened(self._sound_colour, LEAST_CONTRAST)

    @property
    def dark(self) -> str:
        """The colour of the cover's field, on which white text can be read well."""
        return darkened(self._sound_colour, _DARKEST)

    @property
    def is_readable(self) -> bool:
        """Whether the chosen colour can be read on white as it is."""
        return contrast(self._sound_colour, "#FFFFFF") >= LEAST_CONTRAST

    @property
    def head_lines(self) -> list[str]:
        """The lines of the head."""
        lines = (" ".join(line.split())[:LONGEST_LINE] for line in self.head.splitlines())
        return [line for line in lines if line][:HEAD_LINES]

    @property
    def foot_line(self) -> str:
        """The line of the foot."""
        return " ".join(self.foot.split())[:LONGEST_LINE]

    def has(self, chapter: Chapter) -> bool:
        """Whether a report with this face has the chapter."""
        if self.length is Length.COUNCIL and chapter not in COUNCIL_CHAPTERS:
            return False
        return chapter not in self.left_out

    def told(self, part: Sequence[Chapter]) -> list[Chapter]:
        """Return the chapters of BODY or ANNEX that a report with this face has, in its order."""
        return [each for each in self.order if each in part and self.has(each)]

    @property
    def _sound_colour(self) -> str:
        return self.colour if is_colour(self.colour) else USUAL_COLOUR


PLAIN = Face()
"""The program's own look."""


def is_colour(text: str) -> bool:
    """Whether a text is a colour: #RRGGBB."""
    return _COLOUR.fullmatch(text) is not None


def chapters_of(words: Iterable[str]) -> frozenset[Chapter]:
    """Return the chapters of stored words; a word no program of ours writes is none."""
    return frozenset(_known(words))


def order_of(words: Iterable[str]) -> tuple[Chapter, ...]:
    """Return the order that stored words name; it is sound whatever they are."""
    return sound_order(_known(words))


def sound_order(chapters: Iterable[Chapter]) -> tuple[Chapter, ...]:
    """Return an order of all chapters, those of the annex last.

    A chapter that is not named stands behind those of its part that are.
    """
    wished = list(dict.fromkeys([*chapters, *USUAL_ORDER]))
    return tuple(sorted(wished, key=lambda each: each in ANNEX))  # sorting keeps their order


def moved(
    order: Sequence[Chapter], chapter: Chapter, before: Chapter | None
) -> tuple[Chapter, ...]:
    """Return the order with a chapter put before another, or last; it never leaves its part."""
    others = [each for each in order if each is not chapter]
    at = others.index(before) if before and before in others else len(others)
    return sound_order([*others[:at], chapter, *others[at:]])


def _known(words: Iterable[str]) -> list[Chapter]:
    known = {chapter.value: chapter for chapter in Chapter}
    return [known[word] for word in words if word in known]
