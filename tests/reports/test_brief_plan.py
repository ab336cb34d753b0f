"""A short report stays short, however many audits it is about, and says what it does not tell."""

import re
from dataclasses import replace
from functools import cache

import pypdfium2
import pytest

from asskomm_audit.domain.face import Chapter, Face, Length
from asskomm_audit.domain.measures import MeasureStatus
from asskomm_audit.domain.privacy import Edition, Passage
from asskomm_audit.reports.pdf import write_report
from asskomm_audit.texts import GERMAN
from tests.reports.sample import CREATED, report_audit
from tests.reports.structure import structure_of

INTERNAL = Passage(edition=Edition.INTERNAL, privacy={})


@cache
def town(count):
    """Return audits with measures of distinct labels, each in every state, with long texts."""
    audits = []
    for seed in range(1, count + 1):
        audit = report_audit(f"Ort {seed}", seed, photos=0, survey=0, with_events=seed == 1)
        shot = audit.snapshot
        states = list(MeasureStatus)
        measures = tuple(
            replace(
                each,
                id=f"{each.id}-{copy}",
                number=seed * 100 + len(states) * index + copy,
                status=states[copy],
                text=f"Maßnahme {seed}-{index}-{copy} " + "mit vielen Worten " * 9,
                reason="Die Eigentümerin stimmt dem nicht zu. " * 4,
                done_on=None,
            )
            for index, each in enumerate(shot.measures[:3])
            for copy in range(len(states))
        )
        audits.append(replace(audit, snapshot=replace(shot, measures=measures)))
    return audits


def short(audits, tmp_path, **face):
    target = tmp_path / "short.pdf"
    write_report(
        audits,
        target,
        texts=GERMAN,
        created=CREATED,
        images=lambda photo: b"",
        passage=INTERNAL,
        face=Face(length=Length.COUNCIL, **face),
    )
    with pypdfium2.PdfDocument(target) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    assert structure_of(target).faults == []
    return len(pages), " ".join(" ".join(pages).split())


@pytest.mark.parametrize("count", [1, 2, 12, 30])
def test_it_has_at_most_six_pages_and_counts_every_measure_it_does_not_show(tmp_path, count):
    audits = town(count)
    pages, words = short(audits, tmp_path)
    assert pages <= 6
    measures = [each for audit in audits for each in audit.snapshot.measures]
    shown = set(re.findall(r"Maßnahme (\d+-\d+-\d+) mit", words.partition("2 Maßnahmenplan")[2]))
    done = [m for m in measures if m.status in (MeasureStatus.DONE, MeasureStatus.VERIFIED)]
    more = re.search(r"Risiken\. (\d+) weitere stehen im vollständigen Auditbericht: ", words)
    assert f"{len(done)} erledigte Maßnahmen stehen" in words
    assert len(shown) + len(done) + int(more[1] if more else 0) == len(measures)
    assert bool(more) == (count > 1)
    assert len(shown) >= 15


def test_the_gravest_come_first_and_reasons_of_what_was_stopped_are_told(tmp_path):
    audits = town(1)
    _, words = short(audits, tmp_path)
    plan = words.partition("2 Maßnahmenplan")[2]
    ranks = {}
    for audit in audits:
        findings = {each.id: each for each in audit.findings}
        for each in audit.snapshot.measures:
            finding = findings.get(each.finding_id)
            if finding:
                ranks[each.text.split()[1]] = finding.risk.rank if finding.risk else -1
    order = [ranks[each] for each in re.findall(r"Maßnahme (\d+-\d+-\d+) mit", plan)]
    assert order
    assert order == sorted(order, reverse=True)
    assert plan.count("Grund: Die Eigentümerin stimmt dem nicht zu.") == 2 * 3


def test_it_names_the_internal_module_as_left_out(tmp_path):
    _, words = short(town(2), tmp_path)
    assert "Nichtöffentlich: Veranstaltung" not in words
    assert "Modul Veranstaltungsschutz. Sie stehen im vollständigen Auditbericht." in words


def test_without_the_plan_it_is_summary_and_notes(tmp_path):
    pages, words = short(town(2), tmp_path, left_out=frozenset({Chapter.PLAN}))
    assert pages <= 3
    assert "Maßnahmenplan" in words.partition("Weggelassen sind")[2]


def test_few_measures_keep_the_whole_plan(tmp_path):
    _, words = short([report_audit(photos=0, survey=0)], tmp_path)
    assert "Die Priorität gilt je Ort." in words
