"""The tables of the privacy gate, part of migration 0003: boxes on photos and their reviews."""

from dataclasses import replace

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.columns import (
    Column,
    RecordTable,
    moment,
    real,
    reference,
    text,
    word,
)


def _fraction(name: str) -> Column:
    return replace(real(name), required=True, rule=f"NEW.{name} BETWEEN 0 AND 1")


PRIVACY_TABLES = (
    RecordTable(
        kind=Kind.PRIVACY_BOX,
        title="Stellen auf Fotos",
        columns=(
            reference("photo_id", Kind.PHOTO),
            word("kind", "face plate house_number name"),
            word("state", "proposed kept dismissed"),
            _fraction("x1"),
            _fraction("y1"),
            _fraction("x2"),
            _fraction("y2"),
            text("detector"),
        ),
    ),
    RecordTable(
        kind=Kind.PHOTO_REVIEW,
        title="Geprüfte Fotos",
        columns=(
            reference("photo_id", Kind.PHOTO),
            text("detector"),
            text("fingerprint"),
            moment("reviewed_at"),
            reference("person_id", Kind.PERSON, optional=True),
        ),
    ),
)

PRIVACY_INDEXES = (
    "CREATE INDEX privacy_box_photo ON privacy_box(photo_id)",
    "CREATE INDEX photo_review_photo ON photo_review(photo_id)",
)
