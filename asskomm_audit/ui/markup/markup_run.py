"""Where somebody is while drawing on a photo: tool, colour, the chosen mark. It knows no widget."""

from collections.abc import Callable
from dataclasses import replace

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import FindingId, MarkId, PhotoId
from asskomm_audit.domain.mark_editing import SPOTS, Points, moved, placed, sized
from asskomm_audit.domain.marks import WEIGHTS, Mark, MarkColour, MarkShape, points_text
from asskomm_audit.domain.markup import Markup, SeenMark
from asskomm_audit.domain.photos import Photo
from asskomm_audit.store.findings import findings_of
from asskomm_audit.store.marks import markup_of
from asskomm_audit.store.photos import find_photo
from asskomm_audit.ui.markup import writing
from asskomm_audit.ui.markup.habits import Habits
from asskomm_audit.ui.own_steps import OwnSteps
from asskomm_audit.ui.session import Session


class MarkupRun:
    """Draws on one photo of a session; every change is a step of it."""

    def __init__(self, session: Session, photo_id: PhotoId) -> None:
        self._session = session
        self._id = photo_id
        self.habits = Habits(session.settings)
        self.photo: Photo | None = None
        self.markup = Markup()
        self.findings: list[Finding] = []
        self.chosen = ""  # id of a mark
        self.pending: Mark | None = None  # the chosen mark as keys have changed it
        self._steps = OwnSteps(session)
        self.refresh()

    @property
    def can_write(self) -> bool:
        """Whether there is a photo, in a file that is not only read."""
        return self.photo is not None and not self._session.read_only

    @property
    def can_undo(self) -> bool:
        """Whether something that was drawn here can be taken back."""
        return self.can_write and self._steps.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether something that was taken back here can be done again."""
        return self.can_write and self._steps.can_redo

    def refresh(self) -> None:
        """Read again what the file says about the photo."""
        file = self._session.file
        self.photo = find_photo(file, self._id)
        found = markup_of(file, [self.photo]) if self.photo else {}
        self.markup = found.get(self._id) or (Markup.of(self.photo, ()) if self.photo else Markup())
        self.findings = findings_of(file, self.photo.audit_id) if self.photo else []
        if self.chosen_mark() is None:
            self.chosen, self.pending = "", None

    def shown(self) -> Markup:
        """Return the marks as they are to be shown, the chosen one as keys have changed it."""
        pending = self.pending
        if pending is None:
            return self.markup
        marks = tuple(pending if each.id == pending.id else each for each in self.markup.marks)
        return replace(self.markup, marks=marks)

    @property
    def look(self) -> tuple[MarkColour, float]:
        """Colour and weight of the chosen mark, else of the next one."""
        mark = self.pending or self.chosen_mark()
        if mark:
            return mark.colour, mark.scale
        return self.habits.colour, self.habits.weight

    def chosen_mark(self) -> Mark | None:
        """Return the mark that is chosen, as the file has it."""
        return next((each for each in self.markup.marks if each.id == self.chosen), None)

    def chosen_seen(self) -> SeenMark | None:
        """Return the chosen mark as it is shown."""
        return next((each for each in self.shown().seen() if each.mark.id == self.chosen), None)

    # --- acts --------------------------------------------------------------------------------

    def choose(self, mark_id: str) -> None:
        """Choose another mark, or none."""
        self.flush()
        self.chosen = mark_id

    def add(self, shape: MarkShape, points: Points | None = None, text: str = "") -> bool:
        """Draw a mark through points of what is shown, else one in the middle; it is chosen."""
        self.flush()
        photo = self.photo
        if photo is None or not self.can_write:
            return False
        count = sum(each.shape is shape for each in self.markup.marks)
        points = points or placed(shape, count)
        mark = writing.new_mark(
            photo,
            shape,
            tuple(self.markup.framing.stored(*each) for each in points),
            sort=max((each.sort for each in self.markup.marks), default=0) + 1,
            text=text,
            colour=self.habits.colour,
            weight=self.habits.weight,
            finding_id=self._next_finding() if shape is MarkShape.NUMBER else None,
        )
        self._write(lambda: writing.add(self._session, photo, mark))
        self.chosen = mark.id
        return True

    def put(self, mark_id: str, points: Points) -> None:
        """Put a mark elsewhere; the points are those of what is shown."""
        self.choose(mark_id)
        if mark := self.chosen_mark():
            self._move(self._at(mark, points))

    def nudge(self, across: float, down: float) -> None:
        """Move the chosen mark by fractions of what is shown; `flush` writes it."""
        seen = self.chosen_seen()
        if seen and self.can_write:
            self.pending = self._at(seen.mark, moved(seen.points, across, down))

    def resize(self, across: float, down: float) -> None:
        """Make the chosen mark larger or smaller by fractions of what is shown."""
        seen = self.chosen_seen()
        if seen is None or not self.can_write:
            return
        if seen.mark.shape is MarkShape.TEXT:
            self.pending = replace(seen.mark, weight=next_weight(seen.mark.scale, across - down))
        else:
            points = sized(seen.mark.shape, seen.points, across, down)
            self.pending = self._at(seen.mark, points)

    def set_colour(self, colour: MarkColour) -> None:
        """Give the chosen mark, and the next ones, a colour."""
        self.flush()
        self.habits.keep(self.habits.tool, colour)
        mark = self.chosen_mark()
        if mark and mark.colour is not colour:
            self._change(lambda photo: writing.paint(self._session, photo, mark, colour))

    def set_weight(self, weight: float) -> None:
        """Make the chosen mark, and the next ones, this bold."""
        self.flush()
        self.habits.keep(self.habits.tool, None, weight)
        mark = self.chosen_mark()
        if mark and mark.weight != weight:
            self._change(lambda photo: writing.weigh(self._session, photo, mark, weight))

    def set_text(self, mark_id: str, text: str) -> None:
        """Write something onto a mark."""
        self.flush()
        mark = next((each for each in self.markup.marks if each.id == mark_id), None)
        if mark and mark.text != text:
            self._change(lambda photo: writing.write_text(self._session, photo, mark, text))

    def set_finding(self, finding_id: FindingId | None) -> None:
        """Let the chosen number stand for a finding."""
        self.flush()
        mark = self.chosen_mark()
        if mark and mark.finding_id != finding_id:
            self._change(lambda photo: writing.link(self._session, photo, mark, finding_id))

    def remove(self) -> None:
        """Take the chosen mark away; the one before it is chosen then."""
        self.flush()
        mark = self.chosen_mark()
        if mark is None:
            return
        ids = [each.id for each in self.markup.marks]
        at = ids.index(mark.id)
        self._change(lambda photo: writing.remove(self._session, photo, mark))
        left = [each for each in ids if each != mark.id]
        self.chosen = left[max(at - 1, 0)] if left else ""

    def undo(self) -> None:
        """Take back the last step that was made here."""
        self.flush()
        if self.can_undo:
            self._steps.undo()
            self.refresh()

    def redo(self) -> None:
        """Do again what was taken back here."""
        self.flush()
        if self.can_redo:
            self._steps.redo()
            self.refresh()

    def flush(self) -> None:
        """Write what keys have changed."""
        pending, self.pending = self.pending, None
        if pending:
            self._move(pending)

    # --- helpers -----------------------------------------------------------------------------

    def _at(self, mark: Mark, points: Points) -> Mark:
        stored = (self.markup.framing.stored(*each) for each in points)
        return replace(mark, points=points_text(stored))

    def _move(self, mark: Mark) -> None:
        before = next((each for each in self.markup.marks if each.id == mark.id), None)
        if before not in (None, mark):
            self._change(lambda photo: writing.move(self._session, photo, mark))

    def _change(self, act: Callable[[Photo], bool]) -> None:
        photo = self.photo
        if photo and self.can_write:
            self._write(lambda: act(photo))

    def _write(self, act: Callable[[], bool]) -> None:
        with self._steps.noted():
            act()
        self.refresh()

    def _next_finding(self) -> FindingId | None:
        """Return the finding the photo hangs on, unless a number stands for it already."""
        finding = self.photo.finding_id if self.photo else None
        taken = {each.finding_id for each in self.markup.marks if each.shape in SPOTS}
        return None if finding in taken else finding


def next_weight(weight: float, by: float) -> float:
    """Return the next bolder or thinner one of the usual weights."""
    if by > 0:
        return next((each for each in WEIGHTS if each > weight + 0.01), WEIGHTS[-1])
    return next((each for each in reversed(WEIGHTS) if each < weight - 0.01), WEIGHTS[0])


def chosen_after(ids: list[MarkId], chosen: str, by: int) -> str | None:
    """Return the mark before or behind the chosen one; None beyond the ends."""
    at = ids.index(MarkId(chosen)) if chosen in ids else (-1 if by > 0 else len(ids))
    return ids[at + by] if 0 <= at + by < len(ids) else None
