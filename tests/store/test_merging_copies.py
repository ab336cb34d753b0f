"""What was sent out comes back by merging, and what was forgotten never does."""

import hashlib
import random
import shutil
from dataclasses import replace

import pytest

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.people import Person
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.places import Place, PlaceType
from asskomm_audit.errors import UserError
from asskomm_audit.merging import merge_with_backup
from asskomm_audit.sending import CopyKind, send_copy
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.findings import find_finding, put_finding, remove_finding
from asskomm_audit.store.forgetting import forget
from asskomm_audit.store.forgetting_plan import Wish, plan_forgetting
from asskomm_audit.store.history import carry_out, steps_of
from asskomm_audit.store.merging import merge_into
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.part_copying import write_part
from asskomm_audit.store.people import people_of, put_person
from asskomm_audit.store.photos import photo_bytes, photos_of, put_photo
from asskomm_audit.store.places import find_place, put_place
from asskomm_audit.store.publishing import new_audit_file
from asskomm_audit.texts import GERMAN

PIXELS = b"\xff\xd8\xff" + random.Random(5).randbytes(20_000)
SHA = hashlib.sha256(PIXELS).hexdigest()
OTHER = Place(id="place-2", name="Stadtpark", place_type=PlaceType.PARK)
ERIKA = Person(id="person-9", name="Erika Musterfrau", function="Ordnungsamt")


@pytest.fixture
def finding(scene):
    return Finding(id="f-1", audit_id=scene.audit.id, number=1, title="Zettel Erika Musterfrau")


@pytest.fixture
def filled(file, scene, finding):
    """The open file with a second place, a finding, a photo and a person."""
    photo = Photo(
        id="p-1",
        audit_id=scene.audit.id,
        sha256=SHA,
        source_sha256="",
        width=1,
        height=1,
        size=len(PIXELS),
        caption="Gesicht",
    )

    def write(file):
        put_place(file, OTHER)
        put_finding(file, finding)
        put_photo(file, photo, PIXELS, b"klein")
        put_person(file, ERIKA)

    carry_out(file, "Mit Erika Musterfrau", write)
    return file


def part_of(file, tmp_path, name="teil", **options):
    target = tmp_path / f"{name}.audit.gpkg"
    with new_audit_file(target) as draft:
        write_part(file.path, draft, **options)
    return target


def do(path, write):
    with open_audit_file(path) as file:
        carry_out(file, "Unterwegs", write)


def rows_in(path):
    with open_audit_file(path, read_only=True) as file:
        return {
            (kind, row["id"]): tuple(row)[1:]
            for kind in Kind
            for row in file.rows(f"SELECT * FROM {kind}")
        }


def test_a_part_comes_back_as_if_it_had_never_been_away(filled, tmp_path, scene, finding):
    part = part_of(filled, tmp_path, place=scene.place.id)
    stayed = tmp_path / "stayed.audit.gpkg"
    filled.close()
    shutil.copy(filled.path, stayed)
    changed = replace(finding, cause="Hecke")
    new = replace(finding, id="f-2", number=2, title="Neu")

    def work(file):
        put_finding(file, changed)
        put_finding(file, new)
        put_place(file, replace(scene.place, name="Neuer Markt"))

    for path in (part, stayed):
        do(path, work)
        do(path, lambda file: remove_finding(file, "f-1"))
    report = merge_into(filled.path, [part])
    assert report.open_conflicts == 0
    assert rows_in(filled.path) == rows_in(stayed)
    assert (Kind.PLACE, OTHER.id) in rows_in(filled.path)
    assert {fault.kind for fault in check_file(filled.path)} <= {"catalogue"}
    assert merge_into(filled.path, [part]).is_empty


def test_smaller_pictures_come_in_and_give_way_to_larger_ones(filled, tmp_path):
    small = part_of(filled, tmp_path, "klein", shrink=lambda data: data[:100])
    filled.close()
    third = tmp_path / "dritte.audit.gpkg"
    with new_audit_file(third) as draft:
        write_part(filled.path, draft, place=OTHER.id)

    def bytes_in(path):
        with open_audit_file(path, read_only=True) as file:
            return photo_bytes(file, SHA)

    merge_into(filled.path, [small])
    assert bytes_in(filled.path) == PIXELS
    merge_into(third, [small])
    assert bytes_in(third) == PIXELS[:100]
    assert {fault.kind for fault in check_file(third)} <= {"catalogue"}
    merge_into(third, [filled.path])
    assert bytes_in(third) == PIXELS
    assert {fault.kind for fault in check_file(third)} <= {"catalogue"}


def test_what_was_forgotten_does_not_come_back_and_goes_elsewhere_too(filled, tmp_path):
    away = part_of(filled, tmp_path, "woanders")
    wish = Wish(photos=frozenset({"p-1"}), people=frozenset({ERIKA.id}))
    forget(filled, plan_forgetting(filled, wish), "Gelöscht")
    path = filled.path
    filled.close()

    merge_into(path, [away])
    merge_into(away, [path])
    for each in (path, away):
        raw = each.read_bytes()
        for word in (PIXELS[5000:5100], b"Musterfrau", b"Gesicht"):
            assert word.lower() not in raw.lower()
        with open_audit_file(each, read_only=True) as file:
            assert photos_of(file) == []
            assert people_of(file) == [Person(id=ERIKA.id, name="Person 1", function="")]
            assert find_finding(file, "f-1").title == "Zettel Person 1"
            assert "Musterfrau" not in " ".join(step.text for step in steps_of(file))
        assert {fault.kind for fault in check_file(each)} <= {"catalogue"}
    assert rows_in(path) == rows_in(away)


def test_a_removed_person_gets_a_pseudonym_and_stays_removed(filled, tmp_path):
    from asskomm_audit.store.people import remove_person

    away = part_of(filled, tmp_path, "woanders")
    carry_out(filled, "", lambda file: remove_person(file, ERIKA.id))
    forget(filled, plan_forgetting(filled, Wish(people=frozenset({ERIKA.id}))), "")
    filled.close()
    report = merge_into(away, [filled.path])
    assert report.open_conflicts == 0
    with open_audit_file(away, read_only=True) as file:
        assert people_of(file) == []
        assert file.rows("SELECT name FROM person")[0][0] == "Person 1"


def test_a_public_edition_is_not_merged(filled, tmp_path):
    target = tmp_path / "public.audit.gpkg"
    carry_out(filled, "", lambda file: put_place(file, replace(OTHER, name="Park")))
    send_copy(filled.path, target, CopyKind.PUBLIC, GERMAN, place=OTHER.id)
    filled.close()
    with pytest.raises(UserError, match="öffentliche Kopie"):
        merge_into(filled.path, [target])
    with open_audit_file(filled.path, read_only=True) as file:
        assert find_place(file, OTHER.id).name == "Park"


def test_nothing_is_merged_into_a_public_edition(filled, tmp_path):
    target = tmp_path / "public.audit.gpkg"
    carry_out(filled, "", lambda file: put_place(file, OTHER))
    send_copy(filled.path, target, CopyKind.PUBLIC, GERMAN, place=OTHER.id)
    before = target.read_bytes()
    with pytest.raises(UserError, match="öffentliche Kopie"):
        merge_with_backup(target, [filled.path])
    assert target.read_bytes() == before
