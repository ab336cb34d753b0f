"""All record stores, parents first, and what a single column may hold."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.answers import ANSWERS
from asskomm_audit.store.audits import AUDITS, VISITS
from asskomm_audit.store.calibrations import CALIBRATIONS
from asskomm_audit.store.findings import FINDINGS
from asskomm_audit.store.hazards import HAZARDS
from asskomm_audit.store.issued import ISSUED
from asskomm_audit.store.marks import MARKS
from asskomm_audit.store.measures import MEASURES
from asskomm_audit.store.measuring import LUX_POINTS, PEOPLE_COUNTS
from asskomm_audit.store.people import MEMBERS, PEOPLE
from asskomm_audit.store.photo_pairs import PAIRS
from asskomm_audit.store.photos import PHOTOS
from asskomm_audit.store.places import PLACES, STOPS
from asskomm_audit.store.plans import PINS, PLANS
from asskomm_audit.store.privacy import BOXES, REVIEWS
from asskomm_audit.store.records import RecordStore
from asskomm_audit.store.surveys import RESPONSES, SURVEYS, TALLIES
from asskomm_audit.store.tracks import TRACKS

STORES: tuple[RecordStore[Any], ...] = (
    PEOPLE,
    PLACES,
    STOPS,
    AUDITS,
    MEMBERS,
    VISITS,
    ANSWERS,
    FINDINGS,
    MEASURES,
    PHOTOS,
    SURVEYS,
    RESPONSES,
    TALLIES,
    LUX_POINTS,
    PEOPLE_COUNTS,
    HAZARDS,
    CALIBRATIONS,
    PLANS,
    PINS,
    TRACKS,
    BOXES,
    REVIEWS,
    MARKS,
    PAIRS,
    ISSUED,
)


@cache
def readers_of(kind: Kind) -> Mapping[str, Callable[[Any], object]]:
    """Return what reads the columns of a kind that hold more than any text or number."""
    return next((store.readers for store in STORES if store.kind is kind), {})
