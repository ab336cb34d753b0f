"""The dialog that shows what happened to one record: the steps, and each step's changes."""

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QKeySequence,
    QShortcut,
    QStandardItem,
    QStandardItemModel,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListView,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asskomm_audit.change_log import LogLine, line_of
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.record_names import RecordNames
from asskomm_audit.store.history import history_of
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.empty_state import EmptyState
from asskomm_audit.ui.widgets.labels import ElidedLabel
from asskomm_audit.ui.widgets.two_lines import TwoLineDelegate

_SECOND = Qt.ItemDataRole.UserRole + 1


class HistoryDialog(QDialog):
    """Shows the history of one record, newest first; all of it can be copied as text."""

    def __init__(
        self, session: Session, kind: Kind, record: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.kind = kind
        self.record = record
        self._lines: list[LogLine] = []
        self._title = ElidedLabel(role="h2")
        self._steps = QStandardItemModel(self)
        self.list = QListView()
        self.changes = QTextEdit()
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self.empty = EmptyState("clock")
        self.copy_button = make_button(icon_name="copy")
        self.forget_button = make_button(icon_name="trash", kind="quiet")
        self.close_button = make_button(kind="primary")
        self._arrange()
        self._connect()
        self.retranslate()
        room = parent.window().size() if parent else QSize(1024, 600)
        self.resize(QSize(theme.px(860), theme.px(480)).boundedTo(room))

    def text(self) -> str:
        """Return the whole history as plain text."""
        return "\n\n".join([self._title.whole_text(), *(line.text() for line in self._lines)])

    def retranslate(self) -> None:
        """Set all words anew."""
        self.setWindowTitle(self.tr("Verlauf"))
        self.list.setAccessibleName(self.tr("Schritte, der letzte zuerst"))
        self.changes.setAccessibleName(self.tr("Was der Schritt geändert hat"))
        set_text(self.copy_button, self.tr("Alles &kopieren"))
        set_text(self.forget_button, self.tr("Endgültig &löschen …"))
        self.forget_button.setToolTip(self.tr("Für den Datenschutz: auch aus dem Verlauf"))
        set_text(self.close_button, self.tr("Schließen"))
        self.empty.set_texts(
            self.tr("Noch kein Verlauf"),
            self.tr("Hier steht jede Änderung, sobald etwas eingetragen ist."),
        )
        self._load()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._show_step()
        super().changeEvent(event)

    def _arrange(self) -> None:
        self.list.setModel(self._steps)
        self.list.setItemDelegate(TwoLineDelegate(self.list, _SECOND))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.changes.setReadOnly(True)
        self.changes.setTabChangesFocus(True)
        self.changes.document().setDocumentMargin(theme.SPACE_M)
        self._panes.addWidget(self.list)
        self._panes.addWidget(self.changes)
        self._panes.setStretchFactor(0, 2)
        self._panes.setStretchFactor(1, 3)
        self._panes.setChildrenCollapsible(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_M)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.forget_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        for button in (self.copy_button, self.forget_button):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*theme.PAGE_MARGINS)
        layout.setSpacing(theme.SPACE_M)
        layout.addWidget(self._title)
        layout.addWidget(self._panes, 1)
        layout.addWidget(self.empty, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.copy_button.clicked.connect(self._copy_all)
        self.close_button.clicked.connect(self.accept)
        self.forget_button.clicked.connect(self._forget)
        copy = QShortcut(QKeySequence.StandardKey.Copy, self.list)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._copy_step)

    def _load(self) -> None:
        texts = language.texts()
        names = RecordNames(self._session.file, texts)
        self._title.setText(names.titled(self.kind, self.record))
        entries = history_of(self._session.file, self.kind, self.record)
        self._lines = [line_of(entry, names, texts) for entry in entries]
        chosen = max(self.list.currentIndex().row(), 0)
        self._steps.clear()
        for line in self._lines:
            item = QStandardItem(line.step)
            second = " · ".join(part for part in (line.when, line.who, line.device) if part)
            item.setData(second, _SECOND)
            item.setData(f"{line.step}, {second}", Qt.ItemDataRole.AccessibleTextRole)
            self._steps.appendRow(item)
        has_any = bool(self._lines)
        self._panes.setVisible(has_any)
        self.empty.setVisible(not has_any)
        self.copy_button.setEnabled(has_any)
        self.forget_button.setVisible(has_any and not self._session.read_only)
        self.list.setCurrentIndex(self._steps.index(chosen, 0))

    def _show_current(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_step()

    def _show_step(self) -> None:
        """Show the changes of the chosen step; any text is shown as it is, never as markup."""
        self.changes.clear()
        index = self.list.currentIndex()
        if not index.isValid():
            return
        line = self._lines[index.row()]
        cursor = self.changes.textCursor()
        muted, strong = QTextCharFormat(), QTextCharFormat()
        muted.setForeground(theme.color("muted"))
        strong.setFontWeight(QFont.Weight.DemiBold)
        for number, field in enumerate(line.fields):
            cursor.insertText("\n\n" if number else "", strong)
            cursor.insertText(field.field, strong)
            if not line.added:
                cursor.insertText("\n" + self.tr("vorher:") + " ", muted)
                cursor.insertText(field.before, QTextCharFormat())
                cursor.insertText("\n" + self.tr("nachher:") + " ", muted)
            else:
                cursor.insertText("\n", muted)
            cursor.insertText(field.after, QTextCharFormat())
        self.changes.moveCursor(QTextCursor.MoveOperation.Start)

    def _copy_step(self) -> None:
        if (index := self.list.currentIndex()).isValid():
            QGuiApplication.clipboard().setText(self._lines[index.row()].text())

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.text())

    def _forget(self) -> None:
        self.accept()
        self._session.forget_record(self.kind, self.record)
