"""Files of strangers as sources of a merge: they cost a sentence and no more than five seconds."""

import hashlib
import shutil
import time

import pytest

from asskomm_audit.errors import UserError
from asskomm_audit.merging import merge_with_backup
from asskomm_audit.store import limits
from asskomm_audit.store.merge_preview import preview_merge
from asskomm_audit.store.merging import merge_into
from asskomm_audit.store.opening import create_audit_file
from tests.store.golden import golden_files, unpacked
from tests.store.page_trees import lead_back, trees_of

SECONDS = 5.0
TREES = (
    *("change", "step", "session", "person"),
    *("photo_data", "photo_thumb", "photo_purged", "catalogue_data"),
)


@pytest.fixture
def ours(tmp_path):
    path = tmp_path / "Unsere.audit.gpkg"
    create_audit_file(path).close()
    return path


@pytest.fixture
def theirs(tmp_path):
    return unpacked(golden_files()[-1], tmp_path)


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def in_time(action, *arguments):
    """Run it and return the sentence it ends in, if there is one; it must end in time."""
    start = time.process_time()
    try:
        action(*arguments)
    except UserError as error:
        return str(error)
    finally:
        assert time.process_time() - start < SECONDS
    return ""


@pytest.mark.parametrize("action", [preview_merge, merge_into, merge_with_backup])
def test_a_log_that_has_no_end_is_not_merged(ours, theirs, action, monkeypatch):
    monkeypatch.setattr(limits, "_SECONDS", 0.5)  # the same, sooner
    lead_back(theirs, "change_key")
    before = digest(ours)
    words = in_time(action, ours, [theirs])
    assert theirs.name in words
    assert "kein Ende" in words or "beschädigt" in words
    assert digest(ours) == before


def test_no_table_or_index_without_end_holds_a_merge_up(ours, theirs, tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "_SECONDS", 0.3)
    ends = {}
    for name in trees_of(theirs, TREES):
        into = shutil.copy(ours, tmp_path / "into.audit.gpkg")
        crafted = shutil.copy(theirs, tmp_path / "crafted.audit.gpkg")
        lead_back(crafted, name)
        words = in_time(merge_into, into, [crafted])
        assert not words or crafted.name in words
        ends[name] = bool(words)
    for name in ("change_key", "step", "session", "photo_data", "photo_purged", "catalogue_data"):
        assert ends[name]
