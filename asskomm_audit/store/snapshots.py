"""One audit whole, as it is at one moment."""

from asskomm_audit.domain.ids import AuditId, PersonId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.people import Person
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.errors import UserError
from asskomm_audit.store.answers import answers_of
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import find_audit, visits_of
from asskomm_audit.store.calibrations import calibrations_of
from asskomm_audit.store.catalogues import find_catalogue
from asskomm_audit.store.findings import findings_of
from asskomm_audit.store.hazards import hazards_of
from asskomm_audit.store.measures import measures_of
from asskomm_audit.store.measuring import lux_points_of, people_counts_of
from asskomm_audit.store.people import PEOPLE, members_of
from asskomm_audit.store.photos import photos_of
from asskomm_audit.store.places import find_place, stops_of
from asskomm_audit.store.surveys import responses_of, surveys_of, tallies_of
from asskomm_audit.store.troubles import content_told
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_NO_AUDIT = QT_TRANSLATE_NOOP(
    "Error", "Dieses Audit gibt es in {datei} nicht oder nicht mehr. Wählen Sie ein anderes."
)


def load_snapshot(file: AuditFile, audit_id: AuditId) -> AuditSnapshot:
    """Return everything about one audit at one moment; UserError if there is no such audit."""
    with file.reading():
        return _load(file, audit_id)


def _load(file: AuditFile, audit_id: AuditId) -> AuditSnapshot:
    audit = find_audit(file, audit_id)
    place = find_place(file, audit.place_id) if audit else None
    if audit is None or place is None:
        raise UserError(_NO_AUDIT, datei=file.path.name)
    members, answers = members_of(file, audit_id), answers_of(file, audit_id)
    surveys = surveys_of(file, audit_id)
    named = {member.person_id for member in members} | {answer.rater for answer in answers}
    return AuditSnapshot(
        audit=audit,
        place=place,
        catalogue=find_catalogue(file, audit.catalogue_hash),
        stops=tuple(stops_of(file, place.id)),
        visits=tuple(visits_of(file, audit_id)),
        members=tuple(members),
        people=_people(file, named),
        answers=tuple(answers),
        findings=tuple(findings_of(file, audit_id)),
        measures=tuple(measures_of(file, audit_id)),
        photos=tuple(photos_of(file, audit_id)),
        surveys=tuple(surveys),
        responses=tuple(each for survey in surveys for each in responses_of(file, survey.id)),
        tallies=tuple(each for survey in surveys for each in tallies_of(file, survey.id)),
        lux_points=tuple(lux_points_of(file, audit_id)),
        people_counts=tuple(people_counts_of(file, audit_id)),
        hazards=tuple(hazards_of(file, audit_id)),
        calibrations=tuple(calibrations_of(file, audit_id)),
    )


def _people(file: AuditFile, named: set[str]) -> dict[PersonId, Person]:
    """Return those who answered too, even if they were removed from the file since."""
    rows = file.rows("SELECT id, name, function FROM person ORDER BY fid")
    with content_told(file.path, Kind.PERSON):
        return {person.id: person for person in map(PEOPLE.load, rows) if person.id in named}
