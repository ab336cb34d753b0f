"""What can be done when a file cannot be opened or written: offered with the message."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from asskomm_audit.errors import UserError
from asskomm_audit.rescuing import Rescued, rescue_file
from asskomm_audit.store.checkout import OriginalAwayError, OriginalChangedError, checkout_of
from asskomm_audit.store.gate import PhotosStopError
from asskomm_audit.store.locks import FileTakenError
from asskomm_audit.store.troubles import DamagedFileError
from asskomm_audit.store.upgrading import NotUpgradedError
from asskomm_audit.ui import language
from asskomm_audit.ui.background import Jobs
from asskomm_audit.ui.messages import Messages, Way
from asskomm_audit.ui.opening_files import EXTENSION, ask_new_file
from asskomm_audit.ui.session import Session

if TYPE_CHECKING:  # no cycle: it makes this one
    from asskomm_audit.ui.files import Files


class WaysOut(QObject):
    """Knows a way out of each error about a file."""

    def __init__(self, files: "Files", window: QWidget, messages: Messages, jobs: Jobs) -> None:
        super().__init__(files)
        self._files = files
        self._window = window
        self._messages = messages
        self._jobs = jobs
        messages.ways_out = self.of

    def of(self, error: UserError) -> tuple[Way, ...]:
        """Return what can be done about an error, the safest first."""
        match error:
            case FileTakenError():
                read = self._reading(error.path)
                take = Way(self.tr("Übernehmen …"), partial(self._ask_take_over, error))
                return (read, take) if error.may_be_left else (read,)
            case DamagedFileError():
                return (Way(self.tr("Retten …"), partial(self.ask_rescue, error.path)),)
            case NotUpgradedError():
                return (self._reading(error.path),)
            case OriginalAwayError() if checkout := checkout_of(error.path):
                again = partial(self._files.return_copy, checkout)
                return (Way(self.tr("Zurückschreiben"), again),)
            case OriginalChangedError() if checkout := checkout_of(error.path):
                beside = partial(self._files.keep_copy_beside, checkout)
                return (Way(self.tr("Daneben speichern"), beside),)
            case PhotosStopError() if session := self._files.session:
                return self._looking_at(error, session)
            case _:
                return ()

    def _looking_at(self, error: PhotosStopError, session: Session) -> tuple[Way, ...]:
        ways: list[Way] = []
        if error.unreviewed:
            ways.append(Way(self.tr("Fotos prüfen"), partial(session.review, error.unreviewed)))
        if error.undescribed:
            describe = partial(session.describe, error.undescribed)
            ways.append(Way(self.tr("Fotos beschreiben"), describe))
        return tuple(ways)

    def ask_rescue(self, path: Path) -> None:
        """Ask where the rescued file shall lie, and rescue."""
        stem = path.name.removesuffix(".gpkg").removesuffix(".audit")
        words = self.tr("{name} gerettet").format(name=stem) + EXTENSION
        if target := ask_new_file(self._window, words):
            self.rescue(path, target)

    def rescue(self, path: Path, target: Path) -> None:
        """Rescue a damaged file in the background and show what came of it."""
        texts = language.texts()
        self._jobs.start(
            self.tr("Akte wird gerettet"),
            lambda progress: rescue_file(path, target, texts, progress),
            done=self._show_rescued,
        )

    def _show_rescued(self, rescued: Rescued) -> None:
        from asskomm_audit.ui.rescue_dialog import RescueDialog

        dialog = RescueDialog(rescued, self._window)
        dialog.open_wanted.connect(self._files.open)
        open_dialog(dialog)

    def _reading(self, path: Path) -> Way:
        return Way(self.tr("Nur lesen"), partial(self._files.read, path))

    def _ask_take_over(self, error: FileTakenError) -> None:
        holder = error.holder
        words = self.tr(
            "{file} wirklich übernehmen? {holder} hat die Akte seit {since}; letztes"
            " Lebenszeichen: {seen}. Wird dort noch gearbeitet, müssen später beide Fassungen"
            " zusammengeführt werden."
        )
        self._messages.offer(
            words.format(
                file=error.path.name,
                holder=holder.label,
                since=holder.since or "?",
                seen=holder.seen or "?",
            ),
            self._reading(error.path),
            Way(
                self.tr("Jetzt übernehmen"),
                partial(self._files.open_here, error.path, instead_of=holder),
            ),
        )


def open_dialog(dialog: QDialog) -> None:
    """Show a dialog that goes when it is closed."""
    from PySide6.QtCore import Qt

    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
