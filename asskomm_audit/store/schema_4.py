"""Schema 4 of the audit file: the order of action of all findings, as released; never change it.

The order is derived and never merged. An audit whose findings are in it is listed in
`audit_order`; whatever could change their order takes the audit off that list, in whichever
program it happens. `finding_order` may hold stale rows of audits that are not listed.
"""

from collections.abc import Iterator, Sequence

from asskomm_audit.domain.kinds import Kind

_TABLES = (
    """CREATE TABLE finding_order (
  fid INTEGER PRIMARY KEY,
  audit_id TEXT NOT NULL,
  place INTEGER NOT NULL,
  number INTEGER NOT NULL)""",
    "CREATE INDEX finding_order_first ON finding_order(place, number, fid)",
    "CREATE INDEX finding_order_audit ON finding_order(audit_id)",
    "CREATE TABLE audit_order (audit_id TEXT NOT NULL PRIMARY KEY)",
)
_COUNTS = "criterion IN ('BEL-01', 'BEL-02')"  # answers whose raw value is persons

# By table: the audits a row belongs to, the columns that matter, and which rows do.
_OF_FINDING = "(SELECT audit_id FROM finding WHERE id = {row}.finding_id)"
_OF_VISIT = "(SELECT audit_id FROM visit WHERE id = {row}.visit_id)"
_OF_SURVEY = "(SELECT audit_id FROM survey WHERE id = {row}.survey_id)"
_AT_PLACE = "(SELECT id FROM audit WHERE place_id = {row}.place_id)"
_WATCHED: dict[Kind, tuple[str, tuple[str, ...], str]] = {
    Kind.FINDING: (
        "({row}.audit_id)",
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
    Kind.VISIT: ("({row}.audit_id)", ("audit_id", "kind"), ""),
    Kind.SURVEY: ("({row}.audit_id)", ("audit_id", "deleted"), ""),
    Kind.STOP: (_AT_PLACE, ("place_id", "deleted"), ""),
    Kind.AUDIT: ("({row}.id)", ("place_id",), ""),
}


def statements() -> Iterator[str]:
    """Yield what turns schema 3 into 4, one statement at a time; no audit is in order yet."""
    yield from _TABLES
    for kind, (audits, columns, condition) in _WATCHED.items():
        yield from _triggers(kind, audits, columns, condition)


def _triggers(kind: Kind, audits: str, columns: Sequence[str], condition: str) -> Iterator[str]:
    changed = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in columns)
    is_watched = " OR ".join(f"({condition.format(row=row)})" for row in ("OLD", "NEW"))
    only = f" AND ({is_watched})" if condition else ""
    for act, event, rows in (("i", "INSERT", ("NEW",)), ("d", "DELETE", ("OLD",))):
        when = f" WHEN {condition.format(row=rows[0])}" if condition else ""
        yield _trigger(f"{kind}_order_{act} AFTER {event} ON {kind}{when}", audits, rows)
    head = f"{kind}_order_u AFTER UPDATE OF {', '.join(columns)} ON {kind}\nWHEN ({changed}){only}"
    yield _trigger(head, audits, ("OLD", "NEW"))


def _trigger(head: str, audits: str, rows: Sequence[str]) -> str:
    acts = "\n".join(
        f"  DELETE FROM audit_order WHERE audit_id IN {audits.format(row=row)};" for row in rows
    )
    return f"CREATE TRIGGER {head} BEGIN\n{acts}\nEND"
