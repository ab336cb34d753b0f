"""The table with its filters beside the chosen finding: what is shown, never what is written."""

from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import AuditId, FindingId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.audits import oldest_audit
from asskomm_audit.store.catalogues import find_catalogue
from asskomm_audit.store.counting import has_any
from asskomm_audit.store.history import Changes
from asskomm_audit.ui import theme
from asskomm_audit.ui.findings.audit_question import AuditQuestion
from asskomm_audit.ui.findings.filter_bar import FilterBar
from asskomm_audit.ui.findings.finding_detail import FindingDetail
from asskomm_audit.ui.findings.finding_table import FindingTable
from asskomm_audit.ui.findings.listing import (
    Beginning,
    FindingList,
    changed_findings,
    read_beginning,
    read_list,
)
from asskomm_audit.ui.findings.rest_of_list import RestOfList
from asskomm_audit.ui.findings.row_filter import RowFilter
from asskomm_audit.ui.findings.rows import FindingRow
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.page_layout import PageLayout
from asskomm_audit.ui.widgets.two_sides import TwoSides

_NARROW = 880  # width at 100 % text below which table and detail take turns
_LEAST = 300, 360  # width at 100 % text below which cells or fields would be cut


class FindingsDesk(QWidget):
    """Keeps bar, table and detail in step."""

    emptied = Signal(bool)  # whether the file has no finding at all

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_stale = True
        self._findings: FindingList | None = None
        self._touched: set[FindingId] = set()  # since they were read
        self._rest = RestOfList(session, self._take_rest)
        self.bar = FilterBar(self, read_only=session.read_only)
        self.question = AuditQuestion(session, self)
        self.sides = TwoSides(self, narrow=_NARROW, shares=(6, 5), least=_LEAST)
        self.list = FindingTable(self.sides)
        self.detail = FindingDetail(session, self.sides)
        self.sides.hold(self.list, self.detail)
        self._locked = text_label(role="muted", wrap=True)
        self._locked.setVisible(session.read_only)
        layout = PageLayout(self)
        layout.setSpacing(theme.SPACE_M)
        for widget in (self._locked, self.bar, self.question):
            layout.addWidget(widget)
        layout.addWidget(self.sides, 1)
        self.detail.head.back_button.hide()
        self._connect()
        self._fit_scope()
        self.list.keep(self.bar.row_filter(), _today())
        self.retranslate()

    def current(self) -> Finding | None:
        """Return the finding that is shown."""
        row = self.detail.row()
        return row.finding if row else None

    def note_change(self, changes: Changes | None = None) -> None:
        """Read anew when it is looked at next: what these changes touch, or all."""
        touched = changed_findings(self._session.file, changes) if changes else None
        if touched is None:
            self._is_stale = True
        else:
            self._touched |= touched

    def refresh(self) -> None:
        """Read anew what has changed since."""
        known = self._findings
        is_stale = self._is_stale or (self._touched and known and not known.is_whole)
        if known is None or is_stale:
            self._reload()
        elif self._touched:
            known.read_again(self._touched)
            self._show_list(known)

    def show_finding(self, finding: Finding) -> None:
        """Show a finding, whatever scope and filters say."""
        if not self.bar.all_audits() and finding.audit_id != self._session.audit_id:
            self._fit_scope(all_audits=True)
            self._is_stale = True
        self.refresh()
        self._be_whole()
        self.list.choose(finding.id)
        self.open()

    def show_new(self, finding_id: FindingId, audit_id: AuditId) -> None:
        """Show a finding that was just made, its title ready to be typed over."""
        if not self.bar.all_audits() and audit_id != self._session.audit_id:
            self._fit_scope(all_audits=True)
            self._is_stale = True
        self.refresh()
        self._be_whole()
        self.list.choose(finding_id)
        self.open()
        self.detail.show_title()

    def open(self) -> None:
        """Turn to the detail, where only one side is shown."""
        self.sides.turn(second=True)
        self._fit_bar()

    def go_back(self) -> None:
        """Turn to the table and put the focus there."""
        self.detail.flush()
        self.detail.dismissal.hide()
        self.sides.turn(second=False)
        self._fit_bar()
        self.list.table.setFocus()

    def focus_next(self) -> None:
        """Put the focus where it goes on."""
        if self.sides.is_second():
            self.detail.focus_next()
        else:
            self.list.table.setFocus()

    def focus_search(self) -> None:
        """Put the focus into the search field."""
        self.sides.turn(second=False)
        self._fit_bar()
        self.bar.search.setFocus()
        self.bar.search.selectAll()

    def follow_audit(self) -> None:
        """Show the findings of the audit that is worked on now, unless all are shown."""
        if not self.bar.all_audits() or self._session.audit_id is None:
            self._is_stale = True
        self._fit_scope(all_audits=self.bar.all_audits())

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self._locked.setText(
            self.tr("Nur zum Lesen geöffnet: Feststellungen lassen sich ansehen, nicht ändern.")
        )
        self._show_number()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        self.bar.changed.connect(self._filter)
        self.bar.scope_changed.connect(self._reload)
        self.list.nothing.activated.connect(self._show_everything)
        self.list.all_wanted.connect(self._be_whole)
        self.list.chosen.connect(self._show)
        self.list.opened.connect(self._open_chosen)
        self.sides.turned.connect(self.detail.head.back_button.setVisible)
        self.sides.turned.connect(self._fit_bar)
        self.detail.head.back_wanted.connect(self.go_back)
        self.detail.dismissal.closed.connect(self.detail.focus_next)

    def _reload(self) -> None:
        self._is_stale = False
        session, all_audits = self._session, self.bar.all_audits()
        self._offer_dimensions()
        self._findings = self._beginning() if all_audits else None
        if self._findings is None:
            self._rest.forget()
            self._findings = read_list(session.file, None if all_audits else session.audit_id)
        self._show_list(self._findings)

    def _beginning(self) -> FindingList | None:
        """Return what is seen first of a long list, while the rest of it is read behind."""
        if self.bar.row_filter() != RowFilter() or not self.list.is_in_order():
            return None
        beginning = read_beginning(self._session.file)
        if beginning:
            self._rest.read()
        return beginning

    def _take_rest(self, findings: FindingList) -> None:
        if self._is_stale or self._touched:  # something was written meanwhile
            self._reload()
            return
        findings.hand_over(self._session.file)
        self._findings = findings
        self._show_list(findings)

    def _be_whole(self) -> None:
        """Read the whole list now: what is wanted may lie beyond its beginning."""
        if self._findings and not self._findings.is_whole:
            self._rest.forget()
            self._findings = read_list(self._session.file, self._findings.audit_id)
            self._show_list(self._findings)

    def _show_list(self, findings: FindingList) -> None:
        self._touched.clear()
        self.list.show_list(findings, _today())
        self._show_number()
        self.emptied.emit(not findings.entries and not has_any(self._session.file, Kind.FINDING))

    def _offer_dimensions(self) -> None:
        if audit := oldest_audit(self._session.file):
            catalogue = find_catalogue(self._session.file, audit.catalogue_hash)
            self.bar.offer_dimensions(catalogue.dimensions)

    def _filter(self) -> None:
        self._be_whole()
        self.list.keep(self.bar.row_filter(), _today())
        self._show_number()

    def _show_everything(self) -> None:
        if not self.list.model.total():
            self._fit_scope(all_audits=True)
            self._reload()
        self.bar.show_all()

    def _show_number(self) -> None:
        shown, total = self.list.model.rowCount(), self.list.model.total()
        if isinstance(self._findings, Beginning):
            shown, total = self._findings.live, self._findings.total
        self.bar.show_number(shown, total)

    def _show(self, row: FindingRow | None) -> None:
        self.detail.show_row(row)
        if row is None:
            self.sides.turn(second=False)
            self._fit_bar()

    def _open_chosen(self) -> None:
        self.open()
        self.detail.focus_next()

    def _fit_scope(self, *, all_audits: bool = False) -> None:
        has_audit = self._session.audit_id is not None
        self.bar.show_scope(all_audits=all_audits or not has_audit, one_audit=has_audit)

    def _fit_bar(self) -> None:
        """Hide the bar together with the table: it belongs to it."""
        self.bar.setVisible(not self.sides.is_second())


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the wall here
