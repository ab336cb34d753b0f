"""Which findings are shown: a value, so that it can be tried without a table."""

from dataclasses import dataclass
from datetime import date

from asskomm_audit.domain.findings import Finding, FindingStatus, Risk
from asskomm_audit.ui.findings.rows import FindingRow

LIVE = frozenset((FindingStatus.PROPOSED, FindingStatus.CONFIRMED))
EVERY_STATUS = frozenset(FindingStatus)
EVERY_RISK: frozenset[Risk | None] = frozenset((*Risk, None))


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFilter:
    """What a finding must be like to be shown."""

    words: tuple[str, ...] = ()  # casefolded; each has to occur
    risks: frozenset[Risk | None] = EVERY_RISK
    statuses: frozenset[FindingStatus] = LIVE
    dimension: str = ""  # a code, or empty for all
    without_measure: bool = False
    overdue: bool = False

    def accepts(self, row: FindingRow, today: date) -> bool:
        """Whether the finding is shown."""
        finding = row.finding
        return (
            finding.status in self.statuses
            and finding.risk in self.risks
            and self._has_dimension(finding)
            and not (self.without_measure and row.measures)
            and not (self.overdue and not row.is_overdue(today))
            and all(word in row.searched for word in self.words)
        )

    def _has_dimension(self, finding: Finding) -> bool:
        return (finding.criterion or "").startswith(f"{self.dimension}-" if self.dimension else "")
