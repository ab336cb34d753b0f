"""Before and after, in the file."""

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photo_pairs import PairState, PhotoPair
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.records import RecordStore

PAIRS = RecordStore(Kind.PHOTO_PAIR, PhotoPair)


def put_pair(file: AuditFile, pair: PhotoPair) -> None:
    """Note what was decided about two photos."""
    PAIRS.put(file, pair)


def pairs_of(file: AuditFile, state: PairState | None = None) -> list[PhotoPair]:
    """Return the pairs somebody has decided about, or those decided in one way."""
    condition = "(?1 IS NULL OR state = ?1) ORDER BY fid"
    return PAIRS.select(file, condition, state.value if state else None)
