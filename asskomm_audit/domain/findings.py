"""Findings: what the auditors saw that is not as it should be, and how grave it is."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from asskomm_audit.domain.ids import AuditId, FindingId, StopId
from asskomm_audit.domain.places import Position, PositionSource


class Risk(StrEnum):
    """Risk class, mildest first. The values are stored and shown: never rename one."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    VERY_HIGH = "very_high"

    @property
    def rank(self) -> int:
        """Position from mild (0) to grave (3), for sorting."""
        return list(Risk).index(self)


class FindingStatus(StrEnum):
    """What became of a finding. The values are stored: never rename one."""

    PROPOSED = "proposed"  # written by the program because a critical criterion was rated 0 or 1
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"  # by a person, with a reason
    WITHDRAWN = "withdrawn"  # by the program: rated 2 or better later, and nobody had touched it


class LightCondition(StrEnum):
    """When the deviation shows. The values are stored: never rename one."""

    DAY = "day"
    NIGHT = "night"
    BOTH = "both"


class LikelihoodSource(StrEnum):
    """What a likelihood rests on. The values are stored: never rename one."""

    POLICE = "police"
    JOURNAL = "journal"
    SURVEY = "survey"
    GUESS = "guess"


class Group(StrEnum):
    """Groups of users a finding affects. The values are stored: never rename one."""

    CHILDREN = "children"
    YOUTH = "youth"
    WOMEN = "women"
    SENIORS = "seniors"
    IMPAIRED = "impaired"
    CYCLISTS = "cyclists"
    PASSENGERS = "passengers"
    RESIDENTS = "residents"
    TRADERS = "traders"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One deviation, with the cause the auditors suspect.

    `likelihood` and `consequence` run from 1 to 5 (domain of the risk table) or are None while
    nobody has judged them; then there is no risk class.
    """

    id: FindingId
    audit_id: AuditId
    number: int  # F-012 for life, counted in the file
    title: str
    description: str = ""
    criterion: str | None = None
    spot: str = ""  # where at the place, in words
    stop_id: StopId | None = None
    cause: str = ""
    likelihood: int | None = None
    likelihood_source: LikelihoodSource = LikelihoodSource.GUESS
    consequence: int | None = None
    light: LightCondition = LightCondition.BOTH
    groups: frozenset[Group] = frozenset()
    status: FindingStatus = FindingStatus.CONFIRMED
    reason: str = ""  # why dismissed
    touched: bool = True  # whether a person has edited it since the program proposed it
    public: bool = True
    position: Position | None = None
    located_by: PositionSource | None = None
    accuracy: float | None = None  # of the position in metres, 95 %; None where nobody knows
    located_at: datetime | None = None
    mark: str = field(default="", compare=False)  # beside others of its number; not stored

    @property
    def label(self) -> str:
        """The number people use: F-012, or F-012-3FA where another laptop gave the same."""
        return f"F-{self.number:03}{self.mark and f'-{self.mark}'}"

    @property
    def risk(self) -> Risk | None:
        """The risk class of the lookup table, or None while it is not judged."""
        if self.likelihood is None or self.consequence is None:
            return None
        return risk_of(self.likelihood, self.consequence)

    @property
    def is_live(self) -> bool:
        """Whether it still counts: proposed or confirmed."""
        return self.status in (FindingStatus.PROPOSED, FindingStatus.CONFIRMED)


def risk_of(likelihood: int, consequence: int) -> Risk:
    """Return the class from the table (rows likelihood, columns consequence, each 1 to 5).

    A lookup, not a product: products of ranks order some risks wrongly (Cox 2008).
    """
    if not (1 <= likelihood <= 5 and 1 <= consequence <= 5):
        raise ValueError("likelihood and consequence lie between 1 and 5")
    return _CLASSES[_TABLE[likelihood - 1][consequence - 1]]


def after_rating(existing: Finding | None, level: int | None, proposal: Finding) -> Finding | None:
    """Return the finding to write after a critical criterion was rated, or None for no change.

    `existing` is this audit's finding on the criterion, `proposal` the one to write if there is
    none. A level of 0 or 1 proposes, 2 and better withdraws what nobody touched; a level of None
    (cleared, n. z., n. b.) withdraws it too. What nobody touched takes over new remarks.
    """
    is_bad = level is not None and level <= 1
    if existing is None:
        return proposal if is_bad else None
    if is_bad and existing.status is FindingStatus.WITHDRAWN:
        return replace(
            existing,
            status=FindingStatus.PROPOSED,
            description=existing.description if existing.touched else proposal.description,
        )
    if not is_bad and existing.status is FindingStatus.PROPOSED and not existing.touched:
        return replace(existing, status=FindingStatus.WITHDRAWN)
    if is_bad and not existing.touched and existing.description != proposal.description:
        return replace(existing, description=proposal.description)
    return None


_TABLE = ("GGGMM", "GGMMH", "GMMHH", "MMHHS", "MHHSS")  # likelihood 1 to 5
_CLASSES = {"G": Risk.LOW, "M": Risk.MEDIUM, "H": Risk.HIGH, "S": Risk.VERY_HIGH}
