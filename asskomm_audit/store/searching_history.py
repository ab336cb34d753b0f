"""Searching what used to stand in a file: texts that were changed or removed."""

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from asskomm_audit.domain.hits import Hit, Overwritten
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.search_terms import Snippet, Term, folded, marks_in, terms_of
from asskomm_audit.progress import Progress, silent
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.driver import Row
from asskomm_audit.store.schema_2 import SEARCHED
from asskomm_audit.store.searching import best_field, hit_of, records_of
from asskomm_audit.store.troubles import DamagedFileError, content_told

_AT_ONCE = 1000  # entries of the log
_ENTRIES = (
    "SELECT n, tbl, row, step, at, data FROM change WHERE op = 'U' AND n < ? "
    "ORDER BY n DESC LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class _Past:
    """A text that stood in a record until a step."""

    kind: Kind
    record: str
    step: str
    at: int
    field: str
    snippet: Snippet


def search_history(
    file: AuditFile,
    words: str,
    *,
    kinds: Collection[Kind] | None = None,
    limit: int = 50,
    progress: Progress = silent,
) -> list[Hit]:
    """Return what held all these words until it was changed or removed, the latest first.

    It reads the whole log: on request only. `progress` may raise Cancelled.
    """
    terms = terms_of(words)
    if not terms or limit <= 0:
        return []
    wanted = [each for each in SEARCHED if kinds is None or each in kinds]
    with file.asking(progress):  # each piece by itself, so that nobody who writes has to wait
        found: dict[tuple[Kind, str, str], _Past] = {}
        for past in _pasts(file, terms, wanted, progress):
            found.setdefault((past.kind, past.record, past.snippet.text), past)
            if len(found) == limit:
                break
        with content_told(file.path, "change"):
            return _hits(file, list(found.values()))


def _pasts(
    file: AuditFile, terms: Sequence[Term], kinds: Collection[Kind], progress: Progress
) -> Iterator[_Past]:
    words = {word for term in terms for word in term.words}
    last = 1 << 62
    while entries := file.rows(_ENTRIES, last, _AT_ONCE):
        if entries[-1]["n"] >= last:  # its pages lead back
            raise DamagedFileError(file.path)
        last = entries[-1]["n"]
        progress(0, 1)
        for entry in entries:
            line = folded(entry["data"])
            if entry["tbl"] in kinds and all(word in line for word in words):
                yield from _past_in(entry, terms)


def _past_in(entry: Row, terms: Sequence[Term]) -> Iterator[_Past]:
    kind = Kind(entry["tbl"])
    told: dict[str, tuple[Any, Any]] = json.loads(entry["data"])
    is_removal = told.get("deleted", (0, 0))[1] == 1
    texts = {
        name: str(told[name][0])
        for name in SEARCHED[kind]
        if name in told and (is_removal or told[name][0] != told[name][1])
    }
    if texts and all(any(marks_in(text, [term]) for text in texts.values()) for term in terms):
        field, snippet = best_field(texts, terms)
        yield _Past(kind, entry["row"], entry["step"], entry["at"], field, snippet)


def _hits(file: AuditFile, pasts: Sequence[_Past]) -> list[Hit]:
    records = records_of(file, ((each.kind, each.record) for each in pasts))
    hits: list[Hit] = []
    for past in pasts:
        if row := records.get((past.kind, past.record)):
            hit = hit_of(past.kind, row, past.field, past.snippet)
            hits.append(replace(hit, overwritten=_overwritten(file, past)))
    return hits


def _overwritten(file: AuditFile, past: _Past) -> Overwritten:
    query = (
        "SELECT step.text, coalesce(person.name, '') FROM step "
        "LEFT JOIN person ON person.id = step.person WHERE step.id = ?"
    )
    found = file.rows(query, past.step)
    step, person = found[0] if found else ("", "")
    return Overwritten(step=step, person=person, at=datetime.fromtimestamp(past.at, UTC))
