"""Between records and rows: one table per kind of record, its columns named like the fields."""

import dataclasses
import math
import types
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import (
    Any,
    ClassVar,
    Generic,
    NewType,
    Protocol,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.places import Position
from asskomm_audit.errors import UserError
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.geometry import point_blob, position_of
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_ILLEGIBLE = QT_TRANSLATE_NOOP(
    "Error",
    "In {datei} ist ein Eintrag unlesbar ({tabelle} {kennung}). Öffnen Sie eine Sicherung oder "
    "berichtigen Sie ihn in einem GIS-Programm.",
)


_NOTHING: Mapping[str, str] = {}


class Record(Protocol):
    """What every stored dataclass has."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def id(self) -> str:
        """The id that stays the same on every laptop."""
        ...


RecordT = TypeVar("RecordT", bound=Record)


@dataclasses.dataclass(frozen=True, slots=True)
class _Field:
    """How one field is stored; the functions never meet None."""

    name: str
    column: str
    clean: Callable[[Any], Any]  # the value as it can be stored and read again
    store: Callable[[Any], Any]
    load: Callable[[Any], Any]
    is_told: bool = False  # computed by a query, and no column


class RecordStore(Generic[RecordT]):
    """Reads and writes the records of one kind."""

    def __init__(
        self, kind: Kind, record: type[RecordT], told: Mapping[str, str] = _NOTHING
    ) -> None:
        """`told` has SQL for the fields that follow from other rows and are not stored."""
        hints = get_type_hints(record)
        self.kind = kind
        self.fields = tuple(
            _told(each.name, told[each.name])
            if each.name in told
            else _field(each.name, hints[each.name])
            for each in dataclasses.fields(record)
        )
        self._names = tuple(field.name for field in self.fields)
        self._loads = tuple(
            (field.name, field.load) for field in self.fields if field.load is not _same
        )
        self._record = record
        columns = [field.column for field in self.fields]
        self._written = [each for each in self.fields if each.column != "id" and not each.is_told]
        self._select = f"SELECT {', '.join(columns)} FROM {kind} WHERE deleted = 0 AND "
        self._find = self._select + "id = ?"
        self._put = _put_statement(kind, [field.column for field in self._written])

    def put(self, file: AuditFile, record: RecordT) -> None:
        """Add the record, or replace the one with its id and revive it if it was removed."""
        record = self.cleaned(record)
        values = [
            None if (value := getattr(record, field.name)) is None else field.store(value)
            for field in self._written
        ]
        file.execute(self._put, record.id, *values)

    def cleaned(self, record: RecordT) -> RecordT:
        """Return the record without what no file can hold: NUL, lone surrogates, infinity."""
        changed: dict[str, Any] = {}
        for field in self.fields:
            value = getattr(record, field.name)
            if value is not None and (cleaned := field.clean(value)) is not value:
                changed[field.name] = cleaned
        return dataclasses.replace(record, **changed) if changed else record  # pyright: ignore[reportArgumentType] - RecordT is a dataclass

    def find(self, file: AuditFile, record_id: str) -> RecordT | None:
        """Return the record with this id, unless it is missing or removed."""
        found = file.rows(self._find, clean_text(record_id))
        return self._load(file, found[0]) if found else None

    def select(self, file: AuditFile, condition: str, *values: object) -> list[RecordT]:
        """Return the records that fulfil the condition and are not removed; an order may follow."""
        return [self._load(file, row) for row in file.rows(self._select + condition, *values)]

    def _load(self, file: AuditFile, row: Sequence[Any]) -> RecordT:
        try:
            return self.load(row)
        except (LookupError, ValueError, TypeError, AttributeError) as error:
            row_id = row["id"] if "id" in row.keys() else ""  # noqa: SIM118 # pyright: ignore - a Row is no dict
            raise UserError(
                _ILLEGIBLE, datei=file.path.name, tabelle=self.kind.value, kennung=row_id
            ) from error

    def load(self, row: Sequence[Any]) -> RecordT:
        """Return the record of a row that holds the columns of `fields` in their order."""
        values = dict(zip(self._names, row, strict=True))
        for name, load in self._loads:
            if (value := values[name]) is not None:
                values[name] = load(value)
        return self._record(**values)


def clean_text(text: str) -> str:
    """Return the text without NUL characters and lone surrogates, which no file can hold."""
    if text.isascii():
        return text.replace("\0", "") if "\0" in text else text
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text.replace("\0", "") if "\0" in text else text


def _put_statement(kind: Kind, columns: list[str]) -> str:
    places = ", ".join("?" * (len(columns) + 1))
    updates = ", ".join(f"{column} = excluded.{column}" for column in columns)
    differs = " OR ".join(f"{kind}.{column} IS NOT excluded.{column}" for column in columns)
    return (
        f"INSERT INTO {kind} (id, {', '.join(columns)}) VALUES ({places}) "
        f"ON CONFLICT (id) DO UPDATE SET {updates}, deleted = 0 "
        f"WHERE {differs} OR {kind}.deleted"
    )


def _field(name: str, hint: Any) -> _Field:
    kind = _plain_type(hint)
    match kind:
        case type() if kind is str:
            return _Field(name, name, clean_text, _same, _same)
        case type() if issubclass(kind, StrEnum):
            return _Field(name, name, _same, str, {word.value: word for word in kind}.__getitem__)
        case type() if kind is bool:
            return _Field(name, name, _same, int, bool)
        case type() if kind is int:
            return _Field(name, name, _same, _same, _same)
        case type() if kind is float:
            return _Field(name, name, _finite, _same, _same)
        case type() if kind is datetime:
            return _Field(name, name, _same, datetime.isoformat, datetime.fromisoformat)
        case type() if kind is date:
            return _Field(name, name, _same, date.isoformat, date.fromisoformat)
        case type() if kind is Position:
            return _Field(name, "geom", _on_earth, point_blob, position_of)
        case _ if get_origin(kind) is frozenset:
            return _words_field(name, get_args(kind)[0])
        case _:
            raise TypeError(f"{name}: {hint} has no column")


def _told(name: str, sql: str) -> _Field:
    return _Field(name, sql, _same, _same, _same, is_told=True)


def _words_field(name: str, words: type[StrEnum]) -> _Field:
    def store(value: frozenset[StrEnum]) -> str:
        return ",".join(word for word in words if word in value)

    def load(text: str) -> frozenset[StrEnum]:
        return frozenset(words(word) for word in text.split(",")) if text else frozenset()

    return _Field(name, name, _same, store, load)


def _plain_type(hint: Any) -> Any:
    """Return the type without `| None`; an id or a rater is a text."""
    if get_origin(hint) in (Union, types.UnionType):
        members = {_plain_type(member) for member in get_args(hint)} - {types.NoneType}
        if len(members) == 1:
            return members.pop()
        raise TypeError(f"{hint} is stored in one column and must be one type")
    return hint.__supertype__ if isinstance(hint, NewType) else hint


def _same(value: Any) -> Any:
    return value


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _on_earth(value: Position) -> Position | None:
    is_finite = math.isfinite(value.longitude) and math.isfinite(value.latitude)
    return value if is_finite else None
