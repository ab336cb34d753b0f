"""What is drawn on photos in what everyone may see: it comes along, and tells nothing more."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from asskomm_audit.documents import write_report_of
from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.findings import Finding, FindingStatus
from asskomm_audit.domain.ids import FindingId, MarkId
from asskomm_audit.domain.marks import Mark, MarkShape
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.sending import CopyKind, send_copy
from asskomm_audit.store.findings import findings_of, put_finding
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.marks import markup_of, put_mark
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import change_photo, photos_of
from asskomm_audit.store.privacy import put_reviewed
from asskomm_audit.texts import GERMAN
from tests.commands.conftest import jpeg
from tests.reports.structure import structure_of

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def a_mark(photo, name, shape=MarkShape.TEXT, points="0.5 0.5", **more) -> Mark:
    return Mark(id=MarkId(name), photo_id=photo.id, shape=shape, points=points, **more)


@pytest.fixture
def photo(file, audit):
    """Return a reviewed photo on a public finding; another finding is not for everyone."""

    def write(file):
        finding = Finding(id=FindingId("f-1"), audit_id=audit.id, number=1, title="Dunkle Ecke")
        put_finding(file, finding)
        put_finding(file, replace(finding, id=FindingId("f-7"), number=7, public=False))
        incoming = Incoming(prepare(jpeg((640, 480)), "ecke.jpg"))
        target = PhotoTarget(audit_id=audit.id, finding_id=finding.id)
        keep_photo(file, incoming, target, NOON)
        (made,) = photos_of(file)
        change_photo(file, replace(made, alternative_text="Eine Ecke"))
        put_reviewed(file, made.id, NOON, None)

    carry_out(file, "", write)
    return photos_of(file)[0]


def draw(file, *marks):
    carry_out(file, "", lambda file: [put_mark(file, mark) for mark in marks] and None)


def public_markup(file, tmp_path):
    target = tmp_path / "offen.audit.gpkg"
    send_copy(file.path, target, CopyKind.PUBLIC, GERMAN)
    with open_audit_file(target) as copy:
        (markup,) = markup_of(copy, photos_of(copy)).values()
    return markup, target.read_bytes()


def test_marks_come_along_under_new_names(file, photo, tmp_path):
    draw(
        file,
        a_mark(photo, "mark-arrow", MarkShape.ARROW, "0.1 0.1 0.4 0.4"),
        a_mark(photo, "mark-number", MarkShape.NUMBER, sort=1, finding_id=FindingId("f-1")),
        a_mark(photo, "mark-text", text="Hecke", sort=2),
    )
    markup, raw = public_markup(file, tmp_path)
    assert [each.shape for each in markup.marks] == ["arrow", "number", "text"]
    assert [each.text for each in markup.marks] == ["", "", "Hecke"]
    assert list(markup.number_texts().values()) == ["1"]
    (own,) = markup_of(file, [photo]).values()
    assert markup.ops(800, 600) == own.ops(800, 600)
    assert b"mark-arrow" not in raw


def test_of_what_is_not_for_everyone_neither_number_nor_text_is_told(file, photo, tmp_path):
    secret = {"finding_id": FindingId("f-7"), "text": "nurintern"}
    draw(
        file,
        a_mark(photo, "mark-1", MarkShape.NUMBER, **secret),
        a_mark(photo, "mark-2", MarkShape.MEASURE, "0.1 0.1 0.4 0.4", **secret),
    )
    markup, raw = public_markup(file, tmp_path)
    assert list(markup.number_texts().values()) == ["1"]
    assert b"nurintern" not in raw


def test_what_is_cut_away_takes_its_marks_along(file, photo, tmp_path):
    cut = replace(photo, crop=Area(0.5, 0.0, 1.0, 1.0))
    carry_out(file, "", lambda file: change_photo(file, cut))
    draw(
        file,
        a_mark(photo, "mark-1", text="nurintern", points="0.2 0.2"),
        a_mark(photo, "mark-2", text="Hecke", points="0.75 0.5"),
    )
    markup, raw = public_markup(file, tmp_path)
    (seen,) = markup.seen()
    assert seen.mark.text == "Hecke"
    assert seen.points == ((0.5, 0.5),)
    assert b"nurintern" not in raw


def test_a_report_numbers_only_findings_that_stand_in_it(file, audit, photo, tmp_path):
    dismissed = replace(findings_of(file)[1], status=FindingStatus.DISMISSED)
    carry_out(file, "", lambda file: put_finding(file, dismissed))
    draw(
        file,
        a_mark(photo, "mark-1", MarkShape.NUMBER, finding_id=FindingId("f-7")),
        a_mark(photo, "mark-2", MarkShape.NUMBER, "0.1 0.1", finding_id=FindingId("f-1"), sort=1),
    )
    write_report_of(file, [audit.id], tmp_path / "a.pdf", texts=GERMAN, now=NOON)
    figures = [text for text, _ in structure_of(tmp_path / "a.pdf").figures]
    assert any("Nummer 2, rot, in der Mitte; Nummer 1, rot, links oben." in one for one in figures)


def test_a_public_report_shows_and_says_what_is_drawn(file, audit, photo, tmp_path):
    draw(file, a_mark(photo, "mark-1", MarkShape.ARROW, "0.1 0.1 0.9 0.1"))
    write_report_of(file, [audit.id], tmp_path / "a.pdf", texts=GERMAN, now=NOON)
    figures = [text for text, _ in structure_of(tmp_path / "a.pdf").figures]
    assert any("Eingezeichnet: Pfeil, rot, rechts oben." in text for text in figures)
