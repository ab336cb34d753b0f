"""Opening files nobody can trust, each in a worker process with a time limit.

Run as a program it is the worker: it reads paths from standard input and answers each with one
line: what came of opening the file and of everything the program reads from it.
"""

import os
import queue
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
SECONDS = 60.0  # the machine may be busy; the processor time of the slowest is reported


@dataclass(frozen=True)
class Outcome:
    """What came of one file."""

    path: Path
    words: str  # opened, refused, damaged, or what must not be: traceback, hang, died
    seconds: float  # of processor time, which does not depend on what else the machine does
    detail: str = ""

    @property
    def is_good(self) -> bool:
        return self.words in ("opened", "refused", "damaged")


def outcomes(paths: Iterable[Path], workers: int = 2, pages: bool = False) -> Iterator[Outcome]:
    """Yield what came of each file; a worker that hangs or dies is replaced."""
    waiting: queue.Queue[Path | None] = queue.Queue(maxsize=4)
    done: queue.Queue[Outcome | None] = queue.Queue()
    threads = [threading.Thread(target=_serve, args=(waiting, done, pages)) for _ in range(workers)]
    threads.append(threading.Thread(target=_feed, args=(paths, waiting, workers)))
    for thread in threads:
        thread.start()
    ended = 0
    while ended < workers:
        outcome = done.get()
        if outcome is None:
            ended += 1
        else:
            yield outcome
    for thread in threads:
        thread.join()


def _feed(paths: Iterable[Path], waiting, workers: int) -> None:
    try:
        for path in paths:
            waiting.put(path)
    finally:
        for _ in range(workers):
            waiting.put(None)


def _serve(waiting, done, pages: bool) -> None:
    worker = None
    try:
        while path := waiting.get():
            worker = worker or _start(pages)
            outcome = _ask(worker, path)
            if outcome.words in ("hang", "died"):
                worker.kill()
                worker.communicate()
                worker = None
            done.put(outcome)
            if outcome.is_good:
                path.unlink(missing_ok=True)
    finally:
        if worker:
            worker.communicate()
        done.put(None)


def _start(pages: bool) -> "subprocess.Popen[str]":
    worker = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "tests.store.hostile", "pages" if pages else "reads"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if (said := worker.stdout.readline()) != "ready\n":
        worker.kill()
        raise RuntimeError(said + worker.communicate()[0])
    return worker


def _ask(worker: "subprocess.Popen[str]", path: Path) -> Outcome:
    start = time.monotonic()
    killer = threading.Timer(SECONDS, worker.kill)
    killer.start()
    said = []
    worker.stdin.write(f"{path}\n")
    worker.stdin.flush()
    while line := worker.stdout.readline():
        said.append(line)
        if line.startswith("outcome "):
            killer.cancel()
            _, seconds, words, *detail = line.split(maxsplit=3)
            more = "".join(said[:-1])
            if more and words != "traceback":
                words = "noise"
            return Outcome(path, words, float(seconds), " ".join((*detail, more)))
    seconds = time.monotonic() - start
    killer.cancel()
    words = "hang" if seconds >= SECONDS else "died"
    return Outcome(path, words, seconds, "".join(said)[-2000:])


# --- the worker ------------------------------------------------------------------------------


def use(path: Path) -> str:
    """Do everything with a file that the program does; return what came of opening it."""
    from asskomm_audit.errors import UserError
    from asskomm_audit.store.checking import check_file
    from asskomm_audit.store.opening import open_audit_file
    from asskomm_audit.store.troubles import DamagedFileError

    try:
        check_file(path)
    except UserError as error:
        str(error)
    _merge_from(path)
    try:
        file = open_audit_file(path)
    except DamagedFileError as error:
        str(error)
        _rescue(path)
        return "damaged"
    except UserError as error:
        return f"refused {str(error)[:60]}"
    with file:
        for read in _reads(file):
            try:
                read()
            except UserError as error:
                str(error)
        _write(file)
    _copy(path)
    _merge_into(path)
    return "opened"


def _reads(file) -> Iterator:
    from datetime import date
    from functools import partial

    from asskomm_audit.domain.kinds import Kind
    from asskomm_audit.domain.result import result_of
    from asskomm_audit.store.bin import removed_records
    from asskomm_audit.store.conflicts import open_conflicts
    from asskomm_audit.store.counting import audits_by_place, count_of
    from asskomm_audit.store.findings import next_finding_number
    from asskomm_audit.store.history import history_of, steps_of
    from asskomm_audit.store.photos import photo_bytes, thumbnail_bytes
    from asskomm_audit.store.progress import answered_of
    from asskomm_audit.store.searching import search
    from asskomm_audit.store.searching_history import search_history
    from asskomm_audit.store.settings import setting_of
    from asskomm_audit.store.snapshots import load_snapshot
    from asskomm_audit.store.stores import STORES

    yield partial(steps_of, file)
    yield from (partial(read, file) for read in (removed_records, open_conflicts, audits_by_place))
    yield partial(search, file, "Leuchte")
    yield partial(search_history, file, "Markt")
    yield partial(next_finding_number, file)
    yield partial(setting_of, file, "deckblatt")
    for kind in Kind:
        yield partial(count_of, file, kind)
    for store in STORES:
        yield partial(store.select, file, "1")
        for row in _ids(file, store.kind)[:3]:
            yield partial(history_of, file, store.kind, row)
    for audit in _ids(file, Kind.AUDIT):
        yield partial(answered_of, file, audit)
        yield lambda audit=audit: result_of(load_snapshot(file, audit), today=date(2026, 12, 1))
    for (digest,) in _rows(file, "SELECT sha256 FROM photo"):
        yield partial(photo_bytes, file, digest)
        yield partial(thumbnail_bytes, file, digest)


def _ids(file, kind) -> list[str]:
    return [row for (row,) in _rows(file, f"SELECT id FROM {kind}")]


def _rows(file, query: str):
    from asskomm_audit.errors import UserError

    try:
        return file.rows(query)
    except UserError:
        return []


def _write(file) -> None:
    from asskomm_audit.errors import UserError
    from asskomm_audit.store.history import carry_out, steps_of, take_back
    from asskomm_audit.store.settings import put_setting

    for action in (
        lambda: carry_out(file, "Weiter", lambda file: put_setting(file, "a", "b")),
        lambda: [take_back(file, step.id, step.text) for step in steps_of(file, limit=6)],
    ):
        try:
            action()
        except UserError as error:
            str(error)


def _copy(path: Path) -> None:
    from asskomm_audit.errors import UserError
    from asskomm_audit.store.copying import copy_whole

    target = path.with_name(f"{path.stem} copy.gpkg")
    try:
        copy_whole(path, target)
    except UserError as error:
        str(error)
    target.unlink(missing_ok=True)


def _merge_from(path: Path) -> None:
    """Merge the file into an empty one; what comes in must leave that one sound.

    Only pictures and catalogues may be missing, for another laptop may still bring them.
    """
    from asskomm_audit.errors import UserError
    from asskomm_audit.store.checking import FaultKind, check_file
    from asskomm_audit.store.merging import merge_into

    ours = path.with_name(f"{path.stem} ours.gpkg")
    ours.write_bytes(_empty_file())
    try:
        merge_into(ours, [path])
    except UserError as error:
        str(error)
    missing = (FaultKind.PHOTO, FaultKind.CATALOGUE)
    if faults := [each for each in check_file(ours) if each.kind not in missing]:
        raise AssertionError(f"the merge left {faults[:3]}")
    ours.unlink()


def _merge_into(path: Path) -> None:
    """Merge the sound file, and what has come since, into the spoilt one."""
    from asskomm_audit.errors import UserError
    from asskomm_audit.store.merging import merge_into
    from tests.store.golden import golden_files, unpacked

    theirs = unpacked(golden_files()[-1], path.parent)
    try:
        merge_into(path, [theirs])
    except UserError as error:
        str(error)


@cache
def _empty_file() -> bytes:
    from asskomm_audit.store.opening import create_audit_file

    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.audit.gpkg"
        create_audit_file(path).close()
        return path.read_bytes()


def _rescue(path: Path) -> None:
    from asskomm_audit.errors import UserError
    from asskomm_audit.store.rescue import rescue

    target = path.with_name(f"{path.stem} rescued.gpkg")
    try:
        rescue(path, target)
    except UserError as error:
        str(error)
    target.unlink(missing_ok=True)


def _shower():
    """Return what opens a file in the window and shows every page; errors become messages there."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from asskomm_audit.app import make_application, make_window
    from asskomm_audit.ui.pages import PAGES
    from tests.store.golden import golden_files, unpacked

    app = make_application()
    window = make_window(app)
    window.show()
    app.processEvents()
    workplace = window.workplace
    crashes: list[str] = []
    workplace.messages.crashed.disconnect()
    workplace.messages.crashed.connect(crashes.append)
    workplace.messages.install_hook()

    def show(path: Path) -> str:
        crashes.clear()
        _told(workplace, lambda: workplace.files.open(path))
        said = "opened" if workplace.session else "refused"
        for entry in PAGES:
            if workplace.desk:
                _told(workplace, lambda entry=entry: workplace.desk.show_page(entry.id))
            app.processEvents()
        _told(workplace, workplace.files.close)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        app.processEvents()
        if crashes:
            raise RuntimeError(crashes[0])
        return said

    with TemporaryDirectory() as folder:  # what is imported at first takes its time
        show(unpacked(golden_files()[-1], Path(folder)))
    return show


def _told(workplace, action) -> None:
    try:
        action()
    except Exception as error:  # as the hook does for errors in slots
        workplace.messages.report(error)


def _work(mode: str) -> None:
    import faulthandler

    faulthandler.enable(sys.stdout)
    look = _shower() if mode == "pages" else use
    _say("ready")
    for line in sys.stdin:
        faulthandler.dump_traceback_later(0.9 * SECONDS, file=sys.stdout)  # what hangs
        start = time.process_time()
        try:
            said = look(Path(line.rstrip("\n")))
        except BaseException:
            traceback.print_exc(file=sys.stdout)
            said = "traceback"
        faulthandler.cancel_dump_traceback_later()
        _say(f"outcome {time.process_time() - start:.3f} {said}")


def _say(words: str) -> None:
    print(words, flush=True)  # noqa: T201 - how the worker answers


if __name__ == "__main__":
    _work(sys.argv[1])
