"""Places and their stops."""

from asskomm_audit.domain.ids import PlaceId, StopId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.places import Place, Stop
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.records import RecordStore
from asskomm_audit.store.removing import remove

PLACES = RecordStore(Kind.PLACE, Place)
STOPS = RecordStore(Kind.STOP, Stop)


def places_of(file: AuditFile) -> list[Place]:
    """Return the places of the file by name."""
    return PLACES.select(file, "1 ORDER BY name COLLATE NOCASE, fid")


def find_place(file: AuditFile, place_id: PlaceId) -> Place | None:
    """Return the place with this id, unless it is missing or removed."""
    return PLACES.find(file, place_id)


def put_place(file: AuditFile, place: Place) -> None:
    """Add the place, or replace the one with its id."""
    PLACES.put(file, place)


def remove_place(file: AuditFile, place_id: PlaceId) -> None:
    """Remove a place with its stops and audits."""
    remove(file, Kind.PLACE, place_id)


def stops_of(file: AuditFile, place_id: PlaceId) -> list[Stop]:
    """Return the stops of a place along the route."""
    return STOPS.select(file, "place_id = ? ORDER BY number, fid", place_id)


def find_stop(file: AuditFile, stop_id: StopId) -> Stop | None:
    """Return the stop with this id, unless it is missing or removed."""
    return STOPS.find(file, stop_id)


def put_stop(file: AuditFile, stop: Stop) -> None:
    """Add the stop, or replace the one with its id."""
    STOPS.put(file, stop)


def remove_stop(file: AuditFile, stop_id: StopId) -> None:
    """Remove a stop with what was answered there; findings only lose their stop."""
    remove(file, Kind.STOP, stop_id)
