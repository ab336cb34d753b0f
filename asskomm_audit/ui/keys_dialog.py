"""The list of keys: those of the present page first, then those of the window."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.buttons import make_button
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.scroll import scrolling

Keys = Sequence[tuple[str, str]]


class KeysDialog(QDialog):
    """Lists keys; Esc closes it."""

    def __init__(
        self, page_title: str, page_keys: Keys, window_keys: Keys, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tasten"))
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, theme.SPACE_M, 0)
        inside.setSpacing(theme.SPACE_M)
        if page_keys:
            inside.addWidget(text_label(page_title, "h3"))
            inside.addLayout(_table(page_keys))
        inside.addWidget(text_label(self.tr("Überall"), "h3"))
        inside.addLayout(_table(window_keys))
        inside.addStretch(1)
        close_button = make_button(self.tr("Schließen"), kind="primary")
        close_button.clicked.connect(self.accept)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_XL] * 4)
        layout.setSpacing(theme.SPACE_L)
        area = scrolling(content, by_keys=True)
        area.setAccessibleName(self.windowTitle())
        layout.addWidget(area, 1)
        layout.addWidget(close_button, 0, Qt.AlignmentFlag.AlignRight)
        close_button.setDefault(True)
        area.setFocus()
        self.resize(theme.px(460), min(theme.px(560), parent.height()))


def _table(keys: Keys) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.SPACE_L)
    grid.setVerticalSpacing(theme.SPACE_S)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, theme.px(128))
    for row, (key, text) in enumerate(keys):
        corner = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        grid.addWidget(text_label(key, "key"), row, 0, corner)
        grid.addWidget(text_label(text, wrap=True), row, 1)
    return grid
