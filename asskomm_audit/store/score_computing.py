"""Computes the scores of many audits in one go: one row for each visit, not for each answer."""

import json
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from asskomm_audit.domain.answers import AnswerState, Consensus
from asskomm_audit.domain.audit_scores import AuditScore, Checklist, Levels, level_of
from asskomm_audit.domain.audits import CriteriaSet, VisitKind, visit_id
from asskomm_audit.domain.ids import AuditId, StopId, VisitId
from asskomm_audit.domain.places import PlaceType
from asskomm_audit.domain.teams import team_value
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.catalogues import find_catalogue

_SEPARATOR = "\x1f"
# An answer that contradicts itself has no code, and so the two lists differ in length.
_ANSWERS = f"""SELECT visit_id, group_concat(criterion, '{_SEPARATOR}'),
  group_concat(CASE WHEN (state = 'rated') = (level IS NOT NULL) THEN
    iif(rater = '{Consensus}', 'c', '') || coalesce(level, state) || coalesce('@' || stop_id, '')
  END, '{_SEPARATOR}')
FROM answer WHERE visit_id IN (SELECT value FROM json_each(?)) AND deleted = 0 AND state <> 'open'
GROUP BY visit_id"""
_VALUES: dict[str, tuple[AnswerState, int | None]] = {
    **{str(level): (AnswerState.RATED, level) for level in range(5)},
    **{
        state.value: (state, None)
        for state in (AnswerState.NOT_APPLICABLE, AnswerState.NOT_ASSESSABLE)
    },
}
_NOTHING: Levels = {}

Checklists: TypeAlias = dict[tuple[str, str, str, int], Checklist]
"""By what they follow from: all of `Asked` but the audit."""


class _Said(NamedTuple):
    """What a team value follows from."""

    rater: str
    stop_id: StopId | None
    state: AnswerState
    level: int | None


class Asked(NamedTuple):
    """An audit, and what its checklist follows from, in stored values."""

    audit_id: AuditId
    catalogue_hash: str
    place_type: str
    criteria_set: str
    with_events: int


def checklists_of(file: AuditFile, audits: Iterable[Asked]) -> Checklists:
    """Return the checklists of audits; UserError if the file lacks a catalogue."""
    return {asked: _checklist(file, *asked) for asked in {each[1:] for each in audits}}


def computed_scores(
    file: AuditFile, audits: Collection[Asked], lists: Checklists
) -> dict[AuditId, AuditScore]:
    """Return the scores of audits. Raises an error of BROKEN for answers that make no sense."""
    codes = _codes(file, audits)
    scores: dict[AuditId, AuditScore] = {}
    alone = _Alone()
    for asked in audits:
        checklist = lists[asked[1:]]
        day, night, desk = (
            _levels(codes.get(visit), checklist.critical, alone)
            for visit in visits_of(asked.audit_id)
        )
        scores[asked.audit_id] = checklist.score(asked.audit_id, day, night, desk)
    return scores


def visits_of(audit_id: AuditId) -> list[VisitId]:
    """Return the ids of an audit's visits: by day, by night and at the desk."""
    return [visit_id(audit_id, kind) for kind in VisitKind]


def _codes(file: AuditFile, audits: Collection[Asked]) -> dict[str, tuple[str, str | None]]:
    visits = [visit for each in audits for visit in visits_of(each.audit_id)]
    rows = file.rows(_ANSWERS, json.dumps(visits))
    return {visit: (names, given) for visit, names, given in rows}


def _checklist(
    file: AuditFile, catalogue_hash: str, place_type: str, criteria_set: str, with_events: int
) -> Checklist:
    catalogue = find_catalogue(file, catalogue_hash)
    asked = catalogue.select(
        PlaceType(place_type), CriteriaSet(criteria_set), with_events=bool(with_events)
    )
    return Checklist(catalogue, asked)


class _Alone(dict[str, int]):
    """The team's value by code, where only one person spoke of one stop at most."""

    def __missing__(self, code: str) -> int:
        return self.setdefault(code, _level((code,), is_critical=False))


def _levels(
    said: tuple[str, str | None] | None, critical: Collection[str], alone: Mapping[str, int]
) -> Levels:
    """Return the team's values of one visit."""
    if said is None:
        return _NOTHING
    names, codes = said[0].split(_SEPARATOR), (said[1] or "").split(_SEPARATOR)
    levels = dict(zip(names, map(alone.__getitem__, codes), strict=True))
    if len(levels) < len(names):
        groups: dict[str, list[str]] = {}
        for name, code in zip(names, codes, strict=True):
            if name in groups:
                groups[name].append(code)
            else:
                groups[name] = [code]
        for name, group in groups.items():
            if len(group) > 1:
                levels[name] = _level(tuple(group), is_critical=name in critical)
    return levels


@lru_cache(maxsize=4096)
def _level(codes: tuple[str, ...], *, is_critical: bool) -> int:
    return level_of(team_value(map(_said, codes), critical=is_critical))


def _said(code: str) -> _Said:
    value, _, stop = code.partition("@")
    is_agreed = value.startswith("c")
    state, level = _VALUES[value.removeprefix("c")]
    return _Said(Consensus if is_agreed else "", StopId(stop) if stop else None, state, level)
