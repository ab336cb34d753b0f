"""The photo with its boxes: chosen, drawn, moved and sized by mouse, finger, pen or keys."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.privacy import PrivacyBox
from asskomm_audit.ui import theme
from asskomm_audit.ui.privacy.box_painting import paint_box, paint_handles
from asskomm_audit.ui.privacy.placing import Grip, Placing

_MARGIN = 6
_LEAST_DRAG = 6  # pixels: less is a tap


class PrivacyCanvas(QWidget):
    """Shows a picture and boxes; what happens to them is for the dialog."""

    box_chosen = Signal(object)  # PrivacyBoxId | None
    box_drawn = Signal(object)  # Area
    box_moved = Signal(object, object)  # PrivacyBoxId, Area
    looked_at = Signal(object)  # QPointF in shares of the picture

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._cover: QImage | None = None
        self._boxes: Sequence[PrivacyBox] = ()
        self._chosen = ""
        self._grip: Grip | None = None
        self._pressed: QPointF | None = None
        self._at = QPointF()
        self.is_locked = False
        self.setObjectName("privacyCanvas")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 240)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_picture(self, image: QImage) -> None:
        """Show another picture, without boxes."""
        self._image, self._cover, self._boxes, self._chosen = image, None, (), ""
        self._let_go()
        self.update()

    def show_boxes(self, boxes: Sequence[PrivacyBox], chosen: str) -> None:
        """Show these boxes, one of them chosen."""
        self._boxes, self._chosen = boxes, chosen
        self.update()

    def show_cover(self, image: QImage | None) -> None:
        """Show the picture as it will leave, instead of the boxes; None shows the boxes again."""
        self._cover = image
        self.update()

    def placing(self) -> Placing:
        """Return where the picture is."""
        return Placing.fitting(self._image.size(), self.size(), _MARGIN)

    @override
    def sizeHint(self) -> QSize:
        return QSize(900, 640)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        placing = self.placing()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(placing.frame, self._cover or self._image)
            if self._cover is None:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._paint_boxes(painter, placing)
            if self.hasFocus():
                painter.setPen(theme.pen(theme.current().focus, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(placing.frame.adjusted(-3, -3, 3, 3))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._cover or self._image.isNull():
            return
        self._pressed = self._at = event.position()
        self._grip = None
        if box := self._box_at(event.position()):
            if box.id == self._chosen and not self.is_locked:
                self._grip = self.placing().grip(box.area, event.position())
            self.box_chosen.emit(box.id)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._at = event.position()
        if self._pressed is not None:
            self.update()
        elif not self._image.isNull():
            frame = self.placing().frame
            if frame.contains(self._at):
                x = (self._at.x() - frame.left()) / frame.width()
                self.looked_at.emit(QPointF(x, (self._at.y() - frame.top()) / frame.height()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        self._at = event.position()
        start, grip, box = self._pressed, self._grip, self._current()
        was_dragged = (self._at - start).manhattanLength() >= _LEAST_DRAG
        drawn = self._drawn()
        self._let_go()
        if not was_dragged:
            if self._box_at(event.position()) is None:
                self.box_chosen.emit(None)
        elif grip and box:
            self.box_moved.emit(box.id, self.placing().moved(box.area, grip, self._at - start))
        elif drawn and not self.is_locked:
            self.box_drawn.emit(drawn)
        self.update()

    @override
    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Go through the boxes with Tab, and behind the last one on to the buttons."""
        ids: list[str] = [box.id for box in self._boxes]
        at = ids.index(self._chosen) if self._chosen in ids else (-1 if forwards else len(ids))
        at += 1 if forwards else -1
        if not 0 <= at < len(ids):
            return super().focusNextPrevChild(forwards)
        self.box_chosen.emit(ids[at])
        return True

    def _paint_boxes(self, painter: QPainter, placing: Placing) -> None:
        chosen = self._current()
        for number, box in enumerate(self._boxes, 1):
            if box is not chosen:
                paint_box(painter, placing.rect(box.area), box, number, chosen=False)
        if chosen:
            number = list(self._boxes).index(chosen) + 1
            rect = placing.rect(self._held(chosen, placing))
            paint_box(painter, rect, chosen, number, chosen=True)
            if not self.is_locked:
                paint_handles(painter, rect)
        if (area := self._drawn()) and not self.is_locked:
            self._paint_new(painter, placing.rect(area))

    def _paint_new(self, painter: QPainter, rect: QRectF) -> None:
        for colour, width in (("#000000", 4), ("#FFFFFF", 2)):
            painter.setPen(theme.pen(colour, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect)

    def _held(self, box: PrivacyBox, placing: Placing) -> Area:
        if self._grip is None or self._pressed is None:
            return box.area
        return placing.moved(box.area, self._grip, self._at - self._pressed)

    def _drawn(self) -> Area | None:
        """Return what is being drawn just now."""
        if self._pressed is None or self._grip is not None:
            return None
        if (self._at - self._pressed).manhattanLength() < _LEAST_DRAG:
            return None
        return self.placing().area(self._pressed, self._at)

    def _current(self) -> PrivacyBox | None:
        return next((box for box in self._boxes if box.id == self._chosen), None)

    def _box_at(self, point: QPointF) -> PrivacyBox | None:
        """Return the box under a point: the chosen one first, then the smallest."""
        placing = self.placing()
        hit = [box for box in self._boxes if placing.grip(box.area, point)]
        chosen = next((box for box in hit if box.id == self._chosen), None)
        return chosen or min(hit, key=lambda box: box.area.width * box.area.height, default=None)

    def _let_go(self) -> None:
        self._pressed = self._grip = None
