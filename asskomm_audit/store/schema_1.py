"""Schema 1 of the audit file, as released: never change it, add a migration instead."""

from collections.abc import Iterator

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.columns import (
    RecordTable,
    code,
    day,
    flag,
    moment,
    point,
    real,
    reference,
    text,
    whole,
    word,
)
from asskomm_audit.store.geopackage import (
    attributes_statement,
    core_statements,
    extension_statement,
    index_statements,
    layer_statements,
)
from asskomm_audit.store.triggers import trigger_statements

PLACE_TYPES = "PLZ GRN HST UNT PRK WOH SCH SPL FGZ BHF BRA WEG FST"

TABLES = (
    RecordTable(kind=Kind.PERSON, title="Personen", columns=(text("name"), text("function"))),
    RecordTable(
        kind=Kind.PLACE,
        title="Orte",
        columns=(
            text("name"),
            word("place_type", PLACE_TYPES),
            text("district"),
            text("address"),
            text("description"),
            text("owner"),
            point(),
        ),
    ),
    RecordTable(
        kind=Kind.STOP,
        title="Standpunkte",
        columns=(
            reference("place_id", Kind.PLACE),
            whole("number"),
            text("name"),
            text("description"),
            point(),
        ),
    ),
    RecordTable(
        kind=Kind.AUDIT,
        title="Audits",
        columns=(
            reference("place_id", Kind.PLACE),
            word("place_type", PLACE_TYPES),
            word("criteria_set", "core full"),
            code("catalogue_version"),
            code("catalogue_hash"),
            day("started_on"),
            flag("with_events"),
            text("occasion"),
            text("note"),
            word("status", "open closed", default="open"),
            reference("previous_id", Kind.AUDIT, optional=True),
        ),
    ),
    RecordTable(
        kind=Kind.MEMBER,
        title="Teams",
        columns=(
            reference("audit_id", Kind.AUDIT),
            reference("person_id", Kind.PERSON),
            word("role", "lead auditor recorder guest", default="auditor"),
        ),
    ),
    RecordTable(
        kind=Kind.VISIT,
        title="Begehungen",
        columns=(
            reference("audit_id", Kind.AUDIT),
            word("kind", "day night desk"),
            moment("begun_at"),
            text("weather"),
            text("light"),
            text("note"),
        ),
    ),
    RecordTable(
        kind=Kind.ANSWER,
        title="Antworten",
        columns=(
            reference("visit_id", Kind.VISIT),
            code("rater"),  # a person's id or "consensus"
            code("criterion"),
            reference("stop_id", Kind.STOP, optional=True),
            word("state", "open rated not_applicable not_assessable", default="open"),
            whole("level", (0, 4), optional=True),
            real("raw_value"),
            text("reason"),
            text("remark"),
            flag("marked"),
            moment("answered_at"),
        ),
        rule="(NEW.state = 'rated') = (NEW.level IS NOT NULL)",
    ),
    RecordTable(
        kind=Kind.FINDING,
        title="Feststellungen",
        columns=(
            reference("audit_id", Kind.AUDIT),
            whole("number"),
            text("title"),
            text("description"),
            code("criterion", optional=True),
            text("spot"),
            reference("stop_id", Kind.STOP, optional=True),
            text("cause"),
            whole("likelihood", (1, 5), optional=True),
            word("likelihood_source", "police journal survey guess", default="guess"),
            whole("consequence", (1, 5), optional=True),
            word("light", "day night both", default="both"),
            text("groups"),
            word("status", "proposed confirmed dismissed withdrawn", default="confirmed"),
            text("reason"),
            flag("touched", default=1),
            flag("public", default=1),
            point(),
        ),
    ),
    RecordTable(
        kind=Kind.MEASURE,
        title="Maßnahmen",
        columns=(
            reference("finding_id", Kind.FINDING),
            whole("number"),
            text("text"),
            word(
                "type",
                "building light green cleaning traffic presence social communication "
                "organisation review",
                optional=True,
            ),
            flag("capital", optional=True),
            word("cost_class", "K0 K1 K2 K3 K4 K5", optional=True),
            text("role"),
            text("owner"),
            day("due", optional=True),
            word(
                "status",
                "proposed agreed decided funded ongoing done verified rejected deferred",
                default="proposed",
            ),
            text("reason"),
            text("funding"),
            word("evidence", "E0 E1 E2 E3", optional=True),
            day("done_on", optional=True),
        ),
    ),
    RecordTable(
        kind=Kind.PHOTO,
        title="Fotos",
        columns=(
            reference("audit_id", Kind.AUDIT),
            code("answer_id", optional=True),  # derived: the answer itself may still be open
            reference("finding_id", Kind.FINDING, optional=True),
            code("sha256"),
            code("source_sha256"),
            text("original_name"),
            whole("width"),
            whole("height"),
            whole("size"),
            moment("taken_at"),
            word("time_source", "camera file intake", default="intake"),
            point(),
            real("direction"),
            text("caption"),
            text("alternative_text"),
            flag("incomplete"),
            whole("sort", default=0),
        ),
    ),
    RecordTable(
        kind=Kind.SURVEY,
        title="Befragungen",
        columns=(
            reference("audit_id", Kind.AUDIT),
            word("kind", "walk meeting"),
            day("held_on"),
            whole("group_size", optional=True),
            text("note"),
        ),
    ),
    RecordTable(
        kind=Kind.RESPONSE,
        title="Angaben",
        columns=(
            reference("survey_id", Kind.SURVEY),
            code("participant"),
            word("item", "SG1 SG2 SG3 SG4 SG5 SG6 SG7 SG10"),
            flag("at_night"),
            code("value"),
            reference("stop_id", Kind.STOP, optional=True),
        ),
    ),
    RecordTable(kind=Kind.SETTING, title="Einstellungen", columns=(text("value"),)),
)

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
