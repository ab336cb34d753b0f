"""A town's own look in the report: colour, head, foot, arms, chapters left out, size."""

import io
from dataclasses import replace
from datetime import UTC, datetime

import pikepdf
import pypdfium2
import pytest
from docx import Document
from docx.oxml.ns import qn
from PIL import Image

from asskomm_audit.documents import (
    Wanted,
    write_document_of,
    write_hazard_note_of,
    write_report_of,
)
from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.face import Chapter, Face, FileSize, Length, order_of
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.hazards import Hazard
from asskomm_audit.domain.measures import Measure
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.arms import EDGE, prepare_arms
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.photo_files import write_photo_annex_of
from asskomm_audit.reports.pdf import write_report
from asskomm_audit.reports.sizes import MAIL_BYTES, edge_of, forecast
from asskomm_audit.store.audits import audits_of
from asskomm_audit.store.faces import put_face
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.hazards import put_hazard
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.measures import put_measure
from asskomm_audit.store.photos import photos_of
from asskomm_audit.texts import GERMAN
from tests.commands.conftest import jpeg
from tests.reports.sample import image, report_audit
from tests.reports.structure import structure_of

NOON = datetime(2026, 11, 21, tzinfo=UTC)


@pytest.fixture
def arms():
    picture = Image.new("RGBA", (900, 1200), (0, 0, 0, 0))
    picture.paste((200, 20, 30, 255), (100, 100, 800, 1100))
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return prepare_arms(buffer.getvalue(), "wappen.png")


def written(file, tmp_path, face):
    target = tmp_path / "report.pdf"
    audits = [audit.id for audit in audits_of(file)]
    write_report_of(file, audits, target, texts=GERMAN, now=NOON, face=face)
    return target


def words_of(path):
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def test_arms_become_a_small_picture_on_white(arms):
    with Image.open(io.BytesIO(arms)) as picture:
        assert max(picture.size) <= EDGE
        assert picture.getpixel((2, 2)) == pytest.approx((255, 255, 255), abs=4)


def test_what_is_no_picture_is_refused_with_what_to_do():
    with pytest.raises(UserError, match="als PNG"):
        prepare_arms(b"<svg/>", "wappen.svg")


def test_head_and_foot_stand_on_the_pages(file, tmp_path, arms):
    face = Face(head="Stadt Musterstadt\nOrdnungsamt", foot="Amt 32 · Markt 1", arms=arms)
    path = written(file, tmp_path, face)
    pages = words_of(path)
    assert "Ordnungsamt" in pages[0]
    assert all("Amt 32 · Markt 1" in page for page in pages)
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages[0].get_images()) == 1


def test_the_colour_is_that_of_the_cover(file, tmp_path):
    path = written(file, tmp_path, Face(colour="#1B7A3E"))
    with pypdfium2.PdfDocument(path) as document:
        page = document[0].render(scale=0.5).to_pil().convert("RGB")
    red, green, blue = page.getpixel((page.width // 2, 8))
    assert green > max(red, blue)


def test_a_short_report_has_few_pages_no_contents_and_says_what_it_lacks(file, tmp_path):
    pages = words_of(written(file, tmp_path, Face(length=Length.COUNCIL)))
    assert 2 <= len(pages) <= 6
    whole = " ".join(pages)
    assert "Inhalt\n" not in whole
    assert "Weggelassen sind: Methode" in " ".join(whole.split())


def test_a_chapter_left_out_is_gone_and_named_and_the_others_are_numbered_on(file, tmp_path):
    face = Face(left_out=frozenset({Chapter.METHOD, Chapter.ANSWERS}))
    whole = " ".join(" ".join(words_of(written(file, tmp_path, face))).split())
    assert "Weggelassen sind: Methode und Grenzen der Aussage, alle Antworten" in whole
    assert "3 Maßnahmenplan" in whole
    assert "Anhang A" in whole


def test_chapters_stand_and_are_numbered_in_the_order_that_was_chosen(file, tmp_path):
    order = order_of(["plan", "places", "method", "glossary"])
    path = written(file, tmp_path, Face(order=order))
    places = len(audits_of(file))
    expected = ["Zusammenfassung", "Maßnahmenplan", "Methode und Grenzen"]
    numbers = [1, 2, places + 3]
    titles = [f"{number} {name}" for number, name in zip(numbers, expected, strict=True)]
    titles += ["Anhang A Glossar", "Anhang B Alle Antworten", "Anhang C Übereinstimmung"]
    titles += ["Anhang D Hinweise zum Bericht"]
    pages = words_of(path)
    contents = " ".join(pages[1].split())
    assert [contents.index(each) for each in titles] == sorted(map(contents.index, titles))
    with pikepdf.open(path) as pdf, pdf.open_outline() as outline:
        marks = [str(each.title) for top in outline.root for each in (top, *top.children)]
    found = [next(n for n, mark in enumerate(marks) if mark.startswith(each)) for each in titles]
    assert found == sorted(found)


def test_a_report_takes_the_order_that_its_file_holds(file, tmp_path):
    order = order_of(["plan"])
    carry_out(file, "Gestaltung", lambda file: put_face(file, Face(order=order)))
    assert "2 Maßnahmenplan" in " ".join(words_of(written(file, tmp_path, None))[1].split())


OWN = Face(head="Stadt Musterstadt\nOrdnungsamt", foot="Amt 32 · Markt 1", colour="#1B7A3E")


@pytest.fixture
def dressed(file, audit, arms):
    """Return a file with a look, a hazard and a photo of it, and with something to tell."""
    face = replace(OWN, arms=arms)
    noted = Hazard(id="h-1", audit_id=audit.id, number=1, noted_at=NOON, text="Draht am Zaun")
    finding = Finding(id="f-1", audit_id=audit.id, number=1, title="Dunkle Ecke")
    measure = Measure(id="m-1", finding_id="f-1", number=1, text="Leuchte setzen")

    def fill(file):
        put_face(file, face)
        put_finding(file, finding)
        put_measure(file, measure)
        incoming = Incoming(prepare(jpeg((640, 480)), "platz.jpg"))
        target = PhotoTarget(audit_id=audit.id, finding_id="f-1")
        keep_photo(file, incoming, target, NOON)
        (photo,) = photos_of(file)
        put_hazard(file, replace(noted, photo_id=photo.id))

    carry_out(file, "Anlegen", fill)
    return file


def has_own_look(path):
    pages = words_of(path)
    assert all("Amt 32 · Markt 1" in page for page in pages)
    assert "Stadt Musterstadt" in pages[0]
    with pikepdf.open(path) as pdf:
        return len(pages), len(pdf.pages[0].get_images())


def test_the_hazard_note_has_head_foot_and_arms_and_stays_on_one_page(dressed, tmp_path):
    target = tmp_path / "s.pdf"
    write_hazard_note_of(dressed, "h-1", target, texts=GERMAN, now=NOON)
    assert has_own_look(target) == (1, 2)  # arms and photo
    found = structure_of(target)
    assert found.faults == []


def test_the_annex_of_photos_has_head_foot_and_arms(dressed, audit, tmp_path):
    target = tmp_path / "f.pdf"
    inner = {"edition": Edition.INTERNAL, "reason": "Ortstermin"}
    write_photo_annex_of(dressed, [audit.id], target, texts=GERMAN, now=NOON, **inner)
    assert has_own_look(target)[1] == 1
    assert structure_of(target).faults == []


@pytest.mark.parametrize("kind", [DocumentKind.STATUS, DocumentKind.COVER, DocumentKind.OFFICES])
def test_told_documents_have_head_foot_and_arms(dressed, audit, tmp_path, kind):
    target = tmp_path / "t.pdf"
    wanted = Wanted(kind=kind, audits=[audit.id])
    write_document_of(dressed, wanted, target, texts=GERMAN, now=NOON)
    assert has_own_look(target)[1] == 1
    assert structure_of(target).faults == []


def test_the_feedback_stays_on_one_page(dressed, audit, tmp_path):
    target = tmp_path / "t.pdf"
    wanted = Wanted(kind=DocumentKind.FEEDBACK, audits=[audit.id])
    write_document_of(dressed, wanted, target, texts=GERMAN, now=NOON)
    assert has_own_look(target) == (1, 1)


def test_a_text_file_has_head_arms_foot_and_colour(dressed, audit, tmp_path):
    target = tmp_path / "t.docx"
    wanted = Wanted(kind=DocumentKind.STATUS, audits=[audit.id], edition=Edition.INTERNAL)
    write_document_of(dressed, wanted, target, texts=GERMAN, now=NOON)
    document = Document(str(target))
    section = document.sections[0]
    first = section.first_page_header
    assert [each.text for each in first.tables[0].rows[0].cells[0].paragraphs] == OWN.head_lines
    assert "Intern" in first.paragraphs[0].text
    assert "Intern" in section.header.paragraphs[0].text
    assert section.first_page_footer.paragraphs[0].text == OWN.foot
    assert section.footer.paragraphs[0].text == OWN.foot
    (drawn,) = first.part.element.iter(qn("wp:docPr"))
    assert drawn.get("descr") == "Wappen"
    assert f"#{document.styles['Heading 1'].font.color.rgb}" == OWN.accent


def photos(number, size=700_000):
    return [
        Photo(
            id=f"p{n}", audit_id="", sha256="", source_sha256="", width=2016, height=1512, size=size
        )
        for n in range(number)
    ]


def test_mail_takes_the_largest_photos_that_fit():
    few, many = photos(3), photos(60)
    assert edge_of(FileSize.MAIL, few) == 1600
    edge = edge_of(FileSize.MAIL, many)
    assert edge < 1600
    assert forecast(many, edge) <= MAIL_BYTES
    assert edge_of(FileSize.MAIL, photos(5000)) == 640
    assert edge_of(FileSize.PRINT, many) == 1600
    assert edge_of(FileSize.ARCHIVE, many) > 2016


@pytest.mark.parametrize("lines", [1, 3])
def test_a_long_head_and_title_stay_on_the_coloured_field_and_beside_the_arms(
    lines, tmp_path, arms
):
    head = "\n".join(
        ["Amt für öffentliche Ordnung, Sicherheit und Prävention, Sachgebiet Mitte"] * lines
    )
    target = tmp_path / "a.pdf"
    write_report(
        [report_audit(photos=0, survey=0)],
        target,
        texts=GERMAN,
        created=NOON,
        images=image,
        title="Sicherheitsaudit Fußgängerunterführung am Hauptbahnhof mit Vorplatz und Busbahnhof",
        face=Face(head=head, arms=arms),
    )
    with pypdfium2.PdfDocument(target) as document:
        page = document[0]
        text = page.get_textpage()
        boxes = [text.get_rect(number) for number in range(text.count_rects())]
        field = page.render(scale=1).to_pil().convert("RGB")
        (picture,) = page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
        left, bottom, right, top = picture.get_bounds()
    height = field.height

    def is_dark(y: float) -> bool:  # at the left edge of the page, where no word stands
        return sum(field.getpixel((4, round(height - y)))) < 400

    begun = [box for box in boxes if is_dark(box[3])]
    assert max(height - box[1] for box in begun) > 250  # down to the day of the audit
    assert all(is_dark(box[1] - 6) for box in begun)
    aside = [box for box in boxes if box[3] > bottom and box[1] < top]
    assert aside
    assert not [box for box in aside if box[2] > left and box[0] < right]
