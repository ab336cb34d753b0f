"""How one photo of a strip looks: its small picture, its words below, a clear frame if chosen."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.icons import pixmap
from asskomm_audit.ui.widgets.fitted_pictures import RADIUS, cut_to_frame
from asskomm_audit.ui.widgets.photo_model import PhotoMark, PhotoModel
from asskomm_audit.ui.widgets.text_line import paint_line

WIDTH, HEIGHT = 132, 92
_EDGE = 4


class PhotoDelegate(QStyledItemDelegate):
    """Paints thumbnails of one size, whatever the shape of the photo."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        area = option.rect.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        frame = QRect(area.left(), area.top(), area.width(), HEIGHT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        ratio = painter.device().devicePixelRatioF()
        paint_fitted(painter, frame, _fitted(picture, frame, ratio))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        pen = QPen(theme.color("focus" if chosen else "border"), 3 if chosen else 1)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        if mark := index.data(PhotoModel.MarkRole):
            _paint_mark(painter, frame, mark)
        painter.restore()
        below = QRect(area.left(), frame.bottom() + 2, area.width(), area.bottom() - frame.bottom())
        font = theme.font("caption", bold=chosen)
        paint_line(painter, below, str(index.data() or ""), font, "text" if chosen else "muted")

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line = QFontMetrics(theme.font("caption")).height()
        return QSize(WIDTH + 2 * _EDGE, HEIGHT + 2 * _EDGE + line + 2)


def _paint_mark(painter: QPainter, frame: QRect, mark: PhotoMark) -> None:
    place = QRect(frame.right() - 27, frame.top() + 4, 24, 24)
    painter.setPen(QPen(theme.color(mark.tone), 1))
    painter.setBrush(theme.color("surface"))
    painter.drawEllipse(place)
    painter.drawPixmap(place.left() + 4, place.top() + 4, pixmap(mark.icon, mark.tone, 16))


def paint_fitted(painter: QPainter, frame: QRect, picture: QPixmap | None) -> None:
    """Paint a picture cut to its frame; a sign where it is lost, nothing until it is there."""
    if picture is not None and not picture.isNull():
        painter.drawPixmap(frame.topLeft(), picture)
        return
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("raised"))
    painter.drawRoundedRect(frame, RADIUS, RADIUS)
    painter.restore()
    if picture is not None:
        sign = pixmap("image", "muted", 28)
        painter.drawPixmap(frame.center().x() - 14, frame.center().y() - 14, sign)


def _fitted(picture: QPixmap | None, frame: QRect, ratio: float) -> QPixmap:
    """Return a picture cut to its frame; Qt keeps a bounded number of them."""
    if picture is None or picture.isNull():
        return QPixmap()
    width, height = round(frame.width() * ratio), round(frame.height() * ratio)
    name = f"fitted {picture.cacheKey()} {width} {height}"
    fitted = QPixmap()
    if not QPixmapCache.find(name, fitted):
        fitted = QPixmap.fromImage(cut_to_frame(picture.toImage(), width, height, RADIUS * ratio))
        fitted.setDevicePixelRatio(ratio)
        QPixmapCache.insert(name, fitted)
    return fitted
