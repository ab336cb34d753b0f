"""What of a photo must not be recognised, and whether somebody has looked: the privacy gate.

A review is bound to what was seen: the picture's hash and every box that covers or is proposed.
Whatever changes later, by hand, by merging or by a newer detector, makes it outdated by itself.
"""

import hashlib
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.ids import (
    PersonId,
    PhotoId,
    PhotoReviewId,
    PrivacyBoxId,
    derived_id,
)
from asskomm_audit.domain.photos import Photo

_GRID = 500  # steps on each side: about four pixels of a working copy


class BoxKind(StrEnum):
    """What is covered. The values are stored: never rename one."""

    FACE = "face"
    PLATE = "plate"
    HOUSE_NUMBER = "house_number"
    NAME = "name"


class BoxState(StrEnum):
    """Whether a box covers. The values are stored: never rename one."""

    PROPOSED = "proposed"  # by the program; nobody has decided
    KEPT = "kept"
    DISMISSED = "dismissed"  # kept for the record, so that it is not proposed again


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyBox:
    """One place of a photo that is covered, or might have to be."""

    id: PrivacyBoxId
    photo_id: PhotoId
    kind: BoxKind
    state: BoxState = BoxState.KEPT
    x1: float  # left, top, right and bottom in fractions of the upright picture
    y1: float
    x2: float
    y2: float
    detector: str = ""  # name and version of what proposed it; empty if drawn by hand

    @property
    def area(self) -> Area:
        """Where it lies: merging two laptops' moves can leave its sides crossed."""
        return Area.between(self.x1, self.y1, self.x2, self.y2)

    @property
    def is_live(self) -> bool:
        """Whether it covers or might have to."""
        return self.state is not BoxState.DISMISSED


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoReview:
    """What is known about looking through one photo; there is at most one for each."""

    photo_id: PhotoId
    detector: str = ""  # what has looked for proposals; empty if nothing has
    fingerprint: str = ""  # of what somebody has called reviewed; empty if nobody has
    reviewed_at: datetime | None = None
    person_id: PersonId | None = None

    @property
    def id(self) -> PhotoReviewId:
        """The id every laptop derives for this photo."""
        return review_id(self.photo_id)


def review_id(photo_id: PhotoId) -> PhotoReviewId:
    """Return the id of a photo's review."""
    return PhotoReviewId(derived_id(photo_id, "photo_review"))


def on_grid(area: Area) -> Area:
    """Return the area grown to a coarse grid, on which two laptops find the same place alike."""
    return Area.between(
        math.floor(area.left * _GRID) / _GRID,
        math.floor(area.top * _GRID) / _GRID,
        math.ceil(area.right * _GRID) / _GRID,
        math.ceil(area.bottom * _GRID) / _GRID,
    )


def proposal_id(photo_id: PhotoId, detector: str, kind: BoxKind, area: Area) -> PrivacyBoxId:
    """Return the id of a proposal: the same on each laptop that runs the same detector."""
    corners = (area.left, area.top, area.right, area.bottom)
    place = ",".join(str(round(each * _GRID)) for each in corners)
    return PrivacyBoxId(derived_id(photo_id, detector, kind, place))


class ReviewStatus(StrEnum):
    """How far a photo is on its way through the gate."""

    NEW = "new"  # nobody and nothing has looked
    OPEN = "open"  # there are boxes or a detector has looked, but nobody said it is reviewed
    REVIEWED = "reviewed"
    OUTDATED = "outdated"  # it was reviewed, and something has changed since


@dataclass(frozen=True, slots=True)
class PhotoPrivacy:
    """One photo before the gate: its boxes and what was looked at."""

    photo: Photo
    boxes: tuple[PrivacyBox, ...] = ()
    review: PhotoReview | None = None
    is_disputed: bool = False  # two laptops say different things about a box of it

    @property
    def fingerprint(self) -> str:
        """What is to be seen now: hash over the picture and every box that is not dismissed."""
        parts = sorted(
            f"{box.kind}|{box.state}|{box.x1:.4f}|{box.y1:.4f}|{box.x2:.4f}|{box.y2:.4f}"
            for box in self.boxes
            if box.is_live
        )
        return hashlib.sha256("\n".join([self.photo.sha256, *parts]).encode()).hexdigest()

    @property
    def proposals(self) -> tuple[PrivacyBox, ...]:
        """The boxes nobody has decided on."""
        return tuple(box for box in self.boxes if box.state is BoxState.PROPOSED)

    @property
    def status(self) -> ReviewStatus:
        """How far the photo is."""
        if self.review is None or not self.review.fingerprint:
            looked = bool(self.boxes) or bool(self.review and self.review.detector)
            return ReviewStatus.OPEN if looked else ReviewStatus.NEW
        if self.is_disputed or self.review.fingerprint != self.fingerprint or self.proposals:
            return ReviewStatus.OUTDATED
        return ReviewStatus.REVIEWED

    @property
    def is_reviewed(self) -> bool:
        """Whether the photo may pass into what everyone may see."""
        return self.status is ReviewStatus.REVIEWED

    @property
    def covered(self) -> tuple[PrivacyBox, ...]:
        """The boxes to cover in whatever leaves the program; in doubt also what is proposed."""
        return tuple(box for box in self.boxes if box.is_live)


class Edition(StrEnum):
    """For whom a document is."""

    PUBLIC = "public"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """What passed the gate into one document: as which edition, and why without a review."""

    edition: Edition = Edition.PUBLIC
    reason: str = ""
    privacy: Mapping[PhotoId, PhotoPrivacy]
    withheld: int = 0  # photos left out because somebody said that they are never public

    def unreviewed(self, photos: Iterable[Photo]) -> list[Photo]:
        """Return the photos that nobody has reviewed as they are now."""
        return [each for each in photos if not self.of(each).is_reviewed]

    def of(self, photo: Photo) -> PhotoPrivacy:
        """Return what is known of a photo; nothing is known of one that nobody has looked at."""
        return self.privacy.get(photo.id) or PhotoPrivacy(photo)
