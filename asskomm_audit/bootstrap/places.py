"""Where environments lie, and the notes in them that make a later start free of charge."""

import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BESIDE = os.path.join(ROOT, ".venv")
NOTES = "asskomm-setup"


def candidates() -> "list[str]":
    """Return where an environment may lie: beside main.py, else in the user's data folder."""
    from binascii import crc32

    from asskomm_audit.paths import data_folder

    try:
        folder = data_folder()
    except OSError:
        return [BESIDE]
    # one for each program folder: several versions may lie on one machine
    return [BESIDE, os.path.join(folder, "environment-%08x" % crc32(os.fsencode(ROOT)))]


def lock_path(lock: str) -> str:
    """Return the path of a lock by its name."""
    return os.path.join(ROOT, "resources", lock)


def is_built(place: str, lock: str, inside: bool = False) -> bool:
    """Whether the environment was finished for the lock as it stands now.

    Seen from `inside`, the version of Python must be that it was built with too.
    """
    try:
        note = _read(_note_path(place, lock))
        wanted = _read(lock_path(lock))
    except OSError:
        return False
    if inside:
        return note == wanted + _version_line("%d.%d" % sys.version_info[:2])
    return note.startswith(wanted) and note.count(b"\n") == wanted.count(b"\n") + 1


def is_ready(place: str, lock: str) -> bool:
    """Whether the environment is built, and the Python it was made from still on this machine."""
    home = _setting(place, "home")
    return is_built(place, lock) and os.path.isdir(home) and os.path.exists(python_of(place))


def note_built(place: str, lock: str) -> None:
    """Note, as the very last step, that the environment is finished for this lock."""
    os.makedirs(os.path.join(place, NOTES), exist_ok=True)
    path = _note_path(place, lock)
    with open(path + ".part", "wb") as note:
        note.write(_read(lock_path(lock)) + _version_line(_setting(place, "version")))
    os.replace(path + ".part", path)


def forget(place: str) -> None:
    """Take back that the environment was finished for any lock."""
    folder = os.path.join(place, NOTES)
    if os.path.isdir(folder):
        for name in os.listdir(folder):
            os.remove(os.path.join(folder, name))


def is_noted(name: str) -> bool:
    """Whether something was found in order for the running environment."""
    return os.path.exists(os.path.join(sys.prefix, NOTES, name + ".ok"))


def note(name: str) -> None:
    """Note for later starts that something is in order, if it may be written down."""
    folder = os.path.join(sys.prefix, NOTES)
    if not os.path.isdir(folder):
        return  # not an environment of ours
    try:
        with open(os.path.join(folder, name + ".ok"), "wb"):
            pass
    except OSError:
        return


def python_of(place: str) -> str:
    """Return the path of the environment's interpreter."""
    if sys.platform == "win32":
        return os.path.join(place, "Scripts", "python.exe")
    return os.path.join(place, "bin", "python")


def hold(place: str) -> None:
    """Keep others from replacing the environment while this process lives."""
    if sys.platform == "win32":
        return  # loaded libraries hold it there
    import fcntl

    try:
        folder = os.open(place, os.O_RDONLY)
        fcntl.flock(folder, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return  # a network drive without locks


def is_held(place: str) -> bool:
    """Whether a running program uses the environment."""
    if sys.platform == "win32":
        return False  # renaming it fails there
    import fcntl

    folder = os.open(place, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    finally:
        os.close(folder)
    return False


def _note_path(place: str, lock: str) -> str:
    return os.path.join(place, NOTES, lock)


def _version_line(version: str) -> bytes:
    return ("# built with Python %s\n" % ".".join(version.split(".")[:2])).encode("ascii")


def _setting(place: str, name: str) -> str:
    """Return what the environment says about the Python that it was made from."""
    try:
        with open(os.path.join(place, "pyvenv.cfg"), encoding="utf-8") as settings:
            lines = [line.partition("=") for line in settings]
    except OSError:
        return ""
    return next((value.strip() for key, _, value in lines if key.strip() == name), "")


def _read(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()
