"""An immediate hazard seen at the criterion in focus: asked for, kept, written."""

from PySide6.QtCore import QObject, Signal

from asskomm_audit.domain.people import Person
from asskomm_audit.domain.photos import Photo
from asskomm_audit.ui import language
from asskomm_audit.ui.hazards.hazard_form import HazardForm, Noted
from asskomm_audit.ui.hazards.hazard_writing import HazardWriter
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.walk.walk import Walk


class HazardDesk(QObject):
    """Suggests the office that cares for the criterion, and its newest photo."""

    noted = Signal()

    def __init__(
        self, session: Session, walk: Walk, form: HazardForm, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._walk = walk
        self._form = form
        self._writer = HazardWriter(session, walk.perform, self)
        form.accepted.connect(self._keep)

    def ask(self) -> None:
        """Ask what is dangerous."""
        photo = self._photo()
        words = self.tr("Ohne Foto. Taste P fügt dem Kriterium eines hinzu.")
        if photo:
            name = photo.title
            words = self.tr("Mit Foto: {name}").format(name=name[:80])
        self._form.ask(self._offices(), words)

    def _keep(self, noted: Noted, at_once: bool) -> None:
        sheet, spot, photo = self._walk.sheet, self._walk.spot, self._photo()
        if sheet is None:
            return

        def go_on(person: Person) -> None:
            hazard = self._writer.note(
                sheet.audit.id,
                noted,
                person=person.id,
                criterion=spot.criterion.id if spot else None,
                stop_id=sheet.stop_id,
                photo_id=photo.id if photo else None,
            )
            if at_once:
                self._writer.write(hazard)

        self._session.with_person(go_on)
        self.noted.emit()

    def _photo(self) -> Photo | None:
        walk = self._walk
        if walk.sheet is None or walk.spot is None or walk.records is None:
            return None
        photos = walk.records.photos_at(walk.sheet.answer_id(walk.spot))
        return photos[-1] if photos else None

    def _offices(self) -> list[str]:
        """Return the names of the offices, those of the criterion first."""
        sheet, spot = self._walk.sheet, self._walk.spot
        if sheet is None:
            return []
        roles = sheet.catalogue.roles
        own = spot.criterion.roles if spot else ()
        order = (*own, *(role for role in roles if role not in own))
        spoken = language.language()
        return [roles[role][spoken] for role in order if role in roles]
