"""What the plan page shows: which place and audit, which plan, and what is in hand."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from asskomm_audit.domain.audits import Audit
from asskomm_audit.domain.ids import AuditId, PlaceId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.plans import Plan
from asskomm_audit.domain.tracks import Track
from asskomm_audit.errors import UserError
from asskomm_audit.store.audits import find_audit
from asskomm_audit.store.history import Changes
from asskomm_audit.store.photos import photo_bytes
from asskomm_audit.store.plans import plans_of
from asskomm_audit.store.tracks import tracks_of
from asskomm_audit.ui.plan.items import PlanItem, items_of
from asskomm_audit.ui.session import Session

SHOWN = (
    *(Kind.PLACE, Kind.AUDIT, Kind.STOP, Kind.FINDING, Kind.PHOTO),
    *(Kind.PLAN, Kind.PIN, Kind.TRACK, Kind.VISIT),
)


class PlanState(QObject):
    """Reads the file; what changed is read again."""

    picture_changed = Signal(object)  # QImage | None
    read = Signal()  # plans, items or what is in hand

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.place: PlaceId | None = None
        self.audit: Audit | None = None
        self.plans: list[Plan] = []
        self.plan: Plan | None = None
        self.items: list[PlanItem] = []
        self.tracks: list[Track] = []
        self._current = ""
        self._picture = ""  # the SHA-256 of what is shown

    @property
    def item(self) -> PlanItem | None:
        """What is in hand."""
        return next((each for each in self.items if each.id == self._current), None)

    def show(self, place: PlaceId | None, audit: AuditId | None) -> None:
        """Show another place, with the findings and photos of one of its audits."""
        found = find_audit(self._session.file, audit) if audit else None
        self.audit = found if found and found.place_id == place else None
        if place != self.place:
            self.place, self.plan, self._current = place, None, ""
        self.refresh()

    def choose_plan(self, plan_id: str) -> None:
        """Show another plan of the place."""
        self.plan = next((each for each in self.plans if each.id == plan_id), self.plan)
        self.refresh()

    def take_in_hand(self, record: str) -> None:
        """Take a stop, finding or photo in hand."""
        if record != self._current:
            self._current = record
            self.read.emit()

    def next_without_pin(self) -> PlanItem | None:
        """Return what comes behind the thing in hand, and round, and has no pin."""
        ids = [each.id for each in self.items]
        start = ids.index(self._current) + 1 if self._current in ids else 0
        around = (*self.items[start:], *self.items[:start])
        return next((each for each in around if each.pin is None), None)

    def refresh(self) -> None:
        """Read everything anew."""
        file, plan = self._session.file, self.plan
        self.plans = plans_of(file, self.place) if self.place else []
        kept = next((each for each in self.plans if plan and each.id == plan.id), None)
        self.plan = kept or (self.plans[-1] if self.plans else None)
        audit = self.audit.id if self.audit else None
        plan_id = self.plan.id if self.plan else None
        self.items = items_of(file, self.place, audit, plan_id) if self.place else []
        self.tracks = tracks_of(file, audit) if audit else []
        self._read_picture()
        self.read.emit()

    def forget_picture(self) -> None:
        """Have the picture shown anew: something else was shown in between."""
        self._picture = "?"

    def take(self, changes: Changes) -> None:
        """Read again what a step touched."""
        if changes.touch(Kind.AUDIT) and self.audit:
            self.audit = find_audit(self._session.file, self.audit.id)
        self.refresh()

    def _read_picture(self) -> None:
        wanted = self.plan.sha256 if self.plan else ""
        if wanted == self._picture:
            return
        self._picture = wanted
        image = None
        if wanted:
            try:
                image = QImage.fromData(photo_bytes(self._session.file, wanted))
            except UserError as error:
                self._session.messages.report(error)
        self.picture_changed.emit(image)
