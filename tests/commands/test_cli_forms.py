"""`forms`: all forms or one kind, in either language; a slip destroys nothing."""

import pypdfium2
import pytest

from tests.commands.calling import call, call_apart


def pages_of(path):
    with pypdfium2.PdfDocument(path) as document:
        return len(document)


def test_all_forms_come_in_one_file(tmp_path):
    target = tmp_path / "Fragebögen.pdf"
    done = call_apart("forms", "-o", target)
    assert (done.code, done.err) == (0, "")
    assert pages_of(target) == 6


@pytest.mark.parametrize(("kind", "pages"), [("walk", 1), ("meeting", 2), ("board", 3)])
def test_one_kind_alone(tmp_path, kind, pages):
    target = tmp_path / "a.pdf"
    assert call("forms", "-o", target, "--kind", kind).code == 0
    assert pages_of(target) == pages


def test_an_unknown_kind_is_one_sentence(tmp_path):
    assert "möglich sind" in call("forms", "-o", tmp_path / "a.pdf", "--kind", "x").sentence


def test_an_audit_file_is_not_written_over(file_path):
    before = file_path.read_bytes()
    assert file_path.name in call("forms", "-o", file_path).sentence
    assert file_path.read_bytes() == before
