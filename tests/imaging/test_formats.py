"""Every kind of picture a phone or camera may hand over: taken in, or refused with its reason."""

import io
import random
import struct
import zlib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import ExifTags, Image, ImageDraw

from asskomm_audit.domain.likeness import LIKELY_DOUBLE, distance
from asskomm_audit.errors import UserError
from asskomm_audit.imaging import formats
from asskomm_audit.imaging.intake import prepare

SHARED = next(
    (each / "shared/data/photos" for each in Path(__file__).parents if (each / "shared").is_dir()),
    Path(__file__).parent / "missing",
)
FUZZED = 600


def scene(size=(240, 180), shift=0) -> Image.Image:
    """Return a picture with something in it."""
    picture = Image.new("RGB", size, (90, 120, 160))
    draw = ImageDraw.Draw(picture)
    rng = random.Random(7 + shift)
    for _ in range(14):
        x, y = rng.randrange(size[0]), rng.randrange(size[1])
        shade = tuple(rng.randrange(256) for _ in range(3))
        draw.rectangle((x, y, x + size[0] // 5, y + size[1] // 4), fill=shade)
    return picture


def saved(picture: Image.Image, kind: str, **options) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def size_kept(data: bytes, name="a.jpg") -> tuple[int, int]:
    return Image.open(io.BytesIO(prepare(data, name).jpeg)).size


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_the_kind_is_told_by_the_bytes_whatever_the_name_says(kind):
    assert size_kept(saved(scene(), kind), "Bild.heic") == (240, 180)


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "TIFF"])
def test_of_a_moving_picture_the_first_frame_comes_in(kind):
    frames = [scene(shift=each) for each in range(3)]
    data = saved(frames[0], kind, save_all=True, append_images=frames[1:])

    first, kept = prepare(saved(frames[0], "PNG"), "a"), prepare(data, "b")
    assert distance(first.likeness, kept.likeness) <= 3


@pytest.mark.parametrize("mode", ["I;16", "I", "F"])
def test_sixteen_and_thirty_two_bits_keep_dark_dark_and_light_light(mode):
    code = {"I;16": "H", "I": "i", "F": "f"}[mode]
    row = struct.pack(f"<40{code}", *[0] * 20, *[60_000] * 20)
    picture = Image.frombytes(mode, (40, 20), row * 20)

    kept = Image.open(io.BytesIO(prepare(saved(picture, "TIFF"), "a.tif").jpeg))

    assert kept.mode == "RGB"
    assert max(kept.getpixel((5, 10))) < 20
    assert min(kept.getpixel((35, 10))) > 220


def test_a_float_picture_without_a_number_in_it_comes_in_black():
    picture = Image.new("F", (8, 8), float("nan"))
    assert size_kept(saved(picture, "TIFF"), "a.tif") == (8, 8)


def test_cmyk_comes_in_with_its_colours():
    red = Image.new("CMYK", (60, 40), (0, 255, 255, 0))
    kept = Image.open(io.BytesIO(prepare(saved(red, "JPEG"), "a.jpg").jpeg))
    assert kept.getpixel((30, 20))[0] > 200 > 60 > kept.getpixel((30, 20))[1]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_cut_off_at_any_byte_it_is_flagged_or_refused(kind):
    whole = saved(scene((96, 72)), kind)
    flagged = refused = 0
    for end in range(0, len(whole) - 1, max(1, len(whole) // 150)):
        try:
            prepared = prepare(whole[:end], "halb")
        except UserError as error:
            refused += 1
            assert "„halb“" in str(error)  # noqa: PT017 - either outcome is right
        else:
            flagged += prepared.incomplete
            # A few bytes at the very end carry no pixels.
            assert prepared.incomplete or end > len(whole) * 0.9
    assert refused
    assert flagged or kind in ("WEBP", "TIFF")


def bomb(width: int, height: int) -> bytes:
    """Return a PNG whose header promises this size."""

    def chunk(name: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + data))
        return struct.pack(">I", len(data)) + name + data + check

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = chunk(b"IDAT", zlib.compress(bytes(1000)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + pixels + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(9000, 9000), (12_000, 10_000), (60_000, 60_000)])
def test_more_than_80_million_pixels_are_refused_and_told(size):
    with pytest.raises(UserError, match="80 Millionen Bildpunkte"):
        prepare(bomb(*size), "riesig.png")


def exif_photo(**gps_values) -> bytes:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 12
    exif[ExifTags.Base.Make] = "Kamera"
    exif[ExifTags.Base.Model] = "Kamera X1\0Müll"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2026:11:21 20:34:00"
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    for name, value in gps_values.items():
        gps[ExifTags.GPS[name]] = value
    return saved(scene((60, 40)), "JPEG", exif=exif)


def test_an_orientation_that_is_none_and_a_place_at_zero_are_left_out():
    position = {
        "GPSLatitudeRef": "N",
        "GPSLatitude": (0.0, 0.0, 0.0),
        "GPSLongitudeRef": "E",
        "GPSLongitude": (0.0, 0.0, 0.0),
    }
    metadata = prepare(exif_photo(**position), "a.jpg").metadata

    assert (metadata.orientation, metadata.position) == (1, None)
    assert metadata.taken_at.tzinfo is None


def test_the_time_of_the_satellites_is_read_beside_the_cameras():
    fix = {"GPSDateStamp": "2026:11:21", "GPSTimeStamp": (19.0, 31.0, 5.5)}
    metadata = prepare(exif_photo(**fix), "a.jpg").metadata

    assert metadata.satellite_at == datetime(2026, 11, 21, 19, 31, 5, tzinfo=UTC)
    assert metadata.camera == "Kamera X1"


@pytest.mark.parametrize(
    "fix",
    [
        {"GPSDateStamp": "0000:00:00", "GPSTimeStamp": (1.0, 2.0, 3.0)},
        {"GPSDateStamp": "2026:11:21", "GPSTimeStamp": (25.0, 2.0, 3.0)},
        {"GPSDateStamp": "2026:11:21", "GPSTimeStamp": (3e9, 2.0, 3.0)},
        {"GPSDateStamp": "0001:01:01", "GPSTimeStamp": (1.0, 2.0, 3.0)},
        {"GPSDateStamp": "2026:11:21"},
        {"GPSDateStamp": "2026:11:21", "GPSTimeStamp": (1.0, 2.0, 3.0), "GPSStatus": "V"},
    ],
)
def test_a_receiver_without_a_fix_has_no_time(fix):
    assert prepare(exif_photo(**fix), "a.jpg").metadata.satellite_at is None


@pytest.mark.parametrize("name", ["Фото 1.jpg", "写真.jpg", "صورة.jpg", "a\ud800.jpg", "𝔛.JPG"])
def test_names_of_any_script_stay_as_they_are(name):
    assert prepare(saved(scene(), "JPEG"), name).name == name


def test_without_its_package_heic_is_refused_with_what_to_do(monkeypatch):
    monkeypatch.setattr(formats, "_heif_opener", lambda: False)
    with pytest.raises(UserError, match="Zusatzpaket pi-heif"):
        prepare(b"\0\0\0\x18ftypheic" + bytes(200), "IMG_1034.HEIC")


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared photos are not here")
def test_heic_of_phones_comes_in_upright():
    pytest.importorskip("pi_heif", reason="the optional package pi-heif is not here")
    for path in sorted(SHARED.glob("*.[hH][eE][iI][cC]")):
        prepared = prepare(path.read_bytes(), path.name)
        assert max(prepared.width, prepared.height) <= 2150
        assert prepared.metadata.taken_at
        assert b"Exif\0" not in prepared.jpeg
        with pytest.raises(UserError, match="beschädigt"):
            prepare(path.read_bytes()[:40_000], path.name)


def test_the_same_picture_saved_anew_or_smaller_is_known_again_and_others_are_not():
    first = prepare(saved(scene((800, 600)), "JPEG", quality=95), "a").likeness
    again = prepare(saved(scene((800, 600)), "JPEG", quality=60), "b").likeness
    small = prepare(saved(scene((800, 600)).resize((400, 300)), "PNG"), "c").likeness
    other = prepare(saved(scene((800, 600), shift=1), "JPEG"), "d").likeness

    assert distance(first, again) <= LIKELY_DOUBLE
    assert distance(first, small) <= LIKELY_DOUBLE
    assert distance(first, other) > LIKELY_DOUBLE
    assert prepare(saved(Image.new("RGB", (90, 60), "red"), "PNG"), "e").likeness == ""


def test_600_mangled_files_come_in_or_are_refused_and_nothing_else_happens():
    rng = random.Random(600)
    wholes = [
        *(saved(scene((64, 48)), kind) for kind in ("JPEG", "PNG", "WEBP", "TIFF")),
        saved(scene((64, 48)), "TIFF", compression="tiff_lzw"),
        saved(scene((64, 48)), "JPEG", progressive=True),
        exif_photo(GPSDateStamp="2026:11:21", GPSTimeStamp=(1.0, 2.0, 3.0)),
    ]
    taken = refused = 0
    for number in range(FUZZED):
        data = bytearray(wholes[number % len(wholes)])
        for _ in range(rng.randrange(1, 12)):
            data[rng.randrange(min(len(data), 4000))] = rng.randrange(256)
        if number % 3 == 0:
            del data[rng.randrange(len(data)) :]
        try:
            prepared = prepare(bytes(data), "a.jpg")
        except UserError as error:
            refused += 1
            assert "a.jpg" in str(error)  # noqa: PT017 - either outcome is right
        else:
            taken += 1
            assert Image.open(io.BytesIO(prepared.jpeg)).size == (prepared.width, prepared.height)
    assert taken > 50
    assert refused > 50
