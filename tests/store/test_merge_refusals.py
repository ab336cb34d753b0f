"""Sources nobody should trust, clocks that jumped, disks that are full: one sentence, no harm."""

import shutil
import subprocess
import sys
from contextlib import closing

import pytest

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import new_id
from asskomm_audit.errors import UserError
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.findings import find_finding, put_finding
from asskomm_audit.store.geometry import register_functions
from asskomm_audit.store.history import take_back
from asskomm_audit.store.merge_preview import preview_merge
from asskomm_audit.store.merge_report import ClockAheadError
from asskomm_audit.store.merging import merge_into
from asskomm_audit.store.opening import open_audit_file
from tests.store.laptops import FIRST, Laptop, copies, edit
from tests.store.test_merging import add_photo

THREE_YEARS = 3 * 365 * 24


def tamper(path, *statements):
    """Write into a file behind the program's back."""
    with closing(sqlite3.connect(path)) as connection:
        register_functions(connection)
        for statement in statements:
            connection.execute(statement)
        connection.commit()


ADD = (
    "INSERT INTO change (hlc, node, step, tbl, row, op, data) "
    "SELECT max(hlc) + 1, node, step, {table}, {row}, {op}, {data} FROM change"
)


def entry(table="'finding'", row="'finding-1'", op="'U'", data="'{}'"):
    return ADD.format(table=table, row=row, op=op, data=data)


@pytest.mark.parametrize(
    ("statements", "sentence"),
    [
        (["CREATE TRIGGER t AFTER INSERT ON step BEGIN SELECT 1; END"], "fremde Programmteile"),
        (["CREATE VIEW v AS SELECT * FROM change"], "fremde Programmteile"),
        (
            ["INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
             "VALUES ('asskomm_audit', '0099_future', '')"],
            "neueren Fassung",
        ),
        ([entry(data="'not json'")], "die dieses Programm nie schreibt"),
        ([entry(data="'[1, 2]'")], "die dieses Programm nie schreibt"),
        ([entry(data="'{},{}'")], "die dieses Programm nie schreibt"),
        ([entry(data="x'00ff'")], "die dieses Programm nie schreibt"),
        ([entry(data="'{\"title\":[\"Laterne aus\",7]}'")], "die dieses Programm nie schreibt"),
        ([entry(data="'{\"title) = 1; --\":[1,2]}'")], "die dieses Programm nie schreibt"),
        ([entry(data="'{\"title\":\"x\"}'")], "die dieses Programm nie schreibt"),
        ([entry(data="'{\"geom\":[null,\"zz\"]}'")], "die dieses Programm nie schreibt"),
        ([entry(data="'{\"state\":[\"open\",\"lost\"]}'")], "die dieses Programm nie schreibt"),
        ([entry(table="'sqlite_master'")], "die dieses Programm nie schreibt"),
        ([entry(row="'nobody'")], "die dieses Programm nie schreibt"),
        ([entry(op="'R'", data="'{\"_res\":7}'")], "die dieses Programm nie schreibt"),
        ([entry(op="'P'", data="'{\"columns\":7}'")], "die dieses Programm nie schreibt"),
        (["UPDATE change SET hlc = 'late' WHERE n = 1"], "die dieses Programm nie schreibt"),
        (["UPDATE step SET at = 'yesterday'", entry()], "die dieses Programm nie schreibt"),
        (["UPDATE change SET data = '{\"name\":\"other\"}' WHERE n = 1"], "Kopien"),
        (["UPDATE catalogue_data SET data = data || ' '"], "die dieses Programm nie schreibt"),
    ],
)  # fmt: skip
def test_what_nobody_wrote_is_refused_and_nothing_comes_in(laptops, statements, sentence):
    a, b, _ = laptops
    b.close()
    tamper(b.path, *statements)
    before = a.content()
    with pytest.raises(UserError, match=sentence):
        merge_into(a.path, [b.path])
    assert a.content() == before
    assert a.faults() == []


def test_a_damaged_photo_stops_the_whole_merge(laptops):
    a, b, _ = laptops
    edit(b, title="Mast schief")
    digest = add_photo(b).sha256
    b.close()
    tamper(b.path, f"UPDATE photo_data SET data = x'00' WHERE sha256 = '{digest}'")
    before = a.content()
    with pytest.raises(UserError, match="ein Bild verändert oder beschädigt"):
        merge_into(a.path, [b.path])
    assert a.content() == before


def test_what_is_no_audit_file_is_refused_by_name(laptops, tmp_path):
    a = laptops[0]
    text = tmp_path / "notes.gpkg"
    text.write_text("notes")
    for source, sentence in (
        (text, "notes.gpkg ist keine Auditakte"),
        (tmp_path / "missing.gpkg", "missing.gpkg gibt es nicht"),
        (a.path, "nicht mit sich selbst"),
    ):
        with pytest.raises(UserError, match=sentence):
            merge_into(a.path, [source])


def test_mangled_pages_are_blamed_on_the_file_that_has_them(laptops):
    a, b, _ = laptops
    edit(b, title="Mast schief")
    b.close()
    content = bytearray(b.path.read_bytes())
    for start in range(4096 * 4, len(content), 4096):
        content[start : start + 64] = b"\xff" * 64
    b.path.write_bytes(content)
    with pytest.raises(UserError, match=b.path.name):
        merge_into(a.path, [b.path])
    assert a.faults() == []


# --- clocks ----------------------------------------------------------------------------------


@pytest.fixture
def jumped(tmp_path, start, laptops):
    """Two laptops and a third whose clock jumped three years ahead."""
    a, b, _ = laptops
    (late,) = copies(start, "z", a.scene, tmp_path, [THREE_YEARS])
    edit(late, title="aus der Zukunft")
    yield a, b, late
    late.close()


def test_a_source_from_the_future_is_refused_until_somebody_confirms(jumped):
    a, _, late = jumped
    before = a.content()
    with pytest.raises(ClockAheadError, match="Einträge aus der Zukunft"):
        a.merge(late)
    with pytest.raises(ClockAheadError):
        preview_merge(a.path, [late.path])
    assert a.content() == before
    assert preview_merge(a.path, [late.path], may_restamp=True).is_restamped
    report = a.merge(late, may_restamp=True)
    assert report.is_restamped
    assert find_finding(a.file, FIRST).title == "aus der Zukunft"
    edit(a, title="danach")
    assert a.file.rows("SELECT max(hlc) FROM change")[0][0] < jumped_clock(late)


def jumped_clock(laptop):
    return laptop.file.rows("SELECT max(hlc) FROM change")[0][0]


def test_restamped_entries_come_in_once_however_often_they_are_merged(jumped):
    a, _, late = jumped
    a.merge(late, may_restamp=True)
    assert a.merge(late).entries == 0
    edit(late, cause="noch später")
    assert a.merge(late).entries == 1
    assert a.merge(late, may_restamp=True).entries == 0
    assert find_finding(a.file, FIRST).cause == "noch später"
    assert a.faults() == []


def test_two_laptops_that_restamp_apart_agree_and_put_the_third_right(jumped):
    a, b, late = jumped
    edit(late, "finding-2", title="auch")
    a.merge(late, may_restamp=True)
    edit(a, cause="auf a")
    edit(late, spot="zuletzt")
    b.merge(late, may_restamp=True)
    b.merge(a)
    a.merge(b)
    late.merge(a)
    assert a.merge(late).is_empty
    assert a.content() == b.content() == late.content()
    assert a.steps() == b.steps() == late.steps()
    for laptop in jumped:
        assert laptop.faults() == []
    finding = find_finding(late.file, FIRST)
    assert (finding.title, finding.cause, finding.spot) == ("aus der Zukunft", "auf a", "zuletzt")


def test_undo_of_a_restamped_step_works(jumped):
    a, _, late = jumped
    step = edit(late, cause="aus der Zukunft").step
    a.merge(late, may_restamp=True)
    take_back(a.file, step, "Rückgängig")
    assert find_finding(a.file, FIRST).cause == ""
    late.merge(a)
    assert late.content() == a.content()


def test_a_clock_a_day_ahead_is_no_matter(tmp_path, start, laptops):
    (early,) = copies(start, "y", laptops[0].scene, tmp_path, [24])
    edit(early, title="einen Tag voraus")
    assert laptops[0].merge(early).entries == 1
    edit(laptops[0], title="danach")
    early.merge(laptops[0])
    assert find_finding(early.file, FIRST).title == "danach"
    early.close()


# --- copies and disks ------------------------------------------------------------------------


def test_copies_changed_by_another_program_under_the_same_node_merge(laptops, tmp_path):
    a, b, c = laptops
    edit(a, cause="Sturm")
    for laptop in laptops:
        laptop.close()
    for laptop, column in ((b, "title"), (c, "spot")):
        shutil.copy(a.path, laptop.path)
        tamper(laptop.path, f"UPDATE finding SET {column} = 'von außen' WHERE id = '{FIRST}'")
    merge_into(a.path, [b.path, c.path])
    with open_audit_file(a.path) as file:
        finding = find_finding(file, FIRST)
        assert (finding.title, finding.spot, finding.cause) == ("von außen", "von außen", "Sturm")
    assert check_file(a.path) == []


@pytest.fixture
def small_disk(tmp_path):
    """Return a folder on a disk of four megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    if (
        sys.platform != "linux"
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        pytest.skip("mounting a small disk needs root")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_is_said_and_everything_stays_as_it_was(small_disk, laptops, start):
    a, b, _ = laptops
    for number in range(8):
        add_photo(b, number.to_bytes(1, "big") * 500_000)
    into = small_disk / "into.audit.gpkg"
    shutil.copy(a.path, into)
    small = Laptop(into, a.scene)
    before = small.content()
    with pytest.raises(UserError, match="ist voll"):
        small.merge(b)
    assert small.content() == before
    new = Finding(id=new_id(), audit_id=a.scene.audit.id, number=5, title="weiter")
    small.do(lambda file: put_finding(file, new))
    small.close()
    assert check_file(into) == []
