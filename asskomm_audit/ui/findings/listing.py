"""All findings of a scope in their order, as little of each as order and filters need."""

from bisect import insort
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from asskomm_audit.domain.findings import FindingStatus, Risk
from asskomm_audit.domain.ids import AuditId, FindingId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.priority import order_of
from asskomm_audit.garbage import without_collecting
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.counting import is_long, numbers_of
from asskomm_audit.store.finding_keys import (
    FindingKey,
    finding_keys,
    finding_keys_of,
    findings_with_measures,
    photos_by_finding,
    surroundings_by_audit,
    titles_of,
)
from asskomm_audit.store.finding_order import EFFORTS, RISKS, Around, first_findings
from asskomm_audit.store.history import Changes
from asskomm_audit.ui.findings.rows import FindingRow, Rank, rows_of, searched_texts

_STATUSES = {each.value: each for each in FindingStatus}
_LIVE = (FindingStatus.PROPOSED, FindingStatus.CONFIRMED)
_OF_FINDINGS = frozenset((Kind.FINDING, Kind.MEASURE))
_FEW = 200  # more are read faster all at once
_LONG = 2000  # findings: fewer are read before anybody could see it
_SEEN_FIRST = 128


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

    is_whole = True

    def __init__(self, file: AuditFile, audit_id: AuditId | None) -> None:
        self.audit_id = audit_id
        self._file = file
        with file.reading(), without_collecting():
            self._around = Around(surroundings_by_audit(file, audit_id))
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

    def hand_over(self, file: AuditFile) -> None:
        """Read from this file from now on: another thread has read the list."""
        self._file = file

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


class Beginning(FindingList):
    """What is seen first of a long list of all findings, until the whole of it has been read."""

    is_whole = False

    def __init__(self, file: AuditFile, ids: list[FindingId]) -> None:
        self._file = file
        self.audit_id = None
        keys = {key.id: key for key in finding_keys_of(file, ids)}
        entries = [_entry(keys[each], Around({})) for each in ids if each in keys]
        self._live = [each for each in entries if each.rank]
        self._others = []
        self._put_together()
        self.live, self.total = numbers_of(file)


def read_beginning(file: AuditFile) -> Beginning | None:
    """Return the first findings of all audits, or None where all are read as fast."""
    with file.reading():
        if not is_long(file, _LONG):
            return None
        ids = first_findings(file, _SEEN_FIRST)
        return None if ids is None else Beginning(file, ids)


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


def _number(entry: FindingEntry) -> int:
    return entry.key.number


def _order(entry: FindingEntry) -> tuple[int, ...]:
    rank = entry.rank
    assert rank
    return order_of(entry.risk, rank.felt_unsafe, rank.exposure, rank.effort, entry.key.number)


def _entry(key: FindingKey, around: Around) -> FindingEntry:
    status = _STATUSES[key.status]
    risk = RISKS.get((key.likelihood, key.consequence))
    if status not in _LIVE:
        return FindingEntry(key, status, risk, None)
    felt_unsafe, exposure = around.at(key)
    effort = EFFORTS[key.effort] if key.effort else None
    return FindingEntry(key, status, risk, Rank(0, felt_unsafe, exposure, effort))
