"""How long uncovered pictures stay: what a file says, what is due, and replacing them for good.

Replacing and deleting cannot be taken back: bytes go as they go when somebody is forgotten, with
a note that keeps every later merge from bringing them back. `compacting` then takes them out of
the free pages as well.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from asskomm_audit.domain.audits import AuditStatus
from asskomm_audit.domain.ids import PhotoId, new_id
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.retention import Retention, RetentionRule
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.erasing import values_ever
from asskomm_audit.store.forgetting import purge_picture
from asskomm_audit.store.forgetting_plan import is_shown
from asskomm_audit.store.photos import find_photos, keep_picture, photos_of, select_photos
from asskomm_audit.store.pictures import REDUCED
from asskomm_audit.store.privacy import REVIEWS, find_privacy, privacy_of
from asskomm_audit.store.settings import put_setting, setting_of

DELETED = "originals_deleted/"
"""What the keys of the log of deleted originals begin with."""

_KEY = "photo_retention"
_REPLACED = "replaced"
_CLOSED = f"audit_id IN (SELECT id FROM audit WHERE status = '{AuditStatus.CLOSED}')"
_BESIDE = (
    "SELECT sha256 FROM photo_data WHERE sha256 NOT IN (SELECT sha256 FROM photo) "
    "AND sha256 NOT IN (SELECT sha256 FROM plan) "
    "AND sha256 NOT IN (SELECT sha256 FROM issued)"  # documents that went out stay
)


@dataclass(frozen=True, slots=True)
class CoveredCopy:
    """What takes the place of a picture."""

    sha256: str
    jpeg: bytes
    thumbnail: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class ReplacingPlan:
    """What one act of replacing does."""

    photos: tuple[Photo, ...]  # reviewed, in the order of the file
    pictures: frozenset[str]  # SHA-256 of all bytes that go: pictures, originals, former pictures


def retention_of(file: AuditFile) -> RetentionRule | None:
    """Return what was decided for this file; None if nobody was asked, or it cannot be read."""
    try:
        return RetentionRule.parsed(setting_of(file, _KEY) or "")
    except ValueError:
        return None


def put_retention(file: AuditFile, rule: RetentionRule) -> None:
    """Note what was decided; inside a step. Nothing goes by that alone."""
    put_setting(file, _KEY, str(rule))


def due_photos(file: AuditFile, rule: RetentionRule | None) -> list[Photo]:
    """Return the photos whose covered copies are to take their place by now."""
    match rule.retention if rule else Retention.KEEP:
        case Retention.AFTER_REVIEW:
            return replaceable(file, photos_of(file))
        case Retention.AT_CLOSING:
            return replaceable(file, select_photos(file, f"{_CLOSED} ORDER BY audit_id, sort, id"))
        case _:
            return []


def due_originals(file: AuditFile, rule: RetentionRule | None, today: date) -> int:
    """Return how many originals are to be deleted by now."""
    return len(originals_beside(file)) if rule and rule.is_due(today) else 0


def originals_beside(file: AuditFile) -> list[str]:
    """Return the SHA-256 of what lies beside the working copies: originals, former pictures."""
    return [str(sha256) for (sha256,) in file.rows(_BESIDE)]


def replaceable(file: AuditFile, photos: Iterable[Photo]) -> list[Photo]:
    """Return those of the photos that are reviewed and still as they came.

    A picture that several photos show goes only once all of them are reviewed. What is smaller
    here than elsewhere stays: merged back, it would take the place of the larger one for good.
    """
    reduced = {str(sha256) for (sha256,) in file.rows(REDUCED)}
    wanted = [
        photo for photo in photos if photo.replaced_at is None and photo.sha256 not in reduced
    ]
    alike: defaultdict[str, list[Photo]] = defaultdict(list)
    for photo in photos_of(file):
        alike[photo.sha256].append(photo)
    known = privacy_of(file, [each for photo in wanted for each in alike[photo.sha256]])
    return [
        photo for photo in wanted if all(known[each.id].is_reviewed for each in alike[photo.sha256])
    ]


def plan_replacing(file: AuditFile, ids: Iterable[PhotoId]) -> ReplacingPlan:
    """Return what replacing these photos does; those that are not reviewed are left out."""
    photos = replaceable(file, find_photos(file, ids))
    covered = {each.sha256 for each in photos if find_covered(file, each)}
    rows = [row for each in photos for row in _showing(file, each.sha256)]
    ever = {
        sha256
        for row in rows
        for sha256 in values_ever(file, Kind.PHOTO, row, ["sha256", "source_sha256"])
    }
    own = {(Kind.PHOTO, row) for row in rows}
    beside = {sha256 for sha256 in ever if not is_shown(file, sha256, own)}
    uncovered = {each.sha256 for each in photos} - covered
    kept = {str(sha256) for (sha256,) in file.rows("SELECT sha256 FROM photo_data")}
    return ReplacingPlan(tuple(photos), frozenset((beside - uncovered) & kept))


def find_covered(file: AuditFile, photo: Photo) -> list[str]:
    """Return the ids of the boxes that cover on any photo of this picture."""
    found = select_photos(file, "sha256 = ?", photo.sha256)
    return [box.id for each in privacy_of(file, found).values() for box in each.covered]


def replace_pictures(
    file: AuditFile, plan: ReplacingPlan, copies: Mapping[str, CoveredCopy], at: datetime
) -> None:
    """Put the covered copies in the place of pictures, by their hashes; inside a step.

    A picture without a copy has nothing to cover and stays; its original goes. Each photo stays
    reviewed, for nothing is to be seen that was not.
    """
    file.execute("PRAGMA secure_delete = ON")  # what is freed is overwritten at once
    for photo in plan.photos:
        copy = copies.get(photo.sha256)
        if copy:
            keep_picture(file, copy.sha256, copy.jpeg, copy.thumbnail)
        _exchange(file, photo, copy, at)
    _purge(file, plan.pictures)


def note_deleted(file: AuditFile, count: int, at: datetime) -> None:
    """Keep that originals were deleted, and how many; inside a step."""
    told = {"at": at.isoformat(), "originals": count}
    put_setting(file, DELETED + new_id(), json.dumps(told))


def delete_originals(file: AuditFile, pictures: Collection[str]) -> None:
    """Delete originals and former pictures for good; inside a step."""
    file.execute("PRAGMA secure_delete = ON")
    _purge(file, set(pictures) & set(originals_beside(file)))


def _exchange(file: AuditFile, photo: Photo, copy: CoveredCopy | None, at: datetime) -> None:
    """Let every row of the picture, removed ones too, show its covered copy."""
    before = {each.id: each for each in select_photos(file, "sha256 = ?", photo.sha256)}
    if copy:
        file.execute(
            "UPDATE photo SET sha256 = ?, width = ?, height = ?, size = ?, replaced_at = ? "
            "WHERE sha256 = ?",
            *(copy.sha256, copy.width, copy.height, len(copy.jpeg)),
            *(at.isoformat(), photo.sha256),
        )
    else:
        file.execute(
            "UPDATE photo SET replaced_at = ? WHERE sha256 = ? AND replaced_at IS NULL",
            *(at.isoformat(), photo.sha256),
        )
    for photo_id in before:
        privacy = find_privacy(file, photo_id)
        if privacy and privacy.review:
            REVIEWS.put(file, replace(privacy.review, fingerprint=privacy.fingerprint))


def _purge(file: AuditFile, pictures: Iterable[str]) -> None:
    for sha256 in sorted(pictures):
        purge_picture(file, sha256, _REPLACED)


def _showing(file: AuditFile, sha256: str) -> list[str]:
    return [str(row) for (row,) in file.rows("SELECT id FROM photo WHERE sha256 = ?", sha256)]
