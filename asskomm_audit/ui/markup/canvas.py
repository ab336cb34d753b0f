"""The photo with what is drawn on it: chosen, drawn, moved and sized by mouse, finger or pen."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from asskomm_audit.domain.ids import MarkId, PhotoId
from asskomm_audit.domain.mark_editing import SPOTS, handles
from asskomm_audit.domain.mark_shapes import Disc, Polygon, Room, ops_of
from asskomm_audit.domain.marks import Mark, MarkColour, MarkShape, Point
from asskomm_audit.domain.markup import Markup, SeenMark
from asskomm_audit.ui import theme
from asskomm_audit.ui.markup.dragging import Drag, handle_at, mark_at
from asskomm_audit.ui.markup.markup_run import chosen_after
from asskomm_audit.ui.markup.painting import paint_in
from asskomm_audit.ui.privacy.placing import Placing

_MARGIN = 6
_HANDLE = 7.0


class MarkupCanvas(QWidget):
    """Shows a picture and marks; what happens to them is for the dialog."""

    mark_chosen = Signal(str)  # MarkId, or nothing
    mark_drawn = Signal(object, object)  # MarkShape, points in fractions of what is shown
    mark_moved = Signal(str, object)  # MarkId, points
    text_wanted = Signal(str)  # MarkId

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._scaled = QPixmap()
        self._seen: list[SeenMark] = []
        self._chosen = ""
        self._drag: Drag | None = None
        self.tool: MarkShape | None = None
        self.colour = MarkColour.RED
        self.weight = 1.0
        self.is_locked = False
        self.setObjectName("markupCanvas")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 180)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_picture(self, image: QImage) -> None:
        """Show another picture."""
        self._image, self._scaled = image, QPixmap()
        self.update()

    def show_marks(self, markup: Markup, chosen: str) -> None:
        """Show these marks, one of them chosen."""
        self._seen, self._chosen = markup.seen(), chosen
        self.update()

    def frame(self) -> QRectF:
        """Return where the picture is."""
        return Placing.fitting(self._image.size(), self.size(), _MARGIN).frame

    def cancel(self) -> bool:
        """Let go of what is being drawn; whether something was."""
        was_drawing, self._drag = self._drag is not None, None
        self.update()
        return was_drawing

    @override
    def sizeHint(self) -> QSize:
        return QSize(900, 640)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Go through the marks with Tab, and behind the last one on to the buttons."""
        following = chosen_after(
            [each.mark.id for each in self._seen], self._chosen, 1 if next else -1
        )
        if following is None:
            return super().focusNextPrevChild(next)
        self.mark_chosen.emit(following)
        return True

    # --- the mouse ---------------------------------------------------------------------------

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._image.isNull():
            return
        at, room = self._at(event.position()), self._room()
        chosen = self._chosen_seen()
        handle = handle_at(chosen, at, room) if chosen and not self.is_locked else None
        held = chosen if handle is not None else mark_at(self._seen, self._chosen, at, room)
        if held and held is not chosen:
            self.mark_chosen.emit(held.mark.id)
        shape = held.mark.shape if held else self.tool
        self._drag = Drag(room, [at], None if self.is_locked else shape, held, handle)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._at(event.position())
        if self._drag:
            self._drag.go(at, is_square=_has_shift(event))
            self.update()
        elif not self._image.isNull():
            self._show_cursor(at)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        if drag is None:
            return
        drag.go(self._at(event.position()), is_square=_has_shift(event))
        points = drag.points()
        if drag.held:
            if points:
                self.mark_moved.emit(drag.held.mark.id, points)
        elif points := points or drag.tapped():
            self.mark_drawn.emit(drag.shape, points)
        else:
            self.mark_chosen.emit("")
        self.update()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        held = mark_at(self._seen, self._chosen, self._at(event.position()), self._room())
        if held:
            self.text_wanted.emit(held.mark.id)
        else:
            self.mousePressEvent(event)

    def _show_cursor(self, at: Point) -> None:
        chosen, room = self._chosen_seen(), self._room()
        if chosen and not self.is_locked and handle_at(chosen, at, room) is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        elif mark_at(self._seen, self._chosen, at, room):
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        elif self.tool and not self.is_locked:
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.unsetCursor()

    # --- painting ----------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        frame, room = self.frame(), self._room()
        with QPainter(self) as painter:
            painter.drawPixmap(frame.topLeft(), self._picture(frame))
            shown = self._shown()
            ops = [op for each in shown for op in ops_of(each.figure(room), room)]
            paint_in(painter, ops, frame)
            chosen = next((each for each in shown if each.mark.id == self._chosen), None)
            if chosen:
                painter.translate(frame.topLeft())
                self._paint_chosen(painter, chosen, room)
                painter.resetTransform()
            if self.hasFocus():
                painter.setPen(theme.pen(theme.current().focus, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(frame.adjusted(-3, -3, 3, 3))

    def _picture(self, frame: QRectF) -> QPixmap:
        """Return the picture in the size of the frame; it is scaled once."""
        ratio = self.devicePixelRatioF()
        size = QSize(round(frame.width() * ratio), round(frame.height() * ratio))
        if self._scaled.size() != size:
            smooth = Qt.TransformationMode.SmoothTransformation
            keep = Qt.AspectRatioMode.IgnoreAspectRatio
            self._scaled = QPixmap.fromImage(self._image.scaled(size, keep, smooth))
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled

    def _shown(self) -> list[SeenMark]:
        """Return the marks, with what is being dragged where it is now."""
        points = self._drag.points() if self._drag else None
        if self._drag is None or points is None or self._drag.shape is None:
            return self._seen
        if held := self._drag.held:
            changed = replace(held, points=points)
            return [changed if each.mark.id == held.mark.id else each for each in self._seen]
        mark = Mark(
            id=MarkId(""),
            photo_id=PhotoId(""),
            shape=self._drag.shape,
            points="",
            colour=self.colour,
            weight=self.weight,
        )
        return [*self._seen, SeenMark(mark, points, "?")]

    def _paint_chosen(self, painter: QPainter, chosen: SeenMark, room: Room) -> None:
        """Paint the handles, and around what has none a dashed frame."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen.mark.shape in SPOTS:
            self._paint_dashes(painter, chosen, room)
        if self.is_locked:
            return
        places = handles(chosen.mark.shape, chosen.points)
        if chosen.mark.shape is MarkShape.NUMBER:
            places = places[1:]
        for x, y in places:
            at = QPointF(x * room.width, y * room.height)
            painter.setPen(QPen(QColor("#101418"), 3))
            painter.setBrush(QBrush(QColor("#FFFFFF")))
            painter.drawEllipse(at, _HANDLE, _HANDLE)

    def _paint_dashes(self, painter: QPainter, chosen: SeenMark, room: Room) -> None:
        around = QRectF()
        for op in ops_of(chosen.figure(room), room):
            if isinstance(op, Disc):
                x, y = op.centre
                reach = op.radius
                around |= QRectF(x - reach, y - reach, 2 * reach, 2 * reach)
            elif isinstance(op, Polygon) and chosen.mark.shape is MarkShape.TEXT:
                (left, top), (right, bottom) = op.points[0], op.points[2]
                around |= QRectF(QPointF(left, top), QPointF(right, bottom))
        around.adjust(-6, -6, 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, style in (
            ("#FFFFFF", Qt.PenStyle.SolidLine),
            ("#101418", Qt.PenStyle.DashLine),
        ):
            painter.setPen(QPen(QColor(colour), 2, style))
            painter.drawRect(around)

    # --- helpers -----------------------------------------------------------------------------

    def _chosen_seen(self) -> SeenMark | None:
        return next((each for each in self._seen if each.mark.id == self._chosen), None)

    def _room(self) -> Room:
        frame = self.frame()
        return Room(frame.width(), frame.height())

    def _at(self, position: QPointF) -> Point:
        place = position - self.frame().topLeft()
        return place.x(), place.y()


def _has_shift(event: QMouseEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
