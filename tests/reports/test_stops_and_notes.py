"""Stops in report and workbook, small groups hidden, and the note about a hazard."""

from dataclasses import replace

import pypdfium2
import pytest
from openpyxl import load_workbook

from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.counts import CountedGroup, PeopleCount
from asskomm_audit.domain.hazards import Hazard
from asskomm_audit.domain.light_classes import LightClass
from asskomm_audit.domain.lighting import LuxPoint
from asskomm_audit.domain.redaction import Redactor
from asskomm_audit.domain.survey import Item, Survey, SurveyKind, Tally
from asskomm_audit.reports.hazard_note import HazardNote, write_hazard_note
from asskomm_audit.reports.pdf import write_report
from asskomm_audit.reports.words import share_text
from asskomm_audit.reports.workbook import write_workbook
from asskomm_audit.texts import GERMAN
from tests.reports.sample import CREATED, audit, image, report_audit
from tests.reports.structure import structure_of


def words_of(path):
    with pypdfium2.PdfDocument(path) as document:
        return " ".join(
            " ".join(page.get_textpage().get_text_bounded().split()) for page in document
        )


@pytest.fixture(scope="module")
def measured():
    """An audit with light, people, a board and a hazard at its first stop."""
    made = report_audit(photos=1, survey=3)
    shot = made.snapshot
    night = visit_id(shot.audit.id, VisitKind.NIGHT)
    first = replace(shot.stops[0], light_class=LightClass.P1)
    board = Survey(
        id="board", audit_id=shot.audit.id, kind=SurveyKind.BOARD, held_on=CREATED.date()
    )

    def tally(item, option, number):
        return Tally(survey_id="board", item=item, option=option, at_night=False, number=number)

    shot = replace(
        shot,
        stops=(first, *shot.stops[1:]),
        lux_points=tuple(
            LuxPoint(visit_id=night, stop_id=first.id, number=n, lux=float(n)) for n in range(1, 6)
        ),
        people_counts=(
            PeopleCount(visit_id=night, stop_id=first.id, counted=CountedGroup.YOUTH, number=7),
        ),
        surveys=(*shot.surveys, board),
        tallies=(
            tally(Item.SAFE_NOW, "5", 9),
            tally(Item.SAFE_NOW, "1", 4),
            tally(Item.AVOIDS, "1", 3),
        ),
        hazards=(
            Hazard(
                id="h1",
                audit_id=shot.audit.id,
                number=1,
                noted_at=CREATED,
                text="Kabel liegt frei",
                office="Stadtwerke",
                photo_id=shot.photos[0].id,
            ),
        ),
    )
    return replace(made, snapshot=shot)


@pytest.fixture(scope="module")
def report(measured, tmp_path_factory):
    path = tmp_path_factory.mktemp("report") / "a.pdf"
    write_report([measured], path, texts=GERMAN, created=CREATED, images=image)
    return words_of(path)


def test_the_report_shows_light_as_an_indication_and_never_as_a_proof(report):
    assert "Licht (orientierend)" in report
    assert "orientierend; Zielwert an diesen Punkten verfehlt" in report
    assert "Sie weisen keine Norm nach" in report
    assert "Norm erfüllt" not in report


def test_a_board_is_counted_and_one_of_few_dots_hidden(report):
    assert "sehr unsicher 4, sehr sicher 9" in report
    assert "nie 3" not in report


def test_what_fewer_than_five_said_is_nowhere(report):
    assert "unter 5 Antworten, nicht gezeigt" in report
    assert share_text(2, 4, GERMAN) == "unter 5 Antworten, nicht gezeigt"
    assert share_text(2, 5, GERMAN) == "2 von 5"


def test_the_workbook_holds_stops_and_hazards(measured, tmp_path):
    path = tmp_path / "a.xlsx"
    write_workbook([measured], path, texts=GERMAN, created=CREATED)
    book = load_workbook(path)
    head, row = list(book["16_Standpunktwerte"].iter_rows(min_row=3, values_only=True))[:2]
    values = dict(zip(head, row, strict=True))
    assert (values["Lichtpunkte"], values["Mittel lx"], values["Min. lx"]) == (5, 3, 1)
    assert values["Jugendliche"] == 7
    assert values["Frauen"] is None
    hazards = list(book["17_Sofortmeldungen"].iter_rows(values_only=True))
    assert "Kabel liegt frei" in hazards[3]


def test_a_public_copy_keeps_measurements_but_no_hazards_and_no_small_groups(measured):
    public = Redactor().audit(measured.snapshot)
    assert len(public.lux_points) == 5
    assert {each.stop_id for each in public.lux_points} <= {each.id for each in public.stops}
    assert (public.hazards, public.tallies, public.responses) == ((), (), ())
    many = Redactor().audit(audit(survey=34))
    assert many.responses
    assert all(visit.team == "" for visit in many.visits)


@pytest.mark.parametrize("text", ["Kabel liegt frei", "W" * 5000, "<b>&</para> שלום 🚲"])
def test_the_note_about_a_hazard_is_one_page(tmp_path, text):
    shot = audit(photos=1)
    hazard = Hazard(
        id="h1",
        audit_id=shot.audit.id,
        number=7,
        noted_at=CREATED,
        text=text,
        spot="Mast 7 " * 80,
        office="Stadtwerke",
    )
    note = HazardNote(
        hazard=hazard,
        place=shot.place,
        stop=shot.stops[0],
        photo=shot.photos[0],
        function="Ordnungsamt",
    )
    path = tmp_path / "note.pdf"
    write_hazard_note(note, path, texts=GERMAN, created=CREATED, images=image)
    words = words_of(path)

    with pypdfium2.PdfDocument(path) as document:
        assert len(document) == 1
    for part in ("Sofortmeldung S-007", "Stadtwerke", "Ordnungsamt", shot.stops[0].name):
        assert part in words
    assert "Intern. Foto nicht auf Personen und Kennzeichen geprüft." in words
    assert structure_of(path).faults == []


def test_a_photo_that_is_gone_is_named_in_the_note(tmp_path):
    shot = audit(photos=1)
    hazard = Hazard(id="h1", audit_id=shot.audit.id, number=1, noted_at=CREATED, text="Scherben")

    def gone(_photo):
        raise LookupError

    path = tmp_path / "note.pdf"
    note = HazardNote(hazard=hazard, place=shot.place, photo=shot.photos[0])
    write_hazard_note(note, path, texts=GERMAN, created=CREATED, images=gone)

    assert "Das Foto fehlt" in words_of(path)
