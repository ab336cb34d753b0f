"""What a reader of the documents would stumble over: whom they are about, what times claim."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pypdfium2
import pytest

from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.photos import TimeSource
from asskomm_audit.i18n import texts_for
from asskomm_audit.reports.forms import FormKind, write_forms
from asskomm_audit.reports.kinds.registry import RECIPES
from asskomm_audit.reports.pdf import write_report
from asskomm_audit.texts import GERMAN
from tests.reports.sample import CREATED, audit, image, report_audit

TAKEN = datetime(2026, 5, 12, 10, 20, tzinfo=UTC)


def pages_of(path):
    with pypdfium2.PdfDocument(path) as document:
        return [
            re.sub(r"\s+", " ", page.get_textpage().get_text_bounded()).strip() for page in document
        ]


def told(tmp_path, kind, *audits):
    target = tmp_path / "a.pdf"
    write_report(audits, target, texts=GERMAN, created=CREATED, images=image, recipe=RECIPES[kind])
    return pages_of(target)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (TimeSource.CAMERA, "12.05.2026, 10:20"),
        (TimeSource.FILE, "12.05.2026, 10:20 (unsicher: Zeit der Datei)"),
        (TimeSource.INTAKE, ""),
    ],
)
def test_a_caption_says_when_only_as_certain_as_that_is(source, words, tmp_path):
    made = report_audit(photos=1, survey=0)
    photo = replace(
        made.snapshot.photos[0], taken_at=TAKEN, time_source=source, caption="Ecke am Aufgang"
    )
    shot = replace(made.snapshot, photos=(photo,))
    text = " ".join(told(tmp_path, DocumentKind.REPORT, replace(made, snapshot=shot)))
    after = text.split("Ecke am Aufgang", 1)[1].removeprefix(" · ")
    assert after.startswith(words)
    assert ("10:20" in after[:60]) is bool(words)
    assert ("unsicher: Zeit" in text) is (source is TimeSource.FILE)


def test_a_strength_is_told_with_what_was_found_and_not_only_with_what_is_feared(tmp_path):
    made = report_audit(photos=0, survey=0)
    criterion = made.criterion("PFL-06")
    assert criterion is not None
    asked = [each for each in made.snapshot.answers if each.criterion == "PFL-06"]
    others = [each for each in made.snapshot.answers if each.criterion != "PFL-06"]
    good = [replace(each, level=4) for each in asked]
    low = [replace(each, level=1) if each.level is not None else each for each in others]
    shot = replace(made.snapshot, answers=(*good, *low), findings=(), measures=())
    text = " ".join(told(tmp_path, DocumentKind.REPORT, replace(made, snapshot=shot)))
    wording = criterion.texts["de"]
    assert good
    assert f"PFL-06 {wording.title}: {wording.levels[4]}" in text


def test_a_document_is_named_after_the_audits_that_it_tells_of(tmp_path):
    again = report_audit("Festplatz", 4, photos=0, previous=audit("Festplatz", 7, days=-364))
    others = [report_audit(f"Ort {n}", n, photos=0, survey=0) for n in (11, 12, 13)]
    pages = told(tmp_path, DocumentKind.COMPARISON, *others, again)
    assert "Festplatz" in pages[0]
    assert not any(f"Ort {n}" in page for n in (11, 12, 13) for page in pages)
    assert "an 4 Orten" not in " ".join(pages)


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_head_of_a_form_is_broken_within_a_word(language, tmp_path):
    target = tmp_path / "a.pdf"
    write_forms([FormKind.MEETING], target, texts=texts_for(language), created=CREATED)
    text = " ".join(pages_of(target))
    assert {"de": "mittel", "en": "moderately"}[language] in text.split()
