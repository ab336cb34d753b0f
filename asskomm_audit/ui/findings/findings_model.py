"""The findings as a table."""

from collections.abc import Callable
from datetime import date
from enum import IntEnum
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from asskomm_audit.domain.findings import FindingStatus
from asskomm_audit.domain.ids import FindingId
from asskomm_audit.domain.search_terms import folded
from asskomm_audit.labels import finding_status_label, risk_label
from asskomm_audit.texts import date_text
from asskomm_audit.ui import language
from asskomm_audit.ui.findings.listing import FindingEntry, FindingList
from asskomm_audit.ui.findings.row_filter import RowFilter
from asskomm_audit.ui.findings.rows import FindingRow

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_SHOWN = 300  # letters of a title: more never fits, and Qt measures all of them
_LAST = 10**9  # sorts behind everything
_BLOCK, _MOST_BLOCKS = 128, 32


class Column(IntEnum):
    """What a column shows."""

    PRIORITY = 0
    NUMBER = 1
    RISK = 2
    TITLE = 3
    STATUS = 4
    MEASURES = 5
    DUE = 6
    PHOTOS = 7


# figures too: the arrow of the sorted column stands on the right
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FindingsModel(QAbstractTableModel):
    """Shows what passes the filter, sorted; rows are read in blocks as they come into sight."""

    RowRole = Qt.ItemDataRole.UserRole
    SecondRole = Qt.ItemDataRole.UserRole + 1
    RiskRole = Qt.ItemDataRole.UserRole + 2
    ToneRole = Qt.ItemDataRole.UserRole + 3  # the colour token a cell is written in

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._list: FindingList | None = None
        self._shown: list[FindingEntry] = []
        self._ids: list[FindingId] = []  # of what is shown
        self._blocks: dict[int, list[FindingRow | None]] = {}
        self._filter = RowFilter()
        self._verdicts: dict[tuple[object, ...], bool] = {}
        self._today = date.min
        self._pinned: FindingId | None = None
        self._order = Column.PRIORITY, Qt.SortOrder.AscendingOrder

    def set_list(self, findings: FindingList, today: date) -> None:
        """Show the findings of this list that pass the filter."""
        self._list, self._today = findings, today
        self._show_anew()

    def keep(self, row_filter: RowFilter, today: date) -> None:
        """Show what passes this filter."""
        self._filter, self._today = row_filter, today
        self._verdicts.clear()
        self._show_anew()

    def pin(self, finding_id: FindingId | None) -> None:
        """Keep one finding in sight, even if an edit makes it fail the filter."""
        before, self._pinned = self._pinned, finding_id
        if before == finding_id:
            return
        if before and (row := self.row_of(before)) >= 0 and not self._passes(self._shown[row]):
            self._blocks.clear()
            self.beginRemoveRows(ROOT, row, row)
            self._shown = [*self._shown[:row], *self._shown[row + 1 :]]
            self._ids = [each.id for each in self._shown]
            self.endRemoveRows()
        if finding_id and self.has(finding_id) and self.row_of(finding_id) < 0:
            self._show_anew()

    def has(self, finding_id: FindingId) -> bool:
        """Whether there is such a finding, shown or not."""
        return self._list is not None and finding_id in self._list.by_id

    def total(self) -> int:
        """Return how many findings there are, shown or not."""
        return len(self._list.entries) if self._list else 0

    def row_of(self, finding_id: FindingId) -> int:
        """Return where a finding is shown, or -1."""
        return self._ids.index(finding_id) if finding_id in self._ids else -1

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what is equal in it stays in the order of action."""
        self._order = Column(column), order
        self._show_anew()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._order[0] is Column.STATUS:
            self._show_anew()
        elif self._shown:
            self._tell_all()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._headings()[section]
            case Qt.ItemDataRole.ToolTipRole:
                return self._explanation(Column(section))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _LEFT
            case _:
                return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._row(index.row()), Column(index.column())
        if row is None:  # removed since; the page reads anew in a moment
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _LEFT
            case self.SecondRole:
                return _second_line(row)
            case self.RiskRole:
                return row.finding.risk
            case self.ToneRole:
                return self._tone(row, column)
            case self.RowRole:
                return row
            case _:
                return None

    def _row(self, number: int) -> FindingRow | None:
        """Return one row; rows are read in blocks, and only some of them are kept."""
        block = number // _BLOCK
        if block not in self._blocks:
            if len(self._blocks) >= _MOST_BLOCKS:
                del self._blocks[next(iter(self._blocks))]
            ids = [each.id for each in self._shown[block * _BLOCK : (block + 1) * _BLOCK]]
            found = self._list.rows(ids) if self._list else {}
            self._blocks[block] = [found.get(each) for each in ids]
        return self._blocks[block][number % _BLOCK]

    def _show_anew(self) -> None:
        shown = self._sorted([each for each in self._entries() if self._is_shown(each)])
        is_same = [each.key.id for each in shown] == self._ids
        if not is_same:
            self.beginResetModel()
        self._shown = shown
        self._ids = [each.key.id for each in shown]
        self._blocks.clear()
        if not is_same:
            self.endResetModel()
        elif shown:
            self._tell_all()

    def _entries(self) -> list[FindingEntry]:
        return self._list.entries if self._list else []

    def _is_shown(self, entry: FindingEntry) -> bool:
        return entry.id == self._pinned or self._passes(entry)

    def _passes(self, entry: FindingEntry) -> bool:
        if self._filter.asks_kind_only:  # of 100,000 findings thousands are of one kind
            kind = entry.status, entry.risk, entry.code
            if kind not in self._verdicts:
                self._verdicts[kind] = self._filter.accepts(entry, self._today)
            return self._verdicts[kind]
        if not self._filter.accepts(entry, self._today):
            return False
        if not self._filter.words or self._list is None:
            return True
        return self._filter.accepts_text(self._list.texts.get(entry.id, ""))

    def _sorted(self, entries: list[FindingEntry]) -> list[FindingEntry]:
        column, order = self._order
        is_reverse = order is Qt.SortOrder.DescendingOrder
        if self._list is None or (column is Column.PRIORITY and not is_reverse):
            return entries
        return sorted(entries, key=_sort_key(column, self._list), reverse=is_reverse)

    def _tell_all(self) -> None:
        last = self.index(len(self._shown) - 1, len(Column) - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Priorität"),
            self.tr("Nr."),
            self.tr("Risikoklasse"),
            self.tr("Feststellung"),
            self.tr("Status"),
            self.tr("Maßnahmen"),
            self.tr("Frist"),
            self.tr("Fotos"),
        )

    def _explanation(self, column: Column) -> str | None:
        match column:
            case Column.PRIORITY:
                return self.tr(
                    "Priorität: zuerst die höchste Risikoklasse; bei gleicher, was Befragte "
                    "unsicher macht; dann, wo die meisten oder besonders schutzbedürftige "
                    "Menschen sind; dann der geringste Aufwand."
                )
            case Column.MEASURES:
                return self.tr("Maßnahmen, die noch offen sind, von allen Maßnahmen")
            case Column.DUE:
                return self.tr("Nächste Frist einer offenen Maßnahme")
            case _:
                return None

    def _text(self, row: FindingRow, column: Column) -> str:
        match column:
            case Column.PRIORITY:
                return str(row.position) if row.position else "–"
            case Column.NUMBER:
                return row.finding.label
            case Column.RISK:
                return risk_label(row.finding.risk, language.texts())
            case Column.TITLE:
                return row.finding.title[:_SHOWN]
            case Column.STATUS:
                return finding_status_label(row.finding.status, language.texts())
            case Column.MEASURES:
                total = len(row.measures)
                return f"{len(row.open_measures)} / {total}" if total else "–"
            case Column.DUE:
                return date_text(row.next_due, language.texts()) or "–"
            case Column.PHOTOS:
                return str(row.photos) if row.photos else "–"

    def _spoken(self, row: FindingRow, column: Column) -> str:
        match column:
            case Column.PRIORITY:
                if row.position is None:
                    return self.tr("ohne Priorität")
                return self.tr("Priorität {n}").format(n=row.position)
            case Column.TITLE:
                return f"{row.finding.title[:_SHOWN]}, {where(row)}"
            case Column.MEASURES:
                if not row.measures:
                    return self.tr("ohne Maßnahme")
                return self.tr("{n} von {total} Maßnahmen offen").format(
                    n=len(row.open_measures), total=len(row.measures)
                )
            case Column.DUE:
                if row.next_due is None:
                    return self.tr("keine Frist")
                wording = self.tr("überfällig seit {day}") if self._is_late(row) else "{day}"
                return wording.format(day=self._text(row, column))
            case Column.PHOTOS:
                return self.tr("%n Foto(s)", "", row.photos)
            case _:
                return self._text(row, column)

    def _tooltip(self, row: FindingRow, column: Column) -> str | None:
        match column:
            case Column.TITLE:
                return f"{row.finding.title[:1000]}\n{where(row)}"
            case Column.DUE if self._is_late(row):
                return self._spoken(row, column)
            case Column.STATUS if row.finding.reason:
                return row.finding.reason[:1000]
            case _:
                return None

    def _tone(self, row: FindingRow, column: Column) -> str:
        if column is Column.DUE and self._is_late(row):
            return "bad"
        if column is Column.MEASURES and not row.measures and row.finding.is_live:
            return "warn"
        return "text" if column is Column.NUMBER or column is Column.DUE else "muted"

    def _is_late(self, row: FindingRow) -> bool:
        return row.is_overdue(self._today)


def _second_line(row: FindingRow) -> str:
    """Return where it is; a status other than the usual one comes first."""
    if row.finding.status is FindingStatus.CONFIRMED:
        return where(row)
    return f"{finding_status_label(row.finding.status, language.texts())} · {where(row)}"


def where(row: FindingRow) -> str:
    """Return place and spot of a finding in one line."""
    spot = row.finding.spot.strip()
    return f"{row.place.name[:100]} · {spot[:200]}" if spot else row.place.name[:100]


def _sort_key(column: Column, findings: FindingList) -> Callable[[FindingEntry], Any]:
    match column:
        case Column.PRIORITY:
            return lambda each: each.rank.position if each.rank else _LAST
        case Column.NUMBER:
            return lambda each: each.key.number
        case Column.RISK:
            return lambda each: -1 if each.risk is None else each.risk.rank
        case Column.TITLE:
            return lambda each: findings.titles.get(each.id, "")
        case Column.STATUS:
            texts = language.texts()
            words = {each: folded(finding_status_label(each, texts)) for each in FindingStatus}
            return lambda each: words[each.status]
        case Column.MEASURES:
            return lambda each: (each.key.open_measures, each.key.measures)
        case Column.DUE:
            return lambda each: each.key.due or "~"
        case Column.PHOTOS:
            return lambda each: findings.photos.get(each.id, 0)
