"""The photos of the walk: chosen, dropped or pasted, opened and taken out again."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from asskomm_audit.domain.photos import Photo
from asskomm_audit.ui.photo_intake import PhotoIntake, Source, from_file, from_image
from asskomm_audit.ui.photo_viewer import open_photo
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.walk.answer_photos import photo_keeper
from asskomm_audit.ui.walk.answer_writer import AnswerWriter
from asskomm_audit.ui.walk.recent_photos import Recent, newest_pictures
from asskomm_audit.ui.walk.sheet import Sheet, Spot
from asskomm_audit.ui.walk.walk import Walk
from asskomm_audit.ui.walk.walk_view import WalkView


class PhotoDesk(QObject):
    """Keeps photos at the criterion in focus."""

    def __init__(
        self,
        session: Session,
        walk: Walk,
        view: WalkView,
        writer: AnswerWriter,
        write: Callable[[Callable[[Sheet, Spot], object]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._walk = walk
        self._view = view
        self._writer = writer
        self._write = write
        box, recents = view.card.photos, view.recent_photos
        box.choice_wanted.connect(self.choose)
        box.files_chosen.connect(self.add_files)
        box.strip.image_pasted.connect(self.add_image)
        box.strip.removal_wanted.connect(self._drop)
        box.strip.opened.connect(self.open)
        recents.files_chosen.connect(self.add_files)
        recents.others_wanted.connect(box.choose_files)
        view.card.last.photo_wanted.connect(self.open)

    def choose(self) -> None:
        """Offer the newest pictures of the last folder, or let somebody look for files."""
        folder = self._session.settings.photo_folder
        if folder:
            self._session.jobs.look(lambda: newest_pictures(folder), self._offer)
        else:
            self._view.card.photos.choose_files()

    def add_files(self, files: Sequence[Path]) -> None:
        """Add photos to the criterion in focus."""
        self._view.recent_photos.put_away()
        if files:
            self._session.settings.photo_folder = str(files[0].absolute().parent)
        self._add([from_file(path) for path in files])

    def add_image(self, image: QImage) -> None:
        """Add a picture that is pasted or dropped itself."""
        self._add([from_image(image, self.tr("Zwischenablage") + ".png")])

    def open(self, photo: Photo) -> None:
        """Show a photo large."""
        open_photo(self._view.card.photos.strip, photo, self._session)

    def _offer(self, recents: list[Recent]) -> None:
        if not self._view.isVisible():
            return
        if recents:
            self._view.put_lines_away(but=self._view.recent_photos)
            self._view.recent_photos.ask(recents)
        else:
            self._view.card.photos.choose_files()

    def _add(self, sources: Sequence[Source]) -> None:
        def start(sheet: Sheet, spot: Spot) -> None:
            step = self.tr("Foto {id}").format(id=spot.criterion.id)
            keep = photo_keeper(sheet, spot)
            intake = PhotoIntake(
                self._session, sheet.audit.id, step, keep, perform=self._walk.perform
            )
            intake.start(sources)

        self._write(start)

    def _drop(self, photo: Photo) -> None:
        if not self._session.read_only:
            self._writer.drop_photo(photo)
