"""Finds where people are named in the texts of a file, in the tables and in the change log."""

import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.erasing import erasable


@dataclass(frozen=True, slots=True)
class Mention:
    """A text that names somebody, or did once; `text` is what stands there now."""

    kind: Kind
    row: str
    column: str
    text: str


def mentions_of(file: AuditFile, names: Collection[str]) -> list[Mention]:
    """Return the texts that hold one of the names as whole words, those of people left out."""
    if not names:
        return []
    found = {
        (mention.kind, mention.row, mention.column): mention
        for kind in Kind
        if kind is not Kind.PERSON and _columns(kind)
        for mention in (*_in_table(file, kind, names), *_in_log(file, kind, names))
    }
    return list(found.values())


def replaced(text: str, names: Mapping[str, str]) -> str:
    """Return the text with every name replaced, the longest ones first."""
    for name in sorted(names, key=len, reverse=True):
        text = _words(name).sub(lambda _, name=name: names[name], text)
    return text


def _in_table(file: AuditFile, kind: Kind, names: Collection[str]) -> Iterator[Mention]:
    columns = _columns(kind)
    hit = " OR ".join(f"instr({column}, ?)" for column in columns for _ in names)
    values = [name for _ in columns for name in names]
    query = f"SELECT id, {', '.join(columns)} FROM {kind} WHERE {hit}"
    for row, *texts in file.rows(query, *values):
        for column, text in zip(columns, texts, strict=True):
            if _names_one(text, names):
                yield Mention(kind, row, column, text)


def _in_log(file: AuditFile, kind: Kind, names: Collection[str]) -> Iterator[Mention]:
    columns = _columns(kind)
    escaped = [json.dumps(name, ensure_ascii=False)[1:-1] for name in names]
    hit = " OR ".join("instr(data, ?)" for _ in names)
    query = f"SELECT row, data FROM change WHERE tbl = ? AND ({hit})"
    for row, data in file.rows(query, kind, *escaped):
        told: dict[str, Any] = json.loads(data)
        for column in columns:
            value = told.get(column)
            each = value if isinstance(value, list) else (value,)
            if any(isinstance(text, str) and _names_one(text, names) for text in each):
                now = file.rows(f"SELECT {column} FROM {kind} WHERE id = ?", row)
                yield Mention(kind, row, column, now[0][0] or "")


def _columns(kind: Kind) -> list[str]:
    return [column for column, left in erasable(kind).items() if left is not None]


def _names_one(text: str | None, names: Collection[str]) -> bool:
    return bool(text) and any(_words(name).search(text) for name in names)


def _words(name: str) -> "re.Pattern[str]":
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
