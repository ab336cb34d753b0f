"""Before and after: two photos that show the same thing at different times."""

from dataclasses import dataclass
from enum import StrEnum

from asskomm_audit.domain.ids import PhotoId, PhotoPairId, derived_id


class PairState(StrEnum):
    """What somebody decided about a pair. The values are stored: never rename one."""

    KEPT = "kept"
    DISMISSED = "dismissed"  # kept for the record, so that it is not proposed again


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoPair:
    """Two photos of the same thing."""

    before_id: PhotoId
    after_id: PhotoId
    state: PairState = PairState.KEPT
    corners: str | None = None  # "x y x y …": where the later one's four corners lie on the earlier

    @property
    def id(self) -> PhotoPairId:
        """The id every laptop derives for these two."""
        return PhotoPairId(derived_id(self.before_id, self.after_id, "photo_pair"))
