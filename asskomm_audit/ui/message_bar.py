"""The bar that shows a message above the page, without taking the focus."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.icons import pixmap
from asskomm_audit.ui.messages import Message, Tone
from asskomm_audit.ui.widgets.buttons import icon_button, make_button, name_button, set_text
from asskomm_audit.ui.widgets.labels import text_label

_SIGNS = {Tone.INFO: "info", Tone.GOOD: "check", Tone.WARNING: "warning", Tone.ERROR: "warning"}
_LONGEST = 600  # letters


class MessageBar(QFrame):
    """Shows the latest message until it is closed or another comes; nothing times out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._message: Message | None = None
        self._sign = QLabel()
        self.label = text_label(wrap=True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action_button = make_button()
        self.second_button = make_button()
        self.close_button = icon_button("cross")

        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_M, theme.SPACE_S, theme.SPACE_S, theme.SPACE_S)
        layout.setSpacing(theme.SPACE_M)
        layout.addWidget(self._sign)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.action_button)
        layout.addWidget(self.second_button)
        layout.addWidget(self.close_button)
        self.action_button.clicked.connect(self._act)
        self.second_button.clicked.connect(self._act_otherwise)
        self.close_button.clicked.connect(self.hide)
        QShortcut(QKeySequence("Esc"), self, self.hide)  # works only while the bar is shown
        self.retranslate()
        self.hide()

    def show_message(self, message: Message) -> None:
        """Show a message and say it to screen readers."""
        self._message = message
        text = message.text
        self.label.setText(text if len(text) <= _LONGEST else text[:_LONGEST] + " …")
        self.setAccessibleName(text)
        set_text(self.action_button, message.action_text)
        self.action_button.setVisible(bool(message.action_text))
        set_text(self.second_button, message.second.text if message.second else "")
        self.second_button.setVisible(message.second is not None)
        self.setProperty("tone", message.tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self._draw_sign()
        self.show()
        _announce(self, text)

    def hide_passing(self) -> None:
        """Hide what was only good to know."""
        if self._message and self._message.tone in (Tone.INFO, Tone.GOOD):
            self.hide()

    def hide_done(self) -> None:
        """Hide what was only good to know and offers nothing: somebody has gone on working."""
        if self._message and not self._message.action:
            self.hide_passing()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        name_button(self.close_button, self.tr("Meldung schließen"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        match event.type():
            case QEvent.Type.LanguageChange:
                self.retranslate()
            case QEvent.Type.PaletteChange:
                self._draw_sign()
            case _:
                pass
        super().changeEvent(event)

    def _act(self) -> None:
        if self._message and self._message.action:
            self._message.action()

    def _act_otherwise(self) -> None:
        if self._message and self._message.second:
            self._message.second.action()

    def _draw_sign(self) -> None:
        if self._message:
            tone = self._message.tone
            self._sign.setPixmap(pixmap(_SIGNS[tone], tone.value, 20))


def _announce(widget: QWidget, text: str) -> None:
    # these two classes cost more time to load than the whole bar
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
