"""Qt's optional part for cameras, loaded only when somebody wants one."""

from importlib import import_module
from importlib.util import find_spec
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from asskomm_audit.errors import UserError
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_MODULE = "PySide6.QtMultimedia"
_NO_PART = QT_TRANSLATE_NOOP(
    "Error",
    "Für die Kamera des Laptops fehlt das Zusatzpaket PySide6-Addons. Fotografieren Sie mit dem "
    "Telefon und übernehmen Sie die Dateien, oder lassen Sie das Paket einrichten.",
)
_NO_CAMERA = QT_TRANSLATE_NOOP(
    "Error",
    "Dieser Laptop hat keine Kamera, oder das System gibt sie nicht frei. Schließen Sie eine an "
    "oder erlauben Sie sie in den Einstellungen des Systems.",
)


def has_media() -> bool:
    """Whether the part for cameras is installed; it is not loaded for that."""
    return find_spec(_MODULE) is not None


class Feed(QObject):
    """Pictures of a camera, one after the other, and the latest as a still."""

    shown = Signal(QImage)
    troubled = Signal(str)  # what the system says about the camera

    def __init__(self, parent: QObject | None = None) -> None:
        """Load Qt's part; UserError if it is missing or cannot be loaded."""
        super().__init__(parent)
        try:
            self.media: Any = import_module(_MODULE)
        except ImportError as error:
            raise UserError(_NO_PART) from error
        self.capture: Any = self.media.QMediaCaptureSession(self)
        self._sink: Any = self.media.QVideoSink(self)
        self._camera: Any = None
        self.capture.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._show)

    def cameras(self) -> list[tuple[bytes, str]]:
        """Return id and name of each camera, the usual one first."""
        usual = self.media.QMediaDevices.defaultVideoInput().id().data()
        found = [
            (bytes(each.id().data()), str(each.description()))
            for each in self.media.QMediaDevices.videoInputs()
        ]
        return sorted(found, key=lambda each: each[0] != usual)

    def start(self, camera_id: bytes = b"") -> None:
        """Show what a camera sees, the usual one without an id. UserError if there is none."""
        self.stop()
        devices = {bytes(each.id().data()): each for each in self.media.QMediaDevices.videoInputs()}
        known = self.cameras()
        if not known:
            raise UserError(_NO_CAMERA)
        self._camera = self.media.QCamera(devices.get(camera_id) or devices[known[0][0]], self)
        self._camera.errorOccurred.connect(self._tell_trouble)
        self.capture.setCamera(self._camera)
        self._camera.start()

    def stop(self) -> None:
        """Let go of the camera: its light goes out."""
        if self._camera is not None:
            self._camera.stop()
            self._camera.deleteLater()
            self._camera = None

    def still(self) -> QImage:
        """Return the latest picture; an empty one while there is none."""
        return self._sink.videoFrame().toImage()

    @Slot(object, str)
    def _tell_trouble(self, _kind: object, words: str) -> None:
        self.troubled.emit(words)

    @Slot(object)
    def _show(self, frame: Any) -> None:
        self.shown.emit(frame.toImage())
