import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel

from asskomm_audit.errors import UserError
from asskomm_audit.ui.background import Jobs


@pytest.fixture
def jobs(qtbot):
    jobs = Jobs()
    yield jobs
    jobs.shut_down()


def test_work_runs_elsewhere_and_its_result_arrives_here(qtbot, jobs):
    threads = []

    def work(progress):
        threads.append(threading.current_thread())
        return 42

    def done(result):
        threads.append(threading.current_thread())
        assert result == 42

    job = jobs.start("Bericht", work, done=done)
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()
    qtbot.waitUntil(lambda: job not in jobs.running)


def test_progress_is_told_seldom_and_the_end_always(qtbot, jobs):
    told = []

    def work(progress):
        for done in range(1, 2001):
            progress(done, 2000)

    job = jobs.start("Bericht", work)
    job.progressed.connect(lambda done, total: told.append((done, total)))
    qtbot.waitUntil(lambda: not jobs.running)
    assert told[-1] == (2000, 2000)
    assert len(told) < 200


def test_an_error_reaches_the_job_and_everybody(qtbot, jobs):
    mine, every = [], []
    jobs.failed.connect(every.append)

    def work(progress):
        raise UserError("Der Datenträger ist voll.")

    jobs.start("Bericht", work, failed=mine.append)
    qtbot.waitUntil(lambda: bool(every))
    assert str(mine[0]) == str(every[0]) == "Der Datenträger ist voll."


def test_a_cancelled_job_neither_succeeds_nor_fails(qtbot, jobs):
    outcomes, started = [], threading.Event()

    def work(progress):
        while True:
            progress(1, 2)
            started.set()

    job = jobs.start("Bericht", work, done=outcomes.append, failed=outcomes.append)
    assert started.wait(5)
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
    qtbot.waitUntil(lambda: not jobs.running)
    assert outcomes == []


def test_shutting_down_waits_and_silences(qtbot, jobs):
    outcomes, started, ended = [], threading.Event(), threading.Event()

    def work(progress):
        started.set()
        while True:
            try:
                progress(1, 2)
            finally:
                ended.set()

    jobs.start("Bericht", work, done=outcomes.append)
    jobs.start("Zweiter", lambda progress: 1, done=outcomes.append)
    assert started.wait(5)

    jobs.shut_down()

    assert ended.is_set()
    qtbot.waitUntil(lambda: not jobs.running)
    assert outcomes == []


def test_a_job_may_end_all_others_from_its_result(qtbot, jobs):
    seen = []

    def done(result):
        jobs.shut_down()
        seen.append(result)

    jobs.start("Beispiel", lambda progress: 7, done=done)
    qtbot.waitUntil(lambda: seen == [7])
    qtbot.waitUntil(lambda: not jobs.running)


def test_a_question_is_answered_without_showing_a_job(qtbot, jobs):
    answers = []
    jobs.started.connect(answers.append)
    jobs.look(lambda: {"a"}, answers.append)
    qtbot.waitUntil(lambda: answers == [{"a"}])


def test_an_answer_that_comes_too_late_for_a_card_is_dropped(qtbot, jobs):
    go_on, ended = threading.Event(), []
    card = QLabel()
    jobs.look(lambda: go_on.wait(5) and "spät", card.setText)
    card.deleteLater()
    del card
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    jobs.look(lambda: "danach", ended.append)
    go_on.set()
    with qtbot.captureExceptions() as caught:
        qtbot.waitUntil(lambda: ended == ["danach"])
        qtbot.waitUntil(lambda: not jobs._quiet)
    assert caught == []


@pytest.mark.parametrize("shown", [True, False])
def test_jobs_that_only_a_job_still_holds_go_with_it(qtbot, shown):
    """The job is a child of its jobs: destroyed within it, they would destroy it again."""
    ended = []
    jobs = Jobs()

    def work(progress):
        return 1

    def note(_result, jobs=jobs):
        ended.append(True)

    if shown:
        jobs.start("Bericht", work, done=note)
    else:
        jobs.ask(work, note)
    gone = weakref.ref(jobs)
    del jobs, note
    qtbot.waitUntil(lambda: bool(ended))
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    qtbot.waitUntil(lambda: gone() is None)
