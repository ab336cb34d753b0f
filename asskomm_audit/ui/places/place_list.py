"""The list of places with search, filter and sorting."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asskomm_audit.domain.ids import PlaceId
from asskomm_audit.domain.places import Place, PlaceType
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.places.places_model import Column, PlacesFilter, PlacesModel
from asskomm_audit.ui.places.rows import PlaceRow
from asskomm_audit.ui.places.words import place_type_label
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.cell_delegate import CellDelegate
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.empty_state import EmptyState
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.search_field import SearchField
from asskomm_audit.ui.widgets.two_lines import TwoLineDelegate

_MEASURED = 100  # rows that the width of a column is taken from
_ROOM = {Column.AUDITS: 500, Column.LAST_AUDIT: 380, Column.FINDINGS: 280}


class PlaceList(QFrame):
    """Shows the places; `chosen` tells which one the detail shall show."""

    chosen = Signal(object)  # Place | None
    opened = Signal()
    new_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, read_only: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._read_only = read_only
        self._model = PlacesModel(self)
        self._filter = PlacesFilter(self)
        self._filter.setSourceModel(self._model)

        self.search = SearchField()
        self.new_button = make_button(icon_name="plus")
        self.new_button.setAutoDefault(True)
        self.new_button.setEnabled(not read_only)
        self.type_choice = Choice()
        self._number = text_label(role="muted")
        self.table = QTableView()
        self.nothing = EmptyState("search")
        self._set_up_table()
        self._arrange()

        self.search.searched.connect(self._search)
        self.type_choice.chosen.connect(self._keep_type)
        self.new_button.clicked.connect(self.new_wanted)
        self.nothing.activated.connect(self.show_all)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.table.activated.connect(lambda: self.opened.emit())
        self._key(QKeySequence(QKeySequence.StandardKey.Delete), self.removal_wanted)
        self.retranslate()

    def show_rows(self, rows: list[PlaceRow]) -> None:
        """Show these places; the chosen one stays, or gives way to its neighbour."""
        kept, line = self.current(), max(self.table.currentIndex().row(), 0)
        self._model.set_rows(rows)
        self._show_number()
        if kept is None or not self.choose(kept.id):
            self.table.selectRow(min(line, self._filter.rowCount() - 1))

    def choose(self, place_id: PlaceId) -> bool:
        """Choose a place; False if it is not shown."""
        for line in range(self._filter.rowCount()):
            index = self._filter.index(line, 0)
            if index.data(PlacesModel.RowRole).place.id == place_id:
                if self.table.currentIndex().row() != line:
                    self.table.setCurrentIndex(index)
                self.table.scrollTo(index)
                return True
        return False

    def current(self) -> Place | None:
        """Return the chosen place."""
        row = self.table.currentIndex().data(PlacesModel.RowRole)
        return row.place if row else None

    def show_all(self) -> None:
        """Forget search and filter."""
        self.search.clear()
        self.type_choice.set_value(None)
        self._filter.search("")
        self._keep_type(None)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        texts = language.texts()
        self.search.set_placeholder(self.tr("Ort suchen"))
        set_text(self.new_button, self.tr("Neuer Ort"))
        self.type_choice.setAccessibleName(self.tr("Ortstyp filtern"))
        kinds = sorted((place_type_label(each, texts), each) for each in PlaceType)
        self.type_choice.set_choices(
            [(None, self.tr("Alle Ortstypen")), *((each, text) for text, each in kinds)]
        )
        self.nothing.set_texts(
            self.tr("Nichts gefunden"),
            self.tr("Kein Ort passt zu Suche und Filter."),
            self.tr("Alle Orte zeigen"),
        )
        self.table.setAccessibleName(self.tr("Orte"))
        self._model.retranslate()
        self._show_number()
        self._fit_columns()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_columns()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self._filter)
        table.setItemDelegate(CellDelegate(table, PlacesModel.ToneRole))
        table.setItemDelegateForColumn(Column.NAME, TwoLineDelegate(table, PlacesModel.SecondRole))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setMouseTracking(True)
        table.verticalHeader().hide()
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setMinimumSectionSize(24)
        table.horizontalHeader().setResizeContentsPrecision(_MEASURED)
        table.setSortingEnabled(True)
        table.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_S)
        head.addWidget(self.search, 1)
        head.addWidget(self.new_button)
        below = QHBoxLayout()
        below.setSpacing(theme.SPACE_M)
        below.addWidget(self.type_choice, 1)
        below.addWidget(self._number)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_M] * 4)
        layout.setSpacing(theme.SPACE_S)
        layout.addLayout(head)
        layout.addLayout(below)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.nothing, 1)

    def _key(self, keys: QKeySequence, signal: SignalInstance) -> None:
        shortcut = QShortcut(keys, self.table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(signal)

    def _fit_columns(self) -> None:
        header = self.table.horizontalHeader()
        width = self.table.width()
        for column, room in _ROOM.items():
            self.table.setColumnHidden(column, width < theme.px(room))
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setDefaultSectionSize(
            self.table.itemDelegateForColumn(Column.NAME)
            .sizeHint(QStyleOptionViewItem(), QModelIndex())
            .height()
        )

    def _search(self, words: str) -> None:
        self._filter.search(words)
        self._after_filter()

    def _keep_type(self, place_type: object) -> None:
        self._filter.keep_type(place_type if isinstance(place_type, PlaceType) else None)
        self._after_filter()

    def _after_filter(self) -> None:
        self._show_number()
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def _show_number(self) -> None:
        shown, total = self._filter.rowCount(), self._model.rowCount()
        if self._filter.is_narrowed:
            words = self.tr("{shown} von {total}").format(shown=shown, total=total)
        else:
            words = self.tr("%n Ort(e)", "", total)
        self._number.setText(words)
        self.table.setVisible(shown > 0 or not self._filter.is_narrowed)
        self.nothing.setVisible(shown == 0 and self._filter.is_narrowed)

    def _on_current(self) -> None:
        self.chosen.emit(self.current())
