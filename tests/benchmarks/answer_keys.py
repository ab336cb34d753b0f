"""Presses answer keys in the real window and watches how late its event loop is.

`python3 -m tests.benchmarks.answer_keys FILE KEYS PACE` works on a copy in the present folder and
prints milliseconds as JSON: lateness of a 5 ms heartbeat, key to painted answer, key to painted
next question, and a bare durable transaction of the same run. PACE 0 is as fast as it goes.
"""

import itertools
import json
import os
import shutil
import sqlite3
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from asskomm_audit.app import build
from asskomm_audit.store.connections import connect_for_writing, journal_mode
from asskomm_audit.store.people import people_of
from asskomm_audit.ui.pages import PAGES

_BEAT = 5  # ms
_BLOCK = 25  # keys between two rows of bare transactions
_LEVELS = (3, 2, 4, 1, 3, 0, 2, 4)


class Heartbeat(QObject):
    """Notes how much later than asked for the event loop comes round, and what it did until then.

    Lateness is by the clock and grows on a busy machine; `work` is CPU of this thread. Both in ms.
    """

    def __init__(self) -> None:
        super().__init__()
        self.lateness: list[float] = []
        self.work: list[float] = []
        self._timer = QTimer(self, interval=_BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = self._last_work = 0.0

    def start(self) -> None:
        """Listen from now on."""
        self._last, self._last_work = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        """Listen no longer."""
        self._timer.stop()

    def _beat(self) -> None:
        now, work = time.perf_counter(), time.thread_time()
        self.lateness.append(max(0.0, (now - self._last) * 1000 - _BEAT))
        self.work.append((work - self._last_work) * 1000)
        self._last, self._last_work = now, work


class Painted(QObject):
    """Waits until a widget has been painted and the frame is out."""

    def __init__(self) -> None:
        super().__init__()
        self._loop = QEventLoop()
        self._at = 0.0

    def after(self, widget: QWidget, act) -> float:
        """Do something that changes the widget; return the milliseconds until it shows."""
        widget.installEventFilter(self)
        deadline = QTimer(singleShot=True, interval=2000)
        deadline.timeout.connect(self._give_up)
        deadline.start()
        began = time.perf_counter()
        QTimer.singleShot(0, act)
        self._loop.exec()
        deadline.stop()
        return (self._at - began) * 1000

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._end)
        return False

    def _end(self) -> None:
        self._at = time.perf_counter()
        self._loop.quit()

    def _give_up(self) -> None:
        raise SystemExit("the key changed nothing that is seen")


class Bare:
    """The same kind of database with one table: one row, one commit."""

    def __init__(self, path: Path, mode: str) -> None:
        path.touch()
        self._connection = connect_for_writing(path)
        self._connection.execute(f"PRAGMA journal_mode = {mode}")
        self._connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT)")

    def commit(self) -> float:
        """Return the milliseconds of one transaction."""
        began = time.perf_counter()
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT INTO row (text) VALUES (?)", ("x" * 200,))
        self._connection.execute("COMMIT")
        return (time.perf_counter() - began) * 1000


class Hand:
    """Somebody at the keyboard of the walk."""

    def __init__(self, page, pace: float) -> None:
        self._page = page
        self._pace = pace
        self._painted = Painted()
        self._wanted = itertools.cycle(_LEVELS)
        self.answers: list[float] = []
        self.moves: list[float] = []

    def answer(self) -> None:
        """Press a level that is not the present one, then Enter for the next question."""
        desk = self._page.desk
        spot = desk.walk.spot
        present = desk.walk.sheet.answer(spot).level
        levels = [each for each in spot.criterion.scale.levels if each != present]
        wanted = next(self._wanted)
        level = min(levels, key=lambda each: abs(each - wanted))
        button = desk.view.card.levels.buttons[level]
        self.answers.append(self._painted.after(button, lambda: self._press(str(level))))
        if desk.walk.sheet.answer(spot).level != level:
            raise SystemExit(f"{spot.criterion.id} is not answered")
        self._wait()
        last = desk.walk.sheet.criteria(desk.walk.kind)[-1] == spot.criterion
        key = Qt.Key.Key_PageUp if last else Qt.Key.Key_Return
        self.moves.append(self._painted.after(desk.view.card.head, lambda: self._press(key)))
        self._wait()

    def _press(self, key) -> None:
        QTest.keyClick(self._page.window().focusWidget(), key)

    def _wait(self) -> None:
        if self._pace:
            wait(self._pace / 2)


def wait(milliseconds: float) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(round(milliseconds), loop.quit)
    loop.exec()


def open_walk(path: Path):
    """Open a file in the real window, at the questions of its walk, with somebody who answers."""
    _, window = build([str(path)])
    window.resize(1366, 768)  # a field laptop's; in small windows an answer may be out of sight
    loop = QEventLoop()  # quitting the application would close the window
    window.completed.connect(loop.quit)
    window.show()
    loop.exec()
    desk = window.workplace.desk
    desk.session.set_person(people_of(desk.session.file)[0])
    for entry in PAGES:  # all pages listen while somebody walks
        desk.show_page(entry.id)
        wait(100)
    desk.show_page("walk")
    desk.stack.currentWidget().view.show_work()  # measures and safety may be asked before
    wait(1500)  # the libraries that are imported behind the first frames
    return window


def main(file: Path, keys: int, pace: float) -> None:
    """Open a copy, press the keys and print what was measured."""
    copy = Path("keys.audit.gpkg").absolute()
    shutil.copyfile(file, copy)
    window = open_walk(copy)
    desk = window.workplace.desk
    idle, busy = Heartbeat(), Heartbeat()
    hand = Hand(desk.stack.currentWidget(), pace)
    hand.answer()  # the first one asks for the right to write
    hand.answers.clear()
    hand.moves.clear()
    mode = journal_mode(desk.session.file._connection)
    bare = Bare(Path(f"bare-{os.getpid()}.db").absolute(), mode)
    commits: list[float] = []
    for _ in range(0, keys, _BLOCK):
        idle.start()
        wait(200)
        idle.stop()
        busy.start()
        for _ in range(_BLOCK):
            hand.answer()
        busy.stop()
        commits += [bare.commit() for _ in range(_BLOCK)]
    window.close()
    result = {
        "idle": idle.lateness,
        "lateness": busy.lateness,
        "answer": hand.answers,
        "move": hand.moves,
        "bare": commits,
        "journal": mode,
        "sqlite": sqlite3.sqlite_version,
    }
    copy.unlink()
    sys.stdout.write(json.dumps(result) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]))
