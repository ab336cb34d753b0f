"""The table of the findings on its card, with what stands there when nothing is found."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStackedLayout,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asskomm_audit.domain.ids import FindingId
from asskomm_audit.ui import theme
from asskomm_audit.ui.findings.findings_model import Column, FindingsModel
from asskomm_audit.ui.findings.listing import FindingList
from asskomm_audit.ui.findings.row_filter import RowFilter
from asskomm_audit.ui.findings.rows import FindingRow
from asskomm_audit.ui.widgets.cell_delegate import CellDelegate
from asskomm_audit.ui.widgets.empty_state import EmptyState
from asskomm_audit.ui.widgets.risk_badge import RiskDelegate
from asskomm_audit.ui.widgets.two_lines import TwoLineDelegate

_MEASURED = 100  # rows that the width of a column is taken from
_ROOM = {  # the width of the table, at 100 % text, from which a column is shown
    Column.DUE: 540,
    Column.MEASURES: 680,
    Column.PRIORITY: 780,
    Column.STATUS: 880,
    Column.PHOTOS: 960,
}


class FindingTable(QFrame):
    """Shows the findings; `chosen` tells which one the detail shall show."""

    chosen = Signal(object)  # FindingRow | None
    opened = Signal()
    deletion_wanted = Signal()
    all_wanted = Signal()  # the whole list, before it is sorted

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.model = FindingsModel(self)
        self.table = _Table(self)
        self.nothing = EmptyState("search", self)
        self._told: FindingRow | None = None
        self._chosen: FindingId | None = None
        self._is_loading = False
        self._set_up_table()

        sheet = QWidget(self)
        self._stack = QStackedLayout(sheet)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_S] * 4)
        layout.addWidget(sheet)

        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self.table.opened.connect(self.opened)
        self.table.doubleClicked.connect(lambda: self.opened.emit())
        self.table.deleted.connect(self.deletion_wanted)
        self.retranslate()

    def show_list(self, findings: FindingList, today: date) -> None:
        """Show these findings; the chosen one stays, or gives way to its neighbour."""
        line = max(self.table.currentIndex().row(), 0)
        height = self.table.verticalScrollBar().value()
        self._change(lambda: self.model.set_list(findings, today), line)
        self.table.verticalScrollBar().setValue(height)

    def keep(self, row_filter: RowFilter, today: date) -> None:
        """Show what passes the filter; the first of it if the chosen one does not."""
        self.model.pin(None)
        self._change(lambda: self.model.keep(row_filter, today), 0)

    def choose(self, finding_id: FindingId) -> bool:
        """Choose a finding, even one that the filter hides; False if there is none."""
        if not self.model.has(finding_id):
            return False
        self.model.pin(finding_id)
        return self._choose(finding_id)

    def current(self) -> FindingRow | None:
        """Return the chosen finding."""
        return self.table.currentIndex().data(FindingsModel.RowRole)

    def let_go(self) -> None:
        """Let the chosen finding be hidden by the filter from now on."""
        self.model.pin(None)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.table.setAccessibleName(self.tr("Feststellungen"))
        self._say_nothing()
        self.model.retranslate()
        self.fit_columns()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit_columns()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Give the title what the others leave, and hide what there is no room for."""
        header = self.table.horizontalHeader()
        for column, room in _ROOM.items():
            self.table.setColumnHidden(column, self.width() < theme.px(room))
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        delegate = self.table.itemDelegateForColumn(Column.TITLE)
        height = delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.table.verticalHeader().setDefaultSectionSize(height)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(CellDelegate(table, FindingsModel.ToneRole))
        table.setItemDelegateForColumn(Column.RISK, RiskDelegate(table, FindingsModel.RiskRole))
        titles = TwoLineDelegate(table, FindingsModel.SecondRole)
        table.setItemDelegateForColumn(Column.TITLE, titles)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setMouseTracking(True)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        header.setResizeContentsPrecision(_MEASURED)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(Column.PRIORITY, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._sort)

    def _change(self, change: Callable[[], None], line: int) -> None:
        """Let the model change; the chosen finding stays, or the one on `line` is chosen."""
        kept = self._chosen
        self._is_loading = True
        change()
        if kept is None or not self._choose(kept, scroll=False):
            self.table.selectRow(min(line, self.model.rowCount() - 1))
        self._is_loading = False
        self._after_change()

    def is_in_order(self) -> bool:
        """Whether the table is in the order of action."""
        header = self.table.horizontalHeader()
        is_first = header.sortIndicatorSection() == Column.PRIORITY
        return is_first and header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self.all_wanted.emit()
        self._change(lambda: self.model.sort(column, order), 0)

    def _choose(self, finding_id: FindingId, *, scroll: bool = True) -> bool:
        line = self.model.row_of(finding_id)
        if line < 0:
            return False
        index = self.model.index(line, Column.TITLE)
        if self.table.currentIndex().row() != line:
            self.table.setCurrentIndex(index)
        if scroll:
            self.table.scrollTo(index)
        return True

    def _after_change(self) -> None:
        self._say_nothing()
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        self._tell()

    def _say_nothing(self) -> None:
        if self.model.total():
            self.nothing.set_texts(
                self.tr("Nichts gefunden"),
                self.tr("Keine Feststellung passt zu Suche und Filtern."),
                self.tr("Alle Feststellungen zeigen"),
            )
        else:
            self.nothing.set_texts(
                self.tr("Noch keine Feststellung"),
                self.tr("In diesem Audit ist noch nichts festgestellt, in anderen schon."),
                self.tr("Alle Audits zeigen"),
            )

    def _tell(self) -> None:
        if self._is_loading:
            return
        row = self.current()
        self._chosen = row.finding.id if row else None
        if row != self._told:
            self._told = row
            self.chosen.emit(row)
        if row:  # not now: the view is in the midst of moving there
            QTimer.singleShot(0, self, self._pin_current)

    def _pin_current(self) -> None:
        if row := self.current():
            self.model.pin(row.finding.id)


class _Table(QTableView):
    """A table that tells Enter and Delete."""

    opened = Signal()
    deleted = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_Delete:
                self.deleted.emit()
            case _ if event.text().isprintable() and event.text():
                event.ignore()  # letters are keys of the page, not a search in the table
            case _:
                super().keyPressEvent(event)
