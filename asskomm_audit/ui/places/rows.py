"""What the lists of this page show, read from the file in one go."""

from dataclasses import dataclass
from datetime import date

from asskomm_audit.domain.audits import Audit, VisitKind, visit_id
from asskomm_audit.domain.ids import PlaceId
from asskomm_audit.domain.new_audit import Scope, scope_of
from asskomm_audit.domain.places import Place
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import audits_of
from asskomm_audit.store.catalogues import find_catalogue
from asskomm_audit.store.counting import audits_by_place, open_findings_by_place
from asskomm_audit.store.places import places_of
from asskomm_audit.store.progress import answered_of


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """A place in the list, with what is known about it."""

    place: Place
    audits: int = 0
    last_audit: date | None = None
    open_findings: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRow:
    """An audit in the list: how many questions each visit asks, and how many are answered."""

    audit: Audit
    scope: Scope
    done: Scope

    @property
    def next_visit(self) -> VisitKind:
        """The visit to go on with: a begun one first, then day, night, desk."""
        unfinished = [kind for kind in VisitKind if self.done.of(kind) < self.scope.of(kind)]
        begun = [kind for kind in unfinished if self.done.of(kind)]
        return next(iter([*begun, *unfinished]), VisitKind.DAY)

    @property
    def is_begun(self) -> bool:
        """Whether anything has been answered."""
        return any(self.done.of(kind) for kind in VisitKind)


def place_rows(file: AuditFile) -> list[PlaceRow]:
    """Return every place of the file."""
    with file.reading():
        audits, open_findings = audits_by_place(file), open_findings_by_place(file)
        return [
            PlaceRow(
                place=place,
                audits=audits[place.id].number if place.id in audits else 0,
                last_audit=audits[place.id].last if place.id in audits else None,
                open_findings=open_findings.get(place.id, 0),
            )
            for place in places_of(file)
        ]


def audit_rows(file: AuditFile, place_id: PlaceId) -> list[AuditRow]:
    """Return a place's audits, the latest first."""
    audits = sorted(
        audits_of(file, place_id), key=lambda each: (each.started_on, each.id), reverse=True
    )
    return [_audit_row(file, audit) for audit in audits]


def _audit_row(file: AuditFile, audit: Audit) -> AuditRow:
    criteria = find_catalogue(file, audit.catalogue_hash).criteria_of(audit)
    answered = answered_of(file, audit.id)
    day, night, desk = (
        sum(
            each.in_visit(kind) and each.id in answered.get(visit_id(audit.id, kind), ())
            for each in criteria
        )
        for kind in VisitKind
    )
    return AuditRow(audit=audit, scope=scope_of(criteria), done=Scope(day, night, desk))
