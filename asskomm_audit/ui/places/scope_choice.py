"""The choice of the criteria set, with what each asks."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.audits import CriteriaSet
from asskomm_audit.domain.catalogue import Catalogue
from asskomm_audit.domain.new_audit import Scope, scope_of
from asskomm_audit.domain.places import PlaceType
from asskomm_audit.labels import criteria_set_label
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.widgets.labels import text_label


class ScopeChoice(QWidget):
    """Chooses between the sets; below each stands how many questions that means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scopes: dict[CriteriaSet, Scope] = {}
        self._counts: dict[CriteriaSet, QLabel] = {}
        self.buttons: dict[CriteriaSet, QRadioButton] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_XS)
        for each in CriteriaSet:
            self.buttons[each] = QRadioButton()
            self._counts[each] = text_label(role="caption", wrap=True)
            self._counts[each].setContentsMargins(theme.SPACE_XXL, 0, 0, 0)
            self._counts[each].setBuddy(self.buttons[each])
            self._group.addButton(self.buttons[each])
            layout.addWidget(self.buttons[each])
            layout.addWidget(self._counts[each])
        self.buttons[CriteriaSet.CORE].setChecked(True)
        self.setFocusProxy(self.buttons[CriteriaSet.CORE])
        self.retranslate()

    def criteria_set(self) -> CriteriaSet:
        """Return the chosen set."""
        return next(each for each, button in self.buttons.items() if button.isChecked())

    def choose(self, criteria_set: CriteriaSet) -> None:
        """Choose a set."""
        self.buttons[criteria_set].setChecked(True)

    def show_scopes(
        self, catalogue: Catalogue, place_type: PlaceType, *, with_events: bool
    ) -> None:
        """Say what the sets ask at a place of this type."""
        self._scopes = {
            each: scope_of(catalogue.select(place_type, each, with_events=with_events))
            for each in CriteriaSet
        }
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        for each, button in self.buttons.items():
            button.setText(criteria_set_label(each, language.texts()))
            words = self.words_for(self._scopes[each]) if self._scopes else ""
            self._counts[each].setText(words)
            button.setAccessibleDescription(words)

    def words_for(self, scope: Scope) -> str:
        """Return what a scope means in words."""
        parts = [
            self.tr("%n Frage(n) bei Tag", "", scope.day),
            self.tr("%n bei Nacht", "", scope.night),
            self.tr("%n am Schreibtisch", "", scope.desk),
        ]
        shown = (
            part for part, n in zip(parts, (scope.day, scope.night, scope.desk), strict=True) if n
        )
        return " · ".join(shown)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
