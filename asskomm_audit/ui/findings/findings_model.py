"""The findings as a table."""

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
from asskomm_audit.labels import finding_status_label, risk_label
from asskomm_audit.texts import date_text
from asskomm_audit.ui import language
from asskomm_audit.ui.findings.rows import FindingRow

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_SHOWN = 300  # letters of a title: more never fits, and Qt measures all of them
_LAST = 10**9  # sorts behind everything


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
    """Shows findings; holds values only and never reads the store."""

    RowRole = Qt.ItemDataRole.UserRole
    SortRole = Qt.ItemDataRole.UserRole + 1
    SecondRole = Qt.ItemDataRole.UserRole + 2
    RiskRole = Qt.ItemDataRole.UserRole + 3
    ToneRole = Qt.ItemDataRole.UserRole + 4  # the colour token a cell is written in

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FindingRow] = []
        self._today = date.min

    def set_rows(self, rows: list[FindingRow], today: date) -> None:
        """Show these findings; if they are the same ones, their rows stay where they are."""
        by_id = {each.finding.id: each for each in rows}
        self._today = today
        if rows and len(rows) == len(self._rows) and by_id.keys() == self._ids():
            self._rows = [by_id[each.finding.id] for each in self._rows]
            self._tell_all()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rows(self) -> list[FindingRow]:
        """Return the findings that are shown."""
        return self._rows

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._rows:
            self._tell_all()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

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
        row, column = self._rows[index.row()], Column(index.column())
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
            case self.SortRole:
                return _sort_key(row, column)
            case self.RiskRole:
                return row.finding.risk
            case self.ToneRole:
                return self._tone(row, column)
            case self.RowRole:
                return row
            case _:
                return None

    def _ids(self) -> set[str]:
        return {each.finding.id for each in self._rows}

    def _tell_all(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))

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
                return str(row.priority.position) if row.priority else "–"
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
                if row.priority is None:
                    return self.tr("ohne Priorität")
                return self.tr("Priorität {n}").format(n=row.priority.position)
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


def _sort_key(row: FindingRow, column: Column) -> Any:
    match column:
        case Column.PRIORITY:
            return row.priority.position if row.priority else _LAST
        case Column.NUMBER:
            return row.finding.number
        case Column.RISK:
            return -1 if row.finding.risk is None else row.finding.risk.rank
        case Column.TITLE:
            return row.finding.title[:_SHOWN].casefold()
        case Column.STATUS:
            return finding_status_label(row.finding.status, language.texts())
        case Column.MEASURES:
            return len(row.open_measures) * 1000 + len(row.measures)
        case Column.DUE:
            return row.next_due.toordinal() if row.next_due else _LAST
        case Column.PHOTOS:
            return row.photos
