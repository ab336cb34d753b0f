"""The one confirmation before something is forgotten: it names exactly what goes."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from asskomm_audit.field_labels import field_label
from asskomm_audit.forgetting import out_of_reach, plan_lines
from asskomm_audit.record_names import RecordNames
from asskomm_audit.store.forgetting_plan import Plan, Wish
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button
from asskomm_audit.ui.widgets.labels import text_label

_ROWS = 6


class ForgetDialog(QDialog):
    """Asks once, with the safe answer first; `held` backups hold what the plan takes away."""

    def __init__(
        self, session: Session, wish: Wish, plan: Plan, held: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._wish = wish
        self.fields: dict[str, QCheckBox] = {}
        self._record = text_label(role="strong", wrap=True)
        self.lines = QListWidget()
        self.cancel_button = make_button(self.tr("Abbrechen"), kind="primary")
        self.forget_button = make_button(self.tr("Endgültig löschen"), "trash", "danger")
        self._key = next(iter(wish.texts)) if len(wish.texts) == 1 else None
        texts = language.texts()
        part = next((each for each in plan.erasures if (each.kind, each.row) == self._key), None)
        if self._key and part and not part.whole and len(plan.erasures) == 1:
            names = RecordNames(session.file, texts)
            self._record.setText(names.titled(part.kind, part.row))
            for column in part.left:
                box = QCheckBox(field_label(part.kind, column, texts))
                box.setChecked(True)
                box.toggled.connect(self._check)
                self.fields[column] = box
        else:
            self.lines.addItems(plan_lines(session.file, plan, texts))
        words = self.tr("Auch %n Sicherung(en) dieser Akte löschen, die es enthalten", "", held)
        self.backups_box = QCheckBox(words)
        self.backups_box.setHidden(held == 0)
        self._arrange()
        self.cancel_button.clicked.connect(self.reject)
        self.forget_button.clicked.connect(self.accept)
        self.cancel_button.setFocus()

    def wish(self) -> Wish:
        """Return what is to be forgotten, without the fields that were unticked."""
        if not self._key or not self.fields:
            return self._wish
        chosen = frozenset(column for column, box in self.fields.items() if box.isChecked())
        return replace(self._wish, texts={self._key: chosen})

    def with_backups(self) -> bool:
        """Whether the backups that hold it are to be deleted too."""
        return self.backups_box.isChecked()

    def _arrange(self) -> None:
        self.setWindowTitle(self.tr("Für den Datenschutz löschen"))
        head = text_label(self.tr("Das geht endgültig verloren"), "h2", wrap=True)
        about = text_label(
            self.tr(
                "Es wird aus der Akte und aus ihrem Verlauf gelöscht und lässt sich nicht "
                "zurückholen, auch nicht mit Rückgängig. Eine Sicherung wird vorher nicht gemacht."
            ),
            wrap=True,
        )
        reach = text_label(out_of_reach(language.texts()), "muted", wrap=True)
        self.lines.setAccessibleName(self.tr("Was gelöscht wird"))
        self.lines.setWordWrap(True)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.lines.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.lines.setCurrentRow(0)
        self.lines.setVisible(self.lines.count() > 0)
        self._record.setVisible(self.lines.count() == 0)
        rows = min(self.lines.count(), _ROWS)
        height = rows * max(self.lines.sizeHintForRow(0), theme.px(24))
        self.lines.setFixedHeight(height + 2 * self.lines.frameWidth() + theme.SPACE_S)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_XL] * 4)
        layout.setSpacing(theme.SPACE_M)
        layout.addWidget(head)
        layout.addWidget(self.lines)
        layout.addWidget(self._record)
        for box in self.fields.values():
            layout.addWidget(box)
        layout.addWidget(self.backups_box)
        layout.addWidget(about)
        layout.addWidget(reach)
        layout.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.forget_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        self.forget_button.setAutoDefault(False)
        self.cancel_button.setDefault(True)
        layout.addLayout(buttons)
        parent = self.parent()
        room = parent.window().size() if isinstance(parent, QWidget) else QSize(1024, 600)
        self.resize(QSize(theme.px(600), self.sizeHint().height()).boundedTo(room))

    def _check(self) -> None:
        self.forget_button.setEnabled(any(box.isChecked() for box in self.fields.values()))
