"""Nothing that is not for everyone is in anything that leaves: no pixel, no word, no metadata."""

import io
import shutil
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from openpyxl import load_workbook
from PIL import Image

from asskomm_audit.documents import (
    Wanted,
    write_document_of,
    write_hazard_note_of,
    write_report_of,
    write_workbook_of,
)
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.exporting import ExportFormat, export_data
from asskomm_audit.i18n import texts_for
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.imaging.redaction import segments_beside
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.photo_files import write_photo_annex_of, write_photo_files_of
from asskomm_audit.reports.kinds.registry import RECIPES
from asskomm_audit.sending import CopyKind, send_copy
from asskomm_audit.store.gate import PhotosStopError
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.marks import MARKS, put_mark
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import photo_bytes, photos_of
from asskomm_audit.texts import GERMAN
from tests.conftest import make_audit
from tests.reports.secrets_made import all_in
from tests.secrets_filed import EARLIER, NOON, SECRET, fill, picture
from tests.test_documents import pictures_in, shows_secret

PUBLIC_KINDS = [
    (kind, ending)
    for kind, recipe in RECIPES.items()
    if Edition.PUBLIC in recipe.editions
    for ending in recipe.endings
]


@pytest.fixture(scope="module")
def secret_path(tmp_path_factory, first_file):
    """Return the file for copying only."""
    path = Path(shutil.copy(first_file, tmp_path_factory.mktemp("secrets")))
    with open_audit_file(path) as file:
        carry_out(file, "Anlegen", lambda file: fill(file, make_audit()))
    return path


@pytest.fixture
def secret_file(secret_path, tmp_path):
    with open_audit_file(Path(shutil.copy(secret_path, tmp_path))) as file:
        yield file


def check_words(*texts):
    for text in texts:
        at = text.lower().find(SECRET)
        assert at < 0, text[max(0, at - 80) : at + 80]
        for position in ("50.798", "50,798", "12.886", "12,886"):
            assert position not in text


def check_pixels(*pictures):
    for jpeg in pictures:
        assert not shows_secret(jpeg)
        assert segments_beside(jpeg) == []
        with Image.open(io.BytesIO(jpeg)) as read:
            assert not read.getexif()


def check_pdf(path, tmp_path):
    """Look at all that a PDF says, shows and holds, with nothing compressed; return pictures."""
    bare = tmp_path / "bare.pdf"
    with pikepdf.open(path) as document:
        document.save(
            bare,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
    check_words(all_in(path), bare.read_bytes().decode("latin-1"))
    pictures = pictures_in(path)
    check_pixels(*pictures)
    return pictures


def check_package(data):
    """Look at every member of a zip, and at zips inside; return its JPEGs."""
    found = []
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        check_words(packed.comment.decode("latin-1"))
        for member in packed.infolist():
            inner = packed.read(member)
            check_words(member.filename, member.extra.decode("latin-1"))
            if inner.startswith(b"\xff\xd8"):
                check_pixels(inner)
                found.append(inner)
            elif inner.startswith(b"PK"):
                found += check_package(inner)
            else:
                check_words(inner.decode("utf-8", "replace"))
    return found


def test_the_secrets_are_there_to_be_found(secret_file, audit, tmp_path):
    for each in photos_of(secret_file):
        assert shows_secret(photo_bytes(secret_file, each.sha256))
        assert each.position
    target = tmp_path / "a.pdf"
    options = {"texts": GERMAN, "edition": Edition.INTERNAL, "reason": "Quarz"}
    write_report_of(secret_file, [audit.id], target, **options)
    assert SECRET in all_in(target).lower()


@pytest.mark.parametrize(("kind", "ending"), PUBLIC_KINDS)
def test_no_public_document_tells_a_secret(secret_file, audit, tmp_path, kind, ending):
    target = tmp_path / f"a{ending}"
    wanted = Wanted(kind=kind, audits=[audit.id])
    write_document_of(secret_file, wanted, target, texts=GERMAN, now=NOON)
    if ending == ".docx":
        check_package(target.read_bytes())
    else:
        shown = check_pdf(target, tmp_path)
        assert len(shown) <= 1


def test_the_report_shows_the_photo_that_is_for_everyone_alone(secret_file, audit, tmp_path):
    target = tmp_path / "a.pdf"
    write_report_of(secret_file, [audit.id], target, texts=GERMAN, now=NOON)
    assert len(check_pdf(target, tmp_path)) == 1
    words = all_in(target)
    assert "Ecke am Tor, Jugendamt, Jugendamt und […]" in words
    assert "Jugendamt prüft" in words


@pytest.mark.parametrize("per_page", [2, 4])
def test_the_public_annex_of_photos_tells_none(secret_file, audit, tmp_path, per_page):
    target = tmp_path / "a.pdf"
    write_photo_annex_of(secret_file, [audit.id], target, texts=GERMAN, now=NOON, per_page=per_page)
    assert len(check_pdf(target, tmp_path)) == 1
    assert "F-001-P1 Ecke am Tor, Jugendamt" in all_in(target)


def test_photos_as_files_and_their_list_tell_none(secret_file, audit, tmp_path):
    target = tmp_path / "a.zip"
    write_photo_files_of(secret_file, [audit.id], target, texts=GERMAN, now=NOON)
    (jpeg,) = check_package(target.read_bytes())
    assert SECRET not in target.read_bytes().decode("latin-1").lower()
    said = replace(MARKS.find(secret_file, "k-0"), text="Jugendamt prüft")
    carry_out(secret_file, "Text", lambda file: put_mark(file, said))
    again = tmp_path / "b.zip"
    write_photo_files_of(secret_file, [audit.id], again, texts=GERMAN, now=NOON)
    assert check_package(again.read_bytes()) == [jpeg]  # what is burnt in says no name either


@pytest.mark.parametrize("texts", [GERMAN, texts_for("en")], ids=["de", "en"])
def test_the_public_workbook_tells_none_and_shows_the_photo_for_everyone(
    secret_file, audit, tmp_path, texts
):
    target = tmp_path / "a.xlsx"
    options = {"texts": texts, "now": NOON, "edition": Edition.PUBLIC}
    write_workbook_of(secret_file, [EARLIER, audit.id], target, **options)
    assert len(check_package(target.read_bytes())) == 1
    book = load_workbook(target)
    words = " ".join(str(cell) for sheet in book for row in sheet.values for cell in row if cell)
    check_words(words)
    assert "Ecke am Tor, Jugendamt, Jugendamt und […]" in words
    assert "VER-0" not in words
    for each in (*photos_of(secret_file), audit):
        assert each.id not in words
    assert {name[:2] for name in book.sheetnames}.isdisjoint({"15", "17"})


def test_a_public_workbook_waits_for_the_review_of_its_photos(secret_file, audit, tmp_path):
    target = tmp_path / "a.xlsx"
    carry_out(secret_file, "Foto", lambda file: bare_photo(file, audit))
    options = {"texts": GERMAN, "now": NOON}
    with pytest.raises(PhotosStopError):
        write_workbook_of(secret_file, [audit.id], target, **options, edition=Edition.PUBLIC)
    assert not target.exists()
    write_workbook_of(secret_file, [audit.id], target, **options)
    assert target.exists()


def bare_photo(file, audit):
    incoming = Incoming(prepare(picture(9), "neu.jpg"))
    keep_photo(file, incoming, PhotoTarget(audit_id=audit.id, finding_id="f-1"), NOON)


@pytest.mark.parametrize("kind", ExportFormat)
def test_data_for_everyone_tells_none(secret_file, tmp_path, kind):
    folder = tmp_path / "out"
    export_data(secret_file, folder, kind, texts=GERMAN, edition=Edition.PUBLIC, now=NOON)
    files = sorted(folder.iterdir())
    check_words(*(each.read_text("utf-8") for each in files), *(each.name for each in files))
    assert any("Dunkle Ecke" in each.read_text("utf-8") for each in files)


def test_a_public_copy_of_the_file_tells_none(secret_file, tmp_path):
    target = tmp_path / "offen.audit.gpkg"
    send_copy(secret_file.path, target, CopyKind.PUBLIC, GERMAN)
    check_words(target.read_bytes().decode("latin-1"))
    with closing(sqlite3.connect(target)) as raw:
        for table in ("photo_data", "photo_thumb"):
            pictures = [data for (data,) in raw.execute(f"SELECT data FROM {table}")]
            assert len(pictures) == 1
            check_pixels(*pictures)
        assert raw.execute("SELECT text FROM mark").fetchall() == [
            ("Jugendamt prüft",),
            ("",),
        ]
        assert raw.execute("SELECT count(*) FROM issued").fetchone() == (0,)


@pytest.mark.parametrize("write", ["report", "workbook", "zip", "annex", "note"])
def test_no_internal_document_shows_what_is_covered_or_cut_away(
    secret_file, audit, tmp_path, write
):
    target = tmp_path / ("a.pdf" if write == "report" else "a")
    options = {"texts": GERMAN, "now": NOON}
    inner = options | {"edition": Edition.INTERNAL, "reason": "Ortstermin"}
    match write:
        case "report":
            write_report_of(secret_file, [audit.id], target, **inner)
        case "workbook":
            write_workbook_of(secret_file, [audit.id], target, **options)
        case "zip":
            write_photo_files_of(secret_file, [audit.id], target, **inner)
        case "annex":
            write_photo_annex_of(secret_file, [audit.id], target, **inner)
        case _:
            write_hazard_note_of(secret_file, "h-1", target, **options)
    data = target.read_bytes()
    shown = pictures_in(target) if data.startswith(b"%PDF") else jpegs_in(data)
    assert shown
    check_pixels(*shown)


def jpegs_in(data):
    found = []
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        for inner in map(packed.read, packed.namelist()):
            if inner.startswith(b"\xff\xd8"):
                found.append(inner)
            elif inner.startswith(b"PK"):
                found += jpegs_in(inner)
    return found
