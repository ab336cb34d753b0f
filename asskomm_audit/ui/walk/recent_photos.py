"""The newest pictures of the folder where the last photos came from, to be taken with Enter."""

from collections.abc import Sequence
from contextlib import suppress
from heapq import nlargest
from os import DirEntry, scandir
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QImageReader, QKeyEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QListView, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from asskomm_audit.imaging.formats import ENDINGS
from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.buttons import icon_button, make_button, name_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.escape import claims_escape
from asskomm_audit.ui.widgets.labels import text_label

_SHOWN = 12
_EDGE = 96


class Recent(NamedTuple):
    """A picture file and its small picture."""

    path: Path
    image: QImage


def newest_pictures(folder: str) -> list[Recent]:
    """Return the newest pictures of a folder with small pictures; it may take its time."""
    found: list[tuple[float, str]] = []
    with suppress(OSError), scandir(folder) as entries:
        for entry in entries:
            if entry.name.lower().endswith(ENDINGS):
                found.append((_changed_at(entry), entry.path))
    return [Recent(Path(path), _small(path)) for _, path in nlargest(_SHOWN, found)]


class RecentPhotos(Card):
    """Arrows choose, Space marks several, Enter takes, O looks elsewhere, Esc closes."""

    files_chosen = Signal(object)  # list[Path]
    others_wanted = Signal()
    closed = Signal()
    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._taken: set[Path] = set()
        self._title = text_label(role="strong")
        self.take_button = make_button(kind="primary")
        self.others_button = make_button(icon_name="folder-open")
        self.close_button = icon_button("cross")
        self.list = _Pictures()
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self._title, 1)
        row.addWidget(self.others_button)
        row.addWidget(self.take_button)
        row.addWidget(self.close_button)
        self.body.setContentsMargins(theme.SPACE_M, theme.SPACE_S, theme.SPACE_M, theme.SPACE_S)
        self.body.setSpacing(theme.SPACE_XS)
        self.body.addLayout(row)
        self.body.addWidget(self.list)
        self.hide()
        self.list.taken.connect(self.take)
        self.list.closed.connect(self.close_line)
        self.list.others_wanted.connect(lambda: self.others_wanted.emit())
        self.take_button.clicked.connect(self.take)
        self.others_button.clicked.connect(lambda: self.others_wanted.emit())
        self.close_button.clicked.connect(self.close_line)
        self.retranslate()

    def ask(self, recents: Sequence[Recent]) -> None:
        """Offer pictures, the newest that was not taken yet chosen."""
        self.list.clear()
        side = theme.px(_EDGE)
        self.list.setIconSize(QSize(side, side * 3 // 4))
        self.list.setFixedHeight(side * 3 // 4 + theme.px(42))
        for recent in recents:
            item = QListWidgetItem(QIcon(QPixmap.fromImage(recent.image)), recent.path.name)
            item.setData(Qt.ItemDataRole.UserRole, str(recent.path))
            item.setToolTip(recent.path.name)
            self.list.addItem(item)
        paths = [recent.path for recent in recents]
        fresh = (row for row, path in enumerate(paths) if path not in self._taken)
        self.list.setCurrentRow(next(fresh, 0))
        self.show()
        self.toggled.emit(True)
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take(self) -> None:
        """Hand over the chosen pictures."""
        chosen = self.list.selectedItems() or [self.list.currentItem()]
        paths = [Path(str(each.data(Qt.ItemDataRole.UserRole))) for each in chosen if each]
        self._taken.update(paths)
        self.close_line()
        if paths:
            self.files_chosen.emit(paths)

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
        self._title.setText(self.tr("Neueste Fotos"))
        self.list.setAccessibleName(self.tr("Neueste Fotos: Pfeile wählen, Enter fügt hinzu"))
        set_text(self.take_button, self.tr("Hinzufügen"))
        set_text(self.others_button, self.tr("Andere …"))
        self.others_button.setToolTip(self.tr("Taste O: in einem anderen Ordner suchen"))
        name_button(self.close_button, self.tr("Schließen"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class _Pictures(QListWidget):
    """One row of small pictures."""

    taken = Signal()
    closed = Signal()
    others_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def event(self, event: QEvent) -> bool:
        return claims_escape(event) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.taken.emit()
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_O:
                self.others_wanted.emit()
            case _:
                super().keyPressEvent(event)
                event.accept()  # digits are no ratings here


def _changed_at(entry: DirEntry[str]) -> float:
    try:
        return entry.stat().st_mtime
    except OSError:
        return 0.0


def _small(path: str) -> QImage:
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(256, 256, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
