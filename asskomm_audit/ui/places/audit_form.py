"""The form of an audit that is there already; each field is saved by itself, as one step."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.audits import Audit, AuditStatus
from asskomm_audit.domain.catalogue import EVENT_TYPES_ON_DEMAND
from asskomm_audit.labels import audit_status_label
from asskomm_audit.store.audits import find_audit, put_audit
from asskomm_audit.ui import language
from asskomm_audit.ui.places.day_field import DayField
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.form import Form
from asskomm_audit.ui.widgets.saved_field import SavedLine, SavedText


class AuditForm(QWidget):
    """Edits date, occasion, event module, note and state of one audit."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._audit: Audit | None = None
        self._name = ""

        self.day = DayField()
        self.occasion = SavedLine(lambda text: self._save(occasion=text))
        self.with_events = QCheckBox()
        self.note = SavedText(lambda text: self._save(note=text))
        self.status = Choice()
        self._form = Form(self)
        for field in (self.status, self.day, self.occasion, self.with_events, self.note):
            self._form.row("", field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._form)

        self.day.day_chosen.connect(self._save_day)
        self.with_events.clicked.connect(self._save_events)
        self.status.chosen.connect(self._save_status)
        self._lock()
        self.retranslate()

    def show_audit(self, audit: Audit, place_name: str) -> None:
        """Show an audit; another one than before first saves what is typed."""
        is_other = self._audit is None or self._audit.id != audit.id
        if is_other and self._audit is not None:
            self.flush()
        self._audit, self._name = audit, place_name
        self.day.show_day(audit.started_on)
        self.occasion.show_text(audit.occasion, forget=is_other)
        self.note.show_text(audit.note, forget=is_other)
        self.with_events.setChecked(audit.with_events)
        self.status.set_value(audit.status)
        self._form.set_row_visible(
            self.with_events, visible=audit.place_type in EVENT_TYPES_ON_DEMAND
        )

    def flush(self) -> None:
        """Save what is not saved yet."""
        for field in (self.day, self.occasion, self.note):
            field.flush()

    def forget(self) -> None:
        """Show no audit any more; what is not saved belongs to none."""
        self._audit = None

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        texts = language.texts()
        self.status.set_choices([(each, audit_status_label(each, texts)) for each in AuditStatus])
        for field, text in (
            (self.status, self.tr("Stand")),
            (self.day, self.tr("Datum")),
            (self.occasion, self.tr("Anlass")),
            (self.with_events, self.tr("Veranstaltungen")),
            (self.note, self.tr("Notiz")),
        ):
            self._form.set_label(field, text)
        self.with_events.setText(self.tr("auch Fragen zu Veranstaltungen stellen"))
        self.with_events.setAccessibleName(self.with_events.text())
        self.day.edit.setAccessibleName(self.tr("Datum"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lock(self) -> None:
        read_only = self._session.read_only
        self.occasion.setReadOnly(read_only)
        self.note.setReadOnly(read_only)
        self.day.set_read_only(read_only=read_only)
        self.with_events.setEnabled(not read_only)
        self.status.setEnabled(not read_only)

    def _save_day(self, day: date) -> None:
        self._save(started_on=day)

    def _save_events(self, on: bool) -> None:
        self._save(with_events=on)

    def _save_status(self, status: AuditStatus) -> None:
        self._save(status=status)

    def _save(self, **values: Any) -> None:
        before = self._audit
        if before is None or find_audit(self._session.file, before.id) is None:
            return  # it is gone: what was typed must not bring it back
        audit = replace(before, **values)
        if audit == before:
            return
        text = self.tr("Audit ändern: {name}").format(name=self._name)
        self._session.perform(text, lambda file: put_audit(file, audit))
        if self._audit is before:  # nobody has shown it anew meanwhile
            self._audit = audit
