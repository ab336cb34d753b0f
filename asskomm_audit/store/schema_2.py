"""Schema 2 of the audit file: for searching and long lists, as released; never change it.

The index (FTS5) keeps no text of its own. Its row ids are those of `search_entry`, which grow
with each writing: the last written comes first when they are read backwards.
"""

from collections.abc import Iterator

from asskomm_audit.domain.kinds import Kind

SEARCHED: dict[Kind, tuple[str, ...]] = {
    Kind.PLACE: ("name", "district", "address", "description", "owner"),
    Kind.STOP: ("name", "description"),
    Kind.AUDIT: ("occasion", "note"),
    Kind.PERSON: ("name", "function"),
    Kind.VISIT: ("weather", "light", "note"),
    Kind.ANSWER: ("remark", "reason"),
    Kind.FINDING: ("title", "description", "spot", "cause", "reason"),
    Kind.MEASURE: ("text", "owner", "reason", "funding"),
    Kind.PHOTO: ("caption", "alternative_text", "original_name"),
    Kind.SURVEY: ("note",),
    Kind.RESPONSE: ("value",),
}
"""The columns whose words are found, by kind of record."""

_WISHES = "{row}.item = 'SG10'"  # the only responses that are text; the others are codes

INDEXES = (
    "CREATE INDEX audit_there ON audit(place_id, started_on) WHERE deleted = 0",
    "CREATE INDEX audit_latest ON audit(started_on, id) WHERE deleted = 0",
    "CREATE INDEX finding_there ON finding(audit_id, status) WHERE deleted = 0",
    "CREATE INDEX photo_order ON photo(audit_id, sort, taken_at) WHERE deleted = 0",
    "CREATE INDEX answer_counted ON answer(criterion, visit_id, stop_id, raw_value) "
    "WHERE criterion IN ('BEL-01', 'BEL-02') AND raw_value IS NOT NULL AND deleted = 0",
)
"""What the lists and counts of a large file need."""

_WIDEST = max(map(len, SEARCHED.values()))
_COLUMNS = [f"c{number}" for number in range(1, _WIDEST + 1)]

_TABLES = (
    """CREATE TABLE search_entry (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  tbl TEXT NOT NULL,
  row TEXT NOT NULL,
  UNIQUE (row, tbl))""",
    f"CREATE VIRTUAL TABLE search_text USING fts5({', '.join(_COLUMNS)}, content='', "
    "columnsize=0, tokenize='unicode61 remove_diacritics 2')",
    "CREATE VIRTUAL TABLE search_word USING fts5vocab(search_text, row)",
)

# In the order of their last writing; what has no history comes first.
_FILL_ENTRIES = "INSERT INTO search_entry (tbl, row) SELECT tbl, row FROM ({all}) ORDER BY n"
_LAST_WRITTEN = "(SELECT max(n) FROM change WHERE change.row = r.id AND change.tbl = '{kind}')"


def statements() -> Iterator[str]:
    """Yield what turns schema 1 into 2, one statement at a time; it indexes what is there."""
    yield from _TABLES
    yield _FILL_ENTRIES.format(all=" UNION ALL ".join(map(_entries, SEARCHED)))
    for kind in SEARCHED:
        yield (
            f"INSERT INTO search_text (rowid, {columns_of(kind)}) SELECT e.n, {folded(kind, 'r')} "
            f"FROM search_entry AS e JOIN {kind} AS r ON r.id = e.row "
            f"WHERE e.tbl = '{kind}' ORDER BY e.n"
        )
    for kind in SEARCHED:
        yield from _triggers(kind)
    yield from INDEXES


def _entries(kind: Kind) -> str:
    last = _LAST_WRITTEN.format(kind=kind)
    return (
        f"SELECT '{kind}' AS tbl, r.id AS row, {last} AS n "
        f"FROM {kind} AS r WHERE {is_shown(kind, 'r')}"
    )


def _triggers(kind: Kind) -> Iterator[str]:
    """Yield the triggers of a table; they cost nothing where there is no text."""
    add = f"INSERT INTO search_entry (tbl, row) SELECT '{kind}', NEW.id"
    index = (
        f"INSERT INTO search_text (rowid, {columns_of(kind)})\n    SELECT n, {folded(kind, 'NEW')} "
        f"FROM search_entry WHERE row = NEW.id AND tbl = '{kind}';"
    )
    drop = (
        f"INSERT INTO search_text (search_text, rowid, {columns_of(kind)})\n"
        f"    SELECT 'delete', n, {folded(kind, 'OLD')} "
        f"FROM search_entry WHERE row = OLD.id AND tbl = '{kind}';\n"
        f"  DELETE FROM search_entry WHERE row = OLD.id AND tbl = '{kind}';"
    )
    shown, was_shown = is_shown(kind, "NEW"), is_shown(kind, "OLD")
    names = ("deleted", *SEARCHED[kind], *(("item",) if kind is Kind.RESPONSE else ()))
    changed = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in names)
    yield (
        f"CREATE TRIGGER {kind}_search_i AFTER INSERT ON {kind} WHEN {shown} BEGIN\n"
        f"  {add};\n  {index}\nEND"
    )
    yield (
        f"CREATE TRIGGER {kind}_search_u AFTER UPDATE ON {kind}\n"
        f"WHEN ({changed}) AND ({shown} OR {was_shown}) BEGIN\n"
        f"  {drop}\n  {add} WHERE {shown};\n  {index}\nEND"
    )
    yield (
        f"CREATE TRIGGER {kind}_search_d AFTER DELETE ON {kind} WHEN {was_shown} BEGIN\n"
        f"  {drop}\nEND"
    )


def is_shown(kind: Kind, row: str) -> str:
    """Return SQL for whether a row has words to be found; `row` is how SQL calls it."""
    texts = " || ".join(f"{row}.{name}" for name in SEARCHED[kind])
    is_text = f" AND {_WISHES.format(row=row)}" if kind is Kind.RESPONSE else ""
    return f"({row}.deleted = 0 AND {texts} <> ''{is_text})"


def columns_of(kind: Kind) -> str:
    """Return the columns of the index that a kind of record fills."""
    return ", ".join(_COLUMNS[: len(SEARCHED[kind])])


def folded(kind: Kind, row: str) -> str:
    """Return the columns with ß as ss: the tokenizer folds all other letters itself."""
    return ", ".join(
        f"replace(replace({row}.{name}, 'ß', 'ss'), 'ẞ', 'ss')" for name in SEARCHED[kind]
    )
