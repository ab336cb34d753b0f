"""List and detail side by side."""

import pytest
from PySide6.QtWidgets import QWidget

from asskomm_audit.ui.widgets.two_sides import TwoSides


@pytest.fixture
def sides(look, qtbot):
    sides = TwoSides(shares=(3, 4))
    sides.hold(QWidget(), QWidget())
    qtbot.addWidget(sides)
    sides.resize(1000, 400)
    sides.show()
    return sides


def share(sides):
    first, second = sides.sizes()
    return first / (first + second)


def test_the_shares_hold_at_every_width(sides):
    for width in (1000, 1800, 800):
        sides.resize(width, 400)
        assert share(sides) == pytest.approx(3 / 7, abs=0.02)


def test_what_the_user_made_of_the_handle_holds_too(sides):
    sides.moveSplitter(600, 1)
    sides.resize(1500, 400)
    assert share(sides) == pytest.approx(0.6, abs=0.03)


def test_below_its_width_one_side_is_shown_at_a_time(sides, qtbot):
    with qtbot.waitSignal(sides.turned) as turned:
        sides.resize(600, 400)
    assert turned.args == [True]
    assert [not each.isHidden() for each in (sides.widget(0), sides.widget(1))] == [True, False]
    sides.turn(second=True)
    assert [not each.isHidden() for each in (sides.widget(0), sides.widget(1))] == [False, True]
    sides.resize(1000, 400)
    assert not sides.is_second()
    assert not sides.widget(0).isHidden()


def test_the_shares_hold_after_one_side_had_all_the_room(sides):
    sides.moveSplitter(500, 1)
    kept = share(sides)
    for second in (False, True):
        sides.turn(second=second)
        sides.resize(600, 400)
        sides.resize(1000, 400)
        assert share(sides) == pytest.approx(kept, abs=0.02)


def test_the_shares_hold_where_it_was_shown_narrow_first(look, qtbot):
    sides = TwoSides(shares=(3, 4))
    sides.hold(QWidget(), QWidget())
    qtbot.addWidget(sides)
    sides.resize(400, 400)
    sides.show()
    sides.resize(1000, 400)
    assert share(sides) == pytest.approx(3 / 7, abs=0.02)
