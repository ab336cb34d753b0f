"""The report as it would look, page by page, while its look is being chosen."""

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QImage, QPixmap, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from asskomm_audit.domain.face import Face
from asskomm_audit.imaging.pdf_pages import drawn_pages
from asskomm_audit.progress import Progress
from asskomm_audit.texts import size_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.background import Job, Jobs
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.scroll import scrolling

Write: TypeAlias = Callable[[Face, Path, Progress], object]
"""Writes the document with a look into a file, off the window's thread."""

_PAUSE = 500  # milliseconds without a change after which pages are drawn
_WIDTH = 620  # pixels of a page, where there is room
_LEAST, _FRAME = 240, 24


class FacePreview(QWidget):
    """Draws the pages again some time after the look has changed; the last wish counts."""

    def __init__(self, jobs: Jobs, write: Write, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._write = write
        self._face: Face | None = None
        self._drawn: Face | None = None  # the look of the pages that are shown
        self._job: Job[Any] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._draw)
        self.note = text_label(role="muted", wrap=True)
        self._sheets = QWidget()
        self._column = QVBoxLayout(self._sheets)
        self._column.setContentsMargins(theme.SPACE_M, theme.SPACE_M, theme.SPACE_M, theme.SPACE_M)
        self._column.setSpacing(theme.SPACE_M)
        self._column.addStretch(1)
        self.area: QScrollArea = scrolling(self._sheets, by_keys=True)
        self.area.setAccessibleName(self.tr("Vorschau"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.note)
        layout.addWidget(self.area, 1)

    def show_face(self, face: Face) -> None:
        """Show the document with this look, soon; while nobody sees it, not before it is seen."""
        self._face = face
        self.note.setText(self.tr("Vorschau wird gezeichnet …"))
        if self.isVisible():
            self._timer.start()

    def pages(self) -> int:
        """Return how many pages are shown."""
        return self._column.count() - 1

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._face != self._drawn:
            self._timer.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        self._drop()
        super().hideEvent(event)

    def _drop(self) -> None:
        if self._job:
            self._jobs.drop(self._job)
            self._job = None

    @Slot()
    def _draw(self) -> None:
        face, write = self._face, self._write
        if face is None:
            return
        self._drop()
        room = self.area.viewport().width() - 2 * theme.SPACE_M - _FRAME
        width = max(min(theme.px(_WIDTH), room), _LEAST)
        self._job = self._jobs.ask(
            lambda progress: _pages(face, write, width, progress), partial(self._show, face)
        )

    def _show(self, face: Face, drawn: tuple[list[QImage], int]) -> None:
        if not isValid(self):  # the dialog was closed meanwhile
            return
        self._job = None
        self._drawn = face
        images, size = drawn
        at = self.area.verticalScrollBar().value()
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            if sheet := item and item.widget():
                sheet.hide()
                sheet.deleteLater()
        for number, image in enumerate(images, start=1):
            sheet = QLabel()
            sheet.setPixmap(QPixmap.fromImage(image))
            sheet.setFrameShape(QFrame.Shape.Box)
            sheet.setAccessibleName(self.tr("Seite {number}").format(number=number))
            last = self._column.count() - 1
            self._column.insertWidget(last, sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self.area.verticalScrollBar().setValue(at)
        pages = self.tr("%n Seite(n)", "", len(images))
        self.note.setText(f"{pages} · {size_text(size, language.texts())}")


def _pages(face: Face, write: Write, width: int, progress: Progress) -> tuple[list[QImage], int]:
    """Return the pages as pictures and the size of the file in bytes; for a worker's thread."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "preview.pdf"
        write(face, path, progress)
        size = path.stat().st_size
        images: list[QImage] = []
        for page in drawn_pages(path, width, progress):
            data = page.tobytes()
            made = QImage(
                data, page.width, page.height, 3 * page.width, QImage.Format.Format_RGB888
            )
            images.append(made.copy())
    return images, size
