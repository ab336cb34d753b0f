"""What describes the export to machines: a data package for CSV, a JSON Schema for JSON."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from asskomm_audit.domain.privacy import Edition
from asskomm_audit.reports.data.fields import AnyTable, Field, FieldKind
from asskomm_audit.reports.data.tables import TABLES
from asskomm_audit.texts import GERMAN, Language, Texts

FORMAT = "asskomm-audit-export"
VERSION = 1
SCHEMA_NAME = "export.schema.json"
MARKS: dict[Language, tuple[str, str]] = {"de": (";", ","), "en": (",", ".")}
"""By language: what separates cells, and the decimal mark. German Excel takes 3.5 for a day."""

_TYPES = {
    FieldKind.INTEGER: "integer",
    FieldKind.NUMBER: "number",
    FieldKind.BOOLEAN: "boolean",
    FieldKind.DATE: "date",
    FieldKind.MOMENT: "datetime",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What an export says of itself."""

    file: str
    edition: Edition
    created: datetime
    program: str  # version
    texts: Texts


@dataclass(frozen=True, slots=True)
class Written:
    """One table as it was written."""

    table: AnyTable
    rows: int
    size: int  # bytes
    sha256: str


def data_package(about: About, written: Sequence[Written]) -> dict[str, Any]:
    """Return the descriptor of the CSV files beside it, as Frictionless Data describes it."""
    return {
        "profile": "tabular-data-package",
        "name": FORMAT,
        "version": str(VERSION),
        "title": about.file,
        "created": about.created.isoformat(timespec="seconds"),
        "edition": about.edition.value,
        "language": about.texts.language,
        "program": about.program,
        "resources": [_resource(each, about) for each in written],
    }


def _resource(written: Written, about: About) -> dict[str, Any]:
    table = written.table
    delimiter, decimal = MARKS[about.texts.language]
    found: dict[str, Any] = {
        "name": table.name,
        "path": f"{table.name}.csv",
        "profile": "tabular-data-resource",
        "title": about.texts.translate("Export", table.title),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": written.size,
        "hash": f"sha256:{written.sha256}",
        "rows": written.rows,
        "dialect": {"delimiter": delimiter, "lineTerminator": "\r\n", "doubleQuote": True},
        "schema": {
            "fields": [_csv_field(each, decimal, about.texts) for each in table.fields],
            "primaryKey": list(table.key),
            "missingValues": [""],
        },
    }
    if table.refers:
        found["schema"]["foreignKeys"] = [
            {"fields": name, "reference": {"resource": other, "fields": "id"}}
            for name, other in table.refers.items()
        ]
    return found


def _csv_field(field: Field[Any], decimal: str, texts: Texts) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": field.name,
        "type": _TYPES.get(field.kind, "string"),
        "title": texts.translate("Export", field.title),
    }
    if field.kind is FieldKind.NUMBER:
        found["decimalChar"] = decimal
    if field.kind is FieldKind.CODES:
        found["description"] = texts.translate("Export", "mehrere, mit Leerzeichen dazwischen")
    constraints: dict[str, Any] = {"required": True} if field.is_needed else {}
    if field.values and field.kind is FieldKind.CODE:
        constraints["enum"] = list(field.values)
    return found | ({"constraints": constraints} if constraints else {})


def json_schema(texts: Texts = GERMAN) -> dict[str, Any]:
    """Return the JSON Schema of the JSON document."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "ASSKomm Audit export",
        "type": "object",
        "required": ["format", "version", "edition", "created", "program", "file", "tables"],
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "edition": {"enum": [each.value for each in Edition]},
            "created": {"type": "string", "format": "date-time"},
            "program": {"type": "string"},
            "file": {"type": "string"},
            "tables": {
                "type": "object",
                "required": [each.name for each in TABLES],
                "additionalProperties": False,
                "properties": {each.name: _array(each, texts) for each in TABLES},
            },
        },
    }


def _array(table: AnyTable, texts: Texts) -> dict[str, Any]:
    return {
        "title": texts.translate("Export", table.title),
        "type": "array",
        "items": {
            "type": "object",
            "required": [each.name for each in table.fields],
            "additionalProperties": False,
            "properties": {each.name: _json_field(each, texts) for each in table.fields},
        },
    }


def _json_field(field: Field[Any], texts: Texts) -> dict[str, Any]:
    found: dict[str, Any] = {"title": texts.translate("Export", field.title)}
    codes = {"enum": list(field.values)} if field.values else {}
    match field.kind:
        case FieldKind.CODES:
            own: dict[str, Any] = {"type": "array", "items": {"type": "string"} | codes}
        case FieldKind.INTEGER | FieldKind.NUMBER | FieldKind.BOOLEAN:
            own = {"type": field.kind.value}
        case FieldKind.DATE:
            own = {"type": "string", "format": "date"}
        case FieldKind.MOMENT:
            own = {"type": "string", "format": "date-time"}
        case _:
            own = {"type": "string"} | codes
    if not field.is_needed:
        own["type"] = [own["type"], "null"]
        if "enum" in own:
            own["enum"] = [*own["enum"], None]
    return found | own
