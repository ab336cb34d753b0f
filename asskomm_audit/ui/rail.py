"""The rail: brand, the pages as words with icons, and below them the view and the menu.

Part of the first frame: icons come only afterwards, and resting buttons paint with the pen that
the style sheet gives them, because choosing one loads the whole Qt namespace, as its flags would.
"""

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QLabel, QVBoxLayout, QWidget

from asskomm_audit.ui import theme

_LEFT, _MIDDLE = 0x81, 0x84  # AlignLeft or AlignHCenter, with AlignVCenter
_WIDE, _NARROW = 216, 96
_ICON = 20
_GAP, _MARGIN = 4, 14  # between entries; above and below them all


class RailButton(QAbstractButton):
    """One entry: beside its icon on a wide rail, below it on a narrow one, alone on a low one."""

    def __init__(self, icon_name: str, *, checkable: bool = True) -> None:
        super().__init__()
        self.setCheckable(checkable)
        self._icon_name = icon_name
        self._number = 0
        self.is_compact = False
        self.is_tight = False
        self.shows_icon = False

    def set_words(self, text: str, tip: str = "") -> None:
        """Show a word, and its key as tooltip."""
        self.setText(text)
        self.setToolTip(tip or text)
        self._name()

    def set_icon_name(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self.update()

    def set_number(self, number: int) -> None:
        """Show a number behind the word; 0 shows none."""
        self._number = number
        self._name()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for icon and word."""
        metrics = QFontMetrics(self._font())
        if self.is_compact:
            width = metrics.horizontalAdvance(self._tight_text()) + 14
            icon = 0 if self.is_tight else _icon_size() + 8
            return QSize(width, metrics.height() + icon + 10)
        width = metrics.horizontalAdvance(self.text()) + _icon_size() + 64
        return QSize(width, max(metrics.height() + 16, 48))

    def minimumSizeHint(self) -> QSize:
        """Return the same: words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole button
        """Paint ground, icon, word and number."""
        colours = theme.current()
        lively = self.isChecked() or self.underMouse() or self.isDown()
        ink = colours.nav_text if lively else colours.nav_muted
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if lively or self.hasFocus():
                self._paint_ground(painter, lively=lively)
                painter.setPen(theme.as_color(ink))
            painter.setFont(self._font())
            if self.is_compact:
                self._paint_compact(painter, ink)
            else:
                self._paint_wide(painter, ink)

    def _paint_ground(self, painter: QPainter, *, lively: bool) -> None:
        colours = theme.current()
        frame = self.rect().adjusted(1, 1, -1, -1)
        painter.setPen(theme.as_color("transparent"))
        if lively:
            painter.setBrush(theme.as_color(colours.nav_selected))
            if colours.line > 1 and self.isChecked():
                painter.setPen(theme.pen(colours.nav_text, 2))
            painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
        if self.hasFocus():
            painter.setBrush(theme.as_color("transparent"))
            painter.setPen(theme.pen(colours.nav_text, 2))
            painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)

    def _paint_wide(self, painter: QPainter, ink: str) -> None:
        size = _icon_size()
        self._paint_icon(painter, 14, (self.height() - size) // 2, ink)
        painter.drawText(self.rect().adjusted(size + 26, 0, -8, 0), _LEFT, self.text())
        if self._number:
            height = QFontMetrics(self._font()).height() + 2
            self._paint_number(painter, self.width() - 10, (self.height() - height) // 2, ink)

    def _paint_compact(self, painter: QPainter, ink: str) -> None:
        if self.is_tight:
            words = self._tight_text()
            if QFontMetrics(self._font()).horizontalAdvance(words) > self.width():
                painter.setFont(theme.font("caption", bold=False))  # the ground tells it apart too
            painter.drawText(self.rect(), _MIDDLE, words)
            return
        size = _icon_size()
        self._paint_icon(painter, (self.width() - size) // 2, 8, ink)
        painter.drawText(self.rect().adjusted(0, size + 8, 0, -2), _MIDDLE, self.text())
        if self._number:
            self._paint_number(painter, self.width() - 6, 5, ink)

    def _paint_number(self, painter: QPainter, right: int, top: int, ink: str) -> None:
        metrics, text = QFontMetrics(self._font()), str(self._number)
        width, height = metrics.horizontalAdvance(text) + 12, metrics.height() + 2
        box = QRect(right - max(width, height), top, max(width, height), height)
        painter.setPen(theme.pen(ink, 1))
        painter.setBrush(theme.as_color("transparent"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.drawText(box, _MIDDLE, text)

    def _paint_icon(self, painter: QPainter, x: int, y: int, ink: str) -> None:
        if self.shows_icon:
            from asskomm_audit.ui.icons import colored_pixmap  # after the first frame

            picture = colored_pixmap(self._icon_name, ink, _icon_size(), self.devicePixelRatio())
            painter.drawPixmap(x, y, picture)

    def _font(self) -> QFont:
        role = "caption" if self.is_compact else "body"
        return theme.font(role, bold=self.isChecked())

    def _tight_text(self) -> str:
        """Return the word, on a low rail with the number that has no room above it there."""
        return f"{self.text()} {self._number}" if self.is_tight and self._number else self.text()

    def _name(self) -> None:
        number = f" ({self._number})" if self._number else ""
        self.setAccessibleName(self.text() + number)


class Rail(QFrame):
    """Tells which page is wanted; which one is shown is for the window."""

    page_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.buttons: dict[str, RailButton] = {}
        self.brand = Brand()
        self.view_button = RailButton("contrast", checkable=False)
        self.menu_button = RailButton("menu", checkable=False)
        self._group = QButtonGroup(self)
        self._shows_icons = False
        self._is_compact = False

        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(_GAP)
        self._layout.addWidget(self.brand)
        self._layout.addSpacing(2 * _GAP)
        self._pages = QVBoxLayout()
        self._pages.setSpacing(_GAP)
        self._layout.addLayout(self._pages)
        self._layout.addStretch(1)
        self._layout.addWidget(self.view_button)
        self._layout.addWidget(self.menu_button)
        self._arrange()

    def add_page(self, page_id: str, icon_name: str) -> None:
        """Add an entry below the others."""
        button = RailButton(icon_name)
        button.is_compact, button.shows_icon = self._is_compact, self._shows_icons
        button.clicked.connect(lambda: self.page_chosen.emit(page_id))
        self._group.addButton(button)
        self._pages.addWidget(button)
        self.buttons[page_id] = button
        self._arrange()

    def clear_pages(self) -> None:
        """Take all entries off."""
        for button in self.buttons.values():
            self._group.removeButton(button)
            self._pages.removeWidget(button)
            button.deleteLater()
        self.buttons = {}

    def mark(self, page_id: str) -> None:
        """Show which page is open."""
        if page_id in self.buttons:
            self.buttons[page_id].setChecked(True)

    def show_icons(self) -> None:
        """Draw icons from now on."""
        self._shows_icons = True
        self.brand.shows_icon = True
        for button in self._all():
            button.shows_icon = True
        self.update()

    def set_compact(self, *, compact: bool) -> None:
        """Put words below the icons, for narrow windows."""
        if compact != self._is_compact:
            self._is_compact = compact
            self._arrange()

    def refit(self) -> None:
        """Measure anew after text size or language has changed."""
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the icons where the height does not do for all entries, as large text can demand."""
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self._fit_height()

    def _fit_height(self) -> None:
        self._set_tight(tight=False)
        entries = sum(each.sizeHint().height() + _GAP for each in self._all())
        needed = self.brand.minimumHeight() + entries + 2 * _MARGIN + 4 * _GAP
        if self._is_compact and needed > self.height():
            self._set_tight(tight=True)

    def _set_tight(self, *, tight: bool) -> None:
        for button in self._all():
            button.is_tight = tight
            button.updateGeometry()

    def _arrange(self) -> None:
        for button in self._all():
            button.is_compact = self._is_compact
            button.updateGeometry()
        self.brand.set_compact(compact=self._is_compact)
        margin = 6 if self._is_compact else 12
        self._layout.setContentsMargins(margin, _MARGIN, margin, _MARGIN)
        least = _NARROW if self._is_compact else _WIDE
        self.brand.ensurePolished()
        words = [each.sizeHint().width() for each in (*self._all(), self.brand)]
        self.setFixedWidth(max([least, *(width + 2 * margin for width in words)]))
        self._fit_height()
        self.update()

    def _all(self) -> list[RailButton]:
        return [*self.buttons.values(), self.view_button, self.menu_button]


class Brand(QWidget):
    """Our sign and name."""

    def __init__(self) -> None:
        super().__init__()
        self.is_compact = False
        self.shows_icon = False
        self._name = QLabel("ASSKomm Audit")
        self._name.setObjectName("brand")
        self._claim = QLabel()
        self._claim.setObjectName("claim")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(46, 4, 0, 4)
        layout.setSpacing(0)
        layout.addWidget(self._name)
        layout.addWidget(self._claim)

    def set_claim(self, text: str) -> None:
        """Show what the program is for."""
        self._claim.setText(text)

    def set_compact(self, *, compact: bool) -> None:
        """Show only the sign."""
        self.is_compact = compact
        self._name.setVisible(not compact)
        self._claim.setVisible(not compact)
        self.setMinimumHeight(40)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it
        """Paint the sign."""
        if self.shows_icon:
            from asskomm_audit.ui.icons import colored_pixmap  # after the first frame

            place = ((self.width() - 28) // 2 if self.is_compact else 8, (self.height() - 28) // 2)
            ink, ratio = theme.current().nav_text, self.devicePixelRatio()
            with QPainter(self) as painter:
                painter.drawPixmap(*place, colored_pixmap("shield-check", ink, 28, ratio))


def _icon_size() -> int:
    return round(_ICON * min(theme.scale(), 1.5))
