"""Cutting a photo: a frame over the picture that is dragged, or moved and sized by keys."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from asskomm_audit.domain.areas import Area
from asskomm_audit.ui import theme
from asskomm_audit.ui.privacy.placing import resized, shifted

WHOLE = Area(0.0, 0.0, 1.0, 1.0)
_STEP, _FINE = 0.02, 0.002  # of the picture, for one press of an arrow
_LEAST = 0.05  # of the picture: a smaller one is a slip of the mouse
_REACH = 14  # pixels around a corner in which it is taken hold of
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CropFrame(QWidget):
    """Lies over a picture; the area is in fractions of what is seen of it.

    Dragging a corner sizes it, dragging inside moves it, dragging outside draws a new one.
    """

    taken = Signal(object)  # Area
    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.area = WHOLE
        self._picture = QRectF()
        self._from: QPointF | None = None  # where the mouse went down, in fractions
        self._anchor: QPointF | None = None  # the corner opposite to the one that is dragged
        self._before = WHOLE
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.hide()

    def begin(self, area: Area, picture: QRectF) -> None:
        """Show the frame over a picture that is painted here."""
        self.area = area
        self.place(picture)
        self.setAccessibleName(self.tr("Ausschnitt des Fotos"))
        self.setAccessibleDescription(
            self.tr("Pfeile verschieben, mit Umschalt größer und kleiner, Enter übernimmt.")
        )
        self.show()
        self.raise_()
        self.setFocus()

    def take(self) -> None:
        """Cut the photo to the frame."""
        self.hide()
        self.taken.emit(self.area)

    def give_up(self) -> None:
        """Leave the photo as it was."""
        self.hide()
        self.given_up.emit()

    def take_whole(self) -> None:
        """Lay the frame around the whole picture."""
        self._set(WHOLE)
        self.setFocus()

    def place(self, picture: QRectF) -> None:
        """Lie over the picture, wherever it is painted."""
        self._picture = picture
        self.setGeometry(self._over.rect())
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in _ARROWS:
            across, down = _ARROWS[key]
            step = _FINE if modifiers & Qt.KeyboardModifier.ControlModifier else _STEP
            change = resized if modifiers & Qt.KeyboardModifier.ShiftModifier else shifted
            self._set(change(self.area, across * step, down * step))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        elif key == Qt.Key.Key_Escape:
            self.give_up()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_whole()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._fraction(event.position())
        self._from, self._before = at, self.area
        self._anchor = self._opposite(event.position())
        is_inside = self._shown().contains(event.position()) and self.area != WHOLE
        if self._anchor is None and not is_inside:
            self._anchor = at

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        at = self._fraction(event.position())
        if self._anchor is not None:
            self._set(Area.between(self._anchor.x(), self._anchor.y(), at.x(), at.y()))
        else:
            moved = at - self._from
            self._set(shifted(self._before, moved.x(), moved.y()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        if self._anchor is not None and min(self.area.width, self.area.height) < _LEAST:
            self._set(self._before)
        self._from = self._anchor = None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self._shown()
        with QPainter(self) as painter:
            around = QPainterPath()
            around.addRect(self._picture)
            around.addRect(shown)
            painter.fillPath(around, QColor(0, 0, 0, 150))
            for colour, width in ((QColor("black"), 4), (QColor("white"), 2)):
                painter.setPen(QPen(colour, width))
                painter.drawRect(shown)
            painter.setBrush(theme.color("focus"))
            for corner in _corners(shown):
                painter.drawRect(QRectF(corner.x() - 5, corner.y() - 5, 10, 10))

    def _set(self, area: Area) -> None:
        self.area = area
        self.update()

    def _shown(self) -> QRectF:
        width, height = self._picture.width(), self._picture.height()
        return QRectF(
            self._picture.left() + self.area.left * width,
            self._picture.top() + self.area.top * height,
            self.area.width * width,
            self.area.height * height,
        )

    def _fraction(self, at: QPointF) -> QPointF:
        width, height = max(self._picture.width(), 1), max(self._picture.height(), 1)
        return QPointF(
            min(max((at.x() - self._picture.left()) / width, 0.0), 1.0),
            min(max((at.y() - self._picture.top()) / height, 0.0), 1.0),
        )

    def _opposite(self, at: QPointF) -> QPointF | None:
        corners = _corners(self._shown())
        for place, corner in enumerate(corners):
            if (corner - at).manhattanLength() <= _REACH:
                return self._fraction(corners[(place + 2) % 4])
        return None


def _corners(box: QRectF) -> list[QPointF]:
    return [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()]
