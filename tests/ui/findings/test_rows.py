"""What the table tells about a finding, and which findings it shows."""

from dataclasses import replace
from datetime import timedelta
from itertools import product
from random import Random

import pytest

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import Visit, VisitKind, visit_id
from asskomm_audit.domain.findings import FindingStatus, Group, LightCondition, Risk
from asskomm_audit.domain.ids import FindingId, PersonId, StopId
from asskomm_audit.domain.measures import CostClass, MeasureStatus
from asskomm_audit.domain.priority import in_order, priorities_of
from asskomm_audit.domain.survey import Item, Response, Survey, SurveyKind
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.audits import put_visit
from asskomm_audit.store.findings import put_finding, remove_finding
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.measures import put_measure
from asskomm_audit.store.places import put_stop
from asskomm_audit.store.snapshots import load_snapshot
from asskomm_audit.store.surveys import put_response, put_survey
from asskomm_audit.ui.findings.listing import changed_findings, read_list
from asskomm_audit.ui.findings.row_filter import EVERY_STATUS, RowFilter
from asskomm_audit.ui.findings.rows import Rank, criteria_for
from tests.ui.findings.making import AUDIT, FINDINGS, OTHER_AUDIT, STOP, TODAY, finding, measure


def finding_rows(file, audit_id):
    findings = read_list(file, audit_id)
    rows = findings.rows([each.id for each in findings.entries])
    return [rows[each.id] for each in findings.entries]


def labels(rows):
    return [row.finding.label for row in rows]


def passing(findings, **wanted):
    row_filter = RowFilter(**{"statuses": EVERY_STATUS} | wanted)
    return sorted(
        f"F-{each.key.number:03}"
        for each in findings.entries
        if row_filter.accepts(each, TODAY) and row_filter.accepts_text(findings.texts[each.id])
    )


def test_an_audits_findings_stand_in_the_order_of_action(town):
    rows = finding_rows(town, AUDIT)
    assert labels(rows) == ["F-002", "F-003", "F-008", "F-004", "F-005", "F-001", "F-006", "F-007"]
    positions = [row.position for row in rows]
    assert positions == [1, 2, 3, 4, 5, 6, None, None]


def test_the_findings_of_all_audits_share_one_order(town):
    rows = finding_rows(town, None)
    assert labels(rows)[:3] == ["F-002", "F-009", "F-003"]
    assert [row.position for row in rows[:3]] == [1, 2, 3]
    assert rows[1].audit.id == OTHER_AUDIT
    assert rows[1].place.name == "Stadtpark Süd"


def test_a_row_knows_measures_photos_and_the_next_due_date(town):
    second, third = finding_rows(town, AUDIT)[:2]
    assert (len(second.measures), len(second.open_measures), second.photos) == (2, 2, 2)
    assert second.next_due == TODAY + timedelta(days=12)
    assert not second.is_overdue(TODAY)
    assert third.is_overdue(TODAY)


def test_a_removed_finding_is_not_shown(town):
    carry_out(town, "x", lambda file: remove_finding(file, FindingId("f2")))
    assert "F-002" not in labels(finding_rows(town, AUDIT))


def test_all_words_searched_for_have_to_occur_somewhere(town):
    findings = read_list(town, AUDIT)
    assert passing(findings, words=("leuchten", "kabel")) == ["F-002"]  # title, text of a measure
    assert passing(findings, words=("m-003",)) == ["F-003"]
    assert passing(findings, words=("lic-01",)) == ["F-001"]
    assert passing(findings, words=("illuminance",)) == ["F-001"]  # the criterion in English
    assert passing(findings, words=("unterführung", "nordseite")) == []


def test_filters_narrow_by_class_status_dimension_measures_and_due_date(town):
    findings = read_list(town, AUDIT)
    assert passing(findings, risks=frozenset((Risk.HIGH,))) == ["F-003", "F-008"]
    assert passing(findings, risks=frozenset((None,))) == ["F-001", "F-007"]
    assert passing(findings, statuses=frozenset((FindingStatus.DISMISSED,))) == ["F-006"]
    assert passing(findings, dimension="LIC") == ["F-001", "F-002"]
    assert "F-004" in passing(findings, without_measure=True)
    assert "F-002" not in passing(findings, without_measure=True)
    assert passing(findings, overdue=True) == ["F-003"]


def test_by_default_only_what_counts_is_shown(town):
    findings = read_list(town, AUDIT)
    shown = [each.key.number for each in findings.entries if RowFilter().accepts(each, TODAY)]
    assert [f"F-{number:03}" for number in shown] == [
        "F-002",
        "F-003",
        "F-008",
        "F-004",
        "F-005",
        "F-001",
    ]


def test_a_criterion_that_the_audit_does_not_ask_is_offered_where_it_is_used(town):
    row = next(row for row in finding_rows(town, AUDIT) if row.finding.label == "F-002")
    catalogue = load_catalogue()
    asked = {each.id for each in catalogue.criteria_of(row.audit)}
    foreign = next(each.id for each in catalogue.criteria if each.id not in asked)
    offered = criteria_for(catalogue, row.audit, replace(row.finding, criterion=foreign))
    assert offered[0].id == foreign
    assert len(offered) == len(asked) + 1


def random_town(file, chance):
    """Write findings, measures, counts and answers of participants at random."""
    stops = (None, StopId("stop-1"), StopId("stop-2"))
    put_stop(file, replace(STOP, id=StopId("stop-2"), number=2))
    for audit_id in (AUDIT, OTHER_AUDIT):
        for kind in (VisitKind.DAY, VisitKind.NIGHT):
            put_visit(file, Visit(audit_id=audit_id, kind=kind))
    for audit_id, kind, criterion, stop in product(
        (AUDIT, OTHER_AUDIT), (VisitKind.DAY, VisitKind.NIGHT), ("BEL-01", "BEL-02"), stops
    ):
        if chance.random() < 0.5:
            answer = Answer(
                visit_id=visit_id(audit_id, kind),
                rater=PersonId("katrin"),
                criterion=criterion,
                stop_id=stop,
                state=AnswerState.RATED,
                level=2,
                raw_value=float(chance.choice((0, 9, 10, 29, 30, 60))),
            )
            put_answer(file, answer)
    survey = Survey(id="s", audit_id=AUDIT, kind=SurveyKind.WALK, held_on=TODAY)
    put_survey(file, survey)
    for participant, night, stop in product(range(6), (False, True), stops):
        if chance.random() < 0.8:
            response = Response(
                survey_id=survey.id,
                participant=str(participant),
                item=Item.SAFE_NOW,
                at_night=night,
                value=str(chance.randint(1, 5)),
                stop_id=stop,
            )
            put_response(file, response)
    for number in range(100, 160):
        made = finding(
            number,
            audit_id=chance.choice((AUDIT, OTHER_AUDIT)),
            likelihood=chance.choice((None, 1, 3, 5)),
            consequence=chance.choice((1, 3, 5)),
            stop_id=chance.choice(stops),
            light=chance.choice(list(LightCondition)),
            groups=frozenset(chance.sample(list(Group), chance.randint(0, 2))),
            status=chance.choice(list(FindingStatus)),
        )
        put_finding(file, made)
        for turn in range(chance.randint(0, 2)):
            status = chance.choice(list(MeasureStatus))
            cost = chance.choice((None, *CostClass))
            put_measure(file, measure(number * 10 + turn, number, status=status, cost_class=cost))


@pytest.mark.parametrize("seed", range(5))
def test_the_order_is_the_one_of_the_domain_on_random_data(town, seed):
    carry_out(town, "x", lambda file: random_town(file, Random(seed)))
    shots = [load_snapshot(town, audit_id) for audit_id in (AUDIT, OTHER_AUDIT)]
    for audit_id, chosen in ((None, shots), (AUDIT, shots[:1]), (OTHER_AUDIT, shots[1:])):
        ranked = in_order(each for shot in chosen for each in priorities_of(shot))
        entries = [each for each in read_list(town, audit_id).entries if each.rank]
        assert [each.id for each in entries] == [each.finding.id for each in ranked]
        for entry, priority in zip(entries, ranked, strict=True):
            assert entry.risk is priority.risk
            assert entry.rank == Rank(
                priority.position, priority.felt_unsafe, priority.exposure, priority.effort
            )


@pytest.mark.parametrize("audit_id", [None, AUDIT])
def test_what_was_touched_is_taken_in_as_if_all_were_read_again(town, audit_id):
    findings = read_list(town, audit_id)
    assert "hecke" in findings.texts["f3"]
    changed = replace(FINDINGS[2], title="Zaun", likelihood=5, consequence=5)
    for write in (
        lambda file: put_finding(file, changed),
        lambda file: put_finding(file, replace(changed, status=FindingStatus.DISMISSED)),
        lambda file: put_finding(file, finding(77, likelihood=5, consequence=5)),
        lambda file: put_measure(file, measure(99, 77, "Notlicht", cost_class=CostClass.K1)),
        lambda file: remove_finding(file, FindingId("f2")),
        lambda file: put_finding(file, finding(78, audit_id=OTHER_AUDIT)),
    ):
        changes = carry_out(town, "x", write)
        if touched := changed_findings(town, changes):
            findings.read_again(touched)
        else:
            findings = read_list(town, audit_id)
        anew = read_list(town, audit_id)
        assert findings.entries == anew.entries
        assert {key: findings.texts[key] for key in anew.texts} == anew.texts
    assert "notlicht" in findings.texts["f77"]
