"""Schema 4 of the audit file: what is known of all audits at once, as released; never change it.

Both are derived and never merged. An audit whose findings are in `finding_order` is listed in
`audit_order`; an audit whose scores are known has a row in `audit_score`. Whatever could change
the one or the other takes the audit out, in whichever program it happens. `finding_order` may
hold stale rows of audits that are not listed, and nothing in `score_visit` can get stale.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from asskomm_audit.domain.kinds import Kind

_TABLES = (
    """CREATE TABLE finding_order (
  fid INTEGER PRIMARY KEY,
  audit_id TEXT NOT NULL,
  place INTEGER NOT NULL,
  number INTEGER NOT NULL)""",
    "CREATE INDEX finding_order_first ON finding_order(place, number, fid)",
    "CREATE INDEX finding_order_audit ON finding_order(audit_id)",
    "CREATE TABLE audit_order (audit_id TEXT NOT NULL PRIMARY KEY, findings INTEGER NOT NULL)",
    """CREATE TABLE audit_score (
  audit_id TEXT NOT NULL PRIMARY KEY,
  formulas INTEGER NOT NULL,
  night_share REAL NOT NULL,
  day_score REAL,
  day_coverage REAL NOT NULL,
  day_caps TEXT NOT NULL,
  night_score REAL,
  night_coverage REAL,
  night_caps TEXT) WITHOUT ROWID""",
    # The id of a visit follows from its audit, whatever the visit's own row says.
    "CREATE TABLE score_visit (visit_id TEXT NOT NULL PRIMARY KEY, audit_id TEXT NOT NULL) "
    "WITHOUT ROWID",
)
_COUNTS = "criterion IN ('BEL-01', 'BEL-02')"  # answers whose raw value is persons

# By table: which audits a row belongs to, the columns that matter, and which rows do.
_Watched: TypeAlias = Mapping[Kind, tuple[str, tuple[str, ...], str]]
_OF_FINDING = "= (SELECT audit_id FROM finding WHERE id = {row}.finding_id)"
_OF_VISIT = "= (SELECT audit_id FROM visit WHERE id = {row}.visit_id)"
_OF_SURVEY = "= (SELECT audit_id FROM survey WHERE id = {row}.survey_id)"
_AT_PLACE = "IN (SELECT id FROM audit WHERE place_id = {row}.place_id)"
_SCORED = "= (SELECT audit_id FROM score_visit WHERE visit_id = {row}.visit_id)"
_FOR_ORDER: _Watched = {
    Kind.FINDING: (
        "= {row}.audit_id",
        (
            "audit_id",
            "number",
            "stop_id",
            "likelihood",
            "consequence",
            "light",
            "groups",
            "status",
            "deleted",
        ),
        "",
    ),
    Kind.MEASURE: (_OF_FINDING, ("finding_id", "cost_class", "status", "deleted"), ""),
    Kind.ANSWER: (
        _OF_VISIT,
        ("visit_id", "criterion", "stop_id", "raw_value", "deleted"),
        f"{{row}}.{_COUNTS} AND {{row}}.raw_value IS NOT NULL",
    ),
    Kind.RESPONSE: (
        _OF_SURVEY,
        ("survey_id", "participant", "item", "at_night", "value", "stop_id", "deleted"),
        "{row}.item = 'SG1'",
    ),
    Kind.VISIT: ("= {row}.audit_id", ("audit_id", "kind"), ""),
    Kind.SURVEY: ("= {row}.audit_id", ("audit_id", "deleted"), ""),
    Kind.STOP: (_AT_PLACE, ("place_id", "deleted"), ""),
    Kind.AUDIT: ("= {row}.id", ("place_id",), ""),
}
# Today's scores ask neither visits nor stops: those leave later formulas a choice.
_FOR_SCORES: _Watched = {
    Kind.ANSWER: (
        _SCORED,
        ("visit_id", "rater", "criterion", "stop_id", "state", "level", "deleted"),
        "",
    ),
    Kind.VISIT: ("= {row}.audit_id", ("audit_id", "kind", "deleted"), ""),
    Kind.STOP: (_AT_PLACE, ("place_id", "deleted"), ""),
    Kind.AUDIT: (
        "= {row}.id",
        ("place_id", "place_type", "criteria_set", "catalogue_hash", "with_events", "deleted"),
        "",
    ),
}
# No trigger of SQLite sees a row go that INSERT OR REPLACE puts another one in the place of.
_REPLACED = (
    """CREATE TRIGGER finding_order_r BEFORE INSERT ON finding BEGIN
  DELETE FROM audit_order WHERE audit_id = (SELECT audit_id FROM finding WHERE id = NEW.id);
  DELETE FROM audit_order WHERE audit_id = (SELECT audit_id FROM finding WHERE fid = NEW.fid);
END""",
    """CREATE TRIGGER answer_score_r BEFORE INSERT ON answer BEGIN
  DELETE FROM audit_score WHERE audit_id = (SELECT audit_id FROM score_visit
    WHERE visit_id = (SELECT visit_id FROM answer WHERE id = NEW.id));
  DELETE FROM audit_score WHERE audit_id = (SELECT audit_id FROM score_visit
    WHERE visit_id = (SELECT visit_id FROM answer WHERE fid = NEW.fid));
END""",
)


def statements() -> Iterator[str]:
    """Yield what turns schema 3 into 4, one statement at a time; nothing is known yet."""
    yield from _TABLES
    for kind in _FOR_ORDER:
        yield from _triggers("order", kind, *_FOR_ORDER[kind])
    for kind in _FOR_SCORES:
        yield from _triggers("score", kind, *_FOR_SCORES[kind])
    yield from _REPLACED


def _triggers(
    what: str, kind: Kind, audits: str, columns: Sequence[str], condition: str
) -> Iterator[str]:
    changed = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in columns)
    is_watched = " OR ".join(f"({condition.format(row=row)})" for row in ("OLD", "NEW"))
    only = f" AND ({is_watched})" if condition else ""
    name = f"{kind}_{what}"
    acts = {
        row: f"  DELETE FROM audit_{what} WHERE audit_id {audits.format(row=row)};"
        for row in ("OLD", "NEW")
    }
    for act, event, row in (("i", "INSERT", "NEW"), ("d", "DELETE", "OLD")):
        when = f" WHEN {condition.format(row=row)}" if condition else ""
        yield _trigger(f"{name}_{act} AFTER {event} ON {kind}{when}", [acts[row]])
    head = f"{name}_u AFTER UPDATE OF {', '.join(columns)} ON {kind}\nWHEN ({changed}){only}"
    yield _trigger(head, list(acts.values()))


def _trigger(head: str, acts: Sequence[str]) -> str:
    return f"CREATE TRIGGER {head} BEGIN\n" + "\n".join(acts) + "\nEND"
