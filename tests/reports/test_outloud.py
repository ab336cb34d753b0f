"""The audit report before outloud's semantic layer: what is valid and yet not sensible.

`.ci/run` loads outloud and what it needs into a folder; neither is ever part of the program.
"""

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Name

from asskomm_audit.reports.pdf import write_report
from asskomm_audit.texts import GERMAN
from tests.reports.sample import CREATED, audit, image, report_audit
from tests.reports.verapdf import TOOLS

FOLDER = TOOLS / "outloud"
# What it takes for faults, and is none.
NO_FAULTS = {
    "TBL-010",  # a small table with a head and row heads has as many of them as values
    "TBL-014",  # the risk matrix is a figure, and its table follows
}


def why_not() -> str:
    """Return why outloud cannot run here; nothing if it can."""
    if not FOLDER.is_dir():
        return f"outloud is not in {TOOLS.name}; .ci/run loads it"
    missing = [each for each in ("click", "pikepdf", "lxml") if not find_spec(each)]
    return f"outloud needs {', '.join(missing)}" if missing else ""


def rules_broken(path: Path) -> set[str]:
    """Return the rules of the semantic layer of which a document breaks some."""
    run = subprocess.run(
        [sys.executable, "-m", "outloud.cli", "--layer", "semantic", "--json", "-", "-q", path],
        env=os.environ | {"PYTHONPATH": str(FOLDER), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode in (0, 1), run.stderr
    (result,) = json.loads(run.stdout)["results"]
    assert result["error"] is None
    assert result["stats"]["tagged"]
    return {each["rule"] for each in result["findings"]}


def spoiled(path: Path) -> Path:
    """Return a copy that is as valid, but whose photos are described by names of files."""
    bad = path.with_name("bad.pdf")
    with pikepdf.open(path) as pdf:
        for each in pdf.objects:
            if isinstance(each, pikepdf.Dictionary) and each.get(Name.S) == Name.Figure:
                each.Alt = "IMG_0815.jpg"
        pdf.save(bad)
    return bad


@pytest.mark.skipif(bool(why_not()), reason=why_not())
def test_outloud_finds_nothing_in_the_audit_report_and_something_in_a_bad_one(tmp_path):
    path = tmp_path / "report.pdf"
    made = report_audit(previous=audit(seed=7, days=-364))
    write_report([made], path, texts=GERMAN, created=CREATED, images=image)

    assert rules_broken(path) - NO_FAULTS == set()
    assert "FIG-010" in rules_broken(spoiled(path))
