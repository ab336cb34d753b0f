"""Opens the walk, leaves it alone, and prints how much of the processor it takes meanwhile.

`python3 -m tests.benchmarks.idle_walk FILE SECONDS` prints per cent of one core for both
densities as JSON: in the remark, where a cursor blinks, and at the question.
"""

import json
import shutil
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from asskomm_audit.app import build
from asskomm_audit.store.people import people_of


def wait(seconds: float) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def share(seconds: float) -> float:
    """Return per cent of one core while nothing is done."""
    began, clock = time.process_time(), time.perf_counter()
    wait(seconds)
    return 100 * (time.process_time() - began) / (time.perf_counter() - clock)


def main(file: Path, seconds: float) -> None:
    """Open a copy, look at the walk and wait."""
    copy = Path("idle.audit.gpkg").absolute()
    shutil.copyfile(file, copy)
    _, window = build([str(copy)])
    loop = QEventLoop()  # quitting the application would close the window
    window.completed.connect(loop.quit)
    window.show()
    loop.exec()
    desk = window.workplace.desk
    desk.session.set_person(people_of(desk.session.file)[0])
    desk.show_page("walk")
    view = desk.stack.currentWidget().view
    view.show_work()
    result = {}
    for density in ("card", "list"):
        view.set_density(is_list=density == "list")
        for place, widget in (("question", view.card), ("remark", view.card.remark)):
            widget.setFocus()
            wait(2)
            result[f"{density}, {place}"] = share(seconds)
    window.close()
    copy.unlink()
    sys.stdout.write(json.dumps(result) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]))
