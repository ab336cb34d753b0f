"""The detail beside the list: a place, or the panel that begins an audit there."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QTabBar, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.places import Place
from asskomm_audit.store.catalogues import find_catalogue
from asskomm_audit.store.people import people_of
from asskomm_audit.store.places import places_of
from asskomm_audit.ui import theme
from asskomm_audit.ui.places.audits_panel import AuditsPanel
from asskomm_audit.ui.places.new_audit_panel import NewAuditPanel
from asskomm_audit.ui.places.place_form import PlaceForm
from asskomm_audit.ui.places.place_head import PlaceHead
from asskomm_audit.ui.places.strength import set_strong
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.scroll import scrolling

_AUDITS, _PLACE = 0, 1


class PlaceDetail(QFrame):
    """Shows one place."""

    audit_begun = Signal(object)  # AuditDraft

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._session = session
        self._new_audit: NewAuditPanel | None = None
        self._sheet = QStackedWidget(self)  # parents first: moving trees of widgets restyles them
        sheet = QWidget(self._sheet)
        self.head = PlaceHead(sheet, read_only=session.read_only)
        self.tabs = QTabBar(sheet)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.addTab("")
        self.tabs.addTab("")
        self._leaves = QStackedWidget(sheet)
        self._audits_area, inside = self._add_leaf()
        self.audits = AuditsPanel(session, inside.parentWidget())
        inside.addWidget(self.audits)
        _, inside = self._add_leaf()
        self.form = PlaceForm(session, inside.parentWidget())
        inside.addWidget(self.form)
        self._arrange(sheet)

        self.tabs.currentChanged.connect(self._turn_to)
        turn = QShortcut(QKeySequence("Ctrl+Tab"), self)  # there are two: back is the same
        turn.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        turn.activated.connect(self._turn)
        self.retranslate()

    @property
    def new_audit(self) -> NewAuditPanel:
        """The panel for a new audit; it is built when it is first needed."""
        if self._new_audit is None:
            panel = self._new_audit = NewAuditPanel(self._sheet)
            self._sheet.addWidget(panel)
            panel.begun.connect(self.audit_begun)
            panel.cancelled.connect(self._cancel_asking)
        return self._new_audit

    def place(self) -> Place | None:
        """Return the place that is shown, as it is stored."""
        return self.form.place()

    def show_place(self, place: Place) -> None:
        """Show a place; what is typed for another one is saved first."""
        self.head.show_place(place)
        self.form.show_place(place)
        self.audits.show_place(place)
        self._name_tabs()

    def show_form(self) -> None:
        """Turn to the form, its name ready to be typed over."""
        self.close_new_audit()
        self.tabs.setCurrentIndex(_PLACE)
        self.form.name.setFocus()
        self.form.name.selectAll()

    def show_audits(self) -> None:
        """Turn to the audits."""
        self.close_new_audit()
        self.tabs.setCurrentIndex(_AUDITS)

    def ask_new_audit(self) -> None:
        """Turn to the panel for a new audit of the place."""
        self.flush()
        file = self._session.file
        if place := self.place():
            self._sheet.setCurrentWidget(self.new_audit)
            self.new_audit.ask(place, places_of(file), people_of(file), self._session.person)

    def ask_re_audit(self) -> None:
        """Turn to the panel for an audit that repeats the chosen one."""
        self.flush()
        file = self._session.file
        place, row = self.place(), self.audits.current()
        if place and row:
            self._sheet.setCurrentWidget(self.new_audit)
            catalogue = find_catalogue(file, row.audit.catalogue_hash)
            people = people_of(file)
            self.new_audit.ask_again(row.audit, place, catalogue, people, self._session.person)

    def close_new_audit(self) -> None:
        """Turn back to the place."""
        self._sheet.setCurrentIndex(0)

    def is_asking(self) -> bool:
        """Whether the panel for a new audit is open."""
        return self._sheet.currentIndex() == 1

    def focus_next(self) -> None:
        """Put the focus where it goes on."""
        if self.is_asking():
            self.new_audit.begin_button.setFocus()
        elif self.tabs.currentIndex() == _AUDITS:
            self._audits_area.ensureWidgetVisible(self.audits.focus_next())
        else:
            self.form.name.setFocus()

    def flush(self) -> None:
        """Save what is not saved yet."""
        self.form.flush()
        self.audits.flush()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.tabs.setAccessibleName(self.tr("Bereiche des Ortes"))
        self._name_tabs()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _arrange(self, sheet: QWidget) -> None:
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_S)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, theme.SPACE_M, 0)
        head.addWidget(self.head)
        column.addLayout(head)
        column.addWidget(self.tabs)
        column.addWidget(self._leaves, 1)
        self._sheet.addWidget(sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_L, theme.SPACE_M, theme.SPACE_XS, theme.SPACE_S)
        layout.addWidget(self._sheet)

    def _name_tabs(self) -> None:
        count = self.audits.count()
        audits = self.tr("Audits ({n})").format(n=count) if count else self.tr("Audits")
        self.tabs.setTabText(_AUDITS, audits)
        self.tabs.setTabText(_PLACE, self.tr("Angaben zum Ort"))
        is_next = count == 0 and self.tabs.currentIndex() == _PLACE
        set_strong(self.head.new_audit_button, "plus", strong=is_next)

    def _cancel_asking(self) -> None:
        self.close_new_audit()
        self.focus_next()

    def _turn_to(self, leaf: int) -> None:
        self._leaves.setCurrentIndex(leaf)
        self._name_tabs()

    def _turn(self) -> None:
        self.tabs.setCurrentIndex(1 - self.tabs.currentIndex())

    def _add_leaf(self) -> tuple[QScrollArea, QVBoxLayout]:
        """Add an empty leaf that scrolls, with room for focus rings and the scroll bar."""
        frame = QWidget()
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, theme.SPACE_XS, theme.SPACE_M, theme.SPACE_S)
        area = scrolling(frame)
        self._leaves.addWidget(area)
        return area, layout
