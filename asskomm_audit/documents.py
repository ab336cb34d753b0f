"""From an open audit file to a document: what report and workbook need is read here, once."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

from asskomm_audit.domain.ids import AuditId, HazardId
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import Edition, Passage
from asskomm_audit.domain.result import result_of
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.redaction import publish
from asskomm_audit.progress import Progress, silent
from asskomm_audit.reports.content import ReportAudit, photos_shown
from asskomm_audit.reports.hazard_note import HazardNote, write_hazard_note
from asskomm_audit.reports.pdf import WrittenReport, write_report
from asskomm_audit.reports.workbook import write_workbook
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import find_audit
from asskomm_audit.store.gate import pass_gate
from asskomm_audit.store.hazards import find_hazard
from asskomm_audit.store.people import people_of
from asskomm_audit.store.photos import find_photo, photo_bytes
from asskomm_audit.store.places import find_place, find_stop
from asskomm_audit.store.privacy import privacy_of
from asskomm_audit.store.snapshots import load_snapshot
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts
from asskomm_audit.workbook_parts import log_lines, workbook_pictures

PHOTO_EDGE = 1600  # pixels on the longer edge: sharp at 17 cm, and a report that can be mailed
_LOG_LINES = 10_000
_NO_HAZARD = QT_TRANSLATE_NOOP(
    "Error", "Diese Sofortmeldung gibt es in {datei} nicht oder nicht mehr. Wählen Sie eine andere."
)


def write_report_of(
    file: AuditFile,
    audits: Iterable[AuditId],
    target: Path,
    *,
    texts: Texts,
    edition: Edition = Edition.PUBLIC,
    reason: str = "",
    title: str | None = None,
    now: datetime | None = None,
    progress: Progress = silent,
) -> WrittenReport:
    """Write the PDF report of some audits of the file, in the order given.

    UnreviewedPhotosError if it is public and a photo in it is not reviewed; an internal one needs
    a reason for such photos, and what is proposed on them is covered.
    """
    created = now or datetime.now(UTC).astimezone()
    sources = report_audits(file, audits, created)
    photos = [photo for source in sources for photo in photos_shown(source.snapshot)]
    passage = pass_gate(file, photos, edition, reason)
    return write_report(
        sources,
        target,
        texts=texts,
        created=created,
        images=_pictures_of(file, passage),
        passage=passage,
        progress=progress,
        title=title,
    )


def write_workbook_of(
    file: AuditFile,
    audits: Iterable[AuditId],
    target: Path,
    *,
    texts: Texts,
    now: datetime | None = None,
    link: Callable[[Photo], str] | None = None,
    progress: Progress = silent,
) -> None:
    """Write the workbook over some audits of the file, in the order given.

    `link` tells where a picture lies, relative to the workbook ("Fotos/F-001-1.jpg"), or "".
    """
    created = now or datetime.now(UTC).astimezone()
    sources: list[ReportAudit] = []
    for audit in audits:
        progress(0, 1)  # who cancels is heard before everything is read
        sources.append(_report_audit(file, audit, created))
    write_workbook(
        sources,
        target,
        texts=texts,
        created=created,
        log=log_lines(file, texts, _LOG_LINES),
        pictures=workbook_pictures(file, sources, link),
        progress=progress,
    )


def write_hazard_note_of(
    file: AuditFile,
    hazard_id: HazardId,
    target: Path,
    *,
    texts: Texts,
    now: datetime | None = None,
) -> None:
    """Write the one-page note about an immediate hazard; UserError if there is no such one.

    It is internal and urgent, so an unreviewed photo does not stop it, but is called that in it.
    """
    hazard = find_hazard(file, hazard_id)
    audit = find_audit(file, hazard.audit_id) if hazard else None
    place = find_place(file, audit.place_id) if audit else None
    if hazard is None or place is None:
        raise UserError(_NO_HAZARD, datei=file.path.name)
    photo = find_photo(file, hazard.photo_id) if hazard.photo_id else None
    privacy = privacy_of(file, [photo] if photo else [])
    passage = Passage(edition=Edition.INTERNAL, privacy=privacy)
    people = {each.id: each.function for each in people_of(file)}
    write_hazard_note(
        HazardNote(
            hazard=hazard,
            place=place,
            stop=find_stop(file, hazard.stop_id) if hazard.stop_id else None,
            photo=photo,
            is_reviewed=photo is not None and passage.of(photo).is_reviewed,
            function=people.get(hazard.person_id, "") if hazard.person_id else "",
        ),
        target,
        texts=texts,
        created=now or datetime.now(UTC).astimezone(),
        images=_pictures_of(file, passage),
    )


def report_audits(
    file: AuditFile, audits: Iterable[AuditId], created: datetime
) -> list[ReportAudit]:
    """Return the audits with their results, each with the one it repeats if the file has it."""
    return [_report_audit(file, audit, created) for audit in audits]


def _report_audit(file: AuditFile, audit_id: AuditId, created: datetime) -> ReportAudit:
    today = created.date()
    snapshot = load_snapshot(file, audit_id)
    result = result_of(snapshot, today=today)
    if snapshot.audit.previous_id is None:
        return ReportAudit(snapshot, result)
    before = load_snapshot(file, snapshot.audit.previous_id)
    return ReportAudit(snapshot, result, (before, result_of(before, today=today)))


def _pictures_of(file: AuditFile, passage: Passage) -> Callable[[Photo], bytes]:
    """Return a function that gives the JPEG to embed: covered first, then made smaller."""

    def picture(photo: Photo) -> bytes:
        areas = [box.area for box in passage.of(photo).covered]
        return publish(photo_bytes(file, photo.sha256), areas, PHOTO_EDGE).jpeg

    return picture
