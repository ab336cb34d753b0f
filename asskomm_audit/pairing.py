"""Which pairs of before and after a document may show."""

from asskomm_audit.domain.catalogue import EVENT_DIMENSION
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.reports.before_after import ShownPair
from asskomm_audit.reports.content import photos_shown
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import find_audit
from asskomm_audit.store.catalogues import find_catalogue
from asskomm_audit.store.findings import find_finding
from asskomm_audit.store.photo_pairs import kept_pairs_after
from asskomm_audit.store.privacy import privacy_of


def shown_pairs(file: AuditFile, snapshot: AuditSnapshot) -> tuple[ShownPair, ...]:
    """Return the kept pairs whose later photo the audit's report shows.

    Both photos are reviewed, whatever the edition, and neither is withheld; the earlier one
    belongs to nothing that is not public.
    """
    later = {photo.id for photo in photos_shown(snapshot)}
    kept = [
        (before, after)
        for _, before, after in kept_pairs_after(file, snapshot.audit.id)
        if after.id in later
        and (before.id in later or before.audit_id != snapshot.audit.id)
        and not (before.withheld or after.withheld)
    ]
    known = privacy_of(file, [photo for pair in kept for photo in pair])
    made = (
        _shown(file, snapshot, before, after)
        for before, after in kept
        if known[before.id].is_reviewed and known[after.id].is_reviewed
    )
    return tuple(pair for pair in made if pair)


def _shown(
    file: AuditFile, snapshot: AuditSnapshot, before: Photo, after: Photo
) -> ShownPair | None:
    audit = find_audit(file, before.audit_id)
    if audit is None:
        return None
    finding = find_finding(file, before.finding_id) if before.finding_id else None
    is_own = finding is not None and finding.audit_id == snapshot.audit.id
    if before.finding_id and not is_own:
        catalogue = find_catalogue(file, audit.catalogue_hash)
        criterion = (
            catalogue.criterion(finding.criterion) if finding and finding.criterion else None
        )
        is_event = criterion is not None and criterion.dimension == EVENT_DIMENSION
        if finding is None or not _may_show(finding) or is_event:
            return None
    return ShownPair(
        before=before,
        after=after,
        before_held_on=audit.started_on,
        after_held_on=snapshot.audit.started_on,
        number=finding.label if finding and not is_own else "",
    )


def _may_show(finding: Finding) -> bool:
    return finding.is_live and finding.public
