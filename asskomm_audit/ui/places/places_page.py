"""The page of the places: the list on the left, the chosen place with its audits on the right."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.audits import Audit
from asskomm_audit.domain.ids import AuditId, PlaceId, new_id
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.places import Place, PlaceType
from asskomm_audit.store.audits import find_audit
from asskomm_audit.store.history import Changes
from asskomm_audit.store.places import find_place, places_of, put_place
from asskomm_audit.ui import theme
from asskomm_audit.ui.actions import key_text
from asskomm_audit.ui.places.no_places import NoPlaces
from asskomm_audit.ui.places.place_detail import PlaceDetail
from asskomm_audit.ui.places.place_list import PlaceList
from asskomm_audit.ui.places.removals import Removals
from asskomm_audit.ui.places.rows import place_rows
from asskomm_audit.ui.places.starting import Starts
from asskomm_audit.ui.places.words import free_name
from asskomm_audit.ui.plan.asking import ask_for_plan
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.two_sides import TwoSides

_KINDS = (
    Kind.PLACE, Kind.AUDIT, Kind.MEMBER, Kind.PERSON, Kind.VISIT, Kind.ANSWER, Kind.FINDING,
)  # fmt: skip


class PlacesPage(QWidget):
    """Finds, edits and removes places; begins and continues their audits."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._removals = Removals(session, self)
        self._starts = Starts(session, self)
        self._is_stale = True
        self._followed: AuditId | None = None

        self.empty = NoPlaces(self, read_only=session.read_only)
        self._content = QWidget(self)  # parents first: moving trees of widgets restyles them
        self._locked = text_label(role="muted", wrap=True)
        self.sides = TwoSides(parent=self._content)
        self.list = PlaceList(self.sides, read_only=session.read_only)
        self.detail = PlaceDetail(session, self.sides)
        self._arrange()
        self._connect()
        self._add_keys()
        self.retranslate()
        self._refresh()

    # --- what the window asks ----------------------------------------------------------------

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of this page."""
        return [
            (key_text("Ctrl+Shift+N"), self.tr("Neuer Ort")),
            ("N", self.tr("Neues Audit am gewählten Ort; Enter beginnt es")),
            ("R", self.tr("Wiederholungsaudit zum gewählten Audit")),
            ("B", self.tr("Begehung beginnen oder fortsetzen")),
            (key_text("Enter"), self.tr("Aus der Liste zum gewählten Ort")),
            (key_text("Esc"), self.tr("Zurück zur Liste der Orte")),
            (key_text("Ctrl+Tab"), self.tr("Zwischen Audits und Angaben wechseln")),
            (key_text("Del"), self.tr("Gewählten Ort oder gewähltes Audit entfernen")),
        ]

    def show_record(self, record: str) -> None:
        """Show a place, or an audit with its place."""
        self._refresh()
        audit = find_audit(self._session.file, AuditId(record))
        place_id = audit.place_id if audit else PlaceId(record)
        if find_place(self._session.file, place_id) is None:
            return
        self._choose(place_id)
        if audit:
            self.detail.show_audits()
            self.detail.audits.choose(audit.id)

    def focus_content(self) -> None:
        """Put the focus into the list, or on what begins a first place."""
        if self._stack.currentWidget() is self.empty:
            self.empty.button.setFocus()
        elif self.sides.is_second():
            self.detail.focus_next()
        else:
            self.list.table.setFocus()

    def focus_search(self) -> None:
        """Put the focus into the search field."""
        self.sides.turn(second=False)
        self.list.search.setFocus()
        self.list.search.selectAll()

    def before_leaving(self) -> None:
        """Save what is not saved yet."""
        self.detail.flush()

    def record_in_focus(self) -> tuple[Kind, str] | None:
        """Return the shown place, or the chosen audit while the list of audits has the focus."""
        place, audits = self.detail.place(), self.detail.audits
        if audits.list.hasFocus() and (audit_id := audits.audit_id()):
            return Kind.AUDIT, audit_id
        return (Kind.PLACE, place.id) if place else None

    # --- acts --------------------------------------------------------------------------------

    def add_place(self) -> None:
        """Add a place and let its name be typed."""
        if self._session.read_only:
            return
        self.before_leaving()
        name = free_name(self.tr("Neuer Ort"), places_of(self._session.file))
        place = Place(id=PlaceId(new_id()), name=name, place_type=PlaceType.SQUARE)
        self._session.perform(self.tr("Ort anlegen"), lambda file: put_place(file, place))
        self._choose(place.id)
        self.sides.turn(second=True)
        self.detail.show_form()

    def remove_place(self) -> None:
        """Remove the shown place with everything below it."""
        place = self.detail.place()
        if place and not self._session.read_only:
            self.before_leaving()
            self._removals.remove_place(place)
            self.sides.turn(second=False)
            self.focus_content()

    def remove_audit(self, audit: Audit) -> None:
        """Remove an audit of the shown place."""
        if place := self.detail.place():
            self.before_leaving()
            self._removals.remove_audit(place, audit)

    def ask_new_audit(self) -> None:
        """Open the panel for a new audit of the shown place."""
        if self._may_ask():
            self.detail.ask_new_audit()

    def ask_re_audit(self) -> None:
        """Open the panel for an audit that repeats the chosen one."""
        if self.detail.audits.current() and self._may_ask():
            self.detail.ask_re_audit()

    def walk_on(self) -> None:
        """Go on with the chosen audit where it stands."""
        if (row := self.detail.audits.current()) and not self.detail.is_asking():
            self._starts.walk(row.audit, row.next_visit)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self._locked.setText(
            self.tr("Nur zum Lesen geöffnet: Orte und Audits lassen sich ansehen, nicht ändern.")
        )

    # --- inside ------------------------------------------------------------------------------

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.list.table.hasFocus():
            self._go_back()
            return
        super().keyPressEvent(event)

    def _arrange(self) -> None:
        self._locked.setVisible(self._session.read_only)
        self.sides.hold(self.list, self.detail)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(*theme.PAGE_MARGINS)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(self._locked)
        column.addWidget(self.sides, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._content)
        self.detail.head.back_button.hide()

    def _connect(self) -> None:
        self._session.changed.connect(self._on_changed)
        self.empty.activated.connect(self.add_place)
        self.list.new_wanted.connect(self.add_place)
        self.list.removal_wanted.connect(self.remove_place)
        self.list.chosen.connect(self._show)
        self.list.opened.connect(self._open)
        self.sides.turned.connect(self.detail.head.back_button.setVisible)
        head, audits = self.detail.head, self.detail.audits
        head.back_wanted.connect(self._go_back)
        head.new_audit_wanted.connect(self.ask_new_audit)
        head.removal_wanted.connect(self.remove_place)
        audits.new_wanted.connect(self.ask_new_audit)
        audits.repeat_wanted.connect(self.ask_re_audit)
        audits.walk_wanted.connect(self._starts.walk)
        audits.removal_wanted.connect(self.remove_audit)
        self.detail.head.history_wanted.connect(self._show_history)
        self.detail.head.plan_wanted.connect(self._show_plan)
        self.detail.audit_begun.connect(self._starts.begin)
        self._starts.begun.connect(self.detail.show_audits)

    def _add_keys(self) -> None:
        for keys, act in (
            ("Ctrl+Shift+N", self.add_place),
            ("N", self.ask_new_audit),
            ("R", self.ask_re_audit),
            ("B", self.walk_on),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*_KINDS):
            self._is_stale = True
            if self.isVisible():
                self._refresh()

    def _refresh(self) -> None:
        """Read anew what has changed since; a hidden page waits until it is shown."""
        if self._is_stale:
            self._is_stale = False
            self._reload()
        if self._followed != self._session.audit_id:
            self._followed = self._session.audit_id
            audit = find_audit(self._session.file, self._followed) if self._followed else None
            if audit and not self.detail.is_asking():
                self._choose(audit.place_id)

    def _reload(self) -> None:
        rows = place_rows(self._session.file)
        self._stack.setCurrentIndex(1 if rows else 0)
        districts = {row.place.district for row in rows} - {""}
        owners = {row.place.owner for row in rows} - {""}
        self.detail.form.offer(sorted(districts), sorted(owners))
        with QSignalBlocker(self.list):  # what it chooses is shown below, once
            self.list.show_rows(rows)
        if place := self.list.current():
            self.detail.show_place(place)

    def _show_plan(self) -> None:
        if place := self.detail.place():
            ask_for_plan(self._session, place.id, "places")

    def _show_history(self) -> None:
        if place := self.detail.place():
            self.before_leaving()
            self._session.show_history(Kind.PLACE, place.id)

    def _choose(self, place_id: PlaceId) -> None:
        if self._is_stale:
            self._refresh()
        if not self.list.choose(place_id):
            self.list.show_all()
            self.list.choose(place_id)

    def _show(self, place: Place | None) -> None:
        if place:
            self.detail.close_new_audit()
            self.detail.show_place(place)

    def _open(self) -> None:
        self.sides.turn(second=True)
        self.detail.focus_next()

    def _go_back(self) -> None:
        self.before_leaving()
        self.detail.close_new_audit()
        self.sides.turn(second=False)
        self.list.table.setFocus()

    def _may_ask(self) -> bool:
        if self._session.read_only or self.detail.is_asking() or self.detail.place() is None:
            return False
        self.sides.turn(second=True)
        return True
