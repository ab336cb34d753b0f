"""The privacy gate in the file: boxes on photos, their reviews, and what each photo's state is."""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.ids import AuditId, PersonId, PhotoId, PrivacyBoxId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import (
    BoxKind,
    BoxState,
    PhotoPrivacy,
    PhotoReview,
    PrivacyBox,
    on_grid,
    proposal_id,
)
from asskomm_audit.errors import UserError
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.photos import find_photo, photos_of
from asskomm_audit.store.records import RecordStore
from asskomm_audit.store.removing import remove
from asskomm_audit.texts import QT_TRANSLATE_NOOP

BOXES = RecordStore(Kind.PRIVACY_BOX, PrivacyBox)
REVIEWS = RecordStore(Kind.PHOTO_REVIEW, PhotoReview)

_SAME = 0.4  # of overlap: the same place, found again
_OPEN = QT_TRANSLATE_NOOP(
    "Error",
    "Auf diesem Foto sind noch Vorschläge offen. Entscheiden Sie jeden, bevor es geprüft ist.",
)
_BELOW = "photo_id IN (SELECT value FROM json_each(?)) ORDER BY fid"


def privacy_of(file: AuditFile, photos: Iterable[Photo]) -> dict[PhotoId, PhotoPrivacy]:
    """Return where each of these photos stands."""
    wanted = {photo.id: photo for photo in photos}
    ids = json.dumps(list(wanted))
    boxes: defaultdict[PhotoId, list[PrivacyBox]] = defaultdict(list)
    for box in BOXES.select(file, _BELOW, ids):
        boxes[box.photo_id].append(box)
    reviews = {each.photo_id: each for each in REVIEWS.select(file, _BELOW, ids)}
    disputed = _disputed(file)
    return {
        key: PhotoPrivacy(
            photo,
            tuple(boxes[key]),
            reviews.get(key),
            is_disputed=any(box.id in disputed for box in boxes[key]),
        )
        for key, photo in wanted.items()
    }


def privacy_in(file: AuditFile, audit_id: AuditId | None = None) -> dict[PhotoId, PhotoPrivacy]:
    """Return where each photo of an audit, or of the whole file, stands; in the photos' order."""
    return privacy_of(file, photos_of(file, audit_id))


def find_privacy(file: AuditFile, photo_id: PhotoId) -> PhotoPrivacy | None:
    """Return where a photo stands, unless it is missing or removed."""
    photo = find_photo(file, photo_id)
    return privacy_of(file, [photo])[photo_id] if photo else None


def put_box(file: AuditFile, box: PrivacyBox) -> None:
    """Add the box, or replace the one with its id."""
    BOXES.put(file, box)


def remove_box(file: AuditFile, box_id: PrivacyBoxId) -> None:
    """Remove a box that somebody has drawn; a proposal is dismissed instead."""
    remove(file, Kind.PRIVACY_BOX, box_id)


def put_proposals(
    file: AuditFile, photo: Photo, detector: str, found: Iterable[tuple[BoxKind, Area]]
) -> None:
    """Add what a detector has found, but for what a box is on already; note that it has looked.

    Nothing is written about a photo that is gone or that this detector has seen before.
    """
    known = find_privacy(file, photo.id)
    if known is None or known.photo.sha256 != photo.sha256:
        return
    if known.review and known.review.detector == detector:
        return
    areas = [box.area for box in known.boxes]
    for kind, place in found:
        area = on_grid(place)
        if any(area.overlap(each) >= _SAME for each in areas):
            continue
        areas.append(area)
        box = PrivacyBox(
            id=proposal_id(photo.id, detector, kind, area),
            photo_id=photo.id,
            kind=kind,
            state=BoxState.PROPOSED,
            x1=area.left,
            y1=area.top,
            x2=area.right,
            y2=area.bottom,
            detector=detector,
        )
        BOXES.put(file, box)
    before = known.review or PhotoReview(photo_id=photo.id)
    REVIEWS.put(file, replace(before, detector=detector))


def forget_search(file: AuditFile, photo_id: PhotoId) -> None:
    """Let a photo that shows another picture now be searched anew.

    What was dismissed lay on the old picture: it must not keep a face from being proposed there.
    In a step of its own: a search that ended since would else keep the swap from being undone.
    """
    known = find_privacy(file, photo_id)
    if known is None:
        return
    for box in known.boxes:
        if not box.is_live:
            remove_box(file, box.id)
    if known.review and known.review.detector:
        REVIEWS.put(file, replace(known.review, detector=""))


def put_reviewed(
    file: AuditFile,
    photo_id: PhotoId,
    at: datetime,
    person_id: PersonId | None,
    *,
    seen: str = "",
) -> None:
    """Note that somebody has looked at the photo; UserError if proposals are open.

    `seen` is the fingerprint of what was shown to them, else the photo counts as it is now: if it
    has changed since, the review is outdated at once.
    """
    known = find_privacy(file, photo_id)
    if known is None:
        return
    if known.proposals:
        raise UserError(_OPEN)
    before = known.review or PhotoReview(photo_id=photo_id)
    now = replace(
        before, fingerprint=seen or known.fingerprint, reviewed_at=at, person_id=person_id or None
    )
    REVIEWS.put(file, now)


def _disputed(file: AuditFile) -> set[str]:
    """Return the boxes two laptops say different things about."""
    rows = file.rows("SELECT DISTINCT row FROM conflict WHERE tbl = ?", Kind.PRIVACY_BOX)
    return {str(row) for (row,) in rows}
