"""The program's own start: CPU seconds until its first frame, or its whole page, stands.

`python3 -m tests.benchmarks.program_window first|complete [FILE]` goes the way of `main.py`; the
launcher's look at its environment counts where the launcher has built the environment.
"""

import os
import sys
import time
from typing import Any

from asskomm_audit import bootstrap
from asskomm_audit.bootstrap import places


def main(until: str, arguments: list[str]) -> int:
    """Start the window and report from inside when it stands."""
    if places.is_built(sys.prefix, bootstrap.PROGRAM_LOCK, inside=True):
        bootstrap.prepare(arguments)
    from asskomm_audit import app, cli

    make_window = app.make_window

    def watched(*given: Any) -> Any:
        window = make_window(*given)
        if until == "first":
            window.first_painted.connect(_end)
        else:
            window.completed.connect(lambda: _wait_for_page(window))
        return window

    app.make_window = watched
    return cli.main(arguments)


def _wait_for_page(window: Any) -> None:
    """End once the page, which was made just now, has been painted with all its icons."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, _end)
            return False

    workplace = window.workplace
    page = workplace.desk.stack.currentWidget() if workplace.desk else workplace.start_page
    page.installEventFilter(Watch(page))
    page.update()


def _end() -> None:
    sys.stdout.write(f"{time.process_time()}\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], sys.argv[2:]))
