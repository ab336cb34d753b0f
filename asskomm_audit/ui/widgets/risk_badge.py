"""The badge of a risk class: a shape and a word on its colour, alone or in a table cell."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from asskomm_audit.domain.findings import Risk
from asskomm_audit.labels import risk_label
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.icons import colored_pixmap
from asskomm_audit.ui.tokens import RISK_SHAPES
from asskomm_audit.ui.widgets.two_lines import paint_ground

_PAD = 8
_SHAPE = 12


class RiskBadge(QWidget):
    """Shows one risk class, or that it is not judged yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._risk: Risk | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tell()

    def set_risk(self, risk: Risk | None) -> None:
        """Show this class."""
        self._risk = risk
        self._tell()

    @override
    def sizeHint(self) -> QSize:
        return badge_size(self._risk)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_risk(painter, self.rect(), self._risk)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self._tell()
        super().changeEvent(event)

    def _tell(self) -> None:
        word = risk_label(self._risk, language.texts())
        self.setAccessibleName(self.tr("Risikoklasse: {word}").format(word=word))
        self.updateGeometry()
        self.update()


class RiskDelegate(QStyledItemDelegate):
    """Paints the Risk that a model gives under a role."""

    def __init__(self, parent: QObject, role: int = Qt.ItemDataRole.UserRole) -> None:
        super().__init__(parent)
        self._role = role

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        paint_ground(painter, option)
        paint_risk(painter, option.rect.adjusted(_PAD, 0, -4, 0), index.data(self._role))

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = badge_size(index.data(self._role))
        return QSize(size.width() + _PAD + 4, max(size.height() + 12, theme.TARGET))


def badge_size(risk: Risk | None) -> QSize:
    """Return the size of a badge with its word."""
    metrics = QFontMetricsF(theme.font("caption", bold=True))
    word = risk_label(risk, language.texts())
    width = metrics.horizontalAdvance(word) + 2 * _PAD + (theme.px(_SHAPE) + 6 if risk else 0)
    return QSize(round(width) + 2, round(metrics.height()) + 8)


def paint_risk(painter: QPainter, rect: QRect, risk: Risk | None) -> int:
    """Paint a badge at the left of `rect`, centred in its height, and return its width."""
    size = badge_size(risk)
    top = rect.top() + (rect.height() - size.height()) / 2
    box = QRectF(rect.left() + 1, top + 1, size.width() - 2, size.height() - 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font("caption", bold=True))
    if risk is None:
        _paint_unjudged(painter, box)
    else:
        _paint_class(painter, box, risk)
    painter.restore()
    return size.width()


def _paint_class(painter: QPainter, box: QRectF, risk: Risk) -> None:
    look = theme.risk_colours(risk)
    painter.setPen(theme.pen(look.outline, 1.5))
    painter.setBrush(theme.as_color(look.fill))
    painter.drawRoundedRect(box, 6, 6)
    shape = theme.px(_SHAPE)
    ratio = painter.device().devicePixelRatio()
    picture = colored_pixmap(RISK_SHAPES[risk], look.ink, shape, ratio)
    painter.drawPixmap(QPointF(box.left() + _PAD - 1, box.center().y() - shape / 2), picture)
    painter.setPen(theme.as_color(look.ink))
    words = box.adjusted(_PAD + shape + 4, 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, risk_label(risk, language.texts()))


def _paint_unjudged(painter: QPainter, box: QRectF) -> None:
    painter.setPen(QPen(theme.color("control"), 1.5, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(theme.color("muted"))
    words = box.adjusted(_PAD - 1, 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, risk_label(None, language.texts()))
