"""The list of what the team has to talk about: a digit says what was agreed on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.catalogue import Catalogue, Criterion
from asskomm_audit.domain.consensus import Disagreement
from asskomm_audit.domain.ids import PersonId
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.places import Stop
from asskomm_audit.domain.rating import nearest_words
from asskomm_audit.labels import visit_label
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.photo_strip import PhotoStrip
from asskomm_audit.ui.widgets.scroll import scrolling

_LIST_WIDTH = 340


class ConsensusCard(Card):
    """Tells the level the team agreed on for the criterion in focus; None takes it away."""

    agreed = Signal(object, object)  # Disagreement, int | None
    opened = Signal(object)  # Photo

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._items: Sequence[Disagreement] = ()
        self._catalogue: Catalogue | None = None
        self._names: dict[PersonId, str] = {}
        self._stops: dict[str, str] = {}
        self._photos_of: Callable[[Disagreement], list[Photo]] = lambda _item: []
        self._thumbnail_of: Callable[[Photo], bytes] = lambda _photo: b""
        self._about = text_label(role="muted", wrap=True)
        self.list = _DigitList()
        self.list.setWordWrap(True)
        self.list.setMinimumWidth(_LIST_WIDTH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.detail = text_label(wrap=True)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.photos = PhotoStrip()
        self.photos.setAcceptDrops(False)
        self._trouble = text_label(role="warn", wrap=True)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.SPACE_M, 0, 0, 0)
        column.setSpacing(theme.SPACE_S)
        for widget in (self.detail, self._trouble, self.photos):
            column.addWidget(widget)
        column.addStretch(1)
        self._split = QSplitter()
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.list)
        self._area = scrolling(right, by_keys=True)  # in large text it is long
        self._split.addWidget(self._area)
        self._split.setStretchFactor(1, 1)
        self.body.addWidget(self._about)
        self.body.addWidget(self._split, 1)
        self.list.currentRowChanged.connect(lambda: self._show_detail())
        self.list.digit.connect(self._agree)
        self.list.emptied.connect(lambda: self._tell(None))
        self.photos.opened.connect(self.opened)
        self.retranslate()

    def show_items(
        self,
        items: Sequence[Disagreement],
        catalogue: Catalogue,
        names: dict[PersonId, str],
        stops: Sequence[Stop],
    ) -> None:
        """Show what differs; the criterion in focus stays in focus."""
        present = self.current()
        self._items, self._catalogue, self._names = items, catalogue, names
        self._stops = {each.id: f"{each.number} {each.name}" for each in stops}
        with QSignalBlocker(self.list):
            self.list.clear()
            for item in items:
                self.list.addItem(QListWidgetItem(self._line(item)))
            keys = [each.key for each in items]
            row = keys.index(present.key) if present and present.key in keys else 0
            self.list.setCurrentRow(row if items else -1)
        self._split.setVisible(bool(items))
        self._say()
        self._show_detail()

    def set_photos(
        self,
        photos_of: Callable[[Disagreement], list[Photo]],
        thumbnail_of: Callable[[Photo], bytes],
    ) -> None:
        """Say where photos come from."""
        self._photos_of, self._thumbnail_of = photos_of, thumbnail_of

    def current(self) -> Disagreement | None:
        """Return what is in focus."""
        row = self.list.currentRow()
        return self._items[row] if 0 <= row < len(self._items) else None

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.set_title(self.tr("Klärungsliste und Konsens"))
        self.list.setAccessibleName(self.tr("Klärungsliste"))
        for row, item in enumerate(self._items):
            if entry := self.list.item(row):
                entry.setText(self._line(item))
        self._say()
        self._show_detail()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say(self) -> None:
        if not self._items:
            text = self.tr(
                "Nichts zu klären: Nirgends liegen zwei Prüfende zwei Stufen auseinander."
            )
        else:
            left = sum(each.agreed is None for each in self._items)
            text = self.tr(
                "{left} von {all} noch offen. Die Ziffer 0 bis 4 setzt den Konsens, die "
                "Rücktaste nimmt ihn weg. Die Einzelurteile bleiben."
            ).format(left=left, all=len(self._items))
        self._about.setText(text)

    def _criterion(self, item: Disagreement) -> Criterion | None:
        return self._catalogue.criterion(item.criterion) if self._catalogue else None

    def _line(self, item: Disagreement) -> str:
        criterion = self._criterion(item)
        title = criterion.texts[language.language()].title if criterion else ""
        where = [visit_label(item.kind, language.texts())]
        if item.stop_id:
            where.append(self._stops.get(item.stop_id, "?"))
        levels = " – ".join(str(each.level) for each in item.answers)
        agreed = self.tr("Konsens {level}").format(level=item.agreed.level) if item.agreed else ""
        parts = [" · ".join(where), levels, agreed]
        return f"{item.criterion}  {title}\n" + "   ".join(part for part in parts if part)

    def _show_detail(self) -> None:
        item, criterion = self.current(), None
        self._trouble.hide()
        lines: list[str] = []
        if item and (criterion := self._criterion(item)):
            words = criterion.texts[language.language()]
            lines.append(words.question)
            for answer in item.answers:
                level = answer.level if answer.level is not None else 0
                name = self._names.get(PersonId(answer.rater), self.tr("ohne Namen"))
                lines.append(f"{level}  {name}: {nearest_words(words.levels, level)}")
                if answer.remark:
                    lines.append(f"     „{answer.remark}“")
        self.detail.setText("\n".join(lines))
        self._area.setAccessibleName(self.detail.text())
        photos = self._photos_of(item) if item else []
        self.photos.set_photos(photos, self._thumbnail_of)
        self.photos.setVisible(bool(photos))

    def _agree(self, level: int) -> None:
        item = self.current()
        criterion = self._criterion(item) if item else None
        if criterion and level not in criterion.scale.levels:
            known = ", ".join(str(each) for each in criterion.scale.levels)
            self._trouble.setText(
                self.tr("Hier gibt es nur die Stufen {known}.").format(known=known)
            )
            self._trouble.show()
            return
        self._tell(level)

    def _tell(self, level: int | None) -> None:
        if item := self.current():
            self.agreed.emit(item, level)


class _DigitList(QListWidget):
    """A list whose digits rate instead of searching."""

    digit = Signal(int)
    emptied = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        level = event.key() - Qt.Key.Key_0
        if 0 <= level <= 4:
            self.digit.emit(level)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.emptied.emit()
        else:
            super().keyPressEvent(event)
