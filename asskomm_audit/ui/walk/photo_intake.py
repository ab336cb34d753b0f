"""Bringing photos to an answer: prepared in a job, then kept one by one on the window's thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from queue import Empty, SimpleQueue

from PySide6.QtCore import QBuffer, QByteArray, QObject, Signal
from PySide6.QtGui import QImage

from asskomm_audit.domain.audits import Audit
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo, read_photo
from asskomm_audit.progress import Progress
from asskomm_audit.store.answers import find_answer, put_answer
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.findings import findings_of
from asskomm_audit.store.photos import photo_with_source
from asskomm_audit.ui import language
from asskomm_audit.ui.background import Job
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.walk.answer_writer import Perform, begin_visit
from asskomm_audit.ui.walk.sheet import Sheet, Spot

_NAMED = 3  # unreadable files named in full

Source = Callable[[], Incoming]


@dataclass(slots=True)
class Outcome:
    """What became of the photos of one intake."""

    kept: int = 0
    doubles: int = 0
    incomplete: int = 0
    troubles: tuple[UserError, ...] = ()


def from_file(path: Path) -> Source:
    """Return what reads the photo in a file."""
    return lambda: read_photo(path)


def from_image(image: QImage, name: str) -> Source:
    """Return what prepares a picture of the clipboard."""

    def read() -> Incoming:
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue] - the stub wants bytes, Qt takes str
        return Incoming(prepare(bytes(data.data()), name))

    return read


class PhotoIntake(QObject):
    """One intake: some photos to one answer. It ends by saying once what became of them."""

    finished = Signal(object)  # Outcome

    def __init__(self, session: Session, perform: Perform, sheet: Sheet, spot: Spot) -> None:
        super().__init__(session)
        self._session = session
        self._perform = perform
        self._audit: Audit = sheet.audit
        self._answer = sheet.answer(spot)
        self._spot = spot
        self._ready: SimpleQueue[Incoming | UserError] = SimpleQueue()
        self._outcome = Outcome()
        self._job: Job[None] | None = None

    def start(self, sources: Sequence[Source]) -> None:
        """Prepare the photos in the background; each is kept as soon as it is ready."""
        ready = self._ready

        def work(progress: Progress) -> None:
            for number, source in enumerate(sources):
                progress(number, len(sources))
                try:
                    ready.put(source())
                except UserError as error:
                    ready.put(error)
            progress(len(sources), len(sources))

        title = self.tr("%n Foto(s) vorbereiten", "", len(sources))
        jobs = self._session.jobs
        jobs.ended.connect(self._on_ended)  # before the start: a short job is over at once
        self._job = jobs.start(title, work)
        self._job.progressed.connect(self._keep_ready)

    def _keep_ready(self, _done: int = 0, _total: int = 0) -> None:
        while True:
            try:
                ready = self._ready.get_nowait()
            except Empty:
                return
            if isinstance(ready, UserError):
                self._outcome.troubles += (ready,)
            else:
                self._keep(ready)

    def _keep(self, incoming: Incoming) -> None:
        file = self._session.file
        if photo_with_source(file, self._audit.id, incoming.prepared.source_sha256):
            self._outcome.doubles += 1
            return
        code = self._spot.criterion.id
        self._perform(
            self.tr("Foto {id}").format(id=code), lambda file: self._write(file, incoming)
        )
        self._outcome.kept += 1
        self._outcome.incomplete += incoming.prepared.incomplete

    def _write(self, file: AuditFile, incoming: Incoming) -> None:
        begin_visit(file, self._audit, self._spot.kind)
        if find_answer(file, self._answer.id) is None:
            put_answer(file, self._answer)
        finding = next(
            (
                each
                for each in findings_of(file, self._audit.id)
                if each.criterion == self._spot.criterion.id and each.is_live
            ),
            None,
        )
        target = PhotoTarget(
            audit_id=self._audit.id,
            answer_id=self._answer.id,
            finding_id=finding.id if finding else None,
        )
        keep_photo(file, incoming, target, datetime.now().astimezone())

    def _on_ended(self, job: object) -> None:
        if job is not self._job:
            return
        self._session.jobs.ended.disconnect(self._on_ended)
        self._keep_ready()
        self._tell()
        self.finished.emit(self._outcome)
        self.deleteLater()

    def _tell(self) -> None:
        outcome, messages = self._outcome, self._session.messages
        parts: list[str] = []
        if outcome.kept:
            parts.append(self.tr("%n Foto(s) hinzugefügt.", "", outcome.kept))
        if outcome.doubles:
            parts.append(self.tr("%n Foto(s) gab es schon.", "", outcome.doubles))
        if outcome.incomplete:
            text = self.tr(
                "%n Foto(s) unvollständig: Lesbares wurde behalten.", "", outcome.incomplete
            )
            parts.append(text)
        parts += [each.sentence(language.texts()) for each in outcome.troubles[:_NAMED]]
        if rest := len(outcome.troubles[_NAMED:]):
            parts.append(self.tr("%n weitere Datei(en) ließen sich nicht lesen.", "", rest))
        if not parts:
            return
        if outcome.troubles or outcome.incomplete:
            messages.warning(" ".join(parts))
        elif outcome.kept:
            messages.success(" ".join(parts))
        else:
            messages.info(" ".join(parts))
