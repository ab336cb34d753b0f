"""Which criteria the list shows: all, the open ones, or those that contain some words."""

from PySide6.QtCore import QObject, QSortFilterProxyModel
from typing_extensions import override

from asskomm_audit.ui.walk.criteria_model import CriteriaModel, Entry, Heading, Index, Row


class CriteriaFilter(QSortFilterProxyModel):
    """Hides rows; the criterion being answered stays in sight, and so does its heading."""

    def __init__(self, model: CriteriaModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._only_open = False
        self._words: list[str] = []
        self._kept = ""
        self.setSourceModel(model)
        self.setDynamicSortFilter(False)  # a row just answered goes when the next is shown

    def set_only_open(self, on: bool) -> None:
        """Show only open points: unanswered, marked, or bad without a remark."""
        self._only_open = on
        self._choose_again()

    def set_words(self, text: str) -> None:
        """Show only criteria whose id or title contains every word."""
        self._words = text.casefold().split()
        self._choose_again()

    def keep(self, code: str) -> None:
        """Keep a criterion in sight whatever the filter says."""
        if code != self._kept:
            self._kept = code
            if self._only_open or self._words:
                self._choose_again()

    def codes(self) -> list[str]:
        """Return the ids of the criteria in sight, in order."""
        entries = (self._entry(row) for row in range(self.rowCount()))
        return [entry.criterion.id for entry in entries if isinstance(entry, Row)]

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        entry = self._source(source_row)
        if isinstance(entry, Row):
            return self._accepts(entry)
        for row in range(source_row + 1, self._model.rowCount()):
            below = self._source(row)
            if isinstance(below, Heading):
                return False
            if self._accepts(below):
                return True
        return False

    def _accepts(self, row: Row) -> bool:
        if row.criterion.id == self._kept and not self._words:
            return True
        if self._only_open and not row.points:
            return False
        text = f"{row.criterion.id} {row.title}".casefold()
        return all(word in text for word in self._words)

    def _choose_again(self) -> None:
        self.beginFilterChange()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def _source(self, row: int) -> Entry:
        return self._model.data(self._model.index(row), CriteriaModel.EntryRole)

    def _entry(self, row: int) -> Entry:
        return self.index(row, 0).data(CriteriaModel.EntryRole)
