"""The catalogue is complete, in both languages, and what was released stays as it was."""

import re

import pytest

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.audits import CriteriaSet, VisitKind
from asskomm_audit.domain.catalogue import EVENT_DIMENSION
from asskomm_audit.domain.catalogue_json import LANGUAGES, from_json, to_json
from asskomm_audit.domain.places import PlaceType

CATALOGUE = load_catalogue()

# Per place type: full set, of it by day, by night, at the desk; core set, of it by day, by night.
SIZES = {
    "PLZ": (92, 61, 23, 23, 32, 23, 14),
    "GRN": (87, 59, 28, 18, 31, 24, 16),
    "HST": (88, 60, 31, 16, 33, 25, 18),
    "UNT": (66, 45, 27, 12, 30, 23, 17),
    "PRK": (83, 57, 33, 16, 33, 26, 18),
    "WOH": (95, 66, 29, 18, 33, 25, 16),
    "SCH": (96, 65, 27, 21, 35, 27, 17),
    "SPL": (79, 55, 24, 15, 30, 23, 14),
    "FGZ": (87, 57, 24, 22, 34, 24, 15),
    "BHF": (101, 69, 37, 21, 34, 26, 19),
    "BRA": (58, 40, 17, 9, 27, 20, 12),
    "WEG": (70, 49, 24, 10, 31, 23, 16),
    "FST": (76, 46, 26, 21, 33, 23, 16),
}


@pytest.mark.parametrize("code", SIZES)
def test_each_place_type_has_the_lists_it_should_have(code):
    full = CATALOGUE.select(PlaceType(code), CriteriaSet.FULL)
    core = CATALOGUE.select(PlaceType(code), CriteriaSet.CORE)

    def count(criteria, kind):
        return sum(each.in_visit(kind) for each in criteria)

    day, night, desk = VisitKind.DAY, VisitKind.NIGHT, VisitKind.DESK
    assert SIZES[code] == (
        len(full),
        count(full, day),
        count(full, night),
        count(full, desk),
        len(core),
        count(core, day),
        count(core, night),
    )


def test_the_catalogue_has_134_criteria_and_42_of_them_are_the_core():
    assert len(CATALOGUE.criteria) == 134
    assert sum(each.core for each in CATALOGUE.criteria) == 42


def test_ids_are_unique_and_name_their_dimension():
    ids = [each.id for each in CATALOGUE.criteria]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[A-Z]{3}-\d\d", each) for each in ids)
    assert all(each.id[:3] == each.dimension for each in CATALOGUE.criteria)


def test_the_events_module_weighs_nothing_in_the_total_and_the_rest_three_steps():
    weights = {each.code: each.weight for each in CATALOGUE.dimensions}
    assert weights.pop(EVENT_DIMENSION) == 0
    assert set(weights.values()) == {0.75, 1.0, 1.25}


@pytest.mark.parametrize("criterion", CATALOGUE.criteria, ids=lambda each: each.id)
def test_a_criterion_is_complete_in_both_languages(criterion):
    assert criterion.weight in (1, 2, 3)
    assert not criterion.critical or criterion.weight == 3
    assert set(criterion.roles) <= set(CATALOGUE.roles)
    assert set(criterion.references) <= set(CATALOGUE.references)
    for language in LANGUAGES:
        words = criterion.texts[language]
        assert words.title.strip()
        assert words.question.endswith("?")
        assert words.observe.strip()
        assert tuple(words.levels) == criterion.scale.levels
        assert all(text.strip() and len(text) <= 90 for text in words.levels.values())
        assert len(set(words.levels.values())) == len(words.levels)
        assert 1 < len(words.defects) < 5
        assert 1 < len(words.measures) < 5
    german, english = criterion.texts["de"], criterion.texts["en"]
    assert len(german.defects) == len(english.defects)
    assert len(german.measures) == len(english.measures)
    assert german.question != english.question


def test_event_items_appear_on_squares_only_with_events():
    without = CATALOGUE.select(PlaceType.SQUARE, CriteriaSet.FULL, with_events=False)
    assert not any(each.dimension == EVENT_DIMENSION for each in without)
    ground = CATALOGUE.select(PlaceType.EVENT_GROUND, CriteriaSet.FULL, with_events=False)
    assert any(each.dimension == EVENT_DIMENSION for each in ground)


def test_the_kept_text_gives_the_same_catalogue_and_hash_again():
    again = from_json(to_json(CATALOGUE))
    assert again == CATALOGUE
    assert re.fullmatch(r"[0-9a-f]{64}", again.hash)
