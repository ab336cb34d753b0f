"""A server without a screen: from the example to checked documents by commands alone."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from PIL import Image

from asskomm_audit.store.history import steps_of
from asskomm_audit.store.opening import open_audit_file
from tests.commands.calling import ROOT, call_apart

# The clock and the device are those of the writing, not of the story.
_OF_THE_CLOCK = ("change", "clock", "session", "step", "_sqlite_migrations")


@pytest.fixture(scope="module")
def example(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("Amt") / "Musterstadt.audit.gpkg"
    done = call_apart("demo", path, "--seed", "3", "--lang", "de")
    assert (done.code, done.err, done.out) == (0, "", f"Geschrieben: {path}\n")
    return path


@pytest.fixture(scope="module")
def told(example) -> dict:
    return json.loads(call_apart("info", example, "--json").out)


def dump(path: Path) -> dict[str, list[str]]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        query = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        names = [name for (name,) in connection.execute(query)]
        return {
            name: sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"')))
            for name in names
            if name not in _OF_THE_CLOCK
            and not name.startswith(("rtree_", "gpkg_", "sqlite_", "search_"))
        }


def wordings_of(path: Path) -> list[tuple[str, str]]:
    with open_audit_file(path, read_only=True) as file:
        return [(step.text, step.person) for step in steps_of(file, limit=10_000)]


def test_the_example_is_as_lively_as_promised(example, told):
    counts = told["counts"]

    assert [each.name for each in example.parent.iterdir()] == [example.name]
    assert call_apart("check", example).code == 0
    assert counts["places"] >= 6
    assert counts["findings"] >= 40
    assert counts["photos"] >= 60
    assert counts["measures"] > 0
    assert counts["surveys"] >= 1
    assert any(each["previous_id"] for each in told["audits"])
    assert {each["grade"] for each in told["audits"]} > {"C"}
    assert len({each["place_type"] for each in told["audits"]}) >= 6


def test_the_same_seed_writes_the_same_file_but_for_the_clock(example, tmp_path):
    again = tmp_path / "again.audit.gpkg"
    assert call_apart("demo", again, "--seed", "3").code == 0

    assert dump(again) == dump(example)
    assert wordings_of(again) == wordings_of(example)


def test_all_audits_become_one_report_and_one_a_shorter_one(example, told, tmp_path):
    whole, single = tmp_path / "alle.pdf", tmp_path / "eines.pdf"
    audit = told["audits"][0]
    before = example.read_bytes()
    assert call_apart("report", example, "-o", whole).code == 0
    assert (
        call_apart("report", example, "-o", single, "--audit", audit["id"], "--lang", "en").code
        == 0
    )

    with pypdfium2.PdfDocument(whole) as all_audits, pypdfium2.PdfDocument(single) as one:
        assert len(all_audits) > len(one) > 3
        text = "".join(page.get_textpage().get_text_bounded() for page in all_audits)
        assert all(each["place"] in text for each in told["audits"])
        assert "Fotos nicht geprüft" not in text  # the drawings of the example are reviewed
        assert "unwiderruflich verdeckt" in text
    assert example.read_bytes() == before


def test_the_workbook_holds_every_finding(example, told, tmp_path):
    path = tmp_path / "Fachmappe.xlsx"
    assert call_apart("workbook", example, "-o", path, "--lang", "de").code == 0

    book = openpyxl.load_workbook(path)
    (sheet,) = (each for each in book if "Feststellungen" in each.title)
    assert sheet.max_row == told["counts"]["findings"] + 3  # title, what a row is, heads
    book.close()


def test_photos_are_added_to_an_audit_of_the_example(example, told, tmp_path):
    copy = tmp_path / "Kopie.audit.gpkg"
    copy.write_bytes(example.read_bytes())
    photo = tmp_path / "neu.jpg"
    Image.new("RGB", (3000, 2000), "teal").save(photo)
    audit = told["audits"][0]
    assert call_apart("photos", copy, "--audit", audit["id"], photo).code == 0

    after = json.loads(call_apart("info", copy, "--json").out)
    assert after["counts"]["photos"] == told["counts"]["photos"] + 1
    assert call_apart("check", copy).code == 0


def test_the_launcher_runs_a_verb_too(example):
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", "info", example],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert "Audits" in done.stdout
