"""The places as a table, and what of it is shown."""

from enum import IntEnum
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from typing_extensions import override

from asskomm_audit.domain.places import Place, PlaceType
from asskomm_audit.texts import date_text
from asskomm_audit.ui import language
from asskomm_audit.ui.places.rows import PlaceRow
from asskomm_audit.ui.places.words import place_line, place_type_label, short

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_SHOWN = 300  # letters of a name: more never fits, and Qt measures all of them


class Column(IntEnum):
    """What a column shows."""

    NAME = 0
    LAST_AUDIT = 1
    AUDITS = 2
    FINDINGS = 3


class PlacesModel(QAbstractTableModel):
    """Shows places; holds values only and never reads the store."""

    RowRole = Qt.ItemDataRole.UserRole
    SortRole = Qt.ItemDataRole.UserRole + 1
    SecondRole = Qt.ItemDataRole.UserRole + 2
    ToneRole = Qt.ItemDataRole.UserRole + 3  # every cell is in the usual tone

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[PlaceRow] = []

    def set_rows(self, rows: list[PlaceRow]) -> None:
        """Show these places; if they are the same ones, their rows stay where they are."""
        same = [each.place.id for each in rows] == [each.place.id for each in self._rows]
        if same and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._rows:
            last = self.index(len(self._rows) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

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
                return (
                    self.tr("Ort"),
                    self.tr("Letztes Audit"),
                    self.tr("Audits"),
                    self.tr("Offen"),
                )[section]
            case Qt.ItemDataRole.ToolTipRole if section == Column.FINDINGS:
                return self.tr("Offene Feststellungen")
            case Qt.ItemDataRole.TextAlignmentRole if section in (Column.AUDITS, Column.FINDINGS):
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _text(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, column)
            case Qt.ItemDataRole.ToolTipRole if column is Column.NAME:
                return f"{row.place.name[:1000]}\n{place_line(row.place, language.texts())}"
            case Qt.ItemDataRole.TextAlignmentRole if column in (Column.AUDITS, Column.FINDINGS):
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case self.SecondRole:
                return place_line(row.place, language.texts())
            case self.SortRole:
                return _sort_key(row, column)
            case self.RowRole:
                return row
            case _:
                return None

    def _spoken(self, row: PlaceRow, column: Column) -> str:
        match column:
            case Column.NAME:
                return f"{short(row.place.name)}, {place_line(row.place, language.texts())}"
            case Column.LAST_AUDIT:
                return _text(row, column) or self.tr("noch kein Audit")
            case Column.AUDITS:
                return self.tr("%n Audit(s)", "", row.audits)
            case Column.FINDINGS:
                return self.tr("%n offene Feststellung(en)", "", row.open_findings)


class PlacesFilter(QSortFilterProxyModel):
    """Sorts the places and keeps those that were searched for."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._place_type: PlaceType | None = None
        self.setSortRole(PlacesModel.SortRole)
        self.setSortLocaleAware(True)

    def search(self, words: str) -> None:
        """Keep the places that have all these words in one of their texts."""
        self._words = words.casefold().split()
        self._filter_anew()

    def keep_type(self, place_type: PlaceType | None) -> None:
        """Keep the places of this type, or of all types."""
        self._place_type = place_type
        self._filter_anew()

    @property
    def is_narrowed(self) -> bool:
        """Whether anything is searched for."""
        return bool(self._words or self._place_type)

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        index = self.sourceModel().index(source_row, 0, source_parent)
        row = index.data(PlacesModel.RowRole)
        if self._place_type and row.place.place_type is not self._place_type:
            return False
        text = _searched(row.place) if self._words else ""
        return all(word in text for word in self._words)

    def _filter_anew(self) -> None:
        self.beginFilterChange()
        self.endFilterChange()


def _text(row: PlaceRow, column: Column) -> str:
    match column:
        case Column.NAME:
            return row.place.name[:_SHOWN]
        case Column.LAST_AUDIT:
            return date_text(row.last_audit, language.texts())
        case Column.AUDITS:
            return str(row.audits) if row.audits else "–"
        case Column.FINDINGS:
            return str(row.open_findings) if row.open_findings else "–"


def _sort_key(row: PlaceRow, column: Column) -> Any:
    match column:
        case Column.NAME:
            return row.place.name[:_SHOWN].casefold()
        case Column.LAST_AUDIT:
            return row.last_audit.isoformat() if row.last_audit else ""
        case Column.AUDITS:
            return row.audits
        case Column.FINDINGS:
            return row.open_findings


def _searched(place: Place) -> str:
    kind = place_type_label(place.place_type, language.texts())
    texts = (place.name, kind, place.district, place.address, place.owner, place.description)
    return "\n".join(texts).casefold()
