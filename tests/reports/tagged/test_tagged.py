"""The engine alone: marks, tree, photos, bytes."""

import contextlib
import io
import random
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageCms
from reportlab.lib.styles import ParagraphStyle

from asskomm_audit.errors import Cancelled
from asskomm_audit.progress import silent
from asskomm_audit.reports.tagged.canvas import TaggedCanvas, UntaggedContent
from asskomm_audit.reports.tagged.document import Meta
from asskomm_audit.reports.tagged.flowables import Heading, Para, Picture
from asskomm_audit.reports.tagged.icc import srgb_profile
from asskomm_audit.reports.tagged.jpeg import Jpeg, UnsupportedJpeg
from asskomm_audit.reports.tagged.structure import Tag
from asskomm_audit.reports.tagged.tables import DataTable
from asskomm_audit.reports.tagged.template import Margins, TaggedDocument
from asskomm_audit.reports.tagged.text import SANS, Fonts, Run, brief, clean, fragments
from tests.reports.structure import structure_of

META = Meta(title="Probe", created=datetime(2026, 11, 22, 9, tzinfo=timezone(timedelta(hours=1))))
STYLE = ParagraphStyle("", fontName=SANS, fontSize=10, leading=14, splitLongWords=1)


def para(text, tag="P", fonts=None):
    own = fonts or Fonts()
    return Para(
        None, STYLE, frags=fragments(text, STYLE, own, STYLE.textColor), path=(Tag(role=tag),)
    )


def heading(text):
    made = Heading(
        None, STYLE, frags=fragments(text, STYLE, Fonts(), STYLE.textColor), path=(Tag(role="H1"),)
    )
    made.key, made.title = "h1", text
    return made


def write(path, story):
    document = TaggedDocument(str(path), META, silent)
    document.add_layout("page", Margins(60, 60, 60, 60), lambda *_: None)
    document.write(story)
    return path


def jpeg(exif=False, mode="RGB", size=(120, 80), **options) -> bytes:
    image = Image.effect_noise(size, 60).convert(mode)
    out = io.BytesIO()
    if exif:
        tags = Image.Exif()
        tags[0x010F], tags[0x0112] = "Geheimkamera", 6
        options |= {"exif": tags, "comment": b"geheim"}
    image.save(out, "JPEG", quality=90, **options)
    return out.getvalue()


def texts(path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def test_split_paragraphs_tables_and_links_keep_their_reading_order(tmp_path):
    link = [Run("Siehe "), Run("BITV", link="https://example.org/"), Run(" und mehr. " * 900)]
    head = [para("Nr."), para("Text")]
    rows = [[para(str(n)), para("Zeile " * 30)] for n in range(60)]
    table = DataTable([head, *rows], [60, 300], style=[("FONTNAME", (0, 0), (-1, -1), SANS)])

    path = write(tmp_path / "a.pdf", [heading("Titel"), para(link), table, para("Ende")])

    found = structure_of(path)
    assert found.faults == []
    assert found.roles["/P"] == 2 + 2 * 61
    assert found.roles["/TR"] == 61
    assert found.roles["/Link"] == 1


def test_a_row_higher_than_a_page_is_torn_and_stays_one_row(tmp_path):
    rows = [[para("a"), para("Wort " * 3000)], [para("b"), para("kurz")]]
    table = DataTable(
        [[para("x"), para("y")], *rows], [60, 300], style=[("FONTNAME", (0, 0), (-1, -1), SANS)]
    )

    found = structure_of(write(tmp_path / "a.pdf", [heading("T"), table]))

    assert found.faults == []
    assert found.roles["/TR"] == 3


def test_text_outside_the_structure_is_refused(tmp_path):
    canvas = TaggedCanvas(str(tmp_path / "a.pdf"), meta=META, initialFontName=SANS)
    with pytest.raises(UntaggedContent):
        canvas.drawString(10, 10, "lose")


def test_a_font_that_is_not_embedded_is_refused(tmp_path):
    canvas = TaggedCanvas(str(tmp_path / "a.pdf"), meta=META, initialFontName=SANS)
    with pytest.raises(ValueError, match="Helvetica"):
        canvas.setFont("Helvetica", 10)


def test_photos_pass_through_bit_for_bit_without_private_segments(tmp_path):
    data = jpeg(exif=True)
    photo = Jpeg(lambda: data, "a")
    story = [
        heading("T"),
        Picture(photo, 80, 120, "Ein Weg"),
        Picture(photo, 80, 120, "Noch einmal"),
    ]

    path = write(tmp_path / "a.pdf", story)

    with pikepdf.open(path) as pdf:
        images = [each for each in pdf.objects if _is_image(each)]
        raw = bytes(images[0].read_raw_bytes())
    assert len(images) == 1
    assert photo.orientation == 6
    assert photo.upright_size == (80, 120)
    assert b"eheim" not in path.read_bytes()
    assert raw[-20:] == data[-20:]
    assert Image.open(io.BytesIO(raw)).tobytes() == Image.open(io.BytesIO(data)).tobytes()
    assert [round(b[2] - b[0]) for _, b in structure_of(path).figures] == [80, 80]


def _is_image(value) -> bool:
    return isinstance(value, pikepdf.Stream) and value.get("/Subtype") == pikepdf.Name.Image


@pytest.mark.parametrize("bad", [b"", b"GIF89a", jpeg()[:150], jpeg(mode="CMYK"), b"\xff\xd8\xff"])
def test_what_is_no_usable_jpeg_is_refused(bad):
    with pytest.raises(UnsupportedJpeg):
        Jpeg(lambda: bad, "a")


def test_broken_bytes_never_raise_anything_else():
    whole, dice = jpeg(exif=True), random.Random(5)
    for _ in range(400):
        data = bytearray(whole[: dice.randrange(len(whole))])
        for _ in range(dice.randrange(8)):
            if data:
                data[dice.randrange(len(data))] = dice.randrange(256)
        with contextlib.suppress(UnsupportedJpeg):
            Jpeg(lambda data=bytes(data): data, "a")


def test_the_colour_profile_is_srgb_to_a_colour_manager():
    ours = ImageCms.ImageCmsProfile(io.BytesIO(srgb_profile()))
    image = Image.frombytes("RGB", (16, 16), bytes(random.Random(1).randbytes(768)))
    turned = ImageCms.profileToProfile(image, ours, ImageCms.createProfile("sRGB"))
    worst = max(abs(a - b) for a, b in zip(image.tobytes(), turned.tobytes(), strict=True))
    assert worst <= 1


def test_the_same_story_gives_the_same_bytes(tmp_path):
    data = jpeg()
    files = [
        write(
            tmp_path / name,
            [heading("T"), para("Ä Ω ب ☐ 😀"), Picture(Jpeg(lambda: data, "a"), 60, 40, "Bild")],
        )
        for name in ("a.pdf", "b.pdf")
    ]
    assert files[0].read_bytes() == files[1].read_bytes()


def test_a_character_no_face_has_is_shown_as_a_box_and_named(tmp_path):
    fonts = Fonts()
    path = write(tmp_path / "a.pdf", [heading("T"), para("Rad 🚲 漢 שלום", fonts=fonts)])
    assert (
        {"🚲", "漢"} <= set(fonts.lost) <= set("🚲漢שלום")
    )  # Hebrew only without the fallback face
    assert "Rad ☐ ☐" in texts(path)


def test_signs_of_private_use_and_signs_newer_than_python_are_boxes_too(tmp_path):
    fonts = Fonts()
    path = write(
        tmp_path / "a.pdf", [heading("T"), para("a \ue000 \U0001fae9\ufe0f b", fonts=fonts)]
    )
    assert set(fonts.lost) == {"\ue000", "\U0001fae9"}
    assert "a ☐ ☐ b" in texts(path)


def test_the_last_row_of_a_table_never_stands_alone_on_a_page(tmp_path):
    for count in range(20, 70):
        rows = [[para(str(n)), para("Zeile")] for n in range(count)]
        table = DataTable(
            [[para("x"), para("y")], *rows], [60, 300], style=[("FONTNAME", (0, 0), (-1, -1), SANS)]
        )
        path = write(tmp_path / "a.pdf", [heading("T"), table])
        with pypdfium2.PdfDocument(path) as document:
            (*_, last) = [page.get_textpage().get_text_bounded() for page in document]
        assert last.count("Zeile") > 1, count
        assert last.count("x") == 1, count
        assert structure_of(path).faults == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a\x00b\x1b[0m", "ab[0m"),
        ("a\u202eb\ufffec", "abc"),
        ("e\u0301", "é"),
        ("a\u2009b\u2028c", "a b\nc"),
        ("\u26a0\ufe0f \ue000 \U0001fae9", "\u26a0 \ue000 \U0001fae9"),  # shown as boxes later
    ],
)
def test_cleaning_takes_out_what_cannot_be_shown(text, wanted):
    assert clean(text) == wanted


def test_brief_text_is_one_line_and_never_longer_than_asked():
    assert brief("kurz\nund gut", 40) == "kurz und gut"
    assert brief("Wort " * 100, 20) == "Wort Wort Wort Wort…"
    assert len(brief("x" * 10_000, 20)) == 20


def test_markup_and_pdf_operators_are_plain_text(tmp_path):
    nasty = '<b>fett</b> & <img src="/etc/passwd"/> ) Tj ET EMC \\( </para> <a href="javascript:x">'
    path = write(tmp_path / "a.pdf", [heading("T"), para(nasty)])
    assert structure_of(path).faults == []
    assert nasty.split(" <a")[0] in " ".join(texts(path).split())


def test_a_progress_that_cancels_leaves_no_file(tmp_path):
    def stop(done, total):
        raise Cancelled

    document = TaggedDocument(str(tmp_path / "a.pdf"), META, stop)
    document.add_layout("page", Margins(60, 60, 60, 60), lambda *_: None)
    with pytest.raises(Cancelled):
        document.write([para("x")])
    assert list(Path(tmp_path).iterdir()) == []
