"""What documents are made from: audits as they may be told, marks, pictures that may leave."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from asskomm_audit.domain.framing import Framing
from asskomm_audit.domain.hidden_names import HiddenNames
from asskomm_audit.domain.ids import AuditId, PhotoId
from asskomm_audit.domain.markup import Markup
from asskomm_audit.domain.people import Person
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import Edition, Passage
from asskomm_audit.domain.public_edition import public_edition
from asskomm_audit.domain.result import result_of
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.imaging.markup import burn_in
from asskomm_audit.imaging.redaction import publish
from asskomm_audit.pairing import paired_photos, shown_pairs
from asskomm_audit.reports.before_after import ShownPair
from asskomm_audit.reports.content import ReportAudit, live
from asskomm_audit.reports.kinds.recipe import Recipe
from asskomm_audit.reports.sizes import PRINT_EDGE
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.camera_clocks import with_true_times
from asskomm_audit.store.former_names import people_ever
from asskomm_audit.store.marks import markup_of
from asskomm_audit.store.photos import find_photos, photo_bytes
from asskomm_audit.store.snapshots import load_snapshot


def public_audits(
    file: AuditFile, sources: Sequence[ReportAudit], created: datetime
) -> list[ReportAudit]:
    """Return what a public document is made from."""
    people = people_ever(file)
    shown, _ = public_edition([each.snapshot for each in sources], people)
    return [
        _public_audit(source, shot, people, created)
        for source, shot in zip(sources, shown, strict=True)
    ]


def as_kept(file: AuditFile, photos: Iterable[Photo]) -> list[Photo]:
    """Return photos as the file knows them: the gate calls them by their names."""
    wanted = list(photos)
    kept = {each.id: each for each in find_photos(file, [photo.id for photo in wanted])}
    return [kept.get(each.id, each) for each in wanted]


def _public_audit(
    source: ReportAudit, shot: AuditSnapshot, people: Sequence[Person], created: datetime
) -> ReportAudit:
    today = created.date()
    previous = None
    if source.previous:
        (before,), _ = public_edition([source.previous[0]], people)
        previous = before, result_of(before, today=today)
    pairs = _public_pairs(source, shot, people)
    return ReportAudit(shot, result_of(shot, today=today), previous, pairs)


def _public_pairs(
    source: ReportAudit, shot: AuditSnapshot, people: Sequence[Person]
) -> list[ShownPair]:
    """Return the pairs whose photos are shown; no name stands in what is said of them.

    An earlier photo of another audit was looked at when the pairs were gathered.
    """
    shown, names = {photo.id: photo for photo in shot.photos}, HiddenNames(people)
    own = source.snapshot.audit.id
    return [
        replace(
            pair,
            before=names.record(pair.before, "caption", "alternative_text"),
            after=shown[pair.after.id],
        )
        for pair in source.pairs
        if pair.after.id in shown and (pair.before.id in shown or pair.before.audit_id != own)
    ]


def report_audits(
    file: AuditFile, audits: Iterable[AuditId], created: datetime
) -> list[ReportAudit]:
    """Return the audits with their results, each with the one it repeats if the file has it."""
    return [report_audit(file, audit, created) for audit in audits]


def report_audit(file: AuditFile, audit_id: AuditId, created: datetime) -> ReportAudit:
    """Return an audit with its result and its pairs, and the one it repeats if the file has it."""
    today = created.date()
    snapshot = _told_true(file, load_snapshot(file, audit_id))
    result = result_of(snapshot, today=today)
    pairs = shown_pairs(file, snapshot)
    if snapshot.audit.previous_id is None:
        return ReportAudit(snapshot, result, pairs=pairs)
    before = _told_true(file, load_snapshot(file, snapshot.audit.previous_id))
    return ReportAudit(snapshot, result, (before, result_of(before, today=today)), pairs)


def _told_true(file: AuditFile, snapshot: AuditSnapshot) -> AuditSnapshot:
    """Return an audit whose photos tell the true time, as far as the cameras' clocks are known."""
    return replace(snapshot, photos=tuple(with_true_times(file, snapshot.photos)))


def markup_in(
    file: AuditFile, sources: Iterable[ReportAudit], recipe: Recipe, edition: Edition
) -> dict[PhotoId, Markup]:
    """Return what is drawn on the photos of a report and of its pairs."""
    found: dict[PhotoId, Markup] = {}
    for source in sources:
        photos = recipe.photos_of([source.snapshot])
        photos += paired_photos([source], recipe)
        found |= markup_told(file, [source], photos, edition)
    return found


def markup_told(
    file: AuditFile, sources: Iterable[ReportAudit], photos: Iterable[Photo], edition: Edition
) -> dict[PhotoId, Markup]:
    """Return what is drawn on photos, told no further than the findings of the sources are.

    For everyone no name stands in it.
    """
    findings = {finding.id for source in sources for finding in live(source.snapshot)}
    drawn = markup_of(file, photos)
    told = {photo: each.told(findings) for photo, each in drawn.items()}
    if edition is Edition.INTERNAL or not told:
        return told
    words = HiddenNames(people_ever(file)).text
    return {photo: each.worded(words) for photo, each in told.items()}


def pictures_of(
    file: AuditFile,
    passage: Passage,
    edge: int = PRINT_EDGE,
    markup: Mapping[PhotoId, Markup] | None = None,
) -> Callable[[Photo], bytes]:
    """Return a function that gives the JPEG that leaves: covered, then framed, then made smaller.

    Last comes `markup`, for files that have no layers. Only photos that have passed the gate may
    be asked for: LookupError for any other.
    """
    drawn = markup or {}

    def picture(photo: Photo) -> bytes:
        passed = passage.privacy[photo.id]  # its picture too: `photo` may have been read before it
        areas = [box.area for box in passed.covered]
        data, framing = photo_bytes(file, passed.photo.sha256), Framing.of(passed.photo)
        published = publish(data, areas, edge, framing=framing)
        if photo.id in drawn:
            published = burn_in(published, drawn[photo.id])
        return published.jpeg

    return picture
