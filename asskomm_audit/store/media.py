"""What kind of place a file lies in: only a fixed local disk is fit for a write-ahead log."""

import ctypes
import os
import sys
from enum import Enum
from pathlib import Path

_LOCAL_SYSTEMS = (
    "bcachefs",
    "btrfs",
    "ext2",
    "ext3",
    "ext4",
    "f2fs",
    "jfs",
    "overlay",
    "ramfs",
    "reiserfs",
    "tmpfs",
    "ufs",
    "xfs",
    "zfs",
)
_REMOVABLE_PLACES = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_SYNC_FOLDERS = (
    "onedrive",
    "dropbox",
    "nextcloud",
    "owncloud",
    "google drive",
    "googledrive",
    "my drive",
    "meine ablage",
    "icloud",
    "icloud drive",
    "mobile documents",
    "cloudstorage",
    "seafile",
    "magentacloud",
    "hidrive",
    "pcloud drive",
    "syncthing",
    "sync",
)
_NETWORK_SYSTEMS = (
    "9p",
    "afs",
    "afpfs",
    "ceph",
    "cifs",
    "davfs",
    "fuse.davfs2",
    "fuse.gvfsd-fuse",
    "fuse.rclone",
    "fuse.sshfs",
    "nfs",
    "nfs4",
    "smb3",
    "smbfs",
    "webdav",
)
_DRIVE_FIXED, _DRIVE_REMOTE = 3, 4


class Medium(Enum):
    """Where a file lies, as far as it matters for working on it."""

    FIXED = "fixed"  # a disk of this machine
    SYNCED = "synced"  # a folder that a cloud program watches
    NETWORK = "network"
    REMOVABLE = "removable"  # a stick, a card, or a drive nothing is known about


def medium_of(path: Path, mounts: str | None = None) -> Medium:
    """Return what kind of place a file lies in. `mounts` stands in for /proc/mounts."""
    folder = path.absolute().parent
    if is_sync_folder(folder):
        return Medium.SYNCED
    if is_fixed_local_disk(path, mounts):
        return Medium.FIXED
    if _is_network(folder, mounts):
        return Medium.NETWORK
    return Medium.REMOVABLE


def is_fixed_local_disk(path: Path, mounts: str | None = None) -> bool:
    """Whether the file lies on a disk of this machine and in no folder that others sync.

    In doubt it does not. `mounts` stands in for /proc/mounts.
    """
    folder = path.absolute().parent
    if is_sync_folder(folder):
        return False
    if sys.platform == "win32":
        return _is_fixed_drive(folder)
    if str(folder).startswith(_REMOVABLE_PLACES):
        return False
    if sys.platform == "darwin":
        return True
    system = _system_of(folder, mounts)
    return system in _LOCAL_SYSTEMS or (not system and mounts is None and _is_with_root(folder))


def is_sync_folder(folder: Path) -> bool:
    """Whether a cloud program watches the folder, judged by the names on its path."""
    return any(
        part == name or part.startswith((f"{name} - ", f"{name}-"))
        for part in (each.casefold() for each in folder.parts)
        for name in _SYNC_FOLDERS
    )


def _is_fixed_drive(folder: Path) -> bool:
    return not str(folder).startswith("\\\\") and _drive_type(folder) == _DRIVE_FIXED


def _is_network(folder: Path, mounts: str | None) -> bool:
    if sys.platform == "win32":
        return str(folder).startswith("\\\\") or _drive_type(folder) == _DRIVE_REMOTE
    return sys.platform != "darwin" and _system_of(folder, mounts) in _NETWORK_SYSTEMS


def _drive_type(folder: Path) -> int:
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - unknown to type checkers elsewhere
    return int(kernel.GetDriveTypeW(folder.anchor))


def _system_of(folder: Path, mounts: str | None) -> str:
    """Return the file system's name from the longest mount point above the folder."""
    if mounts is None:
        try:
            mounts = Path("/proc/mounts").read_text(errors="replace")
        except OSError:
            return ""
    place = os.path.realpath(folder)
    best, system = "", ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
        if _is_below(place, point) and len(point) >= len(best):
            best, system = point, fields[2]
    return system


def _is_with_root(folder: Path) -> bool:
    """Whether a place that no mount tells of is where the system itself lies, as in a chroot."""
    try:
        return folder.stat().st_dev == Path("/").stat().st_dev
    except OSError:
        return False


def _is_below(place: str, point: str) -> bool:
    return point == "/" or place == point or place.startswith(point.rstrip("/") + "/")
