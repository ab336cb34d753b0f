"""The people of a file as a list for choosing who types."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from asskomm_audit.domain.people import Person

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PeopleModel(QAbstractListModel):
    """Holds people; the name is the text, the function the second line."""

    FunctionRole = Qt.ItemDataRole.UserRole

    def __init__(self) -> None:
        super().__init__()
        self._people: list[Person] = []

    def set_people(self, people: list[Person]) -> None:
        """Show these people instead of the present ones."""
        self.beginResetModel()
        self._people = people
        self.endResetModel()

    def person(self, index: Index) -> Person | None:
        """Return the person at an index."""
        return self._people[index.row()] if index.isValid() else None

    def row_of(self, person: Person | None) -> int:
        """Return the row of a person, or the first."""
        return self._people.index(person) if person in self._people else 0

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._people)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        person = self.person(index)
        if person is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return person.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{person.name}, {person.function}" if person.function else person.name
            case self.FunctionRole:
                return person.function
            case _:
                return None
