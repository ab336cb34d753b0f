"""Asking for files, and opening finished ones with the system's programs."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

EXTENSION = ".audit.gpkg"
BACKUP = ".sicherung"


def ask_new_file(parent: QWidget, name: str = f"Musterstadt{EXTENSION}") -> Path | None:
    """Ask where a new audit file shall lie; None if the user changed their mind."""
    from PySide6.QtWidgets import QFileDialog  # a large class, not needed at the start

    title = QCoreApplication.translate("OpeningFiles", "Neue Auditakte anlegen")
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        title,
        str(_documents() / name),
        _kinds(),
        options=QFileDialog.Option.DontConfirmOverwrite,  # an existing file is never replaced
    )
    return with_extension(Path(chosen)) if chosen else None


def ask_open_file(parent: QWidget, near: str = "") -> Path | None:
    """Ask for an audit file to open; None if the user changed their mind."""
    from PySide6.QtWidgets import QFileDialog

    title = QCoreApplication.translate("OpeningFiles", "Auditakte öffnen")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, near or str(_documents()), _kinds())
    return Path(chosen) if chosen else None


def ask_folder(parent: QWidget, near: Path) -> Path | None:
    """Ask for a folder where backups shall go; None if the user changed their mind."""
    from PySide6.QtWidgets import QFileDialog

    title = QCoreApplication.translate("OpeningFiles", "Ordner für Sicherungen wählen")
    chosen = QFileDialog.getExistingDirectory(parent, title, str(near))
    return Path(chosen) if chosen else None


def with_extension(path: Path) -> Path:
    """Return the path with the extension of audit files."""
    name = path.name
    for ending in (EXTENSION, ".gpkg", ".audit"):
        if name.lower().endswith(ending):
            name = name[: -len(ending)]
            break
    return path.with_name((name or "Auditakte") + EXTENSION)


def audit_file_in(content: QMimeData) -> Path | None:
    """Return the audit file that is being dropped."""
    for url in content.urls():
        if url.isLocalFile() and url.toLocalFile().lower().endswith((".gpkg", BACKUP)):
            return Path(url.toLocalFile())
    return None


def open_path(path: Path) -> None:
    """Open a finished file or a folder with the system's program for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _kinds() -> str:
    words = QCoreApplication.translate("OpeningFiles", "Auditakten")
    return f"{words} (*{EXTENSION} *.gpkg *{BACKUP})"


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())
