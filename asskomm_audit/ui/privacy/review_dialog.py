"""Review mode: look through photos one after the other, one key for each decision."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.ids import PhotoId, PrivacyBoxId
from asskomm_audit.domain.privacy import Area, BoxKind, BoxState, PhotoPrivacy, PrivacyBox
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.redaction import publish
from asskomm_audit.store.photos import photo_bytes
from asskomm_audit.store.privacy import find_privacy
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.privacy import deciding
from asskomm_audit.ui.privacy.box_list import words_of
from asskomm_audit.ui.privacy.canvas import PrivacyCanvas
from asskomm_audit.ui.privacy.placing import resized, shifted
from asskomm_audit.ui.privacy.review_keys import Act, act_of
from asskomm_audit.ui.privacy.review_panel import ReviewPanel
from asskomm_audit.ui.privacy.searching import ProposalSearch
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.labels import set_role, text_label

_PAUSE = 500  # milliseconds after which a box moved by keys is written
_NEW = Area(0.44, 0.42, 0.56, 0.58)  # where a box made by a key begins
_PREVIEW_EDGE = 2016


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
        self._ids = list(photos)
        self._at = self._ids.index(PhotoId(first)) if first in self._ids else 0
        self._privacy: PhotoPrivacy | None = None
        self._data = b""
        self._chosen = ""
        self._kind = BoxKind.FACE
        self._pending: Area | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self.canvas = PrivacyCanvas()
        self.panel = ReviewPanel()
        self.note = text_label(role="muted", wrap=True)
        self.undo_button = make_button(icon_name="undo")
        self.back_button = make_button(icon_name="arrow-left")
        self.next_button = make_button(icon_name="arrow-right")
        self.close_button = make_button()
        self.reviewed_button = make_button(icon_name="shield-check", kind="primary")
        self._arrange()
        self._connect()
        if window := parent and parent.window():
            self.resize(window.size())
        self.retranslate()
        self._show_photo()
        self.canvas.setFocus()

    def current(self) -> PhotoPrivacy | None:
        """Return the photo that is looked at, as the file has it."""
        return self._privacy

    def chosen_box(self) -> PrivacyBox | None:
        """Return the box that is chosen."""
        boxes = self._privacy.boxes if self._privacy else ()
        return next((box for box in boxes if box.id == self._chosen), None)

    def retranslate(self) -> None:
        """Set all words anew."""
        self.setWindowTitle(self.tr("Fotos prüfen"))
        set_text(self.undo_button, self.tr("Rückgängig"))
        set_text(self.back_button, self.tr("Voriges"))
        set_text(self.next_button, self.tr("Nächstes"))
        set_text(self.close_button, self.tr("Schließen"))
        set_text(self.reviewed_button, self.tr("Geprüft, weiter (Leertaste)"))
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
        self._flush()
        if self._privacy is None or self._session.read_only:
            return
        if open_ones := self._privacy.proposals:
            self._choose(open_ones[0].id)
            words = self.tr("Erst entscheiden: {number} offen.").format(number=len(open_ones))
            self._say(words, "warn")
            return
        deciding.mark_reviewed(self._session, self._privacy.photo)
        self._go_to_unreviewed()

    def set_kind(self, kind: BoxKind) -> None:
        """Say of which kind the chosen box is, and the next one that is drawn."""
        self._flush()
        self._kind = kind
        if (box := self.chosen_box()) and self._privacy and not self._session.read_only:
            deciding.change_kind(self._session, self._privacy.photo, box, kind)
        self.panel.show_kind(kind)

    def add(self, area: Area = _NEW) -> None:
        """Cover a new place."""
        self._flush()
        if self._privacy is None or self._session.read_only:
            return
        self._chosen = deciding.add_box(self._session, self._privacy.photo, self._kind, area)
        self._refresh()

    def nudge(self, across: int, down: int, *, size: bool, finely: bool) -> None:
        """Move or size the chosen box by one step of a key; written after a short pause."""
        box = self.chosen_box()
        if box is None or self._session.read_only:
            return
        step = 0.001 if finely else 0.005
        change = resized if size else shifted
        self._pending = change(self._pending or box.area, across * step, down * step)
        self._timer.start()
        self._show_boxes()

    def move(self, by: int) -> None:
        """Go to another photo."""
        self._flush()
        at = min(max(self._at + by, 0), len(self._ids) - 1)
        if at != self._at:
            self._at = at
            self._show_photo()

    def show_preview(self, *, on: bool) -> None:
        """Show the photo as it will leave, or the boxes again."""
        self._flush()
        self.panel.preview_button.setChecked(on)
        image = self._covered() if on and self._privacy else None
        self.canvas.show_cover(image)

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
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._refresh()
        super().changeEvent(event)

    @override
    def done(self, result: int) -> None:
        self._flush()
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
                self.show_preview(on=not self.panel.preview_button.isChecked())
            case "undo":
                self._undo()
            case "photo":
                self.move(act.across)
            case "nudge" if self._chosen:
                self.nudge(act.across, act.down, size=act.size, finely=act.finely)
            case "nudge":
                self.move(act.across)
            case _ if act.kind:
                self.set_kind(act.kind)
            case _:
                pass

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_M)
        buttons.addWidget(self.undo_button)
        buttons.addWidget(self.note, 1)
        for button in (
            self.back_button,
            self.next_button,
            self.close_button,
            self.reviewed_button,
        ):
            buttons.addWidget(button)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        parts = QHBoxLayout()
        parts.setSpacing(theme.GAP)
        parts.addWidget(self.canvas, 1)
        parts.addWidget(self.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*theme.PAGE_MARGINS)
        layout.setSpacing(theme.SPACE_M)
        layout.addLayout(parts, 1)
        layout.addLayout(buttons)
        for button in (self.undo_button, self.back_button, self.next_button, self.close_button):
            button.setAutoDefault(False)
        self.reviewed_button.setAutoDefault(False)

    def _connect(self) -> None:
        panel, canvas = self.panel, self.canvas
        canvas.box_chosen.connect(self._choose)
        canvas.box_drawn.connect(self.add)
        canvas.box_moved.connect(self._move_box)
        canvas.looked_at.connect(self._look)
        panel.boxes.chosen.connect(self._choose)
        panel.kind_chosen.connect(self.set_kind)
        panel.keep_button.clicked.connect(self.keep)
        panel.drop_button.clicked.connect(self.drop)
        panel.new_button.clicked.connect(lambda: self.add())
        panel.preview_button.clicked.connect(lambda on: self.show_preview(on=on))
        panel.search_button.clicked.connect(self._ask_search)
        self.undo_button.clicked.connect(self._undo)
        self.back_button.clicked.connect(partial(self.move, -1))
        self.next_button.clicked.connect(partial(self.move, 1))
        self.close_button.clicked.connect(self.accept)
        self.reviewed_button.clicked.connect(self.mark_reviewed)
        self._timer.timeout.connect(self._flush)
        self._session.changed.connect(self._on_changed)
        self._search.changed.connect(self._show_search)

    # --- showing -----------------------------------------------------------------------------

    def _show_photo(self) -> None:
        self._chosen, self._data, image, trouble = "", b"", QImage(), ""
        self._privacy = find_privacy(self._session.file, self._ids[self._at]) if self._ids else None
        if self._privacy:
            try:
                self._data = photo_bytes(self._session.file, self._privacy.photo.sha256)
                image = QImage.fromData(self._data)
            except UserError as error:
                trouble = error.sentence(language.texts())
            if image.isNull() and not trouble:
                trouble = self.tr("Dieses Bild ist beschädigt und lässt sich nicht anzeigen.")
            if self._privacy.proposals:
                self._chosen = self._privacy.proposals[0].id
        self.canvas.show_picture(image)
        self.panel.magnifier.show_picture(image)
        self.panel.preview_button.setChecked(False)
        self._say(trouble, "bad")
        self._refresh()

    def _refresh(self) -> None:
        """Show what the file says about the photo now."""
        if not self._ids:
            return
        self._privacy = find_privacy(self._session.file, self._ids[self._at])
        if self._privacy is None:
            self._say(self.tr("Dieses Foto ist entfernt."), "warn")
        elif self.chosen_box() is None:
            self._chosen = ""
        self._show_boxes()
        self._show_words()

    def _show_boxes(self) -> None:
        boxes = list(self._privacy.boxes) if self._privacy else []
        if self._pending and (box := self.chosen_box()):
            boxes[boxes.index(box)] = deciding.moved(box, self._pending)
        chosen = next((box for box in boxes if box.id == self._chosen), None)
        self.canvas.show_boxes(boxes, self._chosen)
        self.panel.boxes.show_boxes(boxes, self._chosen)
        self.panel.magnifier.show_area(chosen.area if chosen else None)
        self.panel.show_kind(chosen.kind if chosen else self._kind)
        words = words_of(chosen, boxes.index(chosen) + 1) if chosen else ""
        self.canvas.setAccessibleDescription(words)

    def _show_words(self) -> None:
        panel, privacy, can_write = self.panel, self._privacy, not self._session.read_only
        words = self.tr("Foto {number} von {count}")
        panel.progress.setText(words.format(number=self._at + 1, count=len(self._ids)))
        waiting = len(self._unreviewed())
        panel.left.setText(
            self.tr("noch ungeprüft: {number}").format(number=waiting)
            if waiting
            else self.tr("alle geprüft")
        )
        panel.caption.setText(deciding.name_of(privacy.photo) if privacy else "")
        if privacy:
            photo = privacy.photo
            panel.show_status(privacy)
            self.canvas.setAccessibleName(photo.alternative_text or deciding.name_of(photo))
        box = self.chosen_box()
        panel.keep_button.setEnabled(can_write and box is not None)
        panel.drop_button.setEnabled(can_write and box is not None)
        panel.new_button.setEnabled(can_write and privacy is not None)
        self.reviewed_button.setEnabled(can_write and privacy is not None)
        self.canvas.is_locked = not can_write
        self.undo_button.setEnabled(can_write and self._session.undo_stack.canUndo())
        self.back_button.setEnabled(self._at > 0)
        self.next_button.setEnabled(self._at < len(self._ids) - 1)
        self._show_search()

    @Slot()
    def _show_search(self) -> None:
        panel, lacking = self.panel, self._search.lacking()
        if lacking:
            panel.proposals.setText(
                self.tr(
                    "Automatische Vorschläge sind hier nicht eingerichtet: Ziehen Sie Stellen von "
                    "Hand auf."
                )
            )
            panel.proposals.setToolTip(
                self.tr("Es fehlt: {parts}").format(
                    parts=", ".join((*lacking.packages, *lacking.models))
                )
            )
        elif self._search.is_running:
            panel.proposals.setText(self.tr("Vorschläge werden gesucht …"))
        else:
            panel.proposals.setText(
                self.tr("Vorschläge finden nicht alles: Sehen Sie das ganze Foto an.")
            )
        panel.search_button.setVisible(
            not lacking and not self._search.is_running and bool(self._unsearched())
        )

    def _say(self, words: str, role: str = "muted") -> None:
        self.note.setText(words)
        set_role(self.note, role)

    # --- helpers -----------------------------------------------------------------------------

    def _decide(self, act: deciding.Act) -> None:
        self._flush()
        box = self.chosen_box()
        if box is None or self._privacy is None or self._session.read_only:
            return
        was_open = box.state is BoxState.PROPOSED
        order = [each.id for each in self._privacy.boxes]
        act(self._session, self._privacy.photo, box)
        self._refresh()
        if was_open:
            self._choose_next_open(order.index(box.id))

    def _choose_next_open(self, place: int) -> None:
        """Choose the next proposal behind a place, or the first one of all."""
        assert self._privacy is not None
        open_ids = {box.id for box in self._privacy.proposals}
        ids = [box.id for box in self._privacy.boxes]
        following = [*ids[place + 1 :], *ids[: place + 1]]
        found = next((each for each in following if each in open_ids), None)
        self._choose(found)
        if found is None:
            self._say(self.tr("Alles entschieden. Ist sonst niemand zu erkennen?"))

    def _choose(self, box_id: PrivacyBoxId | None) -> None:
        self._flush()
        self._chosen = box_id or ""
        self._say("")
        self._show_boxes()
        self._show_words()

    def _move_box(self, box_id: PrivacyBoxId, area: Area) -> None:
        self._chosen = box_id
        if (box := self.chosen_box()) and self._privacy:
            deciding.move_box(self._session, self._privacy.photo, box, area)

    def _look(self, point: QPointF) -> None:
        self.panel.magnifier.show_point(point)

    def _flush(self) -> None:
        """Write a box that was moved by keys."""
        self._timer.stop()
        area, self._pending = self._pending, None
        if area and (box := self.chosen_box()) and self._privacy:
            deciding.move_box(self._session, self._privacy.photo, box, area)

    def _undo(self) -> None:
        self._flush()
        if not self._session.read_only:
            self._session.undo()

    def _ask_search(self) -> None:
        self._search.begin(self._ids[self._at :], asked=True)

    def _covered(self) -> QImage | None:
        assert self._privacy is not None
        areas = [box.area for box in self._privacy.covered]
        try:
            return QImage.fromData(publish(self._data, areas, _PREVIEW_EDGE).jpeg)
        except UserError as error:
            self._say(error.sentence(language.texts()), "bad")
            return None

    def _unreviewed(self) -> list[int]:
        known = deciding.statuses(self._session.file, self._ids)
        return [at for at, each in enumerate(self._ids) if each in known and not known[each]]

    def _unsearched(self) -> bool:
        review = self._privacy.review if self._privacy else None
        return self._privacy is not None and not (review and review.detector)

    def _go_to_unreviewed(self) -> None:
        """Go to the next photo that waits, from here on and then from the start."""
        waiting = self._unreviewed()
        following = [at for at in waiting if at > self._at] or waiting
        if following:
            self._at = following[0]
            self._show_photo()
        else:
            self._refresh()
            self._say(self.tr("Alle Fotos sind geprüft."), "good")

    @Slot(object)
    def _on_changed(self, _changes: object) -> None:
        had_none = self._privacy is not None and not self._privacy.boxes
        self.show_preview_again()
        self._refresh()
        if had_none and self._privacy and self._privacy.proposals:  # they were found just now
            self._choose(self._privacy.proposals[0].id)

    def show_preview_again(self) -> None:
        """Leave the preview, for it shows what was."""
        if self.panel.preview_button.isChecked():
            self.panel.preview_button.setChecked(False)
            self.canvas.show_cover(None)
