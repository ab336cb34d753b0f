"""What the clipboard or a drag carries: files with pictures, or a picture itself."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage


def carries_pictures(content: QMimeData) -> bool:
    """Whether there is something that may be a picture."""
    return bool(picture_files(content)) or content.hasImage()


def picture_files(content: QMimeData) -> list[Path]:
    """Return the files that are dropped or pasted; audit files are for the window."""
    names = [url.toLocalFile() for url in content.urls() if url.isLocalFile()]
    return [Path(name) for name in names if not name.lower().endswith(".gpkg")]


def carried_pictures(content: QMimeData) -> list[Path] | QImage:
    """Return the files, else the picture itself, as a browser or a mail program hands it over.

    An empty list if there is neither.
    """
    if files := picture_files(content):
        return files
    image = content.imageData() if content.hasImage() else None
    return QImage(image) if isinstance(image, QImage) and not image.isNull() else []
