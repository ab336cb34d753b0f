"""List and detail side by side; on narrow windows they take turns."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from asskomm_audit.ui import theme


class TwoSides(QSplitter):
    """Shows both sides where there is room, and else the one that was asked for last.

    `narrow` is the width in logical pixels, at 100 % text, below which they take turns, `shares`
    how much each gets of it.
    """

    turned = Signal(bool)  # whether it is narrow now

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        parent: QWidget | None = None,
        *,
        narrow: int = 700,
        shares: tuple[int, int] = (3, 4),
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._first, self._second = first, second
        self._narrow = narrow
        self._is_narrow = False
        self._is_second = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(theme.GAP)
        self.addWidget(first)
        self.addWidget(second)
        for index, share in enumerate(shares):
            self.setStretchFactor(index, share)
        self.setSizes([150 * share for share in shares])
        first.setMinimumWidth(240)
        second.setMinimumWidth(300)

    def is_narrow(self) -> bool:
        """Whether only one side is shown."""
        return self._is_narrow

    def is_second(self) -> bool:
        """Whether only the second side is shown."""
        return self._is_narrow and self._is_second

    def turn(self, *, second: bool) -> None:
        """Turn to one of the sides, where only one is shown."""
        self._is_second = second
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_narrow = self.width() < theme.px(self._narrow)
        self._first.setVisible(not is_narrow or not self._is_second)
        self._second.setVisible(not is_narrow or self._is_second)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.turned.emit(is_narrow)
