"""The lookup table of the risk classes, with the cell that was chosen."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from asskomm_audit.domain.findings import risk_of
from asskomm_audit.labels import consequence_label, likelihood_label, risk_label
from asskomm_audit.ui import language, theme

_SIDE = 5
_CELL = 26, 20


class RiskMatrix(QWidget):
    """A click chooses both at once; the two choices beside it do the same by keys."""

    chosen = Signal(int, int)  # likelihood, consequence

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell: tuple[int, int] | None = None
        self.may_choose = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("")

    def show_cell(self, likelihood: int | None, consequence: int | None) -> None:
        """Mark the cell of a judgement, or none."""
        self._cell = None
        if likelihood is not None and consequence is not None:
            self._cell = likelihood, consequence
        self.update()

    def rect_of(self, likelihood: int, consequence: int) -> QRectF:
        """Return where a cell is: likelihood grows upwards, consequence to the right."""
        width, height = (theme.px(length) for length in _CELL)
        left, top = (consequence - 1) * width, (_SIDE - likelihood) * height
        return QRectF(left + 1.5, top + 1.5, width - 3, height - 3)

    @override
    def sizeHint(self) -> QSize:
        width, height = (theme.px(length) for length in _CELL)
        return QSize(_SIDE * width, _SIDE * height)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for likelihood in range(1, _SIDE + 1):
                for consequence in range(1, _SIDE + 1):
                    self._paint_cell(painter, likelihood, consequence)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position().x(), event.position().y())
        if cell and self.may_choose and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(*cell)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cell = self._cell_at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), _words(*cell) if cell else "", self)
            return True
        return super().event(event)

    def _cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        width, height = (theme.px(length) for length in _CELL)
        consequence, likelihood = int(x // width) + 1, _SIDE - int(y // height)
        is_inside = 1 <= consequence <= _SIDE and 1 <= likelihood <= _SIDE
        return (likelihood, consequence) if is_inside else None

    def _paint_cell(self, painter: QPainter, likelihood: int, consequence: int) -> None:
        look = theme.risk_colours(risk_of(likelihood, consequence))
        rect, is_chosen = (
            self.rect_of(likelihood, consequence),
            self._cell
            == (
                likelihood,
                consequence,
            ),
        )
        painter.setOpacity(1.0 if is_chosen or self._cell is None else 0.55)
        painter.setBrush(theme.as_color(look.fill))
        painter.setPen(theme.pen(look.outline, 1))
        painter.drawRoundedRect(rect, 3, 3)
        painter.setOpacity(1.0)
        if is_chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.pen(theme.current().text, 2.5))
            painter.drawRoundedRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5), 4, 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.as_color(look.ink))
            dot = rect.height() / 4
            painter.drawEllipse(rect.center(), dot, dot)


def _words(likelihood: int, consequence: int) -> str:
    texts = language.texts()
    risk = risk_label(risk_of(likelihood, consequence), texts)
    words = likelihood_label(likelihood, texts), consequence_label(consequence, texts)
    return f"{risk}: {words[0]} × {words[1]}"
