"""Which pairs of before and after a document may show."""

from asskomm_audit.domain.ids import AuditId, PhotoId
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.public_edition import public_edition
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.reports.before_after import ShownPair
from asskomm_audit.reports.content import photos_shown
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import find_audit
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


def _shown(
    file: AuditFile, snapshot: AuditSnapshot, before: Photo, after: Photo
) -> ShownPair | None:
    audit = find_audit(file, before.audit_id)
    if audit is None:
        return None
    finding = find_finding(file, before.finding_id) if before.finding_id else None
    is_own = before.audit_id == snapshot.audit.id
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
