"""The dialog that chooses photos, opening where the last ones came from."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from asskomm_audit.imaging.formats import ENDINGS

_PICTURES = " ".join(f"*{ending}" for ending in ENDINGS)


class _Last:
    """Whole cards of photos come in one after the other, for several criteria."""

    folder: str = ""


def choose_photos(parent: QWidget, take: Callable[[list[Path]], object]) -> None:
    """Let somebody choose picture files, and hand them over; nothing waits for it."""

    def hand_over(names: list[str]) -> None:
        _Last.folder = str(Path(names[0]).parent)
        take([Path(name) for name in names])

    translate = QCoreApplication.translate
    dialog = QFileDialog(parent, translate("PhotoChoice", "Fotos hinzufügen"), _folder())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(
        [
            translate("PhotoChoice", "Fotos") + f" ({_PICTURES})",
            translate("PhotoChoice", "Alle Dateien") + " (*)",
        ]
    )
    dialog.filesSelected.connect(hand_over)
    dialog.open()


def _folder() -> str:
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    candidates = (_Last.folder, pictures, str(Path.home()))
    return next((each for each in candidates if each and Path(each).is_dir()), "")
