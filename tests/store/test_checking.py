import hashlib
from dataclasses import replace

import pytest

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.photos import Photo
from asskomm_audit.errors import UserError
from asskomm_audit.store.audits import put_audit
from asskomm_audit.store.catalogues import keep_catalogue
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.history import carry_out, take_back
from asskomm_audit.store.photos import put_photo
from asskomm_audit.store.places import remove_place

DATA = b"picture" * 1000
SHA = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def sound(file, path, scene):
    """A closed file with a photo, a catalogue and steps taken back."""
    catalogue = load_catalogue()

    def write(file):
        keep_catalogue(file, catalogue)
        put_audit(file, replace(scene.audit, catalogue_hash=catalogue.hash))
        put_photo(
            file,
            Photo(
                id="p",
                audit_id=scene.audit.id,
                sha256=SHA,
                source_sha256=SHA,
                width=1,
                height=1,
                size=len(DATA),
                direction=1 / 3,
            ),
            DATA,
            b"",
        )

    carry_out(file, "", write)
    removed = carry_out(file, "", lambda file: remove_place(file, scene.place.id))
    take_back(file, removed.step, "")
    file.close()
    return path


def spoil(path, *statements):
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA recursive_triggers = OFF")
    for statement in statements:
        other.execute(statement)
    other.close()


def test_a_sound_file_has_no_faults_and_stays_as_it_is(sound):
    before = sound.read_bytes()
    assert check_file(sound) == []
    assert sound.read_bytes() == before


@pytest.mark.parametrize(
    ("kind", "statements"),
    [
        ("history", ["UPDATE clock SET capture = 0", "UPDATE audit SET note = 'heimlich'"]),
        ("history", ["DELETE FROM change WHERE tbl = 'visit'"]),
        ("damaged", ["UPDATE change SET data = '{' WHERE tbl = 'visit'"]),
        ("link", ["UPDATE clock SET capture = 0", "UPDATE visit SET audit_id = 'none'"]),
        ("photo", ["UPDATE photo_data SET data = x'00'"]),
        ("photo", ["DELETE FROM photo_data"]),
        ("catalogue", ["DELETE FROM catalogue_data"]),
        ("catalogue", ["UPDATE catalogue_data SET data = '{}'"]),
        ("schema", ["DROP TRIGGER audit_log_u"]),
    ],
)
def test_each_fault_is_named(sound, kind, statements):
    spoil(sound, *statements)
    assert kind in {fault.kind for fault in check_file(sound)}


def test_every_sentence_can_be_filled(sound):
    spoil(sound, "DELETE FROM photo_data", "DELETE FROM catalogue_data")
    spoil(sound, "UPDATE clock SET capture = 0", "UPDATE visit SET audit_id = 'none'")
    faults = check_file(sound)
    assert len(faults) >= 4
    for fault in faults:
        assert "{" not in fault.text.format(**fault.values)


def test_mangled_pages_are_named_or_told(sound):
    whole = sound.read_bytes()
    named = 0
    for page in range(1, len(whole) // 4096, 3):
        spoiled = bytearray(whole)
        spoiled[page * 4096 : page * 4096 + 2048] = b"\x99" * 2048
        sound.write_bytes(spoiled)
        try:
            named += bool(check_file(sound))
        except UserError:
            named += 1
    assert named > len(whole) // 4096 // 3 * 0.7


def test_what_cannot_be_read_at_all_is_told(tmp_path):
    with pytest.raises(UserError):
        check_file(tmp_path / "none.gpkg")
