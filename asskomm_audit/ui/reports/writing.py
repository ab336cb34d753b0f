"""Writing a document in the background, and saying that it is there."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asskomm_audit.documents import Wanted, write_document_of, write_workbook_of
from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.errors import UserError
from asskomm_audit.i18n import texts_for
from asskomm_audit.issuing import Issue, Outgoing, issue_beside, keep_outgoing, outgoing_at
from asskomm_audit.photo_files import write_photo_annex_of, write_photo_files_of
from asskomm_audit.progress import Progress
from asskomm_audit.reports.checklist import checklist_of
from asskomm_audit.reports.kinds.registry import ALL_KINDS
from asskomm_audit.reports.pdf import WrittenReport
from asskomm_audit.store.connections import may_write_beside
from asskomm_audit.store.gate import log_internal
from asskomm_audit.store.history import Changes
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import Language
from asskomm_audit.ui import language
from asskomm_audit.ui.messages import Tone, Way
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
    photos_only: bool = False  # not the report, but the photos in it
    per_page: int = 0  # of the photos' annex; 0 for the photos as files


class DocumentWriter(QObject):
    """Writes documents one after the other off the window's thread."""

    written = Signal(object, object)  # Order, and the Way to issue it if it can be

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def write(self, order: Order) -> None:
        """Start writing; the window shows progress and can cancel.

        That unreviewed photos are to leave is kept before: nothing leaves without a trace.
        """
        if order.unreviewed:
            self._log(order)
        title = self.tr("Fotos") if order.photos_only else self.tr("Fachmappe")
        if order.kind:
            title = ALL_KINDS[order.kind].name(language.texts())
        self._session.jobs.start(
            f"{title}: {order.target.name}",
            lambda progress: _work(order, progress),
            done=lambda done: self._tell(order, done),
        )

    def _log(self, order: Order) -> None:
        step = self.tr("Interner Bericht mit ungeprüften Fotos: {reason}")
        now = datetime.now(UTC).astimezone()
        self._session.perform(
            step.format(reason=order.reason),
            lambda file: log_internal(file, order.target.name, now, order.reason, order.unreviewed),
        )

    def issue(self, order: Order, written: WrittenReport) -> None:
        """Keep the document as it lies there now as issued: one undoable step.

        A large one is read off the window's thread, and written there too where readers of the
        file need not wait for that.
        """
        assert order.kind
        assert written.created
        person = self._session.person
        what = Issue(
            document_kind=DocumentKind(order.kind).value,
            edition=order.edition,
            language=order.language,
            title=written.title,
            audits=order.audits,
            photos=written.shown,
            issued_at=written.created,
            state=written.state,
            sha256=written.sha256,
            person_id=person.id if person else None,
            remark=order.reason,
        )
        title = self.tr("Herausgeben") + f": {order.target.name}"
        step = self.tr("Dokument herausgegeben: {name}").format(name=order.target.name)
        path, jobs = self._session.path, self._session.jobs
        if may_write_beside(path):
            jobs.start(
                title,
                lambda progress: issue_beside(path, what, order.target, step, progress),
                done=lambda changes: self._take_in(changes, step, order.target.name),
            )
        else:
            jobs.start(
                title,
                lambda _progress: outgoing_at(order.target, what),
                done=lambda outgoing: self._keep(what, step, outgoing),
            )

    def _keep(self, what: Issue, step: str, outgoing: Outgoing) -> None:
        try:
            self._session.perform(step, lambda file: keep_outgoing(file, what, outgoing) and None)
        except UserError as error:
            self._session.messages.report(error)
            return
        self._say_issued(outgoing.name)

    def _take_in(self, changes: Changes, step: str, name: str) -> None:
        self._session.adopt(changes, step)
        self._say_issued(name)

    def _say_issued(self, name: str) -> None:
        words = self.tr("{name} ist herausgegeben und wird in der Akte aufbewahrt.")
        self._session.messages.success(words.format(name=name))

    def _tell(self, order: Order, done: "_Done") -> None:
        text = self.tr("Geschrieben: {name}").format(name=order.target.name)
        ways = [Way(self.tr("Öffnen"), lambda: open_path(order.target))]
        issuing = self._issuing(order, done.written)
        if done.points:
            text += " · " + self.tr("%n Punkte stehen auf der Prüfliste.", "", len(done.points))
            ways.append(Way(self.tr("Prüfliste"), lambda: self._show(order, done.points)))
        elif issuing:
            ways.append(issuing)
        self._session.messages.offer(text, *ways, tone=Tone.WARNING if done.points else Tone.GOOD)
        self.written.emit(order, issuing)

    def _issuing(self, order: Order, written: WrittenReport | None) -> Way | None:
        if written is None or self._session.read_only:
            return None
        return Way(self.tr("Herausgeben"), lambda: self.issue(order, written))

    def _show(self, order: Order, points: list[str]) -> None:
        parent = self.parent()
        window = parent if isinstance(parent, QWidget) else None
        open_dialog(ChecklistDialog(order.target.name, points, window))


@dataclass(frozen=True, slots=True)
class _Done:
    """What became of an order: what is to be checked in it, and what is known about a document."""

    points: list[str]
    written: WrittenReport | None = None


def _work(order: Order, progress: Progress) -> _Done:
    """Write the document from a look of its own at the file."""
    texts = texts_for(order.language)
    if order.photos_only:
        return _work_on_photos(order, progress)
    with open_audit_file(order.file, read_only=True) as file:
        if order.kind is None:
            write_workbook_of(
                file,
                order.audits,
                order.target,
                texts=texts,
                progress=progress,
                edition=order.edition,
            )
            return _Done([])
        wanted = Wanted(
            kind=order.kind, audits=order.audits, edition=order.edition, reason=order.reason
        )
        written = write_document_of(file, wanted, order.target, texts=texts, progress=progress)
        return _Done(checklist_of(written, language.texts()), written)


def _work_on_photos(order: Order, progress: Progress) -> _Done:
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
        return _Done(checklist_of(written, language.texts()), written)
    missing = language.texts().translate("Checklist", "Foto fehlt oder ist nicht lesbar: {name}")
    return _Done([missing.format(name=name) for name in written.gone])
