"""What the order and the filters of many findings need, read without the findings themselves."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple

from asskomm_audit.domain.findings import LightCondition
from asskomm_audit.domain.ids import AuditId, FindingId, StopId
from asskomm_audit.domain.priority import (
    COUNTED_AT_NIGHT,
    COUNTED_BY_DAY,
    Surroundings,
    Where,
    felt_unsafe_in,
)
from asskomm_audit.domain.search_terms import folded
from asskomm_audit.domain.survey import Item, Response
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.surveys import RESPONSES

_OPEN = "status NOT IN ('done', 'verified', 'rejected', 'deferred')"
_KEYS = f"""SELECT f.id, f.audit_id, f.number, f.status, f.likelihood, f.consequence,
  coalesce(f.criterion, ''), f.stop_id, f.light, f.groups,
  coalesce(m.total, 0), coalesce(m.open, 0), m.effort, m.due, f.fid
FROM finding AS f LEFT JOIN (
  SELECT finding_id, count(*) AS total, sum({_OPEN}) AS open,
    min(CASE WHEN {_OPEN} THEN cost_class END) AS effort, min(CASE WHEN {_OPEN} THEN due END) AS due
  FROM measure WHERE deleted = 0 {{measures}} GROUP BY finding_id
) AS m ON m.finding_id = f.id
WHERE f.deleted = 0 {{findings}} ORDER BY f.fid"""
_OF_AUDIT = "AND finding_id IN (SELECT id FROM finding WHERE audit_id = ?)"
_COUNTED = f"""SELECT v.audit_id, a.stop_id, a.criterion = '{COUNTED_AT_NIGHT}' OR v.kind = 'night',
  max(a.raw_value)
FROM answer AS a JOIN visit AS v ON v.id = a.visit_id
WHERE a.criterion IN ('{COUNTED_BY_DAY}', '{COUNTED_AT_NIGHT}') AND a.raw_value IS NOT NULL
  AND a.deleted = 0 {{audit}} GROUP BY 1, 2, 3"""


class FindingKey(NamedTuple):
    """One finding, in stored values."""

    id: FindingId
    audit_id: AuditId
    number: int
    status: str
    likelihood: int | None
    consequence: int | None
    criterion: str
    stop_id: StopId | None
    light: LightCondition
    groups: str
    measures: int
    open_measures: int
    effort: str | None  # the cost class of the cheapest open measure
    due: str | None  # the first date by which an open measure is due
    fid: int  # the row's number: it decides where all else is equal


def finding_keys(file: AuditFile, audit_id: AuditId | None = None) -> list[FindingKey]:
    """Return the keys of an audit's findings, or of all, in the order they were added."""
    if audit_id is None:
        rows = file.rows(_KEYS.format(measures="", findings=""))
    else:
        query = _KEYS.format(measures=_OF_AUDIT, findings="AND f.audit_id = ?")
        rows = file.rows(query, audit_id, audit_id)
    return [FindingKey._make(row) for row in rows]


def finding_keys_of(file: AuditFile, ids: Collection[FindingId]) -> list[FindingKey]:
    """Return the keys of some findings; those that are gone are missing."""
    marks = ", ".join("?" * len(ids))
    query = _KEYS.format(measures=f"AND finding_id IN ({marks})", findings=f"AND f.id IN ({marks})")
    return [FindingKey._make(row) for row in file.rows(query, *ids, *ids)]


def surroundings_by_audit(
    file: AuditFile, audit_id: AuditId | None = None
) -> dict[AuditId, Surroundings]:
    """Return what is known around the findings of an audit, or of all; little is missing."""
    people: defaultdict[AuditId, dict[Where, float]] = defaultdict(dict)
    condition, values = ("", ()) if audit_id is None else ("AND v.audit_id = ?", (audit_id,))
    for audit, stop, night, number in file.rows(_COUNTED.format(audit=condition), *values):
        for where in {(stop, bool(night)), (None, bool(night))}:
            people[audit][where] = max(number, people[audit].get(where, 0.0))
    unsafe = {
        audit: felt_unsafe_in(responses, _stops(file, audit))
        for audit, responses in _responses(file, condition, values).items()
    }
    return {
        audit: Surroundings(unsafe.get(audit, {}), people.get(audit, {}))
        for audit in people.keys() | unsafe.keys()
    }


def findings_with_measures(file: AuditFile, ids: Collection[str]) -> set[FindingId]:
    """Return the findings that measures belong to, removed ones too."""
    marks = ", ".join("?" * len(ids))
    rows = file.rows(f"SELECT finding_id FROM measure WHERE id IN ({marks})", *ids)
    return {FindingId(row["finding_id"]) for row in rows}


def titles_of(file: AuditFile, audit_id: AuditId | None = None) -> dict[FindingId, str]:
    """Return the beginnings of the titles as they are sorted."""
    condition, values = ("", ()) if audit_id is None else ("AND audit_id = ?", (audit_id,))
    query = f"SELECT id, substr(title, 1, 300) FROM finding WHERE deleted = 0 {condition}"
    return {FindingId(key): folded(title) for key, title in file.rows(query, *values)}


def photos_by_finding(
    file: AuditFile, audit_id: AuditId | None = None
) -> defaultdict[FindingId, int]:
    """Return how many photos hang on each finding."""
    condition, values = ("", ()) if audit_id is None else ("AND audit_id = ?", (audit_id,))
    query = (
        "SELECT finding_id, count(*) FROM photo "
        f"WHERE deleted = 0 AND finding_id IS NOT NULL {condition} GROUP BY finding_id"
    )
    counts: defaultdict[FindingId, int] = defaultdict(int)
    counts.update((FindingId(key), number) for key, number in file.rows(query, *values))
    return counts


def _responses(
    file: AuditFile, condition: str, values: Sequence[object]
) -> dict[AuditId, list[Response]]:
    owner = {
        row["id"]: AuditId(row["audit_id"])
        for row in file.rows(
            f"SELECT id, audit_id FROM survey AS v WHERE deleted = 0 {condition}", *values
        )
    }
    known: defaultdict[AuditId, list[Response]] = defaultdict(list)
    of_them = "survey_id IN (SELECT id FROM survey AS v WHERE deleted = 0 {}) AND item = ?"
    for each in RESPONSES.select(file, of_them.format(condition), *values, Item.SAFE_NOW):
        known[owner[each.survey_id]].append(each)
    return known


def _stops(file: AuditFile, audit_id: AuditId) -> list[StopId]:
    query = (
        "SELECT id FROM stop WHERE deleted = 0 "
        "AND place_id = (SELECT place_id FROM audit WHERE id = ?)"
    )
    return [StopId(row["id"]) for row in file.rows(query, audit_id)]
