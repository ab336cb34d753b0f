"""Searching what used to stand in a file."""

from dataclasses import replace

import pytest

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.people import Person
from asskomm_audit.errors import Cancelled
from asskomm_audit.store.findings import put_finding, remove_finding
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.people import put_person
from asskomm_audit.store.searching import search
from asskomm_audit.store.searching_history import search_history


@pytest.fixture
def finding(file, scene):
    finding = Finding(id="f", audit_id=scene.audit.id, number=1, title="Straßenlaterne", cause="x")
    carry_out(file, "", lambda file: put_person(file, Person(id="anna", name="Anna Adler")))
    carry_out(file, "", lambda file: put_finding(file, finding))
    return finding


def test_an_old_text_is_found_with_who_replaced_it(file, finding):
    assert search_history(file, "laterne") == []
    changed = replace(finding, title="Leuchte")
    carry_out(file, "Titel ändern", lambda file: put_finding(file, changed), person="anna")
    assert search(file, "strassenlaterne") == []
    for words in ("strassen", "laterne", "Straßenlaterne"):
        (hit,) = search_history(file, words)
        assert (hit.record, hit.field, hit.name) == ("f", "title", "Leuchte")
        assert hit.snippet.text == "Straßenlaterne"
        assert (hit.overwritten.step, hit.overwritten.person) == ("Titel ändern", "Anna Adler")
        assert not hit.is_removed


def test_a_removed_record_is_found_in_the_history_only(file, finding):
    carry_out(file, "Entfernen", lambda file: remove_finding(file, finding.id))
    assert search(file, "laterne") == []
    (hit,) = search_history(file, "laterne")
    assert hit.is_removed
    assert hit.overwritten.step == "Entfernen"


def test_the_latest_comes_first_and_the_same_text_once(file, finding):
    for title in ("Laterne a", "Laterne b", "Laterne a", "neu"):
        carry_out(file, title, lambda file, t=title: put_finding(file, replace(finding, title=t)))
    texts = [hit.snippet.text for hit in search_history(file, "laterne")]
    assert texts == ["Laterne a", "Laterne b", "Straßenlaterne"]
    assert len(search_history(file, "laterne", limit=1)) == 1


def test_a_number_that_changed_is_no_text(file, finding):
    carry_out(file, "", lambda file: put_finding(file, replace(finding, number=2)))
    assert search_history(file, "straßenlaterne") == []


def test_a_search_that_nobody_waits_for_stops(file, finding):
    def stop(done, total):
        raise Cancelled

    carry_out(file, "", lambda file: put_finding(file, replace(finding, title="neu")))
    with pytest.raises(Cancelled):
        search_history(file, "laterne", progress=stop)
