"""The photos of what is chosen: which of them stop a document."""

from collections.abc import Iterable

from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.domain.photos import Photo, undescribed_among
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.privacy import privacy_of


class ShownPhotos:
    """Photos that documents show, and what nobody has reviewed or described of them."""

    def __init__(self) -> None:
        self.all: list[Photo] = []
        self._open: list[Photo] = []  # of these, what nobody has reviewed

    def look_at(self, file: AuditFile, photos: Iterable[Photo]) -> None:
        """Take these photos, and find out which of them nobody has reviewed."""
        self.all = list(photos)
        known = privacy_of(file, self.all)
        self._open = [each.photo for each in known.values() if not each.is_reviewed]

    def unreviewed(self, edition: Edition) -> list[PhotoId]:
        """Return what nobody has reviewed; what is withheld is only in an internal document."""
        is_internal = edition is Edition.INTERNAL
        return [each.id for each in self._open if is_internal or not each.withheld]

    def undescribed(self) -> list[PhotoId]:
        """Return what nobody has described and a public document may show."""
        shown = (each for each in self.all if not each.withheld)
        return [each.id for each in undescribed_among(shown)]
