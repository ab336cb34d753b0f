"""Whether a window is wanted, and whether there is a screen to show it on."""

import os
import sys

AUDIT_FILE = ".gpkg"


def shows_window(arguments: "list[str]") -> bool:
    """Whether these arguments open the window rather than run a command."""
    if not arguments:
        return True
    only = arguments[0]
    if len(arguments) > 1 or only.startswith("-"):
        return False
    return only.lower().endswith(AUDIT_FILE) or os.path.isfile(only)


def prepare(window: bool) -> None:
    """Set Qt's platform and accessibility; stop with a sentence if a window has no screen."""
    if os.environ.get("QT_ACCESSIBILITY") == "1":  # Qt 6 does not listen to this one any more
        os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    if not sys.platform.startswith("linux"):
        return
    if not window:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif not _has_screen():
        from asskomm_audit.bootstrap import speaking

        speaking.stop(
            "Hier gibt es keinen Bildschirm für das Fenster (DISPLAY und WAYLAND_DISPLAY führen zu"
            " keinem); ohne Bildschirm schreibt zum Beispiel `python3 main.py demo"
            " beispiel.audit.gpkg` eine Beispielakte.",
            "There is no screen for the window here (DISPLAY and WAYLAND_DISPLAY lead to none);"
            " without one, `python3 main.py demo example.audit.gpkg` writes an example file.",
        )


def uses_x11() -> bool:
    """Whether Qt will show its window through X11."""
    platform = os.environ.get("QT_QPA_PLATFORM")
    if platform:
        return platform.startswith("xcb")
    return bool(os.environ.get("DISPLAY")) and not _wayland()


def _has_screen() -> bool:
    return bool(os.environ.get("QT_QPA_PLATFORM")) or _wayland() or _x11()


def _wayland() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    return bool(name) and os.path.exists(os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), name))


def _x11() -> bool:
    """Whether DISPLAY names a server; of a local one its socket must be there, or Qt aborts."""
    name = os.environ.get("DISPLAY", "")
    if not name.startswith(":"):
        return bool(name)
    socket = "/tmp/.X11-unix/X" + name[1:].split(".")[0]
    if os.path.exists(socket):
        return True
    try:
        with open("/proc/net/unix") as sockets:  # a server may have the abstract one only
            return any(line.rstrip().endswith("@" + socket) for line in sockets)
    except OSError:
        return True
