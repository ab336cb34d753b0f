"""Each verb does what its help says, without a display where it runs in a process of its own."""

import json
from dataclasses import replace
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from asskomm_audit.domain.audits import CriteriaSet
from asskomm_audit.domain.places import PlaceType
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import photos_of
from asskomm_audit.store.places import find_place, put_place
from tests.commands.calling import call, call_apart
from tests.conftest import PERSON

# Full set and core set of each place type, as the catalogue was designed.
SIZES = {
    "PLZ": (92, 32),
    "GRN": (87, 31),
    "HST": (88, 33),
    "UNT": (66, 30),
    "PRK": (83, 33),
    "WOH": (95, 33),
    "SCH": (96, 35),
    "SPL": (79, 30),
    "FGZ": (87, 34),
    "BHF": (101, 34),
    "BRA": (58, 27),
    "WEG": (70, 31),
    "FST": (76, 33),
}


def json_of(*arguments: object):
    done = call(*arguments, "--json")
    assert (done.code, done.err) == (0, "")
    return json.loads(done.out)


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def test_new_makes_an_empty_sound_file(tmp_path):
    path = tmp_path / "Neu ä.audit.gpkg"
    done = call_apart("new", path)

    assert (done.code, done.err) == (0, "")
    assert done.out == f"Angelegt: {path}\n"
    assert check_file(path) == []
    assert [each.name for each in tmp_path.glob("*.gpkg*")] == [path.name]
    assert json_of("info", path)["counts"] == dict.fromkeys(json_of("info", path)["counts"], 0)


def test_info_tells_counts_and_results_and_changes_no_byte(answered, audit):
    before = answered.read_bytes()
    done = call_apart("info", answered)

    assert (done.code, done.err) == (0, "")
    assert "Marktplatz" in done.out
    assert "Katalog 2026.1" in done.out
    assert audit.id in done.out
    assert answered.read_bytes() == before


def test_info_as_json_has_what_other_programs_need(answered, audit):
    data = json_of("info", answered)

    assert data["file"] == answered.name
    assert data["counts"]["places"] == data["counts"]["audits"] == 1
    assert data["counts"]["answers"] == 22
    (told,) = data["audits"]
    assert told["id"] == audit.id
    assert (told["place"], told["place_type"]) == ("Marktplatz", "PLZ")
    assert (told["criteria_set"], told["catalogue_version"]) == ("core", "2026.1")
    assert 0.8 < told["coverage"]["day"] < 1  # the desk's questions are open
    assert 0 < told["scores"]["day"] < 100
    assert told["grades"]["day"] in "ABCDE"
    assert told["night_missing"] is True
    assert {cap["level"] for cap in told["caps"]} == {1}
    assert told["findings"] > 0


def test_check_finds_a_sound_file_sound(answered):
    done = call_apart("check", answered)

    assert (done.code, done.err, done.out) == (0, "", "Die Auditakte ist heil.\n")
    assert json_of("check", answered) == {"sound": True, "readable": True, "faults": []}


@pytest.mark.parametrize("code", SIZES)
def test_the_catalogue_lists_each_place_types_criteria(code):
    full = json_of("catalogue", "--place-type", code)
    core = json_of("catalogue", "--place-type", code, "--set", "core")

    assert (len(full), len(core)) == SIZES[code]
    assert all(code in each["place_types"] for each in full)
    assert all(each["core"] for each in core)
    assert {each["id"] for each in core} < {each["id"] for each in full}


def test_a_square_lists_its_event_module():
    square = json_of("catalogue", "--place-type", "PLZ", "--set", "full")

    assert "VER" in {each["dimension"] for each in square}


def test_the_catalogue_as_json_has_every_criterion_whole():
    criteria = json_of("catalogue")

    assert len(criteria) == 134
    for each in criteria:
        assert each["id"].startswith(each["dimension"])
        assert each["weight"] in (1, 2, 3)
        assert isinstance(each["critical"], bool)
        assert isinstance(each["core"], bool)
        assert set(each["mode"]) <= set("TNSG!")
        assert set(each["place_types"]) <= {kind.value for kind in PlaceType}
        for language in ("de", "en"):
            assert {"title", "question", "levels", "observe"} <= each[language].keys()


def test_the_catalogue_as_text_ends_with_its_size():
    lines = call_apart("catalogue", "--set", CriteriaSet.CORE.value).out.splitlines()

    assert len(lines) == 43
    assert lines[0].startswith("SIC-01  3K  ")
    assert "42" in lines[-1]


def test_photos_come_in_once_each(answered, audit, photo):
    first = call_apart("photos", answered, "--audit", audit.id, photo)
    again = call_apart("photos", answered, "--audit", audit.id, photo)

    assert (first.code, first.err, first.out) == (0, "", f"Hinzugefügt: {photo.name}\n")
    assert (again.code, again.err, again.out) == (0, "", f"Schon vorhanden: {photo.name}\n")
    with open_audit_file(answered, read_only=True) as file:
        assert [each.original_name for each in photos_of(file, audit.id)] == [photo.name]
    assert check_file(answered) == []


@pytest.mark.parametrize(("language", "word"), [("de", "Maßnahme"), ("en", "Measure")])
def test_the_report_comes_in_the_language_asked_for(answered, tmp_path, language, word):
    path = tmp_path / "Bericht.pdf"
    done = call_apart("report", answered, "-o", path, "--lang", language)

    assert (done.code, done.err) == (0, "")
    assert f"Geschrieben: {path}" in done.out
    assert "Marktplatz" in text_of(path)
    assert word in text_of(path)
    assert not list(tmp_path.glob(".*"))


def test_characters_that_no_face_has_are_named_with_their_place(answered, audit, tmp_path):
    with open_audit_file(answered) as file:
        place = find_place(file, audit.place_id)
        named = replace(place, description="Stellplatz 🚲 am Tor")
        carry_out(file, "Ort", lambda file: put_place(file, named), person=PERSON.id)
    done = call("report", answered, "-o", tmp_path / "a.pdf")

    assert (done.code, done.err) == (0, "")
    (line,) = (each for each in done.out.splitlines() if "U+1F6B2" in each)
    assert line == "☐ steht für 🚲 (U+1F6B2), zuerst in: Stellplatz 🚲 am Tor"


def test_the_report_of_one_audit_names_it(answered, audit, tmp_path):
    path = tmp_path / "Bericht.pdf"

    assert call("report", answered, "--output", path, "--audit", audit.id).code == 0
    assert "Marktplatz" in text_of(path)


def test_a_report_takes_the_place_of_an_older_one(answered, tmp_path):
    path = tmp_path / "Bericht.pdf"
    path.write_bytes(b"old")

    assert call("report", answered, "-o", path).code == 0
    assert path.read_bytes().startswith(b"%PDF")


def test_the_workbook_opens(answered, tmp_path):
    path = tmp_path / "Fachmappe.xlsx"
    done = call_apart("workbook", answered, "-o", path, "--lang", "de")

    assert (done.code, done.err, done.out) == (0, "", f"Geschrieben: {path}\n")
    book = openpyxl.load_workbook(path)
    assert len(book.sheetnames) > 3
    assert any(cell.value == "Marktplatz" for sheet in book for row in sheet for cell in row)
    book.close()


def test_a_public_workbook_says_what_it_leaves_out_before_it_is_written(answered, tmp_path):
    path = tmp_path / "offen.xlsx"
    done = call("workbook", answered, "-o", path, "--edition", "public")

    assert (done.code, done.err) == (0, "")
    told, written = done.out.splitlines()
    assert told.startswith("Weggelassen: ")
    assert told.endswith("Sofortmeldungen, Protokoll der Arbeitsschritte.")
    assert written == f"Geschrieben: {path}"
    assert openpyxl.load_workbook(path).properties.category == "Öffentlich"


@pytest.mark.parametrize(
    "verb", ["demo", "new", "info", "check", "catalogue", "photos", "report", "workbook"]
)
def test_each_verb_explains_itself(verb):
    done = call(verb, "--help")

    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"Aufruf: asskomm-audit {verb}")
    for english in ("usage:", "options:", "positional", "show this"):
        assert english not in done.out


def test_the_program_tells_its_version():
    done = call_apart("--version")

    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("ASSKomm Audit 0.")
