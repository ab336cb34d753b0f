"""Bringing photos in: prepared in a job, then kept one by one on the window's thread."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QBuffer, QByteArray, QObject, QTimer, Signal
from PySide6.QtGui import QImage

from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.photos import Photo
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, KnownPicture, read_new_photo
from asskomm_audit.progress import Progress
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.originals import keeps_originals
from asskomm_audit.store.photos import known_sources, photo_with_source
from asskomm_audit.ui import language
from asskomm_audit.ui.background import Job
from asskomm_audit.ui.mailbox import Mailbox
from asskomm_audit.ui.photo_pen import Perform, PhotoPen
from asskomm_audit.ui.ready_photos import Ready, ReadyPhotos
from asskomm_audit.ui.refused_dialog import show_refused
from asskomm_audit.ui.session import Session

_MOMENT, _BREATH = 0.004, 8  # seconds of writing photos, then ms for all else
_NAMED = 3  # unreadable files named in full


@dataclass(frozen=True, slots=True)
class Handling:
    """What is asked of those who read pictures: skip the known ones, hand originals over."""

    known: frozenset[str] = frozenset()
    with_original: bool = False


Source: TypeAlias = Callable[[Handling], Incoming | KnownPicture]


@dataclass(slots=True)
class Outcome:
    """What became of the photos of one intake."""

    wanted: int = 0
    done: int = 0
    kept: int = 0
    doubles: int = 0
    incomplete: int = 0
    troubles: list[UserError] = field(default_factory=list)


def from_file(path: Path) -> Source:
    """Return what reads the photo in a file."""
    return lambda handling: read_new_photo(
        path, handling.known, with_original=handling.with_original
    )


def from_image(image: QImage, name: str) -> Source:
    """Return what prepares a picture of the clipboard."""

    def read(_handling: Handling) -> Incoming:
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue] - the stub wants bytes, Qt takes str
        return Incoming(prepare(bytes(data.data()), name))

    return read


def _attempted(source: Source, handling: Handling) -> Ready:
    try:
        return source(handling)
    except UserError as error:
        return error


class PhotoIntake(QObject):
    """One intake of some photos to one audit. It ends by saying once what became of them.

    `keep` writes one photo, inside a step named `step`. A picture that the audit has already is
    only counted, unless `reuse` says that it could use that photo. `perform` writes the steps in
    place of the session's. With `together` so many photos are one step, to be undone at once.
    """

    finished = Signal(object)  # Outcome

    def __init__(
        self,
        session: Session,
        audit_id: AuditId,
        step: str,
        keep: Callable[[AuditFile, Incoming], object],
        *,
        reuse: Callable[[Photo], bool] = lambda _photo: False,
        perform: Perform | None = None,
        together: int = 1,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._audit_id = audit_id
        self._reuse = reuse
        self._pen = PhotoPen(session, step, keep, perform, together)
        self._ready = ReadyPhotos()
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.timeout.connect(self._take_some)
        self._box = Mailbox(self._wake)
        self._outcome = Outcome()
        self._job: Job[None] | None = None
        self._is_abandoned = False

    def start(self, sources: Sequence[Source]) -> None:
        """Prepare the photos in the background; each is kept as soon as it is ready."""
        file = self._session.file
        handling = Handling(
            known_sources(file, self._audit_id), with_original=bool(keeps_originals(file))
        )

        ready, arrived = self._ready, self._box.post  # not self: the thread holds nothing of Qt

        def work(progress: Progress) -> None:
            for number, source in enumerate(sources):
                progress(number, len(sources))
                prepared = _attempted(source, handling)
                while not ready.put(prepared, seconds=0.2):  # until there is room
                    progress(number, len(sources))
                arrived()
            progress(len(sources), len(sources))

        self._outcome.wanted = len(sources)
        title = self.tr("%n Foto(s) vorbereiten", "", len(sources))
        self._job = self._session.jobs.start(title, work, ended=self._end)

    def cancel(self) -> None:
        """Stop after the photo that is being read; what came in stays."""
        if self._job:
            self._job.cancel()

    def abandon(self) -> None:
        """Keep what is ready and then leave the file alone: it is about to be closed."""
        self._drain()
        self._is_abandoned = True
        self.cancel()

    def _drain(self) -> None:
        while not self._is_abandoned and (some := self._ready.take(self._pen.at_once)):
            self._take(some)

    def _wake(self) -> None:
        if not self._pace.isActive():
            self._pace.start(0)

    def _take_some(self) -> None:
        """Take what is ready for a moment only, so that the window paints and answers between."""
        until = time.perf_counter() + _MOMENT
        while not self._is_abandoned and (some := self._ready.take(self._pen.at_once)):
            with self._ready.closed():
                self._take(some)
            if time.perf_counter() >= until:
                self._pace.start(_BREATH)
                return

    def _take(self, some: Sequence[Ready]) -> None:
        self._outcome.done += len(some)
        new: dict[str, Incoming] = {}
        for ready in some:
            try:
                self._sort(ready, new)
            except UserError as error:  # one that cannot be kept never stops the rest
                self._outcome.troubles.append(error)
        if new:
            self._write(list(new.values()))

    def _sort(self, ready: Ready, new: dict[str, Incoming]) -> None:
        if isinstance(ready, UserError):
            raise ready
        if ready.source_sha256 in new:
            self._outcome.doubles += 1
        elif self._is_wanted(ready) and isinstance(ready, Incoming):
            new[ready.source_sha256] = ready

    def _is_wanted(self, ready: Incoming | KnownPicture) -> bool:
        """Whether a picture is to be written; one that is there already is only counted."""
        known = photo_with_source(self._session.file, self._audit_id, ready.source_sha256)
        if known is None:  # of a known picture: it was removed meanwhile
            return True
        if self._reuse(known):
            self._outcome.kept += 1
        else:
            self._outcome.doubles += 1
        return False

    def _write(self, photos: list[Incoming]) -> None:
        try:
            is_written = self._pen.write(photos)
        except UserError as error:
            if len(photos) == 1:
                self._outcome.troubles.append(error)
            else:
                for each in photos:
                    self._write([each])
            return
        if not is_written:
            self.cancel()
            return
        self._outcome.kept += len(photos)
        self._outcome.incomplete += sum(each.prepared.incomplete for each in photos)

    def _end(self) -> None:
        if self._job and self._job.is_dropped:  # the file is closed
            self._is_abandoned = True
        self._box.close()
        self._drain()
        if not self._is_abandoned:
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
        if outcome.done < outcome.wanted:
            words = self.tr("Abgebrochen nach {done} von {wanted} Fotos.")
            parts.insert(0, words.format(done=outcome.done, wanted=outcome.wanted))
        if not parts:
            return
        if rest:
            reasons = tuple(outcome.troubles)
            words = self.tr("Alle zeigen …")
            messages.warning(" ".join(parts), words, lambda: show_refused(reasons))
        elif outcome.troubles or outcome.incomplete:
            messages.warning(" ".join(parts))
        elif outcome.kept:
            messages.success(" ".join(parts))
        else:
            messages.info(" ".join(parts))
