from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asskomm_audit.domain.answers import Answer, AnswerState, Consensus
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.people import Person
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.places import Place, PlaceType, Position, Stop
from asskomm_audit.domain.plans import Plan
from asskomm_audit.domain.survey import Survey, SurveyKind
from asskomm_audit.errors import UserError
from asskomm_audit.store.answers import ANSWERS, answers_of, answers_on, put_answer
from asskomm_audit.store.audits import AUDITS, VISITS
from asskomm_audit.store.calibrations import CALIBRATIONS
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.findings import (
    FINDINGS,
    finding_on,
    findings_of,
    next_finding_number,
    put_finding,
    remove_finding,
)
from asskomm_audit.store.hazards import HAZARDS
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.issued import ISSUED
from asskomm_audit.store.marks import MARKS
from asskomm_audit.store.measures import MEASURES
from asskomm_audit.store.measuring import LUX_POINTS, PEOPLE_COUNTS
from asskomm_audit.store.people import MEMBERS, PEOPLE
from asskomm_audit.store.photo_pairs import PAIRS
from asskomm_audit.store.photos import PHOTOS
from asskomm_audit.store.places import PLACES, STOPS, find_place, places_of, put_place
from asskomm_audit.store.plans import PINS, PLANS
from asskomm_audit.store.privacy import BOXES, REVIEWS
from asskomm_audit.store.settings import put_setting, setting_of
from asskomm_audit.store.surveys import RESPONSES, SURVEYS, TALLIES
from asskomm_audit.store.tracks import TRACKS
from tests.store import records_made as made
from tests.store import records_shown as shown

FINDING = Finding(id="f1", audit_id="", number=1, title="Dunkler Weg")
PERSON = Person(id="p1", name="Anna Berg")
STOP = Stop(id="h1", place_id="", number=1, name="Eingang")
SURVEY = Survey(id="s1", audit_id="", kind=SurveyKind.WALK, held_on=date(2026, 5, 4))
PHOTO = Photo(id="photo1", audit_id="", sha256="ab", source_sha256="ab", width=4, height=3, size=9)

STORES = {
    Kind.PERSON: (PEOPLE, lambda scene, text: made.people(text)),
    Kind.PLACE: (PLACES, lambda scene, text: made.places(text)),
    Kind.STOP: (STOPS, lambda scene, text: made.stops(scene.place, text)),
    Kind.AUDIT: (AUDITS, lambda scene, text: made.audits(scene.place, text)),
    Kind.MEMBER: (MEMBERS, lambda scene, text: made.members(scene.audit, PERSON.id)),
    Kind.VISIT: (VISITS, lambda scene, text: made.visits(scene.audit, text)),
    Kind.ANSWER: (ANSWERS, lambda scene, text: made.answers(scene.visit, text)),
    Kind.FINDING: (FINDINGS, lambda scene, text: made.findings(scene.audit, text)),
    Kind.MEASURE: (MEASURES, lambda scene, text: made.measures(FINDING.id, text)),
    Kind.PHOTO: (PHOTOS, lambda scene, text: made.photos(scene.audit, text)),
    Kind.SURVEY: (SURVEYS, lambda scene, text: made.surveys(scene.audit, text)),
    Kind.RESPONSE: (RESPONSES, lambda scene, text: made.responses(SURVEY.id, text)),
    Kind.TALLY: (TALLIES, lambda scene, text: made.tallies(SURVEY.id, text)),
    Kind.LUX_POINT: (LUX_POINTS, lambda scene, text: made.lux_points(scene.visit, STOP.id, text)),
    Kind.PEOPLE_COUNT: (
        PEOPLE_COUNTS,
        lambda scene, text: made.people_counts(scene.visit, STOP.id),
    ),
    Kind.HAZARD: (HAZARDS, lambda scene, text: made.hazards(scene.audit, text)),
    Kind.CALIBRATION: (
        CALIBRATIONS,
        lambda scene, text: made.calibrations(scene.audit, PERSON.id, text),
    ),
    Kind.PLAN: (PLANS, lambda scene, text: made.plans(scene.place, text)),
    Kind.PIN: (PINS, lambda scene, text: made.pins(PLAN.id, STOP.id)),
    Kind.TRACK: (TRACKS, lambda scene, text: made.tracks(scene.visit, text)),
    Kind.PRIVACY_BOX: (BOXES, lambda scene, text: made.privacy_boxes(PHOTO.id, text)),
    Kind.PHOTO_REVIEW: (
        REVIEWS,
        lambda scene, text: made.photo_reviews(PHOTO.id, PERSON.id, text),
    ),
    Kind.MARK: (MARKS, lambda scene, text: shown.marks(PHOTO.id, FINDING.id, text)),
    Kind.PHOTO_PAIR: (PAIRS, lambda scene, text: shown.photo_pairs(PHOTO.id, text)),
    Kind.ISSUED: (ISSUED, lambda scene, text: shown.issued(PERSON.id, text)),
}
PLAN = Plan(
    id="l1", place_id="", name="Plan", sha256="", source_sha256="", width=4, height=3, size=9
)
on_one_file = settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def put_parents(file, scene):
    PEOPLE.put(file, PERSON)
    STOPS.put(file, replace(STOP, place_id=scene.place.id))
    FINDINGS.put(file, replace(FINDING, audit_id=scene.audit.id))
    SURVEYS.put(file, replace(SURVEY, audit_id=scene.audit.id))
    PLANS.put(file, replace(PLAN, place_id=scene.place.id))
    PHOTOS.put(file, replace(PHOTO, audit_id=scene.audit.id))


def test_every_kind_with_a_record_is_tried_here():
    assert set(STORES) == set(Kind) - {Kind.SETTING}


@pytest.mark.parametrize("kind", STORES)
@on_one_file
@given(data=st.data())
def test_every_record_comes_back_as_it_was_put(file, scene, kind, data):
    store, strategy = STORES[kind]
    carry_out(file, "", lambda file: put_parents(file, scene))
    for _ in range(3):
        record = data.draw(strategy(scene, made.texts))
        carry_out(file, "", lambda file, record=record: store.put(file, record))
        assert store.find(file, record.id) == record


@pytest.mark.parametrize("kind", STORES)
@on_one_file
@given(data=st.data())
def test_text_of_any_kind_is_stored_without_what_no_file_can_hold(file, scene, kind, data):
    store, strategy = STORES[kind]
    carry_out(file, "", lambda file: put_parents(file, scene))
    record = data.draw(strategy(scene, made.wild_texts))
    carry_out(file, "", lambda file: store.put(file, record))
    cleaned = store.cleaned(record)
    assert store.find(file, cleaned.id) == cleaned


def test_what_hypothesis_puts_leaves_a_sound_file(file, path, scene):
    @settings(max_examples=30, deadline=None)
    @given(data=st.data())
    def put_many(data):
        for store, strategy in STORES.values():
            record = data.draw(strategy(scene, made.wild_texts))
            carry_out(file, "", lambda file, store=store, record=record: store.put(file, record))

    carry_out(file, "", lambda file: put_parents(file, scene))
    put_many()
    file.close()
    found = {fault.kind for fault in check_file(path)}
    assert found <= {"photo", "catalogue"}  # their bytes were never given


def test_nul_and_half_characters_are_left_out_of_texts(file):
    place = Place(id="x\0y", name="a\0b\ud83d\ude00c\ud800", place_type=PlaceType.PARK, owner="ß\0")
    carry_out(file, "\0\udfff", lambda file: put_place(file, place))
    assert find_place(file, "xy") == Place(
        id="xy", name="ab😀c\ufffd", place_type=PlaceType.PARK, owner="ß"
    )


def test_numbers_that_are_none_are_left_out(file):
    place = Place(id="x", name="", place_type=PlaceType.PARK, position=Position(float("nan"), 51.0))
    carry_out(file, "", lambda file: put_place(file, place))
    assert find_place(file, "x").position is None


def test_a_name_of_ten_thousand_letters_is_kept(file):
    place = Place(id="x", name="ẞ😀<&" * 2500, place_type=PlaceType.PARK)
    carry_out(file, "y" * 10_000, lambda file: put_place(file, place))
    assert find_place(file, "x") == place


def test_a_value_that_is_not_allowed_is_a_bug_and_leaves_nothing(file, scene):
    finding = replace(FINDING, audit_id=scene.audit.id, likelihood=9)
    with pytest.raises(sqlite3.IntegrityError):
        carry_out(file, "", lambda file: put_finding(file, finding))
    assert findings_of(file) == []


def test_answers_of_raters_visits_and_criteria_stay_apart(file, scene):
    def write(file):
        for rater in ("anna", "bert", Consensus):
            for criterion in ("BEL-01", "BEL-02"):
                put_answer(
                    file,
                    Answer(
                        visit_id=scene.visit.id,
                        rater=rater,
                        criterion=criterion,
                        state=AnswerState.RATED,
                        level=2,
                    ),
                )

    carry_out(file, "", write)
    carry_out(file, "", write)
    assert len(answers_of(file, scene.audit.id)) == 6
    assert {each.rater for each in answers_on(file, scene.audit.id, "BEL-01")} == {
        "anna",
        "bert",
        Consensus,
    }


def test_a_number_is_never_given_twice(file, scene):
    assert next_finding_number(file) == 1
    finding = replace(FINDING, audit_id=scene.audit.id, number=7)
    carry_out(file, "", lambda file: put_finding(file, finding))
    carry_out(file, "", lambda file: remove_finding(file, finding.id))
    assert next_finding_number(file) == 8


def test_the_first_finding_on_a_criterion_is_found(file, scene):
    def write(file):
        for key, number in (("b", 5), ("a", 3)):
            finding = replace(
                FINDING, id=key, audit_id=scene.audit.id, number=number, criterion="BEL-01"
            )
            put_finding(file, finding)

    carry_out(file, "", write)
    assert finding_on(file, scene.audit.id, "BEL-01").id == "a"
    assert finding_on(file, scene.audit.id, "BEL-02") is None


def test_a_setting_is_what_was_set_last(file):
    assert setting_of(file, "town") is None
    for value in ("Müglitz", "Müglitz", "Wurzen"):
        carry_out(file, "", lambda file, value=value: put_setting(file, "town", value))
        assert setting_of(file, "town") == value


def test_a_value_from_elsewhere_that_cannot_be_read_is_told_in_a_sentence(file, path, scene):
    file.close()
    with sqlite3.connect(path) as other:
        other.execute("UPDATE clock SET capture = 0")
        trigger = other.execute("SELECT sql FROM sqlite_master WHERE name = 'audit_values_u'")
        sql = trigger.fetchone()[0]
        other.execute("DROP TRIGGER audit_values_u")
        other.execute("UPDATE audit SET started_on = 'gestern'")
        other.execute(sql)
    other.close()
    from asskomm_audit.store.audits import audits_of
    from asskomm_audit.store.opening import open_audit_file

    with open_audit_file(path) as again:
        with pytest.raises(UserError, match="unlesbar"):
            audits_of(again)
        assert len(places_of(again)) == 1
    assert "record" in {fault.kind for fault in check_file(path)}
