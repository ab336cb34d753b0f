"""The card that says what the file holds, how large it is, and whether it is sound."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.checking import Fault, check_file
from asskomm_audit.store.counting import count_of
from asskomm_audit.texts import number_text, size_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import breakable, text_label

_SHOWN_FAULTS = 10


class StateCard(Card):
    """Shows the file's place, size and counts; checks it on request."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._faults: list[Fault] | None = None
        self._where = text_label(role="muted", wrap=True)
        self._counts = text_label(wrap=True)
        self._verdict = text_label(wrap=True)
        self._verdict.hide()
        self.check_button = make_button(icon_name="shield-check")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_M)
        buttons.addWidget(self.check_button)
        buttons.addStretch(1)
        for part in (self._where, self._counts, self._verdict):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self.body.addStretch(1)
        self.check_button.clicked.connect(self._check)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.set_title(self.tr("Zustand"))
        set_text(self.check_button, self.tr("Akte &prüfen"))
        self._show_verdict()

    def refresh(self) -> None:
        """Count anew."""
        file, texts = self._session.file, language.texts()
        path = self._session.path
        size = path.stat().st_size if path.exists() else 0
        self._where.setText(f"{breakable(path)} · {size_text(size, texts)}")
        self._where.setAccessibleName(f"{path} · {size_text(size, texts)}")
        words = (
            (Kind.PLACE, self.tr("Orte")),
            (Kind.AUDIT, self.tr("Audits")),
            (Kind.ANSWER, self.tr("Antworten")),
            (Kind.FINDING, self.tr("Feststellungen")),
            (Kind.MEASURE, self.tr("Maßnahmen")),
            (Kind.PHOTO, self.tr("Fotos")),
        )
        counts = [f"{name}: {number_text(count_of(file, kind), texts)}" for kind, name in words]
        self._counts.setText(" · ".join(counts))

    def verdict(self) -> str:
        """Return what the last check found, in words; empty before the first one."""
        return self._verdict.text()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _check(self) -> None:
        path = self._session.path
        self.check_button.setEnabled(False)
        self._session.jobs.start(
            self.tr("Akte wird geprüft"),
            lambda _progress: check_file(path),
            done=self._checked,
            ended=lambda: self.check_button.setEnabled(True),
        )

    def _checked(self, faults: list[Fault]) -> None:
        self._faults = faults
        self._show_verdict()

    def _show_verdict(self) -> None:
        faults = self._faults
        self._verdict.setVisible(faults is not None)
        if faults is None:
            return
        if not faults:
            self._verdict.setText(
                self.tr("Geprüft: alles heil. Einträge, Verlauf, Fotos und Katalog stimmen.")
            )
            return
        texts = language.texts()
        lines = [f"– {each.sentence(texts)}" for each in faults[:_SHOWN_FAULTS]]
        head = self.tr("%n Fehler gefunden:", "", len(faults))
        self._verdict.setText("\n".join([head, *lines]))
