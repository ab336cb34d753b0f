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

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.places import Position
from asskomm_audit.domain.positions import PlanPoint
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.connections import LONGEST_TEXT
from asskomm_audit.store.geometry import point_blob, position_of
from asskomm_audit.store.troubles import BROKEN, illegible

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
    stored: type  # of the column's values
    is_optional: bool
    is_told: bool = False  # computed by a query, and no column


class RecordStore(Generic[RecordT]):
    """Reads and writes the records of one kind."""

    def __init__(
        self,
        kind: Kind,
        record: type[RecordT],
        told: Mapping[str, str] = _NOTHING,
        *,
        is_sound: Callable[[RecordT], bool] | None = None,
    ) -> None:
        """`told` has SQL for the fields that follow from other rows and are not stored.

        `is_sound` tells values no program of ours writes, where the types do not.
        """
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
        self._is_sound = is_sound
        self._texts = tuple(
            place
            for place, field in enumerate(self.fields)
            if field.stored is str and field.load is _same
        )
        self._sound_types: set[tuple[type, ...]] = set()  # known already, for there are few
        columns = [field.column for field in self.fields]
        self._written = [each for each in self.fields if each.column != "id" and not each.is_told]
        self._select = f"SELECT {', '.join(columns)} FROM {kind} WHERE deleted = 0 AND "
        self._find = self._select + "id = ?"
        self._put = _put_statement(kind, [field.column for field in self._written])

    @property
    def readers(self) -> Mapping[str, Callable[[Any], object]]:
        """What reads the columns that hold more than any text or number; never called with None."""
        return {
            field.column: field.load
            for field in self.fields
            if field.load is not _same and not field.is_told
        }

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
        except BROKEN as error:
            row_id = row["id"] if "id" in row.keys() else ""  # noqa: SIM118 # pyright: ignore - a Row is no dict
            raise illegible(file.path, self.kind.value, row_id) from error

    def load(self, row: Sequence[Any]) -> RecordT:
        """Return the record of a row that holds the columns of `fields` in their order."""
        types_found = tuple(map(type, row))
        if types_found not in self._sound_types:
            self._learn(types_found)
        for place in self._texts:
            if len(row[place] or "") > LONGEST_TEXT:
                raise ValueError(place)
        values = dict(zip(self._names, row, strict=True))
        for name, load in self._loads:
            if (value := values[name]) is not None:
                values[name] = load(value)
        record = self._record(**values)
        if self._is_sound and not self._is_sound(record):
            raise ValueError(record.id)
        return record

    def _learn(self, types_found: tuple[type, ...]) -> None:
        """Remember that these types are what the columns hold. Raises TypeError if they are not."""
        for field, found in zip(self.fields, types_found, strict=True):
            if found is not field.stored and found is not types.NoneType:
                raise TypeError(field.column)
            if found is types.NoneType and not field.is_optional:
                raise TypeError(field.column)
        self._sound_types.add(types_found)


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
    optional = types.NoneType in get_args(hint)
    kind = _plain_type(hint)
    match kind:
        case type() if kind is str:
            return _Field(name, name, clean_text, _same, _same, str, optional)
        case type() if issubclass(kind, StrEnum):
            words = {word.value: word for word in kind}
            return _Field(name, name, _same, str, words.__getitem__, str, optional)
        case type() if kind is bool:
            return _Field(name, name, _same, int, bool, int, optional)
        case type() if kind is int:
            return _Field(name, name, _same, _same, _same, int, optional)
        case type() if kind is float:
            return _Field(name, name, _finite, _same, _finite_or_raise, float, optional)
        case type() if kind is datetime:
            read = datetime.fromisoformat
            return _Field(name, name, _same, datetime.isoformat, read, str, optional)
        case type() if kind is date:
            return _Field(name, name, _same, date.isoformat, date.fromisoformat, str, optional)
        case type() if kind is Position:
            return _Field(name, "geom", _on_earth, point_blob, position_of, bytes, optional)
        case type() if kind is PlanPoint:
            return _Field(name, name, _rounded, str, PlanPoint.parsed, str, optional)
        case type() if kind is Area:
            return _Field(name, name, _drawn, str, Area.parsed, str, optional)
        case _ if get_origin(kind) is frozenset:
            return _words_field(name, get_args(kind)[0])
        case _:
            raise TypeError(f"{name}: {hint} has no column")


def _told(name: str, sql: str) -> _Field:
    return _Field(name, sql, _same, _same, _same, str, is_optional=True, is_told=True)


def _words_field(name: str, words: type[StrEnum]) -> _Field:
    def store(value: frozenset[StrEnum]) -> str:
        return ",".join(word for word in words if word in value)

    def load(text: str) -> frozenset[StrEnum]:
        return frozenset(words(word) for word in text.split(",")) if text else frozenset()

    return _Field(name, name, _same, store, load, str, False)


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


def _finite_or_raise(value: float) -> float:
    if not math.isfinite(value):
        raise ValueError(value)
    return value


def _rounded(value: PlanPoint) -> PlanPoint:
    """Return the point as the file holds it: to a ten-thousandth, on the plan."""
    rounded = PlanPoint.parsed(str(value.clamped()))
    return value if rounded == value else rounded


def _drawn(value: Area) -> Area:
    """Return the rectangle as the file holds it: to a hundred-thousandth, inside the picture."""
    inside = Area.between(value.left, value.top, value.right, value.bottom)
    rounded = Area.parsed(str(inside))
    return value if rounded == value else rounded


def _on_earth(value: Position) -> Position | None:
    is_finite = math.isfinite(value.longitude) and math.isfinite(value.latitude)
    return value if is_finite else None
