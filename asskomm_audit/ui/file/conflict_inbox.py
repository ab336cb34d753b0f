"""The inbox of what two laptops say differently: decided one by one, by mouse or by key."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asskomm_audit.store.deciding import Decision, decide
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.file.conflict_detail import ConflictDetail
from asskomm_audit.ui.file.conflict_rows import ConflictRow, conflict_rows
from asskomm_audit.ui.file.conflicts_model import Column, ConflictsModel
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.empty_state import EmptyState
from asskomm_audit.ui.widgets.labels import ElidedLabel, text_label
from asskomm_audit.ui.widgets.scroll import scrolling
from asskomm_audit.ui.widgets.two_lines import TwoLineDelegate

_HEADING, _LINE, _FIELD = 36, 52, 170  # heights of lines, width of the first column
_WORDING = 80  # letters of the record's name in the wording of a step


class ConflictInbox(QWidget):
    """Lists conflicts and decides them; each decision is a step that can be taken back."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = ConflictsModel(self)
        self.table = _Table(self)
        self.detail = ConflictDetail()
        self.nothing = EmptyState("check")
        self.back_button = make_button(icon_name="arrow-left", kind="quiet")
        self._title = text_label(role="h2")
        self._hint = ElidedLabel(role="caption")
        self._set_up_table()
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self.table.key_pressed.connect(self._on_key)
        self.table.doubleClicked.connect(self.detail.ask_other)
        self.detail.decided.connect(self._decide)
        self.detail.left.connect(self._focus_table)
        self.back_button.clicked.connect(self.left)
        self.nothing.activated.connect(self.left)
        session.changed.connect(self._on_changed)
        self.retranslate()

    def keys(self) -> list[tuple[str, str]]:
        """Return key and what it does."""
        return [
            ("M", self.tr("Meins nehmen")),
            ("T", self.tr("Anderes nehmen")),
            ("B", self.tr("Ausgangswert nehmen")),
            ("Enter", self.tr("Einen anderen Wert eingeben")),
            ("Esc", self.tr("Zurück zur Akte")),
        ]

    def retranslate(self) -> None:
        """Set all words anew."""
        set_text(self.back_button, self.tr("Zurück zur Akte"))
        self.table.setAccessibleName(self.tr("Zu entscheiden"))
        self._hint.setText(
            self.tr("M: meins · T: anderes · B: Ausgangswert · Enter: anderer Wert · Esc: zurück")
        )
        self.nothing.set_texts(
            self.tr("Alles entschieden"),
            self.tr(
                "Zwischen den Laptops ist nichts mehr offen. Strg+Z nimmt Entscheidungen zurück."
            ),
            self.tr("Zurück zur Akte"),
        )
        if self.isVisible():
            self.load()

    def load(self) -> None:
        """Read what is to be decided; the line stays where it is, so the next one moves there."""
        line = self.table.currentIndex().row()
        rows = conflict_rows(self._session.file, language.texts())
        self.model.set_rows(rows)
        self._title.setText(self.tr("Zu entscheiden: %n Feld(er)", "", len(rows)))
        self._fit_lines()
        self._title.setVisible(bool(rows))
        self._hint.setVisible(bool(rows))
        self._stack.setCurrentIndex(0 if rows else 1)
        self._choose(line)

    def focus_content(self) -> None:
        """Give the focus to the list, or to the way back."""
        if self.model.rowCount():
            self._focus_table()
        else:
            self.nothing.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> ConflictRow | None:
        """Return the conflict that is shown."""
        return self.table.currentIndex().data(ConflictsModel.RowRole)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_lines()
        super().changeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _decide(self, value: Any) -> None:
        row = self.current()
        if row is None:
            return
        decision = Decision(row.conflict, value)
        text = self.tr("Entscheiden: {record}, {field}").format(
            record=row.record[:_WORDING], field=row.field
        )
        self._session.perform(text, lambda file: decide(file, [decision]))
        self.focus_content()

    @Slot(object)
    def _on_changed(self, changes: object) -> None:
        del changes
        if self.isVisible():
            was_done = self.nothing.button.hasFocus()
            self.load()
            if was_done:  # what comes back by undo can be decided by keys at once
                self.focus_content()

    def _on_key(self, key: int) -> None:
        match key:
            case Qt.Key.Key_M:
                self.detail.take_mine()
            case Qt.Key.Key_T:
                self.detail.take_theirs()
            case Qt.Key.Key_B:
                self.detail.take_base()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                self.detail.ask_other()

    def _fit_lines(self) -> None:
        """Give each line the height its text needs, and a heading the whole width."""
        header = self.table.horizontalHeader()
        header.resizeSection(Column.FIELD, min(theme.px(_FIELD), self.width() // 4))
        self.table.clearSpans()
        headings = set(self.model.headings())
        for line in range(self.model.rowCount()):
            self.table.setRowHeight(line, theme.px(_HEADING if line in headings else _LINE))
        for heading in headings:
            self.table.setSpan(heading, 0, 1, len(Column))

    def _show_current(self) -> None:
        self.detail.show_row(self.current())

    def _choose(self, line: int) -> None:
        """Choose the conflict at a line, or the nearest one."""
        lines = range(self.model.rowCount())
        conflicts = [each for each in lines if self._row_at(each)]
        if conflicts:
            nearest = min(conflicts, key=lambda each: (abs(each - max(line, 0)), each))
            self.table.setCurrentIndex(self.model.index(nearest, Column.FIELD))
        self._show_current()

    def _row_at(self, line: int) -> ConflictRow | None:
        return self.model.index(line, 0).data(ConflictsModel.RowRole)

    def _focus_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        delegate = TwoLineDelegate(table, ConflictsModel.SecondRole)
        table.setItemDelegate(delegate)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.FIELD, QHeaderView.ResizeMode.Fixed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.back_button)
        head.addSpacing(theme.SPACE_M)
        head.addWidget(self._title)
        head.addSpacing(theme.SPACE_L)
        head.addWidget(self._hint, 1)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.detail)
        inside.addStretch(1)
        full = QWidget()
        body = QVBoxLayout(full)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.SPACE_M)
        body.addWidget(self.table, 1)
        body.addWidget(scrolling(holder), 1)
        sheet = QWidget()
        self._stack = QStackedLayout(sheet)
        self._stack.addWidget(full)
        self._stack.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*theme.PAGE_MARGINS)
        layout.setSpacing(theme.SPACE_M)
        layout.addLayout(head)
        layout.addWidget(sheet, 1)


class _Table(QTableView):
    """A table that tells the keys that decide."""

    key_pressed = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        decides = (Qt.Key.Key_M, Qt.Key.Key_T, Qt.Key.Key_B, Qt.Key.Key_Escape)
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and (event.key() in decides or is_enter):
            self.key_pressed.emit(event.key())
        else:
            super().keyPressEvent(event)
