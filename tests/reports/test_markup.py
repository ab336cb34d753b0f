"""Marks in the PDF: lines and letters over an untouched photo, and words for who cannot see."""

import io
from dataclasses import replace

import pypdfium2
import pytest
from PIL import Image, ImageChops

from asskomm_audit.domain.result import result_of
from asskomm_audit.imaging.markup import draw_ops
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.pdf import write_report
from asskomm_audit.texts import GERMAN
from tests.markup_sample import every_shape
from tests.reports.sample import CREATED, audit, image
from tests.reports.structure import structure_of

SCALE = 3  # pixels of a rendered page for each point


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """Return the report of one photo with marks of every shape, and the photo."""
    full = audit(photos=2)
    (photo,) = full.photos_of(full.findings[1].id)
    photo = replace(photo, alternative_text="Hecke am Bahnsteig", caption="Hecke")
    one = replace(full, photos=(photo,))
    path = tmp_path_factory.mktemp("markup") / "a.pdf"
    write_report(
        [ReportAudit(one, result_of(one))],
        path,
        texts=GERMAN,
        created=CREATED,
        images=image,
        markup={photo.id: every_shape(photo.id)},
    )
    return path, photo


def test_the_alternative_text_says_what_is_drawn(written):
    path, _ = written
    found = structure_of(path)
    assert found.faults == []
    (alternative,) = [text for text, _ in found.figures if text.startswith("Hecke am Bahnsteig")]
    assert alternative == (
        "Hecke am Bahnsteig. Eingezeichnet: Pfeil, rot, links oben; Ellipse, gelb, oben; "
        "Rechteck, blau, rechts oben; Freihand, weiß, links; Text „Hecke schneiden“, rot, in der "
        "Mitte; Nummer 12, blau, rechts; Maß „3,20 m“, gelb, unten."
    )


def test_lines_and_letters_lie_over_the_photo_as_it_is(written):
    path, photo = written
    with pypdfium2.PdfDocument(path) as document:
        page = next(each for each in document if "Hecke schneiden" in _text(each))
        assert "3,20 m" in _text(page)
        rendered = page.render(scale=SCALE).to_pil().convert("RGB")
        height = page.get_height()
    (box,) = [box for text, box in structure_of(path).figures if text.startswith("Hecke am")]
    left, bottom, right, top = box
    shown = rendered.crop(
        tuple(round(SCALE * each) for each in (left, height - top, right, height - bottom))
    )
    with Image.open(io.BytesIO(image(photo))) as picture:
        ground = picture.convert("RGB").resize(shown.size, Image.Resampling.BICUBIC)
    drawn = draw_ops(ground, every_shape(photo.id).ops(*shown.size))
    assert _differing(shown, ground) > 3 * _differing(shown, drawn)
    assert _differing(shown, drawn) < 0.03
    assert image(photo) in path.read_bytes()


def _text(page) -> str:
    return " ".join(page.get_textpage().get_text_bounded().split())


def _differing(one: Image.Image, other: Image.Image) -> float:
    counts = ImageChops.difference(one, other).convert("L").histogram()
    return sum(counts[61:]) / sum(counts)
