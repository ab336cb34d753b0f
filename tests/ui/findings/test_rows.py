"""What the table tells about a finding, and which findings it shows."""

from dataclasses import replace
from datetime import timedelta

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.findings import FindingStatus, Risk
from asskomm_audit.domain.ids import FindingId
from asskomm_audit.store.findings import remove_finding
from asskomm_audit.store.history import carry_out
from asskomm_audit.ui.findings.listing import read_list
from asskomm_audit.ui.findings.row_filter import EVERY_STATUS, RowFilter
from asskomm_audit.ui.findings.rows import criteria_for
from tests.ui.findings.making import AUDIT, OTHER_AUDIT, TODAY


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
