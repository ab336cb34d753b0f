"""What of the table is shown, and in which order."""

from datetime import date

from PySide6.QtCore import QObject, QSortFilterProxyModel
from typing_extensions import override

from asskomm_audit.domain.ids import FindingId
from asskomm_audit.ui.findings.findings_model import FindingsModel, Index
from asskomm_audit.ui.findings.row_filter import RowFilter
from asskomm_audit.ui.findings.rows import FindingRow


class FindingsFilter(QSortFilterProxyModel):
    """Sorts the findings and keeps those that a RowFilter accepts.

    The one that is being worked on stays in sight even if an edit makes it fail the filter.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter = RowFilter()
        self._pinned: FindingId | None = None
        self._today = date.min
        self.setSortRole(FindingsModel.SortRole)
        self.setSortLocaleAware(True)

    def keep(self, row_filter: RowFilter, today: date) -> None:
        """Show what passes this filter."""
        self._filter, self._today = row_filter, today
        self._filter_anew()

    def pin(self, finding_id: FindingId | None) -> None:
        """Keep one finding in sight, whatever the filter says."""
        if finding_id != self._pinned:
            self._pinned = finding_id
            self._filter_anew()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        row: FindingRow = self.sourceModel().index(source_row, 0).data(FindingsModel.RowRole)
        return row.finding.id == self._pinned or self._filter.accepts(row, self._today)

    def _filter_anew(self) -> None:
        self.beginFilterChange()
        self.endFilterChange()
