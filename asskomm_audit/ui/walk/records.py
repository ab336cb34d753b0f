"""What hangs on the answers of an audit: findings and photos, read once, then kept up to date."""

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import AnswerId, AuditId, FindingId, PhotoId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photos import Photo
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.findings import find_finding, findings_of
from asskomm_audit.store.history import Changes
from asskomm_audit.store.photos import find_photo, photos_of


class AuditRecords:
    """Findings by criterion and photos by answer, of one audit."""

    def __init__(self, file: AuditFile, audit_id: AuditId) -> None:
        self._file = file
        self._audit_id = audit_id
        self._findings = {each.id: each for each in findings_of(file, audit_id)}
        self._photos = {each.id: each for each in photos_of(file, audit_id)}

    def findings_on(self, code: str) -> list[Finding]:
        """Return the findings on a criterion."""
        return [each for each in self._findings.values() if each.criterion == code]

    def photos_at(self, answer: AnswerId) -> list[Photo]:
        """Return the photos of an answer in their order."""
        found = [each for each in self._photos.values() if each.answer_id == answer]
        return sorted(found, key=lambda photo: (photo.sort, photo.id))

    def take(self, changes: Changes) -> set[AnswerId]:
        """Read again what changed; return the answers whose photos did."""
        touched: set[AnswerId] = set()
        for kind, record in changes.records:
            match kind:
                case Kind.FINDING:
                    self._take_finding(FindingId(record))
                case Kind.PHOTO:
                    touched |= self._take_photo(PhotoId(record))
                case _:
                    pass
        return touched

    def _take_finding(self, finding_id: FindingId) -> None:
        finding = find_finding(self._file, finding_id)
        if finding and finding.audit_id == self._audit_id:
            self._findings[finding_id] = finding
        else:
            self._findings.pop(finding_id, None)

    def _take_photo(self, photo_id: PhotoId) -> set[AnswerId]:
        before = self._photos.pop(photo_id, None)
        photo = find_photo(self._file, photo_id)
        if photo and photo.audit_id == self._audit_id:
            self._photos[photo_id] = photo
        return {each.answer_id for each in (before, photo) if each and each.answer_id}
