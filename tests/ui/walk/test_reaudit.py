"""An audit that repeats another one shows what was said then, and asks for its measures first."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import Visit, VisitKind, visit_id
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.measures import Measure, MeasureStatus
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.answers import answers_of, put_answer
from asskomm_audit.store.audits import put_audit, put_visit
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.measures import find_measure, put_measure
from asskomm_audit.store.photos import photos_of
from asskomm_audit.ui import translations
from asskomm_audit.ui.walk.criteria_model import CriteriaModel
from tests.conftest import OTHER_PERSON, PERSON
from tests.ui.walk.conftest import Hand, show_page

Key = Qt.Key
BEFORE = "audit-0"
NIGHT = visit_id(BEFORE, VisitKind.NIGHT)
DAY = visit_id(BEFORE, VisitKind.DAY)


def jpeg(colour: str) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (80, 60), colour).save(buffer, "JPEG")
    return buffer.getvalue()


def given(code: str, level: int | None = None, rater: str = PERSON.id, **known) -> Answer:
    state = known.pop("state", AnswerState.RATED)
    return Answer(visit_id=DAY, rater=rater, criterion=code, state=state, level=level, **known)


@pytest.fixture
def before(file, audit):
    """Write the audit that this one repeats."""

    def write(file) -> None:
        put_audit(file, replace(audit, id=BEFORE, started_on=date(2025, 3, 31)))
        put_visit(file, Visit(audit_id=BEFORE, kind=VisitKind.DAY))
        hedge = given("SIC-01", 2, remark="Hecke zu hoch")
        for answer in (
            hedge,
            given("SIC-01", 4, rater=OTHER_PERSON.id),
            given("SIC-02", state=AnswerState.NOT_APPLICABLE, reason="keine Fenster"),
            given("SIC-04", 3, rater=OTHER_PERSON.id),
            given("SIC-04", 1, rater="person-3", remark="Nische"),
        ):
            put_answer(file, answer)
        for colour in ("red", "blue"):
            target = PhotoTarget(audit_id=BEFORE, answer_id=hedge.id)
            incoming = Incoming(prepare(jpeg(colour), f"{colour}.jpg"))
            keep_photo(file, incoming, target, datetime.now(UTC))
        put_audit(file, replace(audit, previous_id=BEFORE))

    carry_out(file, "Früheres Audit", write)


@pytest.fixture
def measures(file, before):
    """Write three measures of that audit, one of them done long ago."""

    def write(file) -> None:
        finding = Finding(id="finding-0", audit_id=BEFORE, number=1, title="Hecke verdeckt den Weg")
        put_finding(file, finding)
        statuses = (MeasureStatus.AGREED, MeasureStatus.DECIDED, MeasureStatus.DONE)
        for number, status in enumerate(statuses, start=1):
            measure = Measure(
                id=f"m-{number}",
                finding_id=finding.id,
                number=number,
                text="Hecke schneiden",
                status=status,
            )
            put_measure(file, measure)

    carry_out(file, "Maßnahmen", write)


@pytest.fixture
def page(before, qtbot, session):
    return show_page(qtbot, session)


@pytest.fixture
def round_page(measures, qtbot, session):
    return show_page(qtbot, session)


def row(page, code):
    model = page.view.pane.model
    return model.index(model.row_of(code)).data(CriteriaModel.EntryRole)


# --- last time -------------------------------------------------------------------------------


def test_the_own_answer_of_last_time_stands_above_the_levels(hand, page):
    last = page.view.card.last

    assert last.isVisible()
    assert last.words.whole_text() == "Letztes Mal, 31.03.2025: 2 · 15 bis 19 m"
    assert last.remark.whole_text() == "„Hecke zu hoch“"
    assert last.photo_button.isVisible()
    assert page.desk.walk.last.photo_at(page.desk.walk.spot).original_name == "blue.jpg"


def test_who_was_not_there_sees_the_teams_answer(hand, page, session):
    hand.go("SIC-04")

    assert page.view.card.last.words.whole_text().startswith("Letztes Mal, 31.03.2025: 1 · ")
    assert page.view.card.last.remark.whole_text() == "„Nische“"


def test_the_equals_key_takes_the_answer_over_and_not_the_remark(hand, answered):
    hand.press("=")

    assert (answered("SIC-01").level, answered("SIC-01").remark) == (2, "")
    assert hand.at == "SIC-01"


def test_the_equals_key_takes_a_reason_over(hand, answered):
    hand.press(Key.Key_Down, "=")

    answer = answered("SIC-02")
    assert (answer.state, answer.reason) == (AnswerState.NOT_APPLICABLE, "keine Fenster")


def test_without_an_answer_the_equals_key_says_so(hand, page, file, audit):
    hand.go("ORI-01")
    hand.press("=")

    assert answers_of(file, audit.id) == []
    assert "keine Antwort vom letzten Mal" in page.view.hint.text()
    assert page.view.card.last.isHidden()


def test_what_changed_is_marked_in_card_and_list(hand, page):
    assert page.view.card.last.changed.isHidden()
    hand.press("3")
    assert page.view.card.last.changed.isVisible()
    assert row(page, "SIC-01").is_changed
    hand.press("=")

    assert page.view.card.last.changed.isHidden()
    assert not row(page, "SIC-01").is_changed


def test_an_audit_that_repeats_none_speaks_of_no_last_time(qtbot, session):
    page = show_page(qtbot, session)
    Hand(page).press("=")

    assert page.view.card.last.isHidden()
    assert page.view.bar.measures_button.isHidden()


# --- measures --------------------------------------------------------------------------------


def test_open_measures_are_asked_before_the_first_question(round_page, file):
    view, hand = round_page.view, Hand(round_page)
    assert view.measures.isVisible()
    assert view.measures.current().measure.label == "M-001"
    hand.press("4")
    assert find_measure(file, "m-1").status is MeasureStatus.DONE
    assert find_measure(file, "m-1").done_on is not None
    hand.press(Key.Key_Return, "2")
    assert find_measure(file, "m-2").status is MeasureStatus.ONGOING
    assert view.bar.measures_button.text().strip().endswith("2/2")
    hand.press(Key.Key_Return)

    assert view.card.isVisible()
    assert view.card.hasFocus()


def test_a_slip_is_corrected_and_undone(round_page, file, session):
    hand = Hand(round_page)
    hand.press("4", "0")
    assert find_measure(file, "m-1").status is MeasureStatus.AGREED
    hand.press("b")
    assert round_page.view.measures.current().check == "unknown"
    session.undo()
    assert round_page.view.measures.current().check == "not_done"
    session.undo()

    assert find_measure(file, "m-1").status is MeasureStatus.DONE


def test_the_keys_of_the_questions_reach_none_behind_the_measures(round_page, file, audit):
    Hand(round_page).press("3", "x", "m", "r", "f", Key.Key_Backspace)

    assert answers_of(file, audit.id) == []


def test_skipped_measures_come_back_by_their_button_only(qtbot, round_page, session):
    view, hand = round_page.view, Hand(round_page)
    hand.press(Key.Key_Escape)
    assert view.card.hasFocus()
    hand.begin_night()
    assert view.card.isVisible()
    qtbot.mouseClick(view.bar.measures_button, Qt.MouseButton.LeftButton)

    assert view.measures.isVisible()


def test_another_audit_and_another_language_keep_to_what_is_asked(qapp, round_page, session):
    view = round_page.view
    translations.speak(qapp, "en")
    translations.speak(qapp, "de")
    assert view.measures.isVisible()
    session.set_audit(BEFORE)
    assert view.card.isVisible()
    session.set_audit("audit-1")

    assert view.measures.isVisible()


def test_checked_measures_are_not_asked_again(qtbot, round_page, session):
    hand = Hand(round_page)
    hand.press("4", Key.Key_Down, "0", Key.Key_Down)
    again = show_page(qtbot, session)

    assert again.view.card.isVisible()


def test_a_proof_photo_hangs_on_the_finding(qtbot, round_page, file, tmp_path):
    path = tmp_path / "geschnitten.jpg"
    path.write_bytes(jpeg("green"))
    measures = round_page.desk.measures
    measures.add_photos(round_page.view.measures.current(), [path])
    qtbot.waitUntil(lambda: round_page.view.measures.current().photos == 1, timeout=8000)

    (photo,) = [each for each in photos_of(file, BEFORE) if each.finding_id]
    assert (photo.finding_id, photo.original_name) == ("finding-0", "geschnitten.jpg")
