"""From an open audit file to a document: what report and workbook need is read here, once."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from asskomm_audit.document_parts import (
    as_kept,
    markup_in,
    pictures_of,
    public_audits,
    report_audit,
    report_audits,
)
from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.face import Face
from asskomm_audit.domain.ids import AuditId, HazardId
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import Edition, Passage
from asskomm_audit.domain.public_edition import Omissions, public_edition
from asskomm_audit.domain.redaction import withheld_for_all
from asskomm_audit.errors import UserError
from asskomm_audit.pairing import paired_photos, pairs_for
from asskomm_audit.progress import Progress, silent
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.entered import entered_audits, entered_record, foreign_tag
from asskomm_audit.reports.hazard_note import HazardNote, write_hazard_note
from asskomm_audit.reports.kinds.recipe import DOCX
from asskomm_audit.reports.kinds.registry import RECIPES
from asskomm_audit.reports.pdf import WrittenReport, report_for, write_report
from asskomm_audit.reports.saving import digest_of, refuse_audit_file
from asskomm_audit.reports.sizes import edge_of
from asskomm_audit.reports.workbook import write_workbook
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import find_audit
from asskomm_audit.store.camera_clocks import with_true_times
from asskomm_audit.store.entry_language import entry_language_of
from asskomm_audit.store.faces import face_of
from asskomm_audit.store.former_names import people_ever
from asskomm_audit.store.gate import pass_gate
from asskomm_audit.store.hazards import find_hazard
from asskomm_audit.store.history import last_step_of
from asskomm_audit.store.marks import markup_of
from asskomm_audit.store.people import people_of
from asskomm_audit.store.photos import find_photo
from asskomm_audit.store.places import find_place, find_stop
from asskomm_audit.store.privacy import privacy_of
from asskomm_audit.store.snapshots import load_snapshot
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts
from asskomm_audit.workbook_parts import LOG_LINES, log_lines, workbook_pictures

_NOT_PUBLIC = QT_TRANSLATE_NOOP(
    "Error", "„{dokument}“ gibt es nur intern. Wählen Sie die interne Ausgabe."
)
_NO_SUCH_FILE = QT_TRANSLATE_NOOP(
    "Error", "Dieses Dokument wird nur mit der Endung {endungen} geschrieben. Ändern Sie den Namen."
)
_NO_HAZARD = QT_TRANSLATE_NOOP(
    "Error", "Diese Sofortmeldung gibt es in {datei} nicht oder nicht mehr. Wählen Sie eine andere."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A document that is wanted: of which kind, about which audits, for whom."""

    kind: DocumentKind = DocumentKind.REPORT
    audits: Sequence[AuditId]
    edition: Edition = Edition.PUBLIC
    reason: str = ""  # why photos that nobody has reviewed leave in an internal one
    title: str | None = None
    face: Face | None = None  # the look; that of the file if None


def write_document_of(
    file: AuditFile,
    wanted: Wanted,
    target: Path,
    *,
    texts: Texts,
    now: datetime | None = None,
    progress: Progress = silent,
) -> WrittenReport:
    """Write a document about some audits of the file; the target's ending says as what.

    PhotosStopError if it is public and a photo in it is not reviewed or not described; an internal
    one needs a reason for unreviewed photos, and what is proposed on them is covered. UserError if
    the kind has no such edition or ending, or cannot be about these audits.
    """
    created = now or datetime.now(UTC).astimezone()
    state = last_step_of(file)
    recipe = RECIPES[wanted.kind]
    refuse_audit_file(target)  # before its ending is blamed
    if wanted.edition not in recipe.editions:
        raise UserError(_NOT_PUBLIC, dokument=recipe.name(texts))
    if target.suffix.lower() not in recipe.endings:
        raise UserError(_NO_SUCH_FILE, endungen=", ".join(recipe.endings))
    whole = report_audits(file, wanted.audits, created)
    sources = whole if wanted.edition is Edition.INTERNAL else public_audits(file, whole, created)
    sources = [
        replace(each, pairs=pairs_for(each.pairs, recipe, wanted.edition)) for each in sources
    ]
    paired = paired_photos(sources, recipe)
    photos = as_kept(file, recipe.photos_of(each.snapshot for each in sources))
    photos += as_kept(file, paired)
    passage = pass_gate(file, photos, wanted.edition, wanted.reason)
    if wanted.edition is Edition.PUBLIC and recipe.photos:
        withheld = sum(len(withheld_for_all(each.snapshot)) for each in whole)
        passage = replace(passage, withheld=withheld)
    entered = foreign_tag(texts.language, entry_language_of(file))
    if entered:
        sources = entered_audits(sources)
    face = wanted.face or face_of(file)
    edge = edge_of(face.size, photos, sum(len(each.findings) for each in sources))
    if target.suffix.lower() == DOCX:
        from asskomm_audit.reports.word_file import write_word  # slow to import, rarely needed

        report = report_for(recipe, sources, texts, created, passage, wanted.title, face, entered)
        markup = markup_in(file, sources, recipe, wanted.edition)
        write_word(recipe, report, target, pictures_of(file, passage, edge, markup))
        return WrittenReport(
            pages=0,
            photos=0,
            unreviewed=0,
            lost={},
            title=report.title,
            created=created,
            state=state,
            shown=tuple(paired),
            sha256=digest_of(target),
        )
    written = write_report(
        sources,
        target,
        texts=texts,
        created=created,
        images=pictures_of(file, passage, edge),
        markup=markup_in(file, sources, recipe, wanted.edition),
        passage=passage,
        progress=progress,
        title=wanted.title,
        recipe=recipe,
        face=face,
        entered=entered,
    )
    shown = (*written.shown, *paired)
    return replace(written, state=state, shown=shown, sha256=digest_of(target))


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What is known of a document before it is written."""

    left_out: Omissions  # of a public one
    photos: tuple[Photo, ...]  # it will show; they have to pass the gate


def preview_of(file: AuditFile, wanted: Wanted, progress: Progress = silent) -> Preview:
    """Return what a document will leave out and which photos it will show."""
    recipe, people = RECIPES[wanted.kind], people_ever(file)
    left_out, photos = Omissions(), list[Photo]()
    for number, audit in enumerate(wanted.audits):
        progress(number, len(wanted.audits))
        shots = [load_snapshot(file, audit)]
        if wanted.edition is Edition.PUBLIC:
            shots, omitted = public_edition(shots, people)
            left_out += omitted
        photos += as_kept(file, recipe.photos_of(shots))
    if not recipe.photos:
        left_out = replace(left_out, photos=0)
    return Preview(left_out=left_out, photos=tuple(photos))


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
    face: Face | None = None,
) -> WrittenReport:
    """Write the audit report of some audits of the file, in the order given."""
    wanted = Wanted(audits=list(audits), edition=edition, reason=reason, title=title, face=face)
    return write_document_of(file, wanted, target, texts=texts, now=now, progress=progress)


def write_workbook_of(
    file: AuditFile,
    audits: Iterable[AuditId],
    target: Path,
    *,
    texts: Texts,
    now: datetime | None = None,
    link: Callable[[Photo], str] | None = None,
    progress: Progress = silent,
    edition: Edition = Edition.INTERNAL,
) -> None:
    """Write the workbook over some audits of the file, in the order given.

    `link` tells where a picture lies, relative to the workbook ("Fotos/F-001-1.jpg"), or "".
    PhotosStopError as for a document if it is public.
    """
    created = now or datetime.now(UTC).astimezone()
    sources: list[ReportAudit] = []
    for audit in audits:
        progress(0, 1)  # who cancels is heard before everything is read
        sources.append(report_audit(file, audit, created))
    passage = None
    if edition is Edition.PUBLIC:
        sources = public_audits(file, sources, created)
        photos = (photo for each in sources for photo in each.snapshot.photos)
        passage = pass_gate(file, as_kept(file, photos))
    write_workbook(
        sources,
        target,
        texts=texts,
        created=created,
        log=() if passage else log_lines(file, texts, LOG_LINES),
        pictures=workbook_pictures(file, sources, link, passage),
        progress=progress,
        edition=edition,
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
    found = find_photo(file, hazard.photo_id) if hazard.photo_id else None
    photo = with_true_times(file, [found])[0] if found else None
    privacy = privacy_of(file, [photo] if photo else [])
    passage = Passage(edition=Edition.INTERNAL, privacy=privacy)
    people = {each.id: each.function for each in people_of(file)}
    entered = foreign_tag(texts.language, entry_language_of(file))
    write_hazard_note(
        HazardNote(
            hazard=entered_record(hazard) if entered else hazard,
            place=place,
            stop=find_stop(file, hazard.stop_id) if hazard.stop_id else None,
            photo=entered_record(photo) if photo and entered else photo,
            is_reviewed=photo is not None and passage.of(photo).is_reviewed,
            function=people.get(hazard.person_id, "") if hazard.person_id else "",
        ),
        target,
        texts=texts,
        created=now or datetime.now(UTC).astimezone(),
        images=pictures_of(file, passage),
        markup=markup_of(file, [photo] if photo else []),
        face=face_of(file),
        entered=entered,
    )
