"""Schema 1 of the audit file, as released: never change it, add a migration instead."""

from collections.abc import Iterator

from asskomm_audit.store.geopackage import (
    attributes_statement,
    core_statements,
    extension_statement,
    index_statements,
    layer_statements,
)
from asskomm_audit.store.tables_1 import TABLES
from asskomm_audit.store.triggers import trigger_statements

_HISTORY = (
    """CREATE TABLE session (
  node INTEGER PRIMARY KEY,
  person TEXT NOT NULL,
  device TEXT NOT NULL,
  app TEXT NOT NULL,
  started_at TEXT NOT NULL)""",
    """CREATE TABLE step (
  fid INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  node INTEGER NOT NULL,
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  person TEXT NOT NULL DEFAULT '',
  undoes TEXT NOT NULL DEFAULT '')""",
    "CREATE INDEX step_person ON step(person)",
    """CREATE TABLE clock (
  k INTEGER PRIMARY KEY CHECK (k = 1),
  hlc INTEGER NOT NULL,
  node INTEGER NOT NULL,
  capture INTEGER NOT NULL,
  step TEXT)""",
    "INSERT INTO clock (k, hlc, node, capture) VALUES (1, 0, 0, 1)",
    """CREATE TABLE change (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  hlc INTEGER NOT NULL,
  node INTEGER NOT NULL,
  step TEXT NOT NULL REFERENCES step(id),
  tbl TEXT NOT NULL,
  row TEXT NOT NULL,
  op TEXT NOT NULL CHECK (op IN ('I', 'U', 'R', 'P')),
  data TEXT NOT NULL,
  at INTEGER NOT NULL DEFAULT (CAST(strftime('%s', 'now') AS INTEGER)))""",
    "CREATE UNIQUE INDEX change_key ON change(hlc, node)",
    "CREATE INDEX change_row ON change(row)",
    "CREATE INDEX change_step ON change(step)",
    """CREATE TABLE conflict (
  tbl TEXT NOT NULL,
  row TEXT NOT NULL,
  col TEXT NOT NULL,
  kind TEXT NOT NULL,
  lost,
  lost_hlc INTEGER,
  lost_node INTEGER,
  won,
  won_hlc INTEGER NOT NULL,
  won_node INTEGER NOT NULL,
  PRIMARY KEY (row, col, won_hlc, won_node)) WITHOUT ROWID""",
)

_CONTENT = (
    """CREATE TABLE photo_data (
  fid INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  mime TEXT NOT NULL,
  data BLOB NOT NULL)""",
    """CREATE TABLE photo_thumb (
  fid INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  data BLOB NOT NULL)""",
    """CREATE TABLE photo_purged (
  sha256 TEXT PRIMARY KEY,
  reason TEXT NOT NULL,
  purged_at TEXT NOT NULL) WITHOUT ROWID""",
    """CREATE TABLE catalogue_data (
  fid INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  version TEXT NOT NULL,
  data TEXT NOT NULL)""",
)

_INDEXES = (
    "CREATE INDEX stop_place ON stop(place_id)",
    "CREATE INDEX audit_place ON audit(place_id)",
    "CREATE INDEX member_audit ON member(audit_id)",
    "CREATE INDEX member_person ON member(person_id)",
    "CREATE INDEX visit_audit ON visit(audit_id)",
    "CREATE INDEX answer_visit ON answer(visit_id)",
    "CREATE INDEX finding_audit ON finding(audit_id)",
    "CREATE INDEX finding_number ON finding(number)",
    "CREATE INDEX measure_finding ON measure(finding_id)",
    "CREATE INDEX measure_number ON measure(number)",
    "CREATE INDEX photo_audit ON photo(audit_id)",
    "CREATE INDEX photo_finding ON photo(finding_id)",
    "CREATE INDEX photo_sha256 ON photo(sha256)",
    "CREATE INDEX photo_source ON photo(source_sha256)",
    "CREATE INDEX survey_audit ON survey(audit_id)",
    "CREATE INDEX response_survey ON response(survey_id)",
)

# Plain columns only: SQLite gives expressions in a view no type, GIS programs then show text.
_FINDING_CURRENT = """CREATE VIEW finding_current AS SELECT
  finding.fid AS OGC_FID, finding.geom, finding.id, finding.number, finding.title,
  finding.description, finding.criterion, finding.spot, finding.cause, finding.likelihood,
  finding.consequence, finding.light, finding.status, place.name AS place_name,
  audit.started_on
FROM finding
JOIN audit ON audit.id = finding.audit_id
JOIN place ON place.id = audit.place_id
WHERE finding.deleted = 0"""


def statements() -> Iterator[str]:
    """Yield what creates an empty file of schema 1, one statement at a time."""
    yield from core_statements()
    yield from _HISTORY
    yield extension_statement("change")
    yield from _CONTENT
    for table in TABLES:
        yield table.sql()
        if table.has_geometry:
            yield from layer_statements(table.kind, table.title)
            yield from index_statements(table.kind)
        else:
            yield attributes_statement(table.kind, table.title)
        yield from trigger_statements(table)
    yield from _INDEXES
    yield _FINDING_CURRENT
    yield from layer_statements("finding_current", "Feststellungen (aktuell)")
