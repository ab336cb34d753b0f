"""The pane beside the question: every criterion of the visit, to jump to."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTreeView, QWidget
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.walk.answer_cells import AnswerCells
from asskomm_audit.ui.walk.criteria_delegate import CriteriaDelegate
from asskomm_audit.ui.walk.criteria_filter import CriteriaFilter
from asskomm_audit.ui.walk.criteria_model import CriteriaModel, Heading, Row
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.search_field import SearchField


class CriteriaPane(Card):
    """Search field, filter and list; tells which criterion somebody wants to see."""

    chosen = Signal(str)  # a criterion's id
    dimension_chosen = Signal(str)
    answer_wanted = Signal(object)  # Cell: of the criterion in focus

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown = ""
        self.model = CriteriaModel(self)
        self.filter = CriteriaFilter(self.model, self)
        self.search = SearchField()
        self.only_open = make_button(kind="chip")
        self.only_open.setCheckable(True)
        self.list = _List()
        self.list.setModel(self.filter)
        self._narrow, self._cells = CriteriaDelegate(self.list), AnswerCells(self.list)
        self.list.setItemDelegate(self._narrow)
        self._nothing = text_label(role="muted", wrap=True)
        self._nothing.hide()

        top = QHBoxLayout()
        top.setContentsMargins(theme.SPACE_S, theme.SPACE_S, theme.SPACE_S, 0)
        top.setSpacing(theme.SPACE_S)
        top.addWidget(self.search, 1)
        top.addWidget(self.only_open)
        line = theme.SPACE_XS
        self.body.setContentsMargins(line, line, line, line)
        self.body.setSpacing(theme.SPACE_S)
        self.body.addLayout(top)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.list, 1)

        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.clicked.connect(self._on_clicked)
        self.list.pressed_at.connect(self._press_cell)
        self.search.searched.connect(self._search)
        self.search.returnPressed.connect(self._take_first)
        self.only_open.toggled.connect(self._show_only_open)
        self.retranslate()

    def show_current(self, code: str) -> None:
        """Select a criterion and bring it into sight, without telling."""
        self._shown = code
        self.filter.keep(code)
        row = self.model.row_of(code)
        index = self.filter.mapFromSource(self.model.index(row)) if row >= 0 else QModelIndex()
        if index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def set_wide(self, *, on: bool) -> None:
        """Show the answers of each criterion as cells to press, twelve criteria at a time."""
        delegate = self._cells if on else self._narrow
        if self.list.itemDelegate() is not delegate:
            self.list.setItemDelegate(delegate)
            self.list.scheduleDelayedItemsLayout()

    def show_open_points(self) -> None:
        """Show only what is left to be done, and let keys go through it."""
        self.only_open.setChecked(True)

    def codes(self) -> list[str]:
        """Return the ids of the criteria in sight, in order."""
        return self.filter.codes()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.setAccessibleName(self.tr("Kriterien dieser Begehung"))
        self.list.setAccessibleName(self.tr("Kriterien"))
        self.search.set_placeholder(self.tr("Kriterium suchen"))
        set_text(self.only_open, self.tr("Nur offene"))
        self._nothing.setText(self.tr("Kein Kriterium passt dazu."))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.list.scheduleDelayedItemsLayout()  # rows grow with the text
        super().changeEvent(event)

    def _search(self, words: str) -> None:
        self.filter.set_words(words)
        self._tell_nothing()

    def _show_only_open(self, on: bool) -> None:
        self.filter.set_only_open(on)
        self._tell_nothing()

    def _tell_nothing(self) -> None:
        self._nothing.setVisible(self.model.rowCount() > 0 and self.filter.rowCount() == 0)

    def _take_first(self) -> None:
        codes = self.codes()
        if codes and self.search.text().strip():
            self.search.clear()
            self.filter.set_words("")
            self.chosen.emit(codes[0])

    def _press_cell(self, index: QModelIndex, place: QPoint) -> None:
        entry = index.data(CriteriaModel.EntryRole)
        if self.list.itemDelegate() is self._cells and isinstance(entry, Row):
            cell = self._cells.cell_at(self.list.visualRect(index), entry, place)
            if cell is not None:
                self.answer_wanted.emit(cell)

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        entry = index.data(CriteriaModel.EntryRole)
        if isinstance(entry, Row) and entry.criterion.id != self._shown:
            self.chosen.emit(entry.criterion.id)

    def _on_clicked(self, index: QModelIndex) -> None:
        entry = index.data(CriteriaModel.EntryRole)
        if isinstance(entry, Heading):
            self.dimension_chosen.emit(entry.code)
            self.show_current(self._shown)


class _List(QTreeView):
    """Leaves every key to the page: arrows move there too, and never onto a heading.

    A tree view without branches, because a list view lays all rows out anew when one changes.
    """

    pressed_at = Signal(QModelIndex, object)  # QPoint: where in the list

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self.scheduleDelayedItemsLayout()  # twelve rows share the height

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(place):
            self.pressed_at.emit(self.indexAt(place), place)
