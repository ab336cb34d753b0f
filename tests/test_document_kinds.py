"""Every kind of document by its name on the command line, and what cannot be written."""

import pytest

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.hazards import Hazard
from asskomm_audit.domain.ids import new_id
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.hazards import put_hazard
from asskomm_audit.store.history import carry_out
from tests.commands.calling import call
from tests.test_documents import NOON, words_in


def test_every_kind_is_written_by_name_and_says_before_what_it_leaves_out(file, audit, tmp_path):
    secret = Finding(id="f-2", audit_id=audit.id, number=2, title="Verborgenes", public=False)
    carry_out(file, "", lambda file: put_finding(file, secret))
    path = file.path
    file.close()
    for kind in ("report", "cover", "status", "offices", "feedback", "project"):
        target = tmp_path / f"{kind}.pdf"
        done = call("report", path, "-o", target, "--kind", kind)
        assert (done.code, done.err) == (0, "")
        assert done.out.index("nichtöffentliche Feststellungen (1)") < done.out.index("Geschrieben")
        assert "Verborgenes" not in words_in(target)
    inside = call("report", path, "-o", tmp_path / "i.pdf", "--edition", "internal")
    assert inside.code == 0
    assert "Weggelassen" not in inside.out
    assert "Verborgenes" in words_in(tmp_path / "i.pdf")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--kind", "events"), "nichts erfasst"),
        (("--kind", "events", "--edition", "public"), "nur intern"),
        (("--kind", "comparison"), "fehlt ein Wiederholungsaudit"),
        (("--kind", "hazard"), "gibt es nicht"),
        (("-o", "x.docx"), "nur mit der Endung .pdf"),
    ],
)
def test_what_cannot_be_written_is_refused_in_one_sentence(file, audit, tmp_path, arguments, words):
    path = file.path
    file.close()
    given = arguments if "-o" in arguments else ("-o", tmp_path / "a.pdf", *arguments)
    refused = call("report", path, *given)
    assert refused.code == 1
    assert words in refused.err
    assert not (tmp_path / "a.pdf").exists()


def test_a_hazard_note_is_written_by_its_number(file, audit, tmp_path):
    hazard = Hazard(
        id=new_id(), audit_id=audit.id, number=1, noted_at=NOON, text="Kabel liegt frei"
    )
    carry_out(file, "", lambda file: put_hazard(file, hazard))
    path = file.path
    file.close()
    done = call("report", path, "-o", tmp_path / "a.pdf", "--kind", "hazard", "--hazard", "s-001")
    assert done.code == 0
    assert "Kabel liegt frei" in words_in(tmp_path / "a.pdf")
