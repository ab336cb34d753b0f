"""Photos of any kind come in upright, small and clean, or are refused with a sentence."""

import io
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image

from asskomm_audit.errors import UserError
from asskomm_audit.imaging.intake import prepare, shrink

SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "photos"
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the shared photos are not here")


def jpeg(size=(400, 300), colour="red", **options) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, colour).save(buffer, "JPEG", **options)
    return buffer.getvalue()


def photo_with_exif() -> bytes:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Kamera"
    camera = exif.get_ifd(ExifTags.IFD.Exif)
    camera[ExifTags.Base.DateTimeOriginal] = "2026:03:04 18:30:15"
    camera[ExifTags.Base.OffsetTimeOriginal] = "+01:00"
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    gps[ExifTags.GPS.GPSLatitudeRef] = "N"
    gps[ExifTags.GPS.GPSLatitude] = (51.0, 3.0, 0.0)
    gps[ExifTags.GPS.GPSLongitudeRef] = "E"
    gps[ExifTags.GPS.GPSLongitude] = (13.0, 44.0, 24.0)
    gps[ExifTags.GPS.GPSImgDirection] = 270.0
    return jpeg(exif=exif)


def test_time_position_and_direction_are_read_and_nothing_of_them_leaves():
    prepared = prepare(photo_with_exif(), "a.jpg")

    assert prepared.metadata.taken_at == datetime(
        2026, 3, 4, 18, 30, 15, tzinfo=timezone(timedelta(hours=1))
    )
    assert prepared.metadata.position.latitude == pytest.approx(51.05)
    assert prepared.metadata.position.longitude == pytest.approx(13.74)
    assert prepared.metadata.direction == 270
    for kept in (prepared.jpeg, prepared.thumbnail):
        assert b"Exif" not in kept
        assert b"Kamera" not in kept


@pytest.mark.parametrize("orientation", range(1, 9))
def test_each_of_the_eight_orientations_comes_out_upright(orientation):
    upright = Image.new("RGB", (80, 48), "white")
    upright.paste("red", (0, 0, 40, 24))  # top left
    turned = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = upright.transpose(turned[orientation]) if orientation in turned else upright
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    buffer = io.BytesIO()
    stored.save(buffer, "JPEG", exif=exif, quality=95)

    result = Image.open(io.BytesIO(prepare(buffer.getvalue(), "a.jpg").jpeg))

    assert result.size == (80, 48)
    red, green, _ = result.getpixel((10, 10))
    assert red > 200 > 100 > green
    assert min(result.getpixel((70, 40))) > 200


def test_a_twelve_megapixel_photo_becomes_2016_pixels_wide():
    prepared = prepare(jpeg((4032, 3024)), "a.jpg")

    assert (prepared.width, prepared.height) == (2016, 1512)
    assert Image.open(io.BytesIO(prepared.thumbnail)).size == (320, 240)


def test_what_is_no_photo_is_refused_by_name():
    with pytest.raises(UserError, match=r"„brief\.jpg“ ist kein lesbares Foto"):
        prepare(b"%PDF-1.7 nothing", "brief.jpg")


def test_900_million_pixels_are_refused_before_they_are_decoded():
    buffer = io.BytesIO()
    Image.new("1", (30_000, 30_000)).save(buffer, "PNG")
    with pytest.raises(UserError, match="80 Millionen Bildpunkte"):
        prepare(buffer.getvalue(), "riesig.png")


def test_a_photo_cut_off_in_the_middle_is_kept_and_flagged():
    whole = jpeg((1200, 900), quality=95)
    prepared = prepare(whole[: len(whole) // 2], "halb.jpg")

    assert prepared.incomplete
    assert (prepared.width, prepared.height) == (1200, 900)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA", "LA", "CMYK", "I;16"])
def test_every_colour_mode_becomes_a_plain_jpeg(mode):
    picture = Image.new(mode, (60, 40))
    buffer = io.BytesIO()
    picture.save(buffer, "TIFF" if mode in ("CMYK", "I;16") else "PNG")

    result = Image.open(io.BytesIO(prepare(buffer.getvalue(), "a").jpeg))

    assert (result.format, result.mode, result.size) == ("JPEG", "RGB", (60, 40))


@pytest.mark.parametrize(("mode", "space"), [("CMYK", b"CMYK"), ("L", b"GRAY"), ("RGB", b"RGB ")])
def test_only_a_profile_of_the_colours_that_are_kept_stays(mode, space):
    """A profile of inks on pixels in RGB has other programs show wrong colours, or nothing."""
    profile = bytes(16) + space + bytes(112)
    buffer = io.BytesIO()
    Image.new(mode, (60, 40)).save(buffer, "JPEG", icc_profile=profile)
    kept = Image.open(io.BytesIO(prepare(buffer.getvalue(), "a").jpeg)).info.get("icc_profile")
    assert kept == (profile if space == b"RGB " else None)


@given(st.binary(max_size=60), st.integers(0, 3000), st.integers(1, 40))
@settings(max_examples=150, deadline=None)
def test_mangled_photos_come_in_or_are_refused_but_never_crash(noise, at, cut):
    whole = photo_with_exif()
    at = at % len(whole)
    mangled = whole[:at] + noise + whole[at + cut :]
    try:
        prepared = prepare(mangled, "a.jpg")
    except UserError as error:
        assert "a.jpg" in str(error)  # noqa: PT017 - either outcome is right
    else:
        assert Image.open(io.BytesIO(prepared.jpeg)).size == (prepared.width, prepared.height)


def test_shrinking_keeps_the_shape_and_leaves_small_ones_alone():
    big = prepare(jpeg((2000, 1000)), "a.jpg").jpeg
    assert Image.open(io.BytesIO(shrink(big, 500))).size == (500, 250)
    assert shrink(big, 5000) is big


@needs_shared
def test_real_photos_of_cameras_and_phones_come_in_or_say_why():
    seen = 0
    for path in sorted(SHARED.iterdir()):
        if path.suffix.lower() not in (".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff"):
            continue
        try:
            prepared = prepare(path.read_bytes(), path.name)
        except UserError as error:
            assert path.name in str(error)  # noqa: PT017 - either outcome is right
        else:
            seen += 1
            assert b"Exif\x00" not in prepared.jpeg
            moment = prepared.metadata.taken_at
            assert moment is None or moment.replace(tzinfo=UTC).year > 1990
    assert seen >= 10
