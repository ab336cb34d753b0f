"""What every sheet of the workbook reads: the audits, their numbers and the words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from asskomm_audit.domain.answers import Consensus
from asskomm_audit.domain.ids import FindingId, PersonId, StopId
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.photo_entries import PhotoEntry
from asskomm_audit.texts import Texts


@dataclass(frozen=True, slots=True)
class LogLine:
    """One step of the file's history."""

    at: datetime
    person: str
    text: str


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """A photo that lies beside the workbook, at a path relative to it with slashes."""

    entry: PhotoEntry
    path: str


@dataclass(frozen=True, slots=True)
class Book:
    """Everything the workbook is written from; audits are numbered from 1 in their order."""

    workbook: Workbook
    audits: Sequence[ReportAudit]
    log: Sequence[LogLine]
    texts: Texts
    created: datetime
    title: str
    photos: Sequence[PhotoFile] = ()  # that lie beside the workbook

    def photo_of(self, finding_id: FindingId) -> str | None:
        """Return the path of a finding's first photo, if any lies beside the workbook."""
        mine = (each.path for each in self.photos if each.entry.photo.finding_id == finding_id)
        return next(mine, None)

    def numbered(self) -> list[tuple[int, ReportAudit]]:
        """Return each audit with its number in this workbook."""
        return list(enumerate(self.audits, 1))

    def sheet(self, title: str) -> Worksheet:
        """Add a sheet at the end."""
        return self.workbook.create_sheet(title)


def rater_code(snapshot: AuditSnapshot, rater: str) -> str:
    """Return a rater as P1, P2 ... (K for consensus): no name leaves the file."""
    if rater == Consensus:
        return "K"
    raters = sorted({answer.rater for answer in snapshot.answers if answer.rater != Consensus})
    return f"P{raters.index(rater) + 1}"


def rater_function(snapshot: AuditSnapshot, rater: str) -> str:
    """Return the function of a rater, as reports name people."""
    person = snapshot.people.get(PersonId(rater))
    return person.function if person else ""


def stop_number(snapshot: AuditSnapshot, stop_id: StopId | None) -> int | None:
    """Return the number of a stop on the walk."""
    return next((stop.number for stop in snapshot.stops if stop.id == stop_id), None)


def dimensions_name(texts: Texts) -> str:
    """Return the name of the sheet whose weights the live formulas read."""
    return "06_Dimensionen" if texts.language == "de" else "06_Dimensions"
