"""Audit files to begin with: made once per process and copied, for making one takes a while.

What tests prove about making a file they prove with `create_audit_file` itself.
"""

from collections.abc import Callable
from functools import cache, wraps
from pathlib import Path
from tempfile import TemporaryDirectory

from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.building import build_audit_file
from asskomm_audit.store.opening import open_audit_file


def made_once(write: Callable[[Path], None]) -> Callable[[Path], None]:
    """Let `write` make its file once; whoever asks again gets a copy of it."""

    @cache
    def content() -> bytes:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "Anfang.audit.gpkg"
            write(path)
            assert [each.name for each in path.parent.iterdir()] == [path.name]
            return path.read_bytes()

    @wraps(write)
    def copy(path: Path) -> None:
        path.write_bytes(content())

    return copy


_copy_empty = made_once(build_audit_file)


def begin_file(path: Path) -> AuditFile:
    """Return what `create_audit_file` returns: an empty file, open, tidy once it is closed."""
    _copy_empty(path)
    file = open_audit_file(path)
    file.note_creation()
    return file
