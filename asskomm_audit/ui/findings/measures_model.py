"""The measures of one finding as a list: what, and below it who, until when, how far."""

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt
from typing_extensions import override

from asskomm_audit.domain.catalogue import Catalogue
from asskomm_audit.domain.ids import MeasureId
from asskomm_audit.domain.measures import Measure, is_overdue
from asskomm_audit.labels import measure_status_label
from asskomm_audit.texts import date_text
from asskomm_audit.ui import language
from asskomm_audit.ui.findings.findings_model import ROOT, Index
from asskomm_audit.ui.findings.words import short

_SHOWN = 300  # letters


class MeasuresModel(QAbstractListModel):
    """Shows measures; holds values only."""

    MeasureRole = Qt.ItemDataRole.UserRole
    SecondRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._measures: tuple[Measure, ...] = ()
        self._catalogue: Catalogue | None = None
        self._today = date.min

    def set_measures(
        self, measures: tuple[Measure, ...], catalogue: Catalogue, today: date
    ) -> None:
        """Show these measures; if they are the same ones, their rows stay where they are."""
        same = [each.id for each in measures] == [each.id for each in self._measures]
        self._catalogue, self._today = catalogue, today
        if same and measures:
            self._measures = measures
            self.retranslate()
            return
        self.beginResetModel()
        self._measures = measures
        self.endResetModel()

    def measures(self) -> tuple[Measure, ...]:
        """Return the measures that are shown."""
        return self._measures

    def row_of(self, measure_id: MeasureId) -> int:
        """Return the row of a measure, or -1."""
        ids = [each.id for each in self._measures]
        return ids.index(measure_id) if measure_id in ids else -1

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        if self._measures:
            self.dataChanged.emit(self.index(0), self.index(len(self._measures) - 1))

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._measures)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        measure = self._measures[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{measure.label}  {short(measure.text, _SHOWN)}"
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return f"{measure.label} {measure.text[:1000]}\n{self._second(measure)}"
            case self.SecondRole:
                return self._second(measure)
            case self.MeasureRole:
                return measure
            case _:
                return None

    def _second(self, measure: Measure) -> str:
        texts = language.texts()
        return " · ".join(
            (
                self._responsible(measure),
                self._due(measure),
                measure_status_label(measure.status, texts),
            )
        )

    def _responsible(self, measure: Measure) -> str:
        if measure.owner.strip():
            return short(measure.owner)
        names = self._catalogue.roles.get(measure.role) if self._catalogue else None
        if names:
            return names[language.language()]
        return measure.role or self.tr("Zuständigkeit offen")

    def _due(self, measure: Measure) -> str:
        if measure.due is None:
            return self.tr("keine Frist")
        day = date_text(measure.due, language.texts())
        if is_overdue(measure, self._today):
            return self.tr("überfällig seit {day}").format(day=day)
        return self.tr("bis {day}").format(day=day)
