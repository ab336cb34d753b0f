"""Two photos as one sees them best: side by side, under a slider, or laid over each other."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from asskomm_audit.domain.alignment import WHOLE, Quad, moved
from asskomm_audit.ui import theme
from asskomm_audit.ui.pairs.laying import in_frame, over

_MARGIN = 6
_ALIGN_MARGIN = 0.1  # of the room: corners may lie outside of the earlier photo
_REACH = 22.0  # pixels around a corner in which a finger still takes hold of it
_RADIUS = 11.0  # pixels of a corner's handle
_SEE_THROUGH = 0.55
_GAP = 12


class View(Enum):
    """How two photos are shown."""

    SIDES = auto()
    SLIDER = auto()
    ALIGNING = auto()


class PairCanvas(QWidget):
    """Shows a pair; what becomes of it is for the dialog."""

    slid = Signal()
    corner_chosen = Signal(int)
    quad_changed = Signal(object)  # Quad, while it is dragged
    quad_dropped = Signal()  # the drag is over

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = QImage()
        self._after = QImage()
        self._layers: tuple[QPixmap, QPixmap] | None = None
        self._held: int | None = None
        self._is_sliding = False
        self.quad: Quad = WHOLE
        self.view = View.SIDES
        self.share = 0.5  # of the width at the left shows the earlier photo
        self.corner = 0
        self.is_locked = False
        self.nothing = ""  # said where there is nothing to show
        self.setObjectName("pairCanvas")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 160)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_pictures(self, before: QImage, after: QImage, quad: Quad) -> None:
        """Show another pair: the pictures upright and cut as they are shown."""
        self._before, self._after = before, after
        self.show_quad(quad)

    def show_quad(self, quad: Quad) -> None:
        """Lay the later photo elsewhere over the earlier one."""
        self.quad = quad
        self._forget()

    def show_view(self, view: View) -> None:
        """Show the pair in another way."""
        self.view = view
        self._held, self._is_sliding = None, False
        self._forget()

    def slide(self, share: float) -> None:
        """Move the slider to a share of the width, from the left."""
        self.share = min(max(share, 0.0), 1.0)
        self.slid.emit()
        self.update()

    def choose_corner(self, corner: int) -> None:
        """Let keys move another corner, 0 to 3."""
        self.corner = corner
        self.update()

    def frame(self) -> QRectF:
        """Return where the earlier photo is, unless the two stand side by side."""
        margin = _MARGIN
        if self.view is View.ALIGNING:
            margin += round(_ALIGN_MARGIN * min(self.width(), self.height()))
        room = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        return _fitted(self._before.size(), room)

    @override
    def sizeHint(self) -> QSize:
        return QSize(900, 520)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._forget()
        super().resizeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._before.isNull() or self._after.isNull():
                self._paint_nothing(painter)
            elif self.view is View.SIDES:
                self._paint_sides(painter)
            else:
                self._paint_layers(painter)
            if self.hasFocus():
                painter.setPen(theme.pen(theme.current().focus, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    # --- mouse, finger and pen ---------------------------------------------------------------

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self.view is View.SLIDER:
            self._is_sliding = True
            self._slide_to(event.position())
        elif self.view is View.ALIGNING and not self.is_locked:
            self._held = self._corner_at(event.position())
            if self._held is not None:
                self.choose_corner(self._held)
                self.corner_chosen.emit(self._held)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_sliding:
            self._slide_to(event.position())
        elif self._held is not None:
            frame, (x, y) = self.frame(), self.quad[self._held]
            across = (event.position().x() - frame.left()) / frame.width() - x
            down = (event.position().y() - frame.top()) / frame.height() - y
            self.show_quad(moved(self.quad, self._held, across, down))
            self.quad_changed.emit(self.quad)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_held, self._held = self._held, None
        self._is_sliding = False
        if was_held is not None:
            self.quad_dropped.emit()

    def _slide_to(self, point: QPointF) -> None:
        frame = self.frame()
        self.slide((point.x() - frame.left()) / max(1.0, frame.width()))

    def _corner_at(self, point: QPointF) -> int | None:
        frame = self.frame()
        near = [
            ((in_frame(corner, frame) - point).manhattanLength(), at)
            for at, corner in enumerate(self.quad)
        ]
        distance, at = min(near)
        return at if distance <= _REACH else None

    # --- painting ----------------------------------------------------------------------------

    def _forget(self) -> None:
        self._layers = None
        self.update()

    def _paint_nothing(self, painter: QPainter) -> None:
        painter.setPen(theme.color("muted"))
        painter.setFont(theme.font())
        room = self.rect().adjusted(24, 24, -24, -24)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, self.nothing)

    def _paint_sides(self, painter: QPainter) -> None:
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        half = (room.width() - _GAP) / 2
        left = QRectF(room.left(), room.top(), half, room.height())
        right = left.translated(half + _GAP, 0)
        for image, side in ((self._before, left), (self._after, right)):
            painter.drawImage(_fitted(image.size(), side), image)

    def _paint_layers(self, painter: QPainter) -> None:
        below, above = self._layers = self._layers or self._drawn()
        painter.drawPixmap(0, 0, below)
        if self.view is View.ALIGNING:
            painter.setOpacity(_SEE_THROUGH)
            painter.drawPixmap(0, 0, above)
            painter.setOpacity(1)
            self._paint_corners(painter)
            return
        x = self._slider_at()
        painter.save()
        painter.setClipRect(QRectF(x, 0, self.width() - x, self.height()))
        painter.fillRect(self.frame(), theme.color("raised"))
        painter.drawPixmap(0, 0, above)
        painter.restore()
        self._paint_slider(painter, x)

    def _slider_at(self) -> float:
        frame = self.frame()
        return frame.left() + self.share * frame.width()

    def _drawn(self) -> tuple[QPixmap, QPixmap]:
        """Draw both layers once for each size and place: the slider only cuts them."""
        frame = self.frame()
        below, above = self._layer(), self._layer()
        with QPainter(below) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(frame, self._before)
        with QPainter(above) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if self.view is View.SLIDER:
                painter.setClipRect(frame)
            painter.setTransform(over(self._after.size(), self.quad, frame), True)
            painter.drawImage(0, 0, self._after)
        return below, above

    def _layer(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        layer = QPixmap(self.size() * ratio)
        layer.setDevicePixelRatio(ratio)
        layer.fill(Qt.GlobalColor.transparent)
        return layer

    def _paint_slider(self, painter: QPainter, x: float) -> None:
        frame = self.frame()
        for color, width in ((theme.current().surface, 5), (theme.current().accent, 2)):
            painter.setPen(theme.pen(color, width))
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(QPointF(x, frame.center().y()), _RADIUS, _RADIUS)
        for way in (-1, 1):
            tip = QPointF(x + way * 7, frame.center().y())
            painter.drawLine(tip, tip + QPointF(-way * 4, -4))
            painter.drawLine(tip, tip + QPointF(-way * 4, 4))

    def _paint_corners(self, painter: QPainter) -> None:
        frame = self.frame()
        points = [in_frame(each, frame) for each in self.quad]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((theme.current().surface, 4), (theme.current().accent, 2)):
            painter.setPen(theme.pen(color, width))
            painter.drawPolygon(points)
        painter.setFont(theme.font("body", bold=True))
        for at, point in enumerate(points):
            is_chosen = at == self.corner
            painter.setPen(theme.pen(theme.current().accent, 2))
            painter.setBrush(theme.color("accent" if is_chosen else "surface"))
            painter.drawEllipse(point, _RADIUS, _RADIUS)
            painter.setPen(theme.color("on_accent" if is_chosen else "text"))
            place = QRectF(point.x() - _RADIUS, point.y() - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(at + 1))


def _fitted(size: QSize, room: QRectF) -> QRectF:
    wide, tall = max(1, size.width()), max(1, size.height())
    scale = min(room.width() / wide, room.height() / tall)
    frame = QRectF(0, 0, wide * scale, tall * scale)
    frame.moveCenter(room.center())
    return frame
