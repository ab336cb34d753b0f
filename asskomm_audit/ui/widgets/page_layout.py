"""The column of a page that does not scroll: its edges give way where the page is low."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.ui import theme

_LOW = 260  # pixels of height at the usual text size, below which every one of them counts


class PageLayout(QVBoxLayout):
    """Has the margins of a page, above and below smaller ones in a low window or large text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_low = False
        self._usual = self.spacing()
        self.setContentsMargins(*theme.PAGE_MARGINS)

    @override
    def setGeometry(self, rect: QRect) -> None:
        is_low = rect.height() < theme.px(_LOW)
        if is_low != self._is_low:
            self._is_low = is_low
            self._usual = self.spacing() if is_low else self._usual
            self.setSpacing(theme.SPACE_S if is_low else self._usual)
            left, top, right, bottom = theme.PAGE_MARGINS
            if is_low:
                top = bottom = theme.SPACE_XS
            self.setContentsMargins(left, top, right, bottom)
        super().setGeometry(rect)
