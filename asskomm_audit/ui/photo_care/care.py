"""What the viewer of photos can do to the photo it shows: its keys, buttons and panel."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.framing import Framing
from asskomm_audit.domain.photos import Photo
from asskomm_audit.intake import read_photo
from asskomm_audit.store.originals import keeps_originals
from asskomm_audit.ui import theme
from asskomm_audit.ui.photo_care import writing
from asskomm_audit.ui.photo_care.crop_bar import CropBar
from asskomm_audit.ui.photo_care.cropping import CropFrame
from asskomm_audit.ui.photo_care.details import PhotoDetails
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.scroll import scrolling

_WIDE = 330  # pixels of the panel at 100 % text
_MOST = 1.6  # times that in large text: the photo needs room too


class PhotoCare(QObject):
    """Edits the photo of a viewer: `picture` shows it, `where` says where on it that is painted."""

    cutting = Signal(bool)  # the whole picture is wanted meanwhile, and again what is shown of it
    next_wanted = Signal()

    def __init__(
        self, session: Session, picture: QWidget, where: Callable[[], QRectF], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._picture = picture
        self._where = where
        self._photo: Photo | None = None
        self._opened_at = session.undo_place
        self.frame = CropFrame(picture)
        self.crop_bar = CropBar(parent)
        self.crop_bar.hide()
        self.details = PhotoDetails(session)
        self.details_button = make_button(icon_name="edit")
        self.details_button.setCheckable(True)
        self.left_button, self.right_button = make_button(kind="chip"), make_button(kind="chip")
        self.cut_button, self.swap_button = make_button(kind="chip"), make_button(kind="chip")
        self.panel = self._panel()
        self.panel.hide()
        self.details_button.toggled.connect(self._show_panel)
        self.left_button.clicked.connect(partial(self.turn, -1))
        self.right_button.clicked.connect(partial(self.turn, 1))
        self.cut_button.clicked.connect(self.begin_cutting)
        self.swap_button.clicked.connect(self.choose_other)
        self.frame.taken.connect(self._cut)
        self.frame.given_up.connect(self._end_cutting)
        self.crop_bar.taken.connect(self.frame.take)
        self.crop_bar.given_up.connect(self.frame.give_up)
        self.crop_bar.whole_wanted.connect(self.frame.take_whole)
        self.details.suggestion_taken.connect(self.details.alternative.setFocus)
        for keys, act in (
            ("F2", self.details.take_suggestion),
            ("Ctrl+Return", self._go_on),
            ("Ctrl+Enter", self._go_on),
            ("Ctrl+Z", self._undo),
            ("Ctrl+Y", session.redo),
        ):
            QShortcut(QKeySequence(keys), parent).activated.connect(act)
        picture.installEventFilter(self)
        self.retranslate()

    @property
    def is_cutting(self) -> bool:
        """Whether the frame lies over the picture."""
        return not self.frame.isHidden()

    def show_photo(self, photo: Photo) -> None:
        """Speak of another photo, or of what has become of this one."""
        was_cutting = self.is_cutting and self._photo is not None and self._photo.id != photo.id
        self._photo = photo
        self.details.show_photo(photo)
        if was_cutting:  # what was begun was about the other one
            self.frame.give_up()

    def describe(self) -> None:
        """Open the panel at the description."""
        self.details_button.setChecked(True)
        self.details.alternative.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def turn(self, quarters: int) -> None:
        """Turn the photo by quarters, clockwise."""
        if self._photo and not self.is_cutting:
            framing = Framing.of(self._photo).turned(quarters)
            writing.frame(self._session, self._photo, framing, self.tr("gedreht"))

    def begin_cutting(self) -> None:
        """Lay the frame over the whole picture, as it is cut now."""
        if self._photo is None or self._session.read_only or self.is_cutting:
            return
        self.details.flush()
        self.cutting.emit(True)
        framing = Framing.of(self._photo)
        whole = Framing(turn=framing.turn)
        now = whole.shown_area(framing.crop)
        self.frame.begin(now or Area(0.0, 0.0, 1.0, 1.0), self._where())

    def choose_other(self) -> None:
        """Let somebody choose the picture that takes the place of this one."""
        if self._photo is None or self._session.read_only:
            return
        dialog = QFileDialog(self._picture.window(), self.tr("Anderes Bild für dieses Foto"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.swap)
        dialog.open()

    def swap(self, name: str) -> None:
        """Let the picture in a file take the place of this one."""
        if self._photo:
            keep = bool(keeps_originals(self._session.file))
            path = Path(name)
            writing.swap(self._session, self._photo, lambda: read_photo(path, with_original=keep))

    def takes(self, event: QKeyEvent) -> bool:
        """Do what a key of the viewer means here; say whether it means anything."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if self.is_cutting and self._ends_cutting(event.key()):
            return True
        is_shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        match event.key():
            case Qt.Key.Key_R if plain:
                self.turn(-1 if is_shifted else 1)
            case Qt.Key.Key_C if plain:
                self.begin_cutting()
            case Qt.Key.Key_D if plain:
                self.details_button.toggle()
            case Qt.Key.Key_T if plain:
                self.choose_other()
            case Qt.Key.Key_Escape if self.panel.isAncestorOf(self._picture.window().focusWidget()):
                self.details.flush()
                self.details_button.setFocus()
            case _:
                return False
        return True

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        set_text(self.details_button, self.tr("Angaben (D)"))
        set_text(self.left_button, self.tr("Nach links drehen (Umschalt+R)"))
        set_text(self.right_button, self.tr("Nach rechts drehen (R)"))
        set_text(self.cut_button, self.tr("Zuschneiden (C) …"))
        set_text(self.swap_button, self.tr("Bild austauschen (T) …"))
        self.crop_bar.retranslate()
        self.panel.setAccessibleName(self.tr("Angaben zum Foto"))
        self.details.retranslate()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.is_cutting:
            self.frame.place(self._where())
        return super().eventFilter(watched, event)

    def _panel(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(self.details)
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.SPACE_S)
        for button in self._acts():
            button.setAutoDefault(False)
            button.setVisible(not self._session.read_only)
            flow.addWidget(button)
        self.details.suggestion_button.setAutoDefault(False)
        self.details_button.setAutoDefault(False)
        column.addWidget(buttons)
        column.addStretch(1)
        panel = scrolling(content)
        panel.setFixedWidth(round(_WIDE * min(theme.scale(), _MOST)))
        return panel

    def _acts(self) -> tuple[QPushButton, ...]:
        return self.right_button, self.left_button, self.cut_button, self.swap_button

    def _show_panel(self, on: bool) -> None:
        self.details.flush()
        self.panel.setVisible(on)
        if on:
            self.details.caption.setFocus()
        else:
            self.details_button.setFocus()

    def _cut(self, area: Area) -> None:
        if self._photo:
            framing = Framing(turn=Framing.of(self._photo).turn).cut(area)
            writing.frame(self._session, self._photo, framing, self.tr("zugeschnitten"))
        self._end_cutting()

    def _end_cutting(self) -> None:
        self.cutting.emit(False)
        self.details_button.setFocus()

    def _ends_cutting(self, key: int) -> bool:
        """End cutting by a key, wherever the focus is; say whether it does."""
        if key == Qt.Key.Key_Escape:
            self.frame.give_up()
        elif key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        elif not self.crop_bar.press():
            self.frame.take()
        return True

    def _undo(self) -> None:
        """Take back what was done since the viewer opened: what came before is not to be seen."""
        self.details.flush()
        if self._session.undo_place > self._opened_at:
            self._session.undo()

    def _go_on(self) -> None:
        self.details.flush()
        self.next_wanted.emit()
