"""Where read-only resources and the user's data lie. The only place that knows."""

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str = "") -> Path:
    """Return the path of a file or folder under resources, in a checkout or an installed copy."""
    for root in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        if root.is_dir():
            return root / name
    raise FileNotFoundError("resources")


def data_folder() -> Path:
    """Return the user's own folder for settings, logs and locks; it is made if missing.

    ASSKOMM_DATA overrides it. Never a roaming profile: it may hold large files.
    """
    if chosen := os.environ.get("ASSKOMM_DATA"):
        folder = Path(chosen)
    elif sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        folder = (Path(base) if base else Path.home() / "AppData" / "Local") / "ASSKomm-Audit"
    elif sys.platform == "darwin":
        folder = Path.home() / "Library" / "Application Support" / "ASSKomm-Audit"
    else:
        base = os.environ.get("XDG_DATA_HOME")
        folder = (Path(base) if base else Path.home() / ".local" / "share") / "asskomm-audit"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def backup_folders() -> list[Path]:
    """Return the folder where backups go, and behind it those where they went before."""
    try:
        chosen = _folders_file().read_text("utf-8").splitlines()
    except OSError:
        chosen = []
    folders = [Path(line) for line in chosen if line]
    default = data_folder() / "backups"
    return folders if default in folders else [*folders, default]


def choose_backup_folder(folder: Path) -> None:
    """Let backups go to this folder from now on; what lies in the earlier ones stays known."""
    folders = [folder, *(each for each in backup_folders() if each != folder)]
    draft = _folders_file().with_suffix(".part")
    draft.write_text("\n".join(map(str, folders)), "utf-8")
    draft.replace(_folders_file())


def _folders_file() -> Path:
    return data_folder() / "backup-folders.txt"
