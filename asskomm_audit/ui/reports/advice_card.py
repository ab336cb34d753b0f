"""The card that says what is still open before a document is written, with a way there."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from asskomm_audit.ui import theme
from asskomm_audit.ui.reports import advice
from asskomm_audit.ui.reports.advice import Advice
from asskomm_audit.ui.widgets.buttons import make_button
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label


class AdviceCard(Card):
    """Lists open points; each has a button that leads to it."""

    wanted = Signal(str, str)  # page id, record id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: list[Advice] = []
        self._buttons: dict[str, QPushButton] = {}  # by the kind of their point
        self._intro = text_label(role="muted", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.SPACE_S)
        self.body.addWidget(self._intro)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.set_title(self.tr("Vor dem Schreiben"))
        self.show_advice(self._shown)

    def show_advice(self, points: Iterable[Advice]) -> None:
        """Show these open points; whoever stands at one with the keys stays in the card."""
        left = self._point_in_focus()
        self._shown = list(points)
        self._buttons = {}
        while item := self._lines.takeAt(0):
            if line := item.widget():
                line.hide()
                line.deleteLater()
        for point in self._shown:
            self._lines.addWidget(self._line(point))
        self._intro.setText(self._introduction())
        if left and self._buttons:
            button = self._buttons.get(left) or next(iter(self._buttons.values()))
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _point_in_focus(self) -> str:
        """Return the kind of the point that has the focus, or has it once a dialog is gone."""
        focus = self.window().focusWidget()
        return next((kind for kind, button in self._buttons.items() if button is focus), "")

    def _line(self, point: Advice) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_M)
        words = text_label(self._words(point), wrap=True)
        row.addWidget(words, 1)
        self._buttons[point.kind] = self._button(point)
        row.addWidget(self._buttons[point.kind])
        return line

    def _introduction(self) -> str:
        if not self._shown:
            return self.tr("Nichts offen: Das Dokument kann geschrieben werden.")
        if any(point.kind in (advice.PHOTOS, advice.DESCRIPTIONS) for point in self._shown):
            return self.tr(
                "Ungeprüfte und nicht beschriebene Fotos halten die öffentliche Ausgabe auf. Alles "
                "andere steht so im Dokument."
            )
        return self.tr("Das steht so im Dokument; schreiben lässt es sich trotzdem.")

    def _button(self, point: Advice) -> QPushButton:
        match point.page:
            case "walk":
                text = self.tr("Zur Begehung")
            case advice.REVIEW:
                text = self.tr("Fotos prüfen")
            case advice.DESCRIBE:
                text = self.tr("Beschreiben")
            case _:
                text = self.tr("Ansehen")
        button = make_button(text, kind="quiet")
        button.setAccessibleDescription(self._words(point))
        button.clicked.connect(lambda: self.wanted.emit(point.page, point.record))
        return button

    def _words(self, point: Advice) -> str:
        match point.kind:
            case advice.DESCRIPTIONS:
                return self.tr("%n Foto(s) ohne Bildbeschreibung", "", point.count)
            case advice.NIGHT:
                return self.tr("Nachtbegehung fehlt (%n Audit(s))", "", point.count)
            case advice.COVERAGE:
                return self.tr("Abdeckung unter 80 % (%n Audit(s))", "", point.count)
            case advice.PROPOSED:
                return self.tr(
                    "%n vorgeschlagene Feststellung(en) nicht bestätigt", "", point.count
                )
            case advice.RISK:
                return self.tr("%n Feststellung(en) ohne Risikoklasse", "", point.count)
            case advice.MEASURES:
                return self.tr("%n Feststellung(en) ohne Maßnahme", "", point.count)
            case advice.OWNER:
                return self.tr("%n Maßnahme(n) ohne Zuständigkeit", "", point.count)
            case _:
                return self.tr(
                    "%n Foto(s) ungeprüft auf Gesichter, Kennzeichen, Hausnummern und Namen",
                    "",
                    point.count,
                )
