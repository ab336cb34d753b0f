"""The workplace beside the rail: messages, start page or desk, and the status line."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit import __version__
from asskomm_audit.ui import theme
from asskomm_audit.ui.actions import Actions, key_text
from asskomm_audit.ui.background import Jobs
from asskomm_audit.ui.crash_dialog import CrashDialog
from asskomm_audit.ui.desk import Desk
from asskomm_audit.ui.files import Files
from asskomm_audit.ui.keys_dialog import KeysDialog
from asskomm_audit.ui.menu import WindowMenu
from asskomm_audit.ui.message_bar import MessageBar
from asskomm_audit.ui.messages import Messages
from asskomm_audit.ui.opening_files import audit_file_in
from asskomm_audit.ui.pages import PAGES
from asskomm_audit.ui.rail import Rail
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.settings import Settings
from asskomm_audit.ui.start_page import StartPage
from asskomm_audit.ui.status_line import StatusLine


class Workplace(QWidget):
    """Wires the parts of the window together."""

    def __init__(self, window: QMainWindow, rail: Rail, settings: Settings) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._window = window
        self._rail = rail
        self.messages = Messages(self)
        self.jobs = Jobs(self)
        self.actions_ = Actions(window)
        self.files = Files(window, settings, self.messages, self.jobs)
        self.desk: Desk | None = None
        self.start_page = StartPage(self.actions_, settings, self.jobs)
        self.message_bar = MessageBar()
        self.status_line = StatusLine(self.jobs)
        self._menu = WindowMenu(self.actions_, settings, window)
        self._page_keys = [self._page_key(index) for index in range(len(PAGES))]
        self._lay_out()
        self._connect()
        self._show_file(None)

    @property
    def session(self) -> Session | None:
        """The session of the open file."""
        return self.files.session

    def focus_content(self) -> None:
        """Give the focus to the page, without a ring around anything yet."""
        (self.desk or self.start_page).setFocus()

    def shut_down(self) -> None:
        """Stop all jobs and close the file."""
        self.files.close()
        self.jobs.shut_down()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if audit_file_in(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if path := audit_file_in(event.mimeData()):
            event.acceptProposedAction()
            self.files.open(path)

    def _show_file(self, session: Session | None) -> None:
        self._rail.clear_pages()
        old, self.desk = self.desk, None
        if session:
            self.desk = Desk(session, self.actions_)
            self.desk.page_shown.connect(self._on_page_shown)
            session.count_changed.connect(self._show_count)
            for entry in PAGES:
                self._rail.add_page(entry.id, entry.icon)
            self._stack.addWidget(self.desk)
        self._stack.setCurrentWidget(self.desk or self.start_page)
        if old:
            self._stack.removeWidget(old)
            old.deleteLater()
        self.status_line.show_session(session)
        self._enable(session is not None)
        self.retranslate()
        if self.desk and PAGES:
            self.desk.show_page(PAGES[0].id)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        for entry, action in zip(PAGES, self._page_keys, strict=True):
            text = QCoreApplication.translate("Pages", entry.text)
            action.setText(text)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if entry.id in self._rail.buttons:
                self._rail.buttons[entry.id].set_words(text, f"{text} ({keys})")
        self._rail.refit()
        name = f"{self.session.path.name} – " if self.session else ""
        self._window.setWindowTitle(f"{name}ASSKomm Audit")

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start_page)
        above = QVBoxLayout()
        above.setContentsMargins(theme.SPACE_XL, theme.SPACE_S, theme.SPACE_XL, 0)
        above.addWidget(self.message_bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.status_line)

    def _connect(self) -> None:
        self.messages.told.connect(self.message_bar.show_message)
        self.messages.crashed.connect(self._show_crash)
        self.jobs.failed.connect(self.messages.report)
        self.files.opened.connect(self._show_file)
        self.files.closing.connect(self._leave_page)
        self.files.closed.connect(lambda: self._show_file(None))
        self.start_page.file_chosen.connect(self.files.open)
        self.start_page.file_searched.connect(self.files.look_for)
        self._menu.file_chosen.connect(self.files.open)
        self._rail.page_chosen.connect(self._show_page)
        self._rail.menu_button.clicked.connect(self._open_menu)
        for name, slot in (
            ("new", self.files.ask_new),
            ("open", self.files.ask_open),
            ("example", self.files.open_example),
            ("drop_example", self.files.drop_example),
            ("close", self.files.close),
            ("quit", self._window.close),
            ("undo", self._undo),
            ("redo", self._redo),
            ("search", self._search),
            ("person", self._ask_person),
            ("menu", self._open_menu),
            ("next_theme", self._rail.view_button.click),
            ("keys", self._show_keys),
            ("about", self._show_about),
        ):
            self.actions_[name].triggered.connect(slot)

    def _enable(self, is_open: bool) -> None:
        for name in ("close", "search", "person"):
            self.actions_[name].setEnabled(is_open)
        for action in self._page_keys:
            action.setEnabled(is_open)
        if not is_open:
            self.actions_["undo"].setEnabled(False)
            self.actions_["redo"].setEnabled(False)

    def _page_key(self, index: int) -> QAction:
        action = QAction(self._window, shortcut=QKeySequence(f"Ctrl+{index + 1}"))
        action.triggered.connect(lambda: self._show_page(PAGES[index].id))
        self._window.addAction(action)
        return action

    def _show_page(self, page_id: str) -> None:
        if self.desk:
            self.desk.show_page(page_id)

    def _on_page_shown(self, page_id: str) -> None:
        self._rail.mark(page_id)
        self.message_bar.hide_passing()

    def _show_count(self, page_id: str, number: int) -> None:
        if page_id in self._rail.buttons:
            self._rail.buttons[page_id].set_number(number)

    def _leave_page(self) -> None:
        if self.desk:
            self.desk.leave_page()

    def _undo(self) -> None:
        if self.session:
            self._leave_page()
            self.session.undo()

    def _redo(self) -> None:
        if self.session:
            self.session.redo()

    def _search(self) -> None:
        if self.desk:
            self.desk.search()

    def _ask_person(self) -> None:
        if self.desk:
            self.desk.ask_person()

    def _open_menu(self) -> None:
        button = self._rail.menu_button
        self._menu.menu.popup(button.mapToGlobal(QPoint(button.width(), 0)))

    def _show_keys(self) -> None:
        page_keys = self.desk.page_keys() if self.desk else []
        title = self.desk.header.page_title() if self.desk else ""
        places = [(key_text(f"Ctrl+{i + 1}"), a.text()) for i, a in enumerate(self._page_keys)]
        dialog = KeysDialog(title, page_keys, [*places, *self.actions_.keys()], self._window)
        self._open_dialog(dialog)

    def _show_about(self) -> None:
        self.messages.info(
            self.tr(
                "ASSKomm Audit {version}: Sicherheitsaudits im öffentlichen Raum. Das Programm"
                " arbeitet ohne Netz; Ihre Daten liegen nur in Ihren Auditakten."
            ).format(version=__version__)
        )

    def _show_crash(self, report: str) -> None:
        self._open_dialog(CrashDialog(report, self._window))

    @staticmethod
    def _open_dialog(dialog: QWidget) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
