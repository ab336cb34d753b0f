"""Plans as planners hand them in: scans, screenshots and PDF sheets."""

import io

import pytest
from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from asskomm_audit.errors import UserError
from asskomm_audit.imaging.plans import PLAN_EDGE, prepare_plan


def picture(kind="PNG", size=(800, 600), **options):
    image = Image.new("RGB", size, "white")
    ImageDraw.Draw(image).rectangle((100, 100, 300, 250), outline="black", width=3)
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def sheet(pages=1, size=A4, **options):
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size, **options)
    for page in range(1, pages + 1):
        canvas.setFillColorRGB(*((1, 0, 0) if page == 1 else (0, 0, 1)))
        canvas.rect(0, 0, size[0] / 2, size[1], fill=1, stroke=0)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def opened(plan):
    return Image.open(io.BytesIO(plan.data)).convert("RGB")


def test_a_drawing_stays_sharp():
    plan = prepare_plan(picture(), "a.png")
    assert (plan.width, plan.height, plan.pages) == (800, 600, 1)
    assert plan.data.startswith(b"\x89PNG")
    assert opened(plan).getpixel((101, 150)) == (0, 0, 0)


def test_a_scan_is_kept_as_jpeg():
    noise = Image.effect_noise((900, 700), 80).convert("RGB")
    buffer = io.BytesIO()
    noise.save(buffer, "JPEG", quality=80)
    assert prepare_plan(buffer.getvalue(), "scan.jpg").data.startswith(b"\xff\xd8")


def test_a_turned_photo_of_a_plan_is_upright():
    exif = Image.Exif()
    exif[0x0112] = 6
    plan = prepare_plan(picture("JPEG", exif=exif.tobytes()), "a.jpg")
    assert (plan.width, plan.height) == (600, 800)


def test_nothing_that_was_hidden_in_the_file_stays():
    data = picture("JPEG", comment=b"by somebody")
    assert b"somebody" not in prepare_plan(data, "a.jpg").data


def test_the_page_that_was_asked_for_is_drawn():
    data = sheet(pages=2)
    first, second = prepare_plan(data, "b.pdf"), prepare_plan(data, "b.pdf", page=2)
    assert (first.pages, second.page) == (2, 2)
    assert opened(first).getpixel((10, 10)) == (255, 0, 0)
    assert opened(second).getpixel((10, 10)) == (0, 0, 255)
    assert first.source_sha256 == second.source_sha256
    assert first.sha256 != second.sha256


def test_a_large_sheet_is_drawn_at_the_largest_size_and_no_larger():
    plan = prepare_plan(sheet(size=(2384, 3370)), "A0.pdf")
    assert max(plan.width, plan.height) == pytest.approx(PLAN_EDGE, abs=1)


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "kein lesbarer Plan"),
        (b"no picture", "kein lesbarer Plan"),
        (b"%PDF-1.7 and nothing else", "lässt sich nicht lesen"),
        (sheet()[:300], "lässt sich nicht lesen"),
        (sheet(encrypt="geheim"), "Kennwort"),
    ],
)
def test_what_is_no_plan_is_refused_with_a_sentence(data, word):
    with pytest.raises(UserError) as told:
        prepare_plan(data, "x")
    assert word in str(told.value)


def test_a_page_that_is_not_there_is_refused():
    with pytest.raises(UserError):
        prepare_plan(sheet(), "b.pdf", page=2)
