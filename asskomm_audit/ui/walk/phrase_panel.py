"""The phrase library as a line: words narrow it down, Enter puts a phrase into the remark."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QWidget
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.buttons import icon_button, make_button, name_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.escape import claims_escape
from asskomm_audit.ui.widgets.labels import text_label

_ROWS = 5
_MOST = 200  # letters


class PhrasePanel(Card):
    """Never blocks: Esc or any other key of the page's lines puts it away."""

    accepted = Signal(str)
    slash_typed = Signal()  # a second slash: somebody wanted the sign itself
    editing_wanted = Signal()
    closed = Signal()
    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._phrases: tuple[str, ...] = ()
        self._title = text_label(role="strong")
        self.field = _Field()
        self.field.setMaxLength(_MOST)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = text_label(role="muted", wrap=True)
        self.edit_button = make_button(icon_name="edit", kind="chip")
        self.close_button = icon_button("cross")
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self._title)
        row.addWidget(self.field, 1)
        row.addWidget(self.edit_button)
        row.addWidget(self.close_button)
        self.body.setContentsMargins(theme.SPACE_M, theme.SPACE_S, theme.SPACE_M, theme.SPACE_S)
        self.body.setSpacing(theme.SPACE_XS)
        self.body.addLayout(row)
        self.body.addWidget(self.list)
        self.body.addWidget(self._nothing)
        self.hide()
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._take)
        self.field.moved.connect(self._move)
        self.field.closed.connect(self.close_line)
        self.field.slash_typed.connect(self._pass_slash)
        self.list.clicked.connect(lambda: self._take())
        self.edit_button.clicked.connect(lambda: self.editing_wanted.emit())
        self.close_button.clicked.connect(self.close_line)
        self.retranslate()

    def ask(self, phrases: Sequence[str]) -> None:
        """Offer these phrases in their order."""
        self._phrases = tuple(phrases)
        self.field.clear()
        self._narrow()
        self.show()
        self.toggled.emit(True)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shown(self) -> list[str]:
        """Return the phrases in sight."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def close_line(self) -> None:
        """Close without taking anything."""
        self.put_away()
        self.closed.emit()

    def put_away(self) -> None:
        """Hide, and let others have the room."""
        if not self.isHidden():
            self.hide()
            self.toggled.emit(False)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self._title.setText(self.tr("Textbausteine"))
        words = self.tr("Wörter tippen, Enter fügt ein")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(f"{self._title.text()}: {words}")
        self.list.setAccessibleName(self._title.text())
        self._nothing.setText(self.tr("Kein Textbaustein passt dazu."))
        set_text(self.edit_button, self.tr("Bearbeiten"))
        name_button(self.close_button, self.tr("Schließen"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _narrow(self) -> None:
        words = self.field.text().casefold().split()
        self.list.clear()
        self.list.addItems(
            [each for each in self._phrases if all(word in each.casefold() for word in words)]
        )
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self._nothing.setVisible(self.list.count() == 0)
        self._fit()

    def _fit(self) -> None:
        height = self.list.sizeHintForRow(0) if self.list.count() else 0
        self.list.setFixedHeight(height * min(max(self.list.count(), 1), _ROWS) + 8)

    def _move(self, step: int) -> None:
        if self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())

    def _take(self) -> None:
        item = self.list.currentItem()
        if item:
            text = item.text()
            self.put_away()
            self.accepted.emit(text)

    def _pass_slash(self) -> None:
        self.put_away()
        self.slash_typed.emit()


class _Field(QLineEdit):
    """A field whose Esc and arrows belong to its panel."""

    closed = Signal()
    moved = Signal(int)
    slash_typed = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        return claims_escape(event) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "/" and not self.text():
            self.slash_typed.emit()
            return
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Down:
                self.moved.emit(1)
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case _:
                super().keyPressEvent(event)
                event.accept()
