"""The header: which page, which audit, undo and redo, and who is typing."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.actions import Actions
from asskomm_audit.ui.audit_choice import AuditChoice
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import ActionButton, make_button, set_text
from asskomm_audit.ui.widgets.labels import text_label

_LONGEST_NAME = 24
_WIDEST_CHOICE = 440


class Header(QWidget):
    """Stands above every page."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._actions = actions
        self._page_text = ""
        self._title = text_label(role="h1")
        self.audit = AuditChoice(session)
        self.audit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.audit.setMaximumWidth(theme.px(_WIDEST_CHOICE))
        self.undo_button = ActionButton("undo", actions["undo"])
        self.redo_button = ActionButton("redo", actions["redo"])
        self.person_button = make_button(icon_name="user")
        self._full_name = ""  # as the button shows it where there is room

        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_XL, theme.SPACE_M, theme.SPACE_XL, theme.SPACE_M)
        layout.setSpacing(theme.SPACE_M)
        layout.addWidget(self._title)
        layout.addSpacing(theme.SPACE_S)
        layout.addWidget(self.audit, 4)
        layout.addStretch(1)
        history = QHBoxLayout()
        history.setSpacing(theme.SPACE_XS)
        history.addWidget(self.undo_button)
        history.addWidget(self.redo_button)
        layout.addLayout(history)
        layout.addWidget(self.person_button)

        self.person_button.clicked.connect(actions["person"].trigger)
        session.person_changed.connect(self._show_person)
        session.undo_steps.moved.connect(self.show_undo)
        self.retranslate()

    def show_page(self, text: str) -> None:
        """Show a page's title; `text` is a source text of the context "Pages"."""
        self._page_text = text
        self._title.setText(QCoreApplication.translate("Pages", text) if text else "")
        self._fit()

    def page_title(self) -> str:
        """Return the title of the page that is shown."""
        return self._title.text()

    def show_undo(self) -> None:
        """Say what would be undone and redone."""
        steps = self._session.undo_steps
        for action, text, wording in (
            (self._actions["undo"], steps.undo_text, self.tr("Rückgängig: {step}")),
            (self._actions["redo"], steps.redo_text, self.tr("Wiederholen: {step}")),
        ):
            plain = wording.partition(":")[0]
            action.setEnabled(bool(text))
            action.setToolTip(wording.format(step=text) if text else plain)
            action.setText(action.toolTip())

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.show_page(self._page_text)
        self._show_person()
        self.show_undo()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() == QEvent.Type.FontChange:
            self.audit.setMaximumWidth(theme.px(_WIDEST_CHOICE))
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        """In a narrow window or large text leave out the name, then the title: the rail has it."""
        self.person_button.setText(self._full_name)
        title = self._title.sizeHint().width() + theme.SPACE_S + theme.SPACE_M
        if self._needed() + title > self.width():
            self.person_button.setText("")
        self._title.setVisible(self._needed() + title <= self.width())

    def _needed(self) -> int:
        """Return the width of all but the title; a layout would not count what is hidden."""
        parts = (self.undo_button, self.redo_button, self.person_button)
        hints = [self.audit.minimumSizeHint(), *(each.sizeHint() for each in parts)]
        gaps = 2 * theme.SPACE_XL + 2 * theme.SPACE_M + theme.SPACE_XS
        return sum(hint.width() for hint in hints) + gaps

    def _show_person(self) -> None:
        person = self._session.person
        name = person.name if person else self.tr("Wer tippt?")
        shown = name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
        set_text(self.person_button, shown.replace("&", "&&"))
        self._full_name = self.person_button.text()
        said = self.tr("Es tippt: {name}").format(name=name) if person else name
        self.person_button.setAccessibleName(said)
        self.person_button.setToolTip(self.tr("{said} – wechseln mit F4").format(said=said))
        self._fit()
