"""Compacting makes the file smaller and never leaves anything but one whole file."""

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from asskomm_audit.domain.photos import Photo
from asskomm_audit.errors import Cancelled, UserError
from asskomm_audit.store import compacting
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.compacting import compact_file
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.forgetting import forget
from asskomm_audit.store.forgetting_plan import Wish, plan_forgetting
from asskomm_audit.store.history import carry_out, steps_of
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import put_photo
from asskomm_audit.store.places import places_of

ROOT = Path(__file__).parents[2]
DATA = b"\xff\xd8\xff" + b"pixel" * 100_000


@pytest.fixture
def emptied(file, path, scene):
    """A closed file, half a megabyte of which is free."""
    photo = Photo(
        id="p",
        audit_id=scene.audit.id,
        sha256=hashlib.sha256(DATA).hexdigest(),
        source_sha256="",
        width=1,
        height=1,
        size=len(DATA),
    )
    carry_out(file, "", lambda file: put_photo(file, photo, DATA, b""))
    forget(file, plan_forgetting(file, Wish(photos=frozenset({"p"}))), "")
    file.close()
    return path


def test_a_file_shrinks_and_keeps_everything(emptied, scene):
    sizes = compact_file(emptied)
    assert sizes.before > 500_000 > sizes.after == emptied.stat().st_size
    assert [each.name for each in emptied.parent.iterdir() if "data" not in each.name] == [
        emptied.name
    ]
    assert {fault.kind for fault in check_file(emptied)} == {"catalogue"}
    with open_audit_file(emptied) as again:
        assert places_of(again) == [scene.place]
        assert steps_of(again)[-1].text == "Ort anlegen"
        carry_out(again, "Weiter", lambda file: None)


def test_an_open_file_is_not_compacted(emptied):
    with open_audit_file(emptied) as file, pytest.raises(UserError, match="in Benutzung"):
        compact_file(emptied)
    assert file.read_only is False


def test_cancelling_leaves_the_file_as_it_was(emptied):
    before = emptied.read_bytes()

    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        compact_file(emptied, stop)
    assert emptied.read_bytes() == before
    assert not list(emptied.parent.glob("~*"))


def test_a_broken_draft_never_takes_the_place(emptied, monkeypatch):
    before = emptied.read_bytes()
    rewrite = compacting._rewrite

    def lose_a_row(connection, draft, *rest):
        rewrite(connection, draft, *rest)
        other = sqlite3.connect(draft, isolation_level=None)
        other.execute("DELETE FROM catalogue_data")
        other.execute("DELETE FROM step WHERE fid = 1")
        other.close()

    monkeypatch.setattr(compacting, "_rewrite", lose_a_row)
    with pytest.raises(UserError, match="bleibt, wie sie ist"):
        compact_file(emptied)
    assert emptied.read_bytes() == before


def test_what_a_power_cut_left_behind_goes_with_the_next_compaction(emptied):
    draft = emptied.with_name(f"~{emptied.name}.compact")
    draft.write_bytes(b"half a file")
    draft.with_name(f"{draft.name}-journal").write_bytes(b"half a journal")
    compact_file(emptied)
    assert not list(emptied.parent.glob("~*"))
    assert {fault.kind for fault in check_file(emptied)} == {"catalogue"}


_KILLED = """
import os, sys
from pathlib import Path
from asskomm_audit.store import compacting

def die(*_):
    os._exit(9)

path, moment = Path(sys.argv[1]), sys.argv[2]
if moment == "while writing":
    compacting.compact_file(path, die)
elif moment == "once written":
    compacting._put_in_place = die
elif moment == "before the new name":
    Path.replace = die
else:
    replace = Path.replace
    Path.replace = lambda *names: (replace(*names), die())
compacting.compact_file(path)
"""


@pytest.mark.parametrize(
    "moment", ["while writing", "once written", "before the new name", "after the new name"]
)
def test_a_program_killed_at_any_moment_leaves_one_whole_file(emptied, scene, moment):
    script = [sys.executable, "-c", _KILLED, str(emptied), moment]
    assert subprocess.run(script, check=False, cwd=ROOT).returncode == 9
    assert {fault.kind for fault in check_file(emptied)} == {"catalogue"}
    with open_audit_file(emptied) as again:
        assert places_of(again) == [scene.place]
    assert compact_file(emptied).after < 500_000
    assert not list(emptied.parent.glob("~*"))
