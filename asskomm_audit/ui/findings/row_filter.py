"""Which findings are shown: a value, so that it can be tried without a table."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from asskomm_audit.domain.findings import FindingStatus, Risk

LIVE = frozenset((FindingStatus.PROPOSED, FindingStatus.CONFIRMED))
EVERY_STATUS = frozenset(FindingStatus)
EVERY_RISK: frozenset[Risk | None] = frozenset((*Risk, None))


class Facts(Protocol):
    """What a filter asks of a finding."""

    status: FindingStatus
    risk: Risk | None

    @property
    def code(self) -> str:
        """The criterion, or nothing."""
        ...

    @property
    def has_measure(self) -> bool:
        """Whether anything is planned."""
        ...

    def is_overdue(self, today: date) -> bool:
        """Whether a measure is past its due date."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFilter:
    """What a finding must be like to be shown."""

    words: tuple[str, ...] = ()  # casefolded; each has to occur
    risks: frozenset[Risk | None] = EVERY_RISK
    statuses: frozenset[FindingStatus] = LIVE
    dimension: str = ""  # a code, or empty for all
    without_measure: bool = False
    overdue: bool = False

    @property
    def asks_kind_only(self) -> bool:
        """Whether status, risk and criterion say all."""
        return not (self.words or self.without_measure or self.overdue)

    def accepts(self, facts: Facts, today: date) -> bool:
        """Whether the finding is shown, whatever words are searched for."""
        return (
            facts.status in self.statuses
            and facts.risk in self.risks
            and self._has_dimension(facts.code)
            and not (self.without_measure and facts.has_measure)
            and not (self.overdue and not facts.is_overdue(today))
        )

    def accepts_text(self, searched: str) -> bool:
        """Whether all the words occur."""
        return all(word in searched for word in self.words)

    def _has_dimension(self, code: str) -> bool:
        return code.startswith(f"{self.dimension}-" if self.dimension else "")
