"""The ways of visits, as they were recorded or imported."""

from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.ids import AuditId, TrackId, VisitId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.tracks import Track
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.records import RecordStore
from asskomm_audit.store.removing import remove

TRACKS = RecordStore(Kind.TRACK, Track)


def tracks_of(file: AuditFile, audit_id: AuditId) -> list[Track]:
    """Return the pieces of all visits of an audit, recording by recording, each in its order."""
    visits = [visit_id(audit_id, kind) for kind in VisitKind]
    order = "ORDER BY visit_id, recording, number, fid"
    return TRACKS.select(file, f"visit_id IN (?, ?, ?) {order}", *visits)


def find_track(file: AuditFile, track_id: TrackId) -> Track | None:
    """Return the piece with this id, unless it is missing or removed."""
    return TRACKS.find(file, track_id)


def put_track(file: AuditFile, track: Track) -> None:
    """Add a piece. Its visit must be there."""
    TRACKS.put(file, track)


def remove_tracks(file: AuditFile, visit: VisitId) -> None:
    """Remove all ways of a visit."""
    for track in TRACKS.select(file, "visit_id = ?", visit):
        remove(file, Kind.TRACK, track.id)
