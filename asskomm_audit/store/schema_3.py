"""Migration 0003: visits with light and safety, stops with measurements, hazards, plans, boxes."""

from collections.abc import Iterator

from asskomm_audit.store.columns_intake import INTAKE_INDEXES
from asskomm_audit.store.growing import grow
from asskomm_audit.store.tables_3 import ADDED, CHANGED, NEW
from asskomm_audit.store.tables_privacy import PRIVACY_INDEXES

_INDEXES = (
    "CREATE INDEX tally_survey ON tally(survey_id)",
    "CREATE INDEX lux_point_visit ON lux_point(visit_id)",
    "CREATE INDEX lux_point_stop ON lux_point(stop_id)",
    "CREATE INDEX people_count_visit ON people_count(visit_id)",
    "CREATE INDEX people_count_stop ON people_count(stop_id)",
    "CREATE INDEX hazard_audit ON hazard(audit_id)",
    "CREATE INDEX calibration_audit ON calibration(audit_id)",
    "CREATE INDEX plan_place ON plan(place_id)",
    "CREATE INDEX plan_sha256 ON plan(sha256)",
    "CREATE INDEX pin_plan ON pin(plan_id)",
    "CREATE INDEX pin_stop ON pin(stop_id)",
    "CREATE INDEX pin_finding ON pin(finding_id)",
    "CREATE INDEX pin_photo ON pin(photo_id)",
    "CREATE INDEX track_visit ON track(visit_id)",
    *PRIVACY_INDEXES,
    *INTAKE_INDEXES,
)


def statements() -> Iterator[str]:
    """Yield what brings a file to this schema, one statement at a time."""
    yield from grow(ADDED, CHANGED, NEW)
    yield from _INDEXES
