"""What a start loads before the first frame, and how two starts meet."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from asskomm_audit.ui.single_instance import Doorbell, ring
from asskomm_audit.ui.window_lock import claim

PROBE = """
import sys
from PySide6 import QtCore
from asskomm_audit.app import build
app, window = build()
def tell(when):
    heavy = ("sqlite_utils", "sqlite3", "reportlab", "openpyxl", "PIL", "PySide6.QtSvg")
    print(when, [name for name in heavy if name in sys.modules], "Qt" in vars(QtCore))
window.first_painted.connect(lambda: tell("first"))
window.completed.connect(lambda: (tell("complete"), app.exit()))
window.show()
app.exec()
"""


def run(code: str, folder: Path) -> list[str]:
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "ASSKOMM_DATA": str(folder)}
    ended = subprocess.run(
        [sys.executable, "-c", code], env=surroundings, capture_output=True, text=True, timeout=60
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.splitlines()


def test_the_first_frame_loads_neither_the_store_nor_writers_nor_the_qt_namespace(tmp_path):
    first, complete = run(PROBE, tmp_path)
    assert first == "first [] False"
    assert "sqlite_utils" not in complete
    assert "reportlab" not in complete


def test_only_one_start_is_the_first(tmp_path, qapp):
    lock = claim(tmp_path)
    assert lock is not None
    assert claim(tmp_path) is None
    lock.unlock()
    assert claim(tmp_path) is not None


@pytest.mark.parametrize("file", ["/tmp/Straße & Platz 🙂.audit.gpkg", ""])
def test_a_later_start_hands_its_file_over(qtbot, tmp_path, file):
    doorbell = Doorbell(tmp_path)
    with qtbot.waitSignal(doorbell.rang) as heard:
        code = (
            "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
            "from asskomm_audit.ui.single_instance import ring\n"
            "app = QCoreApplication([]); sys.exit(not ring(Path(sys.argv[1]), sys.argv[2]))"
        )
        process = subprocess.Popen([sys.executable, "-c", code, str(tmp_path), file])
    assert heard.args == [file]
    assert process.wait(10) == 0


def test_a_bell_nobody_hears_is_told(tmp_path, qapp):
    assert not ring(tmp_path, "x", patience=1)
