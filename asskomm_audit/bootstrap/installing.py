"""What pip does for us: install a lock, or fetch its wheels; with its progress in our words."""

import os
import re
import subprocess
import sys

from asskomm_audit.bootstrap import places, speaking
from asskomm_audit.bootstrap.pins import pins_of
from asskomm_audit.bootstrap.troubles import trouble_of

WHEELS = os.path.join(places.ROOT, "wheels")
PINNED_ONLY = ["--require-hashes", "--only-binary", ":all:", "--progress-bar", "off"]
LARGE = 20  # MB, from which on a download is worth a word
_FOUND = re.compile(r"(Collecting|Processing|Requirement already satisfied:) (\S+)")
_SIZE = re.compile(r"Downloading \S+ \((\d+)(\.\d+)? MB\)")


def install(place: str, lock: str, held: int) -> None:
    """Install what the lock pins; from the folder `wheels` beside main.py if there is one."""
    command = ["install", *PINNED_ONLY, "-r", places.lock_path(lock)]
    if os.path.isdir(WHEELS):
        speaking.say(
            "Nehme die Pakete aus dem Ordner wheels, ohne Netz",
            "Taking the packages from the folder wheels, without network",
        )
        command += ["--no-index", "--find-links", WHEELS]
    else:
        speaking.say("Lade die Pakete", "Fetching the packages")
    _run(place, command, lock, held)


def fetch(place: str, lock: str, folder: str, held: int) -> None:
    """Fetch the wheels of the lock that fit this machine and this Python into the folder."""
    speaking.say(f"Lade die Pakete von {lock}", f"Fetching the packages of {lock}")
    command = ["download", *PINNED_ONLY, "-r", places.lock_path(lock), "--dest", folder]
    _run(place, command, lock, held)


def _run(place: str, command: list[str], lock: str, held: int) -> None:
    """Run pip with the machine's own settings for index, proxy and certificates."""
    environment = {**os.environ, "PIP_USER": "0", "PYTHONIOENCODING": "utf-8"}
    for name in ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_QUIET", "PIP_VERBOSE"):
        environment.pop(name, None)
    process = subprocess.Popen(
        [
            *(places.python_of(place), "-I", "-X", "utf8", "-m", "pip"),
            *("--no-input", "--disable-pip-version-check"),
            *command,
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        env=environment,
        # A pip that outlives a killed set-up still keeps the next one waiting.
        pass_fds=() if sys.platform == "win32" else (held,),
    )
    try:
        report = _follow(process, lock)
    except BaseException:
        process.kill()  # nothing may write on while the half-built is removed
        process.wait()
        raise
    if process.wait():
        raise trouble_of(report)


def _follow(process: subprocess.Popen[str], lock: str) -> list[str]:
    """Show what pip does as it comes, and return all it said."""
    assert process.stdout is not None
    report: list[str] = []
    done, skipped = 0, 0
    total = len(pins_of(places.lock_path(lock)))
    for line in process.stdout:
        report.append(line.rstrip())
        text = line.strip()
        found, size = _FOUND.match(text), _SIZE.match(text)
        if text.startswith("Ignoring "):
            skipped += 1
        elif found:
            done += 1
            speaking.step(f"{done:3}/{total - skipped}  {_name(found[2])}")
        elif size and int(size[1]) >= LARGE:
            speaking.step(f"         {size[1]} MB ...")
        elif text.startswith("Installing collected packages"):
            speaking.say("Packe die Pakete aus", "Unpacking the packages")
    return report


def _name(found: str) -> str:
    """Return name and version from a pin or from the path of a wheel."""
    if found.endswith(".whl"):
        return " ".join(os.path.basename(found).split("-")[:2])
    return found.replace("==", " ")
