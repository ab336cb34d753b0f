"""Whatever is wrong, a verb says one sentence, and what was there before stays as it was."""

import os
import shutil
import sqlite3
import sys
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from asskomm_audit.domain.places import Place, PlaceType
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import photos_of
from asskomm_audit.store.places import put_place
from tests.commands.calling import call, call_apart
from tests.conftest import PLACE

HOSTILE = (
    "<b>fett</b> & <img src='/etc/passwd'/> {name} %s =1+1\n\x1b[31mrot\x07 \u202eabc 🚲 שלום "
    + "W" * 10_000
)


def folder_of(path: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in sorted(path.iterdir()) if each.is_file()}


def reading_verbs(file: object, out: Path) -> list[tuple[object, ...]]:
    return [
        ("info", file),
        ("info", file, "--json"),
        ("report", file, "-o", out / "a.pdf"),
        ("workbook", file, "-o", out / "a.xlsx"),
        ("photos", file, "--audit", "audit-1", "a.jpg"),
    ]


def refuse(file: object, out: Path) -> set[str]:
    """Return the sentence that all verbs agree on, and see that nothing was written."""
    before = folder_of(out)
    calls = [call(*each) for each in reading_verbs(file, out)]
    assert {each.code for each in calls} == {1}
    checked = call("check", file)
    assert checked.code == 2
    assert folder_of(out) == before
    return {each.sentence for each in (*calls, checked)}


def test_a_file_that_is_none_of_ours_is_refused(tmp_path):
    path = tmp_path / "Brief.audit.gpkg"
    path.write_bytes(b"Sehr geehrte Damen und Herren" * 100)

    (sentence,) = refuse(path, tmp_path)
    assert sentence.startswith("Brief.audit.gpkg ist keine Auditakte. ")


def test_a_file_that_is_not_there_is_named(tmp_path):
    (sentence,) = refuse(tmp_path / "fehlt.audit.gpkg", tmp_path)
    assert sentence.startswith("fehlt.audit.gpkg gibt es nicht. ")


def test_an_empty_file_and_a_folder_are_refused(tmp_path):
    (tmp_path / "leer.audit.gpkg").touch()
    (tmp_path / "Ordner.audit.gpkg").mkdir()

    assert "ist leer" in call("info", tmp_path / "leer.audit.gpkg").sentence
    assert "ist ein Ordner" in call("info", tmp_path / "Ordner.audit.gpkg").sentence


def test_a_newer_file_is_left_alone(answered, tmp_path):
    with sqlite3.connect(answered) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "SELECT migration_set, 'm0099_future', applied_at FROM _sqlite_migrations LIMIT 1"
        )
    connection.close()

    (sentence,) = refuse(answered, tmp_path)
    assert "neueren Fassung" in sentence
    assert "m0099_future" in sentence


def test_a_damaged_file_is_named_and_left_alone(answered, tmp_path):
    data = bytearray(answered.read_bytes())
    data[3000:-3000] = b"\xff" * (len(data) - 6000)
    answered.write_bytes(data)

    (sentence,) = refuse(answered, tmp_path)
    assert "beschädigt" in sentence


def test_check_names_the_faults_and_ends_with_one(answered):
    with sqlite3.connect(answered) as connection:
        connection.execute("DROP TRIGGER " + _some_trigger(connection))
    connection.close()
    done = call("check", answered)

    assert done.code == 1
    assert done.err == ""
    assert len(done.out.splitlines()) >= 1
    assert "heil" not in done.out


def _some_trigger(connection: sqlite3.Connection) -> str:
    query = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'answer'"
    return connection.execute(query).fetchone()[0]


@pytest.mark.parametrize("verb", ["demo", "new"])
def test_a_file_that_is_there_is_never_replaced(tmp_path, verb):
    path = tmp_path / "Akte.audit.gpkg"
    path.write_bytes(b"meins")
    done = call(verb, path)

    assert done.code == 1
    assert "gibt es dort schon" in done.sentence
    assert folder_of(tmp_path) == {path.name: b"meins"}


@pytest.mark.parametrize("verb", ["demo", "new"])
def test_a_folder_that_is_missing_is_told(tmp_path, verb):
    done = call(verb, tmp_path / "fehlt" / "Akte.audit.gpkg")

    assert done.code == 1
    assert "Ordner" in done.sentence


@pytest.mark.parametrize(("verb", "name"), [("report", "a.pdf"), ("workbook", "a.xlsx")])
def test_a_document_without_a_folder_is_told(answered, tmp_path, verb, name):
    done = call(verb, answered, "-o", tmp_path / "fehlt" / name)

    assert done.code == 1
    assert done.sentence.startswith(f"{name} konnte nicht geschrieben werden: Den Ordner ")


def test_an_audit_that_is_unknown_is_named(answered, tmp_path, photo):
    for verb in (("report", answered, "-o", tmp_path / "a.pdf"), ("photos", answered, photo)):
        done = call(*verb, "--audit", "gibt-es-nicht")
        assert done.code == 1
        assert "kein Audit „gibt-es-nicht“" in done.sentence
    assert not (tmp_path / "a.pdf").exists()


def test_documents_of_a_file_without_audits_are_told(tmp_path):
    path = tmp_path / "leer.audit.gpkg"
    call("new", path)

    for verb, name in (("report", "a.pdf"), ("workbook", "a.xlsx")):
        assert "noch kein Audit" in call(verb, path, "-o", tmp_path / name).sentence
        assert not (tmp_path / name).exists()


# --- the call itself ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("quatsch",), "'quatsch' ist bei BEFEHL nicht möglich; möglich sind: "),
        (("report", "a.audit.gpkg"), "Es fehlt noch: -o/--output. "),
        (("demo", "a", "--seed", "viel"), "'viel' ist bei --seed nicht möglich; "),
        (("demo", "a", "--seed"), "Hinter --seed fehlt eine Angabe. "),
        (("new", "a", "b"), "Damit ist hier nichts anzufangen: b. "),
        (("catalogue", "--place-type", "X"), "'X' ist bei --place-type nicht möglich; "),
    ],
)
def test_a_call_that_is_wrong_is_explained(arguments, words, tmp_path):
    done = call(*arguments)

    assert done.code == 2
    assert done.sentence.startswith(words)
    assert "--help" in done.sentence


# --- names -------------------------------------------------------------------------------------


def test_hostile_names_come_through_every_verb(answered, tmp_path):
    place = Place(
        id=PLACE.id, name=HOSTILE, place_type=PlaceType.SQUARE, address="=HYPERLINK(1)"
    )  # no formula of ours
    with open_audit_file(answered) as file:
        carry_out(file, "Umbenannt", lambda file: put_place(file, place))
    pdf, book = tmp_path / "a.pdf", tmp_path / "a.xlsx"

    for each in (
        ("info", answered),
        ("info", answered, "--json"),
        ("report", answered, "-o", pdf),
        ("workbook", answered, "-o", book),
    ):
        done = call(*each)
        assert (done.code, done.err) == (0, "")
        assert "\x1b" not in done.out
        assert "\u202e" not in done.out or "--json" in each
    with pypdfium2.PdfDocument(pdf) as document:
        assert "<b>fett</b> & <img" in document[0].get_textpage().get_text_bounded()
    cells = [cell for sheet in openpyxl.load_workbook(book) for row in sheet for cell in row]
    kinds = {cell.data_type for cell in cells if "=HYPERLINK(1)" in str(cell.value)}
    assert kinds == {"s"}


@pytest.mark.skipif(sys.platform != "linux", reason="only there a name may be any bytes")
def test_a_name_that_is_no_text_is_no_obstacle(tmp_path):
    name = os.fsdecode(os.fsencode(tmp_path) + b"/Akte \xff\xfe.audit.gpkg")
    made = call_apart("new", name)

    assert (made.code, made.err) == (0, "")
    assert call_apart("check", name).code == 0


def test_a_terminal_that_knows_few_letters_is_no_obstacle(answered):
    done = call_apart("info", answered, PYTHONIOENCODING="ascii")
    failed = call_apart("info", "fehlt ✗.gpkg", PYTHONIOENCODING="ascii")

    assert done.code == 0
    assert "Marktplatz" in done.out
    assert failed.code == 1
    assert "Traceback" not in failed.err


# --- places ------------------------------------------------------------------------------------


def test_in_a_read_only_place_all_that_only_looks_works(read_only_folder, answered, tmp_path):
    path = read_only_folder / answered.name
    pdf = tmp_path / "a.pdf"

    assert call_apart("info", path).code == 0
    assert call_apart("check", path).code == 0
    assert call_apart("report", path, "-o", pdf).code == 0
    assert pdf.read_bytes().startswith(b"%PDF")


def test_in_a_read_only_place_all_that_writes_is_refused(read_only_folder, answered, audit, photo):
    path = read_only_folder / answered.name
    before = folder_of(read_only_folder)
    added = call("photos", path, "--audit", audit.id, photo)
    assert "schreibgeschützt" in added.sentence

    for each in (
        ("new", read_only_folder / "neu.audit.gpkg"),
        ("demo", read_only_folder / "neu.audit.gpkg"),
    ):
        done = call(*each)
        assert done.code == 1
        assert "dürfen" in done.sentence
    for verb, name in (("report", "a.pdf"), ("workbook", "a.xlsx")):
        done = call(verb, answered, "-o", read_only_folder / name)
        assert done.code == 1
        assert "nicht erlaubt" in done.sentence
    assert folder_of(read_only_folder) == before


def fill(folder: Path, leave: int) -> None:
    filler = folder / "filler"
    filler.write_bytes(b"x" * max(0, shutil.disk_usage(folder).free - leave))


@pytest.mark.parametrize("verb", ["new", "demo"])
def test_on_a_full_disk_no_half_file_is_left(small_disk, verb):
    fill(small_disk, leave=200_000)
    done = call(verb, small_disk / "neu.audit.gpkg")

    assert done.code == 1
    assert "voll" in done.sentence
    assert [each.name for each in small_disk.iterdir()] == ["filler"]


def test_on_a_disk_that_fills_up_the_example_leaves_nothing(small_disk):
    done = call_apart("demo", small_disk / "neu.audit.gpkg")

    assert done.code == 1
    assert "voll" in done.sentence
    assert list(small_disk.iterdir()) == []


@pytest.mark.parametrize(("verb", "name"), [("report", "a.pdf"), ("workbook", "a.xlsx")])
def test_on_a_full_disk_the_older_document_stays(small_disk, answered, verb, name):
    (small_disk / name).write_bytes(b"older")
    fill(small_disk, leave=4096)
    done = call(verb, answered, "-o", small_disk / name)

    assert done.code == 1
    assert "voll" in done.sentence
    assert (small_disk / name).read_bytes() == b"older"
    assert {each.name for each in small_disk.iterdir()} == {"filler", name}


def test_on_a_full_disk_photos_are_refused_and_the_file_stays_sound(
    small_disk, answered, audit, tmp_path
):
    path = small_disk / answered.name
    shutil.copyfile(answered, path)
    photo = tmp_path / "groß.png"
    photo.write_bytes(_noise())
    fill(small_disk, leave=60_000)
    done = call("photos", path, "--audit", audit.id, photo)

    assert done.code == 1
    assert "voll" in done.sentence
    (small_disk / "filler").unlink()
    assert check_file(path) == []
    with open_audit_file(path, read_only=True) as file:
        assert photos_of(file, audit.id) == []


def _noise() -> bytes:
    """Return a picture that stays large however it is written."""
    import io

    from PIL import Image

    buffer = io.BytesIO()
    Image.effect_noise((900, 900), 90).save(buffer, "PNG")
    return buffer.getvalue()
