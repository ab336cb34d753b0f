"""From an interpreter that lacks the libraries into the environment that has them."""

import os
import sys

from asskomm_audit.bootstrap import ROUNDS, interpreters, places

MOST_ROUNDS = 3


def enter(lock: str, x11: bool) -> None:
    """Start again in the environment for `lock`, built first if need be.

    Returns only where somebody else's virtual environment has exactly what the lock pins.
    """
    if sys.prefix != sys.base_prefix:
        if _is_ours(sys.prefix):
            _leave(lock)
        if _has_pins(lock):
            return
    _again(places.python_of(_finished(lock) or _build(lock, x11)))


def _finished(lock: str) -> str:
    """Return the environment that is ready for the lock, or nothing."""
    if places.is_ready(places.BESIDE, lock):  # nearly always, so look no further
        return places.BESIDE
    return next((place for place in places.candidates() if places.is_ready(place, lock)), "")


def _build(lock: str, x11: bool) -> str:
    from asskomm_audit.bootstrap import building

    return building.build(lock, x11)


def _has_pins(lock: str) -> bool:
    from asskomm_audit.bootstrap import pins

    return pins.are_installed(places.lock_path(lock), sys.path)


def _is_ours(prefix: str) -> bool:
    return any(os.path.realpath(prefix) == os.path.realpath(p) for p in places.candidates())


def _leave(lock: str) -> None:
    """Start again outside: an environment cannot be rebuilt by the interpreter inside it."""
    if places.is_built(sys.prefix, lock):  # but by another version of Python
        places.forget(sys.prefix)
    _again(getattr(sys, "_base_executable", ""))


def _again(python: str) -> None:
    rounds = int(os.environ.get(ROUNDS, "0")) + 1
    if rounds > MOST_ROUNDS or not os.path.exists(python):
        from asskomm_audit.bootstrap import speaking

        speaking.stop(
            f"Die Einrichtung führt nicht zum Ziel; bitte löschen Sie den Ordner {places.BESIDE}"
            " und starten Sie erneut.",
            f"The set-up leads nowhere; please delete the folder {places.BESIDE} and start again.",
        )
    os.environ[ROUNDS] = str(rounds)
    interpreters.start([python, *sys.orig_argv[1:]])
