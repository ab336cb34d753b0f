"""Covering: nothing of what lies inside gets out, and nothing but pixels leaves."""

import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from asskomm_audit.domain.areas import Area
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.imaging.redaction import (
    bare_jpeg,
    cover,
    covered_box,
    publish,
    segments_beside,
)

SIZE = (200, 150)
shares = st.floats(0, 1)
areas = st.builds(Area.between, shares, shares, shares, shares)
quick = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def _pattern(seed: int) -> Image.Image:
    width, height = SIZE
    raw = bytes((n * (seed * 2 + 3) + n // 7 * seed) % 256 for n in range(width * height * 3))
    return Image.frombytes("RGB", SIZE, raw)


def with_inside(picture: Image.Image, other: Image.Image, boxes) -> Image.Image:
    changed = picture.copy()
    for box in boxes:
        changed.paste(other.crop(box), box[:2])
    return changed


def as_jpeg(picture: Image.Image, **options) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", **({"quality": 85} | options))
    return buffer.getvalue()


def as_png(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue()


@quick
@given(places=st.lists(areas, min_size=1, max_size=4), seeds=st.tuples(*[st.integers(0, 99)] * 2))
def test_what_is_published_does_not_depend_on_what_is_covered(places, seeds):
    one, other = (_pattern(seed) for seed in seeds)
    boxes = [covered_box(area, SIZE) for area in places]
    changed = with_inside(one, other, boxes)
    first, second = (publish(as_png(each), places, 120) for each in (one, changed))
    assert first == second


@quick
@given(place=areas, seeds=st.tuples(*[st.integers(0, 99)] * 2))
def test_nor_does_it_where_the_working_copy_is_a_jpeg(place, seeds):
    """A JPEG mixes colours inside its blocks, so whole blocks are covered."""
    one, other = (_pattern(seed) for seed in seeds)
    width, height = SIZE
    exact = (
        int(place.left * width),
        int(place.top * height),
        min(width, int(place.right * width) + 1),
        min(height, int(place.bottom * height) + 1),
    )
    changed = with_inside(one, other, [exact])
    first, second = (publish(as_jpeg(each), [place], 200) for each in (one, changed))
    assert first == second


def test_what_lies_outside_stays_and_edges_are_hard():
    picture = _pattern(5)
    place = Area(0.3, 0.3, 0.6, 0.6)
    left, top, right, bottom = covered_box(place, SIZE)
    covered = cover(picture, [place])
    for x in range(SIZE[0]):
        for y in range(SIZE[1]):
            if not (left <= x < right and top <= y < bottom):
                assert covered.getpixel((x, y)) == picture.getpixel((x, y))
    inside = covered.crop((left, top, right, bottom))
    assert inside.tobytes() != picture.crop((left, top, right, bottom)).tobytes()
    assert len(inside.getcolors(100_000)) < 200  # cells, not the pixels that were there


def test_the_place_is_covered_whole():
    white = Image.new("RGB", SIZE, "white")
    place = Area(0.31, 0.42, 0.55, 0.77)
    black = Image.new("RGB", (48, 53), "black")
    white.paste(black, (62, 63))
    covered = cover(white, [place])
    assert min(covered.convert("L").tobytes()) > 150  # nothing dark is left, noise aside


def test_a_place_that_is_the_whole_picture_becomes_one_colour():
    covered = cover(_pattern(3), [Area(0, 0, 1, 1)])
    assert covered.getcolors() == [(SIZE[0] * SIZE[1], (128, 128, 128))]


def test_neighbours_lend_each_other_nothing():
    """The ring around one place may lie in another one, which is covered too."""
    places = [Area(0.2, 0.2, 0.5, 0.8), Area(0.5, 0.2, 0.8, 0.8)]
    boxes = [covered_box(area, SIZE) for area in places]
    dark = with_inside(_pattern(1), Image.new("RGB", SIZE, "black"), boxes)
    light = with_inside(_pattern(1), Image.new("RGB", SIZE, "white"), boxes)
    assert cover(dark, places).tobytes() == cover(light, places).tobytes()


@pytest.fixture
def full_of_metadata() -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "Maker Secret"
    exif.get_ifd(0x8825)[1] = "N"
    head = as_jpeg(
        _pattern(9), exif=exif.tobytes(), comment=b"who was there", xmp=b"<x:xmpmeta>Secret</x:x>"
    )
    return head + as_jpeg(_pattern(8))  # a second picture behind the end


def test_nothing_but_pixels_leaves(full_of_metadata):
    assert segments_beside(full_of_metadata)
    published = publish(full_of_metadata, [], 200)
    for jpeg in (published.jpeg, published.thumbnail):
        assert segments_beside(jpeg) == []
        assert b"Secret" not in jpeg
        assert b"who was there" not in jpeg
        assert jpeg.count(b"\xff\xd8\xff") == 1
    assert Image.open(io.BytesIO(published.jpeg)).info.keys() <= {
        "jfif",
        "jfif_version",
        "jfif_unit",
        "jfif_density",
    }


def test_colours_of_a_wide_profile_are_turned_into_the_usual_ones():
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    published = publish(as_jpeg(_pattern(2), icc_profile=profile), [], 200)
    assert segments_beside(published.jpeg) == []


def test_the_longer_edge_is_what_was_asked_for_and_small_pictures_do_not_grow():
    assert max(publish(as_jpeg(_pattern(1)), [], 100).width, 0) == 100
    assert publish(as_jpeg(_pattern(1)), [], 900).width == SIZE[0]


def test_a_photo_taken_in_is_published_as_large_as_it_is_kept():
    kept = prepare(as_jpeg(_pattern(4)), "a.jpg")
    published = publish(kept.jpeg, [Area(0.1, 0.1, 0.2, 0.2)], 1600)
    assert (published.width, published.height) == (kept.width, kept.height)


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\xff\xd8\xff\xe0"])
def test_what_is_no_picture_is_refused_in_words(data):
    with pytest.raises(UserError, match="beschädigt"):
        publish(data, [], 100)


def test_bare_jpeg_takes_nothing_over():
    picture = _pattern(1)
    picture.info["comment"] = b"Secret"
    assert b"Secret" not in bare_jpeg(picture, 80)


def test_what_a_transparent_place_hides_does_not_come_out():
    """Another program can put a PNG into the file: there colours lie below what nobody sees."""
    picture = Image.new("RGBA", SIZE, (255, 0, 255, 0))
    picture.paste((40, 90, 40, 255), (100, 0, 200, 150))
    with Image.open(io.BytesIO(publish(as_png(picture), [], 200).jpeg)) as shown:
        assert min(shown.getpixel((20, 75))) > 240
        assert max(shown.getpixel((180, 75))) < 110
