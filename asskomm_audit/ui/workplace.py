"""The workplace beside the rail: messages, start page or desk, and the status line.

The start page stands soon after the first frame; what only an open file needs is imported when
there is one, because the store costs more time than all the rest.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from asskomm_audit import __version__
from asskomm_audit.ui.actions import Actions
from asskomm_audit.ui.background import Jobs
from asskomm_audit.ui.messages import Message, Messages
from asskomm_audit.ui.open_mark import unclean_end
from asskomm_audit.ui.rail import Rail
from asskomm_audit.ui.settings import Settings
from asskomm_audit.ui.start_page import StartPage
from asskomm_audit.ui.status_line import StatusLine

if TYPE_CHECKING:  # no cycle: at run time they are imported late, see above
    from asskomm_audit.store.backup_sets import Backup
    from asskomm_audit.ui.backups.backups import Backups
    from asskomm_audit.ui.desk import Desk
    from asskomm_audit.ui.files import Files
    from asskomm_audit.ui.main_window import MainWindow
    from asskomm_audit.ui.menu import WindowMenu
    from asskomm_audit.ui.message_bar import MessageBar
    from asskomm_audit.ui.palette.palette import Palette
    from asskomm_audit.ui.session import Session


class Workplace(QWidget):
    """Wires the parts of the window together."""

    def __init__(self, window: "MainWindow", rail: Rail, settings: Settings) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._window = window
        self._rail = rail
        self._settings = settings
        self.messages = Messages(self)
        self._left_open = unclean_end()  # now, before a file leaves its own mark
        self.jobs = Jobs(self)
        self.actions_ = Actions(window)
        self.desk: Desk | None = None
        self._files: Files | None = None
        self._backups: Backups | None = None
        self.start_page = StartPage(self.actions_, settings, self.jobs)
        self._message_bar: MessageBar | None = None
        self.status_line = StatusLine(self.jobs)
        self._stack = QStackedWidget()
        self._layout = QVBoxLayout(self)
        self._menu: WindowMenu | None = None
        self._palette: Palette | None = None
        self._lay_out()
        self._connect()
        self._show_file(None)

    @property
    def files(self) -> "Files":
        """What opens and closes files."""
        if self._files is None:
            from asskomm_audit.ui.files import Files

            self._files = Files(self._window, self._settings, self.messages, self.jobs)
            self._files.opened.connect(self._show_file)
            self._files.closing.connect(self._end_pages)
            self._files.closed.connect(lambda: self._show_file(None))
            self._files.copies.changed.connect(self.start_page.reload)
            self._files.backups_wanted.connect(self._show_backups)
            self._files.backup_chosen.connect(self._copy_backup)
        return self._files

    @property
    def backups(self) -> "Backups":
        """What makes, shows and restores backups."""
        if self._backups is None:
            from asskomm_audit.ui.backups.backups import Backups

            self._backups = Backups(
                self._window, self.files, self._settings, self.messages, self.jobs
            )
        return self._backups

    @property
    def message_bar(self) -> "MessageBar":
        """The bar above the page."""
        if self._message_bar is None:
            from asskomm_audit.ui.message_bar import MessageBar

            self._message_bar = MessageBar()
            self._layout.insertWidget(0, self._message_bar)
        return self._message_bar

    @property
    def palette_(self) -> "Palette":
        """The palette over the window."""
        if self._palette is None:
            from asskomm_audit.ui.palette.palette import Palette

            self._palette = Palette(self._window)
        return self._palette

    @property
    def menu(self) -> "WindowMenu":
        """The menu of the window."""
        if self._menu is None:
            from asskomm_audit.ui.menu import WindowMenu

            self._menu = WindowMenu(self.actions_, self._settings, self._window)
            self._menu.file_chosen.connect(self._open)
        return self._menu

    @property
    def session(self) -> "Session | None":
        """The session of the open file."""
        return self._files.session if self._files else None

    def focus_content(self) -> None:
        """Give the focus to the page, without a ring around anything yet."""
        (self.desk or self.start_page).setFocus()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        name = f"{self.session.path.name} – " if self.session else ""
        self._window.setWindowTitle(f"{name}ASSKomm Audit")
        if self.desk:
            self.desk.name_pages()
        self._rail.refit()

    def tell_unclean_end(self) -> None:
        """Say what was saved last, if the program did not end in good order the last time."""
        from asskomm_audit.ui.unclean_end import UncleanEndNotice

        if self._left_open:
            notice = UncleanEndNotice(self._left_open, self.messages, self.jobs, self)
            notice.open_wanted.connect(self._open)
            notice.tell(self.session)

    def may_end(self, again: Callable[[], object]) -> bool:
        """Whether the program can end now; else `again` is called once it can."""
        return not (self._files and self._files.return_before_end(again))

    def shut_down(self) -> None:
        """Stop all jobs and close the file."""
        if self._files:
            self._files.close()
        self.jobs.shut_down()

    def is_backing_up(self, then: Callable[[], object]) -> bool:
        """Whether the last backup is still being made; `then` is called once it is."""
        return self._backups is not None and self._backups.wait(then)

    def stay_open(self) -> None:
        """Stop waiting for the last backup: the window is wanted again."""
        if self._backups:
            self._backups.stay_open()

    def stop_backing_up(self) -> None:
        """Stop the last backup, whatever becomes of it."""
        if self._backups:
            self._backups.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self._window.retranslate()
            self.retranslate()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept an audit file."""
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the audit file."""
        if path := _dropped(event):
            event.acceptProposedAction()
            self.files.open(path)

    def _show_file(self, session: "Session | None") -> None:
        old, self.desk = self.desk, None
        self._rail.clear_pages()
        if session:
            self.desk = self._new_desk(session)
            self._stack.addWidget(self.desk)
        else:
            self.status_line.show_file(None, None, read_only=False)
        self._stack.setCurrentWidget(self.desk or self.start_page)
        if old:
            self._stack.removeWidget(old)
            old.deleteLater()
        for name in ("merge", "backups", "close", "search", "search_everywhere", "person"):
            self.actions_[name].setEnabled(session is not None)
        if session is None:
            self.actions_["undo"].setEnabled(False)
            self.actions_["redo"].setEnabled(False)
        self.retranslate()
        if self.desk:
            self.desk.show_first_page()

    def _new_desk(self, session: "Session") -> "Desk":
        from asskomm_audit.ui.desk import Desk

        desk = Desk(session, self.actions_, self._rail)
        desk.page_shown.connect(self.message_bar.hide_passing)
        line = self.status_line
        line.show_file(
            session.home,
            session.saved_at,
            read_only=session.read_only,
            is_copy=session.checkout is not None,
        )
        session.saved.connect(lambda: line.show_saved(session.saved_at))
        session.saved.connect(self.message_bar.hide_done)
        session.open_points_changed.connect(line.show_open_points)
        session.backups_wanted.connect(lambda: self._show_backups(session.path))
        return desk

    def _lay_out(self) -> None:
        self._stack.addWidget(self.start_page)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._stack, 1)
        self._layout.addWidget(self.status_line)

    def _connect(self) -> None:
        self.messages.told.connect(self._show_message)
        self.messages.crashed.connect(self._show_crash)
        self.jobs.failed.connect(self.messages.report)
        self.status_line.open_points_wanted.connect(self._show_open_points)
        self.start_page.file_chosen.connect(self._open)
        self.start_page.file_searched.connect(self._look_for)
        self.start_page.copies.opened.connect(self._open)
        self.start_page.copies.returned.connect(self._return_copy)
        self.start_page.backups_wanted.connect(self._show_backups)
        self._rail.menu_button.clicked.connect(self._open_menu)
        for name, slot in (
            ("new", lambda: self.files.ask_new()),
            ("open", lambda: self.files.ask_open()),
            ("example", lambda: self.files.open_example()),
            ("drop_example", lambda: self.files.drop_example()),
            ("merge", lambda: self.session and self.session.go("file", "merge")),
            ("backups", lambda: self.session and self._show_backups(self.session.path)),
            ("close", lambda: self.files.close()),
            ("quit", self._window.close),
            ("undo", self._undo),
            ("redo", self._redo),
            ("search", lambda: self.desk and self.desk.search()),
            ("search_everywhere", lambda: self.desk and self.desk.search_everywhere()),
            ("palette", self._open_palette),
            ("person", lambda: self.desk and self.desk.ask_person()),
            ("menu", self._open_menu),
            ("next_theme", self._rail.view_button.click),
            ("keys", self._show_keys),
            ("about", self._show_about),
        ):
            self.actions_[name].triggered.connect(slot)

    def _open(self, path: str) -> None:
        self.files.open(path)

    def _return_copy(self, path: str) -> None:
        from asskomm_audit.store.checkout import checkout_of

        if checkout := checkout_of(Path(path)):
            self.files.return_copy(checkout)

    def _look_for(self, path: str) -> None:
        self.files.look_for(path)

    def _show_backups(self, path: str | Path) -> None:
        self.backups.show(Path(path))

    def _copy_backup(self, backup: "Backup") -> None:
        self.backups.ask_where_to_copy(backup)

    def _show_message(self, message: Message) -> None:
        self.message_bar.show_message(message)

    def _leave_page(self) -> None:
        if self.desk:
            self.desk.leave_page()

    def _end_pages(self) -> None:
        if self.desk:
            self.desk.end_pages()

    def _undo(self) -> None:
        if self.session:
            self._leave_page()
            self.session.undo()

    def _redo(self) -> None:
        if self.session:
            self.session.redo()

    def _open_menu(self) -> None:
        button = self._rail.menu_button
        self.menu.popup(button.mapToGlobal(QPoint(button.width(), 0)))

    def _open_palette(self) -> None:
        from asskomm_audit.ui.palette.entries import entries_of

        self._leave_page()
        self.palette_.open_with(entries_of(self.session, self.actions_))

    def _show_open_points(self) -> None:
        if self.session:
            self.session.go("walk")
            self.session.open_points_wanted.emit()

    def _show_keys(self) -> None:
        from asskomm_audit.ui.keys_dialog import KeysDialog

        desk, everywhere = self.desk, self.actions_.keys()
        if desk is None:
            dialog = KeysDialog("", [], everywhere, self._window)
        else:
            title, own = desk.header.page_title(), desk.page_keys()
            dialog = KeysDialog(title, own, [*desk.keys(), *everywhere], self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()  # nothing waits for it

    def _show_crash(self, report: str) -> None:
        from asskomm_audit.ui.crash_dialog import CrashDialog

        self._open_dialog(CrashDialog(report, self._window))

    def _show_about(self) -> None:
        words = self.tr(
            "ASSKomm Audit {version}: Sicherheitsaudits im öffentlichen Raum. Das Programm"
            " arbeitet ohne Netz; Ihre Daten liegen nur in Ihren Auditakten."
        )
        self.messages.info(words.format(version=__version__))

    @staticmethod
    def _open_dialog(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _dropped(event: QDropEvent) -> Path | None:
    from asskomm_audit.ui.opening_files import audit_file_in

    return audit_file_in(event.mimeData())
