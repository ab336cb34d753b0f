"""Above the photos what brings new ones, below them what can be done with the chosen ones."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.camera.media import has_media
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import text_label


class InboxBar(QWidget):
    """How many photos wait, what is known of clocks, and buttons."""

    add_wanted = Signal()
    watch_wanted = Signal()
    camera_wanted = Signal()
    clock_wanted = Signal()
    refused_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting = self._refused = 0
        self.add_button = make_button(icon_name="camera", kind="primary")
        self.watch_button = make_button(icon_name="folder-open")
        self.camera_button = make_button(icon_name="eye")
        self.clock_button = make_button(icon_name="clock")
        self.refused_button = make_button(icon_name="warning")
        self.refused_button.hide()
        self.count = text_label(role="strong", wrap=True)
        self.clock = text_label(role="muted", wrap=True)
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.SPACE_S)
        for button in self._buttons():
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        for widget in (buttons, self.count, self.clock):
            column.addWidget(widget)
        self.add_button.clicked.connect(lambda: self.add_wanted.emit())
        self.watch_button.clicked.connect(lambda: self.watch_wanted.emit())
        self.camera_button.clicked.connect(lambda: self.camera_wanted.emit())
        self.clock_button.clicked.connect(lambda: self.clock_wanted.emit())
        self.refused_button.clicked.connect(lambda: self.refused_wanted.emit())
        self.retranslate()

    def show_state(self, waiting: int, clock: str, *, may_write: bool) -> None:
        """Show how many photos wait and what is known of the clocks."""
        self._waiting = waiting
        self.clock.setText(clock)
        self.clock.setVisible(bool(clock) and waiting > 0)
        for button in (self.add_button, self.watch_button):
            button.setVisible(may_write)
        self.camera_button.setVisible(may_write and has_media())
        self.clock_button.setVisible(may_write and waiting > 0)
        self.retranslate()

    def show_refused(self, refused: int) -> None:
        """Offer the list of what did not come in, until it was looked at."""
        self._refused = refused
        self.refused_button.setVisible(refused > 0)
        self.retranslate()

    def _buttons(self) -> tuple[QPushButton, ...]:
        adding = self.add_button, self.watch_button, self.camera_button
        return *adding, self.clock_button, self.refused_button

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        set_text(self.refused_button, self.tr("%n Datei(en) abgelehnt …", "", self._refused))
        set_text(self.add_button, self.tr("Fotos hinzufügen (P)"))
        set_text(self.watch_button, self.tr("Ordner beobachten (O) …"))
        set_text(self.camera_button, self.tr("Laptop-Kamera (K) …"))
        set_text(self.clock_button, self.tr("Kamera-Uhr berichtigen (U) …"))
        self.clock_button.setToolTip(
            self.tr("Fotografieren Sie die Uhr des Laptops, und geben Sie ein, was sie zeigt.")
        )
        self.count.setText(self.tr("%n Foto(s) ohne Zuordnung", "", self._waiting))
        self.count.setVisible(self._waiting > 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class InboxFoot(QWidget):
    """Says what Enter does, with buttons for the same."""

    confirm_wanted = Signal()
    other_wanted = Signal()
    general_wanted = Signal()
    caption_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposed = 0
        self._chosen = 0
        self._line = ""
        self.words = text_label(wrap=True)
        self.confirm_button = make_button(icon_name="check", kind="primary")
        self.other_button = make_button(icon_name="link")
        self.general_button = make_button(icon_name="place")
        self.caption_button = make_button(icon_name="edit")
        self.remove_button = make_button(icon_name="trash")
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.SPACE_S)
        pairs = (
            (self.confirm_button, self.confirm_wanted),
            (self.other_button, self.other_wanted),
            (self.general_button, self.general_wanted),
            (self.caption_button, self.caption_wanted),
            (self.remove_button, self.removal_wanted),
        )
        for button, wanted in pairs:
            button.setMinimumHeight(theme.px(theme.TARGET))
            button.clicked.connect(lambda _=False, wanted=wanted: wanted.emit())
            flow.addWidget(button)
        self._buttons = buttons
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        column.addWidget(self.words)
        column.addWidget(buttons)
        self.retranslate()

    def show_chosen(self, chosen: int, proposed: int, line: str, *, may_write: bool) -> None:
        """Show how many photos are chosen, how many of them have a proposal, and of one which."""
        self._chosen, self._proposed, self._line = chosen, proposed, line
        self.setVisible(chosen > 0)
        self._buttons.setVisible(may_write)
        self.confirm_button.setEnabled(proposed > 0)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        set_text(
            self.confirm_button, self.tr("%n Vorschlag/Vorschläge bestätigen", "", self._proposed)
        )
        set_text(self.other_button, self.tr("Anderswo (Z) …"))
        set_text(self.general_button, self.tr("Ort insgesamt (G)"))
        set_text(self.caption_button, self.tr("Bildunterschrift (B) …"))
        set_text(self.remove_button, self.tr("Entfernen"))
        chosen = self.tr("%n Foto(s) gewählt, {n} mit Vorschlag.", "", self._chosen)
        self.words.setText(self._line or chosen.format(n=self._proposed))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
