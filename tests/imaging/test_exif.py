"""Drawn pictures come out of the intake as photos of a camera would."""

import io
from datetime import datetime, timedelta, timezone

import pytest
from PIL import Image

from asskomm_audit.domain.places import Position
from asskomm_audit.imaging.exif import with_exif
from asskomm_audit.imaging.intake import prepare

TAKEN = datetime(2025, 4, 1, 10, 5, 7, tzinfo=timezone(timedelta(hours=2)))


def drawn() -> bytes:
    """A white picture with a red upper left corner."""
    picture = Image.new("RGB", (160, 120), "white")
    picture.paste((255, 0, 0), (0, 0, 40, 30))
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=95)
    return buffer.getvalue()


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_the_intake_reads_the_facts_and_turns_the_picture_upright(orientation):
    jpeg = with_exif(
        drawn(),
        taken_at=TAKEN,
        position=Position(12.751234, 51.203456),
        direction=211.5,
        orientation=orientation,
    )
    with Image.open(io.BytesIO(jpeg)) as stored:
        assert stored.size == ((160, 120) if orientation in (1, 3) else (120, 160))

    photo = prepare(jpeg, "a.jpg")

    assert photo.metadata.taken_at == TAKEN
    assert photo.metadata.taken_at.utcoffset() == timedelta(hours=2)
    assert photo.metadata.position is not None
    assert photo.metadata.position.longitude == pytest.approx(12.751234, abs=1e-7)
    assert photo.metadata.position.latitude == pytest.approx(51.203456, abs=1e-7)
    assert photo.metadata.direction == 211.5
    with Image.open(io.BytesIO(photo.jpeg)) as upright:
        assert upright.size == (160, 120)
        assert [upright.getpixel(at)[1] > 128 for at in ((5, 5), (150, 5), (5, 110))] == [
            False,
            True,
            True,
        ]


def test_south_and_west_stay_south_and_west():
    jpeg = with_exif(drawn(), position=Position(-70.5, -33.25))

    assert prepare(jpeg, "a.jpg").metadata.position == Position(-70.5, -33.25)


def test_a_picture_without_facts_gets_none():
    metadata = prepare(with_exif(drawn()), "a.jpg").metadata

    assert (metadata.taken_at, metadata.position, metadata.direction) == (None, None, None)


def test_what_is_no_jpeg_is_refused():
    with pytest.raises(ValueError, match="JPEG"):
        with_exif(b"GIF89a")
