"""Photos out of an audit file: as pictures in a zip beside a workbook, or as an annex in a PDF."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from asskomm_audit.document_parts import (
    as_kept,
    markup_told,
    pictures_of,
    public_audits,
    report_audits,
)
from asskomm_audit.domain.ids import AuditId, PhotoId
from asskomm_audit.domain.markup import Markup
from asskomm_audit.domain.photo_names import FileNames
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import Edition, Passage
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.redaction import segments_beside
from asskomm_audit.progress import Progress, silent
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.entered import entered_record, foreign_tag
from asskomm_audit.reports.pdf import WrittenReport
from asskomm_audit.reports.photo_annex import Annex, write_photo_annex
from asskomm_audit.reports.photo_entries import PhotoEntry, entries_of
from asskomm_audit.reports.photo_list import PhotoFile, write_photo_list
from asskomm_audit.reports.saving import digest_of, saved_as
from asskomm_audit.reports.sizes import PRINT_EDGE
from asskomm_audit.reports.workbook import write_workbook
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.entry_language import entry_language_of
from asskomm_audit.store.faces import face_of
from asskomm_audit.store.gate import pass_gate
from asskomm_audit.store.history import last_step_of
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts
from asskomm_audit.workbook_parts import LOG_LINES, log_lines, workbook_pictures

FILE_EDGE = 2016  # pixels on the longer edge: that of the working copy

_NO_PHOTOS = QT_TRANSLATE_NOOP(
    "Error", "Zu dem Gewählten gibt es kein Foto, das herausgehen kann. Wählen Sie andere Audits."
)
_NOT_BARE = QT_TRANSLATE_NOOP(
    "Error", "Ein Foto ließ sich nicht ohne Kameradaten ausgeben. Prüfen Sie die Akte."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotosOut:
    """What has left: how many photos, and which were gone or unreadable."""

    photos: int
    unreviewed: int
    gone: tuple[str, ...] = ()  # by their names


def write_photo_files_of(
    file: AuditFile,
    audits: Iterable[AuditId],
    target: Path,
    *,
    texts: Texts,
    edition: Edition = Edition.PUBLIC,
    reason: str = "",
    now: datetime | None = None,
    progress: Progress = silent,
) -> PhotosOut:
    """Write a zip with the photos of some audits, covered and bare, and a workbook beside them.

    The internal edition holds the whole workbook, the public one a list of the photos alone.
    PhotosStopError as for a report; on failure or cancel nothing is left behind.
    """
    created = now or datetime.now(UTC).astimezone()
    sources = report_audits(file, audits, created)
    entries, passage, markup = _passed(file, sources, edition, reason, created)
    picture = pictures_of(file, passage, FILE_EDGE, markup=markup)
    gone: list[str] = []
    with saved_as(target) as unfinished, ZipFile(unfinished, "w") as packed:
        out = _Out(file, packed, texts, created, progress, len(entries) + 1)
        written = list(_pack(out, entries, picture, gone))
        _pack_workbook(out, sources if edition is Edition.INTERNAL else None, written)
    progress(len(entries) + 1, len(entries) + 1)
    unreviewed = len(passage.unreviewed(each.photo for each in entries))
    return PhotosOut(photos=len(written), unreviewed=unreviewed, gone=tuple(gone))


def write_photo_annex_of(
    file: AuditFile,
    audits: Iterable[AuditId],
    target: Path,
    *,
    texts: Texts,
    per_page: int = 2,
    edition: Edition = Edition.PUBLIC,
    reason: str = "",
    now: datetime | None = None,
    progress: Progress = silent,
) -> WrittenReport:
    """Write the photos of some audits as a PDF, two or four a page; the gate as for a report."""
    created = now or datetime.now(UTC).astimezone()
    sources = report_audits(file, audits, created)
    entries, passage, markup = _passed(file, sources, edition, reason, created)
    entered = foreign_tag(texts.language, entry_language_of(file))
    if entered:
        entries = list(map(_known_as_entered, entries))
    annex = Annex(entries=entries, passage=passage, created=created, per_page=per_page)
    images = pictures_of(file, passage, PRINT_EDGE)
    state = last_step_of(file)
    written = write_photo_annex(
        annex,
        target,
        texts=texts,
        images=images,
        markup=markup,
        progress=progress,
        face=face_of(file),
        entered=entered,
    )
    shown = tuple(each.photo for each in entries)
    return replace(written, shown=shown, state=state, sha256=digest_of(target))


def _known_as_entered(entry: PhotoEntry) -> PhotoEntry:
    finding = entered_record(entry.finding) if entry.finding else None
    return replace(entry, photo=entered_record(entry.photo), finding=finding)


def _passed(
    file: AuditFile,
    sources: Sequence[ReportAudit],
    edition: Edition,
    reason: str,
    created: datetime,
) -> tuple[list[PhotoEntry], Passage, dict[PhotoId, Markup]]:
    """Return the photos that may leave, what is covered on them, and what is drawn."""
    if edition is Edition.PUBLIC:
        sources = _for_everyone(file, sources, created)
    entries = entries_of(sources)
    if not entries:
        raise UserError(_NO_PHOTOS)
    photos = [each.photo for each in entries]
    passage = pass_gate(file, as_kept(file, photos), edition, reason)
    return entries, passage, markup_told(file, sources, photos, edition)


def _for_everyone(
    file: AuditFile, sources: Sequence[ReportAudit], created: datetime
) -> list[ReportAudit]:
    """Return the public edition of audits, whose photos say when, where to and at which stop."""
    kept = {photo.id: photo for each in sources for photo in each.snapshot.photos}

    def told(photo: Photo) -> Photo:
        whole = kept[photo.id]
        return replace(
            photo,
            taken_at=whole.taken_at,
            time_source=whole.time_source,
            direction=whole.direction,
            stop_id=whole.stop_id,
        )

    return [
        replace(each, snapshot=replace(shot, photos=tuple(map(told, shot.photos))))
        for each in public_audits(file, sources, created)
        for shot in (each.snapshot,)
    ]


@dataclass(frozen=True, slots=True)
class _Out:
    """The zip that is being written, and all that each part of it needs."""

    file: AuditFile
    packed: ZipFile
    texts: Texts
    created: datetime
    progress: Progress
    total: int

    def put(self, path: str, data: bytes, kind: int) -> None:
        member = ZipInfo(path, self.created.timetuple()[:6])
        member.compress_type = kind
        member.external_attr = 0o644 << 16
        self.packed.writestr(member, data)

    def may_stop(self, done: int, total: int) -> None:
        """Let the user stop at the last step, whose own steps are not counted."""
        del done, total
        self.progress(self.total - 1, self.total)


def _pack(
    out: _Out,
    entries: Sequence[PhotoEntry],
    picture: Callable[[Photo], bytes],
    gone: list[str],
) -> Iterator[PhotoFile]:
    """Put one photo after the other into the zip; only one is in memory at a time."""
    folder = out.texts.translate("Workbook", "Fotos")
    names = FileNames()
    for done, entry in enumerate(entries):
        out.progress(done, out.total)
        try:
            jpeg = picture(entry.photo)
        except UserError:
            gone.append(entry.name)
            continue
        if segments_beside(jpeg):
            raise UserError(_NOT_BARE)
        path = f"{folder}/{names.take(entry.name, '.jpg')}"
        out.put(path, jpeg, ZIP_STORED)
        yield PhotoFile(entry, path)


def _pack_workbook(
    out: _Out, sources: Sequence[ReportAudit] | None, photos: Sequence[PhotoFile]
) -> None:
    """Put the workbook beside the photos; without sources the list of photos alone."""
    translate = out.texts.translate
    name = translate("Workbook", "Fachmappe") if sources else translate("Workbook", "Fotoliste")
    paths = {each.entry.photo.id: each.path for each in photos}

    def link(photo: Photo) -> str:
        return paths.get(photo.id, "")

    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.xlsx"
        if sources:
            write_workbook(
                sources,
                path,
                texts=out.texts,
                created=out.created,
                log=log_lines(out.file, out.texts, LOG_LINES),
                pictures=workbook_pictures(out.file, sources, link),
                progress=out.may_stop,
            )
        else:
            out.may_stop(0, 1)
            write_photo_list(photos, path, texts=out.texts, created=out.created)
        out.put(f"{name}.xlsx", path.read_bytes(), ZIP_DEFLATED)
