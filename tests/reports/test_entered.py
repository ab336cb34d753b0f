"""What people entered tells its language where the document speaks another one, and only there."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pikepdf
import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.documents import Wanted, write_document_of, write_hazard_note_of
from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.hazards import Hazard
from asskomm_audit.domain.marks import Mark, MarkShape
from asskomm_audit.domain.measures import Measure
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.i18n import texts_for
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.photo_files import write_photo_annex_of
from asskomm_audit.progress import silent
from asskomm_audit.reports import style
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.document import Meta
from asskomm_audit.reports.tagged.entered import (
    Entered,
    Languages,
    alike,
    joined,
    passages,
    unmarked,
)
from asskomm_audit.reports.tagged.template import TaggedDocument
from asskomm_audit.reports.tagged.text import brief, clean
from asskomm_audit.store.entry_language import entry_language_of, put_entry_language
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.hazards import put_hazard
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.marks import put_mark
from asskomm_audit.store.measures import put_measure
from asskomm_audit.store.photos import change_photo, photos_of
from asskomm_audit.texts import GERMAN
from tests.commands.conftest import jpeg
from tests.reports.structure import structure_of

ENGLISH = texts_for("en")
NOON = datetime(2026, 11, 21, tzinfo=UTC)
TITLE, ABOUT = "Dunkle Ecke am Tor", "Die Leuchte am Tor ist aus.\nSeit Wochen."
MEASURE, CAUSE = "Leuchte instand setzen.", "Kein Wartungsvertrag"
SHOWN = "Eine Ecke ohne Licht"


@pytest.fixture
def told(file, audit):
    """Return a file with German texts of all kinds."""
    finding = Finding(
        id="f-1", audit_id=audit.id, number=1, title=TITLE, description=ABOUT, cause=CAUSE
    )
    measure = Measure(id="m-1", finding_id="f-1", number=1, text=MEASURE, due=date(2026, 3, 1))
    hazard = Hazard(id="h-1", audit_id=audit.id, number=1, noted_at=NOON, text="Draht am Zaun")

    def fill(file):
        put_finding(file, finding)
        put_measure(file, measure)
        put_hazard(file, hazard)
        incoming = Incoming(prepare(jpeg((640, 480)), "platz.jpg"))
        keep_photo(file, incoming, PhotoTarget(audit_id=audit.id, finding_id="f-1"), NOON)
        (photo,) = photos_of(file)
        change_photo(file, replace(photo, caption=SHOWN, alternative_text=SHOWN))

    carry_out(file, "Anlegen", fill)
    return file


def written(file, audit, target, kind=DocumentKind.REPORT, texts=ENGLISH):
    wanted = Wanted(kind=kind, audits=[audit.id], edition=Edition.INTERNAL, reason="Ortstermin")
    write_document_of(file, wanted, target, texts=texts, now=NOON)
    return target


def languages_in(path):
    """Return (role, language) of all elements that tell one, and those of the whole document."""
    found = []

    def walk(node):
        if isinstance(node, pikepdf.Array):
            for each in node:
                walk(each)
        elif isinstance(node, pikepdf.Dictionary):
            if "/Lang" in node:
                found.append((str(node.S), str(node.Lang)))
            if "/K" in node:
                walk(node.K)

    with pikepdf.open(path) as pdf:
        walk(pdf.Root.StructTreeRoot.K)
        return found, str(pdf.Root.Lang)


def test_german_texts_in_an_english_report_say_so(told, audit, tmp_path):
    target = written(told, audit, tmp_path / "a.pdf")
    found, whole = languages_in(target)
    assert whole == "en-GB"
    assert {language for _, language in found} == {"de-DE"}
    roles = [role for role, _ in found]
    assert roles.count("/P") >= 2  # two lines of the description
    assert roles.count("/TD") >= 1  # the measure
    assert roles.count("/Span") >= 2  # heading of the finding, cause behind its label
    assert roles.count("/Figure") == 1
    assert structure_of(target).faults == []


def test_texts_in_the_language_of_the_document_tell_none(told, audit, tmp_path):
    assert languages_in(written(told, audit, tmp_path / "a.pdf", texts=GERMAN)) == ([], "de-DE")


def test_english_entries_in_a_german_document_say_so(told, audit, tmp_path):
    carry_out(told, "Sprache", lambda file: put_entry_language(file, "en"))
    assert entry_language_of(told) == "en"
    found, whole = languages_in(written(told, audit, tmp_path / "a.pdf", texts=GERMAN))
    assert whole == "de-DE"
    assert {language for _, language in found} == {"en-GB"}
    assert languages_in(written(told, audit, tmp_path / "b.pdf"))[0] == []


@pytest.mark.parametrize("kind", [DocumentKind.STATUS, DocumentKind.COVER, DocumentKind.OFFICES])
def test_told_documents_say_it_too(told, audit, tmp_path, kind):
    target = written(told, audit, tmp_path / "a.pdf", kind)
    assert languages_in(target)[0]
    assert structure_of(target).faults == []


def test_hazard_note_and_annex_say_it_too(told, audit, tmp_path):
    note, annex = tmp_path / "s.pdf", tmp_path / "f.pdf"
    write_hazard_note_of(told, "h-1", note, texts=ENGLISH, now=NOON)
    inner = {"edition": Edition.INTERNAL, "reason": "Ortstermin"}
    write_photo_annex_of(told, [audit.id], annex, texts=ENGLISH, now=NOON, **inner)
    assert ("/P", "de-DE") in languages_in(note)[0]
    assert ("/Figure", "de-DE") in languages_in(annex)[0]


def test_contents_tell_the_language_of_a_heading_but_not_of_page_numbers(tmp_path):
    for title, shown in (
        (f"3 {Entered(TITLE)}", f"3 \x1bdeDE\x1b{TITLE}"),
        (Entered(TITLE), f"\x1bdeDE\x1b{TITLE}"),
    ):
        story = Story(ENGLISH, lambda _: None, entered="de-DE")
        story.contents_here()
        story.chapter(title)
        story.chapter("Glossary")
        target = tmp_path / "a.pdf"
        meta = Meta(title="A", created=NOON, language="en-GB", entered="de-DE")
        document = TaggedDocument(str(target), meta, silent)
        document.add_layout("page", style.PAGE, lambda canvas, width, height: None)
        document.write(story.finished())
        with pikepdf.open(target) as pdf:
            lines = [node for node in elements(pdf.Root.StructTreeRoot.K) if node.S == "/Link"]
            spans = [part for line in lines for part in elements(line.K)]
            assert [(str(each.S), str(each.Lang)) for each in spans] == [("/Span", "de-DE")]
            assert not any("/Lang" in line for line in lines)  # the number behind is English
            notes = [str(each.Contents) for each in pdf.pages[0].Annots]
        assert notes == [shown, "Glossary"]
        assert structure_of(target).faults == []


def test_bookmarks_name_their_headings_and_show_no_letters_of_a_language(told, audit, tmp_path):
    for texts in (ENGLISH, GERMAN):
        with pikepdf.open(written(told, audit, tmp_path / "a.pdf", texts=texts)) as pdf:
            entries = list(bookmarks(pdf.Root.Outlines))
            assert all(str(each.SE.S) in ("/H2", "/H3", "/H4") for each in entries)
            (finding,) = [each for each in entries if TITLE in str(each.Title)]
            assert "\x1b" not in str(finding.Title)
            tongues = [part.get("/Lang") for part in elements(finding.SE)]
            assert ("de-DE" in tongues) == (texts is ENGLISH)


def test_alternative_texts_of_two_languages_say_where_they_change(told, audit, tmp_path):
    def mark(file):
        (photo,) = photos_of(file)
        put_mark(
            file,
            Mark(
                id="k-1",
                photo_id=photo.id,
                shape=MarkShape.TEXT,
                points="0.2 0.2",
                text="Hier dunkel",
            ),
        )

    carry_out(told, "Zeichnen", mark)
    for texts, escaped in ((ENGLISH, True), (GERMAN, False)):
        target = written(told, audit, tmp_path / "a.pdf", texts=texts)
        with pikepdf.open(target) as pdf:
            nodes = elements(pdf.Root.StructTreeRoot.K)
            (alt,) = {
                str(each.Alt) for each in nodes if each.S == "/Figure" and SHOWN in str(each.Alt)
            }
        assert ("\x1b" in alt) == escaped
        if escaped:
            assert alt.startswith(f"\x1bdeDE\x1b{SHOWN}\x1benGB\x1b. Drawn")
            assert "\x1bdeDE\x1bHier dunkel\x1benGB\x1b" in alt
        assert structure_of(target).faults == []


def elements(node):
    """Yield an element and all below it."""
    if isinstance(node, pikepdf.Array):
        for each in node:
            yield from elements(each)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        yield node
        if "/K" in node:
            yield from elements(node.K)


def bookmarks(node):
    """Yield all entries of an outline below a node."""
    entry = node.get("/First")
    while entry is not None:
        yield entry
        yield from bookmarks(entry)
        entry = entry.get("/Next")


def test_a_text_says_its_languages_and_nothing_where_there_is_one():
    both = Languages("en-GB", "de-DE")
    mixed = f"Before: {Entered('Tor')}."
    assert both.told(mixed) == "Before: \x1bdeDE\x1bTor\x1benGB\x1b."
    assert both.told("Before") == "Before"
    assert both.told(Entered("Tor")) == "\x1bdeDE\x1bTor"
    assert Languages("de-DE").told(mixed) == "Before: Tor."


def test_a_text_file_tells_the_language_of_what_was_entered_alone(told, audit, tmp_path):
    def german(texts):
        target = written(told, audit, tmp_path / "a.docx", DocumentKind.STATUS, texts)
        found = []
        for run in Document(str(target)).element.body.iter(qn("w:r")):
            tongue = run.find(f"{qn('w:rPr')}/{qn('w:lang')}")
            if tongue is not None:
                assert tongue.get(qn("w:val")) == "de-DE"
                found.append("".join(each.text or "" for each in run.iter(qn("w:t"))))
        return found

    assert MEASURE in german(ENGLISH)
    assert not any("Status report" in each for each in german(ENGLISH))
    assert german(GERMAN) == []


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufdd0\ufdd1"))


@given(texts, texts, st.integers(2, 60))
def test_a_text_is_shown_the_same_whether_it_is_known_as_entered_or_not(ours, theirs, limit):
    mixed = f"{ours} {Entered(theirs)}"
    assert clean(mixed) == clean(f"{ours} {theirs}")
    assert unmarked(mixed) == f"{ours} {theirs}"
    assert unmarked(brief(mixed, limit)) == brief(clean(f"{ours} {theirs}"), limit)
    assert str(brief(Entered(theirs), limit)) == brief(theirs, limit)


def test_what_is_made_of_entered_texts_alone_is_entered():
    spot, title = Entered("Tor"), Entered("Ecke")
    assert isinstance(alike(f"{title} ({spot})", title, spot), Entered)
    assert str(alike(f"{title} ({spot})", title, spot)) == "Ecke (Tor)"
    assert not isinstance(alike(f"{title} (am Tor)", title, "am Tor"), Entered)
    assert isinstance(joined(", ", ("", title)), Entered)
    assert list(passages(joined(" · ", ("2026", title)))) == [("2026 · ", False), ("Ecke", True)]
    assert list(passages(brief(f"Nr. 1: {Entered('sehr lange dunkle Ecke')}", 17)))[1][1]
