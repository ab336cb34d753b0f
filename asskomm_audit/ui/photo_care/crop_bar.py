"""The line below a photo that is being cut: how it is done, and the ways to end it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import text_label


class CropBar(QWidget):
    """Stands in place of the viewer's buttons, so that cutting also ends without a keyboard."""

    taken = Signal()
    given_up = Signal()
    whole_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = text_label(role="muted", wrap=True)
        self.whole_button = make_button(kind="quiet")
        self.cancel_button = make_button()
        self.take_button = make_button(icon_name="check", kind="primary")
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.SPACE_M)
        for button in (self.whole_button, self.cancel_button, self.take_button):
            button.setAutoDefault(False)
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(self.hint)
        layout.addWidget(buttons)
        self.whole_button.clicked.connect(self.whole_wanted)
        self.cancel_button.clicked.connect(self.given_up)
        self.take_button.clicked.connect(self.taken)
        self.retranslate()

    def press(self) -> bool:
        """Press the button that has the focus; say whether one has it."""
        for button in (self.whole_button, self.cancel_button, self.take_button):
            if button.hasFocus():
                button.click()
                return True
        return False

    def retranslate(self) -> None:
        """Set all words anew."""
        self.hint.setText(
            self.tr(
                "Ecken ziehen oder einen neuen Ausschnitt aufziehen. Pfeiltasten verschieben, mit "
                "Umschalt ändern sie die Größe. Das Bild selbst bleibt ganz in der Akte."
            )
        )
        set_text(self.whole_button, self.tr("Ganzes Bild (Entf)"))
        set_text(self.cancel_button, self.tr("Abbrechen (Esc)"))
        set_text(self.take_button, self.tr("Zuschneiden (Enter)"))
