"""The palette finds everything by a few letters and never blocks."""

import pytest
from PySide6.QtCore import Qt

from asskomm_audit.domain.findings import Finding
from asskomm_audit.store.findings import put_finding
from asskomm_audit.ui.palette.matching import distance, folded

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(qtbot, window):
    finding = Finding(id="f-1", audit_id="audit-1", number=7, title="Mülltonnen verstellen den Weg")
    window.workplace.session.perform("F", lambda file: put_finding(file, finding))
    qtbot.keyClick(window, Key.Key_K, CONTROL)
    return window.workplace.palette_


def find(qtbot, palette, words: str):
    palette.field.clear()
    qtbot.keyClicks(palette.field, words)
    return palette.shown()


@pytest.mark.parametrize(
    ("words", "text", "fits"),
    [
        ("sicht haupt", "SIC-01 Sichtachse auf dem Hauptweg", True),
        ("haupt sicht", "SIC-01 Sichtachse auf dem Hauptweg", True),
        ("achse", "Sichtachse", True),
        ("sctx", "Sichtachse", False),
        ("sachs", "Sichtachse", True),
        ("mull", "Mülltonne", True),
        ("licht", "Sichtachse", False),
        ("", "Sichtachse", True),
    ],
)
def test_words_fit_from_their_start_inside_or_by_their_letters(words, text, fits):
    assert (distance(folded(words), folded(text)) is not None) == fits


def test_the_start_of_a_word_is_nearer_than_its_inside():
    nearest = distance("weg", folded("Wegweisung"))

    assert nearest < distance("weg", folded("Hauptweg"))


@pytest.mark.parametrize(
    ("words", "title", "kind"),
    [
        ("marktpl", "Marktplatz", "Ort"),
        ("abfall", "PFL-01", "Kriterium"),
        ("f-007", "F-007", "Feststellung"),
        ("beruecht", "", ""),
        ("ergeb", "Ergebnis", "Seite"),
        ("beenden", "Beenden", "Befehl"),
        ("marktplatz audit", "Marktplatz", "Audit"),
    ],
)
def test_all_kinds_of_things_are_found(qtbot, palette, words, title, kind):
    found = find(qtbot, palette, words)

    assert [(each.title[: len(title)], each.kind) for each in found[:1]] == (
        [(title, kind)] if title else []
    )


def test_enter_goes_to_a_criterion(qtbot, window, palette):
    find(qtbot, palette, "sic-04")
    qtbot.keyClick(palette.field, Key.Key_Return)
    page = window.workplace.desk.stack.currentWidget()

    assert palette.isHidden()
    assert page.desk.walk.spot.criterion.id == "SIC-04"
    assert page.view.card.hasFocus()


def test_arrows_choose_and_come_around(qtbot, palette):
    shown = find(qtbot, palette, "f")
    qtbot.keyClick(palette.field, Key.Key_Up)
    assert palette.list.currentRow() == len(shown) - 1
    qtbot.keyClick(palette.field, Key.Key_Down)

    assert palette.list.currentRow() == 0


def test_a_command_runs(qtbot, window, palette):
    find(qtbot, palette, "ansicht wechseln")
    before = window.settings.theme
    qtbot.keyClick(palette.field, Key.Key_Return)

    assert window.settings.theme != before


def test_esc_gives_the_focus_back_and_changes_nothing(qtbot, window):
    desk = window.workplace.desk
    desk.show_page("walk")
    focus = window.focusWidget()
    qtbot.keyClick(window, Key.Key_K, CONTROL)
    palette = window.workplace.palette_
    assert palette.field.hasFocus()
    qtbot.keyClick(palette.field, Key.Key_Escape)

    assert palette.isHidden()
    assert window.focusWidget() is focus


def test_without_a_file_there_are_commands(qtbot, window):
    window.workplace.files.close()
    qtbot.keyClick(window, Key.Key_K, CONTROL)
    shown = window.workplace.palette_.shown()

    assert {each.kind for each in shown} == {"Befehl"}


def test_what_nothing_fits_says_so(qtbot, palette):
    assert find(qtbot, palette, "xyzxyz") == []
    assert palette._nothing.isVisible()
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert palette.isVisible()
