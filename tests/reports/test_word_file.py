"""Text files: what a word processor opens, without secrets, and the same each time."""

import zipfile

import pytest
from docx import Document
from docx.oxml.ns import qn

from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.privacy import Edition, Passage
from asskomm_audit.i18n import texts_for
from asskomm_audit.reports.kinds.recipe import DOCX
from asskomm_audit.reports.kinds.registry import RECIPES
from asskomm_audit.reports.pdf import report_for
from asskomm_audit.reports.word_file import WordPaper, write_word
from asskomm_audit.texts import GERMAN
from tests.reports.nasty import hostile_audit
from tests.reports.sample import CREATED, bare, report_audit
from tests.reports.secrets_made import SECRETS, sources_of

KINDS = [kind for kind, each in RECIPES.items() if DOCX in each.endings]


def write(kind, audits, target, texts=GERMAN, edition=Edition.PUBLIC):
    passage = Passage(edition=edition, privacy={})
    recipe = RECIPES[kind]
    write_word(recipe, report_for(recipe, audits, texts, CREATED, passage), target)
    return target


def parts_of(path) -> str:
    with zipfile.ZipFile(path) as package:
        return " ".join(
            package.read(name).decode("utf-8", "replace") for name in package.namelist()
        )


def told_in(path) -> str:
    document = Document(path)
    texts = [each.text for each in document.paragraphs]
    texts += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join(texts)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_no_secret_is_in_any_part_of_a_public_text_file(kind, language, tmp_path):
    path = write(kind, sources_of(Edition.PUBLIC), tmp_path / "a.docx", texts_for(language))
    found = parts_of(path).lower()
    assert [each for each in SECRETS if each.lower() in found] == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_input_gives_the_same_bytes(kind, tmp_path):
    first, second = (
        write(kind, [report_audit(photos=0)], tmp_path / name) for name in ("a.docx", "b.docx")
    )
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_and_missing_texts_give_a_file_that_opens(kind, tmp_path):
    for name, audit in (("hostile", hostile_audit()), ("bare", bare())):
        assert told_in(write(kind, [audit], tmp_path / f"{name}.docx"))


def test_the_cover_paper_has_styles_language_title_and_visible_blanks(tmp_path):
    path = write(DocumentKind.COVER, [report_audit(photos=0)], tmp_path / "a.docx")
    document = Document(path)
    headings = [each.text for each in document.paragraphs if each.style.name == "Heading 1"]
    assert [each[0] for each in headings] == list("1234567")
    assert document.core_properties.title == "Deckvorlage für den Rat: Bahnhofsvorplatz"
    assert document.core_properties.author == ""
    languages = {each.get(qn("w:val")) for each in document.styles.element.iter(qn("w:lang"))}
    assert languages == {"de-DE"}
    told = told_in(path)
    for words in ("[Gremium, Termin, Zuständigkeit]", "zur Kenntnis", "Sachverhalt"):
        assert words in told


def test_tables_repeat_their_head_and_rows_stay_whole(tmp_path):
    document = Document(write(DocumentKind.STATUS, [report_audit(photos=0)], tmp_path / "a.docx"))
    first, *rows = document.tables[0].rows
    assert first._tr.trPr.find(qn("w:tblHeader")) is not None
    assert all(each._tr.trPr.find(qn("w:cantSplit")) is not None for each in rows)


def test_an_internal_text_file_says_so_in_the_head_of_each_page(tmp_path):
    made = sources_of(Edition.INTERNAL)
    path = write(DocumentKind.COVER, made, tmp_path / "a.docx", edition=Edition.INTERNAL)
    head = Document(path).sections[0].header.paragraphs[0].text
    assert head.startswith("Intern – nur für den Dienstgebrauch")


def test_a_remark_behind_a_heading_is_not_left_alone_at_the_foot_of_a_page():
    document = Document()
    paper = WordPaper(document, GERMAN)
    paper.heading("Vorher und nachher")
    paper.small("Fotos zeigen einen Augenblick.")
    paper.text("Text")
    paper.small("Addiert sind Spannen.")
    _, first, _, second = document.paragraphs[-4:]
    assert first.paragraph_format.keep_with_next is True
    assert second.paragraph_format.keep_with_next is None
