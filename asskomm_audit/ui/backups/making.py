"""Making a backup because the user asked, or because much is about to be changed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from asskomm_audit.domain.backups import BackupReason
from asskomm_audit.store.backup_sets import Backup
from asskomm_audit.store.backups import back_up
from asskomm_audit.ui.session import Session


def back_up_now(session: Session, ended: Callable[[], object]) -> None:
    """Back the file up and say what came of it; `ended` is called in any case."""
    path, messages = session.path, session.messages

    def done(backup: Backup | None) -> None:
        if backup:
            messages.success(QCoreApplication.translate("Backups", "Die Akte ist gesichert."))
        else:
            messages.info(
                QCoreApplication.translate(
                    "Backups", "Seit der letzten Sicherung wurde nichts eingetragen."
                )
            )
        session.backed_up.emit()

    session.jobs.start(
        _title(),
        lambda progress: back_up(path, BackupReason.ASKED, progress=progress),
        done=done,
        ended=ended,
    )


def back_up_first(session: Session, then: Callable[[], object]) -> None:
    """Back the file up before much in it is changed at once, and only then do that.

    If it cannot be backed up, the error is shown and nothing is changed.
    """
    path = session.path

    def done(_: Backup | None) -> None:
        session.backed_up.emit()
        then()

    session.jobs.start(
        _title(),
        lambda progress: back_up(path, BackupReason.BULK, progress=progress),
        done=done,
    )


def _title() -> str:
    return QCoreApplication.translate("Backups", "Akte wird gesichert")
