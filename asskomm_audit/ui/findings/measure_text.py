"""What a measure says is to be done, with the catalogue's suggestions at hand."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.saved_field import Save, SavedText


class MeasureText(QWidget):
    """A text that may not be empty; a suggestion takes its place."""

    def __init__(self, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self._read_only = False
        self._suggested: tuple[str, ...] = ()
        self.edit = SavedText(save, lines=(2, 6))
        self.sentence = text_label(role="bad", wrap=True)
        self.sentence.hide()
        self.suggest_button = make_button(icon_name="copy", kind="chip")
        row = QWidget()
        FlowLayout(row).addWidget(self.suggest_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_XS)
        for widget in (self.edit, self.sentence, row):
            layout.addWidget(widget)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._check)
        self.suggest_button.clicked.connect(self.open_suggestions)
        self.retranslate()

    def show_text(self, text: str, *, forget: bool = False) -> None:
        """Show what is stored, unless something unsaved is being typed (or `forget` that)."""
        self._stored = text
        self.edit.show_text(text, forget=forget)
        self._check()

    def flush(self) -> None:
        """Save what is not saved yet; a text that was emptied comes back."""
        self.edit.flush()
        if not self.edit.toPlainText().strip():
            self.edit.show_text(self._stored, forget=True)

    def offer(self, suggested: Sequence[str]) -> None:
        """Offer these texts."""
        self._suggested = tuple(suggested)
        self.suggest_button.setVisible(bool(suggested) and not self._read_only)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the text be looked at only."""
        self._read_only = read_only
        self.edit.setReadOnly(read_only)
        self.offer(self._suggested)

    def open_suggestions(self) -> None:
        """Open the menu of the suggestions."""
        menu = QMenu(self)
        for text in self._suggested:
            menu.addAction(text.replace("&", "&&"), lambda text=text: self.take(text))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.suggest_button.mapToGlobal(QPoint(0, self.suggest_button.height() + 2)))

    def take(self, text: str) -> None:
        """Put a suggestion in the text's place."""
        self.edit.setPlainText(text)
        self.edit.flush()
        self.edit.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        set_text(self.suggest_button, self.tr("Vorschläge des Katalogs"))
        self.edit.setAccessibleName(self.tr("Was zu tun ist"))
        self._check()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _check(self) -> None:
        is_missing = not self.edit.toPlainText().strip()
        self.sentence.setText(self.tr("Bitte sagen, was zu tun ist.") if is_missing else "")
        self.sentence.setVisible(is_missing)
