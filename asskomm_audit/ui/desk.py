"""The desk: what the window shows while a file is open: header, pages, and who is typing."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.actions import Actions
from asskomm_audit.ui.header import Header
from asskomm_audit.ui.pages import PAGES, PageEntry
from asskomm_audit.ui.person_panel import PersonPanel
from asskomm_audit.ui.session import Session


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


class Desk(QWidget):
    """Holds the pages of one file; each is made when it is first visited."""

    page_shown = Signal(str)

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("content")
        self.session = session
        session.setParent(self)
        self.header = Header(session, actions)
        self.stack = QStackedWidget()
        self._pages: dict[str, QWidget] = {}
        self._focus_before: QWidget | None = None

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.stack, 1)
        self.person_panel = PersonPanel(session, self)
        self.person_panel.closed.connect(self._give_focus_back)
        session.person_wanted.connect(self.ask_person)
        session.page_wanted.connect(self.show_page)

    def show_page(self, page_id: str, record: str = "") -> None:
        """Show a page, made now if this is the first visit, and there one record."""
        entry = next((each for each in PAGES if each.id == page_id), None)
        if entry is None:
            return
        self.leave_page()
        page = self._page(entry)
        self.stack.setCurrentWidget(page)
        self.header.show_page(entry.text)
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

    def page_keys(self) -> list[tuple[str, str]]:
        """Return the keys of the present page."""
        page = self.stack.currentWidget()
        return page.keys() if isinstance(page, HasKeys) else []

    def search(self) -> None:
        """Go to the search field of the present page."""
        page = self.stack.currentWidget()
        if isinstance(page, Searches):
            page.focus_search()

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

    def _page(self, entry: PageEntry) -> QWidget:
        if entry.id not in self._pages:
            page = entry.make(self.session)
            self._pages[entry.id] = page
            self.stack.addWidget(page)
        return self._pages[entry.id]

    def _place_panel(self) -> None:
        panel = self.person_panel
        right = self.width() - panel.width() - theme.SPACE_XL
        panel.move(QPoint(max(right, 0), self.header.height() + theme.SPACE_XS))

    def _give_focus_back(self) -> None:
        if self._focus_before:
            self._focus_before.setFocus()
        self._focus_before = None
