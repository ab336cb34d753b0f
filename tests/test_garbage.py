"""Widgets nobody uses any more are destroyed on the window's thread, whatever others make."""

import gc
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from asskomm_audit.garbage import without_collecting


class Ring(QLabel):
    """Holds itself, so that only the collector can end it."""

    def __init__(self, ends):
        super().__init__()
        self.me = self
        self.destroyed.connect(
            lambda: ends.append(threading.current_thread()), Qt.ConnectionType.DirectConnection
        )


def make_many():
    """Make so many objects that Python's own collector would look through all of them."""
    for _ in range(30):
        kept = [[number] for number in range(20_000)]
        del kept


@pytest.fixture
def ends():
    return []


def test_no_widget_is_destroyed_in_a_worker(qapp, broom, ends):
    assert not gc.isenabled()
    Ring(ends)
    thread = threading.Thread(target=make_many)
    thread.start()
    thread.join()
    assert ends == []
    gc.collect()
    assert ends == [threading.main_thread()]


def test_the_window_looks_by_itself(qapp, qtbot, ends):
    gc.collect()
    Ring(ends)
    kept = [[] for _ in range(2 * gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == [threading.main_thread()]
    del kept


def test_old_unused_objects_are_found_too(qapp, broom, ends):
    ring = Ring(ends)
    for _ in range(3):
        gc.collect()
    del ring
    kept = []
    for _ in range(200):
        kept.append([[] for _ in range(2 * gc.get_threshold()[0])])
        broom.sweep()
    assert ends == [threading.main_thread()]


def test_nothing_is_looked_for_while_very_much_is_made(qapp, broom, ends):
    gc.collect()
    with without_collecting():
        Ring(ends)
        kept = [[] for _ in range(2 * gc.get_threshold()[0])]
        broom.sweep()
        assert ends == []
    broom.sweep()
    assert len(ends) == 1
    del kept
