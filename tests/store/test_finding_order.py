"""The kept order of all findings is the one that reading them all gives, whoever wrote what."""

from collections import Counter
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import Visit, VisitKind
from asskomm_audit.domain.findings import Finding, FindingStatus, LightCondition
from asskomm_audit.domain.measures import CostClass, Measure
from asskomm_audit.domain.places import Stop
from asskomm_audit.domain.survey import Item, Response, Survey, SurveyKind
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.audits import put_audit, put_visit
from asskomm_audit.store.counting import open_findings_by_place
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.finding_order import first_findings, keep_order
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.geometry import register_functions
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.measures import put_measure
from asskomm_audit.store.merging import merge_into
from asskomm_audit.store.migrations import MIGRATIONS
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.places import put_place, put_stop
from asskomm_audit.store.surveys import put_response, put_survey
from asskomm_audit.ui.findings.listing import read_list
from tests.beginning import begin_file
from tests.store.conftest import put_scene
from tests.store.test_schema import fingerprint

AUDITS = ("audit-a", "audit-b")
STOPS = ("stop-a", "stop-b")
ALL = 10**6

# What other programs may do to each column that the order follows from.
EDITS = (
    "UPDATE finding SET likelihood = 5, consequence = 5 WHERE id = 'f{n}' AND deleted = 0",
    "UPDATE finding SET likelihood = NULL WHERE id = 'f{n}' AND deleted = 0",
    "UPDATE finding SET light = 'night' WHERE id = 'f{n}' AND deleted = 0",
    "UPDATE finding SET light = 'day' WHERE id = 'f{n}' AND deleted = 0",
    "UPDATE finding SET groups = 'children' WHERE id = 'f{n}' AND deleted = 0",
    "UPDATE finding SET groups = '' WHERE id = 'f{n}' AND deleted = 0",
    "UPDATE finding SET status = 'dismissed' WHERE id = 'f{n}' AND deleted = 0",
    "UPDATE finding SET status = 'proposed' WHERE id = 'f{n}' AND deleted = 0",
    "UPDATE finding SET stop_id = 'stop-a' WHERE id = 'f{n}' AND deleted = 0",
    "UPDATE finding SET stop_id = NULL WHERE id = 'f{n}' AND deleted = 0",
    "UPDATE finding SET number = 100 - number WHERE id = 'f{n}' AND deleted = 0",
    "UPDATE finding SET audit_id = 'audit-b' WHERE id = 'f{n}' AND deleted = 0",
    "UPDATE finding SET deleted = 1 - deleted WHERE id = 'f{n}'",
    "UPDATE measure SET cost_class = 'K0' WHERE id = 'm{n}' AND deleted = 0",
    "UPDATE measure SET cost_class = NULL WHERE id = 'm{n}' AND deleted = 0",
    "UPDATE measure SET status = 'done' WHERE id = 'm{n}' AND deleted = 0",
    "UPDATE measure SET finding_id = 'f{n}' WHERE id = 'm1' AND deleted = 0",
    "UPDATE measure SET deleted = 1 - deleted WHERE id = 'm{n}'",
    "UPDATE answer SET raw_value = {n} * 5 WHERE deleted = 0",
    "UPDATE answer SET raw_value = NULL WHERE deleted = 0",
    "UPDATE answer SET stop_id = 'stop-b' WHERE deleted = 0",
    "UPDATE answer SET deleted = 1 - deleted",
    "UPDATE response SET value = '5' WHERE participant = '{n}' AND deleted = 0",
    "UPDATE response SET value = '1' WHERE participant <> '{n}' AND deleted = 0",
    "UPDATE response SET stop_id = 'stop-a' WHERE deleted = 0",
    "UPDATE response SET at_night = 1 - at_night WHERE deleted = 0",
    "UPDATE response SET item = 'SG2' WHERE participant = '{n}' AND deleted = 0",
    "UPDATE response SET participant = '0' WHERE participant = '{n}' AND deleted = 0",
    "UPDATE response SET deleted = 1 - deleted WHERE participant = '{n}'",
    "UPDATE survey SET deleted = 1 - deleted",
    "UPDATE survey SET audit_id = 'audit-b' WHERE deleted = 0",
    "UPDATE stop SET deleted = 1 - deleted WHERE id = 'stop-a'",
    "UPDATE stop SET place_id = 'place-b' WHERE deleted = 0",
    "UPDATE audit SET place_id = 'place-b' WHERE id = 'audit-a' AND deleted = 0",
    "UPDATE visit SET kind = 'night' WHERE kind = 'day' AND audit_id = 'audit-a' AND deleted = 0",
    "UPDATE visit SET audit_id = 'audit-b' WHERE deleted = 0",
)


@pytest.fixture
def town(path, scene):
    """Return the path of a file with two audits whose findings differ in their surroundings."""

    def write(file):
        put_scene(file, scene)
        put_place(file, replace(scene.place, id="place-b"))
        for stop in STOPS:
            put_stop(file, Stop(id=stop, place_id=scene.place.id, number=1, name=stop))
        for audit in AUDITS:
            put_audit(file, replace(scene.audit, id=audit))
        put_visit(file, Visit(audit_id="audit-a", kind=VisitKind.DAY))
        put_answer(file, counted("audit-a"))
        survey = Survey(
            id="s", audit_id="audit-a", kind=SurveyKind.WALK, held_on=scene.audit.started_on
        )
        put_survey(file, survey)
        for number in range(6):
            put_response(file, said(number))
        for number in range(12):
            put_finding(file, finding(number))
            if number % 2:
                put_measure(file, measure(number))

    with begin_file(path) as file:
        carry_out(file, "Anfang", write)
    return path


def counted(audit):
    visit = Visit(audit_id=audit, kind=VisitKind.DAY)
    return Answer(
        visit_id=visit.id,
        rater="r",
        criterion="BEL-01",
        stop_id=STOPS[0],
        state=AnswerState.RATED,
        level=2,
        raw_value=12.0,
    )


def said(number):
    return Response(
        survey_id="s",
        participant=str(number),
        item=Item.SAFE_NOW,
        at_night=False,
        value="2",
        stop_id=STOPS[1],
    )


def finding(number):
    return Finding(
        id=f"f{number}",
        audit_id=AUDITS[number % 3 == 0],
        number=number % 10,
        title=f"Mangel {number}",
        likelihood=3,
        consequence=3,
        stop_id=(None, *STOPS)[number % 3],
        light=list(LightCondition)[number % 3],
        status=FindingStatus.DISMISSED if number == 11 else FindingStatus.CONFIRMED,
    )


def measure(number):
    return Measure(
        id=f"m{number}",
        finding_id=f"f{number}",
        number=number,
        text="Licht",
        cost_class=list(CostClass)[number % 3],
    )


def order_read(file):
    return [each.id for each in read_list(file, None).entries if each.rank]


def assert_right(file):
    """Compare with what reading all gives: the order, and how many findings a place has."""
    assert first_findings(file, ALL) == order_read(file)
    counted = Counter(
        row["place_id"]
        for row in file.rows(
            "SELECT a.place_id FROM finding AS f JOIN audit AS a ON a.id = f.audit_id "
            "WHERE f.deleted = 0 AND a.deleted = 0 AND f.status IN ('proposed', 'confirmed')"
        )
    )
    assert open_findings_by_place(file) == counted


def kept(file):
    return {row["audit_id"] for row in file.rows("SELECT audit_id FROM audit_order")}


@pytest.mark.parametrize("edit", EDITS)
def test_the_order_follows_every_column_it_rests_on(town, edit):
    with open_audit_file(town) as file:
        assert kept(file) >= set(AUDITS)
        before = first_findings(file, ALL)
        assert before == order_read(file)
        assert len(before) == 11
        for number in (1, 3, 4, 5):
            carry_out(file, "", lambda file, n=number: file.execute(edit.format(n=n)) and None)
            assert_right(file)
            keep_order(file, file._connection)
            assert_right(file)


def test_the_order_follows_any_edits(town):
    numbers = st.integers(0, 11)

    @settings(
        max_examples=25,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )
    @given(st.lists(st.tuples(st.sampled_from(EDITS), numbers, st.booleans()), max_size=8))
    def try_edits(chosen):
        with open_audit_file(town) as file:
            for edit, number, is_kept in chosen:
                if is_kept:
                    keep_order(file, file._connection)
                sql = edit.format(n=number)
                carry_out(file, "", lambda file, sql=sql: file.execute(sql) and None)
                assert_right(file)
                assert first_findings(file, 3) == order_read(file)[:3]

    try_edits()


def test_a_finding_that_another_program_replaces_leaves_its_audit(town):
    replaced = (
        "INSERT OR REPLACE INTO finding (id, audit_id, number, title, likelihood, consequence) "
        "SELECT id, 'audit-b', number, title, 5, 5 FROM finding WHERE id = 'f1'"
    )
    with closing(sqlite3.connect(town)) as connection:
        register_functions(connection)
        connection.execute("UPDATE audit SET place_id = 'place-b' WHERE id = 'audit-b'")
        connection.commit()
    with open_audit_file(town) as file:
        keep_order_of(file)
        before = open_findings_by_place(file)
    with closing(sqlite3.connect(town)) as connection:
        register_functions(connection)
        connection.execute(replaced)
        connection.commit()
    with open_audit_file(town) as file:
        assert open_findings_by_place(file) != before
        assert_right(file)


def keep_order_of(file):
    carry_out(file, "", lambda file: file.execute("UPDATE place SET name = 'x'") and None)
    keep_order(file, file._connection)


def test_what_comes_in_by_merging_is_in_order_too(town, tmp_path, scene):
    other = tmp_path / "other.audit.gpkg"
    other.write_bytes(town.read_bytes())
    with open_audit_file(other) as file:
        carry_out(file, "", lambda file: put_finding(file, replace(finding(20), consequence=5)))
    merge_into(town, [other])
    with open_audit_file(town, read_only=True) as file:
        assert kept(file) >= set(AUDITS)
        assert first_findings(file, ALL) == order_read(file)
        assert "f20" in first_findings(file, ALL)


def test_without_a_kept_order_nothing_is_claimed(town):
    with open_audit_file(town) as file:
        carry_out(file, "", lambda file: file.execute("DELETE FROM audit_order") and None)
        assert first_findings(file, ALL) == order_read(file)  # few audits: read on the way
        carry_out(file, "", many_audits)
        assert first_findings(file, ALL) is None


def many_audits(file):
    for number in range(40):
        file.execute(
            "INSERT INTO audit (id, place_id, place_type, criteria_set, catalogue_version, "
            "catalogue_hash, started_on) SELECT ?, place_id, place_type, criteria_set, "
            "catalogue_version, catalogue_hash, started_on FROM audit WHERE id = 'audit-a'",
            f"more-{number}",
        )


def test_a_damaged_order_never_keeps_a_file_from_closing(town):
    with open_audit_file(town) as file:
        carry_out(file, "", lambda file: put_finding(file, finding(21)))
        file._connection.execute("DROP TRIGGER finding_values_u")
        file._connection.execute("UPDATE clock SET capture = 0")
        file._connection.execute("UPDATE finding SET light = 'x' WHERE id = 'f21'")
        file._connection.execute("UPDATE clock SET capture = 1")
    with sqlite3.connect(town) as connection:
        assert connection.execute("SELECT count(*) FROM finding").fetchone() == (13,)


def test_schema_4_is_as_it_was_released():
    assert fingerprint(MIGRATIONS[:4]).startswith("b9674d15fe59")
