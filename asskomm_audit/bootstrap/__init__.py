"""Make `python3 main.py` and `python3 tests` work on a bare machine, with no library at all.

The first call builds an environment from a lock and starts itself again in it; later calls only
look whether it still is the right one. These modules import the standard library alone, and what
they need seldom they import late. All of them can be read by Python 3.6; this one, `display`,
`interpreters`, `places` and `speaking` also run there, to say what is missing.
"""

import os
import sys

from asskomm_audit.bootstrap import display, places

PROGRAM_LOCK = "requirements.lock"
TEST_LOCK = "requirements-test.lock"
ROUNDS = "ASSKOMM_SETUP_ROUNDS"


def prepare(arguments: "list[str]") -> None:
    """Return when the program can run with these arguments; stop with a sentence if it cannot."""
    if getattr(sys, "frozen", False):
        return
    if arguments[:1] == ["setup"]:
        _set_up(arguments[1:])
    window = display.shows_window(arguments)
    display.prepare(window)
    _enter(PROGRAM_LOCK, window and display.uses_x11())


def prepare_tests() -> None:
    """Return when the tests can run; for the other programs among the tests, too."""
    _enter(TEST_LOCK, False)


def _enter(lock: str, x11: bool) -> None:
    """Return when this interpreter has all that `lock` names; else go where one has."""
    if places.is_built(sys.prefix, lock, inside=True):
        places.hold(sys.prefix)
        os.environ.pop(ROUNDS, None)
    else:
        from asskomm_audit.bootstrap import interpreters

        interpreters.require_fitting()
        from asskomm_audit.bootstrap import entering

        entering.enter(lock, x11)
    _require_libraries(x11)


def _require_libraries(x11: bool) -> None:
    """Stop with a sentence if Qt's system libraries are missing: it would abort without one."""
    name = "window" if x11 else "screenless"
    if not sys.platform.startswith("linux") or places.is_noted(name):
        return
    from asskomm_audit.bootstrap import libraries

    libraries.require(libraries.needed(x11))
    places.note(name)


def _set_up(arguments: "list[str]") -> None:
    from asskomm_audit.bootstrap import interpreters

    interpreters.require_fitting()
    from asskomm_audit.bootstrap import collecting

    sys.exit(collecting.main(arguments))
