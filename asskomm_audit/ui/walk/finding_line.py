"""The slim line that says which finding hangs on the criterion in focus."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from asskomm_audit.domain.findings import Finding
from asskomm_audit.labels import finding_status_label
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.icons import pixmap
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.labels import ElidedLabel


class FindingLine(QWidget):
    """Hidden where there is none."""

    opened = Signal(str)  # a finding's id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()
        self._sign = QLabel()
        self.words = ElidedLabel(role="strong")
        self.button = make_button(kind="chip")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_XS, 0, theme.SPACE_XS, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addStretch(1)
        layout.addWidget(self._sign)
        layout.addWidget(self.words, 20)
        layout.addWidget(self.button)
        layout.addStretch(1)
        self.button.clicked.connect(self._open)
        self.hide()
        self.retranslate()

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Speak of these findings; live ones come first."""
        self._findings = tuple(sorted(findings, key=lambda each: (not each.is_live, each.number)))
        self.retranslate()
        self.setVisible(bool(findings))

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        texts = language.texts()
        shown = ", ".join(
            f"{each.label} {finding_status_label(each.status, texts)}" for each in self._findings
        )
        words = self.tr("Feststellung {shown}").format(shown=shown)
        self.words.setText(words)
        self.words.setMaximumWidth(QFontMetrics(theme.font("strong")).horizontalAdvance(words) + 8)
        live = any(each.is_live for each in self._findings)
        self._sign.setPixmap(pixmap("finding", "warn" if live else "muted", theme.px(18)))
        set_text(self.button, self.tr("Ansehen"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (
            QEvent.Type.LanguageChange,
            QEvent.Type.PaletteChange,
            QEvent.Type.FontChange,
        ):
            self.retranslate()
        super().changeEvent(event)

    def _open(self) -> None:
        if self._findings:
            self.opened.emit(self._findings[0].id)
