"""Measures: what shall be done about a finding, by whom and until when."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from asskomm_audit.domain.ids import FindingId, MeasureId


class MeasureType(StrEnum):
    """Kinds of measures. The values are stored: never rename one."""

    BUILDING = "building"
    LIGHT = "light"
    GREEN = "green"
    CLEANING = "cleaning"
    TRAFFIC = "traffic"
    PRESENCE = "presence"
    SOCIAL = "social"
    COMMUNICATION = "communication"
    ORGANISATION = "organisation"
    REVIEW = "review"


class CostClass(StrEnum):
    """One-off cost: K0 none, K1 < 1, K2 1-10, K3 10-50, K4 50-250, K5 > 250 thousand euros."""

    K0 = "K0"
    K1 = "K1"
    K2 = "K2"
    K3 = "K3"
    K4 = "K4"
    K5 = "K5"

    @property
    def rank(self) -> int:
        """Position from cheap (0) to dear (5)."""
        return list(CostClass).index(self)


class Evidence(StrEnum):
    """Evidence grade: E3 systematic review, E2 controlled study, E1 practice, E0 plausible."""

    E0 = "E0"
    E1 = "E1"
    E2 = "E2"
    E3 = "E3"


class MeasureStatus(StrEnum):
    """State of implementation, in order; the last two end it. Stored: never rename one."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    DECIDED = "decided"
    FUNDED = "funded"
    ONGOING = "ongoing"
    DONE = "done"
    VERIFIED = "verified"
    REJECTED = "rejected"
    DEFERRED = "deferred"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One measure on one finding."""

    id: MeasureId
    finding_id: FindingId
    number: int  # M-007 for life, counted in the file
    text: str
    type: MeasureType | None = None
    capital: bool | None = None  # None while nobody has said whether it is an investment
    cost_class: CostClass | None = None
    role: str = ""  # responsible role, a code of the catalogue: "TBA"
    owner: str = ""  # the real department or company, where it is known
    due: date | None = None
    status: MeasureStatus = MeasureStatus.PROPOSED
    reason: str = ""  # why rejected or deferred
    funding: str = ""
    evidence: Evidence | None = None
    done_on: date | None = None
    mark: str = field(default="", compare=False)  # beside others of its number; not stored

    @property
    def label(self) -> str:
        """The number people use: M-007, or M-007-3FA where another laptop gave the same."""
        return f"M-{self.number:03}{self.mark and f'-{self.mark}'}"

    @property
    def is_ended(self) -> bool:
        """Whether nothing more is to be done about it."""
        return self.status in _ENDED


def is_overdue(measure: Measure, today: date) -> bool:
    """Whether it is past its due date and not ended."""
    return measure.due is not None and measure.due < today and not measure.is_ended


def is_out_of_season(measure: Measure) -> bool:
    """Whether green work is due from March to September, when wood is only cut to keep its shape.

    Cutting that traffic safety cannot wait for is allowed all the year.
    """
    is_green = measure.type is MeasureType.GREEN
    return is_green and measure.due is not None and 3 <= measure.due.month <= 9


_ENDED = (
    MeasureStatus.DONE,
    MeasureStatus.VERIFIED,
    MeasureStatus.REJECTED,
    MeasureStatus.DEFERRED,
)
