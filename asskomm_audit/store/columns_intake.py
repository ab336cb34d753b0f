"""What schema 3 adds to photos for taking them in: likeness, clocks, and where they belong."""

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.columns import flag, moment, reference, text

INTAKE_COLUMNS = (
    text("likeness"),
    moment("satellite_at"),
    text("camera"),
    reference("stop_id", Kind.STOP, optional=True),
    flag("general"),
)
"""Columns of `photo`, each at the end."""

INTAKE_INDEXES = ("CREATE INDEX photo_stop ON photo(stop_id)",)
