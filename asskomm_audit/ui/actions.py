"""Every action of the window, declared once: menus, buttons and the list of keys come from here."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from asskomm_audit.texts import QT_TRANSLATE_NOOP
from asskomm_audit.ui.icons import icon


class ActionEntry(NamedTuple):
    """One action; `text` is a German source text of the context "Actions"."""

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""


ENTRIES = (
    ActionEntry("new", QT_TRANSLATE_NOOP("Actions", "Neue Auditakte …"), ("Ctrl+N",), "file-plus"),
    ActionEntry(
        "open", QT_TRANSLATE_NOOP("Actions", "Auditakte öffnen …"), ("Ctrl+O",), "folder-open"
    ),
    ActionEntry("example", QT_TRANSLATE_NOOP("Actions", "Beispiel öffnen"), (), "eye"),
    ActionEntry("drop_example", QT_TRANSLATE_NOOP("Actions", "Beispiel verwerfen"), (), "trash"),
    ActionEntry("backups", QT_TRANSLATE_NOOP("Actions", "Sicherungen …"), (), "shield-check"),
    ActionEntry("merge", QT_TRANSLATE_NOOP("Actions", "Zusammenführen …"), (), "import"),
    ActionEntry("close", QT_TRANSLATE_NOOP("Actions", "Auditakte schließen"), ("Ctrl+W",), "cross"),
    ActionEntry("quit", QT_TRANSLATE_NOOP("Actions", "Beenden"), ("Ctrl+Q",)),
    ActionEntry("undo", QT_TRANSLATE_NOOP("Actions", "Rückgängig"), ("Ctrl+Z",), "undo"),
    ActionEntry(
        "redo", QT_TRANSLATE_NOOP("Actions", "Wiederholen"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo"
    ),
    ActionEntry("search", QT_TRANSLATE_NOOP("Actions", "Suchen"), ("Ctrl+F",), "search"),
    ActionEntry(
        "search_everywhere",
        QT_TRANSLATE_NOOP("Actions", "In der ganzen Akte suchen"),
        ("Ctrl+Shift+F",),
        "search",
    ),
    ActionEntry("palette", QT_TRANSLATE_NOOP("Actions", "Gehe zu …"), ("Ctrl+K",), "search"),
    ActionEntry("person", QT_TRANSLATE_NOOP("Actions", "Wer tippt? …"), ("F4",), "user"),
    ActionEntry("menu", QT_TRANSLATE_NOOP("Actions", "Menü"), ("F10",), "menu"),
    ActionEntry("next_theme", QT_TRANSLATE_NOOP("Actions", "Ansicht wechseln"), ("F11",), "sun"),
    ActionEntry(
        "keys", QT_TRANSLATE_NOOP("Actions", "Tasten dieser Ansicht"), ("F1", "?"), "keyboard"
    ),
    ActionEntry("about", QT_TRANSLATE_NOOP("Actions", "Über ASSKomm Audit"), (), "info"),
)


class Actions(QObject):
    """The window's actions by their id."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions = {entry.id: self._make(entry, window) for entry in ENTRIES}
        self.retranslate()
        window.installEventFilter(self)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        for entry in ENTRIES:
            text = _words(entry)
            self._actions[entry.id].setText(text)
            self._actions[entry.id].setToolTip(text.removesuffix(" …"))

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys with what they do, for the list of keys."""
        return [
            (key_text(entry.keys[0]), _words(entry).removesuffix(" …"))
            for entry in ENTRIES
            if entry.keys
        ]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)

    @staticmethod
    def _make(entry: ActionEntry, window: QWidget) -> QAction:
        action = QAction(window)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        if entry.icon:
            action.setIcon(icon(entry.icon))
        window.addAction(action)
        return action


def _words(entry: ActionEntry) -> str:
    return QCoreApplication.translate("Actions", entry.text)


def key_text(keys: str) -> str:
    """Return a shortcut as the user's keyboard names it: Strg+Z."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
