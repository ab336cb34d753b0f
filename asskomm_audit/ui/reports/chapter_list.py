"""Which chapters a report has and in which order: ticked, dragged, or moved by keys and buttons."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QDrag, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asskomm_audit.domain.face import ANNEX, BODY, USUAL_ORDER, Chapter, moved, sound_order
from asskomm_audit.face_labels import chapter_label
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.widgets.buttons import icon_button, make_button

_CHAPTER = Qt.ItemDataRole.UserRole
_SPARE = 2  # pixels of the list's frame, above and below


class ChapterList(QWidget):
    """The report's parts from top to bottom; the first and the last one stay where they are."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order: tuple[Chapter, ...] = USUAL_ORDER
        self._ticked = frozenset(Chapter)
        self._possible = frozenset(Chapter)
        self.list = _Rows()
        self.up_button = icon_button("chevron-up")
        self.down_button = icon_button("chevron-down")
        self.reset_button = make_button(self.tr("Übliche Reihenfolge"), kind="quiet")
        self._arrange()
        self._show()
        self.list.itemChanged.connect(self._note_tick)
        self.list.currentRowChanged.connect(self._tell_ways)
        self.list.stepped.connect(self.step)
        self.list.dropped.connect(self._drop)
        self.up_button.clicked.connect(lambda: self.step(-1))
        self.down_button.clicked.connect(lambda: self.step(1))
        self.reset_button.clicked.connect(lambda: self._put(USUAL_ORDER))

    def order(self) -> tuple[Chapter, ...]:
        """Return the chapters from first to last, those that are not ticked as well."""
        return self._order

    def left_out(self) -> frozenset[Chapter]:
        """Return the chapters that are not ticked."""
        return frozenset(Chapter) - self._ticked

    def show_chapters(self, order: Sequence[Chapter], left_out: Iterable[Chapter]) -> None:
        """Show what is chosen."""
        self._order = sound_order(order)
        self._ticked = frozenset(Chapter) - frozenset(left_out)
        self._show()

    def set_possible(self, chapters: Iterable[Chapter]) -> None:
        """Let only these be ticked: a short report has few."""
        self._possible = frozenset(chapters)
        self._show()

    def is_possible(self, chapter: Chapter) -> bool:
        """Whether a chapter can be ticked."""
        return chapter in self._possible

    def tick(self, chapter: Chapter, *, on: bool) -> None:
        """Tick a chapter, or take its tick away."""
        self._item(chapter).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def choose(self, chapter: Chapter) -> None:
        """Make a chapter the one that keys and buttons move."""
        self.list.setCurrentItem(self._item(chapter))

    @Slot(int)
    def step(self, by: int) -> None:
        """Move the chosen chapter one place up (-1) or down (1), as far as its part goes."""
        chapter = self._chosen()
        if chapter is None or not self._can_step(chapter, by):
            return
        others = [each for each in self._order if each is not chapter]
        at = self._order.index(chapter) + by
        self._put(moved(self._order, chapter, others[at] if at < len(others) else None))

    def _can_step(self, chapter: Chapter, by: int) -> bool:
        part = [each for each in self._order if (each in ANNEX) == (chapter in ANNEX)]
        return 0 <= part.index(chapter) + by < len(part)

    @Slot(int)
    def _drop(self, row: int) -> None:
        """Put the chosen chapter before the one in that row."""
        if chapter := self._chosen():
            at = max(row - 1, 0)  # below the cover
            before = self._order[at] if at < len(self._order) else None
            if before is not chapter:
                self._put(moved(self._order, chapter, before))

    def _put(self, order: tuple[Chapter, ...]) -> None:
        if order != self._order:
            self._order = order
            self._show()
            self.changed.emit()

    def _chosen(self) -> Chapter | None:
        item = self.list.currentItem()
        return Chapter(item.data(_CHAPTER)) if item and item.data(_CHAPTER) else None

    def _item(self, chapter: Chapter) -> QListWidgetItem:
        return self.list.item(self._order.index(chapter) + 1)

    @Slot(QListWidgetItem)
    def _note_tick(self, item: QListWidgetItem) -> None:
        chapter = Chapter(item.data(_CHAPTER))
        ticked = self._ticked - {chapter}
        self._ticked = ticked | {chapter} if item.checkState() == Qt.CheckState.Checked else ticked
        self.changed.emit()

    def _show(self) -> None:
        """Fill the list; the chosen chapter stays chosen."""
        chosen = self._chosen() or self._order[0]
        self.list.blockSignals(True)
        self.list.clear()
        self._add_fixed(self.tr("Titelblatt und Zusammenfassung (immer zuerst)"))
        for chapter in self._order:
            self._add(chapter)
        self._add_fixed(self.tr("Anhang: Hinweise zum Bericht (immer zuletzt)"))
        self.list.setCurrentItem(self._item(chosen))
        self.list.blockSignals(False)
        self.list.fit()
        self._tell_ways()

    def _add(self, chapter: Chapter) -> None:
        name = chapter_label(chapter, language.texts())
        if chapter in BODY:
            name = name[:1].upper() + name[1:]
        else:
            name = self.tr("Anhang: {kapitel}").format(kapitel=name)
        item = QListWidgetItem(name)
        item.setData(_CHAPTER, chapter.value)
        ticked = chapter in self._ticked
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        flags |= Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(flags | Qt.ItemFlag.ItemIsEnabled if chapter in self._possible else flags)
        self.list.addItem(item)

    def _add_fixed(self, name: str) -> None:
        item = QListWidgetItem(name)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    @Slot()
    def _tell_ways(self, _row: int = 0) -> None:
        """Name the buttons after the chapter that they would move."""
        item, chapter = self.list.currentItem(), self._chosen()
        words = (
            (self.up_button, -1, self.tr("{kapitel} nach oben (Alt+Pfeil hoch)")),
            (self.down_button, 1, self.tr("{kapitel} nach unten (Alt+Pfeil runter)")),
        )
        for button, by, told in words:
            button.setEnabled(chapter is not None and self._can_step(chapter, by))
            name = told.format(kapitel=item.text() if item else "")
            button.setToolTip(name)
            button.setAccessibleName(name)
        self.reset_button.setEnabled(self._order != USUAL_ORDER)

    def _arrange(self) -> None:
        self.list.setAccessibleName(
            self.tr("Kapitel: Leertaste nimmt auf oder lässt weg, Alt+Pfeil verschiebt")
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_S)
        buttons.addWidget(self.up_button)
        buttons.addWidget(self.down_button)
        buttons.addStretch(1)
        buttons.addWidget(self.reset_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(self.list)
        column.addLayout(buttons)


class _Rows(QListWidget):
    """Says what a user wants moved; it never moves a row itself."""

    stepped = Signal(int)
    dropped = Signal(int)  # before which row

    def __init__(self) -> None:
        super().__init__()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setAutoScroll(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        """Be as high as all rows."""
        rows = sum(self.sizeHintForRow(row) for row in range(self.count()))
        self.setFixedHeight(rows + 2 * (self.frameWidth() + _SPARE))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            match event.key():
                case Qt.Key.Key_Up:
                    self.stepped.emit(-1)
                    return
                case Qt.Key.Key_Down:
                    self.stepped.emit(1)
                    return
                case _:
                    pass
        super().keyPressEvent(event)

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        del supportedActions
        item = self.currentItem()
        drag = QDrag(self)  # not Qt's own: it would take the row away after a move
        drag.setMimeData(self.mimeData([item]))
        drag.setPixmap(self.viewport().grab(self.visualItemRect(item)))
        drag.exec(Qt.DropAction.MoveAction)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        point = event.position().toPoint()
        index = self.indexAt(point)
        row = self.count()
        if index.isValid():
            is_below = point.y() > self.visualRect(index).center().y()
            row = index.row() + is_below
        event.acceptProposedAction()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        self.dropped.emit(row)
