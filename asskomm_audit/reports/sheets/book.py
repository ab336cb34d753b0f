"""What every sheet of the workbook reads: the audits, their numbers and the words."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from asskomm_audit.domain.answers import Consensus
from asskomm_audit.domain.comparison import Comparison, compare
from asskomm_audit.domain.ids import PersonId, StopId
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.sheets.package import Drawn
from asskomm_audit.reports.sheets.table import Column, DataSheet, Row, prepare
from asskomm_audit.texts import Texts


@dataclass(frozen=True, slots=True)
class LogLine:
    """One step of the file's history."""

    at: datetime
    person: str
    text: str


@dataclass(frozen=True, slots=True)
class Pictures:
    """The photos of the workbook: thumbnails within it, and where the pictures themselves lie."""

    may_show: Callable[[Photo], bool] = lambda _photo: False
    size: Callable[[Photo], tuple[int, int]] = lambda photo: (photo.width, photo.height)  # as shown
    thumbnail: Callable[[Photo], bytes] = lambda _photo: b""  # a JPEG without metadata
    link: Callable[[Photo], str] = lambda _photo: ""  # relative to the workbook: Fotos/F-001-1.jpg


@dataclass(frozen=True, slots=True)
class Check:
    """How many rows a sheet must have, and where that number comes from."""

    data: DataSheet[Any]
    expected: int
    is_of_file: bool  # counted in the file; else it is what was written


@dataclass(frozen=True, slots=True)
class Book:
    """Everything the workbook is written from; audits are numbered from 1 in their order."""

    workbook: Workbook
    audits: Sequence[ReportAudit]
    log: Sequence[LogLine]
    texts: Texts
    created: datetime
    title: str
    pictures: Pictures = Pictures()
    edition: Edition = Edition.INTERNAL
    data: dict[str, DataSheet[Any]] = field(default_factory=dict[str, DataSheet[Any]])
    checks: list[Check] = field(default_factory=list[Check])
    drawn: dict[str, list[Drawn]] = field(default_factory=dict[str, list[Drawn]])
    lists: dict[str, list[str]] = field(default_factory=dict[str, list[str]])  # to choose from
    compared: dict[int, Comparison] = field(default_factory=dict[int, Comparison])

    @property
    def is_public(self) -> bool:
        """Whether it is for everyone."""
        return self.edition is Edition.PUBLIC

    def numbered(self) -> list[tuple[int, ReportAudit]]:
        """Return each audit with its number in this workbook."""
        return list(enumerate(self.audits, 1))

    def sheet(self, german: str, english: str) -> Worksheet:
        """Add a sheet at the end."""
        return self.workbook.create_sheet(german if self.texts.language == "de" else english)

    def add(
        self,
        names: tuple[str, str],
        table: str,
        heading: str,
        about: str,
        columns: Sequence[Column[Row]],
        rows: Collection[Row],
        *,
        expected: int | None = None,
        height: float = 0,
        key: str = "",
    ) -> DataSheet[Row]:
        """Add a data sheet; `names` are its German and its English name.

        `expected` is how many of its records the file has, counted there and not from the rows.
        """
        sheet = self.sheet(*names)
        if self.is_public:
            columns = [each for each in columns if not each.internal]
        data = DataSheet(sheet, table, heading, about, columns, rows, height, key)
        prepare(data)
        self.data[table] = data
        count = len(rows) if expected is None else expected
        self.checks.append(Check(data, count, is_of_file=expected is not None))
        return data

    def comparison(self, number: int) -> Comparison | None:
        """Return what an audit says beside the one it repeats, if it repeats one."""
        audit = self.audits[number - 1]
        if audit.previous is None:
            return None
        if number not in self.compared:
            everyone = [each.snapshot for each in self.audits]
            self.compared[number] = compare(audit.previous[0], audit.snapshot, others=everyone)
        return self.compared[number]

    def describe(
        self, sheet: Worksheet, words: str, load: Callable[[], bytes] | None = None
    ) -> None:
        """Give what was drawn last on a sheet its alternative text, and a picture its bytes."""
        self.drawn.setdefault(sheet.title, []).append(Drawn(words, load))


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
