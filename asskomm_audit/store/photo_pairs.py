"""Before and after, in the file: what may be a pair, and what somebody has decided about it."""

import json
from collections.abc import Iterable
from dataclasses import replace

from asskomm_audit.domain.alignment import Quad, corners_text
from asskomm_audit.domain.audits import Audit
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import AuditId, FindingId, PhotoId, PhotoPairId, PlaceId, StopId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photo_pairs import PairState, PhotoPair, Proposal, Sighting, proposals
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.places import Stop
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import audits_of, find_audit
from asskomm_audit.store.findings import findings_of
from asskomm_audit.store.photos import find_photo, photos_of
from asskomm_audit.store.places import stops_of
from asskomm_audit.store.records import RecordStore

PAIRS = RecordStore(Kind.PHOTO_PAIR, PhotoPair)

_MOST_SEEN = 160  # photos: some 50 ms
_BOTH_THERE = (
    "EXISTS (SELECT 1 FROM photo WHERE photo.id = before_id AND photo.deleted = 0) "
    "AND EXISTS (SELECT 1 FROM photo WHERE photo.id = after_id AND photo.deleted = 0)"
)
_ON = (
    "before_id IN (SELECT value FROM json_each(?1)) "
    "OR after_id IN (SELECT value FROM json_each(?1))"
)
_ANSWERED = (
    "SELECT answer.id, answer.criterion, answer.stop_id FROM answer "
    "WHERE answer.deleted = 0 AND answer.id IN ("
    "SELECT photo.answer_id FROM photo WHERE photo.audit_id = ? AND photo.deleted = 0)"
)


def put_pair(file: AuditFile, pair: PhotoPair) -> None:
    """Note what was decided about two photos."""
    PAIRS.put(file, pair)


def decide_pair(file: AuditFile, pair: PhotoPair, state: PairState) -> None:
    """Keep or dismiss a pair; how it lies, if somebody has said so, stays known. Inside a step."""
    known = find_pair(file, pair.id) or pair
    put_pair(file, replace(known, state=state))


def align_pair(file: AuditFile, pair: PhotoPair, quad: Quad | None) -> None:
    """Note where the later photo lies on the earlier one, which keeps the pair. Inside a step."""
    known = find_pair(file, pair.id) or pair
    corners = corners_text(quad) if quad else None
    put_pair(file, replace(known, state=PairState.KEPT, corners=corners))


def find_pair(file: AuditFile, pair_id: PhotoPairId) -> PhotoPair | None:
    """Return what was decided about a pair, if anything was."""
    return PAIRS.find(file, pair_id)


def pairs_of(file: AuditFile, state: PairState | None = None) -> list[PhotoPair]:
    """Return the pairs somebody has decided about, or those decided in one way."""
    condition = "(?1 IS NULL OR state = ?1) ORDER BY fid"
    return PAIRS.select(file, condition, state.value if state else None)


def pairs_on(file: AuditFile, photos: Iterable[PhotoId]) -> list[PhotoPair]:
    """Return the decided pairs that these photos are in; both photos are still there."""
    condition = f"({_ON}) AND {_BOTH_THERE} ORDER BY fid"
    return PAIRS.select(file, condition, json.dumps(list(photos)))


def kept_pairs_after(file: AuditFile, audit_id: AuditId) -> list[tuple[PhotoPair, Photo, Photo]]:
    """Return the kept pairs whose later photo is of this audit, with both photos."""
    photos = photos_of(file, audit_id)
    by_id = {photo.id: photo for photo in photos}
    order = {photo.id: at for at, photo in enumerate(photos)}
    found: list[tuple[PhotoPair, Photo, Photo]] = []
    for pair in pairs_on(file, by_id):
        after = by_id.get(pair.after_id)
        before = find_photo(file, pair.before_id)
        if pair.state is PairState.KEPT and after and before:
            found.append((pair, before, after))
    return sorted(found, key=lambda each: (order[each[0].after_id], each[0].before_id))


def sightings_at(file: AuditFile, place_id: PlaceId) -> list[Sighting]:
    """Return all photos of a place, from all its audits, with what is known about each."""
    stops = {stop.id: stop for stop in stops_of(file, place_id)}
    audits = sorted(audits_of(file, place_id), key=lambda each: (each.started_on, each.id))
    return [each for audit in audits for each in _sightings(file, audit, stops)]


def open_proposals(file: AuditFile, audit: Audit) -> list[Proposal] | None:
    """Return what is proposed for an audit that repeats another; None if these are too many.

    Looking costs time with the square of the photos of both audits.
    """
    if audit.previous_id is None:
        return []
    both = (audit.id, audit.previous_id)
    seen = [each for each in sightings_at(file, audit.place_id) if each.audit_id in both]
    if len(seen) > _MOST_SEEN:
        return None
    found = proposals(seen, pairs_on(file, [each.photo.id for each in seen]))
    return [each for each in found if each.after.audit_id == audit.id]


def place_of(file: AuditFile, photo: Photo) -> PlaceId | None:
    """Return the place a photo was taken at, unless its audit is gone."""
    audit = find_audit(file, photo.audit_id)
    return audit.place_id if audit else None


def _sightings(file: AuditFile, audit: Audit, stops: dict[StopId, Stop]) -> list[Sighting]:
    findings = {each.id: each for each in findings_of(file, audit.id)}
    answered = {str(key): (text, stop) for key, text, stop in file.rows(_ANSWERED, audit.id)}
    return [
        _sighting(audit, photo, findings, answered.get(photo.answer_id or "", (None, None)), stops)
        for photo in photos_of(file, audit.id)
    ]


def _sighting(
    audit: Audit,
    photo: Photo,
    findings: dict[FindingId, Finding],
    answered: tuple[str | None, str | None],
    stops: dict[StopId, Stop],
) -> Sighting:
    finding = findings.get(photo.finding_id) if photo.finding_id else None
    criterion, answer_stop = answered
    stop_id = photo.stop_id or (finding.stop_id if finding else None)
    if stop_id is None and answer_stop:
        stop_id = StopId(answer_stop)
    stop = stops.get(stop_id) if stop_id else None
    return Sighting(
        photo=photo,
        place_id=audit.place_id,
        held_on=audit.started_on,
        position=photo.position
        or (finding.position if finding else None)
        or (stop.position if stop else None),
        stop_id=stop_id,
        criterion=finding.criterion if finding else criterion,
    )
