"""The audit report: what stands in it, what it survives, what it keeps to itself."""

import re
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from time import process_time

import pikepdf
import pypdfium2
import pytest

from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.measures import is_overdue
from asskomm_audit.domain.places import PlaceType
from asskomm_audit.domain.result import result_of
from asskomm_audit.errors import Cancelled, UserError
from asskomm_audit.reports import style
from asskomm_audit.reports.checklist import checklist_of
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.pdf import write_report
from asskomm_audit.texts import GERMAN
from tests.reports.nasty import NASTY, hostile_audit
from tests.reports.sample import CREATED, audit, bare, image, report_audit
from tests.reports.structure import structure_of

GERMAN_LETTERS = "äöüÄÖÜßẞ„“–€·×"


def write(target: Path, *audits: ReportAudit, **options):
    options = {"texts": GERMAN, "created": CREATED, "images": image} | options
    return write_report(audits, target, **options)


def text_of(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return [re.sub(r"\s+", " ", page) for page in pages]


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("report") / "whole.pdf"
    night = report_audit(previous=audit(seed=7, days=-364))
    day = report_audit("Stadtpark", 3, night=False, share=0.7, survey=7, place_type=PlaceType.PARK)
    fair = report_audit("Festplatz", 4, photos=0, survey=0, place_type=PlaceType.EVENT_GROUND)
    write(path, night, day, fair, title="Sicherheitsaudit Musterstadt")
    return path


@pytest.fixture(scope="module")
def pages(whole) -> list[str]:
    return text_of(whole)


@pytest.fixture(scope="module")
def structure(whole):
    return structure_of(whole)


def test_it_is_read_in_the_order_it_is_painted_and_nothing_is_loose(structure):
    found = structure
    assert found.faults == []
    assert found.roles["/H1"] == 1
    assert found.roles["/TOC"] == 1
    assert {"/H2", "/H3", "/H4", "/Table", "/TH", "/Figure", "/Link", "/L"} <= found.roles.keys()


def test_every_figure_has_an_alternative_text_and_its_place_on_the_page(structure):
    figures = structure.figures
    assert len(figures) > 12
    for alternative, box in figures:
        assert len(alternative) > 8
        assert 0 < box[0] < box[2] < 842
        assert 0 < box[1] < box[3] < 842


def test_headings_never_jump_a_level(structure):
    levels = [int(role.strip()[1]) for role in structure.outline if re.match(r" *H\d", role)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_contents_name_the_page_on_which_each_chapter_begins(pages):
    titles = (
        "1 Zusammenfassung",
        "3 Bahnhofsvorplatz",
        "6 Maßnahmenplan",
        "Anhang A Alle Antworten",
    )
    for title in titles:
        (page,) = re.findall(rf"{title} (\d+)", pages[1])
        assert title in pages[int(page) - 1]


def test_each_page_says_that_photos_are_unchecked_and_how_many_pages_there_are(pages):
    for number, page in enumerate(pages, 1):
        assert "Intern – nur für den Dienstgebrauch · Fotos nicht geprüft" in page
        assert f"Seite {number} von {len(pages)}" in page


def test_a_report_without_photos_carries_no_such_mark(tmp_path):
    write(tmp_path / "a.pdf", report_audit(photos=0, place_type=PlaceType.PARK))
    assert "Intern" not in " ".join(text_of(tmp_path / "a.pdf"))


def test_day_and_night_coverage_caps_and_conventions_are_said(pages):
    text = " ".join(pages)
    assert "begrenzt durch" in text
    assert "Nachtbegehung fehlt" in text
    assert "vorläufig" in text
    assert "Bänder sind Konventionen" in text
    assert "3 von 7" in text or "von 7" in text  # fewer than ten answers: no per cent
    assert "nie verrechnet" in text


def test_names_of_people_never_appear(pages):
    text = " ".join(pages)
    assert "Name p" not in text
    assert "Ordnungsamt" in text


def test_the_event_module_stands_only_in_the_annex_that_is_not_public(pages):
    (first,) = [n for n, page in enumerate(pages) if "Dieser Anhang kann Schwachstellen" in page]
    before = " ".join(pages[3:first])
    assert "VER-0" in " ".join(pages[first:])
    assert "VER-0" not in before


def test_a_reaudit_is_compared_without_claiming_an_effect(pages):
    text = " ".join(pages)
    assert "Vergleich mit dem vorigen Audit" in text
    assert "belegt nicht, dass eine Maßnahme gewirkt hat" in text


def test_the_summary_takes_one_page(pages):
    assert "1 Zusammenfassung" in pages[2]
    assert "Kostenrahmen" in pages[2]
    assert "2 Methode und Grenzen" in pages[3]


def test_the_summary_says_what_is_overdue(tmp_path):
    one = report_audit(photos=0)
    write(tmp_path / "late.pdf", one)
    late = text_of(tmp_path / "late.pdf")[2]
    (number,) = re.findall(r"Fristen \((\d+) überfällig\)", late)
    assert int(number) == sum(is_overdue(each, CREATED.date()) for each in one.snapshot.measures)
    assert "überfällig 01.09.2026" in late
    write(tmp_path / "early.pdf", one, created=CREATED - timedelta(days=120))
    assert "Nächste Fristen" in text_of(tmp_path / "early.pdf")[2]


def test_all_answers_are_in_the_annex(pages):
    text = " ".join(pages)
    asked = audit().catalogue.criteria_of(audit().audit)
    missing = [each.id for each in asked if text.count(each.id) == 0]
    assert missing == []


def test_the_same_input_gives_the_same_bytes_and_another_moment_does_not(tmp_path):
    one = report_audit(photos=2)
    for name in ("a", "b"):
        write(tmp_path / name, one)
    write(tmp_path / "c", one, created=CREATED + timedelta(minutes=1))
    first, second, third = ((tmp_path / name).read_bytes() for name in ("a", "b", "c"))
    assert first == second
    assert first != third


def test_photos_are_embedded_as_they_are(tmp_path):
    audited = report_audit(photos=3)
    written = write(tmp_path / "a.pdf", audited)
    wanted = {image(photo) for photo in audited.snapshot.photos}
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        streams = [each for each in pdf.objects if isinstance(each, pikepdf.Stream)]
        found = [s.read_raw_bytes() for s in streams if s.get("/Subtype") == "/Image"]
    assert set(found) == wanted
    assert written.photos == len(wanted)


def test_a_photo_that_is_gone_or_broken_is_said_and_the_rest_is_written(tmp_path):
    def broken(photo):
        if photo.sort == 1:
            raise LookupError(photo.id)
        return b"GIF89a" if photo.sort == 2 else image(photo)

    written = write(tmp_path / "a.pdf", report_audit(photos=4), images=broken)
    assert written.photos == 2
    assert " ".join(text_of(tmp_path / "a.pdf")).count("nicht lesbar") == 2
    points = checklist_of(written, GERMAN)
    assert [point.count("nicht lesbar") for point in points] == [1, 1]


def test_an_audit_nobody_has_begun_gives_a_report_that_says_so(tmp_path):
    write(tmp_path / "a.pdf", bare())
    text = " ".join(text_of(tmp_path / "a.pdf"))
    assert structure_of(tmp_path / "a.pdf").faults == []
    assert "keine Note" in text
    assert "nicht geprüft" in text
    assert "Das heißt nicht, dass es keine Mängel gibt." in text


def test_hostile_texts_stay_texts(tmp_path):
    written = write(tmp_path / "a.pdf", hostile_audit(), title=NASTY)
    text = " ".join(text_of(tmp_path / "a.pdf"))
    assert structure_of(tmp_path / "a.pdf").faults == []
    assert '<b>fett</b> & <img src="/etc/passwd"/> </para> &amp;' in text
    assert written.lost_characters >= {"🚲", "🎉", "漢", "字"}
    assert not written.lost_characters & set(GERMAN_LETTERS)
    assert written.photos == 2
    points = checklist_of(written, GERMAN)
    (bicycle,) = (point for point in points if "U+1F6B2" in point)
    assert bicycle.startswith("☐ steht für 🚲")
    assert "🎉 漢字" in bicycle
    assert text.count("☐") > len(points)


def test_time_grows_with_the_findings_and_many_make_a_sound_report(tmp_path):
    def seconds(count: int) -> float:
        full = audit(photos=0, survey=0, share=0.1)
        numbers = range(1, count + 1)
        findings = [replace(full.findings[n % 6], id=f"f{n}", number=n) for n in numbers]
        measures = [
            replace(full.measures[0], id=f"m{n}", number=n, finding_id=f"f{n}") for n in numbers
        ]
        grown = replace(full, findings=tuple(findings), measures=tuple(measures))
        start = process_time()
        written = write(tmp_path / f"{count}.pdf", ReportAudit(grown, result_of(grown)))
        assert written.pages > count / 5
        return process_time() - start

    seconds(10)  # faces are loaded
    few, many = seconds(150), seconds(600)
    assert many < 4 * few * 1.5
    assert structure_of(tmp_path / "600.pdf").faults == []


def test_ten_thousand_lines_and_a_line_of_half_a_million_letters_are_written_whole(tmp_path):
    full = audit(photos=0, survey=0, share=0.1)
    long = "\n".join(f"Zeile {n}" for n in range(10_000)) + "\n" + "Silbe " * 100_000
    first, *rest = full.findings
    grown = replace(full, findings=(replace(first, description=long), *rest))
    write(tmp_path / "a.pdf", ReportAudit(grown, result_of(grown)))
    text = " ".join(text_of(tmp_path / "a.pdf"))
    assert "Zeile 0 Zeile 1" in text
    assert "Zeile 9999" in text
    assert text.count("Silbe") == 100_000


def test_a_remark_too_long_for_its_cell_stands_whole_below_the_table(tmp_path):
    full = audit(photos=0, survey=0, share=0.1)
    remark = "Beobachtung " * 900
    answers = (replace(full.answers[0], remark=remark), *full.answers[1:])
    grown = replace(full, answers=answers)
    write(tmp_path / "a.pdf", ReportAudit(grown, result_of(grown)))
    text = " ".join(text_of(tmp_path / "a.pdf"))
    assert structure_of(tmp_path / "a.pdf").faults == []
    assert "(ganzer Text unter der Tabelle)" in text
    assert text.count("Beobachtung") >= 900


def test_what_was_there_stays_when_writing_is_cancelled_or_fails(tmp_path):
    target = tmp_path / "a.pdf"
    target.write_text("alt")

    def cancel(done, total):
        if done > total / 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        write(target, report_audit(), progress=cancel)
    with pytest.raises(UserError, match="konnte nicht geschrieben werden"):
        write(tmp_path / "fehlt" / "a.pdf", bare())
    assert target.read_text() == "alt"
    assert list(tmp_path.iterdir()) == [target]


def test_the_only_photo_of_a_finding_stands_at_the_right_of_its_text(tmp_path):
    full = audit(photos=2)
    (photo,) = full.photos_of(full.findings[1].id)
    described = replace(photo, alternative_text="Hecke am Bahnsteig")
    one = replace(full, photos=(described,))
    write(tmp_path / "a.pdf", ReportAudit(one, result_of(one)))
    found = structure_of(tmp_path / "a.pdf")
    (box,) = [box for text, box in found.figures if text == "Hecke am Bahnsteig"]
    assert found.faults == []
    assert box[0] > style.PAGE_WIDTH / 2
    assert round(box[2]) == round(style.PAGE_WIDTH - style.PAGE.right)


def test_progress_only_grows_and_ends_complete(tmp_path):
    told = []
    write(
        tmp_path / "a.pdf", report_audit(), progress=lambda done, total: told.append((done, total))
    )
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]


def test_it_can_be_stopped_between_any_two_paragraphs_and_leaves_no_file(tmp_path):
    told = []
    source = report_audit(photos=2)
    path = tmp_path / "a.pdf"
    write(path, source, progress=lambda *each: told.append(each))
    assert len(told) > structure_of(path).roles["/P"]
    path.unlink()

    for last in (len(told) // 3, len(told) - 3):
        calls = iter(range(last))

        def stop(done, total, calls=calls):
            if next(calls, None) is None:
                raise Cancelled

        with pytest.raises(Cancelled):
            write(tmp_path / "a.pdf", source, progress=stop)
        assert list(tmp_path.iterdir()) == []


def test_no_audit_gives_one_sentence(tmp_path):
    with pytest.raises(UserError, match="kein Audit"):
        write(tmp_path / "a.pdf")


def test_answers_of_the_night_are_not_lost_where_only_the_night_was_walked(tmp_path):
    full = audit(photos=0, survey=0)
    night = visit_id(full.audit.id, VisitKind.NIGHT)
    only = replace(full, answers=tuple(each for each in full.answers if each.visit_id == night))
    write(tmp_path / "a.pdf", ReportAudit(only, result_of(only)))
    assert structure_of(tmp_path / "a.pdf").faults == []
