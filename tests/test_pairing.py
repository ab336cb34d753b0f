"""Which pairs a document shows: kept, reviewed, public; and never what they cover."""

import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime

import pikepdf
import pytest
from docx import Document
from docx.oxml.ns import qn

from asskomm_audit.documents import Wanted, write_document_of, write_report_of
from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.findings import Finding, FindingStatus
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.photo_pairs import PairState, PhotoPair
from asskomm_audit.domain.privacy import BoxKind, Edition, PrivacyBox
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.audits import put_audit
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.photo_pairs import put_pair
from asskomm_audit.store.photos import change_photo, photos_of
from asskomm_audit.store.privacy import put_box, put_reviewed
from asskomm_audit.texts import GERMAN
from tests.commands.conftest import jpeg
from tests.test_documents import PLACES, picture, pictures_in, shows_secret, words_in

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
LAST = AuditId("audit-0")


@pytest.fixture
def pair(file, audit):
    """Return a kept pair: the earlier photo holds secrets, which are covered and reviewed."""
    first = replace(audit, id=LAST, started_on=date(2025, 11, 20))
    finding = Finding(id="f-0", audit_id=LAST, number=1, title="Dunkle Ecke")

    def write(file):
        put_audit(file, first)
        put_audit(file, replace(audit, previous_id=LAST))
        put_finding(file, finding)
        old = PhotoTarget(audit_id=LAST, finding_id="f-0")
        keep_photo(file, Incoming(prepare(picture(), "alt.jpg")), old, NOON)
        new = PhotoTarget(audit_id=audit.id)
        keep_photo(file, Incoming(prepare(jpeg((1600, 1200)), "neu.jpg")), new, NOON)
        (before,), (after,) = photos_of(file, LAST), photos_of(file, audit.id)
        for number, (x1, y1, x2, y2) in enumerate(PLACES):
            box = PrivacyBox(
                id=f"b-{number}", photo_id=before.id, kind=BoxKind.FACE, x1=x1, y1=y1, x2=x2, y2=y2
            )
            put_box(file, box)
        for photo in (before, after):
            change_photo(file, replace(photo, alternative_text="Eine Ecke"))
            put_reviewed(file, photo.id, NOON, None)
        put_pair(file, PhotoPair(before_id=before.id, after_id=after.id))

    carry_out(file, "Paar", write)
    (before,), (after,) = photos_of(file, LAST), photos_of(file, audit.id)
    return before, after


def shown(file, audit, target, **options):
    """Write a report; return how many photos it holds, a pair's earlier one included."""
    write_report_of(file, [audit.id], target, texts=GERMAN, **options)
    with pikepdf.open(target):
        return len(pictures_in(target))


def test_both_photos_of_a_pair_are_shown_and_what_is_covered_is_gone(file, audit, pair, tmp_path):
    target = tmp_path / "a.pdf"
    assert shown(file, audit, target) == 2
    assert not any(shows_secret(each) for each in pictures_in(target))
    words = words_in(target)
    assert "Vorher und nachher" in words
    assert "F-001" in words


def unreviewed(file, before, after):
    box = PrivacyBox(id="b-new", photo_id=before.id, kind=BoxKind.NAME, x1=0, y1=0, x2=0.1, y2=0.1)
    put_box(file, box)


def withheld(file, before, after):
    change_photo(file, replace(before, withheld=True))


def not_public(file, before, after):
    put_finding(file, Finding(id="f-0", audit_id=LAST, number=1, title="x", public=False))


def dismissed(file, before, after):
    finding = Finding(id="f-0", audit_id=LAST, number=1, title="x", status=FindingStatus.DISMISSED)
    put_finding(file, finding)


def not_kept(file, before, after):
    pair = PhotoPair(before_id=before.id, after_id=after.id, state=PairState.DISMISSED)
    put_pair(file, pair)


@pytest.mark.parametrize("spoil", [unreviewed, withheld, not_public, dismissed, not_kept])
@pytest.mark.parametrize("edition", list(Edition))
def test_what_may_not_be_shown_takes_the_pair_out_and_stops_no_report(
    file, audit, pair, tmp_path, spoil, edition
):
    carry_out(file, "Ändern", lambda file: spoil(file, *pair))
    target = tmp_path / "a.pdf"
    assert shown(file, audit, target, edition=edition) == 1
    assert "Vorher und nachher" not in words_in(target)


def status(file, audit, target, edition=Edition.PUBLIC):
    wanted = Wanted(kind=DocumentKind.STATUS, audits=[audit.id], edition=edition)
    return write_document_of(file, wanted, target, texts=GERMAN, now=NOON)


def pictures_of_word(path):
    with zipfile.ZipFile(path) as packed:
        names = [name for name in packed.namelist() if name.startswith("word/media/")]
        return [packed.read(name) for name in names]


def test_the_status_report_shows_pairs_in_both_kinds_of_file(file, audit, pair, tmp_path):
    target = tmp_path / "a.pdf"
    written = status(file, audit, target)
    assert {each.id for each in written.shown} == {each.id for each in pair}
    assert "Vorher und nachher" in words_in(target)
    word = tmp_path / "a.docx"
    written = status(file, audit, word)
    assert {each.id for each in written.shown} == {each.id for each in pair}
    for pictures in (pictures_in(target), pictures_of_word(word)):
        assert len(pictures) == 2
        assert not any(shows_secret(each) for each in pictures)
    described = [each.get("descr") for each in Document(str(word)).element.iter(qn("wp:docPr"))]
    assert described == ["Vorher: Eine Ecke", "Nachher: Eine Ecke"]


def test_a_pair_nobody_has_described_stays_out_of_a_public_status_report(
    file, audit, pair, tmp_path
):
    bare = replace(pair[0], alternative_text="")
    carry_out(file, "Foto", lambda file: change_photo(file, bare))
    target = tmp_path / "a.pdf"
    assert status(file, audit, target).shown == ()
    assert "Vorher und nachher" not in words_in(target)
    assert len(status(file, audit, target, Edition.INTERNAL).shown) == 2


def test_other_short_documents_show_no_pairs(file, audit, pair, tmp_path):
    wanted = Wanted(kind=DocumentKind.COVER, audits=[audit.id])
    written = write_document_of(file, wanted, tmp_path / "a.pdf", texts=GERMAN, now=NOON)
    assert written.shown == ()
