"""The part of the golden file that lies on a plan."""

import hashlib
from datetime import UTC, datetime

from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.ids import (
    AuditId,
    FindingId,
    PhotoId,
    PlaceId,
    PlanId,
    StopId,
    TrackId,
)
from asskomm_audit.domain.places import Position
from asskomm_audit.domain.plans import Pin, Plan
from asskomm_audit.domain.positions import PlanPoint
from asskomm_audit.domain.tracks import Track, TrackPoint, TrackSource, points_text
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.plans import put_pin, put_plan
from asskomm_audit.store.tracks import put_track

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def put_plan_and_way(file: AuditFile, data: bytes) -> None:
    """Put a plan of the first place with pins of all kinds, and a way of the first night."""
    digest = hashlib.sha256(data).hexdigest()
    plan = Plan(
        id=PlanId("plan-1"),
        place_id=PlaceId("place-1"),
        name="Bestandsplan 2025",
        sha256=digest,
        source_sha256=digest,
        original_name="Bestand.pdf",
        page=2,
        width=64,
        height=48,
        size=len(data),
        taken_at=NOON,
    )
    put_plan(file, plan, data, data)
    for target in (
        {"stop_id": StopId("stop-place-1-1")},
        {"finding_id": FindingId("finding-1-1")},
        {"photo_id": PhotoId("photo-1-1")},
    ):
        put_pin(file, Pin(plan_id=plan.id, point=PlanPoint(0.25, 0.5), set_at=NOON, **target))
    points = [
        TrackPoint(position=Position(12.7, 51.2 + step / 10_000), at=NOON, accuracy=7.2)
        for step in range(3)
    ]
    track = Track(
        id=TrackId("track-1"),
        visit_id=visit_id(AuditId("audit-1"), VisitKind.NIGHT),
        recording="recording-1",
        number=1,
        source=TrackSource.RECEIVER,
        begun_at=NOON,
        ended_at=NOON,
        points=points_text(points),
    )
    put_track(file, track)
