"""Issuing a report: what went out is kept, made again byte for byte, and told from other files."""

import hashlib
from datetime import UTC, datetime

import pytest

from asskomm_audit.documents import write_report_of
from asskomm_audit.domain.places import Place, PlaceType
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.errors import UserError
from asskomm_audit.issuing import Issue, issue, issued_like, issued_named, save_issued
from asskomm_audit.store.audits import audits_of
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.issued import issued_of
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.places import put_place
from asskomm_audit.texts import GERMAN
from tests.commands.calling import call, call_apart

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def written(file, target, now=NOON):
    audits = tuple(audit.id for audit in audits_of(file))
    return audits, write_report_of(file, audits, target, texts=GERMAN, now=now)


@pytest.fixture
def issued(file, tmp_path):
    """A report that was written and issued, with its path."""
    target = tmp_path / "Auditbericht.pdf"
    audits, report = written(file, target)
    what = Issue(
        document_kind="report",
        edition=Edition.PUBLIC,
        language="de",
        title=report.title,
        audits=audits,
        photos=report.shown,
        issued_at=report.created,
        state=report.state,
    )
    carry_out(file, "Herausgeben", lambda file: issue(file, what, target) and None)
    (document,) = issued_of(file)
    return document, target


def test_an_issued_report_says_what_it_was_made_of(file, issued):
    document, target = issued
    (audit,) = audits_of(file)
    assert document.label == "D-001"
    assert document.audit_ids == [audit.id]
    assert document.catalogue == f"{audit.catalogue_version}={audit.catalogue_hash}"
    assert document.size == target.stat().st_size
    assert document.data_state
    assert document.program


def test_the_same_program_writes_the_same_bytes_again(file, issued, tmp_path):
    document, target = issued
    written(file, tmp_path / "again.pdf", document.issued_at)
    assert (tmp_path / "again.pdf").read_bytes() == target.read_bytes()


def test_what_went_out_stays_whatever_happens_to_the_file(file, issued, tmp_path):
    document, target = issued
    place = Place(id="x", name="Neuer Ort", place_type=PlaceType.SQUARE)
    carry_out(file, "", lambda file: put_place(file, place))
    save_issued(file, document, tmp_path / "saved.pdf")
    assert (tmp_path / "saved.pdf").read_bytes() == target.read_bytes()


def test_the_same_bytes_are_issued_once_only(file, issued):
    document, target = issued
    what = Issue(
        document_kind="report",
        edition=Edition.PUBLIC,
        language="de",
        title="",
        audits=(),
        issued_at=NOON,
    )
    carry_out(file, "", lambda file: issue(file, what, target) and None)
    assert issued_of(file) == [document]


def test_a_file_that_changed_after_writing_is_not_issued(file, tmp_path):
    target = tmp_path / "Auditbericht.pdf"
    audits, report = written(file, target)
    assert report.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    target.write_bytes(target.read_bytes() + b" ")
    what = Issue(
        document_kind="report",
        edition=Edition.PUBLIC,
        language="de",
        title="",
        audits=audits,
        issued_at=NOON,
        sha256=report.sha256,
    )
    with pytest.raises(UserError, match="nicht mehr die Datei"):
        carry_out(file, "", lambda file: issue(file, what, target) and None)
    assert issued_of(file) == []


def test_a_file_is_told_from_others(file, issued, tmp_path):
    document, target = issued
    assert issued_like(file, target) == document
    other = tmp_path / "other.pdf"
    other.write_bytes(target.read_bytes() + b" ")
    assert issued_like(file, other) is None
    with pytest.raises(UserError, match="lässt sich nicht lesen"):
        issued_like(file, tmp_path / "none.pdf")


@pytest.mark.parametrize("name", ["D-001", "d-1", "1", "001"])
def test_a_document_is_found_by_its_number(file, issued, name):
    assert issued_named(file, name) == issued[0]


def test_a_number_that_was_not_given_is_told(file, issued):
    with pytest.raises(UserError, match="D-9"):
        issued_named(file, "D-9")


def test_the_command_line_lists_saves_and_compares(file_path, issued, file, tmp_path):
    document, target = issued
    file.close()
    listed = call("issued", file_path)
    assert document.sha256 in listed.out
    saved = tmp_path / "out.pdf"
    assert call("issued", file_path, "D-001", "-o", saved).code == 0
    assert saved.read_bytes() == target.read_bytes()
    assert "D-001" in call("issued", file_path, "--verify", saved).out
    saved.write_bytes(b"other")
    assert call("issued", file_path, "--verify", saved).code == 1
    assert "-o" in call("issued", file_path, "1").sentence
    assert '"number": "D-001"' in call("issued", file_path, "--json").out


def test_the_list_is_empty_before_anything_went_out(file_path):
    assert "noch kein Dokument" in call_apart("issued", file_path).out
    with open_audit_file(file_path) as file:
        assert issued_of(file) == []


def test_the_command_line_issues_what_it_writes(file_path, tmp_path):
    target = tmp_path / "Bericht.pdf"
    done = call_apart("report", file_path, "-o", target, "--issue")
    assert "Herausgegeben als D-001" in done.out
    with open_audit_file(file_path) as file:
        (document,) = issued_of(file)
    assert document.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    assert document.title
