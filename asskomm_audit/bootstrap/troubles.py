"""Why pip failed, in one sentence that says what to do."""

import os
import re
import sys


class Trouble(Exception):  # noqa: N818 - it ends in a sentence, not in a stack trace
    """The set-up cannot go on; somebody can do something about it."""

    def __init__(self, german: str, english: str) -> None:
        super().__init__(german)
        self.german = german
        self.english = english


def trouble_of(report: list[str]) -> Trouble:
    """Return what went wrong, judged by what pip said."""
    text = "\n".join(report)
    if "DO NOT MATCH THE HASHES" in text:
        return Trouble(
            "Ein Paket entspricht nicht seiner Prüfsumme und wurde nicht installiert; bitte prüfen"
            " Sie die Paketquelle oder den Ordner wheels.",
            "A package does not match its checksum and was not installed; please check the package"
            " source or the folder wheels.",
        )
    if "No space left" in text or "Errno 28" in text:
        return Trouble(
            "Der Platz auf dem Laufwerk reicht nicht; bitte schaffen Sie 500 MB und starten Sie"
            " erneut.",
            "The disk is full; please free 500 MB and start again.",
        )
    missing = re.search(r"No matching distribution found for (\S+)", text)
    if missing:
        return _unavailable(missing[1], text)
    errors = [line for line in report if line.startswith("ERROR")] or report or [""]
    return Trouble(
        f"Die Pakete ließen sich nicht installieren ({errors[-1]}); bitte beheben Sie das und"
        " starten Sie erneut.",
        f"The packages could not be installed ({errors[-1]}); please mend that and start again.",
    )


def _unavailable(pin: str, text: str) -> Trouble:
    if "Connection" in text or "Temporary failure in name resolution" in text or "SSL" in text:
        return Trouble(
            "Die Paketquelle ist nicht zu erreichen; bitte prüfen Sie Netz und Proxy oder legen Sie"
            " neben main.py einen Ordner wheels an (`python3 main.py setup --collect wheels`"
            " auf einem Rechner mit Netz).",
            "The package source cannot be reached; please check network and proxy, or put a folder"
            " wheels beside main.py (`python3 main.py setup --collect wheels` on a machine with"
            " network).",
        )
    version = "%d.%d" % sys.version_info[:2]
    if _old_system():
        return Trouble(
            "Dieses Linux ist zu alt für Qt; nötig ist Debian 12, Ubuntu 22.04 oder neuer.",
            "This Linux is too old for Qt; Debian 12, Ubuntu 22.04 or newer is needed.",
        )
    return Trouble(
        f"Das Paket {pin} gibt es hier nicht für Python {version}; bitte prüfen Sie die"
        " Paketquelle oder sammeln Sie den Ordner wheels mit derselben Python-Version neu.",
        f"The package {pin} is not available here for Python {version}; please check the package"
        " source, or collect the folder wheels anew with the same version of Python.",
    )


def _old_system() -> bool:
    """Whether the C library is older than the one Qt was built for."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        name = os.confstr("CS_GNU_LIBC_VERSION") or ""
    except (OSError, ValueError):
        return False
    parts = re.findall(r"\d+", name)
    return len(parts) >= 2 and (int(parts[0]), int(parts[1])) < (2, 34)
