"""Looking for places to cover in the background, photo by photo; it can be stopped at any one."""

import logging
from collections.abc import Callable, Iterable, Sequence
from queue import Empty, SimpleQueue
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import BoxKind
from asskomm_audit.imaging.proposals.finder import Finder, Missing, finder, missing
from asskomm_audit.imaging.proposals.running import calm_down
from asskomm_audit.progress import Progress
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import find_photos, photo_bytes
from asskomm_audit.store.privacy import privacy_in, put_proposals
from asskomm_audit.ui.background import Job
from asskomm_audit.ui.session import Session

log = logging.getLogger(__name__)


class Wanted(NamedTuple):
    """A photo to look at, and what has looked at it before."""

    photo: Photo
    detector: str


class Found(NamedTuple):
    """What a detector has found on a photo."""

    photo: Photo
    detector: str
    places: list[tuple[BoxKind, Area]]


class ProposalSearch(QObject):
    """At most one search at a time. What it finds is no step of the user's: undo passes it by."""

    changed = Signal()  # it has begun or ended

    def __init__(
        self,
        session: Session,
        parent: QObject | None = None,
        *,
        make_finder: Callable[[], Finder] = finder,
        lacking: Callable[[], Missing | None] = missing,
    ) -> None:
        super().__init__(parent)
        self._make_finder = make_finder  # called in the worker's thread: it loads models
        self.lacking = lacking
        self._session = session
        self._job: Job[None] | None = None
        self._found: SimpleQueue[Found] = SimpleQueue()
        self._was_stopped = False
        self._handed: set[str] = set()  # SHA-256 of pictures: a photo can be given another one

    @property
    def is_running(self) -> bool:
        """Whether it is at work."""
        return self._job is not None

    def begin(self, first: Iterable[PhotoId], *, asked: bool = False) -> None:
        """Look through all photos of the file that wait for it, beginning with these.

        Unless it is `asked` for, photos that were handed over before begin no search again, and
        none begins after somebody has stopped one.
        """
        wanted = list(first)
        pictures = {photo.sha256 for photo in find_photos(self._session.file, wanted)}
        if asked:
            self._was_stopped = False
        elif self._was_stopped or self._handed.issuperset(pictures):
            return
        if self._job or self._session.read_only or self.lacking():
            return
        self._handed |= pictures
        path, found, make_finder = self._session.path, self._found, self._make_finder

        def work(progress: Progress) -> None:
            calm_down()
            with open_audit_file(path, read_only=True) as file:
                if waiting := _waiting(file, wanted):
                    _search(file, waiting, found, make_finder(), progress)

        self._job = self._session.jobs.start(
            self.tr("Fotos nach Gesichtern und Kennzeichen absuchen"),
            work,
            progressed=self._keep,
            ended=self._end,
        )
        self._job.cancelled.connect(self._note_stopped)
        self.changed.emit()

    def _keep(self, _done: int = 0, _total: int = 0) -> None:
        """Write what was found, photo by photo; the file's own thread does it."""
        while True:
            try:
                found = self._found.get_nowait()
            except Empty:
                return
            changes = carry_out(
                self._session.file,
                self.tr("Vorschläge zum Verdecken"),
                lambda file, found=found: put_proposals(file, *found),
            )
            if changes.step:
                self._session.follow(changes)

    def _note_stopped(self) -> None:
        self._was_stopped = True

    def _end(self) -> None:
        self._keep()
        self._job = None
        self.changed.emit()


def _waiting(file: AuditFile, first: Iterable[PhotoId]) -> list[Wanted]:
    """Return the photos of the file that are not reviewed, these first."""
    known = privacy_in(file)
    order = dict.fromkeys([*first, *known])
    waiting = (known[each] for each in order if each in known)
    return [
        Wanted(each.photo, each.review.detector if each.review else "")
        for each in waiting
        if not each.is_reviewed
    ]


def _search(
    file: AuditFile,
    wanted: Sequence[Wanted],
    found: SimpleQueue[Found],
    judging: Finder,
    progress: Progress,
) -> None:
    for number, each in enumerate(wanted):
        progress(number, len(wanted))
        if each.detector == judging.name:
            continue
        try:
            places = judging.find(photo_bytes(file, each.photo.sha256))
        except Exception as error:  # libraries raise anything on damaged pictures
            log.info("a photo could not be searched: %s", type(error).__name__)
            continue  # that it is damaged is told where it is shown
        found.put(Found(each.photo, judging.name, places))
        progress(number + 1, len(wanted))
