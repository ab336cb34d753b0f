"""The recorded tables as migration 0003 leaves them: visits, stops and surveys grow, plans come."""

from collections.abc import Iterator
from dataclasses import replace

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store import tables_1
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
from asskomm_audit.store.columns_intake import INTAKE_COLUMNS
from asskomm_audit.store.tables_privacy import PRIVACY_TABLES

_ITEMS = "SG1 SG2 SG3 SG4 SG5 SG6 SG7 SG8 SG9a SG9b SG9c SG9d SG9e SG9f SG9g SG9h SG10"

_LOCATED = (
    word("located_by", "hand receiver camera", optional=True),
    replace(real("accuracy"), rule="(NEW.accuracy IS NULL OR NEW.accuracy >= 0)"),
    moment("located_at"),
)

ADDED: dict[Kind, tuple[Column, ...]] = {
    Kind.STOP: (
        word("light_class", "P1 P2 P3 P4 P5 P6 C0 C1 C2 C3 C4 C5", optional=True),
        *_LOCATED,
    ),
    Kind.FINDING: _LOCATED,
    Kind.PHOTO: (*_LOCATED, *INTAKE_COLUMNS),
    Kind.VISIT: (
        word("season", "spring summer autumn winter", optional=True),
        text("team"),
        moment("sunset_at"),
        moment("dusk_at"),
        text("light_device"),
        text("safety"),
        text("safety_reason"),
        moment("safety_at"),
    ),
}
"""Columns that tables of schema 1 get, each at the end."""

_REPLACED = {
    (Kind.SURVEY, "kind"): word("kind", "walk meeting board"),
    (Kind.RESPONSE, "item"): word("item", _ITEMS),
}

NEW = (
    RecordTable(
        kind=Kind.TALLY,
        title="Punktetafeln",
        columns=(
            reference("survey_id", Kind.SURVEY),
            word("item", _ITEMS),
            code("option"),
            flag("at_night"),
            whole("number", (0, 100_000)),
        ),
    ),
    RecordTable(
        kind=Kind.LUX_POINT,
        title="Lichtmesspunkte",
        columns=(
            reference("visit_id", Kind.VISIT),
            reference("stop_id", Kind.STOP),
            whole("number"),
            replace(real("lux"), required=True, rule="NEW.lux BETWEEN 0 AND 200000"),
            text("spot"),
        ),
    ),
    RecordTable(
        kind=Kind.PEOPLE_COUNT,
        title="Zählungen",
        columns=(
            reference("visit_id", Kind.VISIT),
            reference("stop_id", Kind.STOP),
            word("counted", "children youth women men seniors cyclists"),
            whole("number", (0, 100_000)),
        ),
    ),
    RecordTable(
        kind=Kind.HAZARD,
        title="Sofortmeldungen",
        columns=(
            reference("audit_id", Kind.AUDIT),
            whole("number"),
            replace(moment("noted_at"), required=True),
            text("text"),
            text("spot"),
            text("office"),
            reference("stop_id", Kind.STOP, optional=True),
            code("criterion", optional=True),
            reference("photo_id", Kind.PHOTO, optional=True),
            reference("person_id", Kind.PERSON, optional=True),
            moment("written_at"),
            text("document"),
        ),
    ),
    RecordTable(
        kind=Kind.CALIBRATION,
        title="Kalibrierung",
        columns=(
            reference("audit_id", Kind.AUDIT),
            code("picture"),
            reference("rater", Kind.PERSON),
            whole("level", (0, 4)),
        ),
    ),
    RecordTable(
        kind=Kind.PLAN,
        title="Lagepläne",
        columns=(
            reference("place_id", Kind.PLACE),
            text("name"),
            code("sha256"),
            code("source_sha256"),
            text("original_name"),
            whole("page"),
            whole("width"),
            whole("height"),
            whole("size"),
            moment("taken_at"),
            whole("sort", default=0),
        ),
    ),
    RecordTable(
        kind=Kind.PIN,
        title="Pins auf Plänen",
        columns=(
            reference("plan_id", Kind.PLAN),
            code("point"),  # one column, so that two who move a pin differ in one thing
            reference("stop_id", Kind.STOP, optional=True),
            reference("finding_id", Kind.FINDING, optional=True),
            reference("photo_id", Kind.PHOTO, optional=True),
            moment("set_at"),
        ),
        rule="(NEW.stop_id IS NOT NULL) + (NEW.finding_id IS NOT NULL) "
        "+ (NEW.photo_id IS NOT NULL) = 1",
    ),
    RecordTable(
        kind=Kind.TRACK,
        title="Wege",
        columns=(
            reference("visit_id", Kind.VISIT),
            code("recording"),
            whole("number"),
            word("source", "receiver nmea gpx"),
            text("original_name"),
            moment("begun_at"),
            moment("ended_at"),
            text("points"),
        ),
    ),
    *PRIVACY_TABLES,
)


def _grown() -> Iterator[RecordTable]:
    for table in tables_1.TABLES:
        columns = (_REPLACED.get((table.kind, each.name), each) for each in table.columns)
        yield replace(table, columns=(*columns, *ADDED.get(table.kind, ())))


CHANGED = tuple(
    table
    for table in _grown()
    if table.kind in ADDED or table.kind in {kind for kind, _ in _REPLACED}
)
"""The tables of schema 1 that differ: their triggers are made anew."""

TABLES = (*_grown(), *NEW)
