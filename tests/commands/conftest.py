"""A small audit file with answers, a finding and a photo, and disks that refuse."""

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from asskomm_audit.answering import give_answer
from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.answers import Answer
from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.rating import rated
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from tests.conftest import PERSON

is_root = sys.platform == "linux" and os.geteuid() == 0
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def answered(file_path, audit) -> Path:
    """Return the file of the fixtures with one level 1 for each question of the day walk."""

    def write(file) -> None:
        for criterion in load_catalogue().criteria_of(audit):
            if criterion.in_visit(VisitKind.DAY):
                level = 1 if 1 in criterion.scale.levels else 2
                visit = visit_id(audit.id, VisitKind.DAY)
                open_answer = Answer(visit_id=visit, rater=PERSON.id, criterion=criterion.id)
                give_answer(file, audit, criterion, rated(open_answer, level, NOON), "de")

    with open_audit_file(file_path) as file:
        carry_out(file, "Begehung", write, person=PERSON.id)
    return file_path


@pytest.fixture
def photo(tmp_path) -> Path:
    """Return a JPEG."""
    path = tmp_path / "Foto.jpg"
    path.write_bytes(jpeg())
    return path


def jpeg(size=(800, 600), colour="olive") -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, colour).save(buffer, "JPEG")
    return buffer.getvalue()


@pytest.fixture
def small_disk(tmp_path) -> Iterator[Path]:
    """Return a folder on a disk of three megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not is_root or not _mount(folder, "-t", "tmpfs", "-o", "size=3m", "tmpfs"):
        pytest.skip("mounting a small disk needs root")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture
def read_only_folder(tmp_path, answered) -> Iterator[Path]:
    """Return a folder where nobody can write, with the answered file in it."""
    folder = tmp_path / "locked"
    folder.mkdir()
    (folder / answered.name).write_bytes(answered.read_bytes())
    if not is_root:
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o755)
        return
    if not _mount(folder, "--bind", str(folder)):
        pytest.skip("to root no folder is forbidden, and mounting one read-only is")
    _mount(folder, "-o", "remount,bind,ro")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def _mount(folder: Path, *options: str) -> bool:
    command = ["mount", *options, str(folder)]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0
