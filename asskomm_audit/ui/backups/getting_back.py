"""Getting a backup back: opened as a copy, or put in the place of the file."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject

from asskomm_audit.progress import Progress
from asskomm_audit.store.backup_sets import Backup
from asskomm_audit.store.restoring import Restored, free_name, restore_copy, restore_in_place
from asskomm_audit.ui.background import Jobs
from asskomm_audit.ui.backups.words import when_text
from asskomm_audit.ui.files import Files
from asskomm_audit.ui.messages import Messages


class GettingBack(QObject):
    """Writes backups as whole files and opens them; nothing is ever overwritten."""

    def __init__(self, files: Files, jobs: Jobs, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._files = files
        self._jobs = jobs
        self._messages = messages

    def open_copy(self, backup: Backup, path: Path) -> None:
        """Write the backup beside the file, with the moment in its name, and open that."""
        self.copy_to(backup, free_name(path, backup.stamp.moment))

    def copy_to(self, backup: Backup, target: Path) -> None:
        """Write the backup as a file of this name, and open that."""
        self._jobs.start(
            self.tr("Sicherung wird geschrieben"),
            lambda progress: restore_copy(backup, target, progress),
            done=lambda restored: self._show_copy(restored, backup),
        )

    def restore(self, backup: Backup, path: Path) -> None:
        """Give the backup the file's name and open it; the present file is kept beside it."""
        title = self.tr("Sicherung wird wiederhergestellt")

        def work(at: Path, progress: Progress) -> Restored:
            return restore_in_place(backup, at, progress)

        session = self._files.session
        if session and session.path == path:
            session.work_closed(title, work, lambda _, restored: self._tell(restored, backup))
            return
        self._jobs.start(
            title,
            lambda progress: work(path, progress),
            done=lambda restored: self._show_restored(restored, backup),
        )

    def _show_copy(self, restored: Restored, backup: Backup) -> None:
        self._files.open(restored.path)
        words = self.tr("Stand von {when}, geöffnet als Kopie „{name}“.")
        self._say(words.format(when=_when(backup), name=restored.path.name), restored)

    def _show_restored(self, restored: Restored, backup: Backup) -> None:
        self._files.open(restored.path)
        self._tell(restored, backup)

    def _tell(self, restored: Restored, backup: Backup) -> None:
        words = self.tr("Wiederhergestellt: Stand von {when}.").format(when=_when(backup))
        if restored.replaced:
            kept = self.tr("Die bisherige Akte liegt als „{name}“ daneben.")
            words = f"{words} {kept.format(name=restored.replaced.name)}"
        self._say(words, restored)

    def _say(self, words: str, restored: Restored) -> None:
        if not restored.lacking:
            self._messages.success(words)
            return
        lost = self.tr("%n Foto(s) fehlen in dieser Sicherung.", "", restored.lacking)
        self._messages.warning(f"{words} {lost}")


def _when(backup: Backup) -> str:
    return when_text(backup.stamp.moment, date.today())  # noqa: DTZ011 - the day on the wall here
