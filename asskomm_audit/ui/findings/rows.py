"""The findings with what their table tells about them, read in one go."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from asskomm_audit.domain.audits import Audit
from asskomm_audit.domain.catalogue import Catalogue, Criterion
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import AuditId, FindingId
from asskomm_audit.domain.measures import Measure, is_overdue
from asskomm_audit.domain.places import Place
from asskomm_audit.domain.priority import (
    COUNTED_AT_NIGHT,
    COUNTED_BY_DAY,
    Priority,
    in_order,
    priorities_of,
)
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.store.answers import answers_on
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import audits_of, find_audit
from asskomm_audit.store.catalogues import find_catalogue
from asskomm_audit.store.findings import findings_of
from asskomm_audit.store.measures import measures_of
from asskomm_audit.store.photos import photos_of
from asskomm_audit.store.places import places_of, stops_of
from asskomm_audit.store.surveys import responses_of, surveys_of


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRow:
    """One finding with what belongs to it."""

    finding: Finding
    place: Place
    audit: Audit
    criterion: Criterion | None
    measures: tuple[Measure, ...]
    photos: int
    priority: Priority | None  # None while it does not count
    searched: str  # all its texts, casefolded

    @property
    def open_measures(self) -> tuple[Measure, ...]:
        """The measures on which something is still to be done."""
        return tuple(each for each in self.measures if not each.is_ended)

    @property
    def next_due(self) -> date | None:
        """The earliest date by which something is to be done."""
        return min((each.due for each in self.open_measures if each.due), default=None)

    def is_overdue(self, today: date) -> bool:
        """Whether a measure is past its due date."""
        return any(is_overdue(each, today) for each in self.measures)


def finding_rows(file: AuditFile, audit_id: AuditId | None) -> list[FindingRow]:
    """Return the findings of an audit, or of all of the file, in the order of action."""
    with file.reading():
        snapshots = _snapshots(file, audit_id)
        photos = Counter(each.finding_id for each in photos_of(file, audit_id))
    ranked = in_order(each for snapshot in snapshots for each in priorities_of(snapshot))
    priorities = {each.finding.id: each for each in ranked}
    rows = [
        _row(snapshot, finding, photos[finding.id], priorities.get(finding.id))
        for snapshot in snapshots
        for finding in snapshot.findings
    ]
    return sorted(rows, key=_order)


def _order(row: FindingRow) -> tuple[bool, int, int]:
    position = row.priority.position if row.priority else 0
    return row.priority is None, position, row.finding.number


def _snapshots(file: AuditFile, audit_id: AuditId | None) -> list[AuditSnapshot]:
    """Return of each audit only what the order of action needs: its answers are many."""
    findings: defaultdict[AuditId, list[Finding]] = defaultdict(list)
    for finding in findings_of(file, audit_id):
        findings[finding.audit_id].append(finding)
    measures: defaultdict[FindingId, list[Measure]] = defaultdict(list)
    for measure in measures_of(file, audit_id):
        measures[measure.finding_id].append(measure)
    places = {place.id: place for place in places_of(file)}
    return [
        _snapshot(file, audit, places[audit.place_id], findings[audit.id], measures)
        for audit in _audits(file, audit_id)
        if audit.id in findings and audit.place_id in places
    ]


def _audits(file: AuditFile, audit_id: AuditId | None) -> list[Audit]:
    if audit_id is None:
        return audits_of(file)
    audit = find_audit(file, audit_id)
    return [audit] if audit else []


def _snapshot(
    file: AuditFile,
    audit: Audit,
    place: Place,
    findings: list[Finding],
    measures: dict[FindingId, list[Measure]],
) -> AuditSnapshot:
    surveys = surveys_of(file, audit.id)
    counts = (answers_on(file, audit.id, each) for each in (COUNTED_BY_DAY, COUNTED_AT_NIGHT))
    return AuditSnapshot(
        audit=audit,
        place=place,
        catalogue=find_catalogue(file, audit.catalogue_hash),
        stops=tuple(stops_of(file, place.id)),
        answers=tuple(answer for answers in counts for answer in answers),
        findings=tuple(findings),
        measures=tuple(each for finding in findings for each in measures.get(finding.id, ())),
        surveys=tuple(surveys),
        responses=tuple(each for survey in surveys for each in responses_of(file, survey.id)),
    )


def _row(
    snapshot: AuditSnapshot, finding: Finding, photos: int, priority: Priority | None
) -> FindingRow:
    measures = snapshot.measures_of(finding.id)
    criterion = snapshot.catalogue.criterion(finding.criterion) if finding.criterion else None
    return FindingRow(
        finding=finding,
        place=snapshot.place,
        audit=snapshot.audit,
        criterion=criterion,
        measures=measures,
        photos=photos,
        priority=priority,
        searched=_searched(finding, snapshot, criterion, measures),
    )


def _searched(
    finding: Finding,
    snapshot: AuditSnapshot,
    criterion: Criterion | None,
    measures: Iterable[Measure],
) -> str:
    stops = (stop.name for stop in snapshot.stops if stop.id == finding.stop_id)
    texts = (
        finding.label,
        finding.title,
        finding.description,
        finding.cause,
        finding.spot,
        snapshot.place.name,
        finding.criterion or "",
        *(words.title for words in (criterion.texts.values() if criterion else ())),
        *stops,
        *(f"{each.label}\n{each.text}\n{each.owner}" for each in measures),
    )
    return "\n".join(texts).casefold()


def criteria_for(catalogue: Catalogue, audit: Audit, finding: Finding) -> tuple[Criterion, ...]:
    """Return the criteria a finding of the audit can be about, its present one among them."""
    asked = catalogue.criteria_of(audit)
    own = catalogue.criterion(finding.criterion) if finding.criterion else None
    return (own, *asked) if own and own not in asked else asked
