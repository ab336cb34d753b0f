"""Searching all text of a file: by the start of words first, then inside them; newest first."""

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, date, datetime

from asskomm_audit.domain.hits import Hit
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.search_terms import Snippet, Term, marks_in, snippet_of, terms_of
from asskomm_audit.progress import Progress, silent
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.driver import Row
from asskomm_audit.store.schema_2 import SEARCHED
from asskomm_audit.store.troubles import content_told

_MOST_WORDS = 2000  # longer words that hold one: what SQLite takes in one question


def search(
    file: AuditFile,
    words: str,
    *,
    kinds: Collection[Kind] | None = None,
    limit: int = 50,
    progress: Progress = silent,
) -> list[Hit]:
    """Return what holds all these words, the last written first; inside words, after the others.

    Too few letters find nothing. `progress` is asked again and again and may raise Cancelled.
    """
    terms = terms_of(words)
    if not terms or limit <= 0:
        return []
    with file.asking(progress), file.reading():
        found = _entries(file, _question(terms), kinds, limit)
        if len(found) < limit and any(each.may_be_inside for each in terms):
            known = {row["n"] for row in found}
            more = _entries(file, _question_inside(file, terms), kinds, limit)
            found += [row for row in more if row["n"] not in known][: limit - len(found)]
        with content_told(file.path, "search_entry"):
            return _hits(file, found, terms)


FORGET_WORDS = "INSERT INTO search_text (search_text) VALUES ('optimize')"


def forget_words(file: AuditFile) -> None:
    """Take the words of erased texts out of the index's pages too; inside a step, slow."""
    file.execute(FORGET_WORDS)


def _entries(
    file: AuditFile, question: str, kinds: Collection[Kind] | None, limit: int
) -> list[Row]:
    if not question:
        return []
    wanted = [each for each in SEARCHED if kinds is None or each in kinds]
    return file.rows(
        "SELECT e.n, e.tbl, e.row FROM search_text JOIN search_entry AS e "
        "ON e.n = search_text.rowid WHERE search_text MATCH ? "
        f"AND e.tbl IN ({_marks(wanted)}) ORDER BY search_text.rowid DESC LIMIT ?",
        question,
        *wanted,
        limit,
    )


def _question(terms: Iterable[Term]) -> str:
    """Return the terms as FTS5 asks; they hold letters and digits only, so nothing can break."""
    return " AND ".join(f'"{" ".join(each.words)}"{" *" * each.is_open}' for each in terms)


def _question_inside(file: AuditFile, terms: Iterable[Term]) -> str:
    """Return the question for the words of the file that hold the terms; empty if one has none."""
    parts: list[str] = []
    for term in terms:
        if not term.may_be_inside:
            parts.append(_question([term]))
            continue
        longer = file.rows(
            "SELECT term FROM search_word WHERE instr(term, ?) ORDER BY doc DESC LIMIT ?",
            term.words[0],
            _MOST_WORDS,
        )
        if not longer:
            return ""
        quoted = (row["term"].replace('"', '""') for row in longer)
        parts.append("(" + " OR ".join(f'"{each}"' for each in quoted) + ")")
    return " AND ".join(parts)


def _hits(file: AuditFile, found: Sequence[Row], terms: Sequence[Term]) -> list[Hit]:
    """Return the found records with their texts, in the order they were found."""
    keys = [(Kind(row["tbl"]), str(row["row"])) for row in found]
    records = records_of(file, keys)
    hits: list[Hit] = []
    for kind, record in keys:
        if row := records.get((kind, record)):
            texts = {name: str(row[f"r_{name}"]) for name in SEARCHED[kind]}
            field, snippet = best_field(texts, terms)
            hits.append(hit_of(kind, row, field, snippet))
    return hits


def records_of(file: AuditFile, keys: Iterable[tuple[Kind, str]]) -> dict[tuple[Kind, str], Row]:
    """Return the rows of records, removed ones too, with what they belong to."""
    ids: dict[Kind, set[str]] = {}
    for kind, record in keys:
        ids.setdefault(kind, set()).add(record)
    return {
        (kind, row["id"]): row
        for kind, wanted in ids.items()
        for row in file.rows(f"{_record_query(kind)} WHERE r.id IN ({_marks(wanted)})", *wanted)
    }


def hit_of(kind: Kind, row: Row, field: str, snippet: Snippet) -> Hit:
    """Return the hit of a row of `records_of`."""
    changed_at, started_on = row["changed_at"], row["started_on"]
    return Hit(
        kind=kind,
        record=row["id"],
        field=field,
        snippet=snippet,
        name=row["name"],
        number=row["number"],
        place_id=row["place_id"],
        place=row["place"],
        audit_id=row["audit_id"],
        started_on=date.fromisoformat(started_on) if started_on else None,
        visit=row["visit"],
        criterion=row["criterion"],
        finding_id=row["finding_id"] or "",
        changed_at=None if changed_at is None else datetime.fromtimestamp(changed_at, UTC),
        is_removed=bool(row["deleted"]),
    )


def best_field(texts: dict[str, str], terms: Sequence[Term]) -> tuple[str, Snippet]:
    """Return the field that holds most of the terms, the first of equals, and what to show."""
    best, most = next((name for name, text in texts.items() if text), next(iter(texts))), 0
    for name, text in texts.items():
        number = sum(bool(marks_in(text, [term])) for term in terms)
        if number > most:
            best, most = name, number
    return best, snippet_of(texts[best], marks_in(texts[best], terms))


_NOTHING = "''"
_PLACE = "JOIN place AS p ON p.id = {of}.place_id"
_AUDIT = "JOIN audit AS a ON a.id = {of}.audit_id " + _PLACE.format(of="a")
_JOINS = {
    Kind.PLACE: "JOIN place AS p ON p.id = r.id",
    Kind.STOP: _PLACE.format(of="r"),
    Kind.AUDIT: "JOIN audit AS a ON a.id = r.id " + _PLACE.format(of="r"),
    Kind.PERSON: "",
    Kind.ANSWER: "JOIN visit AS v ON v.id = r.visit_id " + _AUDIT.format(of="v"),
    Kind.MEASURE: "JOIN finding AS f ON f.id = r.finding_id " + _AUDIT.format(of="f"),
    Kind.PHOTO: _AUDIT.format(of="r")
    + " LEFT JOIN answer AS w ON w.id = r.answer_id LEFT JOIN visit AS v ON v.id = w.visit_id",
    Kind.RESPONSE: "JOIN survey AS s ON s.id = r.survey_id " + _AUDIT.format(of="s"),
}
_NAMES = {
    Kind.PLACE: "r.name",
    Kind.STOP: "r.name",
    Kind.PERSON: "r.name",
    Kind.ANSWER: "r.criterion",
    Kind.FINDING: "r.title",
    Kind.MEASURE: "r.text",
    Kind.PHOTO: "CASE WHEN r.caption <> '' THEN r.caption ELSE r.original_name END",
}
_FINDINGS = {Kind.FINDING: "r.id", Kind.MEASURE: "r.finding_id", Kind.PHOTO: "r.finding_id"}
_VISITS = {Kind.VISIT: "r.kind", Kind.ANSWER: "v.kind", Kind.PHOTO: "coalesce(v.kind, '')"}
_CRITERIA = {Kind.ANSWER: "r.criterion", Kind.PHOTO: "coalesce(w.criterion, '')"}


def _record_query(kind: Kind) -> str:
    """Return what reads records with what they belong to; the caller adds which."""
    joins = _JOINS.get(kind, _AUDIT.format(of="r"))
    texts = ", ".join(f"r.{name} AS r_{name}" for name in SEARCHED[kind])
    has_place, has_audit = bool(joins), " AS a " in joins
    last = f"SELECT at FROM change WHERE row = r.id AND tbl = '{kind}' ORDER BY n DESC LIMIT 1"
    return (
        f"SELECT r.id, r.deleted, {texts}, {_NAMES.get(kind, _NOTHING)} AS name, "
        f"{'r.number' if kind in (Kind.FINDING, Kind.MEASURE) else '0'} AS number, "
        f"{'p.id' if has_place else 'NULL'} AS place_id, "
        f"{'p.name' if has_place else _NOTHING} AS place, "
        f"{'a.id' if has_audit else 'NULL'} AS audit_id, "
        f"{'a.started_on' if has_audit else 'NULL'} AS started_on, "
        f"{_VISITS.get(kind, _NOTHING)} AS visit, {_FINDINGS.get(kind, 'NULL')} AS finding_id, "
        f"{_CRITERIA.get(kind, _NOTHING)} AS criterion, "
        f"({last}) AS changed_at FROM {kind} AS r {joins}"
    )


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))
