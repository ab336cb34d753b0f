"""What the workbook takes from a file: a log without names, previews of reviewed photos."""

import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PIL import Image, ImageCms

from asskomm_audit.domain.privacy import BoxKind, PrivacyBox
from asskomm_audit.domain.result import result_of
from asskomm_audit.imaging.blank import blank_jpeg
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.imaging.redaction import segments_beside
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.people import put_person
from asskomm_audit.store.photos import photos_of
from asskomm_audit.store.privacy import put_box, put_reviewed
from asskomm_audit.store.snapshots import load_snapshot
from asskomm_audit.texts import GERMAN
from asskomm_audit.workbook_parts import log_lines, nameless, workbook_pictures
from tests.commands.conftest import jpeg
from tests.conftest import OTHER_PERSON, PERSON
from tests.test_documents import shows_secret

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def photo(file, audit):
    incoming = Incoming(prepare(jpeg((320, 240)), "platz.jpg"))
    target = PhotoTarget(audit_id=audit.id)
    carry_out(file, "Foto", lambda file: keep_photo(file, incoming, target, NOON), person=PERSON.id)
    return photos_of(file)[0]


def pictures(file, audit):
    shot = load_snapshot(file, audit.id)
    return workbook_pictures(file, [ReportAudit(shot, result_of(shot))], None)


def review(file, photo):
    carry_out(file, "Prüfen", lambda file: put_reviewed(file, photo.id, NOON, None))


def test_a_photo_nobody_reviewed_has_no_preview(file, audit, photo):
    assert not pictures(file, audit).may_show(photo)
    review(file, photo)
    assert pictures(file, audit).may_show(photo)
    with Image.open(io.BytesIO(pictures(file, audit).thumbnail(photo))) as shown:
        assert shown.size == (320, 240)


def test_a_preview_is_made_of_the_reviewed_picture_and_tells_no_colour_profile(file, audit, photo):
    review(file, photo)
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    other = io.BytesIO()
    Image.new("RGB", (320, 240), "magenta").save(other, "JPEG", icc_profile=profile)
    query = "UPDATE photo_thumb SET data = ? WHERE sha256 = ?"
    carry_out(file, "", lambda file: file.execute(query, other.getvalue(), photo.sha256) and None)
    shown = pictures(file, audit).thumbnail(photo)
    assert segments_beside(shown) == []
    assert not shows_secret(shown)


def test_what_is_covered_on_the_photo_is_covered_in_the_preview(file, audit, photo):
    box = PrivacyBox(id="b", photo_id=photo.id, kind=BoxKind.FACE, x1=0.1, y1=0.1, x2=0.9, y2=0.9)
    carry_out(file, "Kasten", lambda file: put_box(file, box))
    review(file, photo)
    shown = pictures(file, audit)
    assert shown.may_show(photo)
    with Image.open(io.BytesIO(shown.thumbnail(photo))) as covered:
        assert covered.getpixel((160, 120)) != covered.getpixel((2, 2))


def test_a_picture_that_is_gone_is_grey(file, audit, photo):
    review(file, photo)
    shown = pictures(file, audit)
    assert shown.thumbnail(replace(photo, sha256="0" * 64)) == blank_jpeg()


def test_the_log_says_functions_where_a_person_was_called_by_name(file):
    later = replace(OTHER_PERSON, name="Jonas Neumann")
    carry_out(file, "Person ändern: Jonas Weber", lambda file: put_person(file, later),
              person=PERSON.id)  # fmt: skip
    line = log_lines(file, GERMAN, 10)[0]
    assert (line.person, line.text) == ("Ordnungsamt", "Person ändern: Stadtplanung")


def test_a_name_gives_way_to_the_function_and_words_around_it_stay():
    unnamed = nameless({"Anna Beispiel": "Ordnungsamt", "Anna": "Stadtplanung", "": "nie"})
    assert unnamed("Person löschen: Anna Beispiel") == "Person löschen: Ordnungsamt"
    assert unnamed("Anna, Annaberg") == "Stadtplanung, Annaberg"


def test_a_long_name_that_a_step_cut_gives_way_too():
    name = "Prof. Dr. Dr. Maximiliane von und zu Musterhausen-Beispielstadt"
    assert nameless({name: "Polizei"})(f"Person löschen: {name[:39]}…") == "Person löschen: Polizei"


def test_without_people_texts_stay():
    assert nameless({})("Ort ändern: Markt") == "Ort ändern: Markt"
