"""The judgement of the risk: how likely, how grave, and the class the table gives."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.findings import Finding, LikelihoodSource
from asskomm_audit.labels import (
    consequence_label,
    likelihood_label,
    likelihood_source_label,
    response_time_label,
)
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.findings.risk_matrix import RiskMatrix
from asskomm_audit.ui.findings.words import not_said
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.form import Form
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.risk_badge import RiskBadge


class RiskEditor(QWidget):
    """`save(what, **values)` is called with each choice."""

    def __init__(
        self,
        save: Callable[..., object],
        parent: QWidget | None = None,
        *,
        read_only: bool = False,
    ) -> None:
        super().__init__(parent)
        self._save = save
        self._finding: Finding | None = None
        self.likelihood = Choice()
        self.consequence = Choice()
        self.source = Choice()
        self.matrix = RiskMatrix()
        self.matrix.may_choose = not read_only
        self.badge = RiskBadge()
        self.until = text_label(role="muted", wrap=True)
        for choice in (self.likelihood, self.consequence, self.source):
            choice.setEnabled(not read_only)
        self.form = Form(self)
        for choice in (self.likelihood, self.consequence, self.source):
            self.form.row("", choice)
        self._arrange()
        self.likelihood.chosen.connect(self._tell_likelihood)
        self.consequence.chosen.connect(self._tell_consequence)
        self.source.chosen.connect(self._tell_source)
        self.matrix.chosen.connect(self._tell_both)
        self.retranslate()

    def show_finding(self, finding: Finding) -> None:
        """Show the judgement of a finding."""
        self._finding = finding
        self.likelihood.set_value(finding.likelihood)
        self.consequence.set_value(finding.consequence)
        self.source.set_value(finding.likelihood_source)
        self.matrix.show_cell(finding.likelihood, finding.consequence)
        self._say()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        texts, nothing = language.texts(), (None, not_said())
        self.likelihood.set_choices(
            [nothing, *((n, f"{n} · {likelihood_label(n, texts)}") for n in range(1, 6))]
        )
        self.consequence.set_choices(
            [nothing, *((n, f"{n} · {consequence_label(n, texts)}") for n in range(1, 6))]
        )
        self.source.set_choices(
            [(each, likelihood_source_label(each, texts)) for each in LikelihoodSource]
        )
        self.form.set_label(self.likelihood, self.tr("Ein&tritt"))
        self.form.set_label(self.consequence, self.tr("Aus&wirkung"))
        self.form.set_label(self.source, self.tr("&Quelle des Eintritts"))
        self._say()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        result = QVBoxLayout()
        result.setSpacing(theme.SPACE_S)
        result.addWidget(self.badge)
        result.addWidget(self.until)
        result.addStretch()
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_L)
        row.addWidget(self.matrix, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(result, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_M)
        layout.addWidget(self.form)
        layout.addLayout(row)

    def _say(self) -> None:
        risk = self._finding.risk if self._finding else None
        self.badge.set_risk(risk)
        if risk:
            words = self.tr("Reaktionszeit: {until}").format(
                until=response_time_label(risk, language.texts())
            )
        else:
            words = self.tr("Eintritt und Auswirkung wählen: Die Tabelle ergibt die Risikoklasse.")
        self.until.setText(words)

    def _tell_likelihood(self, likelihood: object) -> None:
        self._save(self.tr("Eintritt"), likelihood=likelihood)

    def _tell_consequence(self, consequence: object) -> None:
        self._save(self.tr("Auswirkung"), consequence=consequence)

    def _tell_source(self, source: object) -> None:
        self._save(self.tr("Quelle des Eintritts"), likelihood_source=source)

    def _tell_both(self, likelihood: int, consequence: int) -> None:
        self._save(self.tr("Risiko"), likelihood=likelihood, consequence=consequence)
