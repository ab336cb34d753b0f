"""What somebody draws on a photo, as undoable steps. No step tells a text that was written.

Each returns whether anything changed, so that there is a step.
"""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from asskomm_audit.domain.ids import FindingId, MarkId, new_id
from asskomm_audit.domain.marks import Mark, MarkColour, MarkShape, Point, one_line, points_text
from asskomm_audit.domain.photos import Photo
from asskomm_audit.photo_labels import shape_label
from asskomm_audit.store.marks import put_mark, remove_mark
from asskomm_audit.ui import language
from asskomm_audit.ui.privacy.deciding import name_of
from asskomm_audit.ui.session import Session


def new_mark(
    photo: Photo,
    shape: MarkShape,
    points: tuple[Point, ...],
    *,
    sort: int,
    text: str = "",
    colour: MarkColour = MarkColour.RED,
    weight: float = 1.0,
    finding_id: FindingId | None = None,
) -> Mark:
    """Return a mark that is not in the file yet; the points are those of the stored picture."""
    return Mark(
        id=MarkId(new_id()),
        photo_id=photo.id,
        shape=shape,
        points=points_text(points),
        text=one_line(text),
        colour=colour,
        weight=weight,
        finding_id=finding_id,
        sort=sort,
    )


def add(session: Session, photo: Photo, mark: Mark) -> bool:
    """Draw a mark."""
    return _put(session, photo, mark, QCoreApplication.translate("MarkupSteps", "{was} zeichnen"))


def move(session: Session, photo: Photo, mark: Mark) -> bool:
    """Put a mark elsewhere, or make it larger or smaller."""
    return _put(session, photo, mark, QCoreApplication.translate("MarkupSteps", "{was} anpassen"))


def write_text(session: Session, photo: Photo, mark: Mark, text: str) -> bool:
    """Write something else onto a mark."""
    words = QCoreApplication.translate("MarkupSteps", "{was} beschriften")
    return _put(session, photo, replace(mark, text=one_line(text)), words)


def paint(session: Session, photo: Photo, mark: Mark, colour: MarkColour) -> bool:
    """Give a mark another colour."""
    words = QCoreApplication.translate("MarkupSteps", "{was}: andere Farbe")
    return _put(session, photo, replace(mark, colour=colour), words)


def weigh(session: Session, photo: Photo, mark: Mark, weight: float) -> bool:
    """Make the lines and letters of a mark bolder or thinner."""
    words = QCoreApplication.translate("MarkupSteps", "{was}: andere Strichstärke")
    return _put(session, photo, replace(mark, weight=weight), words)


def link(session: Session, photo: Photo, mark: Mark, finding_id: FindingId | None) -> bool:
    """Let a number stand for a finding, or for none."""
    words = QCoreApplication.translate("MarkupSteps", "{was} verknüpfen")
    return _put(session, photo, replace(mark, finding_id=finding_id), words)


def remove(session: Session, photo: Photo, mark: Mark) -> bool:
    """Take a mark away."""
    words = QCoreApplication.translate("MarkupSteps", "{was} entfernen")
    changes = session.perform(_text(photo, mark, words), lambda file: remove_mark(file, mark.id))
    return bool(changes.step)


def _put(session: Session, photo: Photo, mark: Mark, words: str) -> bool:
    changes = session.perform(_text(photo, mark, words), lambda file: put_mark(file, mark))
    return bool(changes.step)


def _text(photo: Photo, mark: Mark, words: str) -> str:
    shape = shape_label(mark.shape, language.texts())
    return f"{words.format(was=shape)}: {name_of(photo)}"
