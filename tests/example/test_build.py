"""Writing the example file: all of it, or nothing at all."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.errors import Cancelled, UserError
from asskomm_audit.example.build import write_example
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.history import steps_of, take_back
from asskomm_audit.store.opening import open_audit_file

TABLES = (*Kind, "photo_data", "photo_thumb", "catalogue_data")


def content_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with open_audit_file(path, read_only=True) as file:
        return {
            table: [tuple(row) for row in file.rows(f"SELECT * FROM {table} ORDER BY fid")]
            for table in TABLES
        }


def test_another_seed_tells_the_same_story_with_other_numbers_and_pictures(written, tmp_path):
    path = tmp_path / "other.audit.gpkg"
    write_example(path, seed=7, language="en")
    one, other = content_of(written), content_of(path)

    assert len(one["place"]) == len(other["place"])
    assert {row[1] for row in one["place"]}.isdisjoint(row[1] for row in other["place"])
    with open_audit_file(written, read_only=True) as file:
        levels = file.rows("SELECT criterion, level FROM answer ORDER BY fid")
        pictures = {row[0] for row in file.rows("SELECT sha256 FROM photo")}
    with open_audit_file(path, read_only=True) as file:
        assert levels != file.rows("SELECT criterion, level FROM answer ORDER BY fid")
        assert pictures.isdisjoint(row[0] for row in file.rows("SELECT sha256 FROM photo"))


def test_the_file_is_sound_and_nothing_lies_beside_it(written):
    assert check_file(written) == []
    assert [each.name for each in written.parent.iterdir()] == [written.name]


def test_the_last_step_can_be_taken_back(tmp_path, written):
    copy = tmp_path / "copy.audit.gpkg"
    copy.write_bytes(written.read_bytes())
    with open_audit_file(copy) as file:
        last = steps_of(file, limit=1)[0]
        before = file.rows("SELECT * FROM measure ORDER BY fid")

        changes = take_back(file, last.id, "Rückgängig")

        assert changes.touch(Kind.MEASURE)
        assert before != file.rows("SELECT * FROM measure ORDER BY fid")


@pytest.mark.parametrize("stop", [KeyboardInterrupt, Cancelled])
def test_an_interruption_leaves_nothing(tmp_path, stop):
    def interrupt(done: int, total: int) -> None:
        if done == 30:
            raise stop

    with pytest.raises(stop):
        write_example(tmp_path / "half.audit.gpkg", progress=interrupt)
    assert list(tmp_path.iterdir()) == []


def test_progress_rises_to_its_end(written, told):
    total = told[0][1]
    assert total > 200
    assert told == [(done, total) for done in range(total + 1)]


def test_what_is_there_already_stays_as_it_is(tmp_path):
    path = tmp_path / "letter.audit.gpkg"
    path.write_text("Lieber Stadtrat")

    with pytest.raises(UserError, match=r"letter\.audit\.gpkg gibt es dort schon"):
        write_example(path)
    assert path.read_text() == "Lieber Stadtrat"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_named_in_one_sentence(tmp_path):
    with pytest.raises(UserError, match=r"^a\.audit\.gpkg "):
        write_example(tmp_path / "nowhere" / "a.audit.gpkg")


@pytest.mark.skipif(sys.platform == "win32", reason="limits a file's size as only Unix can")
def test_a_full_disk_is_told_in_one_sentence_and_leaves_nothing(tmp_path):
    script = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from asskomm_audit.errors import UserError\n"
        "from asskomm_audit.example.build import write_example\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (3_000_000, 3_000_000))\n"
        "try: write_example(Path(sys.argv[1]))\n"
        "except UserError as error: print(error)\n"
    )
    done = run(script, tmp_path / "full.audit.gpkg").communicate(timeout=120)

    assert "full.audit.gpkg" in done[0]
    assert done[1] == ""
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="kills as only Unix can")
def test_a_kill_leaves_no_file_under_the_name(tmp_path):
    path = tmp_path / "killed.audit.gpkg"
    script = (
        "import sys; from pathlib import Path\n"
        "from asskomm_audit.example.build import write_example\n"
        "write_example(Path(sys.argv[1]),"
        " progress=lambda done, total: print(done, flush=True))\n"
    )
    process = run(script, path)
    assert process.stdout
    while int(process.stdout.readline()) < 20:
        pass
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()

    assert not path.exists()


def run(script: str, path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
    )
