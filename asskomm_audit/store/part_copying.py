"""Copies a file, or one place of it, row by row, with its history: it can be merged back later.

Rows keep their ids and log entries theirs, so a part that comes back is as if it had never been
away. Pictures may be made smaller on the way; then each says so, see `pictures`.
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from asskomm_audit.domain.ids import PlaceId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.progress import Progress, silent
from asskomm_audit.store.building import fill_audit_file
from asskomm_audit.store.connections import attach_for_looking, connect_for_creating
from asskomm_audit.store.driver import Connection, sqlite3
from asskomm_audit.store.looking import look_at
from asskomm_audit.store.outside import leave_outside_step
from asskomm_audit.store.pictures import reduced_mime
from asskomm_audit.store.troubles import DamagedFileError, troubles_told

Shrink = Callable[[bytes], bytes]

_BELOW: tuple[tuple[Kind, str, Kind], ...] = (
    (Kind.STOP, "place_id", Kind.PLACE),
    (Kind.AUDIT, "place_id", Kind.PLACE),
    (Kind.MEMBER, "audit_id", Kind.AUDIT),
    (Kind.VISIT, "audit_id", Kind.AUDIT),
    (Kind.ANSWER, "visit_id", Kind.VISIT),
    (Kind.FINDING, "audit_id", Kind.AUDIT),
    (Kind.MEASURE, "finding_id", Kind.FINDING),
    (Kind.PHOTO, "audit_id", Kind.AUDIT),
    (Kind.SURVEY, "audit_id", Kind.AUDIT),
    (Kind.RESPONSE, "survey_id", Kind.SURVEY),
    (Kind.TALLY, "survey_id", Kind.SURVEY),
    (Kind.LUX_POINT, "visit_id", Kind.VISIT),
    (Kind.PEOPLE_COUNT, "visit_id", Kind.VISIT),
    (Kind.HAZARD, "audit_id", Kind.AUDIT),
    (Kind.CALIBRATION, "audit_id", Kind.AUDIT),
    (Kind.PLAN, "place_id", Kind.PLACE),
    (Kind.PIN, "plan_id", Kind.PLAN),
    (Kind.TRACK, "visit_id", Kind.VISIT),
    (Kind.PRIVACY_BOX, "photo_id", Kind.PHOTO),
    (Kind.PHOTO_REVIEW, "photo_id", Kind.PHOTO),
    (Kind.MARK, "photo_id", Kind.PHOTO),
    (Kind.PHOTO_PAIR, "after_id", Kind.PHOTO),
)
"""What hangs below a place, parents first, removed rows included."""

_HISTORY = (
    ("change", "EXISTS (SELECT 1 FROM wanted WHERE tbl = o.tbl AND row = o.row)"),
    ("conflict", "EXISTS (SELECT 1 FROM wanted WHERE tbl = o.tbl AND row = o.row)"),
    ("step", "id IN (SELECT step FROM main.change)"),
    (
        "session",
        "node IN (SELECT node FROM main.change UNION SELECT node FROM main.step)",
    ),
    ("catalogue_data", "hash IN (SELECT catalogue_hash FROM main.audit)"),
    ("photo_purged", "1"),
    (
        "photo_thumb",
        "sha256 IN (SELECT sha256 FROM main.photo UNION SELECT sha256 FROM main.plan)",
    ),
)
"""What goes along, in an order in which each can ask for what is there already."""


def write_part(
    source: Path,
    draft: Path,
    *,
    place: PlaceId | None = None,
    shrink: Shrink | None = None,
    progress: Progress = silent,
) -> None:
    """Write all of a file, or one place with its audits, into a new file at `draft`.

    One state of the source is copied, whatever is written meanwhile. Progress counts pictures.
    """
    fill_audit_file(draft)
    with closing(connect_for_creating(draft)) as writing:
        writing.watch(source)
        attach_for_looking(writing, source, "source")
        writing.execute("BEGIN IMMEDIATE")
        try:
            with troubles_told(source):
                _copy_rows(writing, place)
        except sqlite3.IntegrityError as error:  # its rows cannot stand beside each other
            raise DamagedFileError(source) from error
        writing.execute("COMMIT")
        writing.execute("DETACH source")
        with closing(look_at(source)) as reading:
            _copy_pictures(reading, writing, shrink, progress)
        leave_outside_step(writing)
        writing.execute("PRAGMA journal_mode = DELETE")


def _copy_rows(writing: Connection, place: PlaceId | None) -> None:
    writing.execute("UPDATE main.clock SET capture = 0")  # the entries come along as they are
    writing.execute(
        "CREATE TEMP TABLE wanted (tbl TEXT, row TEXT, PRIMARY KEY (tbl, row)) WITHOUT ROWID"
    )
    for statement, values in _wishes(place):
        writing.execute(f"INSERT OR IGNORE INTO wanted {statement}", values)
    for kind in Kind:
        _copy(writing, kind, f"id IN (SELECT row FROM wanted WHERE tbl = '{kind}')")
    for table, condition in _HISTORY:
        _copy(writing, table, condition)
    writing.execute("DROP TABLE wanted")
    writing.execute(
        "UPDATE main.clock SET capture = 1, node = 0, step = NULL, "
        "hlc = (SELECT hlc FROM source.clock)"
    )


def _wishes(place: PlaceId | None) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the selections of what is wanted; each may build on those before it."""
    if place is None:
        for kind in Kind:
            yield f"SELECT '{kind}', id FROM source.{kind}", ()
        return
    yield f"SELECT '{Kind.PLACE}', id FROM source.place WHERE id = ?", (place,)
    for kind, column, parent in _BELOW:
        below = f"{column} IN (SELECT row FROM wanted WHERE tbl = '{parent}')"
        yield f"SELECT '{kind}', id FROM source.{kind} WHERE {below}", ()
    people = (
        "SELECT person_id FROM source.member WHERE id IN (SELECT row FROM wanted) "
        "UNION SELECT rater FROM source.answer WHERE id IN (SELECT row FROM wanted) "
        "UNION SELECT s.person FROM source.step AS s JOIN source.change AS c ON c.step = s.id "
        "JOIN wanted AS w ON w.tbl = c.tbl AND w.row = c.row"
    )
    yield f"SELECT '{Kind.PERSON}', id FROM source.person WHERE id IN ({people})", ()


def _copy(writing: Connection, table: str, condition: str) -> None:
    columns = [row[1] for row in writing.execute(f"PRAGMA main.table_info({table})")]
    if "fid" in columns and table not in list(Kind):
        columns.remove("fid")  # the number of a row here; records keep theirs
    names = ", ".join(columns)
    order = "ORDER BY rowid" if table not in ("conflict", "photo_purged") else ""
    writing.execute(
        f"INSERT INTO main.{table} ({names}) SELECT {names} FROM source.{table} AS o "
        f"WHERE {condition} {order}"
    )


def _copy_pictures(
    reading: Connection, writing: Connection, shrink: Shrink | None, progress: Progress
) -> None:
    as_they_are = {row[0] for row in writing.execute("SELECT sha256 FROM plan")}
    as_they_are |= {row[0] for row in writing.execute("SELECT sha256 FROM issued")}
    photos = {row[0] for row in writing.execute("SELECT sha256 FROM photo")}
    originals = {row[0] for row in writing.execute("SELECT source_sha256 FROM photo")}
    wanted = sorted(photos | as_they_are if shrink else photos | as_they_are | originals)
    writing.execute("BEGIN IMMEDIATE")
    for done, sha256 in enumerate(wanted):
        progress(done, len(wanted))
        query = "SELECT mime, data FROM photo_data WHERE sha256 = ?"
        for mime, data in reading.execute(query, (sha256,)):
            # The lines and words of a plan are fine, and a document is what went out.
            small = shrink(data) if shrink and sha256 not in as_they_are else data
            if len(small) < len(data):
                mime, data = reduced_mime(small), small
            insert = "INSERT INTO photo_data (sha256, mime, data) VALUES (?, ?, ?)"
            writing.execute(insert, (sha256, mime, data))
    writing.execute("COMMIT")
    progress(len(wanted), len(wanted))
