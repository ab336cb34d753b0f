"""Build an environment: in its place, noted as finished last, so that a torn one heals itself."""

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Generator
from contextlib import contextmanager
from glob import glob
from zipfile import ZipFile

from asskomm_audit.bootstrap import PROGRAM_LOCK, TEST_LOCK, libraries, places, speaking, waiting
from asskomm_audit.bootstrap.installing import install
from asskomm_audit.bootstrap.troubles import Trouble

INTERRUPTED = 130


def build(lock: str, x11: bool) -> str:
    """Return the folder of an environment that is finished for the lock; it says what it does."""
    libraries.require([*libraries.for_building(), *libraries.needed(x11)])
    try:
        place = _writable()
        with waiting.alone(place + "-setup") as held:
            if not places.is_ready(place, lock):
                _build(place, lock, held)
    except Trouble as trouble:
        speaking.stop(trouble.german, trouble.english)
    except OSError as error:
        what = f"{error.strerror}, {error.filename}" if error.filename else str(error)
        speaking.stop(
            f"Die Einrichtung brach ab ({what}); bitte beheben Sie das und starten Sie erneut.",
            f"The set-up broke off ({what}); please mend that and start again.",
        )
    except KeyboardInterrupt:
        speaking.say("Abgebrochen, nichts bleibt halb liegen", "Stopped, nothing is left half-done")
        raise SystemExit(INTERRUPTED) from None
    return place


def make_empty(place: str) -> None:
    """Make an environment with pip alone in it: the one that came with this Python."""
    speaking.say("Lege die Umgebung an", "Making the environment")
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--without-pip", place],
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    wheels = _wheels_of_pip()
    if made.returncode or not wheels:
        last = made.stdout.strip().rpartition("\n")[2] or "ensurepip"
        raise Trouble(
            f"Python kann hier keine Umgebung anlegen ({last}); bitte prüfen Sie Rechte und Platz.",
            f"Python cannot make an environment here ({last}); please check rights and space.",
        )
    with ZipFile(wheels[-1]) as wheel:  # as installing it would, in a tenth of the time
        wheel.extractall(sysconfig.get_path("purelib", "venv", vars={"base": place}))


def _wheels_of_pip() -> list[str]:
    """Return the wheels of pip that this Python brings; distributions keep them apart."""
    import ensurepip

    beside = os.path.join(os.path.dirname(ensurepip.__file__), "_bundled")
    apart = sysconfig.get_config_var("WHEEL_PKG_DIR")
    return [path for folder in (apart, beside) if folder for path in glob(folder + "/pip-*.whl")]


def _writable() -> str:
    for place in places.candidates():
        try:
            os.makedirs(place + "-setup", exist_ok=True)
            with open(os.path.join(place + "-setup", "lock"), "ab"):
                return place
        except OSError:
            continue
    raise Trouble(
        "Weder der Programmordner noch Ihr Datenordner lässt sich beschreiben; bitte geben Sie"
        " mit der Variablen ASSKOMM_DATA einen Ordner an.",
        "Neither the program folder nor your data folder can be written; please name a folder"
        " in the variable ASSKOMM_DATA.",
    )


def _build(place: str, lock: str, held: int) -> None:
    speaking.say(
        f"Einmalige Einrichtung in {place}",
        "set-up, once; it takes about a minute and 400 MB",
    )
    if lock == TEST_LOCK and places.is_ready(place, PROGRAM_LOCK):
        install(place, lock, held)  # adds the tools: both locks pin the same program
    else:
        with _in_place_of_old(place):
            make_empty(place)
            install(place, lock, held)
            _quicken(place)
            places.note_built(place, PROGRAM_LOCK)
    places.note_built(place, lock)
    speaking.say("Die Einrichtung ist fertig", "The set-up is done")


@contextmanager
def _in_place_of_old(place: str) -> Generator[None, None, None]:
    """Put the old environment aside, and back if the new one does not come about."""
    old = place + "-old"
    if not os.path.isdir(os.path.join(place, places.NOTES)):
        shutil.rmtree(place, ignore_errors=True)  # torn off half-way
    if os.path.isdir(place):
        shutil.rmtree(old, ignore_errors=True)
        _put_aside(place, old)
    try:
        yield
    except BaseException:
        shutil.rmtree(place, ignore_errors=True)
        if os.path.isdir(old):
            os.replace(old, place)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _put_aside(place: str, old: str) -> None:
    try:
        if not places.is_held(place):
            os.replace(place, old)
            return
    except PermissionError:
        pass  # Windows: a library of it is loaded
    raise Trouble(
        "Das Programm läuft noch mit der alten Umgebung; bitte schließen Sie es und starten Sie"
        " erneut.",
        "The program still runs with the old environment; please close it and start again.",
    )


def _quicken(place: str) -> None:
    """Let later starts find compiled code; a failure here costs milliseconds only."""
    if sys.dont_write_bytecode:
        return
    speaking.say("Beschleunige spätere Starts", "Making later starts faster")
    python = places.python_of(place)
    package = os.path.join(places.ROOT, "asskomm_audit")
    unpacked = {**os.environ, "SBK_EMBED": "0"}  # PySide6 then keeps its support files as files
    for command in (["-c", "import PySide6.QtWidgets"], ["-m", "compileall", "-q", package]):
        subprocess.run([python, *command], check=False, capture_output=True, env=unpacked)
