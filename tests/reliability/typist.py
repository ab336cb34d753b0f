"""Types in the real window until somebody kills it: answers, remarks, photos, undo, redo.

`python3 -m tests.reliability.typist FILE PHOTOS SEED` prints one line of JSON for every step the
window has said to be saved: the step, and how many log entries it has.
"""

import json
import random
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from asskomm_audit.app import build
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.store.audits import audits_of
from asskomm_audit.store.history import steps_of
from asskomm_audit.store.people import people_of
from tests.reliability.scene import FIRST_STEP

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier


class Typist:
    """Presses keys on the walk, one act each time the event loop is free."""

    def __init__(self, window, photos: list[Path], chance: random.Random) -> None:
        self._window = window
        self._photos = photos
        self._chance = chance
        self.session = window.workplace.session
        self.session.saved.connect(self._acknowledge)
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._act)
        self._timer.start()

    def _acknowledge(self) -> None:
        """Say what is saved: from now on it must never be lost."""
        step = steps_of(self.session.file, limit=1)[0]
        count = self.session.file.rows("SELECT count(*) FROM change WHERE step = ?", step.id)[0][0]
        print(json.dumps([step.id, count]), flush=True)  # noqa: T201 - the other side reads it

    def _act(self) -> None:
        acts = (self._rate, self._remark, self._photo, self._undo, self._redo, self._move)
        self._chance.choices(acts, weights=(8, 2, 2, 2, 1, 3))[0]()

    def _press(self, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        target = self._window.focusWidget() or self._window
        if isinstance(key, str):
            QTest.keyClicks(target, key, modifier)
        else:
            QTest.keyClick(target, key, modifier)

    def _rate(self) -> None:
        self._press(self._chance.choice((Key.Key_0, Key.Key_2, Key.Key_4, Key.Key_B)))
        self._press(Key.Key_Return)

    def _remark(self) -> None:
        self._press(Key.Key_R)
        self._press(f"Leuchte {self._chance.randint(1, 999)} fehlt")
        self._press(Key.Key_Escape)

    def _photo(self) -> None:
        if not self.session.jobs.running:
            page = self._window.workplace.desk.stack.currentWidget()
            page.desk.add_files([self._chance.choice(self._photos)])

    def _undo(self) -> None:
        if self.session.undo_steps.undo_text == FIRST_STEP:
            return  # it would take the audit away that is walked
        self._press(Key.Key_Z, Control)

    def _redo(self) -> None:
        self._press(Key.Key_Y, Control)

    def _move(self) -> None:
        self._press(self._chance.choice((Key.Key_N, Key.Key_PageDown, Key.Key_Return)))


def main() -> int:
    """Open the file on the walk and type until the end."""
    file, photos, seed = sys.argv[1:4]
    app, window = build([file])
    window.resize(1366, 768)
    window.completed.connect(lambda: QTimer.singleShot(0, lambda: begin(window, photos, seed)))
    window.show()
    return app.exec()


def begin(window, photos: str, seed: str) -> None:
    """Go to the first audit's walk and start to type."""
    session = window.workplace.session
    session.set_person(people_of(session.file)[0])
    session.set_audit(audits_of(session.file)[0].id)
    session.set_visit_kind(VisitKind.DAY)
    window.workplace.desk.show_page("walk")
    window.typist = Typist(window, sorted(Path(photos).glob("*.jpg")), random.Random(seed))


if __name__ == "__main__":
    raise SystemExit(main())
