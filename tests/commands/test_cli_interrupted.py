"""A verb that is stopped half-way leaves no half file under the name it was to write."""

import shutil
import signal
import sys
from pathlib import Path
from subprocess import TimeoutExpired
from time import monotonic

import pytest

from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from tests.commands.calling import end_of, start
from tests.commands.conftest import NOON, jpeg
from tests.conftest import make_audit

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")

STOPS = [
    pytest.param(signal.SIGINT, 130, id="Ctrl+C"),
    pytest.param(signal.SIGTERM, 130, id="TERM"),
    pytest.param(signal.SIGKILL, -9, id="KILL"),
]


@pytest.fixture(scope="module")
def photographed(tmp_path_factory, first_file):
    """Return a file with enough photos for a report that can be stopped half-way."""
    path = tmp_path_factory.mktemp("photos") / "Fotos.audit.gpkg"
    shutil.copy(first_file, path)
    audit = make_audit()
    photos = [
        prepare(jpeg((1900, 1400), (number, 200, 90)), f"{number}.jpg") for number in range(40)
    ]

    def write(file):
        for each in photos:
            keep_photo(file, Incoming(each), PhotoTarget(audit_id=audit.id), NOON)

    with open_audit_file(path) as file:
        carry_out(file, "Fotos", write)
    return path


def wait_for(folder: Path, pattern: str, process) -> None:
    """Wait until the verb has begun to write."""
    deadline = monotonic() + 120
    while not any(each.stat().st_size for each in folder.glob(pattern)):
        with pytest.raises(TimeoutExpired):  # else it was done before it could be stopped
            process.wait(0.005)
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
def test_an_interrupted_report_leaves_the_older_one(photographed, tmp_path, stop, code):
    folder = tmp_path / "Ziel"
    folder.mkdir()
    (folder / "Bericht.pdf").write_bytes(b"older")
    internal = ("--edition", "internal", "--reason", "Probe")
    process = start("report", photographed, "-o", folder / "Bericht.pdf", *internal)
    wait_for(folder, ".Bericht.pdf*", process)
    done = end_of(process, stop)

    assert done.code == code
    assert "Traceback" not in done.err
    assert (folder / "Bericht.pdf").read_bytes() == b"older"
    if stop is not signal.SIGKILL:
        assert done.sentence.startswith("Abgebrochen")
        assert [each.name for each in folder.iterdir()] == ["Bericht.pdf"]
