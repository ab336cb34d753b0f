"""Surveys and their responses."""

from asskomm_audit.domain.ids import AuditId, ResponseId, SurveyId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.survey import Response, Survey
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.records import RecordStore
from asskomm_audit.store.removing import remove

SURVEYS = RecordStore(Kind.SURVEY, Survey)
RESPONSES = RecordStore(Kind.RESPONSE, Response)


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
