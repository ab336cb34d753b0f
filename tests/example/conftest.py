from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.example.build import write_example
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import audits_of
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.snapshots import load_snapshot


@pytest.fixture(scope="session")
def told() -> list[tuple[int, int]]:
    """What the progress was told while `written` was written."""
    return []


@pytest.fixture(scope="session")
def written(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, told: list[tuple[int, int]]
) -> Path:
    """The example; the application is there before, for drawing would make one without windows."""
    del qapp
    path = tmp_path_factory.mktemp("example") / "Musterstadt.audit.gpkg"
    write_example(path, progress=lambda done, total: told.append((done, total)))
    return path


@pytest.fixture
def file(written: Path) -> Iterator[AuditFile]:
    with open_audit_file(written, read_only=True) as file:
        yield file


@pytest.fixture
def snapshots(file: AuditFile) -> list[AuditSnapshot]:
    return [load_snapshot(file, audit.id) for audit in audits_of(file)]
