"""The criteria of a visit as a list: a heading per dimension, then its criteria."""

from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.catalogue import Criterion
from asskomm_audit.domain.open_points import OpenPoint, open_points_of
from asskomm_audit.ui import language
from asskomm_audit.ui.walk.last_time import LastTime
from asskomm_audit.ui.walk.sheet import Sheet, Spot, Tally

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Heading:
    """A dimension with its progress."""

    code: str
    name: str
    tally: Tally


@dataclass(frozen=True, slots=True)
class Row:
    """A criterion with the rater's answer."""

    criterion: Criterion
    title: str
    answer: Answer
    is_changed: bool = False  # since last time

    @property
    def points(self) -> tuple[OpenPoint, ...]:
        """What is left to be done about it."""
        return open_points_of(self.answer)


Entry: TypeAlias = Heading | Row


class CriteriaModel(QAbstractListModel):
    """Holds values only; a new answer changes two rows and nothing else."""

    EntryRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._last: LastTime | None = None

    def set_visit(self, sheet: Sheet | None, kind: VisitKind, last: LastTime | None = None) -> None:
        """Show what a visit asks instead of the present list, beside what was said last time."""
        self.beginResetModel()
        self._last = last
        self._entries = [] if sheet is None else self._made(sheet, kind)
        self.endResetModel()

    def retranslate(self, sheet: Sheet, kind: VisitKind) -> None:
        """Say the same in the language of the interface; every row stays where it is."""
        self._entries = self._made(sheet, kind)
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def touch(self, sheet: Sheet, spot: Spot) -> None:
        """Show an answer that has changed, and its dimension's progress."""
        for row, entry in enumerate(self._entries):
            if isinstance(entry, Row) and entry.criterion.id == spot.criterion.id:
                self._entries[row] = self._row_at(sheet, spot, entry.title)
            elif isinstance(entry, Heading) and entry.code == spot.criterion.dimension:
                tally = sheet.tally(spot.kind, entry.code)
                self._entries[row] = Heading(entry.code, entry.name, tally)
            else:
                continue
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, code: str) -> int:
        """Return the row of a criterion, or -1."""
        for row, entry in enumerate(self._entries):
            if isinstance(entry, Row) and entry.criterion.id == code:
                return row
        return -1

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._entries[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case self.EntryRole:
                return entry
            case Qt.ItemDataRole.DisplayRole:
                return entry.name if isinstance(entry, Heading) else entry.title
            case Qt.ItemDataRole.ToolTipRole:
                return None if isinstance(entry, Heading) else entry.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._heading(entry) if isinstance(entry, Heading) else self._words(entry)
            case _:
                return None

    def _heading(self, heading: Heading) -> str:
        return self.tr("{dimension}: {answered} von {total} beantwortet").format(
            dimension=heading.name, answered=heading.tally.answered, total=heading.tally.total
        )

    def _words(self, row: Row) -> str:
        parts = [f"{row.criterion.id} {row.title}", self._state(row.answer)]
        if row.criterion.critical:
            parts.append(self.tr("kritisch"))
        if row.answer.marked:
            parts.append(self.tr("vorgemerkt"))
        if OpenPoint.UNEXPLAINED in row.points:
            parts.append(self.tr("Bemerkung fehlt"))
        if row.is_changed:
            parts.append(self.tr("anders als letztes Mal"))
        return ", ".join(parts)

    def _state(self, answer: Answer) -> str:
        match answer.state:
            case AnswerState.OPEN:
                return self.tr("offen")
            case AnswerState.RATED:
                return self.tr("bewertet mit {level}").format(level=answer.level)
            case AnswerState.NOT_APPLICABLE:
                return self.tr("nicht zutreffend")
            case AnswerState.NOT_ASSESSABLE:
                return self.tr("nicht beurteilbar")

    def _made(self, sheet: Sheet, kind: VisitKind) -> list[Entry]:
        spoken = language.language()
        entries: list[Entry] = []
        present = ""
        for criterion in sheet.criteria(kind):
            if criterion.dimension != present:
                present = criterion.dimension
                name = sheet.catalogue.dimension(present).names[spoken]
                entries.append(Heading(present, name, sheet.tally(kind, present)))
            spot = Spot(kind, criterion)
            entries.append(self._row_at(sheet, spot, criterion.texts[spoken].title))
        return entries

    def _row_at(self, sheet: Sheet, spot: Spot, title: str) -> Row:
        answer = sheet.answer(spot)
        is_changed = self._last is not None and self._last.is_changed(spot, answer)
        return Row(spot.criterion, title, answer, is_changed)
