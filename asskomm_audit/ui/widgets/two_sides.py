"""List and detail side by side; on narrow windows they take turns."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from asskomm_audit.ui import theme


class TwoSides(QSplitter):
    """Shows both sides where there is room, and else the one that was asked for last.

    `narrow` is the width in logical pixels, at 100 % text, below which they take turns, `shares`
    how much each gets of it until the user moves the handle, `least` how much the handle leaves to
    each. Sides that are made inside of it (cheaper than moving them there) are named by `hold`.
    """

    turned = Signal(bool)  # whether it is narrow now

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        narrow: int = 700,
        shares: tuple[int, int] = (3, 4),
        least: tuple[int, int] = (240, 300),
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sides: tuple[QWidget, ...] = ()
        self._narrow = narrow
        self._least = least
        self._first_share = shares[0] / sum(shares)
        self._is_narrow = False
        self._is_second = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(theme.GAP)
        self.splitterMoved.connect(self._note_shares)

    def hold(self, first: QWidget, second: QWidget) -> None:
        """Show these two; best they are the splitter's children already."""
        self._sides = first, second
        for side in self._sides:
            self.addWidget(side)
        self._share_out()

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
        for index, side in enumerate(self._sides):
            side.setVisible(not is_narrow or self._is_second == bool(index))
            side.setMinimumWidth(0 if is_narrow else theme.px(self._least[index]))
        if not is_narrow:
            self._share_out()
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.turned.emit(is_narrow)

    def _share_out(self) -> None:
        """Give each side its share; the splitter forgets it while one of them is hidden."""
        room = self.width() - self.handleWidth()
        first = round(room * self._first_share)
        self.setSizes([first, room - first])

    def _note_shares(self) -> None:
        first, second = self.sizes()
        if first and second:
            self._first_share = first / (first + second)
