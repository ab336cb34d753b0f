"""Bringing photos in: prepared in a job, then kept one by one on the window's thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TypeAlias

from PySide6.QtCore import QBuffer, QByteArray, QMimeData, QObject, Signal
from PySide6.QtGui import QImage

from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.photos import Photo
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, read_photo
from asskomm_audit.progress import Progress
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.photos import photo_with_source
from asskomm_audit.ui import language
from asskomm_audit.ui.session import Session

_NAMED = 3  # unreadable files named in full

Source: TypeAlias = Callable[[], Incoming]
Perform: TypeAlias = Callable[[str, Callable[[AuditFile], None]], object]


@dataclass(slots=True)
class Outcome:
    """What became of the photos of one intake."""

    kept: int = 0
    doubles: int = 0
    incomplete: int = 0
    troubles: tuple[UserError, ...] = ()


def picture_files(content: QMimeData) -> list[Path]:
    """Return the files that are dropped or pasted; audit files are for the window."""
    names = [url.toLocalFile() for url in content.urls() if url.isLocalFile()]
    return [Path(name) for name in names if not name.lower().endswith(".gpkg")]


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
    """One intake of some photos to one audit. It ends by saying once what became of them.

    `keep` writes one photo, inside a step named `step`. A picture that the audit has already is
    only counted, unless `reuse` says that it could use that photo. `perform` writes the steps in
    place of the session's.
    """

    finished = Signal(object)  # Outcome

    def __init__(
        self,
        session: Session,
        audit_id: AuditId,
        step: str,
        keep: Callable[[AuditFile, Incoming], None],
        *,
        reuse: Callable[[Photo], bool] = lambda _photo: False,
        perform: Perform | None = None,
    ) -> None:
        super().__init__(session)
        self._perform = perform or session.perform
        self._session = session
        self._audit_id = audit_id
        self._step = step
        self._keep_one = keep
        self._reuse = reuse
        self._ready: SimpleQueue[Incoming | UserError] = SimpleQueue()
        self._outcome = Outcome()

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
        self._session.jobs.start(title, work, progressed=self._keep_ready, ended=self._end)

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
        known = photo_with_source(file, self._audit_id, incoming.prepared.source_sha256)
        if known and not self._reuse(known):
            self._outcome.doubles += 1
            return
        if known is None:
            self._perform(self._step, lambda file: self._keep_one(file, incoming))
        self._outcome.kept += 1
        self._outcome.incomplete += incoming.prepared.incomplete

    def _end(self) -> None:
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
            parts.append(
                self.tr(
                    "%n Foto(s) unvollständig: Lesbares wurde behalten.", "", outcome.incomplete
                )
            )
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
