"""Before and after in the report: side by side, of one height, named and dated, two figures."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pypdfium2
import pytest

from asskomm_audit.domain.photos import TimeSource
from asskomm_audit.reports.before_after import ShownPair
from asskomm_audit.reports.pdf import write_report
from asskomm_audit.texts import GERMAN
from tests.reports.sample import CREATED, audit, image, report_audit
from tests.reports.structure import structure_of

MAY = datetime(2025, 5, 13, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def before():
    return audit(seed=7, days=-364)


@pytest.fixture(scope="module")
def made(before):
    source = report_audit(previous=before)
    on_finding, general = source.snapshot.photos[1], source.snapshot.photos[0]
    old = [
        replace(
            each,
            sha256=f"old{n}" + ("p" if each.height > each.width else "l"),
            taken_at=MAY,
            time_source=TimeSource.CAMERA,
            caption=f"Früher {n}",
        )
        for n, each in enumerate(before.photos[2:4])
    ]
    pairs = (
        pair(old[0], on_finding, number="F-071"),
        pair(replace(old[1], taken_at=None, time_source=TimeSource.INTAKE), general),
    )
    return replace(source, pairs=pairs)


def pair(before, after, **more):
    return ShownPair(
        before=before,
        after=after,
        before_held_on=date(2025, 5, 13),
        after_held_on=date(2026, 5, 12),
        **more,
    )


@pytest.fixture(scope="module")
def path(made, tmp_path_factory):
    target = tmp_path_factory.mktemp("pairs") / "a.pdf"
    write_report([made], target, texts=GERMAN, created=CREATED, images=image)
    return target


@pytest.fixture(scope="module")
def structure(path):
    return structure_of(path)


def words(path):
    with pypdfium2.PdfDocument(path) as document:
        text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    return re.sub(r"\s+", " ", text)


def test_a_pair_is_two_figures_of_one_height_side_by_side(structure):
    assert structure.faults == []
    figures = [each for each in structure.figures if each[0].startswith(("Vorher: ", "Nachher: "))]
    assert [each[0].split(":")[0] for each in figures] == ["Vorher", "Nachher"] * 2
    for (_, left), (_, right) in zip(figures[::2], figures[1::2], strict=True):
        assert left[3] - left[1] == pytest.approx(right[3] - right[1])
        assert left[1] == pytest.approx(right[1])
        assert left[2] < right[0]


def test_captions_say_which_is_which_and_when_only_as_far_as_it_is_known(path):
    told = words(path)
    assert "Vorher 13.05.2025 · F-071 · Früher 0" in told
    assert "Vorher Audit vom 13.05.2025 · Früher 1" in told
    assert told.count("· Nachher ") == 2


@pytest.fixture(scope="module")
def plain(made, tmp_path_factory):
    """Return how the same report looks without pairs."""
    target = tmp_path_factory.mktemp("plain") / "a.pdf"
    bare = replace(made, pairs=())
    write_report([bare], target, texts=GERMAN, created=CREATED, images=image)
    return structure_of(target)


def test_a_photo_in_a_pair_is_not_shown_a_second_time_at_its_finding(structure, plain):
    assert len(structure.figures) == len(plain.figures) + 4 - 1


def test_a_pair_of_which_a_photo_is_gone_gives_way_to_the_one_that_is_there(made, plain, tmp_path):
    def images(photo):
        if photo.sha256.startswith("old"):
            raise LookupError
        return image(photo)

    target = tmp_path / "a.pdf"
    write_report([made], target, texts=GERMAN, created=CREATED, images=images)
    found = structure_of(target)
    assert found.faults == []
    assert len(found.figures) == len(plain.figures)


def test_pairs_stand_without_a_comparison_too(made, tmp_path):
    target = tmp_path / "a.pdf"
    alone = replace(made, previous=None)
    write_report([alone], target, texts=GERMAN, created=CREATED + timedelta(1), images=image)
    assert "Vorher und nachher" in words(target)
    assert "Vergleich mit dem vorigen Audit" not in words(target)
