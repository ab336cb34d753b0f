"""The inbox: new photos in a time strip, each with a proposal that Enter confirms."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QShowEvent,
)
from PySide6.QtWidgets import QLineEdit, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.inbox import Anchor
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photos import Photo, TimeSource
from asskomm_audit.store.history import Changes
from asskomm_audit.ui import theme
from asskomm_audit.ui.actions import key_text
from asskomm_audit.ui.inbox import words
from asskomm_audit.ui.inbox.filing import Filing
from asskomm_audit.ui.inbox.inbox_bar import InboxBar, InboxFoot
from asskomm_audit.ui.inbox.inbox_state import InboxState
from asskomm_audit.ui.inbox.lines import ClockLine, OriginalsLine, WatchLine
from asskomm_audit.ui.inbox.receiving import Receiving
from asskomm_audit.ui.inbox.target_menu import TargetMenu
from asskomm_audit.ui.inbox.time_strip import TimeStrip
from asskomm_audit.ui.photo_care.caption_line import CaptionLine
from asskomm_audit.ui.photo_viewer import viewer_of
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.carried_pictures import carried_pictures, carries_pictures
from asskomm_audit.ui.widgets.empty_state import EmptyState
from asskomm_audit.ui.widgets.scroll import scrolling


class InboxPage(QWidget):
    """Shows the waiting photos of the chosen audit."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_stale = True
        self.setAcceptDrops(True)
        self.state = InboxState(session, self)
        self.filing = Filing(session, self.state, self)
        self.bar = InboxBar()
        self.originals = OriginalsLine()
        self.receiving = Receiving(session, self.filing, self.originals, self)
        self.intake = self.receiving.intake
        self.watch_line = WatchLine()
        self.clock_line = ClockLine()
        self.caption_line = CaptionLine(session)
        self.strip = TimeStrip(session, self.state)
        self.empty = EmptyState("camera")
        self.foot = InboxFoot()
        self._menu = TargetMenu(self.state, self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of this page with what they do."""
        return [
            ("↑ ↓ ← →", self.tr("Foto wählen; mit Umschalt mehrere")),
            (key_text("Return"), self.tr("Vorschlag der gewählten Fotos bestätigen")),
            ("Z", self.tr("Anderswo zuordnen")),
            ("G", self.tr("Zeigt den Ort insgesamt")),
            ("B", self.tr("Bildunterschrift der gewählten Fotos")),
            (key_text("Space"), self.tr("Foto groß ansehen")),
            (key_text("Del"), self.tr("Gewählte Fotos entfernen")),
            ("P", self.tr("Fotos hinzufügen")),
            ("O", self.tr("Ordner beobachten")),
            ("K", self.tr("Mit der Kamera des Laptops aufnehmen")),
            ("U", self.tr("Uhr der Kamera berichtigen")),
            (key_text("Ctrl+V"), self.tr("Foto einfügen")),
        ]

    def focus_content(self) -> None:
        """Give the focus to the photos, or to what brings some."""
        if self._stack.currentWidget() is self.empty:
            self.empty.button.setFocus()
        else:
            self.strip.setFocus(Qt.FocusReason.OtherFocusReason)

    def record_in_focus(self) -> tuple[Kind, str] | None:
        """Return the photo in focus."""
        photo = self.strip.photos.photo(self.strip.currentIndex())
        return (Kind.PHOTO, photo.id) if photo else None

    def before_closing(self) -> None:
        """Stop what runs on."""
        self.intake.end()
        self.state.stop()

    def add_files(self, paths: list[Path]) -> None:
        """Take in files and folders, once it is known whether originals stay."""
        self.receiving.take_in(paths)

    def watch(self, folder: str) -> None:
        """Watch a folder, once it is known whether originals stay."""
        self.receiving.take_in(folder)

    def paste(self) -> None:
        """Take in what the clipboard holds."""
        self.receiving.paste()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.strip.setAccessibleName(self.tr("Fotos ohne Zuordnung"))
        self._say_empty()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._is_stale = not self.isVisible()
            if self.isVisible():
                self.state.refresh_all()
        super().changeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.state.refresh_all()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if isinstance(self.focusWidget(), QLineEdit):
            super().keyPressEvent(event)
            return
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
            return
        act = {
            Qt.Key.Key_P: self.receiving.choose_files,
            Qt.Key.Key_O: self.receiving.choose_folder,
            Qt.Key.Key_K: self.intake.open_camera,
            Qt.Key.Key_U: self.ask_clock,
            Qt.Key.Key_Z: self.offer_targets,
            Qt.Key.Key_G: self.file_generally,
            Qt.Key.Key_B: self.ask_caption,
        }.get(Qt.Key(event.key()))
        if act and not event.modifiers():
            act()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carries_pictures(event.mimeData()) and not self._session.read_only:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.receiving.take_in(carried_pictures(event.mimeData()))

    # --- acting ------------------------------------------------------------------------------

    def confirm(self) -> None:
        """Let the chosen photos belong to what is proposed for them."""
        self.filing.confirm(self.strip.chosen())

    def file_generally(self) -> None:
        """Say that the chosen photos show the place as a whole."""
        self.file_at(None)

    def file_at(self, target: Anchor | None) -> None:
        """Let the chosen photos belong to something, or to the place as a whole."""
        self.filing.file(self.strip.chosen(), target)

    def offer_targets(self) -> None:
        """Offer everything that the chosen photos can belong to."""
        if self.strip.chosen() and not self._session.read_only:
            self._menu.offer(self.foot.other_button)

    def ask_clock(self) -> None:
        """Ask what the clock on the chosen photo shows."""
        chosen = self.strip.chosen()
        if not chosen or self._session.read_only:
            return
        if chosen[0].taken_at and chosen[0].time_source is TimeSource.CAMERA:
            self.clock_line.ask(chosen[0])
        else:
            words = self.tr(
                "In „{name}“ steht keine Zeit der Kamera. Wählen Sie ein Foto, wie die Kamera es "
                "gespeichert hat."
            )
            self._session.messages.info(words.format(name=chosen[0].title))

    def ask_caption(self) -> None:
        """Ask what stands below the chosen photos."""
        self.caption_line.ask_for(self.strip.chosen())

    def open(self, photo: Photo) -> None:
        """Show the photos large, beginning with this one."""
        viewer = viewer_of(self._session, self.strip.photos.all(), photo, self)
        viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        viewer.open()

    # --- showing -----------------------------------------------------------------------------

    def _show(self) -> None:
        photos = self.state.photos
        self._say_empty()
        had_focus = self.strip.hasFocus() or self.empty.button.hasFocus()
        self._stack.setCurrentWidget(self.strip if photos else self.empty)
        self.strip.show_photos(photos)
        if had_focus:
            self.focus_content()
        may_write = not self._session.read_only and self.state.audit is not None
        offsets = dict(self.state.offsets)
        self.bar.show_state(
            len(photos),
            words.clock_words(offsets, {each.camera for each in photos}),
            may_write=may_write,
        )
        self._show_foot()

    def _show_foot(self) -> None:
        chosen = self.strip.chosen()
        proposed = [each for each in chosen if self.state.proposal(each)]
        line = ""
        if len(chosen) == 1:
            line = self._about(chosen[0])
        self.foot.show_chosen(
            len(chosen), len(proposed), line, may_write=not self._session.read_only
        )
        if any(each.isVisible() for each in (self.originals, self.clock_line, self.caption_line)):
            self.foot.hide()

    def _about(self, photo: Photo) -> str:
        if double := self.state.double_of(photo):
            like = self.tr("Sieht aus wie „{name}“. Doppelte Fotos können Sie entfernen.")
            return like.format(name=double.title)
        proposal = self.state.proposal(photo)
        if proposal is None:
            return self.tr("Kein Vorschlag: Zeit und Position passen zu nichts. Taste Z ordnet zu.")
        return self.tr("Vorschlag: {kind} {name} ({why})").format(
            kind=words.kind_word(proposal.anchor.kind),
            name=self.state.names.of(proposal.anchor),
            why=words.reason(proposal),
        )

    def _show_watch(self) -> None:
        intake = self.intake
        self.watch_line.show_folder(
            intake.folder, intake.found, is_gone=intake.is_gone, audit=intake.other_audit
        )
        self.bar.show_refused(len(intake.refused))

    def _say_empty(self) -> None:
        if self.state.audit is None:
            self.empty.set_texts(
                self.tr("Noch kein Audit gewählt"),
                self.tr(
                    "Fotos gehören zu einem Audit. Wählen Sie oben eines, oder legen Sie bei den "
                    "Orten eines an."
                ),
                self.tr("Zu den Orten"),
            )
            return
        self.empty.set_texts(
            self.tr("Alle Fotos sind zugeordnet"),
            self.tr(
                "Neue Fotos kommen hierher: mit dem Knopf, durch Hineinziehen, mit Strg+V oder aus "
                "einem beobachteten Ordner (SD-Karte, Telefon-Ordner). Das Programm schlägt nach "
                "Zeit und Ort vor, wozu jedes gehört."
            ),
            "" if self._session.read_only else self.tr("Fotos hinzufügen"),
        )

    def _make_way(self) -> None:
        """Give a question the room that it needs."""
        self._middle.hide()
        self.foot.hide()

    def _put_question_away(self) -> None:
        self.receiving.forget_wish()
        self._middle.show()
        self._show_foot()

    def _make_room(self, on: bool) -> None:
        """Let a question have the room of what is not needed meanwhile."""
        self.bar.setHidden(on)
        self.foot.setHidden(on or not self.strip.chosen())

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible():
            self.state.take(changes)
        else:
            self._is_stale = True

    def _on_audit(self) -> None:
        self._put_question_away()
        self._show_watch()
        if self.isVisible():
            self.state.refresh()
        else:
            self._is_stale = True

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(*theme.PAGE_MARGINS)
        column.setSpacing(theme.SPACE_S)
        for widget in self._lines():
            column.addWidget(widget)
        self._middle = QWidget()
        self._stack = QStackedLayout(self._middle)
        self._stack.addWidget(self.strip)
        self._stack.addWidget(self.empty)
        column.addWidget(self._middle, 1000)
        column.addStretch(1)  # for when the middle gives way to a question
        column.addWidget(self.foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content))

    def _lines(self) -> tuple[QWidget, ...]:
        return self.bar, self.originals, self.watch_line, self.clock_line, self.caption_line

    def _connect(self) -> None:
        session, foot = self._session, self.foot
        session.changed.connect(self._on_changed)
        session.audit_changed.connect(self._on_audit)
        session.audit_changed.connect(self.clock_line.put_away)
        self.state.read.connect(self._show)
        self.intake.told.connect(self._show_watch)
        self.bar.add_wanted.connect(self.receiving.choose_files)
        self.bar.watch_wanted.connect(self.receiving.choose_folder)
        self.bar.camera_wanted.connect(self.intake.open_camera)
        self.bar.clock_wanted.connect(self.ask_clock)
        self.bar.refused_wanted.connect(self.intake.show_refused)
        self.empty.activated.connect(self.receiving.choose_files)
        self.receiving.asked.connect(self._make_way)
        self.receiving.answered.connect(self._put_question_away)
        self.receiving.answered.connect(self.focus_content)
        self._menu.chosen.connect(self.file_at)
        self.watch_line.stop_wanted.connect(self.intake.stop_watching)
        self.clock_line.entered.connect(self.filing.set_clock)
        self.clock_line.opened.connect(lambda: self._make_room(True))
        self.clock_line.closed.connect(lambda: self._make_room(False))
        self.caption_line.toggled.connect(self._make_room)
        self.clock_line.closed.connect(self.focus_content)
        self.caption_line.ended.connect(self.focus_content)
        self.strip.confirmed.connect(self.confirm)
        self.strip.opened.connect(self.open)
        self.strip.removal_wanted.connect(lambda: self.filing.remove(self.strip.chosen()))
        self.strip.selected.connect(self._show_foot)
        foot.confirm_wanted.connect(self.confirm)
        foot.other_wanted.connect(self.offer_targets)
        foot.general_wanted.connect(self.file_generally)
        foot.caption_wanted.connect(self.ask_caption)
        foot.removal_wanted.connect(lambda: self.filing.remove(self.strip.chosen()))
