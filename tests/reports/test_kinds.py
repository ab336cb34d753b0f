"""Every kind of document: what its editions hold, that it is whole, and that it stays the same."""

import hashlib
from dataclasses import replace

import pypdfium2
import pytest

from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.places import PlaceType
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.errors import UserError
from asskomm_audit.i18n import texts_for
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.kinds.registry import RECIPES
from asskomm_audit.reports.pdf import write_report
from asskomm_audit.texts import GERMAN
from tests.reports.nasty import hostile_audit
from tests.reports.sample import CREATED, bare, image, report_audit
from tests.reports.secrets_made import SECRETS, all_in, sources_of, write_kind
from tests.reports.structure import structure_of

SHORT = [kind for kind in RECIPES if kind is not DocumentKind.REPORT]
PUBLIC = [kind for kind, each in RECIPES.items() if Edition.PUBLIC in each.editions]
MARK = "Intern – nur für den Dienstgebrauch"


def pages_of(pdf) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def write(kind, audits, target, texts=GERMAN):
    return write_report(
        audits, target, texts=texts, created=CREATED, images=image, recipe=RECIPES[kind]
    )


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("kind", PUBLIC)
def test_no_secret_is_anywhere_in_a_public_document(kind, language, tmp_path):
    pdf = write_kind(kind, Edition.PUBLIC, tmp_path / "a.pdf", texts_for(language))
    told = all_in(pdf)
    assert [each for each in SECRETS if each.lower() in told.lower()] == []
    assert MARK not in told


def test_the_secrets_are_there_to_be_found_and_the_internal_report_is_marked(tmp_path):
    pdf = write_kind(DocumentKind.REPORT, Edition.INTERNAL, tmp_path / "a.pdf", GERMAN)
    told = all_in(pdf)
    unseen = {"Name p1", "AUDITNOTIZ", "BEGEHUNGSNOTIZ", "GEFAHRTEXT", "IMG_PRIVAT", "WUNSCHTEXT"}
    assert [each for each in SECRETS if each not in told and each not in unseen] == []


@pytest.mark.parametrize("kind", RECIPES)
def test_an_internal_document_is_marked_on_every_page(kind, tmp_path):
    pdf = write_kind(kind, Edition.INTERNAL, tmp_path / "a.pdf", GERMAN)
    assert all(MARK in page for page in pages_of(pdf))


@pytest.mark.parametrize("kind", SHORT)
def test_the_same_input_gives_the_same_bytes(kind, tmp_path):
    digests = {
        hashlib.sha256(
            write_kind(kind, Edition.INTERNAL, tmp_path / name, GERMAN).read_bytes()
        ).hexdigest()
        for name in ("a.pdf", "b.pdf")
    }
    assert len(digests) == 1


def empty_headings(pdf) -> list[str]:
    """Return headings behind which nothing comes before the next one of their level."""
    roles = [line.strip() for line in structure_of(pdf).outline if line.startswith("  ")]
    return [
        f"{role} {number}"
        for number, (role, after) in enumerate(zip(roles, [*roles[1:], "H1"], strict=True))
        if role in ("H2", "H3") and after in ("H1", "H2", role)
    ]


@pytest.mark.parametrize("kind", [kind for kind in SHORT if not RECIPES[kind].missing([bare()])])
def test_an_audit_without_anything_gives_a_document_without_empty_headings(kind, tmp_path):
    write(kind, [bare()], tmp_path / "a.pdf")
    assert empty_headings(tmp_path / "a.pdf") == []
    assert structure_of(tmp_path / "a.pdf").faults == []


@pytest.mark.parametrize("kind", [kind for kind in SHORT if not RECIPES[kind].missing([bare()])])
def test_the_nastiest_texts_stay_texts(kind, tmp_path):
    written = write(kind, [hostile_audit()], tmp_path / "a.pdf")
    assert written.pages >= 1
    assert structure_of(tmp_path / "a.pdf").faults == []


@pytest.mark.parametrize("kind", [DocumentKind.COMPARISON, DocumentKind.EVENTS])
def test_a_document_that_would_be_empty_is_refused_in_one_sentence(kind, tmp_path):
    with pytest.raises(UserError):
        write(kind, [report_audit(photos=0, place_type=PlaceType.PARK)], tmp_path / "a.pdf")
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("edition", list(Edition))
def test_the_feedback_to_participants_is_one_page(edition, language, tmp_path):
    pdf = write_kind(DocumentKind.FEEDBACK, edition, tmp_path / "a.pdf", texts_for(language))
    assert len(pages_of(pdf)) == 1


def test_the_status_report_tells_states_apart_by_sign_and_word(tmp_path):
    write(DocumentKind.STATUS, [report_audit(photos=0)], tmp_path / "a.pdf")
    told = " ".join(pages_of(tmp_path / "a.pdf"))
    for words in ("! überfällig", "▶ planmäßig", "‖ zurückgestellt", "✓ erledigt"):
        assert words in told.replace("\u00a0", " ")
    assert "[neuer Termin]" in told
    assert "[Nummer und Datum des Beschlusses]" in told


def test_each_office_has_its_own_sheet_with_open_measures_only(tmp_path):
    made = report_audit(photos=0)
    write(DocumentKind.OFFICES, [made], tmp_path / "a.pdf")
    _, *sheets = pages_of(tmp_path / "a.pdf")
    offices = {each.owner or each.role for each in made.snapshot.measures if not each.is_ended}
    assert len(sheets) == len(offices)
    for measure in made.snapshot.measures:
        found = [sheet for sheet in sheets if measure.label in sheet]
        assert len(found) == (0 if measure.is_ended else 1)
        assert all("Unterschrift" in sheet for sheet in found)


def test_the_project_description_has_seven_steps_and_no_investment(tmp_path):
    made = report_audit(photos=0)
    measures = [
        replace(each, capital=capital, text=f"Maßnahme {word}", status="agreed")
        for each, capital, word in zip(
            made.snapshot.measures, (True, False, None), ("ROT", "BLAU", "GELB"), strict=False
        )
    ]
    shot = replace(made.snapshot, measures=tuple(measures))
    write(DocumentKind.PROJECT, [ReportAudit(shot, made.result)], tmp_path / "a.pdf")
    told = " ".join(pages_of(tmp_path / "a.pdf"))
    assert all(f" {number} " in told for number in range(1, 8))
    assert "Maßnahme BLAU" in told
    assert "ROT" not in told
    assert "GELB" not in told
    assert "investive Maßnahmen (1) und solche" in told


def test_the_public_sources_lose_nothing_that_the_kinds_need():
    (source,) = sources_of(Edition.PUBLIC)
    assert any(each.reason for each in source.snapshot.measures)
    assert source.snapshot.audit.occasion
