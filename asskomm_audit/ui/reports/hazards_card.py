"""The log of immediate hazards: what was noted when, and whether its note was written."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asskomm_audit.domain.hazards import Hazard
from asskomm_audit.texts import moment_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.widgets.buttons import make_button
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label


class HazardsCard(Card):
    """Newest first, each with a button that writes the note; hidden while there is none."""

    wanted = Signal(str)  # HazardId

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: Sequence[Hazard] = ()
        self._intro = text_label(role="muted", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.SPACE_S)
        self.body.addWidget(self._intro)
        self.body.addLayout(self._lines)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.set_title(self.tr("Sofortmeldungen"))
        self._intro.setText(
            self.tr(
                "Unmittelbare Gefahren, auf der Begehung mit Taste S notiert. Die Meldungen sind "
                "intern und sagen, wenn ihr Foto nicht geprüft ist."
            )
        )
        self.show_hazards(self._shown)

    def show_hazards(self, hazards: Sequence[Hazard]) -> None:
        """Show these hazards."""
        self._shown = hazards
        self.setVisible(bool(hazards))
        while item := self._lines.takeAt(0):
            if line := item.widget():
                line.hide()
                line.deleteLater()
        for hazard in hazards:
            self._lines.addWidget(self._line(hazard))

    def words(self, hazard: Hazard) -> str:
        """Return what the line of a hazard says."""
        texts = language.texts()
        noted = moment_text(hazard.noted_at, texts)
        head = f"{hazard.label} · {noted} · {hazard.office or '–'}\n{hazard.text}"
        if hazard.written_at is None:
            return head + "\n" + self.tr("Meldung noch nicht geschrieben")
        written = self.tr("Geschrieben {when}: {name}")
        when = moment_text(hazard.written_at, texts)
        return head + "\n" + written.format(when=when, name=hazard.document)

    def _line(self, hazard: Hazard) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_M)
        row.addWidget(text_label(self.words(hazard), wrap=True), 1)
        button = make_button(self.tr("Meldung schreiben"), kind="quiet")
        button.setAccessibleDescription(self.words(hazard))
        button.clicked.connect(lambda: self.wanted.emit(hazard.id))
        row.addWidget(button)
        return line
