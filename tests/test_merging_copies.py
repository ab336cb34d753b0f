"""Copies that were given away come back: a part, a small one; a public one never does."""

from dataclasses import replace

import pytest

from asskomm_audit.errors import UserError
from asskomm_audit.merging import merge_with_backup
from asskomm_audit.sending import CopyKind, send_copy
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.findings import find_finding, findings_of, put_finding
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.merging import merge_into
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import photo_bytes, photos_of
from asskomm_audit.texts import GERMAN
from tests.conftest import PLACE
from tests.test_sending import filled  # noqa: F401 - a fixture


def sent(file, target, kind, place=None):
    send_copy(file.path, target, kind, GERMAN, place=place)
    return target


def change(path, **changes):
    with open_audit_file(path) as file:
        finding = replace(find_finding(file, "f-1"), **changes)
        carry_out(file, "Ändern", lambda file: put_finding(file, finding))


def test_a_part_that_was_worked_on_merges_back(filled, tmp_path):  # noqa: F811
    part = sent(filled, tmp_path / "part.audit.gpkg", CopyKind.WHOLE, PLACE.id)
    change(part, cause="im Teil gefunden")
    before = len(findings_of(filled))
    report = merge_into(filled.path, [part])
    assert (report.entries, report.open_conflicts) == (1, 0)
    assert find_finding(filled, "f-1").cause == "im Teil gefunden"
    assert len(findings_of(filled)) == before
    assert check_file(filled.path) == []


def test_larger_bytes_win_over_those_of_a_small_copy_in_both_directions(filled, tmp_path):  # noqa: F811
    small = sent(filled, tmp_path / "small.audit.gpkg", CopyKind.SMALL)
    photo = photos_of(filled)[0]
    whole = photo_bytes(filled, photo.sha256)
    with open_audit_file(small, read_only=True) as file:
        assert len(photo_bytes(file, photo.sha256)) < len(whole)
    assert merge_into(filled.path, [small]).photos == 0
    assert photo_bytes(filled, photo.sha256) == whole
    assert merge_into(small, [filled.path]).photos == 1
    with open_audit_file(small, read_only=True) as file:
        assert photo_bytes(file, photo.sha256) == whole
    assert merge_into(small, [filled.path]).is_empty
    assert check_file(small) == check_file(filled.path) == []


def test_small_bytes_are_better_than_none_and_say_that_they_are_small(filled, tmp_path):  # noqa: F811
    small = sent(filled, tmp_path / "small.audit.gpkg", CopyKind.SMALL)
    with filled.writing("") as connection:
        connection.execute("DELETE FROM photo_data")
    assert merge_into(filled.path, [small]).photos == 1
    assert check_file(filled.path) == []


def test_a_public_copy_is_not_merged(filled, tmp_path):  # noqa: F811
    public = sent(filled, tmp_path / "public.audit.gpkg", CopyKind.PUBLIC)
    for into, source in ((filled.path, public), (public, filled.path)):
        before = public.read_bytes()
        with pytest.raises(UserError, match=r"public\.audit\.gpkg ist eine öffentliche Kopie"):
            merge_with_backup(into, [source])
        assert public.read_bytes() == before
