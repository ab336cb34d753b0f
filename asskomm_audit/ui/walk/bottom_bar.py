"""The bar below the question: back, onward, how many are left, and what hangs on this one."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.walk.finding_line import FindingLine
from asskomm_audit.ui.walk.sheet import Tally
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.labels import ElidedLabel

_GLOVES = 72  # logical pixels


class BottomBar(QWidget):
    """Four things that stay where they are, whatever the question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = (0, 0)
        self._tally = Tally(0, 0)
        self._is_short = False
        self.back_button = _button("arrow-left")
        self.open_button = _button("")
        self.next_button = _button("", "primary")
        self.count = ElidedLabel(role="muted")
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.finding_line = FindingLine()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_M)
        layout.addWidget(self.back_button)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addStretch(1)
        middle.addWidget(self.count)
        middle.addWidget(self.finding_line)
        middle.addStretch(1)
        layout.addLayout(middle, 1)
        layout.addWidget(self.open_button)
        layout.addWidget(self.next_button)
        self.next_button.setMinimumWidth(120)
        self.retranslate()

    def set_state(self, place: tuple[int, int], tally: Tally) -> None:
        """Say which question of how many this is, and how many are open."""
        self._place = place
        self._tally = tally
        number, total = place
        self.back_button.setEnabled(number > 1)
        self.next_button.setEnabled(number < total)
        self.open_button.setEnabled(tally.open > 0)
        self._tell()

    def touched(self) -> tuple[QPushButton, ...]:
        """Return what fingers press."""
        return self.back_button, self.open_button, self.next_button

    def set_shape(self, *, ample: bool, short: bool) -> None:
        """Be as high as cold fingers in gloves need it, and say less where width is scarce."""
        for button in self.touched():
            button.setMinimumHeight(_GLOVES if ample and not short else 0)
        if short != self._is_short:
            self._is_short = short
            self._tell()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        set_text(self.back_button, self.tr("Zurück"))
        set_text(self.open_button, self.tr("Nächste offene"))
        set_text(self.next_button, self.tr("Weiter"))
        self.back_button.setToolTip(self.tr("Pfeil nach oben oder Umschalt+Enter"))
        self.open_button.setToolTip(self.tr("Taste N"))
        self.next_button.setToolTip(self.tr("Enter oder Pfeil nach unten"))
        self._tell()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _tell(self) -> None:
        number, total = self._place
        place = self.tr("Kriterium {number} von {total}").format(number=number, total=total)
        left = self.tr("%n offen", "", self._tally.open)
        if self._is_short:
            self.count.setText(f"{number}/{total}")
        else:
            self.count.setText(f"{place} · {left}" if total else "")


def _button(icon_name: str, kind: str = "") -> QPushButton:
    button = make_button(icon_name=icon_name, kind=kind)
    button.setProperty("touch", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
