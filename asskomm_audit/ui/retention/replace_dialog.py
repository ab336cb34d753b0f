"""The one confirmation before pictures go for good: what goes, and where else it still lies."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from asskomm_audit.retaining import still_elsewhere
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.widgets.buttons import make_button
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.scroll import scrolling

_ROWS = 6


class ReplaceDialog(QDialog):
    """Asks once, with the safe answer first; `held` backups hold what goes.

    `photos` are the titles of those that are replaced; without any, originals are deleted. `issued`
    are the labels of documents in the file that may show them uncovered.
    """

    def __init__(
        self,
        photos: Sequence[str],
        originals: int,
        held: int,
        parent: QWidget | None = None,
        *,
        issued: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self.lines = QListWidget()
        self.lines.addItems(list(photos))
        self.cancel_button = make_button(self.tr("Abbrechen"), kind="primary")
        if photos:
            title, act = self.tr("Fotos für immer ersetzen"), self.tr("Für immer ersetzen")
            head = self.tr("%n Foto(s) durch die verdeckte Fassung ersetzen", "", len(photos))
            about = self.tr(
                "An die Stelle jedes Bildes tritt seine verdeckte Fassung. Das unverdeckte Bild "
                "und das Original werden aus der Akte gelöscht und lassen sich nicht zurückholen, "
                "auch nicht mit Rückgängig oder aus dem Papierkorb. Eine Sicherung wird vorher "
                "nicht gemacht. Die Fotos bleiben geprüft."
            )
        else:
            title, act = self.tr("Originale löschen"), self.tr("Endgültig löschen")
            head = self.tr("%n Original(e) löschen", "", originals)
            about = self.tr(
                "Gelöscht werden die Originale und durch andere ersetzte Bilder. Das lässt sich "
                "nicht zurücknehmen. Die Arbeitskopien bleiben, wie sie sind, auch unverdeckt."
            )
        self.act_button = make_button(act, "trash", "danger")
        words = self.tr("Auch %n Sicherung(en) dieser Akte löschen, die es enthalten", "", held)
        self.backups_box = QCheckBox(words)
        self.backups_box.setHidden(held == 0)
        self.setWindowTitle(title)
        self._arrange(head, about, ", ".join(issued))
        self.cancel_button.clicked.connect(self.reject)
        self.act_button.clicked.connect(self.accept)
        self.cancel_button.setFocus()

    def with_backups(self) -> bool:
        """Whether the backups that hold it are to be deleted too."""
        return self.backups_box.isChecked()

    def _arrange(self, head: str, about: str, issued: str) -> None:
        self.lines.setAccessibleName(self.tr("Fotos, die ersetzt werden"))
        self.lines.setVisible(self.lines.count() > 0)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = min(self.lines.count(), _ROWS)
        height = rows * max(self.lines.sizeHintForRow(0), theme.px(24))
        self.lines.setFixedHeight(height + 2 * self.lines.frameWidth() + theme.SPACE_S)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_M)
        column.addWidget(text_label(head, "h2", wrap=True))
        column.addWidget(self.lines)
        column.addWidget(text_label(about, wrap=True))
        if issued:
            words = self.tr(
                "Unverdeckt können sie auch in internen Dokumenten stehen, die als herausgegeben "
                "in dieser Akte liegen: {list}. Sollen auch sie weg, entfernen Sie sie auf der "
                "Seite „Berichte“ und leeren Sie den Papierkorb."
            )
            column.addWidget(text_label(words.format(list=issued), wrap=True))
        column.addWidget(text_label(still_elsewhere(language.texts()), "muted", wrap=True))
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_XL] * 4)
        layout.setSpacing(theme.SPACE_M)
        scroll = scrolling(content, by_keys=True)  # in large text it is long
        scroll.setAccessibleName(head)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.backups_box)
        buttons = QHBoxLayout()
        buttons.addWidget(self.act_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        self.act_button.setAutoDefault(False)
        self.cancel_button.setDefault(True)
        layout.addLayout(buttons)
        parent = self.parent()
        room = parent.window().size() if isinstance(parent, QWidget) else QSize(1024, 600)
        width = min(theme.px(600), room.width())
        frame = self.sizeHint().height() - scroll.sizeHint().height() + theme.SPACE_S
        height = content.heightForWidth(width - 2 * theme.SPACE_XL) + frame
        self.resize(QSize(width, height).boundedTo(room))
