"""What the example tells: enough of everything, credible, and the same in both languages."""

import dataclasses
import re
from collections import Counter
from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.agreement import AgreementState
from asskomm_audit.domain.answers import AnswerState, Consensus
from asskomm_audit.domain.audits import CriteriaSet, VisitKind
from asskomm_audit.domain.comparability import obstacles_between
from asskomm_audit.domain.findings import FindingStatus, Risk
from asskomm_audit.domain.grading import Grade
from asskomm_audit.domain.measures import MeasureStatus, MeasureType, is_overdue
from asskomm_audit.domain.photos import TimeSource
from asskomm_audit.domain.result import result_of
from asskomm_audit.domain.survey import DISTURBANCES, Item, SurveyKind
from asskomm_audit.domain.teams import team_values
from asskomm_audit.example.chance import Chance
from asskomm_audit.example.pictures import pictures_of
from asskomm_audit.example.reading import read_example
from asskomm_audit.example.script import AuditScript
from asskomm_audit.store.findings import findings_of
from asskomm_audit.store.measures import measures_of
from asskomm_audit.store.photos import photo_bytes, photos_of
from asskomm_audit.store.places import places_of, stops_of
from asskomm_audit.survey_words import named_text
from asskomm_audit.texts import GERMAN

TODAY = date(2026, 11, 20)


def texts_in(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if dataclasses.is_dataclass(value):
        return [
            text
            for each in dataclasses.fields(value)
            for text in texts_in(getattr(value, each.name))
        ]
    if isinstance(value, dict):
        return [text for each in value.values() for text in texts_in(each)]
    if isinstance(value, tuple | list):
        return [text for each in value for text in texts_in(each)]
    return []


def shape_of(value: Any) -> Any:
    """What stays the same in another language: everything but the words."""
    if isinstance(value, str):
        return bool(value)
    if dataclasses.is_dataclass(value):
        return [shape_of(getattr(value, each.name)) for each in dataclasses.fields(value)]
    if isinstance(value, dict):
        return {key: shape_of(each) for key, each in value.items()}
    if isinstance(value, tuple | list):
        return [shape_of(each) for each in value]
    return value


def test_there_is_enough_of_everything(file, snapshots):
    places = places_of(file)
    assert len({place.place_type for place in places}) >= 11
    assert len(findings_of(file)) >= 40
    assert len(measures_of(file)) >= 50
    assert len(photos_of(file)) >= 60
    assert {each.audit.criteria_set for each in snapshots} == set(CriteriaSet)
    assert {visit.kind for each in snapshots for visit in each.visits} == set(VisitKind)
    assert all(place.position and len(stops_of(file, place.id)) >= 2 for place in places)


def test_every_status_occurs_and_says_why(file):
    findings, measures = findings_of(file), measures_of(file)
    assert {each.status for each in findings} == set(FindingStatus)
    assert {each.status for each in measures} == set(MeasureStatus)
    assert {each.type for each in measures} == set(MeasureType)
    assert {each.risk for each in findings if each.risk} == set(Risk)
    assert all(each.reason for each in findings if each.status is FindingStatus.DISMISSED)
    ended = (MeasureStatus.REJECTED, MeasureStatus.DEFERRED)
    assert all(bool(each.reason) == (each.status in ended) for each in measures)
    done = (MeasureStatus.DONE, MeasureStatus.VERIFIED)
    assert all(bool(each.done_on) == (each.status in done) for each in measures)
    assert sum(is_overdue(each, TODAY) for each in measures) >= 3


def test_numbers_count_up_without_gaps(file):
    numbers = [each.number for each in findings_of(file)]
    assert numbers == list(range(1, len(numbers) + 1))
    numbers = [each.number for each in measures_of(file)]
    assert numbers == list(range(1, len(numbers) + 1))


def test_grades_spread_from_good_to_urgent(snapshots):
    results = [result_of(each) for each in snapshots]
    grades = Counter(each.headline.grade for each in results if each.headline)
    assert set(grades) == set(Grade)
    assert any(profile.is_capped for each in results for profile in each.profiles)
    assert sum(each.night_missing for each in results) == 2  # the school, and what was just begun
    assert sum(each.day.coverage < 0.6 for each in results) == 1


def test_raters_disagree_but_not_wildly(snapshots):
    for each in snapshots:
        result = result_of(each)
        day, night = result.agreement_day, result.agreement_night
        assert day.within_one is None or day.within_one >= 0.85
        assert night.within_one is None or night.within_one >= 0.75
        if AgreementState.COMPUTED is day.state is night.state:
            assert (day.exact or 0) > (night.exact or 0)
    disputes = [len(result_of(each).agreement_night.disputes) for each in snapshots]
    assert sum(disputes) >= 10
    raters = Counter(answer.rater for each in snapshots for answer in each.answers)
    assert raters[Consensus] >= 1
    assert len(raters) - 1 >= 3


def test_all_states_of_an_answer_occur(snapshots):
    states = Counter(answer.state for each in snapshots for answer in each.answers)
    assert set(states) == set(AnswerState) - {AnswerState.OPEN}
    assert all(
        answer.reason
        for each in snapshots
        for answer in each.answers
        if answer.state is AnswerState.NOT_APPLICABLE
    )


def test_answers_are_asked_at_the_place_on_the_visit_and_have_a_level_of_the_scale(snapshots):
    for snapshot in snapshots:
        kinds = {visit.id: visit.kind for visit in snapshot.visits}
        asked = {each.id: each for each in snapshot.catalogue.criteria_of(snapshot.audit)}
        for answer in snapshot.answers:
            criterion = asked[answer.criterion]
            assert criterion.in_visit(kinds[answer.visit_id])
            assert answer.level is None or answer.level in criterion.scale.levels


def test_the_repeated_audit_can_be_compared_and_is_honest(snapshots):
    after = next(each for each in snapshots if each.audit.previous_id)
    before = next(each for each in snapshots if each.audit.id == after.audit.previous_id)
    for kind in (VisitKind.DAY, VisitKind.NIGHT):
        assert obstacles_between(before, after, kind) == ()
    assert (after.audit.started_on - before.audit.started_on).days > 360

    one, other = result_of(before).night, result_of(after).night
    assert one
    assert other
    assert (other.score or 0) > (one.score or 100) + 15
    assert other.is_capped  # what could not be helped still counts
    old, new = team_values(before), team_values(after)
    changes = [
        (new[key].level or 0) - (value.level or 0)
        for key, value in old.items()
        if value.level is not None and key in new
    ]
    better, same = sum(each > 0 for each in changes), sum(each == 0 for each in changes)
    assert better > 10
    assert same > better
    assert sum(each < 0 for each in changes) >= 2


def test_nothing_lies_in_the_future(snapshots):
    for snapshot in snapshots:
        days = [snapshot.audit.started_on]
        days += [answer.answered_at.date() for answer in snapshot.answers if answer.answered_at]
        days += [photo.taken_at.date() for photo in snapshot.photos if photo.taken_at]
        days += [survey.held_on for survey in snapshot.surveys]
        days += [measure.done_on for measure in snapshot.measures if measure.done_on]
        assert max(days) <= TODAY
        assert min(days) >= snapshot.audit.started_on


def test_photos_come_from_their_visit_and_lie_near_their_place(snapshots):
    for snapshot in snapshots:
        spans = []
        for visit in snapshot.visits:
            given = [a.answered_at for a in snapshot.answers if a.visit_id == visit.id]
            spans.append((visit.begun_at, max(each for each in given if each)))
        place = snapshot.place.position
        for photo in snapshot.photos:
            assert photo.time_source is TimeSource.CAMERA
            assert any(begin <= photo.taken_at <= end for begin, end in spans if begin)
            assert abs(photo.position.longitude - place.longitude) < 0.003
            assert abs(photo.position.latitude - place.latitude) < 0.003
            assert photo.direction is not None
            assert photo.caption
            assert photo.alternative_text
            assert photo.finding_id or photo.answer_id in {each.id for each in snapshot.answers}


def test_pictures_are_stored_turned_and_kept_upright(file):
    pictures = pictures_of(read_example("de"), Chance(1))
    assert {each.orientation for each in pictures} == {1, 3, 6, 8}
    assert {(each.width, each.height) for each in photos_of(file)} == {(1600, 1200)}
    assert all(photo_bytes(file, each.sha256).startswith(b"\xff\xd8") for each in photos_of(file))


def test_surveys_have_a_meeting_a_small_group_and_wishes(snapshots):
    surveys = [survey for each in snapshots for survey in each.surveys]
    responses = [response for each in snapshots for response in each.responses]
    assert {survey.kind for survey in surveys} == {SurveyKind.WALK, SurveyKind.MEETING}
    meeting = next(each for each in surveys if each.kind is SurveyKind.MEETING)
    answered = {each.participant for each in responses if each.survey_id == meeting.id}
    assert len(answered) == 34
    assert {each.at_night for each in responses} == {False, True}
    assert min(survey.group_size or 0 for survey in surveys) < 10
    groups = Counter(
        (each.survey_id, each.at_night) for each in responses if each.item is Item.SAFE_NOW
    )
    assert min(groups.values()) < 5
    asked = {each.item for each in responses}
    assert asked == set(Item) - {Item.EXPERIENCE, *DISTURBANCES}
    assert all(len(each.value) <= 200 for each in responses if each.item is Item.WISH)


def test_scales_and_codes_of_surveys_are_valid(snapshots):
    for response in (response for each in snapshots for response in each.responses):
        if response.item in (Item.REASON, Item.RESOURCE):
            codes = response.value.split(",")
            assert 1 <= len(codes) <= 3
            assert all(named_text(code, GERMAN) != code for code in codes)
        elif response.item is not Item.WISH:
            assert response.value in {"1", "2", "3", "4", "5"}


def test_both_languages_tell_the_same():
    assert shape_of(read_example("de")) == shape_of(read_example("en"))


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_words_are_neutral_and_clean(language):
    banned = re.compile(r"Brennpunkt|Beweis|Herkunft|Migra|Täter|proof|hot ?spot|offender|  | $|^ ")
    texts = texts_in(read_example(language))
    assert [text for text in texts if banned.search(text)] == []


def test_findings_name_criteria_of_their_audit_and_stops_of_their_place():
    catalogue = load_catalogue()
    for audit in read_example("de").audits:
        asked = {
            each.id
            for each in catalogue.select(
                audit.place.place_type, audit.criteria_set, with_events=audit.with_events
            )
        }
        named = {each.criterion for each in audit.findings if each.criterion}
        assert named | set(audit.answers) <= asked
        keys = [each.key for each in audit.findings]
        assert len(keys) == len(set(keys)) == len([*filter(None, named)]) + keys_without(audit)
        stops = range(1, len(audit.place.stops) + 1)
        assert all(each.stop in stops for each in audit.findings)


def keys_without(audit: AuditScript) -> int:
    return sum(each.criterion is None for each in audit.findings)


def test_measures_name_roles_of_the_catalogue_and_keep_to_the_season():
    roles = load_catalogue().roles
    for audit in read_example("de").audits:
        for measure in (each for finding in audit.findings for each in finding.measures):
            assert measure.role in roles
            assert measure.owner
            is_cut = re.search(r"auslichten|Strauchgruppen|freischneiden|Aufwuchs", measure.text)
            if measure.type is MeasureType.GREEN and is_cut:
                assert measure.due
                assert measure.due.month in (10, 11, 12, 1, 2)


def test_audits_are_told_in_the_order_they_were_made():
    audits = read_example("de").audits
    assert all(one.started_on <= other.started_on for one, other in pairwise(audits))
    for audit in audits:
        moments = [visit.at for visit in audit.visits]
        assert all(moment.utcoffset() is not None for moment in moments)
        assert all(moment.date() >= audit.started_on for moment in moments)
