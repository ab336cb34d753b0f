"""All that is drawn on one photo, as it is seen on what is shown of it."""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from asskomm_audit.domain.framing import Framing
from asskomm_audit.domain.ids import FindingId, MarkId
from asskomm_audit.domain.mark_shapes import Figure, Op, Room, ops_of
from asskomm_audit.domain.marks import Mark, MarkShape, Point, sound
from asskomm_audit.domain.photos import Photo

_SPOT_SHAPES = (MarkShape.TEXT, MarkShape.NUMBER)


class Region(Enum):
    """Where something is on a picture: its column and row of three."""

    TOP_LEFT = (0, 0)
    TOP = (1, 0)
    TOP_RIGHT = (2, 0)
    LEFT = (0, 1)
    MIDDLE = (1, 1)
    RIGHT = (2, 1)
    BOTTOM_LEFT = (0, 2)
    BOTTOM = (1, 2)
    BOTTOM_RIGHT = (2, 2)


@dataclass(frozen=True, slots=True)
class SeenMark:
    """A mark, where its points are seen, and its number if it shows one."""

    mark: Mark
    points: tuple[Point, ...]  # in fractions of what is shown
    number: str = ""

    @property
    def is_visible(self) -> bool:
        """Whether any of it is on what is shown; text and numbers go by where they stand."""
        points = self.points[:1] if self.mark.shape in _SPOT_SHAPES else self.points
        (x1, x2), (y1, y2) = ((min(each), max(each)) for each in zip(*points, strict=True))
        return x1 <= 1 and x2 >= 0 and y1 <= 1 and y2 >= 0

    @property
    def region(self) -> Region:
        """Where it is: an arrow and a number where they point to, others at their middle."""
        if self.mark.shape in (MarkShape.ARROW, MarkShape.NUMBER):
            x, y = self.points[-1]
        else:
            x, y = ((min(each) + max(each)) / 2 for each in zip(*self.points, strict=True))
        return Region((min(max(int(3 * x), 0), 2), min(max(int(3 * y), 0), 2)))

    def figure(self, room: Room) -> Figure:
        """Return it in pixels of a picture."""
        points = tuple((x * room.width, y * room.height) for x, y in self.points)
        mark = self.mark
        text = self.number if mark.shape is MarkShape.NUMBER else mark.text
        return Figure(mark.shape, points, text, mark.colour, mark.scale)


@dataclass(frozen=True, slots=True)
class Markup:
    """The marks of one photo, how the photo is shown, and the numbers of findings."""

    marks: tuple[Mark, ...] = ()
    framing: Framing = field(default_factory=Framing)
    numbers: Mapping[FindingId, int] = field(default_factory=dict[FindingId, int])

    @classmethod
    def of(
        cls, photo: Photo, marks: Sequence[Mark], numbers: Mapping[FindingId, int] | None = None
    ) -> "Markup":
        """Return what is drawn on a photo; what cannot be drawn is left out."""
        return cls(sound(marks), Framing.of(photo), numbers or {})

    def told(self, findings: Container[FindingId]) -> "Markup":
        """Return the markup for who may know of these findings only.

        Of the others neither number nor text is told: what stood for one has a running number.
        """
        marks = tuple(
            mark
            if mark.finding_id is None or mark.finding_id in findings
            else replace(mark, finding_id=None, text="")
            for mark in self.marks
        )
        return replace(self, marks=marks)

    def worded(self, words: Callable[[str], str]) -> "Markup":
        """Return the markup with what `words` makes of its texts."""
        return replace(self, marks=tuple(replace(m, text=words(m.text)) for m in self.marks))

    def seen(self) -> list[SeenMark]:
        """Return the marks that are seen, the lowest first."""
        numbers = self.number_texts()
        shown = self.framing.shown
        every = (
            SeenMark(mark, tuple(shown(*each) for each in mark.places), numbers.get(mark.id, ""))
            for mark in self.marks
        )
        return [each for each in every if each.is_visible]

    def ops(self, width: float, height: float) -> list[Op]:
        """Return what to draw on a picture of this size in pixels, the lowest first."""
        room = Room(width, height)
        return [op for each in self.seen() for op in ops_of(each.figure(room), room)]

    def number_texts(self) -> dict[MarkId, str]:
        """Return what numbers show: that of their finding, else the next that is free here."""
        marks = [each for each in self.marks if each.shape is MarkShape.NUMBER]
        linked = {
            mark.id: self.numbers[mark.finding_id]
            for mark in marks
            if mark.finding_id and mark.finding_id in self.numbers
        }
        free = _free_numbers(set(linked.values()))
        return {
            mark.id: str(linked[mark.id] if mark.id in linked else next(free)) for mark in marks
        }


def _free_numbers(taken: set[int]) -> Iterator[int]:
    number = 0
    while True:
        number += 1
        if number not in taken:
            yield number
