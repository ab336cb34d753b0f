"""Every kind of PDF, judged by programs that are not ours: veraPDF and poppler."""

import io
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from asskomm_audit.domain.face import Face
from asskomm_audit.domain.hazards import Hazard
from asskomm_audit.domain.ids import MarkId, PhotoId
from asskomm_audit.domain.marks import Mark, MarkShape
from asskomm_audit.domain.markup import Markup
from asskomm_audit.domain.places import PlaceType
from asskomm_audit.domain.privacy import Edition, Passage
from asskomm_audit.i18n import texts_for
from asskomm_audit.imaging.arms import prepare_arms
from asskomm_audit.reports.before_after import ShownPair
from asskomm_audit.reports.entered import entered_audits
from asskomm_audit.reports.forms import FormKind, write_forms
from asskomm_audit.reports.hazard_note import HazardNote, write_hazard_note
from asskomm_audit.reports.kinds.registry import RECIPES
from asskomm_audit.reports.pdf import write_report
from asskomm_audit.reports.photo_annex import Annex, write_photo_annex
from asskomm_audit.reports.photo_entries import entries_of
from asskomm_audit.texts import GERMAN
from tests.markup_sample import every_shape
from tests.reports.nasty import NASTY, hostile_audit
from tests.reports.sample import CREATED, audit, bare, image, report_audit
from tests.reports.secrets_made import write_kind
from tests.reports.structure import structure_of
from tests.reports.verapdf import PROFILES, Verdict, verdicts_on, why_not

DAY = date(2025, 5, 13)

poppler = pytest.mark.skipif(not shutil.which("pdfinfo"), reason="poppler's tools are not here")


@pytest.fixture(scope="module")
def documents(tmp_path_factory) -> list[Path]:
    """Write one document of every kind, in both languages, and one with hostile texts."""
    tmp_path = tmp_path_factory.mktemp("documents")
    paths: list[Path] = []
    for language in ("de", "en"):
        texts = texts_for(language)
        report, forms, note, annex = (tmp_path / f"{kind}-{language}.pdf" for kind in "rfna")
        audits = [
            report_audit(previous=audit(seed=7, days=-364)),
            report_audit("Festplatz", 4, photos=0, survey=0, place_type=PlaceType.EVENT_GROUND),
        ]
        photos = [photo for each in audits for photo in each.snapshot.photos]
        drawn = {photo.id: every_shape(photo.id) for photo in photos}
        pairs = [
            ShownPair(before=old, after=new, before_held_on=DAY, after_held_on=DAY)
            for old, new in zip(audit(seed=7).photos, audits[0].snapshot.photos[:3], strict=False)
        ]
        audits[0] = replace(audits[0], pairs=pairs)
        more = {}
        if language == "en":  # what was entered is German, and the town has a look of its own
            audits = entered_audits(audits)
            more = {"entered": "de-DE", "face": own_look()}
        write_report(
            audits, report, texts=texts, created=CREATED, images=image, markup=drawn, **more
        )
        write_forms(tuple(FormKind), forms, texts=texts, created=CREATED)
        shot = audit(photos=1)
        hazard = Hazard(
            id="h", audit_id=shot.audit.id, number=1, noted_at=CREATED, text="Kabel frei"
        )
        wanted = HazardNote(
            hazard=hazard, place=shot.place, stop=shot.stops[0], photo=shot.photos[0]
        )
        write_hazard_note(wanted, note, texts=texts, created=CREATED, images=image, **more)
        entries = entries_of(audits)
        passage = Passage(edition=Edition.INTERNAL, privacy={}, reason="Ortstermin")
        wanted = Annex(entries=entries, passage=passage, created=CREATED, per_page=4)
        write_photo_annex(wanted, annex, texts=texts, images=image, **more)
        paths += [report, forms, note, annex]
        paths += every_kind(tmp_path, texts)
    hostile = Annex(entries=entries_of([hostile_audit()]), passage=passage, created=CREATED)
    paths.append(tmp_path / "hostile-annex.pdf")
    write_photo_annex(hostile, paths[-1], texts=GERMAN, images=image)
    for name, made in (("empty", bare()), ("hostile", hostile_audit())):
        paths.append(tmp_path / f"{name}.pdf")
        drawn = {photo.id: Markup((hostile_mark(photo.id),)) for photo in made.snapshot.photos}
        write_report([made], paths[-1], texts=GERMAN, created=CREATED, images=image, markup=drawn)
        paths.append(tmp_path / f"{name}-foreign.pdf")
        write_report(
            entered_audits([made]),
            paths[-1],
            texts=texts_for("en"),
            created=CREATED,
            images=image,
            entered="de-DE",
        )
    return paths


def own_look() -> Face:
    """Return a look with all its parts."""
    arms = io.BytesIO()
    Image.new("RGB", (90, 110), "green").save(arms, "JPEG")
    return Face(
        head="Stadt Musterstadt\nOrdnungsamt",
        foot="Amt 32 · Markt 1",
        colour="#1B7A3E",
        arms=prepare_arms(arms.getvalue(), "wappen.jpg"),
    )


def every_kind(folder: Path, texts) -> list[Path]:
    """Write each kind in each of its editions, and the short ones of an audit without anything."""
    paths = [
        write_kind(kind, edition, folder / f"{kind}-{edition}-{texts.language}.pdf", texts)
        for kind, recipe in RECIPES.items()
        for edition in recipe.editions
    ]
    for kind, recipe in RECIPES.items():
        if recipe.tell:
            paths.append(folder / f"{kind}-bare-{texts.language}.pdf")
            write_report(
                [bare()], paths[-1], texts=texts, created=CREATED, images=image, recipe=recipe
            )
    return paths


def hostile_mark(photo_id: PhotoId) -> Mark:
    """Return a text on a photo that tries everything."""
    return Mark(
        id=MarkId("m"), photo_id=photo_id, shape=MarkShape.TEXT, points="0.5 0.5", text=NASTY[-100:]
    )


def spoiled(path: Path) -> Path:
    """Return a copy that claims to be tagged and archivable and is neither."""
    bad = path.with_name("bad.pdf")
    with pikepdf.open(path) as pdf:
        del pdf.Root.StructTreeRoot
        del pdf.Root.MarkInfo
        del pdf.Root.OutputIntents
        pdf.save(bad)
    return bad


def test_our_own_check_finds_no_fault_in_any_document(documents):
    assert {path.name: structure_of(path).faults for path in documents} == {
        path.name: [] for path in documents
    }


@pytest.mark.skipif(bool(why_not()), reason=why_not())
def test_verapdf_passes_every_document_for_both_standards_and_fails_a_bad_one(documents, tmp_path):
    bad = spoiled(documents[1])
    verdicts = verdicts_on([*documents, bad], tmp_path)
    assert len(verdicts) == len(PROFILES) * (len(documents) + 1)
    good = [each for each in verdicts if each.path != bad]
    assert good == [Verdict("PASS", each.profile, each.path, "{}") for each in good]
    assert [each.word for each in verdicts if each.path == bad] == ["FAIL", "FAIL"]


@poppler
def test_poppler_reads_the_texts_of_the_audit_in_their_order(documents):
    """An independent reader of the tree: what a screen reader is given."""
    told = read_by_poppler(documents[0])
    made = report_audit()
    at = 0
    for finding in made.findings:
        for text in (finding.title, finding.description, finding.cause):
            at = told.index(text, at) + len(text)
        for measure in made.snapshot.measures_of(finding.id):
            at = told.index(measure.text, at) + len(measure.text)
    place = made.snapshot.place
    assert all(text in told for text in (place.name, place.description, place.address))
    assert "Bahnhofsvorplatz Festplatz" in told  # lines that end inside a cell stay two words


def read_by_poppler(path: Path) -> str:
    """Return the text of the structure tree as poppler tells it, in one line."""
    run = subprocess.run(
        ["pdfinfo", "-enc", "UTF-8", "-struct-text", path],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    pieces = re.findall(r'^ *"(.*?)"$', run.stdout, re.DOTALL | re.MULTILINE)
    return " ".join("".join(f"{piece} " for piece in pieces).split())
