"""Photos that come in at the inbox: chosen, dropped, pasted, or new in a watched folder."""

from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from asskomm_audit.domain.ids import AuditId
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.folders import FolderWatch, Found, Gone, Told, pictures_below
from asskomm_audit.intake import Incoming, KnownPicture, PhotoTarget, keep_photo
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import find_audit
from asskomm_audit.store.places import find_place
from asskomm_audit.texts import date_text
from asskomm_audit.ui import language
from asskomm_audit.ui.mailbox import Mailbox
from asskomm_audit.ui.photo_intake import (
    Handling,
    Outcome,
    PhotoIntake,
    Source,
    from_file,
    from_image,
)
from asskomm_audit.ui.refused_dialog import show_refused
from asskomm_audit.ui.session import Session

_TOGETHER = 200  # photos that one step takes in, and one undo takes back


class InboxIntake(QObject):
    """Takes in one batch after the other, so that a card and dropped files do not compete."""

    told = Signal()  # something about the watched folder, or about what was refused, is new

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._waiting: deque[tuple[AuditId, list[Source]]] = deque()
        self._running: PhotoIntake | None = None
        self._watch: FolderWatch | None = None
        self._watch_audit: AuditId | None = None
        self._box: Mailbox | None = None
        self.found = 0
        self.is_gone = False
        self.refused: list[UserError] = []  # of all batches: the next message hides the last one

    @property
    def folder(self) -> Path | None:
        """The folder that is watched."""
        return self._watch.folder if self._watch else None

    @property
    def other_audit(self) -> str:
        """What the audit is called that the watched photos go to, if another one is shown."""
        audit = find_audit(self._session.file, self._watch_audit) if self._watch_audit else None
        if self._watch is None or audit is None or audit.id == self._session.audit_id:
            return ""
        place = find_place(self._session.file, audit.place_id)
        day = date_text(audit.started_on, language.texts())
        return f"{place.name} · {day}" if place else day

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Take in files, and all pictures below folders."""
        audit_id = self._session.audit_id
        if not audit_id or self._session.read_only:
            return
        if not any(path.is_dir() for path in paths):
            self._add(audit_id, [from_file(path) for path in paths])
            return

        def answer(found: list[Path]) -> None:
            self._add(audit_id, [from_file(path) for path in found])
            if not found:
                self._session.messages.info(self.tr("In diesem Ordner liegen keine Fotos."))

        self._session.jobs.look(lambda: _all_below(paths), answer)

    def add_image(self, image: QImage, name: str = "") -> None:
        """Take in a picture of the clipboard, or of what else is named."""
        audit_id = self._session.audit_id
        if audit_id and not self._session.read_only:
            self._add(audit_id, [from_image(image, name or self.tr("Zwischenablage"))])

    def open_camera(self) -> None:
        """Let somebody take photos with the camera of the laptop.

        There are no originals of them, so nobody is asked about those.
        """
        from asskomm_audit.ui.camera.opening import open_camera  # hardly anybody wants it

        if self._session.audit_id is None or self._session.read_only:
            return
        name = self.tr("Laptop-Kamera")
        try:
            open_camera(self._page, lambda image: self.add_image(image, name))
        except UserError as error:
            self._session.messages.report(error)

    def watch(self, folder: Path) -> None:
        """Take in what is in a folder, and whatever comes into it from now on."""
        self.stop_watching()
        if self._session.audit_id is None or self._session.read_only:
            return
        self._box = Mailbox(self._hear)
        self._watch = watch = FolderWatch(folder, self._box.post)
        self._watch_audit = self._session.audit_id
        self.found, self.is_gone = 0, False
        self._session.settings.photo_folder = str(folder)
        watch.start()
        self.told.emit()

    def stop_watching(self) -> None:
        """Let the folder be."""
        watch, self._watch = self._watch, None
        box, self._box = self._box, None
        if watch and box:
            watch.stop()
            box.close()
            self.told.emit()

    def show_refused(self) -> None:
        """List what did not come in, once for each time it is asked; then it is forgotten."""
        refused, self.refused = self.refused, []
        if refused:
            show_refused(refused)
            self.told.emit()

    def end(self) -> None:
        """Stop everything: the file is about to be closed."""
        self._waiting.clear()
        self.stop_watching()
        if self._running:
            self._running.abandon()

    def _add(self, audit_id: AuditId, sources: list[Source]) -> None:
        if sources:
            self._waiting.append((audit_id, sources))
            self._start_next()

    def _start_next(self) -> None:
        if self._running or not self._waiting:
            return
        audit_id, sources = self._waiting.popleft()
        target = PhotoTarget(audit_id=audit_id)

        def keep(file: AuditFile, incoming: Incoming) -> None:
            keep_photo(file, incoming, target, datetime.now().astimezone())

        step = self.tr("Fotos aufgenommen")
        self._running = PhotoIntake(self._session, audit_id, step, keep, together=_TOGETHER)
        self._running.finished.connect(self._go_on)
        self._running.start(sources)

    def _go_on(self, outcome: Outcome) -> None:
        self._running = None
        if outcome.troubles:
            self.refused += outcome.troubles
            self.told.emit()
        self._start_next()

    def _hear(self, told: Told) -> None:
        if self._watch:
            self._take(self._watch, told)
        self.told.emit()

    def _take(self, watch: FolderWatch, told: Told) -> None:
        match told:
            case Found(paths=paths) if self._watch_audit:
                self.found += len(paths)
                again = {path.name for path in paths}  # the card is back, or they are copied anew
                self.refused = [
                    each for each in self.refused if each.values.get("name") not in again
                ]
                self._add(self._watch_audit, [_from_watched(watch, path) for path in paths])
            case Gone():
                self.is_gone = True
                self._session.messages.warning(
                    self.tr(
                        "„{name}“ ist nicht mehr erreichbar. Was schon aufgenommen ist, ist "
                        "gespeichert. Stecken Sie Karte oder Telefon wieder an: Es geht von selbst "
                        "weiter."
                    ).format(name=watch.folder.name or str(watch.folder))
                )
            case _:
                self.is_gone = False
                self._session.messages.info(
                    self.tr("„{name}“ ist wieder da. Neue Fotos werden aufgenommen.").format(
                        name=watch.folder.name or str(watch.folder)
                    )
                )


def _from_watched(watch: FolderWatch, path: Path) -> Source:
    """Return what reads a file, and has it told again if its card was pulled meanwhile."""
    read = from_file(path)

    def source(handling: Handling) -> Incoming | KnownPicture:
        try:
            return read(handling)
        finally:
            if not path.exists():
                watch.forget(path)

    return source


def _all_below(paths: Sequence[Path]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            with suppress(OSError):
                found += pictures_below(path)
        else:
            found.append(path)
    return found
