"""The findings with what their table tells about them."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from asskomm_audit.domain.audits import Audit
from asskomm_audit.domain.catalogue import Catalogue, Criterion
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import AuditId, FindingId
from asskomm_audit.domain.measures import CostClass, Measure, is_overdue
from asskomm_audit.domain.places import Place
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import AUDITS, audits_of
from asskomm_audit.store.catalogues import find_catalogue
from asskomm_audit.store.findings import FINDINGS, findings_of
from asskomm_audit.store.measures import MEASURES, measures_of
from asskomm_audit.store.places import PLACES, STOPS, places_of


@dataclass(slots=True)
class Rank:
    """A finding's place in the order of action, with the reasons."""

    position: int  # 1 is first
    felt_unsafe: bool
    exposure: int
    effort: CostClass | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRow:
    """One finding with what belongs to it."""

    finding: Finding
    place: Place
    audit: Audit
    criterion: Criterion | None
    measures: tuple[Measure, ...]
    photos: int
    position: int | None  # in the order of action; None while it does not count

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


def rows_of(file: AuditFile, ranks: Mapping[FindingId, Rank | None]) -> dict[FindingId, FindingRow]:
    """Return findings with what belongs to them; those that are gone are missing."""
    findings = FINDINGS.select(file, f"id IN ({_marks(ranks)})", *ranks)
    measures: defaultdict[FindingId, list[Measure]] = defaultdict(list)
    condition = f"finding_id IN ({_marks(ranks)})"
    for measure in MEASURES.select(file, f"{condition} ORDER BY number, fid", *ranks):
        measures[measure.finding_id].append(measure)
    photos = dict(
        file.rows(
            f"SELECT finding_id, count(*) FROM photo WHERE deleted = 0 AND {condition} GROUP BY 1",
            *ranks,
        )
    )
    ids = {finding.audit_id for finding in findings}
    audits = {each.id: each for each in AUDITS.select(file, f"id IN ({_marks(ids)})", *ids)}
    ids = {audit.place_id for audit in audits.values()}
    places = {each.id: each for each in PLACES.select(file, f"id IN ({_marks(ids)})", *ids)}
    rows: dict[FindingId, FindingRow] = {}
    for finding in findings:
        audit = audits.get(finding.audit_id)
        if audit and audit.place_id in places:
            rows[finding.id] = FindingRow(
                finding=finding,
                place=places[audit.place_id],
                audit=audit,
                criterion=_criterion(file, audit, finding),
                measures=tuple(measures[finding.id]),
                photos=photos.get(finding.id, 0),
                position=rank.position if (rank := ranks[finding.id]) else None,
            )
    return rows


def _criterion(file: AuditFile, audit: Audit, finding: Finding) -> Criterion | None:
    catalogue = find_catalogue(file, audit.catalogue_hash)
    return catalogue.criterion(finding.criterion) if finding.criterion else None


def searched_texts(
    file: AuditFile, audit_id: AuditId | None, ids: Collection[FindingId] | None = None
) -> dict[FindingId, str]:
    """Return all texts of each finding of an audit, of all, or of some, casefolded."""
    if ids is None:
        findings, planned = findings_of(file, audit_id), measures_of(file, audit_id)
    else:
        findings = FINDINGS.select(file, f"id IN ({_marks(ids)})", *ids)
        planned = MEASURES.select(file, f"finding_id IN ({_marks(ids)}) ORDER BY number", *ids)
    measures: defaultdict[FindingId, list[str]] = defaultdict(list)
    for measure in planned:
        measures[measure.finding_id].append(f"{measure.label}\n{measure.text}\n{measure.owner}")
    audits = {audit.id: audit for audit in audits_of(file)}
    places = {place.id: place.name for place in places_of(file)}
    stops = {stop.id: stop.name for stop in STOPS.select(file, "1")}
    titles: dict[tuple[str, str], str] = {}
    texts: dict[FindingId, str] = {}
    for finding in findings:
        audit = audits[finding.audit_id]
        code = finding.criterion or ""
        if (audit.catalogue_hash, code) not in titles:
            criterion = _criterion(file, audit, finding)
            words = criterion.texts.values() if criterion else ()
            titles[audit.catalogue_hash, code] = "\n".join(each.title for each in words)
        parts = (
            finding.label,
            finding.title,
            finding.description,
            finding.cause,
            finding.spot,
            places.get(audit.place_id, ""),
            code,
            titles[audit.catalogue_hash, code],
            stops.get(finding.stop_id, "") if finding.stop_id else "",
            *measures[finding.id],
        )
        texts[finding.id] = "\n".join(parts).casefold()
    return texts


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))


def criteria_for(catalogue: Catalogue, audit: Audit, finding: Finding) -> tuple[Criterion, ...]:
    """Return the criteria a finding of the audit can be about, its present one among them."""
    asked = catalogue.criteria_of(audit)
    own = catalogue.criterion(finding.criterion) if finding.criterion else None
    return (own, *asked) if own and own not in asked else asked
