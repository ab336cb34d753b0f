"""Noting an immediate hazard on the walk: what, where, who; Enter writes the note at once."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.buttons import icon_button, make_button, name_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.escape import claims_escape
from asskomm_audit.ui.widgets.labels import text_label

_MOST = 300  # letters


class Noted(NamedTuple):
    """What was typed."""

    text: str
    spot: str
    office: str


class HazardForm(Card):
    """Never modal; Esc closes and what was typed stays until the next one."""

    accepted = Signal(object, bool)  # Noted, whether the note is written at once
    closed = Signal()
    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.text = _Line(maxLength=_MOST)
        self.spot = _Line(maxLength=_MOST)
        self.office = QComboBox(editable=True)
        self.office.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.office.setLineEdit(_Line(maxLength=_MOST))
        self.photo = text_label(role="muted", wrap=True)
        self._trouble = text_label(role="bad", wrap=True)
        self._trouble.hide()
        self.write_button = make_button(kind="primary", icon_name="pdf")
        self.note_button = make_button()
        self.close_button = icon_button("cross")
        self._labels = [text_label(role="muted") for _ in range(3)]
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_M)
        grid.setVerticalSpacing(theme.SPACE_XS)
        for column, (label, field) in enumerate(zip(self._labels, self._fields(), strict=True)):
            label.setBuddy(field)
            top, left, wide = (0, 0, 2) if column == 0 else (2, column - 1, 1)
            grid.addWidget(label, top, left, 1, wide)
            grid.addWidget(field, top + 1, left, 1, wide)
            grid.setColumnStretch(left, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        for button in (self.write_button, self.note_button):
            row.addWidget(button)
        row.addWidget(self.photo, 1)
        row.addWidget(self.close_button)
        self.body.setContentsMargins(theme.SPACE_M, theme.SPACE_S, theme.SPACE_M, theme.SPACE_M)
        self.body.setSpacing(theme.SPACE_S)
        self.body.addLayout(grid)
        self.body.addWidget(self._trouble)
        self.body.addLayout(row)
        self.hide()
        for line in self._lines():
            line.entered.connect(lambda: self._take(at_once=True))
            line.closed.connect(self.close_form)
            line.textEdited.connect(lambda: self._trouble.hide())
        self.write_button.clicked.connect(lambda: self._take(at_once=True))
        self.note_button.clicked.connect(lambda: self._take(at_once=False))
        self.close_button.clicked.connect(self.close_form)
        self.retranslate()

    def ask(self, offices: Sequence[str], photo: str) -> None:
        """Open; the first office is suggested, `photo` says which one goes with the note."""
        kept = self._office().text()
        with QSignalBlocker(self.office):
            self.office.clear()
            self.office.addItems(list(offices))
            self.office.setEditText(kept or next(iter(offices), ""))
        self.photo.setText(photo)
        self._trouble.hide()
        self.show()
        self.toggled.emit(True)
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_form(self) -> None:
        """Close without noting anything."""
        self.put_away()
        self.closed.emit()

    def put_away(self) -> None:
        """Hide, and let others have the room."""
        if not self.isHidden():
            self.hide()
            self.toggled.emit(False)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.set_title(self.tr("Sofortmeldung: unmittelbare Gefahr"))
        names = (self.tr("Was ist gefährlich?"), self.tr("Wo genau?"), self.tr("Zuständig"))
        for label, field, name in zip(self._labels, self._fields(), names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        set_text(self.write_button, self.tr("Melden und PDF schreiben"))
        set_text(self.note_button, self.tr("Nur notieren"))
        name_button(self.close_button, self.tr("Schließen"))
        self._trouble.setText(self.tr("Bitte in wenigen Worten sagen, was gefährlich ist."))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _fields(self) -> tuple[QWidget, ...]:
        return self.text, self.spot, self.office

    def _lines(self) -> tuple["_Line", ...]:
        return self.text, self.spot, self._office()

    def _office(self) -> "_Line":
        line = self.office.lineEdit()
        assert isinstance(line, _Line)
        return line

    def _take(self, *, at_once: bool) -> None:
        text, spot, office = (" ".join(line.text().split()) for line in self._lines())
        if not text:
            self._trouble.show()
            self.text.setFocus()
            return
        self.text.clear()
        self.spot.clear()
        self._office().clear()
        self.put_away()
        self.accepted.emit(Noted(text, spot, office), at_once)


class _Line(QLineEdit):
    """A field whose Enter and Esc belong to the form."""

    entered = Signal()
    closed = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        return claims_escape(event) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit()
            case _:
                super().keyPressEvent(event)
