"""Opening the camera over a page."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from asskomm_audit.ui.camera.camera_dialog import CameraDialog
from asskomm_audit.ui.camera.media import Feed


def open_camera(parent: QWidget, take: Callable[[QImage], object]) -> None:
    """Show what the usual camera sees and hand over what is taken.

    UserError if Qt's part for cameras is missing, or there is no camera.
    """
    feed = Feed(parent)
    try:
        feed.start()
    except BaseException:
        feed.deleteLater()
        raise
    dialog = CameraDialog(feed, take, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
