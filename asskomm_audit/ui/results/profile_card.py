"""The profile: one row per dimension, day and night side by side, with coverage and bounds."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from asskomm_audit.domain.catalogue import Catalogue
from asskomm_audit.domain.grading import shown_score
from asskomm_audit.domain.result import AuditResult
from asskomm_audit.domain.scoring import DimensionResult, Publication
from asskomm_audit.reports.words import percent_text, publication_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.score_bar import ScoreBar


@dataclass(frozen=True, slots=True)
class _Side:
    bar: ScoreBar
    note: QLabel


@dataclass(frozen=True, slots=True)
class _Row:
    name: QLabel
    day: _Side
    night: _Side


class ProfileCard(Card):
    """Shows the score of each dimension; what may not be published says why instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._heads = [text_label(role="caption") for _ in range(3)]
        self._legend = text_label(role="caption", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.SPACE_M)
        self._grid.setVerticalSpacing(theme.SPACE_XS)
        for column, stretch in ((0, 3), (1, 4), (3, 4)):
            self._grid.setColumnStretch(column, stretch)
        for head, column in zip(self._heads, (0, 1, 3), strict=True):
            self._grid.addWidget(head, 0, column, 1, 1 if column == 0 else 2)
        self._rows: list[_Row] = []
        self.body.addLayout(self._grid)
        self.body.addWidget(self._legend)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words that do not depend on a result."""
        self.set_title(self.tr("Profil nach Dimensionen"))
        heads = (self.tr("Dimension"), self.tr("Tag"), self.tr("Nacht"))
        for label, words in zip(self._heads, heads, strict=True):
            label.setText(words)
        self._legend.setText(
            self.tr(
                "Neben dem Balken stehen der Wert von 0 bis 100 und die Abdeckung. Die Spanne im "
                "Balken zeigt, was die unbeantworteten Kriterien noch ändern können. Unter 60 % "
                "Abdeckung oder bei weniger als drei Kriterien gibt es keinen Wert."
            )
        )

    def show_result(self, catalogue: Catalogue, result: AuditResult) -> None:
        """Show an audit's dimensions."""
        days = result.day.dimensions
        nights = result.night.dimensions if result.night else (None,) * len(days)
        self._make_rows(len(days))
        for row, day, night in zip(self._rows, days, nights, strict=True):
            name = catalogue.dimension(day.code).names[language.texts().language]
            row.name.setText(name)
            self._show_side(row.day, day, f"{name}, " + self.tr("Tag"))
            self._show_side(row.night, night, f"{name}, " + self.tr("Nacht"))

    def _make_rows(self, count: int) -> None:
        for number in range(len(self._rows), count):
            name = text_label(role="body", wrap=True)
            row = _Row(name, self._make_side(number, 1), self._make_side(number, 3))
            self._grid.addWidget(name, number + 1, 0)
            self._rows.append(row)

    def _make_side(self, number: int, column: int) -> _Side:
        side = _Side(ScoreBar(), text_label(role="caption", wrap=True))
        side.note.setMinimumWidth(96)
        self._grid.addWidget(side.bar, number + 1, column)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(side.note, number + 1, column + 1, left)
        return side

    def _show_side(self, side: _Side, result: DimensionResult | None, name: str) -> None:
        if result is None:
            side.bar.set_score(None, name=name)
            side.note.setText(self.tr("fehlt"))
            return
        score = None if result.score is None else shown_score(result.score)
        side.bar.set_score(
            score, low=result.low, high=result.high, coverage=result.coverage, name=name
        )
        side.note.setText(self._note(result))
        whole = publication_text(result.publication, language.texts())
        side.note.setToolTip(whole)
        side.note.setAccessibleName(whole or side.note.text())

    def _note(self, result: DimensionResult) -> str:
        share = percent_text(result.coverage, language.texts())
        match result.publication:
            case Publication.PUBLISHED:
                return share
            case Publication.PROVISIONAL:
                return self.tr("{share}, vorläufig").format(share=share)
            case Publication.WITHHELD:
                return self.tr("{share}, kein Wert").format(share=share)
            case Publication.TOO_FEW:
                return self.tr("unter 3 Kriterien")
            case Publication.NOT_CHECKED:
                return self.tr("nicht geprüft")
