"""Light at a stop: type a value and Enter, read mean, least and uniformity."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from asskomm_audit.domain.light_classes import LightClass
from asskomm_audit.domain.lighting import LightResult, LuxPoint, light_result
from asskomm_audit.texts import Texts, number_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.visit_labels import indication_label, light_class_label

_BRIGHTEST = 200_000.0


class LightBox(QWidget):
    """Tells each new value, each one taken out, the target class and the device."""

    added = Signal(float)
    removed = Signal(object)  # LuxPoint
    class_chosen = Signal(object)  # LightClass | None
    device_named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: Sequence[LuxPoint] = ()
        self._class: LightClass | None = None
        self._device = ""
        self.value = _Line(maxLength=10)
        self.classes = Choice()
        self.device = _Line(maxLength=200)
        self.result = text_label(wrap=True)
        self._trouble = text_label(role="bad", wrap=True)
        self._trouble.hide()
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, theme.SPACE_XS)
        self._labels = [text_label(role="muted") for _ in range(3)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE_M)
        grid.setVerticalSpacing(theme.SPACE_XS)
        for column, (label, field) in enumerate(
            zip(self._labels, (self.value, self.classes, self.device), strict=True)
        ):
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, (1, 2, 2)[column])
        for row, widget in enumerate((self._trouble, self._chips, self.result), 2):
            grid.addWidget(widget, row, 0, 1, 3)
        self.value.returnPressed.connect(self._add)
        self.value.textEdited.connect(lambda: self._trouble.hide())
        self.classes.chosen.connect(self.class_chosen)
        self.device.editingFinished.connect(self._name_device)
        self.retranslate()

    def show_light(
        self, points: Sequence[LuxPoint], light_class: LightClass | None, device: str
    ) -> None:
        """Show the points of one stop on one visit."""
        self._points, self._class, self._device = points, light_class, device
        self.classes.set_value(light_class)
        if self.device.text() != device:
            self.device.setText(device)
        self._show_points()
        self._show_result()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        texts = language.texts()
        names = (
            self.tr("Licht in lx, Enter"),
            self.tr("Zielklasse (DIN EN 13201-2)"),
            self.tr("Messgerät, Kalibrierung"),
        )
        fields = (self.value, self.classes, self.device)
        for label, field, name in zip(self._labels, fields, names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        classes = [(each, light_class_label(each, texts)) for each in LightClass]
        self.classes.set_choices([(None, self.tr("keine")), *classes])
        self.classes.set_value(self._class)
        self._trouble.setText(self.tr("Bitte eine Zahl eingeben, zum Beispiel 7,5."))
        self._show_points()
        self._show_result()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _add(self) -> None:
        try:
            lux = float(self.value.text().strip().replace(",", "."))
        except ValueError:
            lux = -1.0
        if not 0 <= lux <= _BRIGHTEST:
            self._trouble.show()
            return
        self.value.clear()
        self.added.emit(lux)

    def _name_device(self) -> None:
        device = self.device.text().strip()
        if device != self._device:
            self._device = device
            self.device_named.emit(device)

    def _show_points(self) -> None:
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        texts = language.texts()
        for point in self._points:
            chip = make_button(kind="chip", icon_name="cross")
            value = number_text(point.lux, texts, 1)
            set_text(chip, f"{point.number}: {value} lx")
            chip.setToolTip(self.tr("Messpunkt entfernen"))
            chip.clicked.connect(partial(self._remove, point))
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._points))

    def _remove(self, point: LuxPoint, _: bool = False) -> None:
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)  # the chip is about to go
        self.removed.emit(point)

    def _show_result(self) -> None:
        found = light_result(self._points, self._class)
        self.result.setText(light_text(found, language.texts()) if found else "")
        self.result.setVisible(found is not None)


def light_text(result: LightResult, texts: Texts) -> str:
    """Return what was measured in one line, and that it only indicates."""
    uniformity = result.uniformity
    text = texts.translate(
        "Lighting",
        "{n} Punkte: Mittel {mittel} lx, Minimum {min} lx, Gleichmäßigkeit U0 {u0} – {hinweis}",
    )
    return text.format(
        n=result.points,
        mittel=number_text(result.mean, texts, 1),
        min=number_text(result.least, texts, 1),
        u0="–" if uniformity is None else number_text(uniformity, texts, 2),
        hinweis=indication_label(result.indication, texts),
    )


class _Line(QLineEdit):
    """A line whose Enter does not go on to the page."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
