"""A slip of the hand on the command line costs nothing."""

import pytest

from tests.commands.calling import call


@pytest.mark.parametrize("verb", ["report", "workbook"])
def test_no_document_takes_the_place_of_an_audit_file(answered, verb):
    before = answered.read_bytes()
    done = call(verb, answered, "-o", answered)

    assert done.code == 1
    assert done.sentence.startswith(f"{answered.name} ist eine Auditakte und wird nicht über")
    assert answered.read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [("new", ""), ("demo", "."), ("info", ""), ("report", "a.audit.gpkg", "-o", "")],
)
def test_a_name_that_names_no_file_is_told(arguments):
    done = call(*arguments)

    assert done.code == 2
    assert "nötig ist ein Dateiname" in done.sentence


def test_an_empty_audit_id_does_not_mean_all_of_them(answered, tmp_path):
    done = call("report", answered, "-o", tmp_path / "a.pdf", "--audit", "")

    assert done.code == 1
    assert "gibt es kein Audit" in done.sentence
    assert not (tmp_path / "a.pdf").exists()


def test_the_counts_read_well_whatever_the_number(answered):
    assert call("info", answered).out.splitlines()[:2] == ["Orte: 1", "Audits: 1"]
