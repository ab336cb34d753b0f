"""The small panel that asks who is typing; it never blocks what is behind it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.ids import PersonId, new_id
from asskomm_audit.domain.people import Person
from asskomm_audit.store.people import people_of, put_person
from asskomm_audit.ui import theme
from asskomm_audit.ui.people_model import PeopleModel
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import icon_button, make_button, name_button, set_text
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.two_lines import TwoLineDelegate

_ROWS_SHOWN = 4
_LONGEST = 200


class PersonPanel(QFrame):
    """Offers the people of the file and a new name; Enter takes, Esc closes."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._session = session
        self._model = PeopleModel()
        self._title = text_label(role="h3")
        self._sentence = text_label(role="caption", wrap=True)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(TwoLineDelegate(self.list, PeopleModel.FunctionRole))
        self._new = text_label(role="strong")
        self.name = QLineEdit(maxLength=_LONGEST)
        self.function = QLineEdit(maxLength=_LONGEST)
        self.take_button = make_button(kind="primary")
        self._close_button = icon_button("cross")
        self._lay_out()

        self.list.activated.connect(lambda: self.take())
        self.list.clicked.connect(lambda: self.take())
        self.name.returnPressed.connect(self.take)
        self.function.returnPressed.connect(self.take)
        self.take_button.clicked.connect(self.take)
        self._close_button.clicked.connect(self._dismiss)
        self.retranslate()
        self.hide()

    def ask(self) -> None:
        """Show the people of the file, the present one chosen."""
        people = sorted(people_of(self._session.file), key=lambda each: each.name.casefold())
        self._model.set_people(people)
        self.list.setCurrentIndex(self._model.index(self._model.row_of(self._session.person)))
        self.list.setVisible(bool(people))
        row = self.list.sizeHintForRow(0) if people else 0
        self.list.setFixedHeight(row * min(len(people), _ROWS_SHOWN) + 8)
        self.name.clear()
        self.function.clear()
        self.show()
        self.adjustSize()
        self.raise_()
        (self.list if people else self.name).setFocus()

    def take(self) -> None:
        """Let the new name type, or else the chosen person."""
        name = " ".join(self.name.text().split())
        person = self._add(name) if name else self._model.person(self.list.currentIndex())
        if person is None:
            self.name.setFocus()
            return
        self.hide()
        self.closed.emit()
        self._session.set_person(person)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self._title.setText(self.tr("Wer tippt?"))
        self._sentence.setText(
            self.tr("Jede Antwort trägt den Namen der Person. Wechseln jederzeit mit F4.")
        )
        self.list.setAccessibleName(self.tr("Personen"))
        self._new.setText(self.tr("Neue Person"))
        for field, text in (
            (self.name, self.tr("Name")),
            (self.function, self.tr("Funktion, z. B. Ordnungsamt")),
        ):
            field.setPlaceholderText(text)
            field.setAccessibleName(text)
        set_text(self.take_button, self.tr("Übernehmen"))
        name_button(self._close_button, self.tr("Schließen"))
        self.setAccessibleName(self.tr("Wer tippt?"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._dismiss()
        elif self.isVisible():
            super().keyPressEvent(event)  # else this Enter would press what has the focus now

    def _add(self, name: str) -> Person:
        function = " ".join(self.function.text().split())
        person = Person(id=PersonId(new_id()), name=name, function=function)
        self._session.perform(self.tr("Person anlegen"), lambda file: put_person(file, person))
        return person

    def _dismiss(self) -> None:
        self._session.forget_waiting()
        self.hide()
        self.closed.emit()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_L] * 4)
        layout.setSpacing(theme.SPACE_S)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close_button)
        layout.addLayout(head)
        for widget in (self._sentence, self.list, self._new, self.name, self.function):
            layout.addWidget(widget)
        layout.addWidget(self.take_button)
        self.setMinimumWidth(320)
