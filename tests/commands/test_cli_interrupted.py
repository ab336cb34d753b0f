"""A verb that is stopped half-way leaves no half file under the name it was to write."""

import signal
import sys
from functools import cache
from pathlib import Path
from time import monotonic

import pytest

from asskomm_audit.imaging.intake import PreparedPhoto, prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from tests.commands.calling import end_of, start
from tests.commands.conftest import NOON, jpeg

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")

STOPS = [
    pytest.param(signal.SIGINT, 130, id="Ctrl+C"),
    pytest.param(signal.SIGTERM, 130, id="TERM"),
    pytest.param(signal.SIGKILL, -9, id="KILL"),
]


def wait_for(folder: Path, pattern: str, process) -> None:
    """Wait until the verb has begun to write."""
    deadline = monotonic() + 120
    while not any(each.stat().st_size for each in folder.glob(pattern)):
        assert process.poll() is None, "it was done before it could be stopped"
        assert monotonic() < deadline


@pytest.mark.parametrize(("stop", "code"), STOPS)
def test_an_interrupted_example_leaves_nothing_under_its_name(tmp_path, stop, code):
    folder = tmp_path / "Ziel"
    folder.mkdir()
    process = start("demo", folder / "Beispiel.audit.gpkg")
    wait_for(folder, "~*.audit.gpkg", process)
    done = end_of(process, stop)

    assert done.code == code
    assert "Traceback" not in done.err
    assert not (folder / "Beispiel.audit.gpkg").exists()
    if stop is not signal.SIGKILL:
        assert done.sentence.startswith("Abgebrochen")
        assert list(folder.iterdir()) == []


@pytest.mark.parametrize(("stop", "code"), STOPS)
def test_an_interrupted_report_leaves_the_older_one(answered, audit, tmp_path, stop, code):
    with open_audit_file(answered) as file:
        for prepared in many_photos():
            carry_out(file, "Foto", _keeping(prepared, audit))
    folder = tmp_path / "Ziel"
    folder.mkdir()
    (folder / "Bericht.pdf").write_bytes(b"older")
    internal = ("--edition", "internal", "--reason", "Probe")
    process = start("report", answered, "-o", folder / "Bericht.pdf", *internal)
    wait_for(folder, ".Bericht.pdf*", process)
    done = end_of(process, stop)

    assert done.code == code
    assert "Traceback" not in done.err
    assert (folder / "Bericht.pdf").read_bytes() == b"older"
    if stop is not signal.SIGKILL:
        assert done.sentence.startswith("Abgebrochen")
        assert [each.name for each in folder.iterdir()] == ["Bericht.pdf"]


@cache
def many_photos() -> list[PreparedPhoto]:
    """Return enough photos for a report that can be stopped half-way."""
    return [prepare(jpeg((1900, 1400), (number, 200, 90)), f"{number}.jpg") for number in range(40)]


def _keeping(prepared, audit):
    target = PhotoTarget(audit_id=audit.id)
    return lambda file: keep_photo(file, Incoming(prepared), target, NOON)
