"""Our icons in the colours of the theme: drawn on demand, cached, and right after a switch."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from asskomm_audit.paths import resource
from asskomm_audit.ui import theme


@lru_cache(maxsize=256)
def icon(name: str, tone: str = "text", checked: str = "") -> QIcon:
    """Return an icon in the colour of a theme token; it follows the theme by itself.

    `checked` is the token for buttons that are on.
    """
    return QIcon(_Engine(name, tone, checked or tone))


def pixmap(name: str, tone: str = "text", size: int = 20, ratio: float = 0.0) -> QPixmap:
    """Return the picture of an icon for painting; `size` in logical pixels."""
    return colored_pixmap(name, theme.color(tone).name(), size, ratio)


def colored_pixmap(name: str, colour: str, size: int, ratio: float = 0.0) -> QPixmap:
    """Return the picture of an icon in any colour (#RRGGBB), sharp at every scaling."""
    app = QApplication.instance()
    fallback = app.devicePixelRatio() if isinstance(app, QApplication) else 1.0
    return _draw(name, colour, size, ratio or fallback)


class _Engine(QIconEngine):
    """Asks for the theme's colour each time it paints."""

    def __init__(self, name: str, tone: str, checked: str) -> None:
        super().__init__()
        self._name = name
        self._tone = tone
        self._checked = checked

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """Return the picture for a size in device pixels."""
        del scale  # the size has it already
        length = min(size.width(), size.height())  # in device pixels
        return _draw(self._name, self._colour(mode, state), length, 1.0)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the picture for a size."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint the picture into the middle of a rectangle."""
        ratio = painter.device().devicePixelRatio()
        length = min(rect.width(), rect.height())
        picture = _draw(self._name, self._colour(mode, state), length, ratio)
        left = rect.left() + (rect.width() - length) // 2
        painter.drawPixmap(left, rect.top() + (rect.height() - length) // 2, picture)

    def clone(self) -> QIconEngine:
        """Return an engine for the same icon."""
        return _Engine(self._name, self._tone, self._checked)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode is QIcon.Mode.Disabled:
            return theme.current().disabled
        token = self._checked if state is QIcon.State.On else self._tone
        return theme.color(token).name()


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def _draw(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # not needed for the first frame

    length = max(1, round(size * ratio))
    picture = QPixmap(QSize(length, length))
    picture.fill("transparent")
    painter = QPainter(picture)
    text = _source(name).replace("currentColor", colour)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, length, length))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
