"""The page of the findings: confirms, dismisses, adds and removes what its desk shows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.ids import AuditId, FindingId, MeasureId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.counting import has_any
from asskomm_audit.store.findings import find_finding
from asskomm_audit.store.history import Changes
from asskomm_audit.store.measures import find_measure
from asskomm_audit.ui.actions import key_text
from asskomm_audit.ui.findings.findings_desk import FindingsDesk
from asskomm_audit.ui.findings.no_findings import NoFindings
from asskomm_audit.ui.findings.writing import (
    add_finding,
    confirm_finding,
    dismiss_finding,
    drop_finding,
)
from asskomm_audit.ui.plan.asking import ask_for_plan
from asskomm_audit.ui.session import Session

_KINDS = (
    Kind.FINDING, Kind.MEASURE, Kind.PHOTO, Kind.AUDIT, Kind.PLACE, Kind.STOP, Kind.ANSWER,
    Kind.PRIVACY_BOX, Kind.PHOTO_REVIEW,
    Kind.SURVEY, Kind.RESPONSE,
)  # fmt: skip


class FindingsPage(QWidget):
    """Finds, judges, confirms and dismisses findings, and plans their measures."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.empty = NoFindings(session, self)
        self.desk = FindingsDesk(session, self)
        self.bar, self.list, self.detail = self.desk.bar, self.desk.list, self.desk.detail
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.desk)
        self._connect()
        self._add_keys()
        self.desk.refresh()

    # --- what the window asks ----------------------------------------------------------------

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of this page."""
        return [
            ("N", self.tr("Neue Feststellung")),
            ("M", self.tr("Neue Maßnahme zur gewählten Feststellung")),
            (key_text("Enter"), self.tr("Aus der Liste zur gewählten Feststellung")),
            (key_text("Esc"), self.tr("Zurück zur Liste")),
            (key_text("Ctrl+Tab"), self.tr("Zwischen Feststellung und Maßnahmen wechseln")),
            (key_text("Ctrl+Enter"), self.tr("Gewählte Feststellung bestätigen")),
            (key_text("Del"), self.tr("Gewählte Feststellung verwerfen, eine freie entfernen")),
            (key_text("Ctrl+V"), self.tr("Foto einfügen")),
        ]

    def show_record(self, record: str) -> None:
        """Show a finding, or a measure with its finding, whatever the filters say."""
        file = self._session.file
        measure = find_measure(file, MeasureId(record))
        finding = find_finding(file, measure.finding_id if measure else FindingId(record))
        if finding is None:
            return
        self.desk.show_finding(finding)
        if measure:
            self.detail.show_measures()
            self.detail.measures.choose(measure.id)

    def focus_content(self) -> None:
        """Put the focus into the table, or on what begins a first finding."""
        if self._stack.currentWidget() is self.empty:
            self.empty.button.setFocus()
        else:
            self.desk.focus_next()

    def focus_search(self) -> None:
        """Put the focus into the search field."""
        self.desk.focus_search()

    def before_leaving(self) -> None:
        """Save what is not saved yet."""
        self.detail.flush()

    def record_in_focus(self) -> tuple[Kind, str] | None:
        """Return the shown finding, or the measure or photo one is busy with."""
        return self.detail.record_in_focus() if self.desk.current() else None

    # --- acts --------------------------------------------------------------------------------

    def add_finding(self) -> None:
        """Add a free finding to the audit that is worked on; ask which one, if there is none."""
        if self._session.read_only:
            return
        self.before_leaving()
        if self._session.audit_id:
            self._add_to(self._session.audit_id)
        elif has_any(self._session.file, Kind.AUDIT):
            self._stack.setCurrentWidget(self.desk)
            self.desk.go_back()
            self.desk.question.ask()
        else:
            self._session.go("places")

    def add_measure(self) -> None:
        """Add a measure to the shown finding."""
        if self.desk.current() and not self._session.read_only:
            self.desk.open()
            self.detail.show_measures()
            self.detail.measures.add()

    def confirm(self) -> None:
        """Confirm the shown finding, or take it up again."""
        finding = self.desk.current()
        if finding and not self._session.read_only:
            self.before_leaving()
            head = self.detail.head
            was_pressed = head.confirm_button.hasFocus() or head.take_up_button.hasFocus()
            confirm_finding(self._session, finding.id)
            if was_pressed:  # it is gone now, and the next button means the contrary
                head.title.setFocus()

    def delete(self) -> None:
        """Remove the shown finding if it is a free one, and else ask why to dismiss it."""
        finding = self.desk.current()
        if finding and finding.criterion is None:
            self.remove()
        else:
            self.ask_dismissal()

    def ask_dismissal(self) -> None:
        """Ask why the shown finding shall no longer count."""
        finding = self.desk.current()
        if finding and finding.is_live and not self._session.read_only:
            self.desk.open()
            self.detail.dismissal.ask()

    def dismiss(self, reason: str) -> None:
        """Dismiss the shown finding for a reason."""
        if finding := self.desk.current():
            self.before_leaving()
            self.list.let_go()
            dismiss_finding(self._session, finding.id, reason)
            self.desk.go_back()

    def remove(self) -> None:
        """Remove the shown finding: only free ones go, the others are dismissed."""
        finding = self.desk.current()
        if finding and finding.criterion is None and not self._session.read_only:
            self.before_leaving()
            self.list.let_go()
            drop_finding(self._session, finding)
            self.desk.go_back()

    # --- inside ------------------------------------------------------------------------------

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.desk.refresh()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.list.table.hasFocus():
            self.desk.go_back()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        head = self.detail.head
        self._session.changed.connect(self._on_changed)
        self._session.audit_changed.connect(self._on_audit)
        self.empty.activated.connect(self.add_finding)
        self.desk.emptied.connect(self._on_emptied)
        self.desk.question.answered.connect(self._add_to)
        self.bar.new_wanted.connect(self.add_finding)
        self.list.deletion_wanted.connect(self.delete)
        head.confirmed.connect(self.confirm)
        head.dismissal_wanted.connect(self.ask_dismissal)
        head.history_wanted.connect(self._show_history)
        head.plan_wanted.connect(self._show_plan)
        head.removal_wanted.connect(self.remove)
        self.detail.dismissal.accepted.connect(self.dismiss)

    def _add_keys(self) -> None:
        for keys, act in (
            ("N", self.add_finding),
            ("M", self.add_measure),
            ("Ctrl+Return", self.confirm),
            ("Ctrl+V", self.detail.form.photos.strip.paste),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _show_plan(self) -> None:
        if row := self.detail.row():
            ask_for_plan(self._session, row.finding.id, "findings")

    def _show_history(self) -> None:
        if finding := self.desk.current():
            self.before_leaving()
            self._session.show_history(Kind.FINDING, finding.id)

    def _add_to(self, audit_id: AuditId) -> None:
        finding_id = add_finding(self._session, audit_id)
        self.desk.show_new(finding_id, audit_id)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*_KINDS):
            self._take_in(changes)

    def _on_audit(self) -> None:
        self.desk.follow_audit()
        self._take_in()

    def _take_in(self, changes: Changes | None = None) -> None:
        self.desk.note_change(changes)
        if self.isVisible():
            self.desk.refresh()

    def _on_emptied(self, is_empty: bool) -> None:
        self.empty.look()
        if not is_empty:
            self._stack.setCurrentWidget(self.desk)
        elif not self.desk.question.isVisible():
            self._stack.setCurrentWidget(self.empty)
