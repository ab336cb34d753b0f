"""The real window while it takes in photos, shows many, or writes documents.

`python -m tests.benchmarks.busy_window photos|crowd|strip|documents FILE FOLDER` works on a copy of
the file in the present folder and prints what it saw as JSON: lateness of a 5 ms heartbeat in
milliseconds, frames, seconds. FOLDER holds the photos to take in.
"""

import json
import os
import resource
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer

from asskomm_audit.app import build
from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.store.audits import audits_of
from asskomm_audit.store.originals import put_keeps_originals
from asskomm_audit.store.photos import photos_of
from asskomm_audit.ui.reports.writing import DocumentWriter, Order
from tests.benchmarks.answer_keys import Heartbeat, wait

_STEP = 24  # pixels that a frame scrolls: a practised finger
_FRAMES = 300  # each way
_FRAME = 16  # ms from one to the next
_LOOK = 10  # ms between two looks whether a job has ended
_SOON = 200  # ms after which a job is cancelled


def take_in(window: Any, folder: Path) -> dict[str, Any]:
    """Take in all photos of a folder; return how late the window was and what came of it."""
    desk, page = _inbox(window)
    idle = _listen(lambda: wait(1000))
    began, began_work = time.perf_counter(), time.process_time()
    page.add_files([folder])
    heart = Heartbeat()
    heart.start()
    _until_done(desk.session)
    heart.stop()
    seconds, cpu = time.perf_counter() - began, time.process_time() - began_work
    kept = len(photos_of(desk.session.file, desk.session.audit_id))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    seen = {"idle": idle, "lateness": heart.lateness, "work": heart.work, "seconds": seconds}
    return seen | {"cpu": cpu, "kept": kept, "peak": peak}


def take_in_crowd(window: Any, folder: Path) -> dict[str, Any]:
    """Stop an intake of very many files soon, then let it run to its end."""
    desk, page = _inbox(window)
    page.add_files([folder])
    stopped = _cancel_soon(desk.session)
    return take_in(window, folder) | {"stopped": stopped}


def scroll(window: Any, _folder: Path) -> dict[str, Any]:
    """Scroll through the waiting photos and back; small pictures are read on the way.

    A frame costs milliseconds of the window's thread, from one frame to the next: also what comes
    of pictures that have arrived. "wall" is what went by on a busy machine until it was painted,
    "empty" how many frames of pictures were still empty then.
    """
    _, page = _inbox(window)
    view, bar = page.strip.viewport(), page.strip.verticalScrollBar()
    frames: dict[str, list[float]] = {"down": [], "up": [], "wall": [], "empty": []}
    for way, sign in (("down", 1), ("up", -1)):
        for _ in range(min(bar.maximum() // _STEP, _FRAMES)):
            began, began_wall = time.thread_time(), time.perf_counter()
            bar.setValue(bar.value() + sign * _STEP)
            view.repaint()
            passed = time.perf_counter() - began_wall
            frames["wall"].append(1000 * passed)
            frames["empty"].append(page.strip.pictures.missing)
            wait(max(0, _FRAME - round(1000 * passed)))
            frames[way].append(1000 * (time.thread_time() - began))
    return {**frames, "photos": len(page.strip.photos.all())}


def write_documents(window: Any, folder: Path) -> dict[str, Any]:
    """Write report and workbook of all audits, whole first, then cancelled soon."""
    desk = window.workplace.desk
    desk.show_page("reports")
    wait(1500)
    writer = DocumentWriter(desk.session, window)
    seen: dict[str, Any] = {"idle": _listen(lambda: wait(1000))}
    for name, ending, kind in (("report", "pdf", DocumentKind.REPORT), ("workbook", "xlsx", None)):
        whole, cut = folder / f"whole.{ending}", folder / f"cut.{ending}"
        writer.write(_order(desk.session, whole, kind))
        seen[name] = _listen(lambda: _until_done(desk.session))
        if not whole.exists():
            raise SystemExit(f"the {name} was not written")
        writer.write(_order(desk.session, cut, kind))
        seen[f"{name}_stopped"] = _cancel_soon(desk.session)
        seen[f"{name}_left"] = len([each for each in folder.iterdir() if each != whole])
        whole.unlink()
    return seen


def _order(session: Any, target: Path, kind: DocumentKind | None) -> Order:
    audits = tuple(each.id for each in audits_of(session.file))
    return Order(session.path, audits, target, "de", kind, Edition.INTERNAL, "Messung")


def _inbox(window: Any) -> tuple[Any, Any]:
    desk = window.workplace.desk
    session = desk.session
    session.perform("Originale", lambda file: put_keeps_originals(file, keep=False))
    session.set_audit(audits_of(session.file)[0].id)
    desk.show_page("photos")
    wait(1500)  # the libraries that are imported behind the first frames
    return desk, desk.stack.currentWidget()


def _listen(act: Callable[[], object]) -> list[float]:
    heart = Heartbeat()
    heart.start()
    act()
    heart.stop()
    return heart.lateness


def _until_done(session: Any) -> None:
    """Let the event loop run until the work is done."""
    _until(lambda: bool(session.jobs.running))
    _until(lambda: not session.jobs.running)


def _cancel_soon(session: Any) -> float:
    """Cancel the work soon after its start; return the milliseconds until it has ended."""
    _until(lambda: bool(session.jobs.running))
    wait(_SOON)
    if not session.jobs.running:
        raise SystemExit("there was nothing to cancel any more")
    began = time.perf_counter()
    session.jobs.running[0].cancel()
    _until(lambda: not session.jobs.running)
    return 1000 * (time.perf_counter() - began)


def _until(holds: Callable[[], bool]) -> None:
    loop = QEventLoop()
    look = QTimer(interval=_LOOK)
    look.timeout.connect(lambda: loop.quit() if holds() else None)
    look.start()
    loop.exec()


_ACTS = {
    "photos": take_in,
    "crowd": take_in_crowd,
    "strip": scroll,
    "documents": write_documents,
}


def main(act: str, file: Path, folder: Path) -> None:
    """Open a copy of the file in the real window and do what is asked."""
    copy = Path(f"busy-{os.getpid()}.audit.gpkg").absolute()
    shutil.copyfile(file, copy)
    _, window = build([str(copy)])
    window.resize(1366, 768)
    loop = QEventLoop()  # quitting the application would close the window
    window.completed.connect(loop.quit)
    window.show()
    loop.exec()
    seen = _ACTS[act](window, folder)
    window.close()
    copy.unlink()
    sys.stdout.write(json.dumps(seen) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
