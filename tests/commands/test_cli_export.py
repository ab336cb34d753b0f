"""export from outside, as a clerk or a script calls it."""

import json

from tests.commands.calling import call, call_apart
from tests.conftest import PERSON


def test_export_writes_csv_into_a_new_folder_and_changes_nothing(file_path, tmp_path):
    before = file_path.read_bytes()
    done = call_apart("export", file_path, "-o", tmp_path / "aus")
    assert (done.code, done.err) == (0, "")
    assert "Geschrieben" in done.out
    assert (tmp_path / "aus" / "places.csv").read_bytes().startswith(b"\xef\xbb\xbfid;name;")
    assert file_path.read_bytes() == before


def test_export_is_public_unless_asked_otherwise(file_path, tmp_path):
    for name, more in (("public", ()), ("internal", ("--edition", "internal"))):
        assert call("export", file_path, "-o", tmp_path / name, "--format", "json", *more).code == 0
        whole = json.loads((tmp_path / name / "export.json").read_text("utf-8"))
        assert whole["edition"] == name
        assert PERSON.name not in json.dumps(whole, ensure_ascii=False)


def test_export_does_not_write_where_something_lies(file_path, tmp_path):
    done = call("export", file_path, "-o", file_path.parent)
    assert done.code == 1
    assert "nicht überschrieben" in done.sentence
