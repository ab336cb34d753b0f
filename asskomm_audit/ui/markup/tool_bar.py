"""The row above the photo: what to draw, in which colour, and how bold."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from asskomm_audit.domain.mark_shapes import LOOKS
from asskomm_audit.domain.marks import WEIGHTS, MarkColour, MarkShape
from asskomm_audit.photo_labels import colour_label, shape_label
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.icons import icon
from asskomm_audit.ui.markup.markup_keys import TOOLS
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.flow_layout import FlowLayout

_SWATCH = 26


class ToolBar(QWidget):
    """Offers tools, colours and weights; one of each is on."""

    tool_chosen = Signal(object)  # MarkShape | None
    colour_chosen = Signal(object)  # MarkColour
    weight_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools: dict[MarkShape | None, QPushButton] = {}
        self.colours: dict[MarkColour, QToolButton] = {}
        self.weights: dict[float, QToolButton] = {}
        self._groups = [QButtonGroup(self) for _ in range(3)]
        flow = FlowLayout(self, theme.SPACE_S)
        for shape, name in TOOLS:
            flow.addWidget(self._tool(shape, name))
        flow.addWidget(self._looks())
        self.retranslate()

    def show_choice(self, shape: MarkShape | None, colour: MarkColour, weight: float) -> None:
        """Show what is on; of the weights the nearest."""
        nearest = min(WEIGHTS, key=lambda each: abs(each - weight))
        with QSignalBlocker(self):
            self.tools[shape].setChecked(True)
            self.colours[colour].setChecked(True)
            self.weights[nearest].setChecked(True)

    def retranslate(self) -> None:
        """Set all words anew."""
        texts = language.texts()
        for number, (shape, _) in enumerate(TOOLS):
            name = shape_label(shape, texts) if shape else self.tr("Auswählen")
            set_text(self.tools[shape], f"{name} ({number})")
            self.tools[shape].setToolTip(self._about(shape, number))
        for colour, button in self.colours.items():
            name = self.tr("Farbe: {farbe}").format(farbe=colour_label(colour, texts))
            button.setToolTip(self.tr("{name} (F: nächste)").format(name=name))
            button.setAccessibleName(name)
        names = (self.tr("Strich: dünn"), self.tr("Strich: üblich"), self.tr("Strich: kräftig"))
        for button, name in zip(self.weights.values(), names, strict=True):
            button.setToolTip(self.tr("{name} (Plus und Minus)").format(name=name))
            button.setAccessibleName(name)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.repaint_signs()
        super().changeEvent(event)

    def repaint_signs(self) -> None:
        """Draw swatches and strokes in the colours of the theme."""
        for colour, button in self.colours.items():
            button.setIcon(_swatch(LOOKS[colour].fill, LOOKS[colour].ink))
        for weight, button in self.weights.items():
            button.setIcon(_stroke(weight))
        side = round(_SWATCH * min(theme.scale(), 1.5))
        for button in (*self.colours.values(), *self.weights.values()):
            button.setStyleSheet(f"icon-size: {side}px")  # that of the program is smaller

    def _about(self, shape: MarkShape | None, number: int) -> str:
        if shape is None:
            return self.tr("Gezeichnetes auswählen und verschieben, ohne Neues zu zeichnen")
        return self.tr(
            "Auf dem Foto ziehen oder tippen; Taste {taste} setzt die Form in die Mitte"
        ).format(taste=number)

    def _tool(self, shape: MarkShape | None, name: str) -> QPushButton:
        button = make_button(icon_name=name, kind="tool")
        button.setIcon(icon(name, "text", "on_accent"))
        button.setCheckable(True)
        button.clicked.connect(lambda: self.tool_chosen.emit(shape))
        self._groups[0].addButton(button)
        self.tools[shape] = button
        return button

    def _looks(self) -> QWidget:
        """Return colours and weights, which stay side by side where the row is broken."""
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(theme.SPACE_S, 0, 0, 0)
        row.setSpacing(theme.SPACE_XS)
        for colour in MarkColour:
            button = self._sign(1)
            button.clicked.connect(lambda _=False, each=colour: self.colour_chosen.emit(each))
            self.colours[colour] = button
            row.addWidget(button)
        row.addSpacing(theme.SPACE_M)
        for weight in WEIGHTS:
            button = self._sign(2)
            button.clicked.connect(lambda _=False, each=weight: self.weight_chosen.emit(each))
            self.weights[weight] = button
            row.addWidget(button)
        self.repaint_signs()
        return box

    def _sign(self, group: int) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        self._groups[group].addButton(button)
        return button


def _swatch(fill: str, ink: str) -> QIcon:
    """Return a disc in a colour; where it is on it has a ring and a check mark."""
    made = QIcon()
    for state in (QIcon.State.Off, QIcon.State.On):
        picture, painter = _begun()
        is_on = state is QIcon.State.On
        edge = theme.current().text if is_on else theme.current().control
        painter.setPen(QPen(QColor(edge), 2.5 if is_on else 1.5))
        painter.setBrush(QBrush(QColor(fill)))
        painter.drawEllipse(QRectF(2, 2, _SWATCH - 4, _SWATCH - 4))
        if is_on:
            painter.setPen(_round_pen(ink, 2.6))
            painter.drawPolyline(_check())
        painter.end()
        made.addPixmap(picture, QIcon.Mode.Normal, state)
    return made


def _check() -> list[QPointF]:
    return [QPointF(8, 13.5), QPointF(11.8, 17), QPointF(18, 9.5)]


def _stroke(weight: float) -> QIcon:
    """Return a slanted line of some weight; where it is on it is underlined."""
    made = QIcon()
    for state in (QIcon.State.Off, QIcon.State.On):
        picture, painter = _begun()
        painter.setPen(_round_pen(theme.current().text, 3.2 * weight))
        painter.drawLine(QPointF(6, 16), QPointF(20, 6))
        if state is QIcon.State.On:
            painter.setPen(_round_pen(theme.current().accent, 2.5))
            painter.drawLine(QPointF(4, 24), QPointF(22, 24))
        painter.end()
        made.addPixmap(picture, QIcon.Mode.Normal, state)
    return made


def _round_pen(colour: str, width: float) -> QPen:
    round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, round_cap, round_join)


def _begun() -> tuple[QPixmap, QPainter]:
    app = QApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QApplication) else 1.0
    ratio *= min(theme.scale(), 1.5)
    picture = QPixmap(round(_SWATCH * ratio), round(_SWATCH * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return picture, painter
