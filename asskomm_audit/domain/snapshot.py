"""The whole of one audit at one moment: what results, reports and comparisons read."""

from dataclasses import dataclass, field

from asskomm_audit.domain.answers import Answer
from asskomm_audit.domain.audits import Audit, Visit
from asskomm_audit.domain.calibration import CalibrationRating
from asskomm_audit.domain.catalogue import Catalogue
from asskomm_audit.domain.counts import PeopleCount
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.hazards import Hazard
from asskomm_audit.domain.ids import FindingId, PersonId, VisitId
from asskomm_audit.domain.lighting import LuxPoint
from asskomm_audit.domain.measures import Measure
from asskomm_audit.domain.people import Member, Person
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.places import Place, Stop
from asskomm_audit.domain.survey import Response, Survey, Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditSnapshot:
    """Everything about one audit, so that nobody who reads it asks the store again."""

    audit: Audit
    place: Place
    catalogue: Catalogue
    stops: tuple[Stop, ...] = ()
    visits: tuple[Visit, ...] = ()
    members: tuple[Member, ...] = ()
    people: dict[PersonId, Person] = field(default_factory=dict[PersonId, Person])
    answers: tuple[Answer, ...] = ()
    findings: tuple[Finding, ...] = ()
    measures: tuple[Measure, ...] = ()
    photos: tuple[Photo, ...] = ()
    surveys: tuple[Survey, ...] = ()
    responses: tuple[Response, ...] = ()
    tallies: tuple[Tally, ...] = ()
    lux_points: tuple[LuxPoint, ...] = ()
    people_counts: tuple[PeopleCount, ...] = ()
    hazards: tuple[Hazard, ...] = ()
    calibrations: tuple[CalibrationRating, ...] = ()

    def visit(self, visit_id: VisitId) -> Visit | None:
        """Return the visit with this id, if the audit has it."""
        return next((visit for visit in self.visits if visit.id == visit_id), None)

    def measures_of(self, finding_id: FindingId) -> tuple[Measure, ...]:
        """Return the measures on one finding, in the order of their numbers."""
        mine = (measure for measure in self.measures if measure.finding_id == finding_id)
        return tuple(sorted(mine, key=lambda measure: measure.number))

    def photos_of(self, finding_id: FindingId) -> tuple[Photo, ...]:
        """Return the photos of one finding in their order."""
        mine = (photo for photo in self.photos if photo.finding_id == finding_id)
        return tuple(sorted(mine, key=lambda photo: (photo.sort, photo.id)))
