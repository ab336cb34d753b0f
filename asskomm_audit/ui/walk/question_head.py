"""The head of the question card: where we are, what is asked, and what to look at."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.catalogue import Catalogue, Criterion
from asskomm_audit.texts import Language
from asskomm_audit.ui import theme
from asskomm_audit.ui.icons import icon
from asskomm_audit.ui.widgets.buttons import icon_button, make_button, name_button, set_text
from asskomm_audit.ui.widgets.labels import ElidedLabel, set_role, text_label


class QuestionHead(QWidget):
    """Dimension, id and badge; the question; the hint, which folds to its first line."""

    mark_wanted = Signal()
    finding_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_unfolded = False
        self._was_chosen = False
        self._is_critical = False
        self._is_dense = self._is_tight = False
        self.place = ElidedLabel(role="muted")
        self.critical = text_label(role="key")
        self.mark_button = make_button(icon_name="flag", kind="chip")
        self.mark_button.setCheckable(True)
        self.finding_button = make_button(icon_name="finding", kind="chip")
        self.history_button = icon_button("clock")
        self.question = text_label(role="h2", wrap=True)
        self.hint = text_label(role="muted", wrap=True)
        self.hint_line = ElidedLabel(role="muted")
        self.hint_button = make_button(kind="chip")
        for button in (
            self.mark_button,
            self.finding_button,
            self.history_button,
            self.hint_button,
        ):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        top = QHBoxLayout()
        top.setSpacing(theme.SPACE_S)
        top.addWidget(self.place, 1)
        top.addWidget(self.critical)
        top.addWidget(self.mark_button)
        top.addWidget(self.finding_button)
        top.addWidget(self.history_button)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.hint)
        words.addWidget(self.hint_line)
        below = QHBoxLayout()
        below.setSpacing(theme.SPACE_S)
        below.addLayout(words, 1)
        below.addWidget(self.hint_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addLayout(top)
        layout.addWidget(self.question)
        layout.addLayout(below)

        self.mark_button.clicked.connect(self._ask_mark)
        self.finding_button.clicked.connect(lambda: self.finding_wanted.emit())
        self.history_button.clicked.connect(lambda: self.history_wanted.emit())
        self.hint_button.clicked.connect(self.toggle_hint)
        self._fold()
        self.retranslate()

    def set_criterion(self, catalogue: Catalogue, criterion: Criterion, language: Language) -> None:
        """Ask another question."""
        words = criterion.texts[language]
        dimension = catalogue.dimension(criterion.dimension).names[language]
        self.place.setText(f"{dimension} · {criterion.id} · {words.title}")
        self.question.setText(words.question)
        self.hint.setText(words.observe)
        self.hint_line.setText(words.observe)
        self._is_critical = criterion.critical
        self._fold()

    def set_marked(self, on: bool) -> None:
        """Show whether the criterion is to be looked at again."""
        self.mark_button.setChecked(on)

    def set_room(self, *, ample: bool, tight: bool = False) -> None:
        """Fold the hint where room is scarce, unless somebody has chosen; W brings it back."""
        if tight != self._is_tight:
            self._is_tight = tight
            self._fold()
        if not self._was_chosen and ample != self._is_unfolded:
            self._is_unfolded = ample
            self._fold()

    def set_dense(self, *, on: bool) -> None:
        """Take less room beside the list of twelve."""
        self._is_dense = on
        set_role(self.question, "h3" if on else "h2")
        self._fold()

    def toggle_hint(self) -> None:
        """Fold out what to look for, or away; so it stays from question to question."""
        self._was_chosen = True
        self._is_unfolded = not self._is_unfolded
        self._fold()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.critical.setText(self.tr("K · kritisch"))
        self.critical.setToolTip(
            self.tr("Bei 0 oder 1 wird eine Feststellung vorgeschlagen und die Note begrenzt.")
        )
        set_text(self.mark_button, self.tr("Merken"))
        self.mark_button.setToolTip(self.tr("Taste M: später noch einmal ansehen"))
        set_text(self.finding_button, self.tr("Feststellung"))
        self.finding_button.setToolTip(self.tr("Taste F: eigene Feststellung zu diesem Kriterium"))
        name_button(self.history_button, self.tr("Verlauf der Antwort"))
        self._name_folding()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _ask_mark(self) -> None:
        self.mark_button.setChecked(not self.mark_button.isChecked())  # the file decides
        self.mark_wanted.emit()

    def _fold(self) -> None:
        self.critical.setVisible(self._is_critical and not self._is_dense)  # the list shows it
        there = bool(self.hint.text())
        self.hint.setVisible(there and self._is_unfolded)
        spare = not (self._is_dense or self._is_tight)
        self.hint_line.setVisible(there and not self._is_unfolded and spare)
        self.hint_button.setVisible(there and (self._is_unfolded or spare))
        self._name_folding()

    def _name_folding(self) -> None:
        unfolded = self._is_unfolded
        self.hint_button.setToolTip(self.tr("Taste W"))
        self.hint_button.setIcon(icon("chevron-up" if unfolded else "chevron-down"))
        set_text(self.hint_button, self.tr("Weniger") if unfolded else self.tr("Worauf achten"))
