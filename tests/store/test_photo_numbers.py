from dataclasses import replace

import pytest

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.photos import Photo
from asskomm_audit.store.audits import audits_of
from asskomm_audit.store.findings import put_finding, remove_finding
from asskomm_audit.store.history import carry_out, take_back
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photo_next import next_in_audit
from asskomm_audit.store.photo_numbers import label_of, photo_numbers
from asskomm_audit.store.photos import (
    change_photo,
    find_photo,
    photos_of,
    put_photo,
    remove_photo,
)
from tests.store.test_photos import DATA, SHA


@pytest.fixture
def finding(file, scene):
    finding = Finding(id="f1", audit_id=scene.audit.id, number=12, title="Dunkel")
    carry_out(file, "", lambda file: put_finding(file, finding))
    return finding


def made(scene, photo_id, **values):
    return Photo(
        id=photo_id,
        audit_id=scene.audit.id,
        sha256=SHA,
        source_sha256=photo_id,
        width=4,
        height=3,
        size=len(DATA),
        **values,
    )


def take_in(file, *photos):
    for photo in photos:
        carry_out(file, "", lambda file, photo=photo: put_photo(file, photo, DATA, b"small"))


def labels(file):
    found = {photo.id: photo.label for photo in photos_of(file)}
    assert {each: find_photo(file, each).label for each in found} == found  # read one by one
    counted = {
        each: of.label
        for audit in audits_of(file)
        for each, of in photo_numbers(file, audit.id).items()
    }
    assert {each: counted[each] for each in found} == found  # all of the audit counted
    return found


def test_photos_count_within_their_finding_or_their_audit(file, scene, finding):
    take_in(file, made(scene, "a"), made(scene, "b", finding_id="f1"))
    take_in(file, made(scene, "c", finding_id="f1"), made(scene, "d"))
    assert labels(file) == {"a": "P-001", "b": "F-012-P1", "c": "F-012-P2", "d": "P-004"}


def test_the_number_of_a_removed_photo_is_not_given_again(file, scene, finding):
    take_in(file, made(scene, "a", finding_id="f1"), made(scene, "b", finding_id="f1"))
    carry_out(file, "", lambda file: remove_photo(file, "b"))
    take_in(file, made(scene, "c", finding_id="f1"))
    assert labels(file) == {"a": "F-012-P1", "c": "F-012-P3"}


def test_the_number_of_a_photo_that_was_filed_is_not_given_again(file, scene, finding):
    take_in(file, made(scene, "a"), made(scene, "b"))
    filed = replace(find_photo(file, "b"), finding_id="f1")
    carry_out(file, "", lambda file: change_photo(file, filed))
    take_in(file, made(scene, "c"))
    assert labels(file) == {"a": "P-001", "b": "F-012-P1", "c": "P-003"}


def test_a_number_outlives_changes_of_the_photo_and_comes_back_with_it(file, scene, finding):
    take_in(file, made(scene, "a", finding_id="f1"), made(scene, "b", finding_id="f1"))
    carry_out(file, "", lambda file: change_photo(file, made(scene, "b", finding_id="f1")))
    removal = carry_out(file, "", lambda file: remove_photo(file, "b"))
    assert label_of(file, "b") == "F-012-P2"
    take_back(file, removal.step, "")
    assert find_photo(file, "b").label == "F-012-P2"


def test_a_photo_that_loses_its_finding_counts_in_the_audit(file, scene, finding):
    take_in(file, made(scene, "a"), made(scene, "b", finding_id="f1", answer_id="x"))
    removal = carry_out(file, "", lambda file: remove_finding(file, "f1"))
    assert labels(file) == {"a": "P-001", "b": "P-002"}
    take_back(file, removal.step, "")
    assert labels(file) == {"a": "P-001", "b": "F-012-P1"}


def test_old_photos_count_in_the_order_of_their_ids_and_keep_that_number(file, scene, finding):
    take_in(file, made(scene, "a", finding_id="f1"), made(scene, "b", finding_id="f1"))
    take_in(file, made(scene, "c"), made(scene, "d"))
    carry_out(file, "", lambda file: file.execute("UPDATE photo SET number = NULL"))
    before = {"a": "F-012-P1", "b": "F-012-P2", "c": "P-003", "d": "P-004"}
    assert labels(file) == before
    written = replace(find_photo(file, "d"), caption="Tor")
    carry_out(file, "", lambda file: change_photo(file, written))
    numbers = dict(tuple(row) for row in file.rows("SELECT id, number FROM photo"))
    assert numbers == {"a": None, "b": None, "c": None, "d": 4}
    assert labels(file) == before
    take_in(file, made(scene, "e", finding_id="f1"))
    assert labels(file) == before | {"e": "F-012-P3"}


def test_what_two_laptops_numbered_alike_is_told_apart_by_the_id(laptops):
    first, second, _ = laptops
    one, other = "0190a000-0000-7000-8000-000000000aaa", "0190a000-0000-7000-8000-000000000bbb"
    for laptop, photo_id in ((first, one), (second, other)):
        photo = made(laptop.scene, photo_id)
        laptop.do(lambda file, photo=photo: put_photo(file, photo, DATA, b"small"))
        assert label_of(laptop.file, photo_id) == "P-001"
    first.merge(second)
    second.merge(first)
    assert labels(first.file) == labels(second.file) == {one: "P-001", other: "P-001-BBB"}


def test_the_next_number_known_from_before_is_the_one_that_counting_finds(file, scene, finding):
    def said():
        known = next_in_audit(file, scene.audit.id)
        with open_audit_file(file.path, read_only=True) as anew:
            assert known == next_in_audit(anew, scene.audit.id)
        return known

    def lose(file):
        put_photo(file, made(scene, "lost", number=70), DATA, b"small")
        assert next_in_audit(file, scene.audit.id) == 71
        raise LookupError("lost")

    numbers = [said()]
    for photo in (made(scene, "a"), made(scene, "b", finding_id="f1"), made(scene, "c")):
        take_in(file, photo)
        numbers.append(said())
    assert numbers == [1, 2, 3, 4]
    with pytest.raises(LookupError, match="lost"):
        carry_out(file, "", lose)
    assert said() == 4
    take_in(file, made(scene, "d"))
    assert said() == 5
    carry_out(file, "", lambda file: remove_photo(file, "d"))
    assert said() == 5
    moved = replace(find_photo(file, "b"), finding_id=None)
    step = carry_out(file, "", lambda file: change_photo(file, moved)).step
    assert said() == 6
    take_back(file, step, "")
    assert said() == 5
    take_in(file, made(scene, "e", number=40))
    assert said() == 41
    with open_audit_file(file.path) as other:
        carry_out(other, "", lambda other: put_photo(other, made(scene, "f"), DATA, b"small"))
    assert said() == 42
