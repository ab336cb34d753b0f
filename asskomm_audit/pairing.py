"""Which pairs of before and after a document may show."""

from collections.abc import Iterable, Sequence

from asskomm_audit.domain.ids import AuditId, PhotoId
from asskomm_audit.domain.photos import Photo, undescribed_among
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.domain.public_edition import public_edition
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.reports.before_after import ShownPair
from asskomm_audit.reports.content import ReportAudit, photos_shown
from asskomm_audit.reports.kinds.recipe import Recipe
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import find_audit
from asskomm_audit.store.camera_clocks import with_true_times
from asskomm_audit.store.findings import find_finding
from asskomm_audit.store.photo_pairs import kept_pairs_after
from asskomm_audit.store.privacy import privacy_of
from asskomm_audit.store.snapshots import load_snapshot


def shown_pairs(file: AuditFile, snapshot: AuditSnapshot) -> tuple[ShownPair, ...]:
    """Return the kept pairs whose later photo the audit's report shows.

    Both photos are reviewed, whatever the edition, and neither is withheld; the earlier one
    belongs to nothing that is not public.
    """
    later = {photo.id for photo in photos_shown(snapshot)}
    kept = [
        (before, after)
        for _, before, after in kept_pairs_after(file, snapshot.audit.id)
        if after.id in later and not (before.withheld or after.withheld)
    ]
    known = privacy_of(file, [photo for pair in kept for photo in pair])
    public = {
        each: _public_photos(file, each)
        for each in {before.audit_id for before, _ in kept} - {snapshot.audit.id}
    }
    made = (
        _shown(file, snapshot, before, after)
        for before, after in kept
        if known[before.id].is_reviewed
        and known[after.id].is_reviewed
        and (before.id in later or before.id in public.get(before.audit_id, ()))
    )
    return tuple(pair for pair in made if pair)


def pairs_for(
    pairs: Sequence[ShownPair], recipe: Recipe, edition: Edition
) -> tuple[ShownPair, ...]:
    """Return the pairs that a document shows.

    Where they are its only photos, one that nobody has described stays out of a public edition
    instead of stopping it.
    """
    if recipe.photos:
        return tuple(pairs)
    if not recipe.pairs:
        return ()
    if edition is Edition.INTERNAL:
        return tuple(pairs)
    return tuple(each for each in pairs if not undescribed_among((each.before, each.after)))


def paired_photos(audits: Iterable[ReportAudit], recipe: Recipe) -> list[Photo]:
    """Return the photos of the pairs that the recipe's own photos may not hold."""
    pairs = [pair for each in audits for pair in each.pairs]
    found = [pair.before for pair in pairs]
    return found if recipe.photos else found + [pair.after for pair in pairs]


def _shown(
    file: AuditFile, snapshot: AuditSnapshot, before: Photo, after: Photo
) -> ShownPair | None:
    audit = find_audit(file, before.audit_id)
    if audit is None:
        return None
    finding = find_finding(file, before.finding_id) if before.finding_id else None
    is_own = before.audit_id == snapshot.audit.id
    before, after = with_true_times(file, (before, after))
    return ShownPair(
        before=before,
        after=after,
        before_held_on=audit.started_on,
        after_held_on=snapshot.audit.started_on,
        number=finding.label if finding and not is_own else "",
    )


def _public_photos(file: AuditFile, audit: AuditId) -> set[PhotoId]:
    if find_audit(file, audit) is None:
        return set()
    (shown,), _ = public_edition([load_snapshot(file, audit)], ())
    return {photo.id for photo in shown.photos}
