"""Writing a document in the background, and saying that it is there."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asskomm_audit.documents import Wanted, write_document_of, write_workbook_of
from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.i18n import texts_for
from asskomm_audit.progress import Progress
from asskomm_audit.reports.checklist import checklist_of
from asskomm_audit.reports.kinds.registry import RECIPES
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
    kind: DocumentKind | None = None  # None: the workbook
    edition: Edition = Edition.PUBLIC
    reason: str = ""
    unreviewed: int = 0  # photos that leave in an internal report without a review


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
        title = self.tr("Fachmappe")
        if order.kind:
            title = RECIPES[order.kind].name(language.texts())
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
    with open_audit_file(order.file, read_only=True) as file:
        if order.kind is None:
            write_workbook_of(file, order.audits, order.target, texts=texts, progress=progress)
            return []
        wanted = Wanted(
            kind=order.kind, audits=order.audits, edition=order.edition, reason=order.reason
        )
        written = write_document_of(file, wanted, order.target, texts=texts, progress=progress)
        return checklist_of(written, language.texts())
