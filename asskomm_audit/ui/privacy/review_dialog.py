"""Review mode: look through photos one after the other, one key for each decision."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.ids import PhotoId, PrivacyBoxId
from asskomm_audit.domain.privacy import BoxKind
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.redaction import publish
from asskomm_audit.store.photos import photo_bytes
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.privacy import deciding
from asskomm_audit.ui.privacy.box_list import words_of
from asskomm_audit.ui.privacy.canvas import PrivacyCanvas
from asskomm_audit.ui.privacy.placing import resized, shifted
from asskomm_audit.ui.privacy.review_bar import ReviewBar
from asskomm_audit.ui.privacy.review_keys import Act, act_of
from asskomm_audit.ui.privacy.review_panel import ReviewPanel
from asskomm_audit.ui.privacy.review_run import ReviewRun
from asskomm_audit.ui.privacy.searching import ProposalSearch
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.focus_back import FocusBack
from asskomm_audit.ui.widgets.scroll import scrolling

_PAUSE = 500  # milliseconds after which a box moved by keys is written
_STEP, _FINE_STEP = 0.005, 0.001  # of the picture, for one press of an arrow
_NEW = Area(0.44, 0.42, 0.56, 0.58)  # where a box made by a key begins
_PREVIEW_EDGE = 2016
_SIDE, _NARROW_SIDE = 340, 230  # pixels of the panel at the usual text size
_LEAST = (560, 400)
_NARROW = 640  # pixels of the dialog, at the usual text size


class ReviewDialog(QDialog):
    """Shows some photos of a session, one at a time, until all are reviewed."""

    def __init__(
        self,
        session: Session,
        photos: Sequence[PhotoId],
        first: str,
        search: ProposalSearch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._search = search
        self.run = ReviewRun(session, photos, first)
        self._data = b""
        self._picture = ""  # SHA-256 of what the canvas shows
        self._trouble = ""  # why it shows nothing
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self.canvas = PrivacyCanvas()
        self.panel = ReviewPanel()
        self.bar = ReviewBar()
        self._side = scrolling(self.panel)  # in large text it is higher than the window
        self._arrange()
        self._connect()
        self.setMinimumSize(*_LEAST)  # else what it needs with all words
        if window := parent and parent.window():
            self.resize(window.size())
        self.retranslate()
        self._show_photo()
        self.canvas.setFocus()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.setWindowTitle(self.tr("Fotos prüfen"))
        self.bar.retranslate()
        self.panel.retranslate()

    # --- acts --------------------------------------------------------------------------------

    def keep(self) -> None:
        """Cover the chosen box and go on to the next open proposal."""
        self._decide(deciding.keep_box)

    def drop(self) -> None:
        """Leave the chosen box uncovered and go on to the next open proposal."""
        self._decide(deciding.drop_box)

    def mark_reviewed(self) -> None:
        """Say that this photo is looked through, and go on to the next that is not."""
        if self._trouble:  # nobody can have looked at it
            self._say(self._trouble, "bad")
        elif self.run.mark_reviewed():
            if self.run.go_to_unreviewed():
                self._show_photo()
            else:
                self._refresh()
                self._say(self.tr("Alle Fotos sind geprüft."), "good")
        elif self.run.can_write and self.run.privacy:
            self._show()
            words = self.tr("Erst entscheiden: {number} offen.")
            self._say(words.format(number=len(self.run.privacy.proposals)), "warn")

    def add(self, area: Area = _NEW) -> None:
        """Cover a new place."""
        self.run.add(area)
        self._show()

    def nudge(self, act: Act) -> None:
        """Move or size the chosen box by one step of a key; written after a short pause."""
        box = self.run.chosen_box()
        if box is None or not self.run.can_write:
            return
        step = _FINE_STEP if act.finely else _STEP
        change = resized if act.size else shifted
        self.run.pending = change(self.run.pending or box.area, act.across * step, act.down * step)
        self._timer.start()
        self._show_boxes()

    def go_by(self, by: int) -> None:
        """Go to another photo."""
        if self.run.go_by(by):
            self._show_photo()

    def show_preview(self, on: bool) -> None:
        """Show the photo as it will leave, or the boxes again."""
        self.run.flush()
        self.panel.preview_button.setChecked(on)
        self.canvas.show_cover(self._covered() if on else None)

    # --- events ------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(focus, QPushButton):
            focus.click()
            return
        act = act_of(event)
        if act is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() or act.may_repeat:  # a key held down decides only once
            self._do(act)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < theme.px(_NARROW)
        self._side.setFixedWidth(theme.px(_SIDE if not is_narrow else _NARROW_SIDE))
        self.panel.set_narrow(is_narrow=is_narrow)
        self.bar.set_narrow(is_narrow=is_narrow)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.retranslate()
            self._refresh()
        super().changeEvent(event)

    @override
    def done(self, result: int) -> None:
        self.run.flush()
        super().done(result)

    def _do(self, act: Act) -> None:
        match act.name:
            case "keep":
                self.keep()
            case "drop":
                self.drop()
            case "reviewed":
                self.mark_reviewed()
            case "new":
                self.add()
            case "preview":
                self.show_preview(not self.panel.preview_button.isChecked())
            case "undo":
                self.run.undo()
            case "nudge" if self.run.chosen:
                self.nudge(act)
            case "photo" | "nudge":
                self.go_by(act.across)
            case _:
                self._set_kind(act.kind)

    def _arrange(self) -> None:
        parts = QHBoxLayout()
        parts.setSpacing(theme.GAP)
        parts.addWidget(self.canvas, 1)
        parts.addWidget(self._side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*theme.PAGE_MARGINS)
        layout.setSpacing(theme.SPACE_M)
        layout.addLayout(parts, 1)
        layout.addWidget(self.bar)
        buttons = self.findChildren(QPushButton)
        for button in buttons:
            button.setAutoDefault(False)
        FocusBack(self.canvas, buttons, self)

    def _connect(self) -> None:
        panel, canvas, bar = self.panel, self.canvas, self.bar
        canvas.box_chosen.connect(self._choose)
        canvas.box_drawn.connect(self.add)
        canvas.box_moved.connect(self._move_box)
        canvas.looked_at.connect(panel.magnifier.show_point)
        panel.boxes.chosen.connect(self._choose)
        panel.kind_chosen.connect(self._set_kind)
        panel.keep_button.clicked.connect(self.keep)
        panel.drop_button.clicked.connect(self.drop)
        panel.new_button.clicked.connect(self._add_in_the_middle)
        panel.preview_button.clicked.connect(self.show_preview)
        panel.search_button.clicked.connect(self._ask_search)
        bar.undo_button.clicked.connect(self.run.undo)
        bar.back_button.clicked.connect(partial(self.go_by, -1))
        bar.next_button.clicked.connect(partial(self.go_by, 1))
        bar.close_button.clicked.connect(self.accept)
        bar.reviewed_button.clicked.connect(self.mark_reviewed)
        self._timer.timeout.connect(self.run.flush)
        self._session.changed.connect(self._on_changed)
        self._search.changed.connect(self._show_search)

    # --- showing -----------------------------------------------------------------------------

    def _show_photo(self) -> None:
        self.run.load()
        image, self._trouble = self._read()
        self._picture = self.run.picture
        self.canvas.show_picture(image)
        self.panel.magnifier.show_picture(image)
        self.panel.preview_button.setChecked(False)
        self._show()
        self._say(self._trouble, "bad")

    def _read(self) -> tuple[QImage, str]:
        """Return the picture, or an empty one with the sentence that says why."""
        self._data = b""
        if self.run.privacy is None:
            return QImage(), self.tr("Dieses Foto ist entfernt.")
        try:
            self._data = photo_bytes(self._session.file, self.run.privacy.photo.sha256)
        except UserError as error:
            return QImage(), error.sentence(language.texts())
        image = QImage.fromData(self._data)
        if image.isNull():
            return image, self.tr("Dieses Bild ist beschädigt und lässt sich nicht anzeigen.")
        return image, ""

    def _refresh(self) -> None:
        """Show what the file says about the photo now."""
        self.run.refresh()
        self._show()

    def _show(self) -> None:
        self._show_boxes()
        self._show_words()

    def _show_boxes(self) -> None:
        boxes, panel = self.run.boxes(), self.panel
        chosen = next((box for box in boxes if box.id == self.run.chosen), None)
        self.canvas.show_boxes(boxes, self.run.chosen)
        panel.boxes.show_boxes(boxes, self.run.chosen)
        panel.magnifier.show_area(chosen.area if chosen else None)
        panel.show_kind(chosen.kind if chosen else self.run.kind)
        words = words_of(chosen, boxes.index(chosen) + 1) if chosen else ""
        self.canvas.setAccessibleDescription(words)
        can_decide = self.run.can_write and chosen is not None
        panel.keep_button.setEnabled(can_decide)
        panel.drop_button.setEnabled(can_decide)

    def _show_words(self) -> None:
        panel, run, privacy = self.panel, self.run, self.run.privacy
        panel.show_progress(run.at + 1, len(run.ids), len(run.unreviewed()))
        panel.caption.setText(deciding.name_of(privacy.photo) if privacy else "")
        if privacy:
            photo = privacy.photo
            panel.show_status(privacy)
            self.canvas.setAccessibleName(photo.alternative_text or deciding.name_of(photo))
        panel.new_button.setEnabled(run.can_write)
        self.bar.reviewed_button.setEnabled(run.can_write and not self._trouble)
        self.canvas.is_locked = not run.can_write
        self.bar.undo_button.setEnabled(run.can_undo)
        self.bar.back_button.setEnabled(run.at > 0)
        self.bar.next_button.setEnabled(run.at < len(run.ids) - 1)
        self._show_search()

    @Slot()
    def _show_search(self) -> None:
        review = self.run.privacy.review if self.run.privacy else None
        self.panel.show_search(
            self._search.lacking(),
            is_running=self._search.is_running,
            was_searched=bool(review and review.detector),
        )

    def _say(self, words: str, role: str = "muted") -> None:
        self.bar.say(words, role)

    # --- helpers -----------------------------------------------------------------------------

    def _decide(self, act: deciding.Act) -> None:
        was_open = self.run.decide(act)
        self._show()
        is_last = was_open and not self.run.chosen
        self._say(self.tr("Alles entschieden. Ist sonst niemand zu erkennen?") if is_last else "")

    def _choose(self, box_id: PrivacyBoxId | None) -> None:
        self.run.flush()
        self.run.chosen = box_id or ""
        self._show()
        self._say("")

    def _set_kind(self, kind: BoxKind | None) -> None:
        if kind:
            self.run.set_kind(kind)
            self._show_boxes()

    def _add_in_the_middle(self) -> None:
        self.add()

    def _move_box(self, box_id: PrivacyBoxId, area: Area) -> None:
        self.run.chosen = box_id
        self.run.put(area)

    def _ask_search(self) -> None:
        self._search.begin(self.run.ids[self.run.at :], asked=True)

    def _covered(self) -> QImage | None:
        if self.run.privacy is None:
            return None
        areas = [box.area for box in self.run.privacy.covered]
        try:
            return QImage.fromData(publish(self._data, areas, _PREVIEW_EDGE).jpeg)
        except UserError as error:
            self._say(error.sentence(language.texts()), "bad")
            return None

    @Slot(object)
    def _on_changed(self, _changes: object) -> None:
        had_none = not self.run.boxes()
        if self.panel.preview_button.isChecked():  # it shows what was
            self.show_preview(on=False)
        self.run.follow()
        if self.run.picture != self._picture:  # undone: nobody says of this one what they saw there
            self._show_photo()
            return
        if had_none and self.run.privacy and self.run.privacy.proposals:  # found just now
            self.run.chosen = self.run.privacy.proposals[0].id
        self._show()
