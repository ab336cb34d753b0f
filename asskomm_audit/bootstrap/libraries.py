"""System packages that pip cannot bring: Qt's libraries on Linux, and what venv needs."""

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from typing import NamedTuple

from asskomm_audit.bootstrap import speaking


class Need(NamedTuple):
    """Something the system must have: a library, or a module of Python; and what brings it."""

    name: str
    package: str


ALWAYS = [
    Need("libEGL.so.1", "libegl1"),
    Need("libGL.so.1", "libgl1"),
    Need("libglib-2.0.so.0", "libglib2.0-0"),
    Need("libxkbcommon.so.0", "libxkbcommon0"),
    Need("libdbus-1.so.3", "libdbus-1-3"),
    Need("libfontconfig.so.1", "libfontconfig1"),
]
FOR_X11 = [
    Need("libxcb-cursor.so.0", "libxcb-cursor0"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4"),
    Need("libxcb-image.so.0", "libxcb-image0"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Need("libxcb-render-util.so.0", "libxcb-render-util0"),
    Need("libxcb-shape.so.0", "libxcb-shape0"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
]


def needed(x11: bool) -> list[Need]:
    """Return the libraries that Qt needs on this system, with or without a window of X11."""
    if not sys.platform.startswith("linux"):
        return []
    return [*ALWAYS, *(FOR_X11 if x11 else [])]


def for_building() -> list[Need]:
    """Return what Python needs to make an environment; Debian packs it apart."""
    if not sys.platform.startswith("linux"):
        return []
    usual = os.path.realpath("/usr/bin/python3") == os.path.realpath(sys.executable)
    package = "python3-venv" if usual else f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    return [Need("ensurepip", package)]


def require(needs: list[Need]) -> None:
    """Return when the system has it all: as root on Debian it is installed, after saying so."""
    missing = _missing(needs)
    if missing and _is_debian() and os.geteuid() == 0:
        _install(missing)
        missing = _missing(needs)
    if missing:
        _stop(missing)


def _missing(needs: list[Need]) -> list[Need]:
    return [need for need in needs if not _has(need.name)]


def _has(name: str) -> bool:
    if ".so" not in name:
        importlib.invalidate_caches()
        return importlib.util.find_spec(name) is not None
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _is_debian() -> bool:
    return os.path.exists("/etc/debian_version") and shutil.which("apt-get") is not None


def _install(missing: list[Need]) -> None:
    names = " ".join(need.package for need in missing)
    speaking.say(f"Installiere Systempakete: {names}", "installing these system packages")
    _apt("update", "-q")  # a foreign source that fails does not matter if the packages are there
    _apt("install", "-q", "-y", "--no-install-recommends", *(need.package for need in missing))


def _apt(*arguments: str) -> None:
    with subprocess.Popen(
        ["apt-get", "-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"},
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith(("Need to get ", "Setting up ", "E: ")):
                speaking.step(line.removeprefix("Setting up ").rstrip(" .\n"))


def _stop(missing: list[Need]) -> None:
    names = ", ".join(need.name for need in missing)
    command = _command(missing)
    if not command:
        speaking.stop(
            f"Diesem System fehlen {names}; bitte installieren Sie sie und starten Sie erneut.",
            f"This system lacks {names}; please install them and start again.",
        )
    speaking.stop(
        f"Diesem System fehlen {names}; bitte führen Sie einmal aus: {command}",
        "Some system libraries are missing; please run that command once.",
    )


def _command(missing: list[Need]) -> str:
    """Return the command that brings what is missing, or nothing if we do not know it here."""
    sudo = "" if os.geteuid() == 0 else "sudo "
    if _is_debian():
        names = " ".join(need.package for need in missing)
        return f"{sudo}apt-get install -y --no-install-recommends {names}"
    libraries = " ".join(f"'{need.name}()(64bit)'" for need in missing if ".so" in need.name)
    for tool in ("dnf", "zypper"):
        if libraries and shutil.which(tool):
            return f"{sudo}{tool} install {libraries}"
    return ""
