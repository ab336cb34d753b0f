"""Planning the steps of one audit: its visits and answers, findings, surveys and its end."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from asskomm_audit.answering import give_answer
from asskomm_audit.domain.answers import Answer
from asskomm_audit.domain.audits import Audit, AuditStatus, SafetyPoint, Visit, VisitKind
from asskomm_audit.domain.catalogue import Criterion
from asskomm_audit.domain.ids import AuditId, FindingId
from asskomm_audit.domain.people import Member
from asskomm_audit.domain.visits import with_evening
from asskomm_audit.example.album import photos_of_answers_plan
from asskomm_audit.example.findings import findings_plan
from asskomm_audit.example.measuring import measuring_plan
from asskomm_audit.example.plan import Making, Plan
from asskomm_audit.example.rating import Rating
from asskomm_audit.example.script import AuditScript, SurveyScript, VisitScript
from asskomm_audit.example.town import place_id
from asskomm_audit.example.voices import responses_of_survey, survey_of
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import put_audit, put_visit
from asskomm_audit.store.people import put_member
from asskomm_audit.store.surveys import put_response, put_survey


def audit_plan(making: Making, script: AuditScript) -> Plan:
    """Plan one audit, in the order people would make it."""
    audit = _audit(making, script)
    lead = next(iter(script.team))
    yield making.step(
        "audit", lambda file: _begin(file, making, script, audit), person=lead, **_named(script)
    )
    for visit in script.visits:
        yield from _visit_plan(making, script, audit, visit)
    yield from photos_of_answers_plan(making, script)
    yield from findings_plan(making, script)
    yield from _survey_plan(making, script)
    if script.closed:
        closed = replace(audit, status=AuditStatus.CLOSED)
        yield making.step(
            "closed", lambda file: put_audit(file, closed), person=lead, **_named(script)
        )


def _audit(making: Making, script: AuditScript) -> Audit:
    return Audit(
        id=making.audit_id(script),
        place_id=place_id(making, script.place),
        place_type=script.place.place_type,
        criteria_set=script.criteria_set,
        catalogue_version=making.catalogue.version,
        catalogue_hash=making.catalogue.hash,
        started_on=script.started_on,
        with_events=script.with_events,
        occasion=script.occasion,
        note=script.note,
        previous_id=(
            AuditId(making.chance.id("audit", script.previous)) if script.previous else None
        ),
    )


def _begin(file: AuditFile, making: Making, script: AuditScript, audit: Audit) -> None:
    put_audit(file, audit)
    for key, role in script.team.items():
        put_member(file, Member(audit_id=audit.id, person_id=making.person_id(key), role=role))


def _visit_plan(making: Making, script: AuditScript, audit: Audit, visit: VisitScript) -> Plan:
    row = _visit(making, script, audit, visit)
    asked = making.catalogue.criteria_of(audit)
    criteria = tuple(each for each in asked if each.in_visit(visit.kind))
    rating = Rating(script, visit, row.id, making.chance)
    yield making.step(
        f"begin_{visit.kind}",
        lambda file: put_visit(file, row),
        person=visit.raters[0],
        **_named(script),
    )
    for key in visit.raters:
        answers = rating.answers_by(making.person(key), criteria)
        yield making.step(
            f"answers_{visit.kind}",
            lambda file, answers=answers: _answer(file, making, audit, answers),
            person=key,
            count=len(answers),
            **_named(script),
        )
    yield from measuring_plan(making, script, row, visit)
    for criterion in criteria:
        yield from _after_discussion(making, audit, criterion, rating, visit)


def _visit(making: Making, script: AuditScript, audit: Audit, visit: VisitScript) -> Visit:
    functions = dict.fromkeys(making.person(key).function for key in visit.raters)
    is_night = visit.kind is VisitKind.NIGHT
    row = Visit(
        audit_id=audit.id,
        kind=visit.kind,
        begun_at=visit.at,
        weather=visit.weather,
        light=visit.light,
        note=visit.note,
        team=", ".join(functions),
        safety=frozenset(SafetyPoint) if is_night else frozenset(),
        safety_at=visit.at if is_night else None,
    )
    return with_evening(row, script.place.position)


def _after_discussion(
    making: Making, audit: Audit, criterion: Criterion, rating: Rating, visit: VisitScript
) -> Plan:
    for wording, answer in (
        ("agreed", rating.agreed(criterion)),
        ("corrected", rating.corrected(criterion)),
    ):
        if answer:
            yield making.step(
                wording,
                lambda file, answer=answer: _answer(file, making, audit, [answer]),
                person=visit.raters[0],
                criterion=criterion.id,
            )


def _answer(file: AuditFile, making: Making, audit: Audit, answers: Iterable[Answer]) -> None:
    for answer in answers:
        criterion = making.catalogue.criterion(answer.criterion)
        assert criterion is not None
        finding_id = FindingId(making.chance.id("finding", audit.id, criterion.id))
        give_answer(file, audit, criterion, answer, making.language, finding_id=finding_id)


def _survey_plan(making: Making, script: AuditScript) -> Plan:
    for survey in script.surveys:
        yield making.step(
            "survey",
            partial(_put_survey, making=making, script=script, survey=survey),
            person=next(iter(script.team)),
            count=survey.group_size,
            **_named(script),
        )


def _put_survey(file: AuditFile, making: Making, script: AuditScript, survey: SurveyScript) -> None:
    put_survey(file, survey_of(script, survey, making.chance))
    for response in responses_of_survey(script, survey, making.chance):
        put_response(file, response)


def _named(script: AuditScript) -> dict[str, str]:
    return {"place": script.place.name}
