"""Reminds of what is due, asks once, and does it with the file closed."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photos import Photo
from asskomm_audit.progress import Progress
from asskomm_audit.store.backup_cleaning import backups_holding
from asskomm_audit.store.history import Changes
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import photos_of
from asskomm_audit.store.retention import (
    due_originals,
    due_photos,
    originals_beside,
    plan_replacing,
    replaceable,
    retention_of,
)
from asskomm_audit.ui import language
from asskomm_audit.ui.session import Session

if TYPE_CHECKING:  # at run time imported when wanted: it makes pictures
    from asskomm_audit.retaining import Retained
    from asskomm_audit.ui.retention.replace_dialog import ReplaceDialog

REPLACE, DELETE = "replace", "delete"
_PAUSE = 1500  # milliseconds after the last change: reviews come one after the other


class _Due(NamedTuple):
    """What is to go by now; `is_open` if there are reviewed photos and nobody has decided."""

    photos: int
    originals: int
    is_open: bool


def _due(path: Path) -> _Due:
    with open_audit_file(path, read_only=True) as file:
        rule = retention_of(file)
        today = date.today()  # noqa: DTZ011 - a local day
        is_open = rule is None and bool(replaceable(file, photos_of(file)))
        return _Due(len(due_photos(file, rule)), due_originals(file, rule, today), is_open)


class RetainingShow(QObject):
    """Answers the session's calls to replace pictures or delete originals."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self._said = 0  # how much was due when it was last said
        self._has_reviewed = self._has_asked = False  # in this session
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.remind)
        session.retention_wanted.connect(self.ask)
        session.changed.connect(self._on_changed)
        if not session.read_only:
            self._timer.start()

    @Slot()
    def remind(self) -> None:
        """Say what is due, once for as much of it."""
        if QApplication.activeModalWidget():  # it would be said behind a dialog
            self._timer.start()
            return
        path = self._session.path
        self._session.jobs.look(lambda: _due(path), self._say)

    def _say(self, due: "_Due") -> None:
        session, photos, originals = self._session, due.photos, due.originals
        if due.is_open and self._has_reviewed and not self._has_asked:
            self._ask_for_rule()
        if photos + originals <= self._said:
            return
        self._said = photos + originals
        if photos:
            words = self.tr(
                "%n geprüfte(s) Foto(s) sollen ihrer verdeckten Fassung weichen.", "", photos
            )
            session.messages.warning(words, self.tr("Ersetzen …"), lambda: self.ask(REPLACE))
        else:
            words = self.tr("Der Tag ist da, an dem %n Original(e) gelöscht werden.", "", originals)
            session.messages.warning(words, self.tr("Löschen …"), lambda: self.ask(DELETE))

    @Slot(str)
    def ask(self, what: str) -> None:
        """Ask once, saying what goes, and then do it."""
        if self._session.read_only:
            return
        if what == REPLACE:
            rule = retention_of(self._session.file)
            photos = due_photos(self._session.file, rule) or self._all_replaceable()
            if photos:
                self._ask_replacing(photos)
        elif originals := originals_beside(self._session.file):
            self._ask_deleting(originals)

    def _all_replaceable(self) -> list[Photo]:
        return replaceable(self._session.file, photos_of(self._session.file))

    def _ask_replacing(self, photos: list[Photo]) -> None:
        from asskomm_audit.retaining import issued_with, replace_in_file
        from asskomm_audit.ui.retention.replace_dialog import ReplaceDialog

        path, ids = self._session.path, [photo.id for photo in photos]
        plan = plan_replacing(self._session.file, ids)
        titles = [photo.title for photo in photos]
        issued = issued_with(self._session.file, ids)

        def work(path: Path, progress: Progress, person: str, with_backups: bool) -> "Retained":
            return replace_in_file(
                path,
                ids,
                language.texts(),
                person=person,
                with_backups=with_backups,
                progress=progress,
            )

        def ask(held: int) -> None:
            self._confirm(ReplaceDialog(titles, 0, held, self._parent, issued=issued), work)

        self._session.jobs.look(lambda: len(backups_holding(path, plan.pictures)), ask)

    def _ask_deleting(self, originals: list[str]) -> None:
        from asskomm_audit.retaining import delete_originals_in_file
        from asskomm_audit.ui.retention.replace_dialog import ReplaceDialog

        path = self._session.path

        def work(path: Path, progress: Progress, person: str, with_backups: bool) -> "Retained":
            return delete_originals_in_file(
                path, language.texts(), person=person, with_backups=with_backups, progress=progress
            )

        def ask(held: int) -> None:
            self._confirm(ReplaceDialog([], len(originals), held, self._parent), work)

        self._session.jobs.look(lambda: len(backups_holding(path, originals)), ask)

    def _confirm(
        self,
        dialog: "ReplaceDialog",
        work: "Callable[[Path, Progress, str, bool], Retained]",
    ) -> None:
        from asskomm_audit.retaining import still_elsewhere

        person = self._session.person.id if self._session.person else ""
        title, done = self.tr("Unverdeckte Bilder werden gelöscht"), self.tr("Endgültig gelöscht.")
        backups = self.tr("Sicherungen …")

        def tell(session: Session, retained: "Retained") -> None:
            words = f"{done} {still_elsewhere(language.texts())}"
            if retained.left:
                session.messages.warning(words, backups, session.backups_wanted.emit)
            else:
                session.messages.warning(words)

        def begin() -> None:
            with_backups = dialog.with_backups()
            self._session.work_closed(
                title, lambda path, progress: work(path, progress, person, with_backups), tell
            )

        dialog.accepted.connect(begin)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _ask_for_rule(self) -> None:
        """Ask once what becomes of uncovered pictures, as soon as there is a reviewed photo."""
        self._has_asked = True
        words = self.tr("Wie lange sollen unverdeckte Bilder in der Akte bleiben?")
        self._session.messages.info(
            words, self.tr("Festlegen"), lambda: self._session.go("file", "photos")
        )

    def _on_changed(self, changes: Changes) -> None:
        self._has_reviewed |= changes.touch(Kind.PHOTO_REVIEW)
        touched = changes.touch(Kind.PHOTO_REVIEW, Kind.AUDIT, Kind.SETTING)
        if touched and not self._session.read_only:
            self._timer.start()
