"""Rescuing a damaged file and keeping the report on it beside the new one."""

from pathlib import Path
from typing import NamedTuple

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.progress import Progress, silent
from asskomm_audit.reports.saving import saved_as
from asskomm_audit.store.rescue import rescue
from asskomm_audit.store.rescue_report import RescueReport
from asskomm_audit.texts import Texts


class Rescued(NamedTuple):
    """What came of a rescue."""

    file: Path
    report: RescueReport
    report_file: Path


def rescue_file(source: Path, target: Path, texts: Texts, progress: Progress = silent) -> Rescued:
    """Rescue what can be read of `source` into a new file `target`, with a report beside it.

    `source` is never changed. Raises UserError if nothing was found or nothing can be written.
    """
    report = rescue(source, target, progress, catalogues=[load_catalogue()])
    stem = target.name.removesuffix(".gpkg").removesuffix(".audit")
    words = texts.translate("Rescue", "Rettungsbericht")
    report_file = target.with_name(f"{stem} {words}.txt")
    with saved_as(report_file) as unfinished:
        unfinished.write_text("\n".join(report.lines(texts)) + "\n", "utf-8-sig")
    return Rescued(target, report, report_file)
