"""The window: the rail, and beside it the workplace; it remembers where it was.

Its first frame is the empty shell. All that costs imports is built right after it, by
`_complete`, so what is needed only then is imported there.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QMainWindow, QWidget

from asskomm_audit.ui import theme, translations
from asskomm_audit.ui.rail import Rail
from asskomm_audit.ui.settings import Settings
from asskomm_audit.ui.theme_words import ICONS, theme_text

if TYPE_CHECKING:  # no cycle: at run time it is imported after the first frame
    from asskomm_audit.ui.workplace import Workplace

_COMPACT_BELOW = 1180  # logical pixels, at 100 % text
_FRAME = 40  # logical pixels, for the title bar


class MainWindow(QMainWindow):
    """Shows one file at a time."""

    first_painted = Signal()
    completed = Signal()  # the start page stands, and the file of the command line is open

    def __init__(self, app: QApplication, settings: Settings, file: str = "") -> None:
        super().__init__()
        self._app = app
        self.settings = settings
        self._first_file = file
        self._is_painted = False
        self._workplace: Workplace | None = None
        self.rail = Rail()
        root = QWidget()
        root.setObjectName("content")
        self._layout = QHBoxLayout(root)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.rail)
        self._layout.addStretch(1)
        self.setCentralWidget(root)
        root.setFocus()  # no ring around anything before the first key
        self.setWindowTitle("ASSKomm Audit")
        self.setMinimumSize(720, 460)
        self.rail.view_button.clicked.connect(self.next_theme)
        settings.changed.connect(self._on_setting)
        self.retranslate()
        self._restore()

    @property
    def workplace(self) -> "Workplace":
        """Everything beside the rail; it is built after the first frame, or now."""
        if self._workplace is None:
            self._workplace = self._new_workplace()
        return self._workplace

    def open_file(self, path: str) -> None:
        """Show a file, also when another program start hands it over."""
        self.setUpdatesEnabled(True)
        self.workplace.stay_open()
        self.raise_()
        self.activateWindow()
        if path:
            self.workplace.files.open(path)

    def next_theme(self) -> None:
        """Switch to the next of the themes."""
        names = list(theme.THEMES)
        place = names.index(theme.current().name)
        self.settings.theme = names[(place + 1) % len(names)]

    def retranslate(self) -> None:
        """Say everything in the language of the interface; the workplace calls it."""
        self.rail.setAccessibleName(self.tr("Navigation"))
        self.rail.brand.set_claim(self.tr("Sicherheit im Stadtraum"))
        self.rail.menu_button.set_words(self.tr("Menü"), self.tr("Menü (F10)"))
        self._show_theme()
        self._fit_rail()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and after the first time build the rest."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._complete)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button in focus with Enter too; Qt knows the space bar only."""
        from PySide6.QtCore import Qt  # a large namespace, not needed at the start

        focus = self._app.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.isAutoRepeat() and isinstance(focus, QAbstractButton):
            focus.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give narrow windows a narrow rail."""
        super().resizeEvent(event)
        self._fit_rail()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs, close the file, and remember where the window was.

        A working copy is written back first; if that fails, the window stays and says so.
        """
        if self._workplace is not None and not self._may_close(self._workplace):
            event.ignore()
            return
        self.settings.geometry = self.saveGeometry()
        super().closeEvent(event)

    def _may_close(self, workplace: "Workplace") -> bool:
        """Close the file; False if the window has to wait for a copy or backup and closes then."""
        if not workplace.may_end(lambda: QTimer.singleShot(0, self, self.close)):
            return False
        self.setUpdatesEnabled(False)  # what was there stays in view meanwhile
        workplace.shut_down()
        if not self._app.isSavingSession() and workplace.is_backing_up(self.close):
            return False
        workplace.stop_backing_up()
        return True

    def _complete(self) -> None:
        self.first_painted.emit()
        self.workplace.focus_content()
        if self._first_file:
            QTimer.singleShot(0, self._open_first)
        else:
            self.completed.emit()

    def _open_first(self) -> None:
        try:
            self.workplace.files.open(self._first_file)
        finally:
            self.completed.emit()

    def _new_workplace(self) -> "Workplace":
        from asskomm_audit.ui.menu_order import MenuOrder
        from asskomm_audit.ui.workplace import Workplace

        MenuOrder(self._app, self)
        self.rail.show_icons()
        workplace = Workplace(self, self.rail, self.settings)
        self._layout.takeAt(1)
        self._layout.addWidget(workplace, 1)
        workplace.show()  # now: what is hidden cannot get the focus
        self._app.styleHints().colorSchemeChanged.connect(self._on_system_colours)
        return workplace

    def _on_system_colours(self) -> None:
        theme.follow_system(is_dark=self._app.styleHints().colorScheme().name == "Dark")
        self._apply_look()

    def _on_setting(self, name: str) -> None:
        if name in ("theme", "text_size"):
            self._apply_look()
        elif name == "language":
            translations.speak(self._app, self.settings.language)

    def _apply_look(self) -> None:
        theme.apply(self._app, self.settings.theme, self.settings.text_size)
        self._show_theme()
        self._fit_rail()

    def _show_theme(self) -> None:
        name = theme.current().name
        button = self.rail.view_button
        button.set_icon_name(ICONS[name])
        text = self.tr("Ansicht: {theme}").format(theme=theme_text(name))
        button.set_words(text, self.tr("{view} (F11)").format(view=text))

    def _fit_rail(self) -> None:
        self.rail.set_compact(compact=self.width() < theme.px(_COMPACT_BELOW))
        self.rail.refit()

    def _restore(self) -> None:
        geometry = self.settings.geometry
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            room = self.screen().availableSize()
            self.resize(min(1366, room.width()), min(768, room.height() - _FRAME))
