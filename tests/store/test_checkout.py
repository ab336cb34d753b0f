"""Working copies come back only where the original is still what was copied."""

import hashlib
import shutil
from dataclasses import replace

import pytest

from asskomm_audit.errors import Cancelled, UserError
from asskomm_audit.paths import data_folder
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.checkout import (
    OriginalAwayError,
    OriginalChangedError,
    check_out,
    checkout_of,
    checkouts,
    end_checkout,
    is_changed,
    save_beside,
    write_back,
)
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.holders import Holder
from asskomm_audit.store.lending import FileLentError, Lending, lend, lending_of
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.places import places_of, put_place
from tests.beginning import begin_file
from tests.store.conftest import put_scene
from tests.store.test_troubles import fill_up, is_root, mounted, small_disk

__all__ = ["small_disk"]


@pytest.fixture
def stick(tmp_path, scene):
    """A folder that stands for a stick, with a file on it."""
    folder = tmp_path / "stick"
    folder.mkdir()
    path = folder / "Müglitz.audit.gpkg"
    with begin_file(path) as file:
        carry_out(file, "Anlegen", lambda file: put_scene(file, scene))
    return path


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def rename(path, scene, name):
    with open_audit_file(path) as file:
        carry_out(file, name, lambda file: put_place(file, replace(scene.place, name=name)))


def name_in(path):
    with open_audit_file(path, read_only=True) as file:
        return places_of(file)[0].name


def beside(path):
    return sorted(each.name for each in path.parent.iterdir())


def test_what_was_written_into_the_copy_comes_back(stick, scene):
    before = digest(stick)
    checkout = check_out(stick, person="Anna")
    assert digest(stick) == before
    rename(checkout.copy, scene, "Neuer Markt")
    assert name_in(stick) == scene.place.name
    end_checkout(write_back(checkout))
    assert name_in(stick) == "Neuer Markt"
    assert check_file(stick)[0].kind == "catalogue"
    previous = f"~{stick.name}.vorher"
    assert beside(stick) == sorted([stick.name, previous])
    assert digest(stick.with_name(previous)) == before
    assert checkouts() == []
    assert not checkout.folder.exists()


def test_a_copy_that_was_only_looked_at_changes_nothing(stick):
    before = digest(stick)
    checkout = check_out(stick)
    open_audit_file(checkout.copy).close()
    assert not is_changed(checkout)
    end_checkout(write_back(checkout))
    assert digest(stick) == before
    assert beside(stick) == [stick.name]


def test_writing_back_again_and_again_keeps_the_version_before(stick, scene):
    checkout = check_out(stick)
    for name in ("Eins", "Zwei"):
        rename(checkout.copy, scene, name)
        checkout = write_back(checkout)
        assert name_in(stick) == name
    assert name_in(stick.with_name(f"~{stick.name}.vorher")) == "Eins"
    assert lending_of(stick)
    end_checkout(checkout)
    assert not lending_of(stick)


def test_a_changed_original_is_never_overwritten(stick, scene):
    checkout = check_out(stick)
    rename(checkout.copy, scene, "Hier")
    with sqlite3.connect(stick) as gis:
        gis.execute("UPDATE audit SET note = 'dort'")
    gis.close()
    before = digest(stick)
    with pytest.raises(OriginalChangedError, match="nichts überschrieben"):
        write_back(checkout)
    assert digest(stick) == before
    target = save_beside(checkout)
    assert target.parent == stick.parent
    assert name_in(target) == "Hier"
    assert digest(stick) == before
    assert checkouts() == []


def test_a_stick_that_is_away_costs_nothing(stick, scene):
    checkout = check_out(stick)
    away = stick.parent.rename(stick.parent.with_name("weg"))
    rename(checkout.copy, scene, "Unterwegs")
    with pytest.raises(OriginalAwayError, match="nicht erreichbar"):
        write_back(checkout)
    assert checkouts() == [checkout]
    away.rename(stick.parent)
    end_checkout(write_back(checkout))
    assert name_in(stick) == "Unterwegs"


def test_a_copy_survives_the_end_of_the_program(stick, scene):
    checkout = check_out(stick)
    rename(checkout.copy, scene, "Später")
    assert checkout_of(stick) == checkout_of(checkout.copy) == checkout
    with pytest.raises(FileLentError, match="Arbeitskopie auf diesem Rechner") as lent:
        open_audit_file(stick)
    assert lent.value.lending.copy_id == checkout.id


def test_another_laptop_is_told_and_may_read_or_take_over(stick, scene):
    lend(stick, Lending(Holder(host="LAPTOP-7", since="04.05.2026 09:00"), "abc"))
    with pytest.raises(FileLentError, match="LAPTOP-7 ausgeliehen") as lent:
        open_audit_file(stick)
    with pytest.raises(FileLentError):
        check_out(stick)
    assert name_in(stick) == scene.place.name
    open_audit_file(stick, instead_of=lent.value.holder).close()
    assert beside(stick) == [stick.name]


def test_a_write_back_that_was_cut_off_between_two_names_is_finished(stick, scene):
    checkout = check_out(stick)
    rename(checkout.copy, scene, "Danach")
    stick.rename(stick.with_name(f"~{stick.name}.vorher"))
    write_back(checkout)
    assert name_in(stick) == "Danach"
    assert name_in(stick.with_name(f"~{stick.name}.vorher")) == scene.place.name


def test_a_full_stick_keeps_the_original(small_disk, scene):
    path = small_disk / "x.audit.gpkg"
    with begin_file(path) as file:
        carry_out(file, "Anlegen", lambda file: put_scene(file, scene))
    checkout = check_out(path)
    rename(checkout.copy, scene, "Neu")
    filler = fill_up(small_disk, leave=100_000)
    before = digest(path)
    with pytest.raises(UserError, match="voll"):
        write_back(checkout)
    assert digest(path) == before
    filler.unlink()
    end_checkout(write_back(checkout))
    assert name_in(path) == "Neu"


def test_a_place_where_nothing_can_be_written_lends_nothing(stick):
    folder = data_folder() / "working"
    folder.mkdir()
    if not is_root or not mounted(folder, "size=100k"):
        pytest.skip("mounting a small disk needs root")
    import subprocess

    try:
        with pytest.raises(UserError):
            check_out(stick)
        assert beside(stick) == [stick.name]
        assert checkouts() == []
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_cancelled_checkout_leaves_nothing(stick):
    def cancel(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        check_out(stick, progress=cancel)
    assert beside(stick) == [stick.name]
    assert list((data_folder() / "working").iterdir()) == []


def test_a_leftover_write_ahead_log_is_part_of_the_copy(stick, scene, tmp_path):
    with open_audit_file(stick) as file:
        carry_out(file, "", lambda file: put_place(file, replace(scene.place, name="Im Log")))
        torn = tmp_path / "torn"
        shutil.copytree(stick.parent, torn, ignore=shutil.ignore_patterns("*.lock", "*-shm"))
    checkout = check_out(torn / stick.name)
    assert name_in(checkout.copy) == "Im Log"
    assert len(beside(torn / stick.name)) == 2
