"""The desk: what the window shows while a file is open: header, pages, and who is typing."""

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.texts import QT_TRANSLATE_NOOP
from asskomm_audit.ui import theme
from asskomm_audit.ui.actions import Actions, key_text
from asskomm_audit.ui.header import Header
from asskomm_audit.ui.history.showing import HistoryShow
from asskomm_audit.ui.pages import PAGES, PageEntry
from asskomm_audit.ui.pairs.comparing import Comparing
from asskomm_audit.ui.person_panel import PersonPanel
from asskomm_audit.ui.photo_care.describing import Describing
from asskomm_audit.ui.privacy.reviewing import Reviewing
from asskomm_audit.ui.rail import Rail
from asskomm_audit.ui.rail_counts import RailCounts
from asskomm_audit.ui.retention.retaining_show import RetainingShow
from asskomm_audit.ui.session import Session

if TYPE_CHECKING:  # at run time it is imported when it is first wanted
    from asskomm_audit.ui.search.search_page import SearchPage


@runtime_checkable
class ShowsRecord(Protocol):
    """A page that can show one record."""

    def show_record(self, record: str) -> None:
        """Show it."""
        ...


@runtime_checkable
class HasKeys(Protocol):
    """A page with keys of its own."""

    def keys(self) -> list[tuple[str, str]]:
        """Return key and what it does."""
        ...


@runtime_checkable
class TakesFocus(Protocol):
    """A page that knows where typing starts."""

    def focus_content(self) -> None:
        """Give the focus to it."""
        ...


@runtime_checkable
class Searches(Protocol):
    """A page with a search field."""

    def focus_search(self) -> None:
        """Give the focus to it."""
        ...


@runtime_checkable
class MayBeLeft(Protocol):
    """A page that has to write something down before it is left."""

    def before_leaving(self) -> None:
        """Write it now."""
        ...


@runtime_checkable
class EndsWithFile(Protocol):
    """A page on which something runs on while other pages are shown."""

    def before_closing(self) -> None:
        """End it now: the file is about to be closed."""
        ...


@runtime_checkable
class TellsRecord(Protocol):
    """A page that knows which record one is busy with."""

    def record_in_focus(self) -> tuple[Kind, str] | None:
        """Return it, or None if there is none."""
        ...


class Desk(QWidget):
    """Holds the pages of one file; each is made when it is first visited."""

    page_shown = Signal(str)

    def __init__(self, session: Session, actions: Actions, rail: Rail) -> None:
        super().__init__()
        self.setObjectName("content")
        self.session = session
        session.setParent(self)
        self._rail = rail
        self.header = Header(session, actions)
        self.stack = QStackedWidget()
        self._pages: dict[str, QWidget] = {}
        self._page_id = ""
        self._search_page: SearchPage | None = None
        self._focus_before: QWidget | None = None

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.stack, 1)
        self.person_panel = PersonPanel(session, self)
        self.person_panel.closed.connect(self._give_focus_back)
        self._history = HistoryShow(session, self)
        self._reviewing = Reviewing(session, self)
        self._describing = Describing(session, self)
        self._retaining = RetainingShow(session, self)
        self._comparing = Comparing(session, self)
        self._counts = RailCounts(session, self)
        session.person_wanted.connect(self.ask_person)
        session.page_wanted.connect(self.show_page)
        session.count_changed.connect(self._show_count)
        rail.page_chosen.connect(self.show_page)
        self._history_key = QAction(self, shortcut=QKeySequence("Ctrl+H"))
        self._history_key.triggered.connect(self.show_history)
        self.addAction(self._history_key)
        self._keys = [self._add_page(place, entry) for place, entry in enumerate(PAGES, start=1)]

    def show_first_page(self) -> None:
        """Show the page on top of the rail."""
        if PAGES:
            self.show_page(PAGES[0].id)

    def name_pages(self) -> None:
        """Name the pages in the language of the interface."""
        for entry, action in zip(PAGES, self._keys, strict=True):
            text = QCoreApplication.translate("Pages", entry.text)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(text)
            self._rail.buttons[entry.id].set_words(text, f"{text} ({keys})")

    def show_page(self, page_id: str, record: str = "") -> None:
        """Show a page, made now if this is the first visit, and there one record."""
        entry = next((each for each in PAGES if each.id == page_id), None)
        if entry is None:
            return
        self.leave_page()
        page = self._page(entry)
        self.stack.setCurrentWidget(page)
        self.header.show_page(entry.text)
        self._rail.mark(page_id)
        self._page_id = page_id
        self.page_shown.emit(page_id)
        if record and isinstance(page, ShowsRecord):
            page.show_record(record)
        if isinstance(page, TakesFocus):
            page.focus_content()
        else:
            page.setFocus()

    def leave_page(self) -> None:
        """Let the present page write down what is pending."""
        page = self.stack.currentWidget()
        if isinstance(page, MayBeLeft):
            page.before_leaving()

    def end_pages(self) -> None:
        """Let all pages write down what is pending, for the file is about to be closed."""
        self.leave_page()
        self._counts.stop()
        for page in self._pages.values():
            if isinstance(page, EndsWithFile):
                page.before_closing()

    def page_keys(self) -> list[tuple[str, str]]:
        """Return the keys of the present page."""
        page = self.stack.currentWidget()
        return page.keys() if isinstance(page, HasKeys) else []

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys that lead to pages, and to the history of what is in focus."""
        pages = [
            (key_text(f"Ctrl+{n % 10}"), key.text()) for n, key in enumerate(self._keys, start=1)
        ]
        return [*pages, (key_text("Ctrl+H"), self.tr("Verlauf des gewählten Eintrags"))]

    def show_history(self) -> None:
        """Show the history of the record one is busy with."""
        page = self.stack.currentWidget()
        if isinstance(page, TellsRecord) and (record := page.record_in_focus()):
            self.leave_page()
            self.session.show_history(*record)

    def search(self) -> None:
        """Go to the search field of the present page."""
        page = self.stack.currentWidget()
        if isinstance(page, Searches):
            page.focus_search()

    def search_everywhere(self) -> None:
        """Show the page that searches all text of the file."""
        self.leave_page()
        if self._search_page is None:
            self._search_page = self._new_search_page()
        self.stack.setCurrentWidget(self._search_page)
        self.header.show_page(QT_TRANSLATE_NOOP("Pages", "Suche"))
        self.page_shown.emit("search")
        self._search_page.focus_content()

    def ask_person(self) -> None:
        """Open the panel that asks who is typing."""
        if not self.person_panel.isVisible():
            self._focus_before = QApplication.focusWidget()
        self.person_panel.ask()
        self._place_panel()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_panel()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._place_panel()
        super().changeEvent(event)

    def _add_page(self, place: int, entry: PageEntry) -> QAction:
        self._rail.add_page(entry.id, entry.icon)
        action = QAction(self, shortcut=QKeySequence(f"Ctrl+{place % 10}"))
        action.triggered.connect(lambda: self.show_page(entry.id))
        self.addAction(action)
        return action

    def _show_count(self, page_id: str, number: int) -> None:
        if page_id in self._rail.buttons:
            self._rail.buttons[page_id].set_number(number)

    def _page(self, entry: PageEntry) -> QWidget:
        if entry.id not in self._pages:
            page = entry.make(self.session)
            self._pages[entry.id] = page
            self.stack.addWidget(page)
        return self._pages[entry.id]

    def _new_search_page(self) -> "SearchPage":
        from asskomm_audit.ui.search.search_page import SearchPage

        page = SearchPage(self.session)
        page.closed.connect(lambda: self.show_page(self._page_id))
        self.stack.addWidget(page)
        return page

    def _place_panel(self) -> None:
        panel = self.person_panel
        right = self.width() - panel.width() - theme.SPACE_XL
        panel.move(QPoint(max(right, 0), self.header.height() + theme.SPACE_XS))

    def _give_focus_back(self) -> None:
        if self._focus_before:
            self._focus_before.setFocus()
        self._focus_before = None
