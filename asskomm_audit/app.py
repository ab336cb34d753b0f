"""Putting the window together: the only place that knows every part of it."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from asskomm_audit import __version__
from asskomm_audit.garbage import Broom
from asskomm_audit.log import start_logging
from asskomm_audit.paths import data_folder, resource
from asskomm_audit.ui import theme, translations
from asskomm_audit.ui.fonts import load_first_faces, load_other_faces
from asskomm_audit.ui.main_window import MainWindow
from asskomm_audit.ui.settings import Settings
from asskomm_audit.ui.window_lock import claim

_HEAVY = (
    "asskomm_audit.reports.pdf",
    "asskomm_audit.reports.workbook",
    "asskomm_audit.imaging.intake",
)
_SWEEP = 250  # milliseconds between two looks for unused objects


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window, with the file that `argv` names, and return its exit code.

    If a window runs already it gets the file, and this start ends.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    gc.disable()  # there is no garbage yet, and later only the broom may look for it
    app = make_application()
    lock = claim(data_folder())
    if lock is None and _is_handed_over(_file_in(arguments)):
        return 0
    start_logging()
    window = make_window(app, arguments)
    window.completed.connect(lambda: _after_start(window))
    window.show()
    code = app.exec()
    if lock:
        lock.unlock()
    return code


def build(argv: Sequence[str] = ()) -> tuple[QApplication, MainWindow]:
    """Return application and window, not shown yet: for measuring and tests."""
    app = make_application()
    return app, make_window(app, argv)


def make_application() -> QApplication:
    """Return Qt's application object, styled and named."""
    if os.environ.get("QT_ACCESSIBILITY") == "1":  # the name screen readers' users know
        os.environ.setdefault("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
    present = QApplication.instance()
    # as an argument, because setStyle() hands back a QStyle, and knowing that class takes time
    arguments = [sys.argv[0], "-style", "Fusion"]
    app = present if isinstance(present, QApplication) else QApplication(arguments)
    app.setApplicationName("ASSKomm Audit")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("asskomm-audit")
    load_first_faces()
    _sweep_here(app)
    return app


def _sweep_here(app: QApplication) -> None:
    """Have unused objects looked for on this thread, and on no other."""
    if app.findChild(QTimer, "broom"):
        return
    broom = Broom()
    timer = QTimer(app)
    timer.setObjectName("broom")
    timer.timeout.connect(lambda: broom.sweep())  # keeps it, as a bound method would not
    timer.start(_SWEEP)


def make_window(app: QApplication, argv: Sequence[str] = ()) -> MainWindow:
    """Return the window in the user's theme, text size and language."""
    settings = Settings(parent=app)
    translations.speak(app, settings.language)
    theme.apply(app, settings.theme, settings.text_size)
    return MainWindow(app, settings, _file_in(argv))


def _file_in(arguments: Sequence[str]) -> str:
    files = [each for each in arguments if not each.startswith("-")]
    return str(Path(files[0]).absolute()) if files else ""


def _is_handed_over(file: str) -> bool:
    from asskomm_audit.ui.single_instance import ring

    return ring(data_folder(), file)


def _after_start(window: MainWindow) -> None:
    from PySide6.QtGui import QIcon  # nothing of this is needed earlier

    from asskomm_audit.ui.single_instance import Doorbell

    doorbell = Doorbell(data_folder(), window)
    doorbell.rang.connect(window.open_file)

    load_other_faces()
    window.setWindowIcon(QIcon(str(resource("icons/app.svg"))))
    window.workplace.messages.install_hook()
    window.workplace.tell_unclean_end()
    gc.freeze()  # what is there now stays
    QTimer.singleShot(1000, lambda: window.workplace.backups.keep())
    QTimer.singleShot(300, lambda: Thread(target=_import_heavy, daemon=True).start())


def _import_heavy() -> None:
    """Import what reports and photos need, so that the first one does not wait for it."""
    from importlib import import_module

    for name in _HEAVY:
        import_module(name)
