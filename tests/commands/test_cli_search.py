"""`search` from outside."""

import json
from dataclasses import replace

from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.places import put_place
from tests.commands.calling import call, call_apart
from tests.conftest import PERSON, PLACE


def test_search_shows_what_holds_all_words_and_changes_no_byte(file_path):
    before = file_path.read_bytes()
    done = call_apart("search", file_path, "markt")
    assert (done.code, done.err) == (0, "")
    assert done.out == "Ort · Marktplatz\n  Name: »Markt«platz\n"
    assert file_path.read_bytes() == before
    data = json.loads(call_apart("search", file_path, "platz", "arkt", "--json").out)
    (hit,) = data["hits"]
    assert (hit["kind"], hit["id"], hit["field"]) == ("place", PLACE.id, "name")
    assert hit["overwritten"] is None


def test_the_history_is_searched_on_request(file_path):
    renamed = replace(PLACE, name="Neumarkt")
    with open_audit_file(file_path) as file:
        carry_out(file, "Umbenennen", lambda file: put_place(file, renamed), person=PERSON.id)
    assert call("search", file_path, "marktplatz").out == "Nichts gefunden.\n"
    done = call("search", file_path, "--history", "marktplatz")
    head, text, why = done.out.splitlines()
    assert (head, text) == ("Ort · Neumarkt", "  Name: »Marktplatz«")
    assert why.startswith("  bis ")
    assert why.endswith(": Umbenennen · Katrin Lehmann")


def test_too_few_letters_are_told_in_one_sentence(file_path):
    done = call("search", file_path, "ab", "c")
    assert done.code == 1
    assert "drei Buchstaben" in done.sentence
