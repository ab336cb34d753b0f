"""Hypothesis strategies for every kind of record, hung below one place and audit."""

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import strategies as st

from asskomm_audit.domain.answers import Answer, AnswerState, Consensus
from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.audits import (
    Audit,
    AuditStatus,
    CriteriaSet,
    SafetyPoint,
    Season,
    Visit,
    VisitKind,
)
from asskomm_audit.domain.calibration import CalibrationRating
from asskomm_audit.domain.counts import CountedGroup, PeopleCount
from asskomm_audit.domain.findings import (
    Finding,
    FindingStatus,
    Group,
    LightCondition,
    LikelihoodSource,
)
from asskomm_audit.domain.hazards import Hazard
from asskomm_audit.domain.light_classes import LightClass
from asskomm_audit.domain.lighting import LuxPoint
from asskomm_audit.domain.measures import CostClass, Evidence, Measure, MeasureStatus, MeasureType
from asskomm_audit.domain.people import Member, Person, TeamRole
from asskomm_audit.domain.photos import Photo, TimeSource
from asskomm_audit.domain.places import Place, PlaceType, Position, PositionSource, Stop
from asskomm_audit.domain.plans import Pin, Plan
from asskomm_audit.domain.positions import PlanPoint
from asskomm_audit.domain.privacy import BoxKind, BoxState, PhotoReview, PrivacyBox
from asskomm_audit.domain.survey import Item, Response, Survey, SurveyKind, Tally
from asskomm_audit.domain.tracks import Track, TrackSource

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
areas = st.builds(Area.between, *[st.floats(0, 1)] * 4).map(lambda area: Area.parsed(str(area)))
wild_texts = st.text(st.characters(), max_size=40)
ids = st.uuids().map(str)
days = st.dates(date(1, 1, 1), date(9999, 12, 31))
zones = st.one_of(
    st.just(UTC),
    st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)
moments = st.datetimes(
    datetime.fromisoformat("0002-01-01"),
    datetime.fromisoformat("9998-12-31"),
    timezones=st.one_of(st.none(), zones),
)
numbers = st.integers(-(2**63), 2**63 - 1)
# Older versions of SQLite write astronomical and vanishing numbers with 16 digits only.
reals = st.floats(-1e15, 1e15).map(lambda number: number if abs(number) > 1e-15 else 0.0)
positions = st.builds(Position, reals, reals)


def maybe(strategy):
    return st.one_of(st.none(), strategy)


LOCATED = {
    "located_by": maybe(st.sampled_from(PositionSource)),
    "accuracy": maybe(st.floats(0, 1e6).map(lambda metres: round(metres, 3))),
    "located_at": maybe(moments),
}


def people(text=texts):
    return st.builds(Person, id=ids, name=text, function=text)


def places(text=texts):
    return st.builds(
        Place,
        id=ids,
        name=text,
        place_type=st.sampled_from(PlaceType),
        district=text,
        address=text,
        description=text,
        owner=text,
        position=maybe(positions),
    )


def stops(place, text=texts):
    return st.builds(
        Stop,
        id=ids,
        place_id=st.just(place.id),
        number=numbers,
        name=text,
        description=text,
        position=maybe(positions),
        light_class=maybe(st.sampled_from(LightClass)),
        **LOCATED,
    )


def audits(place, text=texts):
    return st.builds(
        Audit,
        id=ids,
        place_id=st.just(place.id),
        place_type=st.sampled_from(PlaceType),
        criteria_set=st.sampled_from(CriteriaSet),
        catalogue_version=text,
        catalogue_hash=text,
        started_on=days,
        with_events=st.booleans(),
        occasion=text,
        note=text,
        status=st.sampled_from(AuditStatus),
    )


def visits(audit, text=texts):
    return st.builds(
        Visit,
        audit_id=st.just(audit.id),
        kind=st.sampled_from(VisitKind),
        begun_at=maybe(moments),
        weather=text,
        light=text,
        note=text,
        season=maybe(st.sampled_from(Season)),
        team=text,
        sunset_at=maybe(moments),
        dusk_at=maybe(moments),
        light_device=text,
        safety=st.frozensets(st.sampled_from(SafetyPoint)),
        safety_reason=text,
        safety_at=maybe(moments),
    )


@st.composite
def answers(draw, visit, text=texts):
    state = draw(st.sampled_from(AnswerState))
    return Answer(
        visit_id=visit.id,
        rater=draw(st.one_of(st.just(Consensus), ids)),
        criterion=draw(text),
        state=state,
        level=draw(st.integers(0, 4)) if state is AnswerState.RATED else None,
        raw_value=draw(maybe(reals)),
        reason=draw(text),
        remark=draw(text),
        marked=draw(st.booleans()),
        answered_at=draw(maybe(moments)),
    )


def findings(audit, text=texts):
    return st.builds(
        Finding,
        id=ids,
        audit_id=st.just(audit.id),
        number=numbers,
        title=text,
        description=text,
        criterion=maybe(text),
        spot=text,
        cause=text,
        likelihood=maybe(st.integers(1, 5)),
        likelihood_source=st.sampled_from(LikelihoodSource),
        consequence=maybe(st.integers(1, 5)),
        light=st.sampled_from(LightCondition),
        groups=st.frozensets(st.sampled_from(Group)),
        status=st.sampled_from(FindingStatus),
        reason=text,
        touched=st.booleans(),
        public=st.booleans(),
        position=maybe(positions),
        **LOCATED,
    )


def measures(finding_id, text=texts):
    return st.builds(
        Measure,
        id=ids,
        finding_id=st.just(finding_id),
        number=numbers,
        text=text,
        type=maybe(st.sampled_from(MeasureType)),
        capital=maybe(st.booleans()),
        cost_class=maybe(st.sampled_from(CostClass)),
        role=text,
        owner=text,
        due=maybe(days),
        status=st.sampled_from(MeasureStatus),
        reason=text,
        funding=text,
        evidence=maybe(st.sampled_from(Evidence)),
        done_on=maybe(days),
    )


def photos(audit, text=texts):
    return st.builds(
        Photo,
        id=ids,
        audit_id=st.just(audit.id),
        answer_id=maybe(ids),
        sha256=text,
        source_sha256=text,
        original_name=text,
        width=numbers,
        height=numbers,
        size=numbers,
        taken_at=maybe(moments),
        time_source=st.sampled_from(TimeSource),
        position=maybe(positions),
        direction=maybe(reals),
        caption=text,
        alternative_text=text,
        incomplete=st.booleans(),
        sort=numbers,
        likeness=text,
        satellite_at=maybe(moments),
        camera=text,
        general=st.booleans(),
        number=maybe(st.integers(1, 1_000_000)),
        turn=st.integers(0, 3),
        crop=maybe(areas),
        withheld=st.booleans(),
        replaced_at=maybe(moments),
        **LOCATED,
    )


def members(audit, person_id):
    return st.builds(
        Member,
        audit_id=st.just(audit.id),
        person_id=st.just(person_id),
        role=st.sampled_from(TeamRole),
    )


def surveys(audit, text=texts):
    return st.builds(
        Survey,
        id=ids,
        audit_id=st.just(audit.id),
        kind=st.sampled_from(SurveyKind),
        held_on=days,
        group_size=maybe(numbers),
        note=text,
    )


def responses(survey_id, text=texts):
    return st.builds(
        Response,
        survey_id=st.just(survey_id),
        participant=text,
        item=st.sampled_from(Item),
        at_night=st.booleans(),
        value=text,
    )


def tallies(survey_id, text=texts):
    return st.builds(
        Tally,
        survey_id=st.just(survey_id),
        item=st.sampled_from(Item),
        option=text,
        at_night=st.booleans(),
        number=st.integers(0, 100_000),
    )


def lux_points(visit, stop_id, text=texts):
    return st.builds(
        LuxPoint,
        visit_id=st.just(visit.id),
        stop_id=st.just(stop_id),
        number=numbers,
        lux=st.integers(0, 2_000_000).map(lambda tenths: tenths / 10),
        spot=text,
    )


def people_counts(visit, stop_id):
    return st.builds(
        PeopleCount,
        visit_id=st.just(visit.id),
        stop_id=st.just(stop_id),
        counted=st.sampled_from(CountedGroup),
        number=st.integers(0, 100_000),
    )


def hazards(audit, text=texts):
    return st.builds(
        Hazard,
        id=ids,
        audit_id=st.just(audit.id),
        number=numbers,
        noted_at=moments,
        text=text,
        spot=text,
        office=text,
        criterion=maybe(text),
        written_at=maybe(moments),
        document=text,
    )


def calibrations(audit, person_id, text=texts):
    return st.builds(
        CalibrationRating,
        audit_id=st.just(audit.id),
        picture=text,
        rater=st.just(person_id),
        level=st.integers(0, 4),
    )


def plans(place, text=texts):
    return st.builds(
        Plan,
        id=ids,
        place_id=st.just(place.id),
        name=text,
        sha256=text,
        source_sha256=text,
        original_name=text,
        page=numbers,
        width=numbers,
        height=numbers,
        size=numbers,
        taken_at=maybe(moments),
        sort=numbers,
    )


def pins(plan_id, stop_id):
    shares = st.integers(0, 100_000).map(lambda share: share / 100_000)
    return st.builds(
        Pin,
        plan_id=st.just(plan_id),
        point=st.builds(PlanPoint, shares, shares),
        stop_id=st.just(stop_id),
        set_at=maybe(moments),
    )


def tracks(visit, text=texts):
    return st.builds(
        Track,
        id=ids,
        visit_id=st.just(visit.id),
        recording=text,
        number=numbers,
        source=st.sampled_from(TrackSource),
        original_name=text,
        begun_at=maybe(moments),
        ended_at=maybe(moments),
        points=text,
    )


def privacy_boxes(photo_id, text=texts):
    shares = st.floats(0, 1)
    return st.builds(
        PrivacyBox,
        id=ids,
        photo_id=st.just(photo_id),
        kind=st.sampled_from(BoxKind),
        state=st.sampled_from(BoxState),
        x1=shares,
        y1=shares,
        x2=shares,
        y2=shares,
        detector=text,
    )


def photo_reviews(photo_id, person_id, text=texts):
    return st.builds(
        PhotoReview,
        photo_id=st.just(photo_id),
        detector=text,
        fingerprint=text,
        reviewed_at=maybe(moments),
        person_id=maybe(st.just(person_id)),
    )
