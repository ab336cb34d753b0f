"""The card that shows the bin: restore what was removed, or forget it for good."""

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.record_names import RecordNames
from asskomm_audit.store.bin import Removed, removed_records, restore
from asskomm_audit.store.forgetting_plan import Wish
from asskomm_audit.texts import moment_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.two_lines import TwoLineDelegate

_SECOND = Qt.ItemDataRole.UserRole + 1
_ROWS = 4


class BinCard(Card):
    """Lists removed places, audits, findings and photos, those removed last first."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._removed: list[Removed] = []
        self._model = QStandardItemModel(self)
        self._about = text_label(role="muted", wrap=True)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(TwoLineDelegate(self.list, _SECOND))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.restore_button = make_button(icon_name="undo")
        self.forget_button = make_button(icon_name="trash")
        self.empty_button = make_button(kind="quiet")
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, theme.SPACE_S)
        for button in (self.restore_button, self.forget_button, self.empty_button):
            flow.addWidget(button)
        self.body.addWidget(self._about)
        self.body.addWidget(self.list)
        self.body.addWidget(self._buttons)
        self.body.addStretch(1)
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.set_title(self.tr("Papierkorb"))
        self.list.setAccessibleName(self.tr("Entferntes, das zuletzt Entfernte zuerst"))
        set_text(self.restore_button, self.tr("W&iederherstellen"))
        set_text(self.forget_button, self.tr("Endgültig lös&chen …"))
        set_text(self.empty_button, self.tr("Papierkorb leere&n …"))

    def refresh(self) -> None:
        """Look into the bin again."""
        self._removed = removed_records(self._session.file)
        self._say()

    def current(self) -> Removed | None:
        """Return what is chosen."""
        row = self.list.currentIndex().row()
        return self._removed[row] if 0 <= row < len(self._removed) else None

    def restore_current(self) -> None:
        """Bring back what is chosen."""
        removed = self.current()
        if removed is None or self._session.read_only:
            return
        name = self._names().titled(removed.kind, removed.row)
        text = self.tr("Wiederherstellen: {name}").format(name=name)
        person = self._session.person.id if self._session.person else ""
        changes = restore(self._session.file, removed.kind, removed.row, text, person=person)
        self._session.adopt(changes, text)
        page = {Kind.PLACE: "places", Kind.AUDIT: "places", Kind.FINDING: "findings"}
        words = self.tr("„{name}“ ist wieder da.").format(name=name)
        if removed.kind in page:
            go = page[removed.kind]
            show = self.tr("Zeigen")
            self._session.messages.success(words, show, lambda: self._session.go(go, removed.row))
        else:
            self._session.messages.success(words)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        self.restore_button.clicked.connect(self.restore_current)
        self.list.activated.connect(self._restore_activated)
        self.forget_button.clicked.connect(self._forget_current)
        self.empty_button.clicked.connect(lambda: self._session.forget(Wish(removed=True)))
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._forget_current)

    def _restore_activated(self, _index: QModelIndex) -> None:
        self.restore_current()

    def _forget_current(self) -> None:
        removed = self.current()
        if removed and not self._session.read_only:
            self._session.forget(Wish(texts={(removed.kind, removed.row): frozenset()}))

    def _names(self) -> RecordNames:
        return RecordNames(self._session.file, language.texts())

    def _say(self) -> None:
        names, chosen = self._names(), max(self.list.currentIndex().row(), 0)
        self._model.clear()
        for each in self._removed:
            item = QStandardItem(names.titled(each.kind, each.row))
            item.setData(self._second(each, names), _SECOND)
            self._model.appendRow(item)
        count = len(self._removed)
        self._about.setText(
            self.tr("Hier liegt, was Sie entfernt haben. Es lässt sich zurückholen.")
            if count
            else self.tr(
                "Der Papierkorb ist leer. Entfernte Orte, Audits, Feststellungen und "
                "Fotos lassen sich von hier zurückholen."
            )
        )
        self.list.setVisible(count > 0)
        self._buttons.setVisible(count > 0 and not self._session.read_only)
        height = min(count, _ROWS) * max(self.list.sizeHintForRow(0), 1)
        self.list.setFixedHeight(height + 2 * self.list.frameWidth() + 6)
        self.list.setCurrentIndex(self._model.index(min(chosen, count - 1), 0))

    def _second(self, removed: Removed, names: RecordNames) -> str:
        texts = language.texts()
        when = moment_text(removed.at.astimezone(), texts)
        said = self.tr("entfernt {when}").format(when=when)
        with_more = self.tr("mit %n Eintrag/Einträgen", "", removed.below) if removed.below else ""
        who = names.person(removed.person)
        return " · ".join(part for part in (said, who, with_more) if part)
