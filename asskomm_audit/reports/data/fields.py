"""How a table of the export is described, and how its values are spelt."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Generic, TypeAlias, TypeVar

from asskomm_audit.domain.result import AuditResult
from asskomm_audit.domain.snapshot import AuditSnapshot

Row = TypeVar("Row")
Plain: TypeAlias = str | int | float | bool | list[str] | None


class FieldKind(StrEnum):
    """What a field holds."""

    ID = "id"  # of a record, or of the record it belongs to
    CODE = "code"  # a fixed word of the program or the catalogue
    TEXT = "text"  # what somebody wrote
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"  # 2027-03-31
    MOMENT = "moment"  # 2027-03-31T21:15:00+02:00
    CODES = "codes"  # several codes


@dataclass(frozen=True, slots=True)
class Source:
    """One audit to write: with new ids and without secrets where it is for everyone."""

    shot: AuditSnapshot
    result: AuditResult  # of the audit as it is in the file


@dataclass(frozen=True, slots=True)
class Field(Generic[Row]):
    """One column: its name in files, its title in words, and where its value comes from."""

    name: str
    kind: FieldKind
    title: str  # German, marked for translation
    value: Callable[[Row], object]
    values: tuple[str, ...] = ()  # all codes there are
    digits: int = 6  # decimals that numbers are rounded to
    is_needed: bool = False  # never empty

    def plain(self, row: Row) -> Plain:
        """Return the value as JSON knows it; an empty text is None."""
        value = self.value(row)
        if value is None or value == "":
            return None
        match self.kind:
            case FieldKind.NUMBER:
                return rounded(value, self.digits)
            case FieldKind.DATE | FieldKind.MOMENT:
                assert isinstance(value, (date, datetime))
                return value.isoformat()
            case FieldKind.CODES:
                assert isinstance(value, Iterable)
                return [str(each) for each in value]
            case FieldKind.INTEGER | FieldKind.BOOLEAN:
                assert isinstance(value, int)
                return value
            case _:
                return str(value)


def rounded(value: object, digits: int) -> float:
    """Return a number with so many decimals at most, never as -0.0."""
    assert isinstance(value, (int, float))
    return round(value, digits) + 0.0


@dataclass(frozen=True, slots=True)
class Table(Generic[Row]):
    """One table: a row is one record or one computed value."""

    name: str
    title: str  # German, marked for translation
    rows: Callable[[Source], Iterable[Row]]
    fields: tuple[Field[Row], ...]
    key: tuple[str, ...]  # names of the fields that tell one row from the others
    refers: dict[str, str]  # field: the table whose id it holds
    is_shared: bool = False  # several audits bring the same row; it is written once


AnyTable: TypeAlias = Table[Any]
