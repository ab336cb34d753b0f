"""The open audit file as the window sees it: writes go in, `changed` comes out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.ids import AuditId, PhotoId, StopId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.people import Person
from asskomm_audit.progress import Progress
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.checkout import Checkout
from asskomm_audit.store.forgetting_plan import Wish
from asskomm_audit.store.history import Changes, carry_out, steps_of, take_back
from asskomm_audit.store.people import people_of
from asskomm_audit.ui.background import Jobs
from asskomm_audit.ui.messages import Messages
from asskomm_audit.ui.settings import Settings
from asskomm_audit.ui.steps import StepCommand, replayed

_UNDO_LIMIT = 500


Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class ClosedWork(Generic[Result]):
    """Work on the file as a whole, which nothing else may have open meanwhile."""

    title: str  # what the job is called
    work: Callable[[Path, Progress], Result]  # in a worker's thread
    done: Callable[["Session", Result], object]  # once the file is open again


class Session(QObject):
    """One open file, its undo stack, what is worked on, and the signals that keep pages fresh."""

    changed = Signal(object)  # Changes
    saved = Signal()
    person_changed = Signal(object)  # Person | None
    person_wanted = Signal()
    audit_changed = Signal(object)  # AuditId | None
    visit_changed = Signal(object)  # VisitKind
    stop_changed = Signal(object)  # StopId | None
    page_wanted = Signal(str, str)  # page id, record id
    count_changed = Signal(str, int)  # page id, number on the rail
    open_points_changed = Signal(int)
    open_points_wanted = Signal()
    closed_work_wanted = Signal(object)  # ClosedWork
    merged = Signal(object)  # Merged: what has come into the file while it was closed
    return_wanted = Signal(object)  # Checkout: to be written back now
    checkout_changed = Signal()
    backed_up = Signal()
    backups_wanted = Signal()
    history_wanted = Signal(object, str)  # Kind, record id
    forgetting_wanted = Signal(object)  # Wish
    review_wanted = Signal(object, str)  # list[PhotoId] to look through, the first one
    description_wanted = Signal(object, str)  # list[PhotoId] to describe, the first one
    retention_wanted = Signal(str)  # what is to go for good: "replace" pictures, "delete" originals
    proposals_wanted = Signal(object)  # list[PhotoId] to be searched first
    pairs_wanted = Signal(object, str)  # list[PhotoId] to compare, the first one

    def __init__(
        self,
        file: AuditFile,
        *,
        settings: Settings | None = None,
        messages: Messages | None = None,
        jobs: Jobs | None = None,
        checkout: Checkout | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.file = file
        self.checkout = checkout  # the file is a working copy of one that lies elsewhere
        self.messages = messages or Messages(self)
        self.jobs = jobs or Jobs(self)
        self.settings = settings or Settings(parent=self)
        self._audit_id: AuditId | None = None
        self._visit_kind = VisitKind.DAY
        self._stop_id: StopId | None = None
        self._waiting: Callable[[Person], object] | None = None
        self._person = self._last_person()
        self._saved_at: datetime | None = None
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(_UNDO_LIMIT)
        self._dropped = 0  # steps that are beyond the limit by now
        self._replay_steps()

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self.file.path

    @property
    def home(self) -> Path:
        """Where the file is at home: for a working copy the place of the original."""
        return self.checkout.original if self.checkout else self.file.path

    @property
    def read_only(self) -> bool:
        """Whether the file can only be looked at."""
        return self.file.read_only

    @property
    def saved_at(self) -> datetime | None:
        """When the last step was committed, in local time."""
        return self._saved_at

    def close(self) -> None:
        """Close the file; it has been saved all along."""
        self.undo_stack.blockSignals(True)  # else it tells its own end to widgets that go too
        # while Python holds the session: collected with it, its steps could go before their stack
        self.undo_stack.clear()
        self.file.close()

    # --- writing -----------------------------------------------------------------------------

    def perform(self, text: str, write: Callable[[AuditFile], None]) -> Changes:
        """Do what the user asked for, as one undoable step named `text`.

        It may raise: then nothing has happened. It returns when the step is on the disk.
        """
        changes = carry_out(self.file, text, write, person=self._typist())
        self.adopt(changes, text)
        return changes

    def go_on_from(self, checkout: Checkout) -> None:
        """Note that the working copy was written back."""
        self.checkout = checkout
        self.checkout_changed.emit()

    def follow(self, changes: Changes) -> None:
        """Show what another program has written into the file."""
        self._note_last_step()
        self.saved.emit()
        self.changed.emit(changes)

    def adopt(self, changes: Changes, text: str) -> None:
        """Take in a step that a job has written with a connection of its own."""
        if not changes.step:  # it changed nothing
            return
        place = self.undo_place
        self.undo_stack.push(StepCommand(text, changes.step, self._take_back))
        self._dropped = place + 1 - self.undo_stack.index()
        self._tell(changes)

    @property
    def undo_place(self) -> int:
        """How many steps lie behind, with those that can no longer be taken back."""
        return self._dropped + self.undo_stack.index()

    def undo(self) -> None:
        """Take the last step back."""
        self.undo_stack.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.undo_stack.redo()

    def _take_back(self, step: str, text: str) -> str:
        changes = take_back(self.file, step, text, person=self._typist())
        self._tell(changes)
        return changes.step

    def _tell(self, changes: Changes) -> None:
        self._saved_at = datetime.now().astimezone()
        self.saved.emit()
        self.changed.emit(changes)

    def _typist(self) -> str:
        return self._person.id if self._person else ""

    def _replay_steps(self) -> None:
        if self.read_only:
            self._note_last_step()
            return
        steps = steps_of(self.file, limit=_UNDO_LIMIT, person=self._typist() or None)
        if steps:
            self._saved_at = steps[0].at.astimezone()
        commands, index = replayed(steps, self._take_back)
        for command in commands:
            self.undo_stack.push(command)
        self.undo_stack.setIndex(index)  # the commands are asleep: nothing is taken back here
        for command in commands:
            command.wake()

    def _note_last_step(self) -> None:
        last = steps_of(self.file, limit=1)
        self._saved_at = last[0].at.astimezone() if last else None

    # --- who is typing -----------------------------------------------------------------------

    @property
    def person(self) -> Person | None:
        """Who is typing."""
        return self._person

    def set_person(self, person: Person | None) -> None:
        """Note who is typing from now on, and do what waited for it."""
        if person != self._person:
            self._person = person
            self.settings.remember_person(str(self.home), person.id if person else "")
            self.file.say_person(person.name if person else "")
            self.person_changed.emit(person)
        waiting, self._waiting = self._waiting, None
        if person and waiting:
            waiting(person)

    def with_person(self, action: Callable[[Person], object]) -> None:
        """Run `action` with who is typing: now, or once the panel has asked."""
        if self._person:
            action(self._person)
            return
        self._waiting = action
        self.person_wanted.emit()

    def forget_waiting(self) -> None:
        """Drop what waited for a person: the user closed the panel."""
        self._waiting = None

    def _last_person(self) -> Person | None:
        wanted = self.settings.person_of(str(self.home))
        found = next((each for each in people_of(self.file) if each.id == wanted), None)
        if found:
            self.file.say_person(found.name)
        return found

    # --- what is worked on -------------------------------------------------------------------

    @property
    def audit_id(self) -> AuditId | None:
        """The audit all pages show."""
        return self._audit_id

    def set_audit(self, audit_id: AuditId | None) -> None:
        """Work on another audit."""
        if audit_id != self._audit_id:
            self._audit_id = audit_id
            self._stop_id = None
            self.audit_changed.emit(audit_id)

    @property
    def visit_kind(self) -> VisitKind:
        """Which visit of the audit is walked."""
        return self._visit_kind

    def set_visit_kind(self, kind: VisitKind) -> None:
        """Walk another visit."""
        if kind is not self._visit_kind:
            self._visit_kind = kind
            self.visit_changed.emit(kind)

    @property
    def stop_id(self) -> StopId | None:
        """The stop that is walked; None for the whole place."""
        return self._stop_id

    def set_stop(self, stop_id: StopId | None) -> None:
        """Walk at another stop, or for the whole place."""
        if stop_id != self._stop_id:
            self._stop_id = stop_id
            self.stop_changed.emit(stop_id)

    def work_closed(
        self,
        title: str,
        work: Callable[[Path, Progress], Result],
        done: Callable[["Session", Result], object],
    ) -> None:
        """Close the file, work on it in the background, and open it again, whatever came of it.

        `done` is called with the new session if all went well; errors are shown as always.
        """
        self.closed_work_wanted.emit(ClosedWork(title, work, done))

    def go(self, page_id: str, record: str = "") -> None:
        """Ask the window for another page, there showing `record`."""
        self.page_wanted.emit(page_id, record)

    def show_history(self, kind: Kind, record: str) -> None:
        """Ask the window for the history of a record."""
        self.history_wanted.emit(kind, record)

    def forget(self, wish: Wish) -> None:
        """Ask the window to confirm that something is forgotten for data protection, and do it."""
        self.forgetting_wanted.emit(wish)

    def forget_record(self, kind: Kind, record: str) -> None:
        """Ask to forget one record: a photo whole, a person's name, of others the texts."""
        match kind:
            case Kind.PHOTO:
                self.forget(Wish(photos=frozenset({record})))
            case Kind.PERSON:
                self.forget(Wish(people=frozenset({record})))
            case _:
                self.forget(Wish(texts={(kind, record): frozenset()}))

    def review(self, photos: Sequence[PhotoId], first: str = "") -> None:
        """Ask the window to let somebody look through photos for people and number plates."""
        if photos:
            self.review_wanted.emit(list(photos), first)

    def describe(self, photos: Sequence[PhotoId], first: str = "") -> None:
        """Ask the window to let somebody describe photos for people who do not see them."""
        if photos:
            self.description_wanted.emit(list(photos), first)

    def compare(self, photos: Sequence[PhotoId], first: str = "") -> None:
        """Ask the window to show photos beside what was there before or came after."""
        if photos:
            self.pairs_wanted.emit(list(photos), first)

    def set_count(self, page_id: str, number: int) -> None:
        """Show a number at a page's place on the rail."""
        self.count_changed.emit(page_id, number)

    def set_open_points(self, number: int) -> None:
        """Show how many points are open in the status line."""
        self.open_points_changed.emit(number)
