"""The walk as a state: which audit, which rater, which criterion is in focus, what is answered."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from asskomm_audit.domain.audits import Audit, Visit, VisitKind, visit_id
from asskomm_audit.domain.ids import AnswerId, AuditId, StopId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.places import Position
from asskomm_audit.domain.visits import needs_safety_check
from asskomm_audit.store.answers import answers_of, find_answer
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import find_audit, find_visit
from asskomm_audit.store.catalogues import find_catalogue
from asskomm_audit.store.history import Changes
from asskomm_audit.store.places import find_place, find_stop
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.walk.answer_writer import functions_of
from asskomm_audit.ui.walk.last_time import LastTime
from asskomm_audit.ui.walk.records import AuditRecords
from asskomm_audit.ui.walk.sheet import Sheet, Spot
from asskomm_audit.ui.walk.steering import entry_point


class Walk(QObject):
    """Reads an audit once; after each step it reads again only what the step touched."""

    left = Signal()  # what is in focus is about to go: write down what is pending
    loaded = Signal()  # another audit, rater, visit or stop
    moved = Signal()  # another criterion is in focus
    touched = Signal(object)  # Spot: its answer, mark or photos changed
    visit_touched = Signal()
    undone = Signal(object)  # Spot: changed from elsewhere, so somebody wants to see it

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_writing = False
        self._codes: dict[VisitKind, str] = {}
        self._answered: frozenset[VisitKind] = frozenset()
        self.needs_check = False  # whether the safety check of a night visit comes first
        self.position: Position | None = None  # of the place
        self.team: tuple[str, ...] = ()  # the functions of the audit's team
        self.sheet: Sheet | None = None
        self.records: AuditRecords | None = None
        self.last: LastTime | None = None
        session.audit_changed.connect(lambda: self.load())
        session.person_changed.connect(lambda: self.load())
        session.stop_changed.connect(lambda: self.load())
        session.visit_changed.connect(lambda: self._enter_visit())
        session.changed.connect(self._on_changed)

    @property
    def kind(self) -> VisitKind:
        """The visit that is walked."""
        return self._session.visit_kind

    @property
    def spot(self) -> Spot | None:
        """The criterion in focus on this visit."""
        criterion = self.sheet and self.sheet.criterion(self.kind, self._codes.get(self.kind, ""))
        return Spot(self.kind, criterion) if criterion else None

    @property
    def visit(self) -> Visit | None:
        """What the file knows of the visit; a new one where it knows nothing."""
        if self.sheet is None:
            return None
        audit = self.sheet.audit.id
        found = find_visit(self._session.file, visit_id(audit, self.kind))
        return found or Visit(audit_id=audit, kind=self.kind)

    def load(self) -> None:
        """Read the audit that all pages show, with the answers of who is typing."""
        self.left.emit()
        audit_id = self._session.audit_id
        if self.sheet is None or self.sheet.audit.id != audit_id:
            self._codes.clear()
        self._read(audit_id)
        self._enter_visit()

    def go_to(self, code: str) -> None:
        """Put a criterion of this visit in focus."""
        if self.sheet and self.sheet.criterion(self.kind, code) and code != self._code():
            self.left.emit()
            self._codes[self.kind] = code
            self.moved.emit()

    def show(self, code: str) -> None:
        """Put a criterion in focus, on another visit if this one does not ask it."""
        if self.sheet is None:
            return
        kinds = (self.kind, *VisitKind)
        kind = next((each for each in kinds if self.sheet.criterion(each, code)), None)
        if kind:
            self.show_spot(kind, code)

    def show_spot(self, kind: VisitKind, code: str) -> None:
        """Put a criterion of any visit in focus."""
        if kind is self.kind:
            self.go_to(code)
            return
        self.left.emit()
        self._codes[kind] = code
        self._session.set_visit_kind(kind)

    @property
    def stop_id(self) -> StopId | None:
        """The stop that is walked; None for the whole place."""
        return self._session.stop_id

    def go_to_stop(self, stop_id: StopId | None) -> None:
        """Answer at another stop."""
        self._session.set_stop(stop_id)

    def perform(self, text: str, write: Callable[[AuditFile], None]) -> None:
        """Write a step of this page's own: it never moves the focus."""
        before, self._is_writing = self._is_writing, True
        try:
            self._session.perform(text, write)
        finally:
            self._is_writing = before

    def _code(self) -> str:
        return self._codes.get(self.kind, "")

    def _read(self, audit_id: AuditId | None) -> None:
        file, person = self._session.file, self._session.person
        audit = find_audit(file, audit_id) if audit_id else None
        if audit is None:
            self.sheet = self.records = self.last = None
            return
        self._read_surroundings(audit)
        catalogue = find_catalogue(file, audit.catalogue_hash)
        answers = answers_of(file, audit.id)
        visits = {each.visit_id for each in answers}
        self._answered = frozenset(kind for kind in VisitKind if visit_id(audit.id, kind) in visits)
        rater = person.id if person else None
        self.sheet = Sheet(audit, catalogue, rater, answers, self._session.stop_id)
        self.records = AuditRecords(file, audit.id)
        before = find_audit(file, audit.previous_id) if audit.previous_id else None
        self.last = LastTime(file, before, self.sheet.rater or "") if before else None

    def _enter_visit(self) -> None:
        self.left.emit()
        if self.sheet and not self.sheet.criterion(self.kind, self._code()):
            self._codes[self.kind] = entry_point(self.sheet, self.kind)
        self._look_for_check()
        self.loaded.emit()
        self.moved.emit()

    def _read_surroundings(self, audit: Audit) -> None:
        place = find_place(self._session.file, audit.place_id)
        self.position = place.position if place else None
        self.team = tuple(functions_of(self._session.file, audit.id))

    def _look_for_check(self) -> None:
        visit = self.visit
        answered = self.kind in self._answered
        is_open = visit is not None and needs_safety_check(visit, answered=answered)
        self.needs_check = is_open and not self._session.read_only

    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(Kind.AUDIT) and self._audit_differs():
            self.load()
            return
        if self.sheet is None or self.records is None:
            return
        if changes.touch(Kind.PLACE, Kind.MEMBER, Kind.PERSON):
            self._read_surroundings(self.sheet.audit)
        photographed = self.records.take(changes)
        spots = [
            spot
            for kind, record in sorted(changes.records)
            if kind is Kind.ANSWER and (spot := self._take_answer(AnswerId(record)))
        ]
        for spot in spots:
            self.touched.emit(spot)
        if changes.touch(Kind.STOP) and self.stop_id:
            if find_stop(self._session.file, self.stop_id) is None:
                self._session.set_stop(None)
                return
            self.visit_touched.emit()
        if changes.touch(Kind.VISIT):
            self._look_for_check()
            self.visit_touched.emit()
        present = self.spot
        if present and present not in spots:
            if changes.touch(Kind.FINDING) or self.sheet.answer_id(present) in photographed:
                self.touched.emit(present)
            if spots and not self._is_writing:
                self.undone.emit(spots[0])

    def _take_answer(self, answer_id: AnswerId) -> Spot | None:
        assert self.sheet is not None
        answer = find_answer(self._session.file, answer_id)
        return self.sheet.take(answer) if answer else self.sheet.forget(answer_id)

    def _audit_differs(self) -> bool:
        audit_id = self._session.audit_id
        audit = find_audit(self._session.file, audit_id) if audit_id else None
        return audit != (self.sheet.audit if self.sheet else None)
