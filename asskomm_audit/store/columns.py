"""How a recorded table is described, and the SQL that creates it."""

from dataclasses import dataclass
from typing import Any

from asskomm_audit.domain.kinds import Kind

# A UUID of version 4 made by SQLite itself, for rows that a GIS program adds.
_NEW_ID = (
    "(lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || "
    "substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (abs(random()) % 4), 1) || "
    "substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))"
)
_MOMENT = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]*"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column. `rule` is a condition on NEW that every value must fulfil."""

    name: str
    declared: str  # TEXT, INTEGER, REAL, BOOLEAN, DATE or POINT
    stored: str  # what typeof() says: text, integer, real or blob
    required: bool = True
    default: str | None = None  # as SQL
    references: Kind | None = None
    rule: str = ""

    @property
    def emptied(self) -> str | None:
        """What is left of a value that was erased for data protection."""
        return "" if self.required else None

    def sql(self) -> str:
        """Return the column as `create table` wants it."""
        parts = [self.name, self.declared]
        if self.required:
            parts.append("NOT NULL")
        if self.default is not None:
            parts.append(f"DEFAULT {self.default}")
        if self.references:
            parts.append(f"REFERENCES {self.references}(id)")
        stored = f"'{self.stored}'" if self.required else f"'{self.stored}','null'"
        parts.append(f"CHECK (typeof({self.name}) IN ({stored}))")
        return " ".join(parts)

    @property
    def blank(self) -> Any:
        """The value where nobody set one, as in rows that are older than the column."""
        if self.default is None:
            return None
        return self.default.strip("'") if self.stored == "text" else int(self.default)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordTable:
    """The table of one kind of record."""

    kind: Kind
    title: str  # what GIS programs show
    columns: tuple[Column, ...]
    rule: str = ""  # a condition on several columns of NEW

    @property
    def has_geometry(self) -> bool:
        """Whether GIS programs can draw it."""
        return any(column.stored == "blob" for column in self.columns)

    @property
    def logged(self) -> tuple[Column, ...]:
        """The columns the change log records, in their order: all but `fid` and `id`."""
        return (*self.columns, flag("deleted"))

    def sql(self) -> str:
        """Return what creates the table."""
        lines = [
            "fid INTEGER PRIMARY KEY AUTOINCREMENT",
            f"id TEXT NOT NULL UNIQUE DEFAULT {_NEW_ID}",
            *(column.sql() for column in self.columns),
            "deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))",
        ]
        return f"CREATE TABLE {self.kind} (\n  " + ",\n  ".join(lines) + ")"


def text(name: str) -> Column:
    """Return a column of text that is empty unless given."""
    return Column(name=name, declared="TEXT", stored="text", default="''")


def code(name: str, *, optional: bool = False) -> Column:
    """Return a column of a code or name that must be given, unless `optional`."""
    return Column(name=name, declared="TEXT", stored="text", required=not optional)


def reference(name: str, kind: Kind, *, optional: bool = False) -> Column:
    """Return a column that holds the id of another record."""
    return Column(name=name, declared="TEXT", stored="text", required=not optional, references=kind)


def word(name: str, words: str, *, default: str | None = None, optional: bool = False) -> Column:
    """Return a column that holds one of these words."""
    listed = ", ".join(f"'{each}'" for each in words.split())
    return Column(
        name=name,
        declared="TEXT",
        stored="text",
        required=not optional,
        default=f"'{default}'" if default else None,
        rule=_if_set(name, f"NEW.{name} IN ({listed})", optional=optional),
    )


def whole(
    name: str,
    between: tuple[int, int] | None = None,
    *,
    default: int | None = None,
    optional: bool = False,
) -> Column:
    """Return a column of whole numbers."""
    rule = f"NEW.{name} BETWEEN {between[0]} AND {between[1]}" if between else ""
    return Column(
        name=name,
        declared="INTEGER",
        stored="integer",
        required=not optional,
        default=None if default is None else str(default),
        rule=_if_set(name, rule, optional=optional) if rule else "",
    )


def flag(name: str, *, default: int = 0, optional: bool = False) -> Column:
    """Return a column that holds 0 or 1."""
    return Column(
        name=name,
        declared="BOOLEAN",
        stored="integer",
        required=not optional,
        default=None if optional else str(default),
        rule=_if_set(name, f"NEW.{name} IN (0, 1)", optional=optional),
    )


def real(name: str) -> Column:
    """Return an optional column of numbers."""
    return Column(name=name, declared="REAL", stored="real", required=False)


def day(name: str, *, optional: bool = False) -> Column:
    """Return a column of calendar days: 2026-11-21."""
    rule = _if_set(name, f"date(NEW.{name}) IS NEW.{name}", optional=optional)
    return Column(name=name, declared="DATE", stored="text", required=not optional, rule=rule)


def moment(name: str) -> Column:
    """Return an optional column of moments, with the offset of their wall time if it is known."""
    rule = _if_set(name, f"NEW.{name} GLOB '{_MOMENT}'", optional=True)
    return Column(name=name, declared="TEXT", stored="text", required=False, rule=rule)


def point() -> Column:
    """Return the column of positions."""
    return Column(name="geom", declared="POINT", stored="blob", required=False)


def _if_set(name: str, rule: str, *, optional: bool) -> str:
    return f"(NEW.{name} IS NULL OR {rule})" if optional else rule
