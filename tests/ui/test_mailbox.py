"""What threads say arrives on the window's thread, or nowhere, and never takes anything down."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from shiboken6 import delete

from asskomm_audit.ui.background import Jobs
from asskomm_audit.ui.mailbox import Mailbox


def in_a_thread(work):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_words_are_heard_in_order_on_the_windows_thread(qtbot):
    heard = []
    box = Mailbox(lambda *words: heard.append((words, threading.current_thread())))
    in_a_thread(lambda: [box.post(number, "x") for number in range(3)])
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert [words for words, _ in heard] == [(0, "x"), (1, "x"), (2, "x")]
    assert {thread for _, thread in heard} == {threading.main_thread()}


def test_a_closed_box_hears_nothing_not_even_what_waits(qtbot):
    heard, after = [], []
    box, other = Mailbox(heard.append), Mailbox(after.append)
    in_a_thread(lambda: (box.post(1), box.post(2)))
    box.close()
    in_a_thread(lambda: (box.post(3), other.post("danach")))
    qtbot.waitUntil(lambda: after == ["danach"])
    assert heard == []


def test_a_fault_of_one_listener_keeps_no_words_from_the_others(qtbot):
    heard = []

    def stumble(_word):
        raise ValueError("gestolpert")

    bad, good = Mailbox(stumble), Mailbox(heard.append)
    with qtbot.captureExceptions() as caught:
        in_a_thread(lambda: (bad.post(1), good.post(2)))
        qtbot.waitUntil(lambda: heard == [2])
    assert [str(error) for _, error, _ in caught] == ["gestolpert"]


def test_words_for_somebody_destroyed_are_dropped(qtbot):
    class Ear(QObject):
        def hear(self, word):
            raise AssertionError(word)

    after = []
    ear = Ear()
    box, other = Mailbox(ear.hear), Mailbox(after.append)
    delete(ear)
    with qtbot.captureExceptions() as caught:
        in_a_thread(lambda: (box.post("zu spät"), other.post("danach")))
        qtbot.waitUntil(lambda: after == ["danach"])
    assert caught == []


def test_a_job_whose_window_is_gone_ends_in_silence(qtbot):
    go_on, heard, after = threading.Event(), [], []
    jobs = Jobs()
    jobs.start("Bericht", lambda progress: go_on.wait(5), done=heard.append)
    (thread,) = jobs._threads
    delete(jobs)
    go_on.set()
    thread.join()
    with qtbot.captureExceptions() as caught:
        box = Mailbox(after.append)
        box.post("danach")
        qtbot.waitUntil(lambda: after == ["danach"])
    assert heard == []
    assert caught == []


@pytest.mark.parametrize("fails", [False, True])
def test_what_a_job_worked_on_goes_on_the_windows_thread(qtbot, fails):
    """A worker's thread that let go last would destroy the widget there."""
    gone_in, ended = [], []

    class Card(QLabel):
        def work(self, progress):
            if fails:
                raise ValueError("gestolpert")

    card = Card()
    weakref.finalize(card, lambda: gone_in.append(threading.current_thread()))
    jobs = Jobs()
    jobs.start("Karte", card.work, ended=lambda: ended.append(True))
    del card
    qtbot.waitUntil(lambda: bool(ended))
    jobs.shut_down()
    qtbot.waitUntil(lambda: gc.collect() >= 0 and bool(gone_in))
    assert gone_in == [threading.main_thread()]
