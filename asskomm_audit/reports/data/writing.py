"""Writing tables row by row: as CSV files beside a descriptor, or as one JSON document."""

import csv
import hashlib
import io
import json
import shutil
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryFile
from types import TracebackType
from typing import IO, Any, Self, TypeAlias

from asskomm_audit.reports.data.fields import AnyTable, FieldKind, Plain, Source
from asskomm_audit.reports.data.schemas import (
    FORMAT,
    MARKS,
    SCHEMA_NAME,
    VERSION,
    About,
    Written,
    data_package,
    json_schema,
)
from asskomm_audit.reports.data.tables import TABLES
from asskomm_audit.reports.sheets.values import printable

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")
_BOM = b"\xef\xbb\xbf"  # without it Excel takes the file for one of its own code page

Words: TypeAlias = Callable[[str], str]


class _Output:
    """One table on its way: its bytes, counted and hashed."""

    def __init__(self, table: AnyTable, stream: IO[bytes]) -> None:
        self.table = table
        self.stream = stream
        self.rows = self.size = 0
        self._hash = hashlib.sha256()
        self.seen: set[tuple[Plain, ...]] = set()  # keys of rows that several audits bring
        self.ids: set[str] = set()

    def write(self, data: bytes) -> None:
        """Write some bytes."""
        self.stream.write(data)
        self.size += len(data)
        self._hash.update(data)

    def told(self) -> Written:
        """Return what was written."""
        return Written(self.table, self.rows, self.size, self._hash.hexdigest())


class TableWriter:
    """Writes all tables of one audit after the other into a folder; close it to finish.

    `words` is what becomes of free text.
    """

    def __init__(self, folder: Path, about: About, words: Words = str) -> None:
        self._folder, self._about, self._words = folder, about, words
        self._stack = ExitStack()
        self._outputs = {each.name: _Output(each, self._open(each)) for each in TABLES}

    def __enter__(self) -> Self:
        for each in self._outputs.values():
            self._begin(each)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        with self._stack:
            if kind is None:
                self._finish([*self._outputs.values()])

    def write(self, source: Source) -> int:
        """Write the rows of one audit; return how many."""
        return sum(self.write_rows(each, each.rows(source)) for each in TABLES)

    def write_rows(self, table: AnyTable, rows: Iterable[object]) -> int:
        """Write rows of one table, all of one audit; return how many."""
        output = self._outputs[table.name]
        if not table.is_shared:
            output.ids.clear()
        return sum(
            self._put(output, {each.name: each.plain(row) for each in table.fields}) for row in rows
        )

    def _put(self, output: _Output, row: dict[str, Plain]) -> bool:
        table = output.table
        if table.is_shared:
            key = tuple(_hashable(row[each]) for each in table.key)
            if key in output.seen:
                return False
            output.seen.add(key)
        if isinstance(own := row.get("id"), str):
            output.ids.add(own)
        for field in table.fields:
            value = row[field.name]
            if isinstance(value, str):
                text = printable(value)
                row[field.name] = self._words(text) if field.kind is FieldKind.TEXT else text
            other = table.refers.get(field.name)
            if other and not field.is_needed and value not in self._outputs[other].ids:
                row[field.name] = None  # it was removed
        self._write_row(output, row)
        output.rows += 1
        return True

    def _open(self, table: AnyTable) -> IO[bytes]:
        raise NotImplementedError

    def _begin(self, output: _Output) -> None:
        raise NotImplementedError

    def _write_row(self, output: _Output, row: dict[str, Plain]) -> None:
        raise NotImplementedError

    def _finish(self, outputs: list[_Output]) -> None:
        raise NotImplementedError


class CsvWriter(TableWriter):
    """One file for each table: UTF-8 with mark, RFC 4180, separated as Excel expects it."""

    def _open(self, table: AnyTable) -> IO[bytes]:
        return self._stack.enter_context((self._folder / f"{table.name}.csv").open("wb"))

    def _begin(self, output: _Output) -> None:
        output.write(_BOM + self._line([each.name for each in output.table.fields]))

    def _write_row(self, output: _Output, row: dict[str, Plain]) -> None:
        output.write(self._line([self._cell(each) for each in row.values()]))

    def _finish(self, outputs: list[_Output]) -> None:
        package = data_package(self._about, [each.told() for each in outputs])
        _write_json(self._folder / "datapackage.json", package)

    def _line(self, cells: list[str]) -> bytes:
        buffer = io.StringIO()
        delimiter, _ = MARKS[self._about.texts.language]
        csv.writer(buffer, delimiter=delimiter, lineterminator="\r\n").writerow(cells)
        return buffer.getvalue().encode()

    def _cell(self, value: Plain) -> str:
        match value:
            case None:
                return ""
            case bool():
                return "true" if value else "false"
            case float():
                _, decimal = MARKS[self._about.texts.language]
                text = f"{value:.10f}".rstrip("0").rstrip(".") if value % 1 else f"{value:.0f}"
                return text.replace(".", decimal)
            case int():
                return str(value)
            case list():
                return " ".join(value)
            case str():
                return f"'{value}" if value.startswith(_FORMULA) else value


class JsonWriter(TableWriter):
    """One document with all tables, and its schema beside it."""

    def _open(self, table: AnyTable) -> IO[bytes]:
        del table
        return self._stack.enter_context(TemporaryFile(dir=self._folder))

    def _begin(self, output: _Output) -> None:
        del output

    def _write_row(self, output: _Output, row: dict[str, Plain]) -> None:
        before = ",\n" if output.rows else "\n"
        output.write((before + json.dumps(row, ensure_ascii=False)).encode())

    def _finish(self, outputs: list[_Output]) -> None:
        about = self._about
        head = {
            "format": FORMAT,
            "version": VERSION,
            "edition": about.edition.value,
            "created": about.created.isoformat(timespec="seconds"),
            "program": about.program,
            "file": about.file,
        }
        with (self._folder / "export.json").open("wb") as stream:
            stream.write(json.dumps(head, ensure_ascii=False, indent=1)[:-2].encode())
            stream.write(b',\n "tables": {')
            for number, each in enumerate(outputs):
                stream.write(f'{"," if number else ""}\n  "{each.table.name}": ['.encode())
                each.stream.seek(0)
                shutil.copyfileobj(each.stream, stream)
                stream.write(b"]")
            stream.write(b"\n }\n}\n")
        _write_json(self._folder / SCHEMA_NAME, json_schema(about.texts))


def _hashable(value: Plain) -> Plain:
    return " ".join(value) if isinstance(value, list) else value


def _write_json(path: Path, data: dict[str, Any]) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", "utf-8")
