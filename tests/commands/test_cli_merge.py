"""`merge` takes in what other files know, tells what came, and leaves them as they were."""

import json
import shutil
from dataclasses import replace

import pytest

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import new_id
from asskomm_audit.store.findings import findings_of, put_finding
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from tests.commands.calling import call, call_apart
from tests.conftest import PERSON


def put_clock_ahead(file):
    file.execute("UPDATE clock SET hlc = hlc + (1 << 54)")


@pytest.fixture
def pair(file_path, audit, tmp_path):
    """Return two files from one start: the second has a new finding and edits the first one."""
    first = Finding(id=new_id(), audit_id=audit.id, number=1, title="Laterne aus")
    with open_audit_file(file_path) as file:
        carry_out(file, "Anfang", lambda file: put_finding(file, first))
    other = tmp_path / "other.audit.gpkg"
    shutil.copy(file_path, other)

    def write(file):
        put_finding(file, replace(first, title="dort"))
        put_finding(file, replace(first, id=new_id(), number=2))

    with open_audit_file(other) as file:
        carry_out(file, "dort", write, person=PERSON.id)
    with open_audit_file(file_path) as file:
        carry_out(file, "hier", lambda file: put_finding(file, replace(first, title="hier")))
    return file_path, other


def test_a_merge_says_what_came_in_and_what_is_to_decide(pair):
    into, other = pair
    before = other.read_bytes()
    done = call_apart("merge", into, other)
    assert (done.code, done.err) == (0, "")
    assert f"Von: {PERSON.name}" in done.out
    assert "Sicherung von vorher: " in done.out
    assert other.read_bytes() == before
    assert call_apart("check", into).code == 0
    with open_audit_file(into, read_only=True) as file:
        assert len(findings_of(file)) == 2


def test_a_merge_as_json_counts_conflicts_and_names_the_backup(pair):
    into, other = pair
    done = call("merge", into, other, "--json")
    told = json.loads(done.out)
    assert done.code == 0
    assert (told["added"], told["changed"]) == ({"finding": 1}, {})
    assert told["conflicts"] == {"new": 1, "open": 1}
    assert told["sources"] == ["other.audit.gpkg"]
    with open_audit_file(into.__class__(told["backup"]), read_only=True) as backup:
        assert [each.title for each in findings_of(backup)] == ["hier"]
    again = json.loads(call("merge", into, other, "--json").out)
    assert (again["entries"], again["conflicts"]) == (0, {"new": 0, "open": 1})


def test_a_source_from_the_future_needs_a_word(pair):
    into, other = pair
    with open_audit_file(other) as file:
        carry_out(file, "Uhr", put_clock_ahead)
        finding = replace(findings_of(file)[0], cause="aus der Zukunft")
        carry_out(file, "später", lambda file: put_finding(file, finding))
    before = into.read_bytes()
    refused = call("merge", into, other)
    assert refused.code == 1
    assert "Einträge aus der Zukunft" in refused.sentence
    assert into.read_bytes() == before
    done = call("merge", into, other, "--restamp", "--json")
    assert json.loads(done.out)["restamped"] is True


def test_one_bad_file_among_several_stops_all_before_anything_happens(pair, tmp_path):
    into, other = pair
    bad = tmp_path / "bad.audit.gpkg"
    bad.write_text("nothing")
    before = into.read_bytes()
    done = call("merge", into, other, bad)
    assert done.code == 1
    assert "bad.audit.gpkg ist keine Auditakte" in done.sentence
    assert into.read_bytes() == before


def test_a_file_that_is_open_elsewhere_is_not_merged_into(pair):
    into, other = pair
    with open_audit_file(into) as file:
        finding = replace(findings_of(file)[0], cause="offen")
        carry_out(file, "offen", lambda file: put_finding(file, finding))
        done = call_apart("merge", into, other)
    assert done.code == 1
    assert "geöffnet" in done.sentence
