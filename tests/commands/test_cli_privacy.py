"""history, forget, compact and copy from outside, as a clerk or a script calls them."""

import csv
import json

import pytest

from asskomm_audit.domain.findings import Finding
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.findings import findings_of, put_finding
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from tests.commands.calling import call, call_apart
from tests.conftest import OTHER_PERSON, PERSON, PLACE


@pytest.fixture
def found(file_path, audit):
    """The file of the fixtures, closed, with a finding that looks like a formula."""
    finding = Finding(id="f-1", audit_id=audit.id, number=1, title='=HYPERLINK("x"); böse')
    with open_audit_file(file_path) as file:
        carry_out(file, "+Anlegen", lambda file: put_finding(file, finding), person=PERSON.id)
    return file_path


def test_history_names_who_did_what(found):
    before = found.read_bytes()
    done = call_apart("history", found, "--record", "f-1")
    assert (done.code, done.err) == (0, "")
    assert f"{PERSON.name} · +Anlegen" in done.out
    assert 'Titel: =HYPERLINK("x"); böse' in done.out
    whole = call_apart("history", found)
    assert PLACE.name in whole.out
    assert found.read_bytes() == before


def test_history_as_json_and_as_a_table_no_spreadsheet_runs(found, tmp_path):
    target = tmp_path / "Verlauf.csv"
    done = call("history", found, "-o", target, "--json", "--record", "f-1")
    assert done.code == 0
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    with target.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream, delimiter=";"))
    titles = [row for row in rows if row[8] == "Titel"]
    assert titles[0][10] == '\'=HYPERLINK("x"); böse'
    assert titles[0][4] == "'+Anlegen"
    told = json.loads(done.out.partition("\n")[2])
    assert told[0]["person"] == PERSON.name
    assert {each["column"] for each in told[0]["fields"]} >= {"title", "number"}


def test_forget_says_first_what_would_go_and_then_deletes(found):
    wish = ("--record", "finding", "f-1", "--column", "title", "--person", OTHER_PERSON.id)
    preview = call_apart("forget", found, *wish)
    assert preview.code == 0
    assert f"Person {OTHER_PERSON.name} heißt künftig überall Person 1" in preview.out
    assert "Nichts ist gelöscht" in preview.out
    assert "böse".encode() in found.read_bytes()

    done = call_apart("forget", found, *wish, "--yes")
    assert (done.code, done.err) == (0, "")
    assert "Weitergegebene Kopien" in done.out
    raw = b"".join(each.read_bytes() for each in found.parent.glob("*.gpkg*"))
    for word in ("böse", OTHER_PERSON.name):
        assert word.encode() not in raw
    assert check_file(found) == []
    with open_audit_file(found, read_only=True) as file:
        assert findings_of(file)[0].title == ""


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "Es fehlt"),
        (("--record", "unsinn", "x"), "keine Art von Eintrag"),
        (("--record", "finding", "x"), "gibt es"),
        (("--record", "finding", "f-1", "--column", "number"), "lässt sich hier nicht löschen"),
        (("--photo", "x"), "gibt es"),
        (("--removed",), "nichts mehr"),
    ],
)
def test_forget_refuses_in_a_sentence(found, arguments, words):
    done = call("forget", found, *arguments)
    assert done.code == 1
    assert words in done.sentence


def test_compact_tells_before_and_after(found):
    done = call_apart("compact", found)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Verdichtet: vorher ")
    assert check_file(found) == []


def test_copy_writes_each_kind_and_never_over_a_file(found, tmp_path):
    target = tmp_path / "Kopie.audit.gpkg"
    done = call_apart("copy", found, "-o", target, "--public-words", "--place", PLACE.id)
    assert (done.code, done.err) == (0, "")
    assert "Lesen Sie Titel" in done.out
    assert check_file(target) == []
    assert PERSON.name.encode() not in target.read_bytes()
    again = call_apart("copy", found, "-o", target)
    assert again.code == 1
    assert "gibt es dort schon" in again.sentence
