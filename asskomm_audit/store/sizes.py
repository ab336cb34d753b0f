"""How many bytes of a file are pictures, and how many are all the rest."""

from dataclasses import dataclass

from asskomm_audit.domain.ids import PlaceId
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.watched import COUNT

_EMPTY = 840_000


@dataclass(frozen=True, slots=True)
class Sizes:
    """Bytes in use: free pages are not counted."""

    records: int  # with their history
    pictures: int
    shown: int = 0  # of the pictures, those on findings that everyone may see
    originals: int = 0  # beside the working copies, if they are kept
    empty: int = _EMPTY  # what a file without records needs


def sizes_of(file: AuditFile, place: PlaceId | None = None) -> Sizes:
    """Return the sizes of a file, or about those of one place: its share of the answers."""
    (pages,), (free,), (page_size,) = (
        file.rows(f"PRAGMA {name}")[0] for name in ("page_count", "freelist_count", "page_size")
    )
    pictures = _pictures(file, None)
    originals = _originals(file, None)
    records = max((pages - free) * page_size - pictures - originals - _EMPTY, 0)
    if place is None:
        shown = _pictures(file, None, shown=True)
        return Sizes(records, pictures, shown, originals)
    every = int(file.rows(f"SELECT {COUNT} FROM answer")[0][0])
    own = int(
        file.rows(
            "SELECT count(*) FROM answer JOIN visit ON visit.id = answer.visit_id "
            "JOIN audit ON audit.id = visit.audit_id WHERE audit.place_id = ?",
            place,
        )[0][0]
    )
    pictures, shown = (_pictures(file, place, shown=each) for each in (False, True))
    own_records = records * own // max(every, 1)
    return Sizes(own_records, pictures, shown, _originals(file, place))


def _pictures(file: AuditFile, place: PlaceId | None, *, shown: bool = False) -> int:
    """Return the bytes of the pictures as their records say: the pictures stay unread."""
    photos, plans, values = "", "", ()
    if place is not None:
        photos = "AND audit_id IN (SELECT id FROM audit WHERE place_id = ?)"
        plans = "WHERE place_id = ?"
        values = (place, place)
    if shown:
        photos += (
            " AND deleted = 0 AND finding_id IN (SELECT id FROM finding WHERE deleted = 0 "
            "AND public = 1 AND status IN ('proposed', 'confirmed'))"
        )
        plans = "WHERE 0"
        values = values[:1]
    query = (
        "SELECT total(size) FROM (SELECT sha256, max(size) AS size FROM ("
        f"SELECT sha256, size FROM photo WHERE 1 {photos} "
        f"UNION ALL SELECT sha256, size FROM plan {plans}) "
        "WHERE sha256 NOT IN (SELECT sha256 FROM photo_purged) GROUP BY sha256)"
    )
    return int(file.rows(query, *values)[0][0])


def _originals(file: AuditFile, place: PlaceId | None) -> int:
    """Return the bytes of the originals: SQLite knows their lengths without reading them."""
    query = (
        "SELECT total(length(data)) FROM photo_data WHERE sha256 IN "
        "(SELECT source_sha256 FROM photo JOIN audit ON audit.id = photo.audit_id "
        "WHERE source_sha256 <> photo.sha256 AND place_id = coalesce(?, place_id))"
    )
    return int(file.rows(query, place)[0][0])
