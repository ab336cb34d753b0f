"""Starting audits."""

from datetime import date

import pytest

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.audits import CriteriaSet, VisitKind
from asskomm_audit.domain.ids import PlaceId
from asskomm_audit.domain.new_audit import Scope, new_audit, re_audit, scope_of
from asskomm_audit.domain.places import Place, PlaceType
from asskomm_audit.errors import UserError

TODAY = date(2026, 11, 22)
SQUARE = Place(id=PlaceId("place"), name="Markt", place_type=PlaceType.SQUARE)
PARK = Place(id=PlaceId("park"), name="Park", place_type=PlaceType.PARK)


def test_a_new_audit_pins_the_catalogue_and_the_place_as_they_are():
    catalogue = load_catalogue()
    audit = new_audit(SQUARE, catalogue, TODAY, today=TODAY)
    assert (audit.place_id, audit.place_type) == (SQUARE.id, PlaceType.SQUARE)
    assert (audit.catalogue_version, audit.catalogue_hash) == (catalogue.version, catalogue.hash)
    assert audit.criteria_set is CriteriaSet.CORE
    assert not audit.with_events


def test_an_audit_never_starts_in_the_future():
    with pytest.raises(UserError, match="Zukunft"):
        new_audit(SQUARE, load_catalogue(), date(2026, 11, 23), today=TODAY)


@pytest.mark.parametrize(("place", "asked"), [(SQUARE, True), (PARK, False)])
def test_events_count_only_where_they_are_asked_on_demand(place, asked):
    audit = new_audit(place, load_catalogue(), TODAY, today=TODAY, with_events=True)
    assert audit.with_events is asked


def test_a_re_audit_asks_the_same_and_points_back():
    catalogue = load_catalogue()
    first = new_audit(
        SQUARE,
        catalogue,
        date(2025, 5, 12),
        today=TODAY,
        criteria_set=CriteriaSet.FULL,
        with_events=True,
    )
    again = re_audit(first, TODAY, today=TODAY, occasion="Umbau fertig")
    assert again.previous_id == first.id
    assert again.id != first.id
    assert catalogue.criteria_of(again) == catalogue.criteria_of(first)
    assert (again.started_on, again.occasion) == (TODAY, "Umbau fertig")


def test_the_scope_counts_each_visit_and_a_double_rating_twice():
    catalogue = load_catalogue()
    scope = scope_of(catalogue.select(PlaceType.SQUARE, CriteriaSet.FULL))
    assert scope == Scope(day=61, night=23, desk=23)
    assert [scope.of(kind) for kind in VisitKind] == [61, 23, 23]
