"""The recorded tables as migration 0005 leaves them: photos that can be shown, documents issued."""

from collections.abc import Iterator
from dataclasses import replace

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store import tables_3
from asskomm_audit.store.columns import (
    Column,
    RecordTable,
    code,
    flag,
    moment,
    real,
    reference,
    text,
    whole,
    word,
)

ADDED: dict[Kind, tuple[Column, ...]] = {
    Kind.PHOTO: (
        whole("number", (1, 1_000_000), optional=True),
        whole("turn", (0, 3), default=0),
        code("crop", optional=True),  # one column, so that two who crop differ in one thing
        flag("withheld"),
        moment("replaced_at"),
    ),
}
"""Columns that tables of schema 3 get, each at the end."""

NEW = (
    RecordTable(
        kind=Kind.MARK,
        title="Zeichnungen auf Fotos",
        columns=(
            reference("photo_id", Kind.PHOTO),
            word("shape", "arrow ellipse rectangle pen text number measure"),
            code("points"),
            text("text"),
            word("colour", "red yellow blue white", default="red"),
            real("weight"),
            reference("finding_id", Kind.FINDING, optional=True),
            whole("sort", default=0),
        ),
    ),
    RecordTable(
        kind=Kind.PHOTO_PAIR,
        title="Vorher und nachher",
        columns=(
            reference("before_id", Kind.PHOTO),
            reference("after_id", Kind.PHOTO),
            word("state", "kept dismissed"),
            code("corners", optional=True),
        ),
    ),
    RecordTable(
        kind=Kind.ISSUED,
        title="Herausgegebene Dokumente",
        columns=(
            whole("number"),
            code("document_kind"),
            word("edition", "public internal"),
            code("language"),
            text("title"),
            text("file_name"),
            replace(moment("issued_at"), required=True),
            reference("person_id", Kind.PERSON, optional=True),
            code("audits"),  # their ids
            code("photos"),  # ids and hashes of what it shows
            text("data_state"),
            text("catalogue"),
            text("program"),
            text("settings"),
            code("sha256"),
            whole("size"),
            text("remark"),
        ),
    ),
)


def _grown() -> Iterator[RecordTable]:
    for table in tables_3.TABLES:
        yield replace(table, columns=(*table.columns, *ADDED.get(table.kind, ())))


CHANGED = tuple(table for table in _grown() if table.kind in ADDED)
"""The tables of schema 3 that differ: their triggers are made anew."""

TABLES = (*_grown(), *NEW)
