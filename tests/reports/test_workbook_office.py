"""An office program opens the workbook and computes what the program computed."""

import shutil
import subprocess

import pytest
from openpyxl import load_workbook

from asskomm_audit.reports.workbook import write_workbook
from asskomm_audit.texts import GERMAN
from tests.reports.sample import CREATED, report_audit

_OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
pytestmark = pytest.mark.skipif(_OFFICE is None, reason="LibreOffice is not installed")


def recomputed(path, folder):
    """Return the values after LibreOffice computed them anew."""
    bare = folder / "bare.xlsx"
    load_workbook(path).save(bare)  # openpyxl keeps no computed values
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    out = folder / "out"
    command = [_OFFICE, profile, "--headless", "--convert-to", "xlsx", "--outdir", out, bare]
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    return load_workbook(out / "bare.xlsx", data_only=True)


def test_all_formulas_come_to_what_is_written_beside_them(tmp_path):
    first = report_audit()
    again = report_audit(seed=2, days=365, previous=first.snapshot)
    path = tmp_path / "a.xlsx"
    write_workbook([first, again], path, texts=GERMAN, created=CREATED)
    formulas, known = load_workbook(path), load_workbook(path, data_only=True)
    found = recomputed(path, tmp_path)
    assert found.sheetnames == known.sheetnames
    count = 0
    for sheet in formulas.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    count += 1
                    wanted = known[sheet.title][cell.coordinate].value
                    value = found[sheet.title][cell.coordinate].value
                    assert (value or 0) == pytest.approx(wanted or 0), (sheet.title, cell)
    assert count > 900
