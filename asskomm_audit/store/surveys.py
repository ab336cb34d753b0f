"""Surveys and their responses."""

from asskomm_audit.domain.ids import AuditId, ResponseId, SurveyId, TallyId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.survey import Response, Survey, Tally
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.records import RecordStore
from asskomm_audit.store.removing import remove

SURVEYS = RecordStore(Kind.SURVEY, Survey)
RESPONSES = RecordStore(Kind.RESPONSE, Response)
TALLIES = RecordStore(Kind.TALLY, Tally)


def surveys_of(file: AuditFile, audit_id: AuditId) -> list[Survey]:
    """Return the surveys of an audit, oldest first."""
    return SURVEYS.select(file, "audit_id = ? ORDER BY held_on, fid", audit_id)


def put_survey(file: AuditFile, survey: Survey) -> None:
    """Add the survey, or replace the one with its id."""
    SURVEYS.put(file, survey)


def remove_survey(file: AuditFile, survey_id: SurveyId) -> None:
    """Remove a survey with its responses."""
    remove(file, Kind.SURVEY, survey_id)


def responses_of(file: AuditFile, survey_id: SurveyId) -> list[Response]:
    """Return the responses of a survey in the order they came in."""
    return RESPONSES.select(file, "survey_id = ? ORDER BY fid", survey_id)


def put_response(file: AuditFile, response: Response) -> None:
    """Add the response, or replace the one with its id."""
    RESPONSES.put(file, response)


def remove_response(file: AuditFile, response_id: ResponseId) -> None:
    """Remove a response."""
    remove(file, Kind.RESPONSE, response_id)


def tallies_of(file: AuditFile, survey_id: SurveyId) -> list[Tally]:
    """Return the dots of a board, answer by answer."""
    return TALLIES.select(file, "survey_id = ? ORDER BY item, at_night, option, fid", survey_id)


def find_tally(file: AuditFile, tally_id: TallyId) -> Tally | None:
    """Return the count of one answer of a board, if somebody counted it."""
    return TALLIES.find(file, tally_id)


def put_tally(file: AuditFile, tally: Tally) -> None:
    """Add the count, or replace the one with its id."""
    TALLIES.put(file, tally)
