"""All findings of a scope in their order, as little of each as order and filters need."""

from bisect import insort
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from asskomm_audit.domain.findings import FindingStatus, Group, LightCondition, Risk, risk_of
from asskomm_audit.domain.ids import AuditId, FindingId, StopId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.measures import CostClass
from asskomm_audit.domain.priority import Surroundings, exposure_of, order_of
from asskomm_audit.garbage import without_collecting
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.finding_keys import (
    FindingKey,
    finding_keys,
    finding_keys_of,
    findings_with_measures,
    photos_by_finding,
    surroundings_by_audit,
    titles_of,
)
from asskomm_audit.store.history import Changes
from asskomm_audit.ui.findings.rows import FindingRow, Rank, rows_of, searched_texts

_STATUSES = {each.value: each for each in FindingStatus}
_EFFORTS = {each.value: each for each in CostClass}
_LIVE = (FindingStatus.PROPOSED, FindingStatus.CONFIRMED)
_OF_FINDINGS = frozenset((Kind.FINDING, Kind.MEASURE))
_FEW = 200  # more are read faster all at once
_UNKNOWN = Surroundings({}, {})
_RISKS: dict[tuple[int | None, int | None], Risk] = {
    (likelihood, consequence): risk_of(likelihood, consequence)
    for likelihood in range(1, 6)
    for consequence in range(1, 6)
}


@dataclass(slots=True)
class FindingEntry:
    """What order and filters need of a finding."""

    key: FindingKey
    status: FindingStatus
    risk: Risk | None
    rank: Rank | None  # None while it does not count

    @property
    def id(self) -> FindingId:
        """The finding's id."""
        return self.key.id

    @property
    def code(self) -> str:
        """The criterion, or nothing."""
        return self.key.criterion

    @property
    def has_measure(self) -> bool:
        """Whether anything is planned."""
        return self.key.measures > 0

    def is_overdue(self, today: date) -> bool:
        """Whether a measure is past its due date."""
        return self.key.due is not None and self.key.due < today.isoformat()


class FindingList:
    """The findings of an audit, or of all, in the order of action; rows are read when asked for."""

    def __init__(self, file: AuditFile, audit_id: AuditId | None) -> None:
        self.audit_id = audit_id
        self._file = file
        with file.reading(), without_collecting():
            self._around = _Around(surroundings_by_audit(file, audit_id))
            entries = [_entry(key, self._around) for key in finding_keys(file, audit_id)]
        self._live = sorted((each for each in entries if each.rank), key=_order)
        self._others = sorted((each for each in entries if not each.rank), key=_number)
        self._put_together()

    @cached_property
    def texts(self) -> dict[FindingId, str]:
        """All texts of each finding, casefolded: read when words are searched for."""
        return searched_texts(self._file, self.audit_id)

    @cached_property
    def titles(self) -> Mapping[FindingId, str]:
        """The titles, as they are sorted."""
        return titles_of(self._file, self.audit_id)

    @cached_property
    def photos(self) -> Mapping[FindingId, int]:
        """How many photos each finding has; none is left out."""
        return photos_by_finding(self._file, self.audit_id)

    def rows(self, ids: Collection[FindingId]) -> dict[FindingId, FindingRow]:
        """Return the rows of some findings; those that are gone meanwhile are missing."""
        return rows_of(self._file, {each: self.by_id[each].rank for each in ids})

    def read_again(self, touched: Collection[FindingId]) -> None:
        """Take in what was written into some findings, their measures or photos."""
        self._live = [each for each in self._live if each.id not in touched]
        self._others = [each for each in self._others if each.id not in touched]
        for key in finding_keys_of(self._file, touched):
            if self.audit_id in (None, key.audit_id):
                entry = _entry(key, self._around)
                if entry.rank:
                    insort(self._live, entry, key=_order)
                else:
                    insort(self._others, entry, key=_number)
        known = self.__dict__
        if texts := known.get("texts"):
            texts.update(searched_texts(self._file, self.audit_id, touched))
        known.pop("titles", None)
        known.pop("photos", None)
        self._put_together()

    def _put_together(self) -> None:
        for position, entry in enumerate(self._live, 1):
            if entry.rank:
                entry.rank.position = position
        self.entries = [*self._live, *self._others]
        self.by_id = {each.id: each for each in self.entries}


def read_list(file: AuditFile, audit_id: AuditId | None) -> FindingList:
    """Return the findings of an audit, or of all, in the order of action."""
    return FindingList(file, audit_id)


def changed_findings(file: AuditFile, changes: Changes) -> set[FindingId] | None:
    """Return the findings that changes touch, or None if the order of many may be another one."""
    ids: defaultdict[Kind, set[str]] = defaultdict(set)
    for kind, record in changes.records:
        ids[kind].add(record)
    if not ids.keys() <= _OF_FINDINGS or sum(map(len, ids.values())) > _FEW:
        return None
    touched = {FindingId(each) for each in ids[Kind.FINDING]}
    if ids[Kind.MEASURE]:
        touched |= findings_with_measures(file, ids[Kind.MEASURE])
    return touched


class _Around:
    """Remembers what was found out for a stop in one light: many findings share it."""

    def __init__(self, surroundings: Mapping[AuditId, Surroundings]) -> None:
        self._surroundings = surroundings
        self._known: dict[tuple[AuditId, StopId | None, str], tuple[bool, int]] = {}

    def at(self, key: FindingKey) -> tuple[bool, int]:
        """Return whether it is felt unsafe there, and the exposure."""
        where = key.audit_id, key.stop_id, key.light
        if where not in self._known:
            known = self._surroundings.get(key.audit_id, _UNKNOWN)
            felt_unsafe, persons = known.at(key.stop_id, LightCondition(key.light))
            self._known[where] = felt_unsafe, exposure_of(persons, ())
        felt_unsafe, exposure = self._known[where]
        return felt_unsafe, exposure + _vulnerability(key.groups)


def _number(entry: FindingEntry) -> int:
    return entry.key.number


def _order(entry: FindingEntry) -> tuple[int, ...]:
    rank = entry.rank
    assert rank
    return order_of(entry.risk, rank.felt_unsafe, rank.exposure, rank.effort, entry.key.number)


def _entry(key: FindingKey, around: _Around) -> FindingEntry:
    status = _STATUSES[key.status]
    risk = _RISKS.get((key.likelihood, key.consequence))
    if status not in _LIVE:
        return FindingEntry(key, status, risk, None)
    felt_unsafe, exposure = around.at(key)
    effort = _EFFORTS[key.effort] if key.effort else None
    return FindingEntry(key, status, risk, Rank(0, felt_unsafe, exposure, effort))


@lru_cache(maxsize=1024)
def _vulnerability(groups: str) -> int:
    return exposure_of(None, map(Group, groups.split(",") if groups else ()))
