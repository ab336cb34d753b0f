"""The selector of the audit and visit that all pages work on."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.labels import visit_label
from asskomm_audit.store.choosing import AuditOffer, audits_to_choose
from asskomm_audit.store.history import Changes
from asskomm_audit.texts import date_text
from asskomm_audit.ui import language
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.choice import Choice

_MOST = 100  # audits: nobody looks for one in a longer list; the page of the places has them all


class AuditChoice(Choice):
    """Lists "Ort · Datum · Tag" of the latest audits, and of the one that is worked on."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._audit_ids: list[AuditId] = []
        self.chosen.connect(self._choose)
        session.changed.connect(self._on_changed)
        session.audit_changed.connect(self._reload)
        session.visit_changed.connect(self._reload)
        self._reload()
        self._choose_latest()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._reload()
        super().changeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().strip()
        if letter and letter.isprintable():
            event.ignore()  # a key of the page, else another audit whose name begins with it
        else:
            super().keyPressEvent(event)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(Kind.AUDIT, Kind.VISIT, Kind.PLACE):
            self._reload()
            self._choose_latest()

    def _choose(self, value: tuple[AuditId, VisitKind]) -> None:
        audit_id, kind = value
        self._session.set_visit_kind(kind)
        self._session.set_audit(audit_id)

    def _choose_latest(self) -> None:
        """Work on the latest audit where the one worked on is gone."""
        if self._session.audit_id not in self._audit_ids:
            self._session.set_audit(next(iter(self._audit_ids), None))

    def _reload(self) -> None:
        if self._session.file.is_closed:  # the desk goes in a moment
            return
        self.setAccessibleName(self.tr("Audit und Begehung"))
        texts = language.texts()
        audits = audits_to_choose(self._session.file, limit=_MOST, also=self._session.audit_id)
        self._audit_ids = [audit.id for audit in audits]
        choices: list[tuple[object, str]] = []
        for audit in audits:
            start = f"{audit.place[:60]} · {date_text(audit.started_on, texts)}"
            for kind in self._kinds(audit):
                choices.append(((audit.id, kind), f"{start} · {visit_label(kind, texts)}"))
        self.set_choices(choices)
        self.setPlaceholderText(self.tr("Noch kein Audit"))
        self.setEnabled(bool(choices))
        self.set_value((self._session.audit_id, self._session.visit_kind))

    def _kinds(self, audit: AuditOffer) -> list[VisitKind]:
        kinds = set(audit.kinds)
        if audit.id == self._session.audit_id:
            kinds.add(self._session.visit_kind)
        return [kind for kind in VisitKind if kind in (kinds or {VisitKind.DAY})]
