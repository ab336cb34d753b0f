"""Writing a document in the background, and saying that it is there."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asskomm_audit.documents import write_report_of, write_workbook_of
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.i18n import texts_for
from asskomm_audit.photo_files import write_photo_annex_of, write_photo_files_of
from asskomm_audit.progress import Progress
from asskomm_audit.reports.checklist import checklist_of
from asskomm_audit.reports.pdf import WrittenReport
from asskomm_audit.store.gate import log_internal
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import Language
from asskomm_audit.ui import language
from asskomm_audit.ui.messages import Way
from asskomm_audit.ui.opening_files import open_path
from asskomm_audit.ui.reports.checklist_dialog import ChecklistDialog
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.ways_out import open_dialog


@dataclass(frozen=True, slots=True)
class Order:
    """A document to write: from which file, about which audits, where to, in which language."""

    file: Path
    audits: tuple[AuditId, ...]
    target: Path
    language: Language
    is_report: bool
    edition: Edition = Edition.PUBLIC
    reason: str = ""
    unreviewed: int = 0  # photos that leave in an internal report without a review
    photos_only: bool = False  # not the report, but the photos in it
    per_page: int = 0  # of the photos' annex; 0 for the photos as files


class DocumentWriter(QObject):
    """Writes documents one after the other off the window's thread."""

    written = Signal(object)  # Order

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def write(self, order: Order) -> None:
        """Start writing; the window shows progress and can cancel.

        That unreviewed photos are to leave is kept before: nothing leaves without a trace.
        """
        if order.unreviewed:
            self._log(order)
        if order.photos_only:
            title = self.tr("Fotos")
        else:
            title = self.tr("Bericht") if order.is_report else self.tr("Fachmappe")
        self._session.jobs.start(
            f"{title}: {order.target.name}",
            lambda progress: _work(order, progress),
            done=lambda points: self._tell(order, points),
        )

    def _log(self, order: Order) -> None:
        step = self.tr("Interner Bericht mit ungeprüften Fotos: {reason}")
        now = datetime.now(UTC).astimezone()
        self._session.perform(
            step.format(reason=order.reason),
            lambda file: log_internal(file, order.target.name, now, order.reason, order.unreviewed),
        )

    def _tell(self, order: Order, points: list[str]) -> None:
        text = self.tr("Geschrieben: {name}").format(name=order.target.name)
        opening = Way(self.tr("Öffnen"), lambda: open_path(order.target))
        if points:
            text += " · " + self.tr("%n Punkte stehen auf der Prüfliste.", "", len(points))
            listing = Way(self.tr("Prüfliste"), lambda: self._show(order, points))
            self._session.messages.offer(text, opening, listing)
        else:
            self._session.messages.success(text, opening.text, opening.action)
        self.written.emit(order)

    def _show(self, order: Order, points: list[str]) -> None:
        parent = self.parent()
        window = parent if isinstance(parent, QWidget) else None
        open_dialog(ChecklistDialog(order.target.name, points, window))


def _work(order: Order, progress: Progress) -> list[str]:
    """Write the document from a look of its own at the file; return what is to be checked in it."""
    texts = texts_for(order.language)
    if order.photos_only:
        return _work_on_photos(order, progress)
    with open_audit_file(order.file, read_only=True) as file:
        if not order.is_report:
            write_workbook_of(file, order.audits, order.target, texts=texts, progress=progress)
            return []
        written = write_report_of(
            file,
            order.audits,
            order.target,
            texts=texts,
            edition=order.edition,
            reason=order.reason,
            progress=progress,
        )
        return checklist_of(written, language.texts())


def _work_on_photos(order: Order, progress: Progress) -> list[str]:
    write = write_photo_files_of
    if order.per_page:
        write = partial(write_photo_annex_of, per_page=order.per_page)
    with open_audit_file(order.file, read_only=True) as file:
        written = write(
            file,
            order.audits,
            order.target,
            texts=texts_for(order.language),
            edition=order.edition,
            reason=order.reason,
            progress=progress,
        )
    if isinstance(written, WrittenReport):
        return checklist_of(written, language.texts())
    missing = language.texts().translate("Checklist", "Foto fehlt oder ist nicht lesbar: {name}")
    return [missing.format(name=name) for name in written.gone]
