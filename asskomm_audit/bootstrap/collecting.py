"""The command `setup`: build the environment now, or collect its wheels for machines offline."""

import os
import platform
import sys
import tempfile

from asskomm_audit.bootstrap import (
    PROGRAM_LOCK,
    TEST_LOCK,
    building,
    display,
    libraries,
    places,
    speaking,
    waiting,
)
from asskomm_audit.bootstrap.installing import fetch
from asskomm_audit.bootstrap.troubles import Trouble

USAGE = "python3 main.py setup [--collect DIR]"


def main(arguments: list[str]) -> int:
    """Run the command and return its exit code."""
    if not arguments:
        return _build()
    if len(arguments) == 2 and arguments[0] == "--collect":
        return _collect(os.path.abspath(arguments[1]))
    if arguments in (["-h"], ["--help"]):
        print(USAGE)
        return 0
    speaking.say(f"So geht der Aufruf: {USAGE}", "that is how to call it")
    return 2


def _build() -> int:
    ready = [place for place in places.candidates() if places.is_ready(place, PROGRAM_LOCK)]
    place = ready[0] if ready else building.build(PROGRAM_LOCK, display.uses_x11())
    speaking.say(f"Alles ist eingerichtet: {place}", "everything is set up")
    return 0


def _collect(folder: str) -> int:
    """Fetch the wheels of both locks for this kind of machine and this version of Python."""
    libraries.require(libraries.for_building())
    try:
        os.makedirs(folder, exist_ok=True)
        with tempfile.TemporaryDirectory() as scratch, waiting.alone(scratch) as held:
            place = os.path.join(scratch, "environment")
            building.make_empty(place)
            for lock in (PROGRAM_LOCK, TEST_LOCK):
                fetch(place, lock, folder, held)
    except Trouble as trouble:
        speaking.stop(trouble.german, trouble.english)
    except OSError as error:
        speaking.stop(
            f"„{folder}“ lässt sich nicht füllen ({error.strerror}); bitte wählen Sie einen anderen"
            " Ordner.",
            f"“{folder}” cannot be filled ({error.strerror}); please choose another folder.",
        )
    python = "%d.%d" % sys.version_info[:2]
    kind = f"{platform.system()} {platform.machine()}, Python {python}"
    speaking.say(
        f"Der Ordner {folder} gilt für {kind}; legen Sie ihn als wheels neben main.py",
        f"that folder serves {kind}; put it beside main.py as wheels",
    )
    return 0
