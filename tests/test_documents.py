"""Documents and the gate: what is covered is gone from every artefact, and who may get which."""

import io
from dataclasses import replace
from datetime import UTC, datetime

import openpyxl
import pikepdf
import pypdfium2
import pytest
from PIL import Image

from asskomm_audit.documents import write_hazard_note_of, write_report_of, write_workbook_of
from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.face import Face, Length
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.hazards import Hazard
from asskomm_audit.domain.ids import PrivacyBoxId, new_id
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.privacy import BoxKind, BoxState, Edition, PrivacyBox
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.imaging.redaction import segments_beside
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.record_names import RecordNames
from asskomm_audit.sending import CopyKind, send_copy
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.gate import LOGGED, PhotosStopError
from asskomm_audit.store.hazards import put_hazard
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import (
    change_photo,
    find_photo,
    photo_bytes,
    photos_of,
    thumbnail_bytes,
)
from asskomm_audit.store.privacy import privacy_in, put_box, put_reviewed, remove_box
from asskomm_audit.store.settings import settings_under
from asskomm_audit.texts import GERMAN
from tests.commands.calling import call

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
GROUND, SECRET = (90, 110, 90), (255, 0, 255)
PLACES = ((0.1, 0.2, 0.3, 0.5), (0.6, 0.5, 0.9, 0.8))


def picture() -> bytes:
    """Return a plain picture with two patches of a colour that occurs nowhere else."""
    made = Image.new("RGB", (1600, 1200), GROUND)
    for x1, y1, x2, y2 in PLACES:
        box = (round(x1 * 1600), round(y1 * 1200), round(x2 * 1600), round(y2 * 1200))
        made.paste(SECRET, box)
    exif = Image.Exif()
    exif[0x010F] = "GeheimeKamera"
    buffer = io.BytesIO()
    made.save(buffer, "JPEG", quality=92, exif=exif.tobytes())
    return buffer.getvalue()


def shows_secret(jpeg: bytes) -> bool:
    """Whether any pixel is nearer to the secret colour than to all else."""
    with Image.open(io.BytesIO(jpeg)) as read:
        small = read.convert("RGB").tobytes()
    return any(
        small[n] > 170 and small[n + 1] < 70 and small[n + 2] > 170 for n in range(0, len(small), 3)
    )


@pytest.fixture
def photo(file, audit):
    """Return the photo of a finding with one box that covers and one that is proposed."""
    finding = Finding(id="f-1", audit_id=audit.id, number=1, title="Dunkle Ecke")
    target = PhotoTarget(audit_id=audit.id, finding_id=finding.id)

    def write(file):
        put_finding(file, finding)
        keep_photo(file, Incoming(prepare(picture(), "IMG_geheim.jpg")), target, NOON)
        (made,) = photos_of(file)
        for number, (place, state) in enumerate(
            zip(PLACES, (BoxState.KEPT, BoxState.PROPOSED), strict=True)
        ):
            area = Area(*place)
            put_box(
                file,
                PrivacyBox(
                    id=PrivacyBoxId(f"b-{number}"),
                    photo_id=made.id,
                    kind=BoxKind.FACE,
                    state=state,
                    x1=area.left,
                    y1=area.top,
                    x2=area.right,
                    y2=area.bottom,
                    detector="x 1",
                ),
            )

    carry_out(file, "Foto", write)
    return photos_of(file)[0]


@pytest.fixture
def reviewed(file, photo):
    def write(file):
        for box in privacy_in(file)[photo.id].proposals:
            put_box(file, replace(box, state=BoxState.KEPT))
        put_reviewed(file, photo.id, NOON, None)
        change_photo(file, replace(photo, alternative_text="Eine dunkle Ecke"))

    carry_out(file, "Geprüft", write)
    return find_photo(file, photo.id)


def pictures_in(pdf) -> list[bytes]:
    with pikepdf.open(pdf) as document:
        found = [
            each.read_raw_bytes()
            for each in document.objects
            if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image"
        ]
    return [each for each in found if each.startswith(b"\xff\xd8")]


def words_in(pdf) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    return " ".join(text.split())


def test_the_secret_is_there_to_be_found(file, photo):
    assert shows_secret(photo_bytes(file, photo.sha256))


def test_a_public_report_is_refused_and_leaves_nothing(file, photo, audit, tmp_path):
    target = tmp_path / "a.pdf"
    with pytest.raises(PhotosStopError) as refused:
        write_report_of(file, [audit.id], target, texts=GERMAN)
    assert refused.value.unreviewed == (photo.id,)
    assert not target.exists()


def test_a_public_report_shows_nothing_that_is_covered(file, reviewed, audit, tmp_path):
    target = tmp_path / "a.pdf"
    written = write_report_of(file, [audit.id], target, texts=GERMAN)
    assert (written.photos, written.unreviewed) == (1, 0)
    (jpeg,) = pictures_in(target)
    assert not shows_secret(jpeg)
    assert segments_beside(jpeg) == []
    raw = target.read_bytes()
    assert b"GeheimeKamera" not in raw
    assert b"IMG_geheim" not in raw
    words = words_in(target)
    assert "unwiderruflich verdeckt" in words
    assert "Fotos nicht geprüft" not in words


def test_an_internal_report_covers_what_is_only_proposed_and_says_why(file, photo, audit, tmp_path):
    target = tmp_path / "a.pdf"
    with pytest.raises(UserError, match="Grund"):
        write_report_of(file, [audit.id], target, texts=GERMAN, edition=Edition.INTERNAL)
    written = write_report_of(
        file,
        [audit.id],
        target,
        texts=GERMAN,
        edition=Edition.INTERNAL,
        reason="Ortstermin morgen",
    )
    assert written.unreviewed == 1
    (jpeg,) = pictures_in(target)
    assert not shows_secret(jpeg)
    words = words_in(target)
    assert "Intern – nur für den Dienstgebrauch · Fotos nicht geprüft" in words
    assert "Ortstermin morgen" in words


def test_a_photo_that_stays_out_of_the_report_does_not_stop_it(file, photo, audit, tmp_path):
    hidden = Finding(id="f-1", audit_id=audit.id, number=1, title="x", status="dismissed")
    carry_out(file, "", lambda file: put_finding(file, hidden))
    written = write_report_of(file, [audit.id], tmp_path / "a.pdf", texts=GERMAN)
    assert written.photos == 0


@pytest.mark.parametrize("is_reviewed", [False, True])
def test_a_hazard_note_covers_always_and_warns_until_reviewed(
    file, photo, audit, tmp_path, request, is_reviewed
):
    if is_reviewed:
        request.getfixturevalue("reviewed")
    hazard = Hazard(
        id=new_id(), audit_id=audit.id, number=1, noted_at=NOON, text="Kabel", photo_id=photo.id
    )
    carry_out(file, "", lambda file: put_hazard(file, hazard))
    target = tmp_path / "a.pdf"
    write_hazard_note_of(file, hazard.id, target, texts=GERMAN)
    (jpeg,) = pictures_in(target)
    assert not shows_secret(jpeg)
    assert ("nicht auf Personen" in words_in(target)) is not is_reviewed


def test_a_public_copy_has_covered_photos_and_nothing_else_of_them(file, reviewed, tmp_path):
    target = tmp_path / "public.audit.gpkg"
    send_copy(file.path, target, CopyKind.PUBLIC, GERMAN)
    assert check_file(target) == []
    with open_audit_file(target, read_only=True) as copy:
        (shown,) = photos_of(copy)
        assert shown.id != reviewed.id
        assert (shown.original_name, shown.taken_at, shown.position) == ("", None, None)
        assert shown.source_sha256 == shown.sha256 != reviewed.sha256
        for jpeg in (photo_bytes(copy, shown.sha256), thumbnail_bytes(copy, shown.sha256)):
            assert not shows_secret(jpeg)
            assert segments_beside(jpeg) == []
        assert privacy_in(copy)[shown.id].is_reviewed
        assert privacy_in(copy)[shown.id].boxes == ()
    raw = target.read_bytes()
    for word in ("IMG_geheim", "GeheimeKamera", reviewed.sha256, reviewed.source_sha256):
        assert word.encode() not in raw


def test_a_public_copy_with_an_unreviewed_photo_is_refused_one_without_photos_is_not(
    file, photo, tmp_path
):
    target = tmp_path / "public.audit.gpkg"
    with pytest.raises(PhotosStopError):
        send_copy(file.path, target, CopyKind.PUBLIC, GERMAN)
    assert not target.exists()
    send_copy(file.path, target, CopyKind.PUBLIC_WORDS, GERMAN)
    with open_audit_file(target, read_only=True) as copy:
        assert photos_of(copy) == []


def test_the_command_line_refuses_and_lets_pass_with_a_reason_that_is_kept(file, photo, tmp_path):
    path, target = file.path, tmp_path / "a.pdf"
    file.close()
    refused = call("report", path, "-o", target)
    assert refused.code == 1
    assert "nicht auf Gesichter" in refused.err
    assert not target.exists()
    assert call("report", path, "-o", target, "--edition", "internal").code == 1
    done = call("report", path, "-o", target, "--edition", "internal", "--reason", "Eilfall")
    assert done.code == 0
    with open_audit_file(path, read_only=True) as kept:
        (told,) = settings_under(kept, LOGGED).values()
    assert "Eilfall" in told
    assert "a.pdf" in told


def test_a_photo_of_what_is_not_public_does_not_stop_a_public_report(file, photo, audit, tmp_path):
    hidden = Finding(id="f-1", audit_id=audit.id, number=1, title="x", public=False)
    carry_out(file, "", lambda file: put_finding(file, hidden))
    written = write_report_of(file, [audit.id], tmp_path / "a.pdf", texts=GERMAN)
    assert written.photos == 0


# --- descriptions, what is withheld, and how photos are shown -----------------------------------


def change(file, photo, **values):
    carry_out(file, "", lambda file: change_photo(file, replace(photo, **values)))


def test_a_public_report_names_photos_that_nobody_has_described(file, reviewed, audit, tmp_path):
    change(file, reviewed, alternative_text=" \n")
    target = tmp_path / "a.pdf"
    with pytest.raises(PhotosStopError, match="Bildbeschreibung") as refused:
        write_report_of(file, [audit.id], target, texts=GERMAN)
    assert (refused.value.unreviewed, refused.value.undescribed) == ((), (reviewed.id,))
    assert "F-001-P1" in str(refused.value.values["liste"])
    internal = Edition.INTERNAL
    write_report_of(file, [audit.id], target, texts=GERMAN, edition=internal)
    assert alternatives_in(target) == ["Ohne Beschreibung: Foto zu F-001: Dunkle Ecke"]


def test_unreviewed_and_undescribed_photos_are_named_at_once(file, photo, audit, tmp_path):
    with pytest.raises(PhotosStopError, match=r"nicht auf Gesichter.*Bildbeschreibung") as refused:
        write_report_of(file, [audit.id], tmp_path / "a.pdf", texts=GERMAN)
    assert refused.value.unreviewed == refused.value.undescribed == (photo.id,)


def test_a_report_calls_a_photo_by_its_number_and_reads_its_description(
    file, reviewed, audit, tmp_path
):
    target = tmp_path / "a.pdf"
    write_report_of(file, [audit.id], target, texts=GERMAN)
    assert "Foto 1 · F-001-P1" in words_in(target)
    assert alternatives_in(target) == ["Eine dunkle Ecke"]


def test_a_short_report_shows_no_photos_and_says_nothing_of_any(file, reviewed, audit, tmp_path):
    target = tmp_path / "a.pdf"
    write_report_of(file, [audit.id], target, texts=GERMAN)
    assert "Die Fotos stammen vom Prüfteam" in words_in(target)
    short = Face(length=Length.COUNCIL)
    written = write_report_of(file, [audit.id], target, texts=GERMAN, face=short)
    assert written.photos == 0
    assert "Fotos stammen" not in words_in(target)
    assert "Jedes Foto" not in words_in(target)


def test_what_is_withheld_stops_no_public_report_and_is_not_in_it(file, photo, audit, tmp_path):
    change(file, photo, withheld=True)
    target = tmp_path / "a.pdf"
    written = write_report_of(file, [audit.id], target, texts=GERMAN)
    assert (written.photos, pictures_in(target)) == (0, [])
    assert "1 Fotos sind nicht zur Veröffentlichung bestimmt" in words_in(target)
    internal = write_report_of(
        file, [audit.id], target, texts=GERMAN, edition=Edition.INTERNAL, reason="Ortstermin"
    )
    assert internal.photos == 1
    assert "nicht zur Veröffentlichung bestimmt" not in words_in(target)


def test_what_is_withheld_is_not_in_a_public_copy_and_counted(file, photo, tmp_path):
    change(file, photo, withheld=True)
    target = tmp_path / "public.audit.gpkg"
    assert send_copy(file.path, target, CopyKind.PUBLIC, GERMAN) == 1
    with open_audit_file(target, read_only=True) as copy:
        assert photos_of(copy) == []


KEPT_PART = Area(0.32, 0.0, 0.58, 1.0)  # between the two secret patches


@pytest.mark.parametrize("turn", range(4))
def test_pixels_that_are_cut_away_are_in_no_output(file, reviewed, audit, tmp_path, turn):
    uncovered = [each.id for each in privacy_in(file)[reviewed.id].boxes]

    def uncover(file):
        for box in uncovered:
            remove_box(file, box)
        change_photo(file, replace(reviewed, crop=KEPT_PART, turn=turn))
        put_reviewed(file, reviewed.id, NOON, None)
        put_hazard(file, hazard)

    hazard = Hazard(
        id=new_id(), audit_id=audit.id, number=1, noted_at=NOON, text="x", photo_id=reviewed.id
    )
    carry_out(file, "", uncover)
    report, note, copied = (tmp_path / name for name in ("a.pdf", "b.pdf", "c.audit.gpkg"))
    write_report_of(file, [audit.id], report, texts=GERMAN)
    write_hazard_note_of(file, hazard.id, note, texts=GERMAN)
    send_copy(file.path, copied, CopyKind.PUBLIC, GERMAN)
    with open_audit_file(copied, read_only=True) as copy:
        (shown,) = photos_of(copy)
        assert (shown.turn, shown.crop, shown.label) == (0, None, "F-001-P1")
        inside = [photo_bytes(copy, shown.sha256), thumbnail_bytes(copy, shown.sha256)]
        assert (shown.width, shown.height) == size_of(inside[0])
    for jpeg in (*pictures_in(report), *pictures_in(note), *inside):
        assert not shows_secret(jpeg)
        width, height = size_of(jpeg)
        assert (width > height) is (turn % 2 == 1)
    assert shows_secret(photo_bytes(file, reviewed.sha256))  # what is stored stays as it was


def size_of(jpeg: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(jpeg)) as read:
        return read.size


def alternatives_in(pdf) -> list[str]:
    with pikepdf.open(pdf) as document:
        return [
            words
            for each in document.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/Figure"
            if "diagramm" not in (words := str(each["/Alt"]))
        ]


def test_the_workbook_names_the_photos_of_a_finding(file, reviewed, audit, tmp_path):
    target = tmp_path / "a.xlsx"
    write_workbook_of(file, [audit.id], target, texts=GERMAN)
    sheet = openpyxl.load_workbook(target)["07_Feststellungen"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    head = next(row for row in rows if "Fotonummern" in row)
    column = head.index("Fotonummern")
    assert [row[column] for row in rows if row[column]] == ["Fotonummern", "F-001-P1"]


def test_a_hazard_note_and_the_history_call_a_photo_by_its_number(file, reviewed, audit, tmp_path):
    hazard = Hazard(
        id=new_id(), audit_id=audit.id, number=1, noted_at=NOON, text="x", photo_id=reviewed.id
    )
    carry_out(file, "", lambda file: put_hazard(file, hazard))
    target = tmp_path / "a.pdf"
    write_hazard_note_of(file, hazard.id, target, texts=GERMAN)
    assert "Foto F-001-P1 · Aufnahmezeit unbekannt" in words_in(target)
    names = RecordNames(file, GERMAN)
    assert names.titled(Kind.PHOTO, reviewed.id) == "Foto F-001-P1 IMG_geheim.jpg"
