"""What everyone may know of a photo."""

from dataclasses import fields
from datetime import UTC, datetime

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.ids import AnswerId, AuditId, FindingId, PhotoId, StopId
from asskomm_audit.domain.photos import Photo, TimeSource
from asskomm_audit.domain.places import Position, PositionSource
from asskomm_audit.domain.redaction import Redactor

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
PUBLIC = {"sha256", "source_sha256", "width", "height", "size"}
PUBLIC |= {"caption", "alternative_text", "incomplete", "sort", "number", "label"}
PHOTO = Photo(
    id=PhotoId("photo"),
    audit_id=AuditId("audit"),
    answer_id=AnswerId("answer"),
    finding_id=FindingId("finding"),
    sha256="a" * 64,
    source_sha256="b" * 64,
    original_name="IMG_1.JPG",
    width=4,
    height=3,
    size=9,
    taken_at=NOON,
    time_source=TimeSource.CAMERA,
    position=Position(12.7, 51.2),
    located_by=PositionSource.CAMERA,
    accuracy=4.0,
    located_at=NOON,
    direction=90.0,
    caption="Hecke",
    alternative_text="Eine Hecke am Weg",
    incomplete=True,
    sort=3,
    likeness="f" * 16,
    satellite_at=NOON,
    camera="Handy 3",
    stop_id=StopId("stop"),
    general=True,
    number=7,
    label="F-001-P7",
    turn=1,
    crop=Area(0.1, 0.1, 0.9, 0.9),
    withheld=True,
    replaced_at=NOON,
)


def test_a_photo_tells_everyone_nothing_but_what_it_shows():
    blank = Photo(
        id=PHOTO.id, audit_id=PHOTO.audit_id, sha256="", source_sha256="", width=0, height=0, size=0
    )
    shown = Redactor().photo(PHOTO)

    for field in fields(Photo):
        own, told = getattr(PHOTO, field.name), getattr(shown, field.name)
        assert own != getattr(blank, field.name) or field.name in ("id", "audit_id"), field.name
        if field.name in ("id", "audit_id", "finding_id"):
            assert told != own
        elif field.name in PUBLIC:
            assert told == own
        else:
            assert told == getattr(blank, field.name), field.name
