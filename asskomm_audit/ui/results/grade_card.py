"""A card with the grade of one profile: letter, words, score, coverage and what caps it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from asskomm_audit.domain.items import Profile
from asskomm_audit.domain.profiles import ProfileResult
from asskomm_audit.domain.scoring import Publication
from asskomm_audit.labels import grade_label
from asskomm_audit.reports.words import cap_text, percent_text, publication_text, score_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.icons import pixmap
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label


class GradeCard(Card):
    """Shows the grade by day or by night, or why there is none."""

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._profile = profile
        self._picture = QLabel()
        self._name = text_label(role="strong")
        self._headline = text_label(role="caption")
        self._letter = text_label(role="kpi")
        self._words = text_label(role="strong", wrap=True)
        self._figures = text_label(role="body", wrap=True)
        self._caps = text_label(role="bad", wrap=True)
        self._note = text_label(role="muted", wrap=True)

        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_S)
        for widget in (self._picture, self._name):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self._headline)
        grade = QHBoxLayout()
        grade.setSpacing(theme.SPACE_L)
        beside = QVBoxLayout()
        beside.setSpacing(theme.SPACE_XS)
        for widget in (self._words, self._figures, self._caps, self._note):
            beside.addWidget(widget)
        grade.addWidget(self._letter)
        grade.addLayout(beside, 1)
        self.body.addLayout(head)
        self.body.addLayout(grade)
        self.body.addStretch(1)

    def show_result(self, result: ProfileResult | None, missing: str, *, is_headline: bool) -> None:
        """Show a profile's result; `missing` says why there is none."""
        texts = language.texts()
        is_day = self._profile is Profile.DAY
        self._picture.setPixmap(pixmap("sun" if is_day else "moon", "muted", 20))
        self._name.setText(self.tr("Tag") if is_day else self.tr("Nacht"))
        self._headline.setText(self.tr("zählt als Gesamtnote") if is_headline else "")
        graded = result is not None and result.grade is not None
        self._letter.setText(str(result.grade) if result and graded else "–")
        self._words.setText(
            grade_label(result.grade, texts)
            if result and result.grade
            else missing or self.tr("noch keine Note")
        )
        self._figures.setText(self._figures_text(result))
        self._caps.setText(cap_text(result.caps, texts) if result and result.is_capped else "")
        self._caps.setVisible(bool(self._caps.text()))
        self._note.setText(self._note_text(result))
        self._note.setVisible(bool(self._note.text()))
        parts = [label.text() for label in (self._name, self._letter, self._words, self._figures)]
        self.setAccessibleName(", ".join(part for part in (*parts, self._caps.text()) if part))

    def _figures_text(self, result: ProfileResult | None) -> str:
        if result is None:
            return ""
        texts = language.texts()
        coverage = self.tr("Abdeckung {share}").format(share=percent_text(result.coverage, texts))
        if result.score is None:
            return coverage
        text = self.tr("{score} von 100 Punkten").format(score=score_text(result.score, texts))
        if result.publication is Publication.PROVISIONAL:
            text += f" · {publication_text(result.publication, texts)}"
        return f"{text} · {coverage}"

    def _note_text(self, result: ProfileResult | None) -> str:
        if result is None:
            return ""
        parts = []
        if result.score is not None:
            parts.append(
                self.tr("beruht auf {count} von {all} Dimensionen").format(
                    count=result.scored_dimensions, all=len(result.dimensions)
                )
            )
        if result.is_capped:
            parts.append(self.tr("ohne Begrenzung: {grade}").format(grade=result.grade_before_caps))
        return " · ".join(parts)
