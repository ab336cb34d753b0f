"""Which Python the program runs on, and where this machine has one of them."""

import os
import sys

OLDEST, NEWEST = (3, 11), (3, 14)
PROBE = "import sys; print(sys.version_info[0], sys.version_info[1], sys.maxsize > 2**32)"


def fits(version: "tuple[int, int]", wide: bool) -> bool:
    """Whether the program runs on this version of Python, on 64 bit as Qt wants it."""
    return wide and OLDEST <= version <= NEWEST


def require_fitting() -> None:
    """Return on a fitting Python; else start again on one, or stop with a sentence."""
    if fits(sys.version_info[:2], sys.maxsize > 2**32):
        return
    for command in candidates():
        if _answers(command):
            start(command + sys.argv)
    from asskomm_audit.bootstrap import speaking

    speaking.stop(
        "ASSKomm Audit braucht Python 3.11 bis 3.14 (64 Bit), hier läuft %d.%d; bitte"
        " installieren Sie zum Beispiel Python 3.13." % sys.version_info[:2],
        "ASSKomm Audit needs Python 3.11 to 3.14 (64 bit), this is %d.%d; please install for"
        " example Python 3.13." % sys.version_info[:2],
    )


def candidates() -> "list[list[str]]":
    """Return the commands that may start a fitting Python, those long in use first."""
    import shutil

    names = ["3.%d" % minor for minor in (13, 12, 11, 14)]
    if sys.platform == "win32":
        launcher = shutil.which("py")
        return [[launcher, "-" + name] for name in names] if launcher else []
    found = [shutil.which("python" + name) for name in names]
    return [[path] for path in found if path]


def start(command: "list[str]") -> None:
    """Go on as another process; its exit code is ours."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    if sys.platform == "win32":  # a replaced process would let go of the console there
        import subprocess

        try:
            code = subprocess.call(command)
        except KeyboardInterrupt:
            code = 130
        raise SystemExit(code)
    os.execv(command[0], command)


def _answers(command: "list[str]") -> bool:
    """Whether the command starts a fitting Python: a name alone may lead nowhere."""
    import subprocess

    try:
        output = subprocess.check_output(
            [*command, "-I", "-c", PROBE], stderr=subprocess.DEVNULL, universal_newlines=True
        )
    except (OSError, subprocess.CalledProcessError):
        return False
    major, minor, wide = output.split()
    return fits((int(major), int(minor)), wide == "True")
