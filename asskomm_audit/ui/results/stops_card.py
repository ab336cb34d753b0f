"""What came out at each stop: a small table that explains the result and never grades."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.domain.stop_results import StopResult, stop_results
from asskomm_audit.labels import visit_label
from asskomm_audit.texts import number_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.visit_labels import counted_label, indication_label


class StopsCard(Card):
    """One line per stop and visit; it hides where no stop was walked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._table = QWidget()
        self._note = text_label(role="caption", wrap=True)
        self.body.addWidget(self._table)
        self.body.addWidget(self._note)
        self.body.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words that do not depend on a result."""
        self.set_title(self.tr("Standpunkte"))
        self._note.setText(
            self.tr(
                "In das Ergebnis geht je Kriterium der mittlere Standpunkt ein, bei kritischen "
                "der schlechteste. Lichtwerte sind orientierend und weisen keine Norm nach."
            )
        )

    def show_stops(self, snapshot: AuditSnapshot) -> None:
        """Show what was rated, counted and measured."""
        results = stop_results(snapshot)
        self.setVisible(bool(results))
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE_L)
        grid.setVerticalSpacing(theme.SPACE_S)
        for row, result in enumerate(results):
            name = f"{result.stop.number}  {result.stop.name}"
            kind = visit_label(result.kind, language.texts())
            for column, (text, role) in enumerate(
                ((name, "strong"), (kind, "muted"), (" · ".join(self._said(result)), "body"))
            ):
                label = text_label(text, role=role, wrap=True)
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 5)
        self.body.replaceWidget(self._table, table)
        self._table.deleteLater()
        self._table = table

    def _said(self, result: StopResult) -> Iterator[str]:
        texts = language.texts()
        if result.rated:
            rated = self.tr("%n Kriterien bewertet", "", result.rated)
            if result.score is not None:
                points = number_text(result.score, texts)
                rated += " " + self.tr("({points} Punkte)").format(points=points)
            yield rated
        if result.critical:
            yield self.tr("kritisch: {codes}").format(codes=", ".join(result.critical))
        if result.people:
            yield ", ".join(
                f"{number} {counted_label(group, texts)}" for group, number in result.people.items()
            )
        if light := result.light:
            text = self.tr("Licht: Mittel {mean} lx, Minimum {least} lx ({hint})")
            yield text.format(
                mean=number_text(light.mean, texts, 1),
                least=number_text(light.least, texts, 1),
                hint=indication_label(light.indication, texts),
            )
