"""Migration 0005: what photos need to be shown, and documents that were issued."""

from collections.abc import Iterator

from asskomm_audit.store.growing import grow
from asskomm_audit.store.tables_5 import ADDED, CHANGED, NEW

_INDEXES = (
    "CREATE INDEX mark_photo ON mark(photo_id)",
    "CREATE INDEX mark_finding ON mark(finding_id)",
    "CREATE INDEX photo_pair_before ON photo_pair(before_id)",
    "CREATE INDEX photo_pair_after ON photo_pair(after_id)",
    "CREATE INDEX issued_sha256 ON issued(sha256)",
)


def statements() -> Iterator[str]:
    """Yield what brings a file to this schema, one statement at a time."""
    yield from grow(ADDED, CHANGED, NEW)
    yield from _INDEXES
