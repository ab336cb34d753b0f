"""Comparing photos: what was there before beside what is there now, one key for each decision."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.alignment import WHOLE, Quad, moved
from asskomm_audit.domain.framing import Framing
from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photo_pairs import PairState
from asskomm_audit.domain.photos import Photo
from asskomm_audit.store.history import Changes
from asskomm_audit.store.photos import thumbnail_bytes
from asskomm_audit.store.privacy import privacy_of
from asskomm_audit.ui import theme
from asskomm_audit.ui.pairs.canvas import PairCanvas, View
from asskomm_audit.ui.pairs.laying import shown_quad, stored_quad
from asskomm_audit.ui.pairs.pair_panel import PairPanel
from asskomm_audit.ui.pairs.pair_run import PairRun
from asskomm_audit.ui.pairs.pictures import shown_picture
from asskomm_audit.ui.pairs.words import reasons_text, side_text
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.focus_back import FocusBack
from asskomm_audit.ui.widgets.labels import ElidedLabel

_PAUSE = 500  # milliseconds after which a corner moved by keys is written
_SLIDE, _FINE_SLIDE = 0.05, 0.01  # of the width, for one press of an arrow
_STEP, _FINE_STEP = 0.01, 0.002  # of the earlier photo, for a corner
_STRIP_FROM = 600  # pixels of height from which there is room for the other photos
_Key = Qt.Key
_ARROWS = {
    _Key.Key_Left: (-1, 0),
    _Key.Key_Right: (1, 0),
    _Key.Key_Up: (0, -1),
    _Key.Key_Down: (0, 1),
}
_CORNERS = (_Key.Key_1, _Key.Key_2, _Key.Key_3, _Key.Key_4)


class PairsDialog(QDialog):
    """Shows photos of a session beside others of their place, until all are decided on."""

    def __init__(
        self,
        session: Session,
        photos: Sequence[PhotoId],
        first: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.run = PairRun(session, photos, first)
        self._framings = (Framing(), Framing())
        self._sizes = [QSize(1, 1), QSize(1, 1)]
        self._trouble = ""
        self._is_unreviewed = False
        self._view = View.SIDES  # what S goes back to after aligning
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self.canvas = PairCanvas()
        self.before_label = ElidedLabel(role="strong")
        self.after_label = ElidedLabel(role="strong")
        self.panel = PairPanel()
        self._arrange()
        self._connect()
        FocusBack(self.canvas, self.findChildren(QPushButton), self)
        if window := parent and parent.window():
            self.resize(window.size())
        self.retranslate()
        self.run.load()
        self._show_match()
        self.canvas.setFocus()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.setWindowTitle(self.tr("Vorher und nachher"))
        self.panel.retranslate()
        self.canvas.setAccessibleName(self.tr("Vorher und nachher"))
        self.canvas.nothing = self.tr(
            "Zu diesem Foto gibt es kein anderes dieses Ortes, das mindestens einen Tag früher "
            "oder später entstand."
        )

    # --- acts --------------------------------------------------------------------------------

    def keep(self) -> None:
        """Say that both show the same, and go on to the next proposal."""
        self._decide(PairState.KEPT)

    def dismiss(self) -> None:
        """Say that both do not belong together, and go on to the next proposal."""
        self._decide(PairState.DISMISSED)

    def show_view(self, view: View) -> None:
        """Show the pair in another way."""
        if view is View.ALIGNING and not self.run.can_write:
            return
        if view is not View.ALIGNING:
            self._write()
            self._view = view
        self.canvas.show_view(view)
        self._show_buttons()
        self._tell()

    def switch(self) -> None:
        """Show both side by side, or one under a slider."""
        is_sides = self.canvas.view is View.SIDES
        self.show_view(View.SLIDER if is_sides else View.SIDES)

    def align(self) -> None:
        """Begin to lay the later photo over the earlier one, or end it."""
        is_aligning = self.canvas.view is View.ALIGNING
        self.show_view(View.SLIDER if is_aligning else View.ALIGNING)

    def reset(self) -> None:
        """Lay the later photo as it was before anybody moved it."""
        self._timer.stop()
        self.run.lay_as_it_was()
        self._show_quad()
        self._show_buttons()

    def review(self) -> None:
        """Look through both photos for people: only then may a document show them."""
        if match := self.run.match:
            self._write()
            self._session.review([match.before.photo.id, match.after.photo.id])

    def slide(self, by: int, *, finely: bool) -> None:
        """Move the slider by one step of a key."""
        if self.canvas.view is View.SIDES:
            self.show_view(View.SLIDER)
        self.canvas.slide(self.canvas.share + by * (_FINE_SLIDE if finely else _SLIDE))

    def nudge(self, across: int, down: int, *, finely: bool) -> None:
        """Move the chosen corner by one step of a key; written after a short pause."""
        if self.run.can_write:
            step = _FINE_STEP if finely else _STEP
            canvas = self.canvas
            self._lay(moved(canvas.quad, canvas.corner, across * step, down * step))
            self._timer.start()

    def choose_corner(self, corner: int) -> None:
        """Let the arrows move another corner."""
        self.canvas.choose_corner(corner % len(WHOLE))
        self._tell()

    def go_by(self, by: int) -> None:
        """Go to another photo."""
        self._timer.stop()
        if self.run.go_by(by):
            self._show_match()

    def choose_by(self, by: int) -> None:
        """Stand beside another photo."""
        self._choose(self.run.chosen + by)

    # --- events ------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, finely = _Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        focus, is_aligning = self.focusWidget(), self.canvas.view is View.ALIGNING
        if event.matches(QKeySequence.StandardKey.Undo):
            self._timer.stop()
            self.run.undo()
        elif key in (_Key.Key_Return, _Key.Key_Enter) and isinstance(focus, QPushButton):
            focus.click()
        elif key in _ARROWS and is_aligning:
            self.nudge(*_ARROWS[key], finely=finely)
        elif key in (_Key.Key_Left, _Key.Key_Right):
            self.slide(_ARROWS[key][0], finely=finely)
        elif key in _CORNERS and is_aligning:
            self.choose_corner(_CORNERS.index(key))
        elif key is _Key.Key_Escape and is_aligning:
            self.align()
        elif act := self._acts().get(key):
            if not event.isAutoRepeat():  # a key held down decides only once
                act()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.retranslate()
            self._show_words()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_strip()

    @override
    def done(self, result: int) -> None:
        self._write()
        super().done(result)

    def _acts(self) -> dict[Qt.Key, Callable[[], object]]:
        return {
            _Key.Key_Return: self.keep,
            _Key.Key_Enter: self.keep,
            _Key.Key_N: self.dismiss,
            _Key.Key_S: self.switch,
            _Key.Key_A: self.align,
            _Key.Key_R: self.reset,
            _Key.Key_V: self.review,
            _Key.Key_Up: partial(self.choose_by, -1),
            _Key.Key_Down: partial(self.choose_by, 1),
            _Key.Key_PageUp: partial(self.go_by, -1),
            _Key.Key_PageDown: partial(self.go_by, 1),
        }

    def _arrange(self) -> None:
        heads = QHBoxLayout()
        heads.setSpacing(theme.GAP)
        heads.addWidget(self.before_label, 1)
        heads.addWidget(self.after_label, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*theme.PAGE_MARGINS)
        layout.setSpacing(theme.SPACE_S)
        layout.addLayout(heads)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self.panel)

    def _connect(self) -> None:
        canvas, panel = self.canvas, self.panel
        canvas.slid.connect(self._tell)
        canvas.corner_chosen.connect(self.choose_corner)
        canvas.quad_changed.connect(self._lay)
        canvas.quad_dropped.connect(self._write)
        panel.strip.selected.connect(self._choose_photo)
        panel.slider_button.clicked.connect(self.switch)
        panel.align_button.clicked.connect(self.align)
        panel.reset_button.clicked.connect(self.reset)
        panel.back_button.clicked.connect(partial(self.go_by, -1))
        panel.next_button.clicked.connect(partial(self.go_by, 1))
        panel.close_button.clicked.connect(self.accept)
        panel.dismiss_button.clicked.connect(self.dismiss)
        panel.keep_button.clicked.connect(self.keep)
        self._timer.timeout.connect(self._write)
        self._session.changed.connect(self._on_changed)

    # --- showing -----------------------------------------------------------------------------

    def _show_match(self) -> None:
        """Show the pair one is at: pictures, words and the others it could be."""
        match = self.run.match
        if self.canvas.view is View.ALIGNING:
            self.canvas.show_view(self._view)
        pictures, troubles = [QImage(), QImage()], ["", ""]
        if match:
            photos = (match.before.photo, match.after.photo)
            self._framings = (Framing.of(photos[0]), Framing.of(photos[1]))
            for side, photo in enumerate(photos):
                pictures[side], troubles[side] = shown_picture(self._session.file, photo)
        self._sizes = [each.size() for each in pictures]
        self.canvas.show_pictures(pictures[0], pictures[1], self._quad())
        self.canvas.is_locked = not self.run.can_write
        self._is_unreviewed = bool(match) and self._has_unreviewed()
        self._trouble = " ".join(each for each in troubles if each)
        self._show_others()
        self._show_words()

    def _show_words(self) -> None:
        match = self.run.match
        self.before_label.setText(side_text(match.before, is_before=True) if match else "")
        self.after_label.setText(side_text(match.after, is_before=False) if match else "")
        self.panel.show_state(self.run)
        self._tell()
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.panel.show_buttons(self.run, self.canvas.view)

    def _show_others(self) -> None:
        self.panel.show_others(self.run, self._thumbnail_of)
        self._show_strip()

    def _show_strip(self) -> None:
        has_room = self.height() >= theme.px(_STRIP_FROM)
        self.panel.strip.setVisible(has_room and len(self.run.matches) > 1)

    def _show_quad(self) -> None:
        self.canvas.show_quad(self._quad())
        self._tell()

    def _quad(self) -> Quad:
        return shown_quad(self.run.quad, *self._framings, self._sizes)

    @Slot()
    def _tell(self) -> None:
        """Say what is shown and what can be done; screen readers get it with the canvas."""
        canvas, run, match = self.canvas, self.run, self.run.match
        parts = [self.tr("Foto {n} von {m}").format(n=run.at + 1, m=len(run.ids))]
        if match:
            words = self.tr("Vergleich {n} von {m} (↑ ↓)")
            parts.append(words.format(n=run.chosen + 1, m=len(run.matches)))
            parts.append(reasons_text(match.proposal))
        if self._trouble:
            parts.append(self._trouble)
        if self._is_unreviewed and match and match.state is PairState.KEPT:
            parts.append(self.tr("für den Bericht erst beide Fotos prüfen (V)"))
        if canvas.view is View.SLIDER:
            words = self.tr("Schieber bei {zahl} % (← →)")
            parts.append(words.format(zahl=round(100 * canvas.share)))
        if canvas.view is View.ALIGNING:
            words = self.tr("Ecke {n} (1–4), Pfeile verschieben sie, mit Umschalt feiner")
            parts.append(words.format(n=canvas.corner + 1))
        self.panel.about.setText(" · ".join(parts))
        canvas.setAccessibleDescription(" · ".join((self.panel.state.text(), *parts)))

    # --- helpers -----------------------------------------------------------------------------

    def _decide(self, state: PairState) -> None:
        self._timer.stop()
        if not self.run.can_write:
            return
        self.run.decide(state)
        if not self.run.go_to_open():
            self._show_match()
            self.panel.say_state(self.tr("Kein Vorschlag ist mehr offen."), "good")
            return
        self._show_match()

    def _choose(self, row: int) -> None:
        self._timer.stop()
        if self.run.choose(row):
            self._show_match()

    @Slot(object)
    def _choose_photo(self, photo: Photo | None) -> None:
        if photo:
            self._choose(self.panel.strip.photos.row_of(photo.id))

    def _has_unreviewed(self) -> bool:
        match = self.run.match
        photos = (match.before.photo, match.after.photo) if match else ()
        known = privacy_of(self._session.file, photos)
        return not all(each.is_reviewed for each in known.values())

    def _lay(self, quad: Quad) -> None:
        """Lay the later photo elsewhere; where that cannot be, it stays where it was."""
        if stored := stored_quad(quad, *self._framings):
            self.run.lay(stored)
            self.canvas.show_quad(quad)
        else:
            self._show_quad()

    @Slot()
    def _write(self) -> None:
        self._timer.stop()
        self.run.flush()

    def _thumbnail_of(self, photo: Photo) -> bytes:
        return thumbnail_bytes(self._session.file, photo.sha256)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        shown = self.run.match.pair.id if self.run.match else ""
        self.run.refresh()
        is_other = (self.run.match.pair.id if self.run.match else "") != shown
        if is_other or changes.touch(Kind.PHOTO, Kind.PRIVACY_BOX, Kind.PHOTO_REVIEW):
            self._show_match()
        else:
            self._show_others()
            self._show_quad()
            self._show_words()
