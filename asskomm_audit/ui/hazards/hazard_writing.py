"""Keeping an immediate hazard and writing its note, both logged."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject

from asskomm_audit.documents import write_hazard_note_of
from asskomm_audit.domain.hazards import Hazard
from asskomm_audit.domain.ids import AuditId, HazardId, PersonId, PhotoId, StopId, new_id
from asskomm_audit.i18n import texts_for
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import find_audit
from asskomm_audit.store.hazards import find_hazard, next_hazard_number, put_hazard
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.places import find_place
from asskomm_audit.ui import language
from asskomm_audit.ui.hazards.hazard_form import Noted
from asskomm_audit.ui.opening_files import open_path
from asskomm_audit.ui.reports.naming import document_name, free_path
from asskomm_audit.ui.session import Session


class HazardWriter(QObject):
    """Notes hazards as steps; notes are written in the background beside the audit file."""

    def __init__(
        self,
        session: Session,
        perform: Callable[[str, Callable[[AuditFile], None]], object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._perform = perform or session.perform

    def note(
        self,
        audit_id: AuditId,
        noted: Noted,
        *,
        person: PersonId,
        criterion: str | None,
        stop_id: StopId | None,
        photo_id: PhotoId | None,
    ) -> HazardId:
        """Keep a hazard; return its id."""
        hazard_id = HazardId(new_id())

        def write(file: AuditFile) -> None:
            hazard = Hazard(
                id=hazard_id,
                audit_id=audit_id,
                number=next_hazard_number(file),
                noted_at=datetime.now(UTC).astimezone(),
                text=noted.text,
                spot=noted.spot,
                office=noted.office,
                stop_id=stop_id,
                criterion=criterion,
                photo_id=photo_id,
                person_id=person,
            )
            put_hazard(file, hazard)

        self._perform(self.tr("Sofortmeldung: {text}").format(text=noted.text[:60]), write)
        return hazard_id

    def write(self, hazard_id: HazardId) -> None:
        """Write the note into the folder of the audit file, and log when and as what."""
        hazard = find_hazard(self._session.file, hazard_id)
        if hazard is None:
            return
        target = free_path(self._session.path.parent, self._name(hazard))
        path, texts = self._session.path, texts_for(language.language())

        def work(_progress: object) -> None:
            with open_audit_file(path, read_only=True) as file:
                write_hazard_note_of(file, hazard_id, target, texts=texts)

        self._session.jobs.start(
            self.tr("Sofortmeldung {number}").format(number=hazard.label),
            work,
            done=lambda _: self._log(hazard_id, target),
        )

    def _log(self, hazard_id: HazardId, target: Path) -> None:
        hazard = find_hazard(self._session.file, hazard_id)
        if hazard and not self._session.read_only:
            now = datetime.now(UTC).astimezone()
            written = replace(hazard, written_at=now, document=target.name)
            text = self.tr("Sofortmeldung {number} geschrieben").format(number=hazard.label)
            self._perform(text, lambda file: put_hazard(file, written))
        self._session.messages.success(
            self.tr("Geschrieben: {name}").format(name=target.name),
            self.tr("Öffnen"),
            lambda: open_path(target),
        )

    def _name(self, hazard: Hazard) -> str:
        file = self._session.file
        audit = find_audit(file, hazard.audit_id)
        place = find_place(file, audit.place_id) if audit else None
        kind = self.tr("Sofortmeldung {number}").format(number=hazard.label)
        day = hazard.noted_at.date()
        return document_name(kind, place.name if place else "", day, ".pdf")
