"""The plan itself: zoomed and moved by keys, mouse or finger, with pins and a cross-hair."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from asskomm_audit.domain.positions import PlanPoint
from asskomm_audit.ui import theme
from asskomm_audit.ui.plan.items import PlanItem
from asskomm_audit.ui.plan.pin_painting import hit, paint_cross_hair, paint_pin
from asskomm_audit.ui.plan.plan_picture import PlanPicture
from asskomm_audit.ui.widgets.escape import claims_escape

_STEP = 24  # logical pixels that an arrow key moves the cross-hair
_FINE = 3  # with Shift
_ZOOM = 1.4
_NEAREST = 8.0  # logical pixels for one of the picture
_EDGE = 40  # how near to the border the cross-hair may come before the plan moves
_DRAG = 8  # pixels a finger may tremble

_MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PlanCanvas(QWidget):
    """Shows a plan with pins; what is done with a point is for the page."""

    set_wanted = Signal(object)  # PlanPoint: Enter
    tapped = Signal(object)  # PlanPoint beside every pin
    chosen = Signal(str)  # id of what a pin stands for
    removal_wanted = Signal()
    next_wanted = Signal()  # what has no pin yet
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self._picture: PlanPicture | None = None
        self._pins: list[PlanItem] = []
        self._current = ""
        self._scale = 1.0  # logical pixels for one of the picture
        self._is_fitted = True
        self._middle = QPointF()  # the point of the picture in the middle of the widget
        self.cross = PlanPoint(0.5, 0.5)
        self._pressed: QPointF | None = None
        self._is_dragging = False

    def show_picture(self, image: QImage | None) -> None:
        """Show another plan, whole, or none."""
        self._picture = PlanPicture(image) if image and not image.isNull() else None
        self.cross = PlanPoint(0.5, 0.5)
        self.fit()

    def show_pins(self, items: Sequence[PlanItem], current: str) -> None:
        """Show the pins of these; `current` is the id of what is in hand."""
        self._pins = [item for item in items if item.pin]
        self._current = current
        self.update()

    def go_to(self, point: PlanPoint) -> None:
        """Put the cross-hair on a point and bring it into sight."""
        self.cross = point.clamped()
        self._bring_into_sight()
        self.update()

    def fit(self) -> None:
        """Show the whole plan."""
        self._is_fitted = True
        if self._picture:
            size = self._picture.size
            across, down = self.width() / size.width(), self.height() / size.height()
            self._scale = max(min(across, down), 1e-4)
            self._middle = QPointF(size.width() / 2, size.height() / 2)
        self.update()

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Come nearer or go farther; what is at `around`, else at the cross-hair, stays there."""
        if self._picture is None:
            return
        fixed = around or self._to_screen(self.cross)
        before = self._to_picture(fixed)
        size = self._picture.size
        least = min(self.width() / size.width(), self.height() / size.height())
        self._scale = min(max(self._scale * factor, least), max(_NEAREST, least))
        if self._scale <= least:
            self.fit()
            return
        self._is_fitted = False
        self._middle += before - self._to_picture(fixed)
        self._keep_near()

    def announce(self, text: str) -> None:
        """Have screen readers say something."""
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @override
    def event(self, event: QEvent) -> bool:
        if claims_escape(event):
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()))
            if step and self._go_to_pin_beside(step):
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if move := _MOVES.get(key):
            fine = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._move_cross(move, _FINE if fine else _STEP)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.set_wanted.emit(self.cross)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_N:
            self.next_wanted.emit()
        elif event.text() in ("+", "=", "-", "0") or key == Qt.Key.Key_Home:
            self._zoom_by(event.text())
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() / 120
        self.zoom(_ZOOM**turned, event.position())
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._is_dragging = event.position(), False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        way = event.position() - self._pressed
        if self._is_dragging or way.manhattanLength() > _DRAG:
            self._is_dragging = True
            self._pressed = event.position()
            self._middle -= way / self._scale
            self._keep_near()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_tap = self._pressed is not None and not self._is_dragging
        self._pressed, self._is_dragging = None, False
        if was_tap and self._picture:
            self._tap(event.position())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()
        else:
            self._keep_near()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = theme.current()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(colours.raised))
            if self._picture:
                self._paint_plan(painter)
            width = 3 if self.hasFocus() else colours.line
            name = colours.focus if self.hasFocus() else colours.border
            painter.setPen(QPen(QColor(name), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _paint_plan(self, painter: QPainter) -> None:
        assert self._picture is not None
        area, ratio = self._area(), self.devicePixelRatioF()
        self._picture.paint(painter, area, ratio)
        for item in sorted(self._pins, key=lambda each: each.id == self._current):
            if item.pin:
                at, chosen = self._to_screen(item.pin.point), item.id == self._current
                paint_pin(painter, item, at, chosen=chosen, ratio=ratio)
        if self.hasFocus():
            paint_cross_hair(painter, self._to_screen(self.cross), QRectF(self.rect()))

    def _tap(self, point: QPointF) -> None:
        for item in reversed(self._pins):
            if item.pin and hit(item, self._to_screen(item.pin.point), point):
                self.go_to(item.pin.point)
                self.chosen.emit(item.id)
                return
        share = self._to_share(point)
        if share == share.clamped():
            self.cross = share
            self.update()
            self.tapped.emit(share)

    def _go_to_pin_beside(self, step: int) -> bool:
        """Go to the next or previous pin; behind the last one the focus goes on."""
        ids = [item.id for item in self._pins]
        place = ids.index(self._current) + step if self._current in ids else (step - 1) // 2
        if not -len(ids) <= place < len(ids) or (place < 0 and self._current in ids):
            return False
        item = self._pins[place]
        assert item.pin is not None
        self.go_to(item.pin.point)
        self.chosen.emit(item.id)
        return True

    def _zoom_by(self, text: str) -> None:
        match text:
            case "+" | "=":
                self.zoom(_ZOOM)
            case "-":
                self.zoom(1 / _ZOOM)
            case _:
                self.fit()

    def _move_cross(self, move: tuple[int, int], length: int) -> None:
        at = self._to_screen(self.cross) + QPointF(*move) * length
        self.go_to(self._to_share(at))

    def _bring_into_sight(self) -> None:
        if self._picture is None or self._is_fitted:
            return
        at = self._to_screen(self.cross)
        inside = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        across = min(0.0, at.x() - inside.left()) + max(0.0, at.x() - inside.right())
        down = min(0.0, at.y() - inside.top()) + max(0.0, at.y() - inside.bottom())
        self._middle += QPointF(across, down) / self._scale

    def _keep_near(self) -> None:
        """Let nobody lose the plan: its part in the middle stays a part of it."""
        if self._picture:
            size = self._picture.size
            self._middle.setX(min(max(self._middle.x(), 0.0), float(size.width())))
            self._middle.setY(min(max(self._middle.y(), 0.0), float(size.height())))
        self._is_fitted = False
        self.update()

    def _area(self) -> QRectF:
        assert self._picture is not None
        size = self._picture.size
        start = QPointF(self.width() / 2, self.height() / 2) - self._middle * self._scale
        return QRectF(start.x(), start.y(), size.width() * self._scale, size.height() * self._scale)

    def _to_screen(self, point: PlanPoint) -> QPointF:
        if self._picture is None:
            return QPointF()
        area = self._area()
        return QPointF(area.left() + point.x * area.width(), area.top() + point.y * area.height())

    def _to_picture(self, point: QPointF) -> QPointF:
        return (point - QPointF(self.width() / 2, self.height() / 2)) / self._scale + self._middle

    def _to_share(self, point: QPointF) -> PlanPoint:
        if self._picture is None:
            return PlanPoint(0.5, 0.5)
        at, size = self._to_picture(point), self._picture.size
        return PlanPoint(at.x() / size.width(), at.y() / size.height())
