"""Documents that went out are kept byte for byte, and say so when a photo in them is forgotten."""

import hashlib
import logging
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from threading import Event, Thread

import pytest

from asskomm_audit.domain.ids import IssuedId
from asskomm_audit.domain.issued import IssuedDocument, photos_noted
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.people import Person
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.errors import UserError
from asskomm_audit.forgetting import plan_lines
from asskomm_audit.sending import CopyKind, send_copy
from asskomm_audit.store import connections
from asskomm_audit.store.bin import removed_records, restore
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.forgetting import forget
from asskomm_audit.store.forgetting_plan import Wish, plan_forgetting
from asskomm_audit.store.history import carry_out, steps_of, take_back
from asskomm_audit.store.issued import (
    find_issued,
    issued_bytes,
    issued_of,
    keep_issued,
    next_issued_number,
    remove_issued,
)
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.people import people_of, put_person
from asskomm_audit.store.photos import put_photo
from asskomm_audit.texts import GERMAN

PDF = b"%PDF-1.7 " + bytes(range(256)) * 40
PIXELS = b"\xff\xd8\xff" + bytes(range(256)) * 20
SHA = hashlib.sha256(PIXELS).hexdigest()
PHOTO = Photo(
    id="p-1", audit_id="", sha256=SHA, source_sha256="s", width=4, height=3, size=len(PIXELS)
)


def document(number=1, data=PDF, photos=""):
    return IssuedDocument(
        id=IssuedId(f"issued-{number}"),
        number=number,
        document_kind="report",
        edition=Edition.PUBLIC,
        language="de",
        title="Sicherheitsaudit Markt",
        file_name="Auditbericht.pdf",
        issued_at=datetime(2026, 11, 21, 12, tzinfo=UTC),
        photos=photos,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
    )


def issue(file, kept=None, data=PDF):
    kept = kept or document()
    carry_out(file, "Herausgeben", lambda file: keep_issued(file, kept, [data]))
    return kept


def test_what_went_out_comes_back_byte_for_byte(file, path):
    kept = issue(file)
    assert issued_of(file) == [kept]
    assert issued_bytes(file, kept) == PDF
    file.close()
    assert {fault.kind for fault in check_file(path)} <= {"catalogue"}


def test_bytes_that_come_in_pieces_are_the_same_bytes(file, path):
    pieces = [b"%PDF-1.7\x00\xff\xfe", b"\x00" * 3, b"\xc3", b"\xa4\x80" * 5000, b"1", b"e5 "]
    kept = document(data=b"".join(pieces))
    carry_out(file, "Herausgeben", lambda file: keep_issued(file, kept, pieces))
    assert issued_bytes(file, kept) == b"".join(pieces)
    other = document(2, data=b"".join(reversed(pieces)))  # nothing of the first is left behind
    carry_out(file, "Herausgeben", lambda file: keep_issued(file, other, pieces[::-1]))
    assert issued_bytes(file, other) == b"".join(reversed(pieces))
    file.close()
    assert {fault.kind for fault in check_file(path)} <= {"catalogue"}


def test_a_step_waits_for_what_another_handle_of_the_program_is_writing(file, path, monkeypatch):
    monkeypatch.setattr(connections, "_BUSY_SECONDS", 0.01)
    begun, waits = Event(), Event()
    listener = logging.Handler()
    listener.emit = lambda record: "waits" in record.getMessage() and waits.set()
    log = logging.getLogger("asskomm_audit.store.auditfile")
    log.addHandler(listener)
    log.setLevel(logging.INFO)

    def write_for_long():
        def write(beside):
            begun.set()
            assert waits.wait(20)
            keep_issued(beside, document(), [PDF])

        with open_audit_file(path) as beside:
            carry_out(beside, "Herausgeben", write)

    worker = Thread(target=write_for_long)
    worker.start()
    assert begun.wait(20)
    berger = Person(id="p-berger", name="Berger", function="Ordnungsamt")
    carry_out(file, "Person", lambda file: put_person(file, berger))
    worker.join()
    log.removeHandler(listener)
    assert [each.text for each in steps_of(file, limit=2)] == ["Person", "Herausgeben"]
    assert issued_bytes(file, document()) == PDF
    assert berger in people_of(file)


def test_a_number_is_never_given_twice(file):
    issue(file)
    carry_out(file, "", lambda file: remove_issued(file, document().id))
    assert next_issued_number(file) == 2


def test_bytes_of_another_document_are_refused(file):
    with pytest.raises(ValueError, match="hash"):
        issue(file, data=PDF + b"x")


def test_a_document_whose_bytes_were_changed_is_told_and_never_handed_out(file, path):
    kept = issue(file)
    file.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE photo_data SET data = ?", (PDF[::-1],))
    with open_audit_file(path) as again, pytest.raises(UserError, match="D-001"):
        issued_bytes(again, kept)
    assert "photo" in {fault.kind for fault in check_file(path)}


def test_a_missing_file_of_a_document_is_found_by_the_check(file, path):
    issue(file)
    file.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM photo_data")
    assert any("Dokument" in fault.sentence(GERMAN) for fault in check_file(path))


def test_issuing_can_be_taken_back_and_a_removed_one_comes_back_from_the_bin(file):
    kept = issue(file)
    take_back(file, steps_of(file, limit=1)[0].id, "zurück")
    assert issued_of(file) == []
    take_back(file, steps_of(file, limit=1)[0].id, "wieder")
    carry_out(file, "", lambda file: remove_issued(file, kept.id))
    (removed,) = removed_records(file)
    assert removed.kind is Kind.ISSUED
    restore(file, removed.kind, removed.row, "zurück")
    assert issued_bytes(file, issued_of(file)[0]) == PDF


def with_photo(file, scene):
    photo = replace(PHOTO, audit_id=scene.audit.id)
    carry_out(file, "", lambda file: put_photo(file, photo, PIXELS, b"small"))
    return issue(file, document(photos=photos_noted([photo])))


def test_forgetting_a_photo_says_which_document_shows_it_and_notes_it_there(file, scene):
    kept = with_photo(file, scene)
    plan = plan_forgetting(file, Wish(photos=frozenset({"p-1"})))
    assert plan.documents == (kept,)
    assert any(
        "D-001" in line and "Sicherheitsaudit Markt" in line
        for line in plan_lines(file, plan, GERMAN)
    )
    forget(file, plan, "Gelöscht", note="21.11.2026: gelöscht")
    noted = find_issued(file, kept.id)
    assert noted is not None
    assert noted.remark == "21.11.2026: gelöscht"
    assert issued_bytes(file, noted) == PDF


def test_a_document_that_shows_other_photos_is_not_touched(file, scene):
    with_photo(file, scene)
    other = replace(
        PHOTO,
        id="p-2",
        audit_id=scene.audit.id,
        sha256=hashlib.sha256(b"\xff\xd8\xffx").hexdigest(),
    )
    carry_out(file, "", lambda file: put_photo(file, other, b"\xff\xd8\xffx", b"small"))
    assert plan_forgetting(file, Wish(photos=frozenset({"p-2"}))).documents == ()


def test_emptying_the_bin_takes_the_bytes_of_a_removed_document(file):
    kept = issue(file)
    carry_out(file, "", lambda file: remove_issued(file, kept.id))
    plan = plan_forgetting(file, Wish(removed=True))
    assert plan.pictures == {kept.sha256}
    forget(file, plan, "Gelöscht")
    assert file.rows("SELECT count(*) FROM photo_data")[0][0] == 0
    with pytest.raises(UserError, match="endgültig"):
        issue(file)


def test_forgetting_a_person_says_that_documents_may_name_them(file):
    issue(file)
    carry_out(file, "", lambda file: put_person(file, Person(id="p", name="Erika Muster")))
    plan = plan_forgetting(file, Wish(people=frozenset({"p"})))
    assert any("Dokument" in line for line in plan_lines(file, plan, GERMAN))


@pytest.mark.parametrize("kind", [CopyKind.WHOLE, CopyKind.SMALL])
def test_a_copy_takes_documents_along_as_they_are(file, tmp_path, kind):
    kept = issue(file)
    target = tmp_path / "kopie.audit.gpkg"
    send_copy(file.path, target, kind, GERMAN)
    with open_audit_file(target, read_only=True) as copy:
        assert issued_bytes(copy, kept) == PDF


def test_two_laptops_bring_their_documents_together(laptops):
    for number, laptop in enumerate(laptops, start=1):
        data = PDF + bytes([number])
        issue(laptop.file, document(number, data), data)
    first, second, third = laptops
    first.merge_quickly(second)
    first.merge_quickly(third)
    kept = issued_of(first.file)
    assert [issued_bytes(first.file, each)[-1] for each in kept] == [1, 2, 3]
