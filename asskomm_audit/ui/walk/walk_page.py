"""The walk: one criterion in focus, answered with one key, saved before the key echoes."""

from typing import TypeGuard

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.ui import theme
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.walk.answer_button import AnswerButton
from asskomm_audit.ui.walk.answering_desk import AnsweringDesk
from asskomm_audit.ui.walk.keyless_area import KeylessArea
from asskomm_audit.ui.walk.walk_keys import Act, asked_for, key_list
from asskomm_audit.ui.widgets.carried_pictures import carried_pictures, carries_pictures

_TYPING = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
_EVEN_TYPING = (
    Act.LEAVE,
    Act.LIST,
    Act.PASTE,
    Act.DONE,
    Act.NEXT_POINT,
    Act.PREVIOUS_POINT,
)


class WalkPage(QWidget):
    """The page of the rail: hands keys, drops and the window's calls to the desk inside."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = AnsweringDesk(session)
        self.view = self.desk.view
        self.setAcceptDrops(not session.read_only)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*theme.PAGE_MARGINS)
        area = KeylessArea(self.view)
        area.room_changed.connect(self.view.fit)
        layout.addWidget(area)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of this page with what they do."""
        return key_list()

    def show_record(self, record: str) -> None:
        """Put a criterion in focus."""
        self.desk.walk.show(record)

    def record_in_focus(self) -> tuple[Kind, str] | None:
        """Return the answer or photo one is busy with."""
        return self.desk.record_in_focus()

    def focus_content(self) -> None:
        """Give the focus to the question, or to what leads to one."""
        empty = self.view.empty
        if self.view.stack.currentWidget() is empty and not empty.button.isHidden():
            empty.button.setFocus()
        else:
            self.desk.focus_question()

    def focus_search(self) -> None:
        """Fold the list out and search in it."""
        self.view.choose_pane(True)
        self.view.pane.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.view.pane.search.selectAll()

    def before_leaving(self) -> None:
        """Write down what was typed."""
        self.desk.flush()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.view.takes_walk_keys():
            self.view.answer_key(event)
            return
        asked = asked_for(event)
        focus = QApplication.focusWidget()
        if asked is None or (isinstance(focus, _TYPING) and asked not in _EVEN_TYPING):
            super().keyPressEvent(event)
        elif _is_pressed_by(focus, event):
            focus.click()
        elif isinstance(asked, int):
            self.desk.rate(asked)
        else:
            self.desk.act(asked)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carries_pictures(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        carried = carried_pictures(event.mimeData())
        if isinstance(carried, QImage):
            self.desk.photos.add_image(carried)
        elif carried:
            self.desk.photos.add_files(carried)


def _is_pressed_by(focus: QWidget | None, event: QKeyEvent) -> TypeGuard[QAbstractButton]:
    """Whether Enter means a button that was reached with Tab; an answer is left by it instead."""
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and isinstance(focus, QAbstractButton) and not isinstance(focus, AnswerButton)
