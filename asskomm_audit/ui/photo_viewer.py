"""A photo as large as the window: look closely, go on to the next, and back with Esc."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asskomm_audit.domain.framing import Framing
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.markup import Markup
from asskomm_audit.domain.photos import Photo
from asskomm_audit.errors import UserError
from asskomm_audit.mark_labels import markup_label
from asskomm_audit.store.camera_clocks import with_true_times
from asskomm_audit.store.history import Changes
from asskomm_audit.store.marks import markup_of
from asskomm_audit.store.photos import find_photos, photo_bytes
from asskomm_audit.texts import moment_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.actions import key_text
from asskomm_audit.ui.framed import framed_image
from asskomm_audit.ui.markup.opening import open_markup
from asskomm_audit.ui.photo_care.care import PhotoCare
from asskomm_audit.ui.photo_picture import PhotoPicture
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.focus_back import FocusBack
from asskomm_audit.ui.widgets.labels import ElidedLabel, text_label
from asskomm_audit.ui.widgets.photo_strip import PhotoStrip

_ARROWS_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ARROWS_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (*_ARROWS_BACK, Qt.Key.Key_PageUp)
_ON = (*_ARROWS_ON, Qt.Key.Key_PageDown, Qt.Key.Key_Space)


def open_photo(strip: PhotoStrip, photo: Photo, session: Session) -> None:
    """Show a strip's photos in a viewer over its window, beginning with this one."""
    viewer = viewer_of(session, strip.photos.all(), photo, strip)
    viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    viewer.open()


def viewer_of(
    session: Session, photos: Sequence[Photo], chosen: Photo, parent: QWidget
) -> "PhotoViewer":
    """Return a viewer of photos of a session, in which they can be changed."""
    file = session.file
    viewer = PhotoViewer(
        photos,
        chosen,
        lambda each: photo_bytes(file, each.sha256),
        parent,
        markup_of=lambda each: markup_of(file, [each]).get(each.id),
    )
    viewer.history_wanted.connect(session.show_history)
    viewer.review_wanted.connect(session.review)
    viewer.pairs_wanted.connect(session.compare)
    viewer.drawing_wanted.connect(partial(open_markup, session, parent=viewer))
    session.changed.connect(viewer.show_markup)
    session.forgetting_wanted.connect(viewer.accept)  # it closes the file the photos come from
    viewer.take_care(session)
    return viewer


class PhotoViewer(QDialog):
    """Shows some photos one at a time; `bytes_of` reads the working copy of one."""

    history_wanted = Signal(object, str)  # Kind, record id
    review_wanted = Signal(object, str)  # list[PhotoId] of all, the one that is shown
    drawing_wanted = Signal(str)  # PhotoId
    pairs_wanted = Signal(object, str)  # the same

    def __init__(
        self,
        photos: Sequence[Photo],
        chosen: Photo,
        bytes_of: Callable[[Photo], bytes],
        parent: QWidget | None = None,
        *,
        markup_of: Callable[[Photo], Markup | None] = lambda _: None,
    ) -> None:
        super().__init__(parent)
        self._photos = list(photos)
        self._bytes_of = bytes_of
        self._markup_of = markup_of
        ids = [photo.id for photo in self._photos]
        self._at = ids.index(chosen.id) if chosen.id in ids else 0
        self._picture = PhotoPicture()
        self._whole = False  # whether the picture is shown uncut, while it is being cut
        self._read_last: tuple[str, QImage, str] = ("", QImage(), "")
        self.care: PhotoCare | None = None
        self._session: Session | None = None
        self._caption = ElidedLabel(role="strong")
        self._about = text_label(role="muted", wrap=True)
        self.review_button = make_button(icon_name="shield-check")
        self.draw_button = make_button(icon_name="edit")
        self.pairs_button = make_button(icon_name="contrast")
        self.history_button = make_button(icon_name="clock")
        self.back_button = make_button(icon_name="arrow-left")
        self.next_button = make_button(icon_name="arrow-right")
        self.close_button = make_button(kind="primary")
        self._arrange()
        self.review_button.clicked.connect(self._ask_review)
        self.draw_button.clicked.connect(self._ask_drawing)
        self.pairs_button.clicked.connect(self._ask_pairs)
        self.history_button.clicked.connect(self._ask_history)
        keys = QShortcut(QKeySequence("Ctrl+H"), self)
        keys.activated.connect(self._ask_history)
        self.back_button.clicked.connect(lambda: self._move(-1))
        self.next_button.clicked.connect(lambda: self._move(1))
        self.close_button.clicked.connect(self.accept)
        if window := parent and parent.window():
            self.resize(window.size())
        self.retranslate()
        self._show()

    def current(self) -> Photo:
        """Return the photo that is shown."""
        return self._photos[self._at]

    def take_care(self, session: Session) -> None:
        """Let the photos be changed, and show what becomes of them."""
        care = PhotoCare(session, self._picture, self._picture.place, self)
        self.care = care
        self._middle.addWidget(care.panel)
        self._column.addWidget(care.crop_bar)
        after = [self.history_button, self.back_button, self.next_button, self.close_button]
        for button in after:  # what is done to the photo stands before the ways on
            self._bar.removeWidget(button)
        for button in (care.details_button, *after):
            self._bar.addWidget(button)
        FocusBack(self._picture, self.findChildren(QPushButton), self)
        care.details_button.installEventFilter(self)
        self.setTabOrder(self.pairs_button, care.details_button)
        self.setTabOrder(care.details_button, self.history_button)
        care.cutting.connect(self._show_whole)
        care.next_wanted.connect(lambda: self._move(1))
        session.changed.connect(self._on_changed)
        self._session = session
        self._show()

    def caption(self) -> str:
        """Return what the photo is called below the picture."""
        return self._caption.whole_text()

    def about(self) -> str:
        """Return what stands below the picture."""
        return self._about.text()

    def show_markup(self, _changes: object = None) -> None:
        """Show what is drawn on the photo now."""
        markup = None if self._whole else self._markup_of(self.current())
        self._picture.set_markup(markup)
        self._picture.setAccessibleDescription(markup_label(markup, language.texts()))

    def retranslate(self) -> None:
        """Set all words anew."""
        self.setWindowTitle(self.tr("Foto"))
        set_text(self.review_button, self.tr("Verdecken (V)"))
        self.review_button.setToolTip(self.tr("Gesichter, Kennzeichen und Namen verdecken"))
        set_text(self.draw_button, self.tr("Zeichnen (M)"))
        self.draw_button.setToolTip(self.tr("Pfeile, Formen, Texte und Nummern auf dem Foto"))
        set_text(self.pairs_button, self.tr("Vergleichen (B)"))
        self.pairs_button.setToolTip(self.tr("Vorher und nachher nebeneinander"))
        _name(self.history_button, self.tr("Verlauf") + f" ({key_text('Ctrl+H')})")
        _name(self.back_button, self.tr("Voriges"))
        _name(self.next_button, self.tr("Nächstes"))
        set_text(self.close_button, self.tr("Schließen"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _BACK:
            self._move(-1)
        elif event.key() in _ON:
            self._move(1)
        elif event.key() == Qt.Key.Key_V:
            self._ask_review()
        elif event.key() == Qt.Key.Key_M:
            self._ask_drawing()
        elif event.key() == Qt.Key.Key_B:
            self._ask_pairs()
        elif self.care is None or not self.care.takes(event):
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows go to another photo, on a button too: it would only pass the focus on."""
        if isinstance(event, QKeyEvent) and _is_arrow_pressed(event):
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.retranslate()
            if self.care:
                self.care.retranslate()
            self._show()
        super().changeEvent(event)

    def _arrange(self) -> None:
        buttons = self._buttons = QWidget()
        bar = self._bar = FlowLayout(buttons, theme.SPACE_M)  # two lines in a narrow window
        for button in (
            self.review_button,
            self.draw_button,
            self.pairs_button,
            self.history_button,
            self.back_button,
            self.next_button,
            self.close_button,
        ):
            button.setAutoDefault(False)
            button.installEventFilter(self)
            bar.addWidget(button)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(*theme.PAGE_MARGINS)
        layout.setSpacing(theme.GAP)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(theme.GAP)
        self._middle.addWidget(self._picture, 1)
        layout.addLayout(self._middle, 1)
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE_XS)
        words.addWidget(self._caption)
        words.addWidget(self._about)
        layout.addLayout(words)
        layout.addWidget(buttons)
        self._picture.setFocus()

    def _ask_review(self) -> None:
        self.review_wanted.emit([photo.id for photo in self._photos], self.current().id)

    def _ask_drawing(self) -> None:
        self.drawing_wanted.emit(self.current().id)

    def _ask_pairs(self) -> None:
        self.pairs_wanted.emit([photo.id for photo in self._photos], self.current().id)

    def _ask_history(self) -> None:
        self.history_wanted.emit(Kind.PHOTO, self.current().id)

    def _move(self, by: int) -> None:
        self._at = min(max(self._at + by, 0), len(self._photos) - 1)
        self._show()

    def _show(self) -> None:
        photo = self.current()
        image, trouble = self._read(photo)
        framing = Framing.of(photo)
        self._picture.set_image(
            framed_image(image, Framing(turn=framing.turn) if self._whole else framing)
        )
        self._picture.setAccessibleName(photo.alternative_text or photo.caption or self.tr("Foto"))
        self.show_markup()
        self._caption.setText(photo.title)
        place = self.tr("{number} von {count}").format(number=self._at + 1, count=len(self._photos))
        taken = self._taken(photo)
        withheld = self.tr("nicht zur Veröffentlichung") if photo.withheld else ""
        words = (trouble, place, taken, withheld, photo.original_name)
        self._about.setText(" · ".join(part for part in words if part))
        self.back_button.setEnabled(self._at > 0)
        self.next_button.setEnabled(self._at < len(self._photos) - 1)
        if self.care:
            self.care.show_photo(photo)

    def _taken(self, photo: Photo) -> str:
        """Return when it was taken, and what the camera's clock said if that was wrong."""
        if self._session is None:
            return moment_text(photo.taken_at, language.texts())
        (told,) = with_true_times(self._session.file, [photo])
        true, shown = (moment_text(each.taken_at, language.texts()) for each in (told, photo))
        if true == shown:
            return shown
        return self.tr("{time} (Uhr der Kamera: {shown})").format(time=true, shown=shown)

    def _show_whole(self, on: bool) -> None:
        self._whole = on
        self._buttons.setHidden(on)
        if self.care:
            self.care.crop_bar.setVisible(on)
        self._show()

    def _on_changed(self, changes: Changes) -> None:
        """Show what has become of the photos; those that are gone are left out."""
        told = {record for kind, record in changes.records if kind is Kind.PHOTO}
        changed = [each.id for each in self._photos if each.id in told]  # of thousands maybe one
        if not changed or self._session is None:
            return
        shown = self.current().id
        fresh = {each.id: each for each in find_photos(self._session.file, changed)}
        gone = set(changed) - set(fresh)
        left = (each for each in self._photos if each.id not in gone)
        self._photos = [fresh.get(each.id, each) for each in left]
        if not self._photos:
            self.accept()
            return
        ids = [photo.id for photo in self._photos]
        self._at = ids.index(shown) if shown in ids else min(self._at, len(ids) - 1)
        self._show()

    @override
    def done(self, result: int) -> None:
        if self.care:
            self.care.details.flush()
        super().done(result)

    def _read(self, photo: Photo) -> tuple[QImage, str]:
        """Return the picture, or an empty one with the sentence that says why."""
        known, image, trouble = self._read_last
        if known == photo.sha256 and not trouble:
            return image, trouble
        image, trouble = QImage(), ""
        try:
            image = QImage.fromData(self._bytes_of(photo))
            if image.isNull():
                trouble = self.tr("Dieses Bild ist beschädigt und lässt sich nicht anzeigen.")
        except UserError as error:
            trouble = error.sentence(language.texts())
        self._read_last = (photo.sha256, image, trouble)
        return image, trouble


def _is_arrow_pressed(event: QKeyEvent) -> bool:
    is_press = event.type() == QEvent.Type.KeyPress
    return is_press and event.key() in (*_ARROWS_BACK, *_ARROWS_ON)


def _name(button: QPushButton, words: str) -> None:
    """Name a button that only shows its sign, for the window may be narrow."""
    button.setAccessibleName(words)
    button.setToolTip(words)
