"""The conflicts as a table, a heading line above those of each record."""

from enum import IntEnum
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from asskomm_audit.ui.file.conflict_rows import ConflictRow, Side

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_SHOWN = 300  # letters: more never fits, and Qt measures all of them


class Column(IntEnum):
    """What a column shows."""

    FIELD = 0
    MINE = 1
    THEIRS = 2
    BASE = 3


class ConflictsModel(QAbstractTableModel):
    """Shows conflicts; holds values only and never reads the store."""

    RowRole = Qt.ItemDataRole.UserRole
    SecondRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[ConflictRow | str] = []  # a text heads the conflicts of a record

    def set_rows(self, rows: list[ConflictRow]) -> None:
        """Show these conflicts, which are grouped by record."""
        self.beginResetModel()
        self._lines = []
        last: tuple[str, str] | None = None
        for row in rows:
            record = (row.conflict.record, row.conflict.id)
            if record != last:
                self._lines.append(row.record)
            self._lines.append(row)
            last = record
        self.endResetModel()

    def headings(self) -> list[int]:
        """Return the lines that head a record."""
        return [line for line, each in enumerate(self._lines) if isinstance(each, str)]

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._lines[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Feld"),
            self.tr("Meins (M)"),
            self.tr("Anderes (T)"),
            self.tr("Ausgangswert (B)"),
        )[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if isinstance(line, str):
            shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return line[:_SHOWN] if shown and index.column() == Column.FIELD else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _shown(line, Column(index.column())).value[:_SHOWN]
            case self.SecondRole:
                return _shown(line, Column(index.column())).source
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                side = _shown(line, Column(index.column()))
                return "\n".join(filter(None, (side.value[:1000], side.source)))
            case self.RowRole:
                return line
            case _:
                return None


def _shown(row: ConflictRow, column: Column) -> Side:
    match column:
        case Column.FIELD:
            return Side(row.field, "")
        case Column.BASE:
            return Side(row.base, "")
        case Column.MINE:
            return row.mine
        case Column.THEIRS:
            return row.theirs
