"""Renders every page in every theme and language to PNG: `python3 -m tests.gallery OUT`.

It looks at the example file, drawn off screen with our own fonts, so pictures of two machines
are alike. Light pages come in three sizes, the others in one.
"""

import argparse
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

SIZES = ((1366, 768), (1920, 1080), (1024, 600))
THEMES = ("hell", "dunkel", "sonne", "nacht")
LANGUAGES = ("de", "en")


def main() -> int:
    """Render the gallery into the folder that the command line names."""
    parser = argparse.ArgumentParser(prog="python3 -m tests.gallery", description=__doc__)
    parser.add_argument("out", type=Path, help="folder for the pictures; it is made if missing")
    parser.add_argument("--file", type=Path, help="an audit file to show instead of the example")
    parser.add_argument("--only", default="", help="pictures whose name holds this word")
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    arguments.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ASSKOMM_DATA"] = folder
        for path in render(arguments.out, arguments.file, arguments.only):
            sys.stdout.write(f"{path}\n")
    return 0


def render(out: Path, file: Path | None = None, only: str = "") -> Iterator[Path]:
    """Yield each picture once it is written."""
    from asskomm_audit.app import build

    app, window = build()  # before the example, which draws its photos with the same application
    file = file or _example()
    window.show()
    _settle(app)
    settings = window.settings
    for part in ("start", *_page_ids()):
        if part != "start" and window.workplace.session is None:
            _open(window, file)
        for language in LANGUAGES:
            for theme in THEMES:
                for size in SIZES if theme == "hell" else SIZES[:1]:
                    name = f"{part}_{theme}_{language}_{size[0]}x{size[1]}"
                    if only not in name:
                        continue
                    settings.language, settings.theme = language, theme
                    window.resize(*size)
                    if window.workplace.desk:
                        window.workplace.desk.show_page(part)
                    _settle(app)
                    path = out / f"{name}.png"
                    window.grab().save(str(path))
                    yield path
    window.close()


def _open(window, file: Path) -> None:
    from asskomm_audit.store.findings import findings_of
    from asskomm_audit.store.people import people_of

    window.workplace.files.open(file)
    session = window.workplace.session
    people = people_of(session.file)
    session.set_person(people[0] if people else None)
    counts = Counter(each.audit_id for each in findings_of(session.file))
    if counts:
        session.set_audit(counts.most_common(1)[0][0])  # there is most to see


def _page_ids() -> list[str]:
    from asskomm_audit.ui.pages import PAGES

    return [entry.id for entry in PAGES]


def _settle(app) -> None:
    """Let what is queued be shown: timers of no time, layouts, short jobs."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(150, loop.quit)
    loop.exec()
    app.sendPostedEvents()


def _example() -> Path:
    from asskomm_audit.progress import silent
    from asskomm_audit.ui.example_file import make_example

    return make_example("de", silent)


if __name__ == "__main__":
    raise SystemExit(main())
