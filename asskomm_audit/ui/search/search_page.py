"""The page that searches all text of the file: results while typing, Enter goes there."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asskomm_audit.domain.hits import Hit
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.search_terms import terms_of
from asskomm_audit.hit_words import kind_label
from asskomm_audit.store.history import Changes
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.actions import key_text
from asskomm_audit.ui.search.asking import MOST, Asker, Question
from asskomm_audit.ui.search.hit_delegate import ICONS, HitDelegate
from asskomm_audit.ui.search.hits_model import HitsModel
from asskomm_audit.ui.search.jumping import jump
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.empty_state import EmptyState
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.search_field import SearchField

_TO_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class SearchPage(QWidget):
    """Shows where the typed words stand, the newest first."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asker = Asker(session.path, session.jobs)
        self._asked: Question | None = None
        self._model = HitsModel(self)
        self.field = SearchField()
        self.kind = Choice()
        self.history = QCheckBox()
        self._number = text_label(role="muted")
        self.list = QListView()
        self.empty = EmptyState("search")
        self._set_up_list()
        self._arrange()
        self._connect()
        self.retranslate()

    # --- what the window asks ----------------------------------------------------------------

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of this page."""
        return [
            (key_text("Down"), self.tr("Zum nächsten Treffer, auch beim Tippen")),
            (key_text("Return"), self.tr("Zum gewählten Treffer gehen")),
            (key_text("Esc"), self.tr("Zurück zur Ansicht davor")),
        ]

    def focus_content(self) -> None:
        """Put the focus into the field, its words ready to be typed over."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    focus_search = focus_content

    def before_leaving(self) -> None:
        """Stop what is under way."""
        self._asker.forget()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        texts = language.texts()
        self.field.set_placeholder(self.tr("In allen Texten der Akte suchen"))
        self.kind.setAccessibleName(self.tr("Wonach suchen"))
        kinds = ((each, kind_label(each, texts)) for each in ICONS)
        self.kind.set_choices([(None, self.tr("Alles")), *kinds])
        self.history.setText(self.tr("&Früheres"))
        explained = self.tr("Stattdessen suchen, was geändert oder entfernt wurde")
        self.history.setToolTip(explained)
        self.history.setAccessibleDescription(explained)
        self.list.setAccessibleName(self.tr("Treffer"))
        self._model.retranslate()
        self._show_state()

    # --- inside ------------------------------------------------------------------------------

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.list.scheduleDelayedItemsLayout()
        super().changeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_again()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows move in the list while the focus stays in the field, and letters go there."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.field and event.key() in _TO_THE_LIST:
                self.list.event(event)
                return True
            if watched is self.list and event.text().isprintable() and event.text().strip():
                self.field.setFocus()
                self.field.event(event)
                return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._asker.forget)  # before the pause is over
        self.field.searched.connect(self._ask)
        self.field.returnPressed.connect(self._open)
        self.kind.chosen.connect(self._ask)
        self.history.toggled.connect(self._ask)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        self._session.changed.connect(self._on_changed)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)

    def _set_up_list(self) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def _arrange(self) -> None:
        options = QHBoxLayout()
        options.setSpacing(theme.SPACE_M)
        options.addWidget(self.kind)
        options.addWidget(self.history, 1)
        options.addWidget(self._number)
        card = QFrame()
        card.setProperty("card", True)
        self._stack = QStackedLayout(card)
        self._stack.setContentsMargins(*[theme.SPACE_S] * 4)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*theme.PAGE_MARGINS)
        layout.setSpacing(theme.SPACE_M)
        layout.addWidget(self.field)
        layout.addLayout(options)
        layout.addWidget(card, 1)

    def _question(self) -> Question:
        kind = self.kind.value()
        kind = kind if isinstance(kind, Kind) else None
        return Question(self.field.text().strip(), kind, self.history.isChecked())

    def _ask(self) -> None:
        question = self._question()
        if terms_of(question.words):
            self._asker.ask(question, lambda hits: self._show(question, hits))
        else:
            self._asker.forget()
            self._show(question, [])

    def _ask_again(self) -> None:
        if self.field.text():
            self._ask()

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self._ask_again()

    def _show(self, question: Question, hits: list[Hit]) -> None:
        is_same = question == self._asked
        row = self.list.currentIndex().row() if is_same else 0
        self._asked = question
        self._model.set_hits(hits)
        if hits:
            self.list.setCurrentIndex(self._model.index(min(max(row, 0), len(hits) - 1)))
        self._show_state()

    def _show_state(self) -> None:
        number = self._model.rowCount()
        self._stack.setCurrentIndex(1 if number else 0)
        if number >= MOST:
            self._number.setText(self.tr("die neuesten {n} Treffer").format(n=MOST))
        else:
            self._number.setText(self.tr("%n Treffer", "", number) if number else "")
        if self._asked is None or not terms_of(self._asked.words):
            self.empty.set_texts(
                self.tr("In der ganzen Akte suchen"),
                self.tr(
                    "Mindestens drei Buchstaben tippen: Gefunden werden Namen, Bemerkungen, "
                    "Feststellungen, Maßnahmen, Notizen und Bildunterschriften. Mehrere Wörter "
                    "müssen alle vorkommen, Wörter in „Anführungszeichen“ hintereinander."
                ),
            )
        else:
            self.empty.set_texts(self.tr("Nichts gefunden"), self._advice())

    def _advice(self) -> str:
        if self.kind.value() is not None:
            return self.tr("Suchen Sie in „Alles“, oder mit weniger oder kürzeren Wörtern.")
        if self.history.isChecked():
            return self.tr(
                "Auch früher stand das in keinem Text. Versuchen Sie weniger oder kürzere Wörter."
            )
        return self.tr(
            "Versuchen Sie weniger oder kürzere Wörter. Was geändert oder entfernt wurde, findet "
            "„Früheres“."
        )

    def _open(self) -> None:
        hit: Hit | None = self.list.currentIndex().data(HitsModel.HitRole)
        if hit is None or self._question() != self._asked or jump(self._session, hit):
            return
        if hit.is_removed:
            words = self.tr("Der Eintrag ist entfernt. Solange es geht, holt ihn Strg+Z zurück.")
            self._session.messages.info(words)
        else:
            words = self.tr("{name} gehört zu den Personen der Akte; Teams stehen beim Audit.")
            self._session.messages.info(words.format(name=hit.name[:100]))
