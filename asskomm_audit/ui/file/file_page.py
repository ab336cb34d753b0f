"""The page about the file itself: its cards stand under each other, or in two columns."""

from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QWidget
from typing_extensions import override

from asskomm_audit.store.history import Changes
from asskomm_audit.ui import theme
from asskomm_audit.ui.file.backups_card import BackupsCard
from asskomm_audit.ui.file.bin_card import BinCard
from asskomm_audit.ui.file.checkout_card import CheckoutCard
from asskomm_audit.ui.file.conflict_inbox import ConflictInbox
from asskomm_audit.ui.file.copy_card import CopyCard
from asskomm_audit.ui.file.log_card import LogCard
from asskomm_audit.ui.file.merge_card import MergeCard
from asskomm_audit.ui.file.privacy_card import PrivacyCard
from asskomm_audit.ui.file.retention_card import RetentionCard
from asskomm_audit.ui.file.state_card import StateCard
from asskomm_audit.ui.opening_files import audit_files_in
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.scroll import scrolling

_NARROW = 900


@runtime_checkable
class Refreshes(Protocol):
    """A card that shows something of the file."""

    def refresh(self) -> None:
        """Look again."""
        ...


class FilePage(QWidget):
    """Shows the cards about the file; they look again when the page is seen and it changed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_stale = True
        self._wants_rule = False  # until the page is left
        self.state = StateCard(session)
        self.backups = BackupsCard(session)
        self.merging = MergeCard(session)
        self.copy = CopyCard(session)
        self.bin = BinCard(session)
        self.retention = RetentionCard(session)
        self.privacy = PrivacyCard(session)
        self.log = LogCard(session)
        self.cards: tuple[Card, ...] = (  # left, right, left, right …
            self.state,
            self.backups,
            self.merging,
            self.copy,
            self.bin,
            self.retention,
            self.privacy,
            self.log,
        )
        self.inbox: ConflictInbox | None = None  # made when it is first wanted
        self._session = session
        self.setAcceptDrops(True)
        if session.checkout:
            self.cards = (CheckoutCard(session), *self.cards)

        self._content = QWidget()
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(*theme.PAGE_MARGINS)
        self._grid.setSpacing(theme.GAP)
        self._stack = QStackedLayout(self)
        self._scroll = scrolling(self._content)
        self._stack.addWidget(self._scroll)
        self._arrange(is_narrow=False)
        self.merging.deciding_wanted.connect(self.show_inbox)
        session.changed.connect(self._on_changed)

    def focus_content(self) -> None:
        """Give the focus to the first thing that can be done here."""
        if self.inbox and self._stack.currentWidget() is self.inbox:
            self.inbox.focus_content()
            return
        if self._wants_rule:
            self.retention.focus_rule()
            self._scroll.ensureWidgetVisible(self.retention)
            return
        self.state.check_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> list[tuple[str, str]]:
        """Return key and what it does, of what is shown."""
        is_deciding = self.inbox is not None and self._stack.currentWidget() is self.inbox
        return self.inbox.keys() if self.inbox and is_deciding else []

    def show_record(self, record: str) -> None:
        """Start what is asked for: "merge" chooses files of other laptops, or names one.

        "photos" asks how long uncovered pictures stay.
        """
        if record == "photos":
            self._wants_rule = True
            self.show_cards()
            return
        if record != "merge" and not record.startswith("merge "):
            return
        self.show_cards()
        if source := record.removeprefix("merge").strip():
            self.merging.offer([Path(source)])
        else:
            self.merging.choose()

    @Slot()
    def show_inbox(self) -> None:
        """Show what is to be decided, in place of the cards."""
        if self.inbox is None:
            self.inbox = ConflictInbox(self._session)
            self.inbox.left.connect(self.show_cards)
            self._stack.addWidget(self.inbox)
        self._stack.setCurrentWidget(self.inbox)
        self.inbox.load()
        self.inbox.focus_content()

    @Slot()
    def show_cards(self) -> None:
        """Show the cards again."""
        self._stack.setCurrentIndex(0)
        self._is_stale = True
        self._refresh()
        self.focus_content()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if audit_files_in(event.mimeData()) and not self._session.read_only:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = audit_files_in(event.mimeData())
        event.acceptProposedAction()
        self.show_cards()
        self.merging.offer(files)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._wants_rule = False
        super().hideEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._is_stale = True
            self._refresh()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(is_narrow=self.width() < theme.px(_NARROW))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        del changes
        self._is_stale = True
        self._refresh()

    def _refresh(self) -> None:
        if not self._is_stale or not self.isVisible():
            return
        self._is_stale = False
        for card in self.cards:
            if isinstance(card, Refreshes):
                card.refresh()

    def _arrange(self, *, is_narrow: bool) -> None:
        columns = 1 if is_narrow else 2
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.setRowStretch(len(self.cards), 1)
