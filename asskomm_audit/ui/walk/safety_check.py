"""What is made sure before a night visit: a short list in the page, never a window over it."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.audits import SafetyPoint
from asskomm_audit.domain.places import Position
from asskomm_audit.domain.sun import ZONE, begins_too_early, evening_of
from asskomm_audit.domain.visits import may_begin
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.visit_labels import safety_label

_MOST = 300  # letters


class SafetyCheck(QWidget):
    """The digits tick a point, Enter begins; without all points a reason is asked for."""

    passed = Signal(object, str)  # frozenset[SafetyPoint], the reason

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._card = Card()
        self._about = text_label(role="muted", wrap=True)
        self.points = {point: QCheckBox() for point in SafetyPoint}
        self.evening = text_label(role="strong", wrap=True)
        self._ask = text_label(role="strong", wrap=True)
        self.reason = QLineEdit(maxLength=_MOST)
        self._trouble = text_label(role="bad", wrap=True)
        self._trouble.hide()
        self.begin_button = make_button(kind="primary")
        self.begin_button.setProperty("touch", True)
        body = self._card.body
        body.addWidget(self.evening)
        body.addWidget(self._about)
        for box in self.points.values():
            box.setProperty("touch", True)
            box.toggled.connect(self._show_reason)
            body.addWidget(box)
        for widget in (self._ask, self.reason, self._trouble):
            body.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.begin_button)
        row.addStretch(1)
        body.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_M)
        layout.addWidget(self._card)
        layout.addStretch(1)
        self.reason.returnPressed.connect(self.begin)
        self.reason.textEdited.connect(lambda: self._trouble.hide())
        self.begin_button.clicked.connect(self.begin)
        self.retranslate()
        self.start_anew()

    def start_anew(self) -> None:
        """Untick everything: each night is made sure anew."""
        for box in self.points.values():
            box.setChecked(False)
        self.reason.clear()
        self._trouble.hide()
        self._show_reason()

    def show_evening(self, now: datetime, position: Position | None) -> None:
        """Say when it gets dark, and that it is not yet."""
        evening = evening_of(now.astimezone(ZONE).date(), position)
        if evening.sunset is None or evening.dusk is None:
            self.evening.setText(self.tr("Heute wird es dort nicht dunkel."))
            return
        text = self.tr("Heute: Sonnenuntergang {sunset} Uhr, dunkel ab {dusk} Uhr.")
        if begins_too_early(now, position):
            text = self.tr(
                "Heute: Sonnenuntergang {sunset} Uhr, dunkel ab {dusk} Uhr. Noch ist es zu hell."
            )
        shown = text.format(sunset=f"{evening.sunset:%H:%M}", dusk=f"{evening.dusk:%H:%M}")
        self.evening.setText(shown)

    def begin(self) -> None:
        """Tell that the visit may begin, or what is missing."""
        ticked = frozenset(point for point, box in self.points.items() if box.isChecked())
        reason = " ".join(self.reason.text().split())
        if not may_begin(ticked, reason):
            self._trouble.show()
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        complete = ticked == frozenset(SafetyPoint)
        self.passed.emit(ticked, "" if complete else reason)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        texts = language.texts()
        self._card.set_title(self.tr("Vor der Nachtbegehung"))
        self._about.setText(
            self.tr("Niemand geht nachts allein. Ziffern 1 bis 5 haken ab, Enter beginnt.")
        )
        for number, (point, box) in enumerate(self.points.items(), 1):
            words = safety_label(point, texts)
            box.setText(f"{number}  {words}")
            box.setAccessibleName(words)
        self._ask.setText(self.tr("Trotzdem beginnen? Dann bitte einen Grund nennen:"))
        self.reason.setAccessibleName(self.tr("Grund, ohne alle Punkte zu beginnen"))
        self._trouble.setText(self.tr("Bitte alles abhaken oder einen Grund nennen."))
        set_text(self.begin_button, self.tr("Nachtbegehung beginnen"))
        self.setAccessibleName(self.tr("Sicherheit vor der Nachtbegehung"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        boxes = list(self.points.values())
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < len(boxes) and not self.reason.hasFocus():
            boxes[number].toggle()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.begin()
        else:
            super().keyPressEvent(event)

    def _show_reason(self) -> None:
        complete = all(box.isChecked() for box in self.points.values())
        for widget in (self._ask, self.reason):
            widget.setVisible(not complete)
        if complete:
            self._trouble.hide()
