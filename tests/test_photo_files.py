"""Photos out: a zip that works after unpacking, covered and bare; and the annex behind the gate."""

import io
import random
import re
import sqlite3
import subprocess
import tracemalloc
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from shutil import which

import pytest
from openpyxl import load_workbook
from PIL import Image

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.photos import TimeSource
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.errors import Cancelled, UserError
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.imaging.redaction import segments_beside
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.photo_files import write_photo_annex_of, write_photo_files_of
from asskomm_audit.reports.sheets.table import HEAD_ROW
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.gate import LOGGED, PhotosStopError
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import change_photo, photos_of
from asskomm_audit.store.places import put_place
from asskomm_audit.store.privacy import put_reviewed
from asskomm_audit.store.settings import settings_under
from asskomm_audit.texts import GERMAN
from tests.commands.calling import call, call_apart
from tests.commands.conftest import jpeg
from tests.conftest import PLACE
from tests.test_documents import photo, pictures_in, reviewed, shows_secret, words_in

__all__ = ["photo", "reviewed"]  # fixtures

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def files_of(file, audit, target, **options):
    options = {"texts": GERMAN, "now": NOON} | options
    written = write_photo_files_of(file, [audit.id], target, **options)
    return written, zipfile.ZipFile(target)


def more_photos(file, audit, *sizes, finding=None):
    """Add reviewed photos of these sizes."""
    target = PhotoTarget(audit_id=audit.id, finding_id=finding)

    def write(file):
        for size in sizes:
            made = keep_photo(file, Incoming(prepare(jpeg(size), "n.jpg")), target, NOON)
            change_photo(file, replace(made, alternative_text="Ein Foto"))
            put_reviewed(file, made.id, NOON, None)

    carry_out(file, "Fotos", write)


def test_a_public_zip_holds_covered_bare_photos_and_the_list_of_them(
    file, reviewed, audit, tmp_path
):
    written, packed = files_of(file, audit, tmp_path / "a.zip")
    assert (written.photos, written.unreviewed, written.gone) == (1, 0, ())
    name = "Fotos/F-001-P1 Marktplatz 2026-11-21.jpg"
    assert packed.namelist() == [name, "Fotoliste.xlsx"]
    data = packed.read(name)
    assert not shows_secret(data)
    assert segments_beside(data) == []
    with Image.open(io.BytesIO(data)) as read:
        assert (read.size, read.getexif()) == ((1600, 1200), {})
    raw = (tmp_path / "a.zip").read_bytes()
    assert b"geheim" not in raw.lower()


def test_an_unreviewed_photo_stops_a_public_zip_and_a_reason_lets_it_out_covered(
    file, photo, audit, tmp_path
):
    target = tmp_path / "a.zip"
    with pytest.raises(PhotosStopError):
        files_of(file, audit, target)
    with pytest.raises(UserError, match="Grund"):
        files_of(file, audit, target, edition=Edition.INTERNAL)
    assert not target.exists()
    options = {"edition": Edition.INTERNAL, "reason": "Ortstermin"}
    written, packed = files_of(file, audit, target, **options)
    assert written.unreviewed == 1
    (name,) = (each for each in packed.namelist() if each.endswith(".jpg"))
    assert not shows_secret(packed.read(name))


def test_links_of_the_workbook_lead_to_the_photos_wherever_both_lie(
    file, reviewed, audit, tmp_path
):
    carry_out(file, "Ort", lambda file: put_place(file, replace(PLACE, name="Größe? 50 % #1/2 字")))
    more_photos(file, audit, (320, 240), (200, 300), finding="f-1")
    _, packed = files_of(file, audit, tmp_path / "a.zip", edition=Edition.INTERNAL)
    folder = tmp_path / "anders wo"
    packed.extractall(folder)
    book = load_workbook(folder / "Fachmappe.xlsx")
    rows = column_of(book["19_Fotos"], "Foto"), column_of(book["19_Fotos"], "Datei")
    assert rows[0] == ["F-001-P1", "F-001-P2", "F-001-P3"]
    for formula in rows[1]:
        target, name = re.fullmatch(r'=HYPERLINK\("([^"]+)","([^"]+)"\)', formula).groups()
        assert (folder / target).is_file()
        assert target == f"Fotos/{name}"
        assert not re.search("[#%?]", target)
    assert column_of(book["07_Feststellungen"], "Fotos") == [3]


def column_of(sheet, name):
    head, *rows = sheet.iter_rows(min_row=HEAD_ROW, values_only=True)
    return [row[head.index(name)] for row in rows]


@pytest.mark.skipif(not which("soffice"), reason="LibreOffice is not here")
def test_libreoffice_resolves_the_links_to_the_unpacked_photos(file, reviewed, audit, tmp_path):
    carry_out(file, "Ort", lambda file: put_place(file, replace(PLACE, name="Größe 字")))
    _, packed = files_of(file, audit, tmp_path / "a.zip")
    folder = tmp_path / "anders wo"
    packed.extractall(folder)
    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "fods", "Fotoliste.xlsx"],
        cwd=folder,
        check=True,
        capture_output=True,
        timeout=240,
    )
    told = (folder / "Fotoliste.fods").read_text("utf-8")
    (link,) = re.findall(r"HYPERLINK\(&quot;([^&]+\.jpg)&quot;", told)
    assert (folder / link).is_file()


def test_what_is_not_public_stays_out_of_the_public_edition(file, reviewed, audit, tmp_path):
    hidden = Finding(id="f-2", audit_id=audit.id, number=2, title="Zufahrt", public=False)
    carry_out(file, "Neu", lambda file: put_finding(file, hidden))
    more_photos(file, audit, (300, 200), finding="f-2")
    more_photos(file, audit, (310, 200))
    kept = next(each for each in photos_of(file) if each.width == 310)
    carry_out(file, "Zurück", lambda file: change_photo(file, replace(kept, withheld=True)))
    _, packed = files_of(file, audit, tmp_path / "a.zip")
    assert [each[:13] for each in packed.namelist()] == ["Fotos/F-001-P", "Fotoliste.xls"]
    _, packed = files_of(file, audit, tmp_path / "b.zip", edition=Edition.INTERNAL)
    assert len(packed.namelist()) == 4


def test_cancelling_at_any_step_leaves_what_was_there(file, reviewed, audit, tmp_path):
    target = tmp_path / "a.zip"
    target.write_bytes(b"alt")
    for stop in range(6):
        told = iter(range(stop))

        def progress(done, total, told=told):
            if next(told, None) is None:
                raise Cancelled

        with pytest.raises(Cancelled):
            files_of(file, audit, target, progress=progress, edition=Edition.INTERNAL)
        assert [each.name for each in tmp_path.glob("*a.zip*")] == ["a.zip"]
        assert target.read_bytes() == b"alt"


def noise(seed) -> bytes:
    """Return a JPEG of 700 kB: nothing in it repeats."""
    pixels = random.Random(seed).randbytes(800 * 600 * 3)
    out = io.BytesIO()
    Image.frombytes("RGB", (800, 600), pixels).save(out, "JPEG", quality=90)
    return out.getvalue()


def test_memory_does_not_grow_with_the_photos(file, audit, tmp_path):
    def peak(count):
        tracemalloc.start()
        files_of(file, audit, tmp_path / f"{count}.zip")
        made = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return made

    def add(seeds):
        for seed in seeds:
            made = keep_photo(
                file, Incoming(prepare(noise(seed), "n.jpg")), PhotoTarget(audit_id=audit.id), NOON
            )
            change_photo(file, replace(made, alternative_text="Ein Foto"))
            put_reviewed(file, made.id, NOON, None)

    carry_out(file, "Fotos", lambda file: add(range(3)))
    few = peak(3)
    carry_out(file, "Fotos", lambda file: add(range(3, 9)))
    more = peak(9)
    one = (tmp_path / "9.zip").stat().st_size / 9
    assert one > 200_000
    assert more - few < one


def test_a_photo_whose_bytes_are_gone_is_named_and_the_others_come(
    file_path, file, reviewed, audit, tmp_path
):
    more_photos(file, audit, (320, 240))
    lost = next(each for each in photos_of(file) if each.width == 320)
    file.close()
    with sqlite3.connect(file_path) as raw:
        raw.execute("DELETE FROM photo_data WHERE sha256 = ?", (lost.sha256,))
    raw.close()
    target = tmp_path / "a.zip"
    done = call("photos-out", file_path, "-o", target)
    assert done.code == 1
    assert "Fehlt oder ist nicht lesbar: P-002 Marktplatz" in done.err
    assert len(zipfile.ZipFile(target).namelist()) == 2


def test_the_command_writes_logs_and_tells(file_path, file, photo, audit, tmp_path):
    file.close()
    target = tmp_path / "a.zip"
    refused = call_apart("photos-out", file_path, "-o", target)
    assert (refused.code, target.exists()) == (1, False)
    assert "nicht auf Gesichter" in refused.sentence
    options = ("--edition", "internal", "--reason", "Ortstermin morgen")
    done = call_apart("photos-out", file_path, "-o", target, *options, "--audit", audit.id)
    assert (done.code, done.err) == (0, "")
    assert done.out == f"Geschrieben: {target} (Fotos: 1)\n"
    with open_audit_file(file_path, read_only=True) as again:
        (told,) = settings_under(again, LOGGED).values()
    assert "Ortstermin morgen" in told


def test_the_annex_shows_what_may_be_shown_with_all_that_is_known(
    file_path, file, reviewed, audit, tmp_path
):
    told = replace(
        reviewed,
        caption="Ecke am Tor",
        alternative_text="Eine dunkle Ecke",
        direction=45.0,
        taken_at=NOON,
        time_source=TimeSource.CAMERA,
    )
    carry_out(file, "Foto", lambda file: change_photo(file, told))
    target = tmp_path / "a.pdf"
    written = write_photo_annex_of(file, [audit.id], target, texts=GERMAN, now=NOON)
    assert (written.pages, written.photos, written.unreviewed) == (2, 1, 0)
    (shown,) = pictures_in(target)
    assert not shows_secret(shown)
    words = words_in(target)
    for each in ("F-001-P1 Ecke am Tor", "Marktplatz", "21.11.2026, 12:00", "Blick nach NO (45°)"):
        assert each in words
    file.close()
    done = call("report", file_path, "-o", tmp_path / "b.pdf", "--kind", "photos", "--per-page", 4)
    assert (done.code, done.err) == (0, "")
    assert "Fotoanhang" in words_in(tmp_path / "b.pdf")


def test_the_annex_of_unreviewed_photos_is_refused_or_says_it_on_each_page(
    file, photo, audit, tmp_path
):
    target = tmp_path / "a.pdf"
    with pytest.raises(PhotosStopError):
        write_photo_annex_of(file, [audit.id], target, texts=GERMAN)
    options = {"edition": Edition.INTERNAL, "reason": "Ortstermin"}
    written = write_photo_annex_of(file, [audit.id], target, texts=GERMAN, **options)
    words = words_in(target)
    assert words.count("Intern – nur für den Dienstgebrauch · Fotos nicht geprüft") >= written.pages
    assert "Ortstermin" in words


def test_without_photos_there_is_nothing_to_write(file, audit, tmp_path):
    with pytest.raises(UserError, match="kein Foto"):
        files_of(file, audit, tmp_path / "a.zip")
