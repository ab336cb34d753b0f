"""The audits of a place as a list."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, Qt
from typing_extensions import override

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.labels import audit_status_label, criteria_set_label
from asskomm_audit.texts import date_text
from asskomm_audit.ui import language
from asskomm_audit.ui.places.places_model import ROOT, Index
from asskomm_audit.ui.places.rows import AuditRow
from asskomm_audit.ui.places.words import short


class AuditsModel(QAbstractListModel):
    """Shows audits; holds values only and never reads the store."""

    RowRole = Qt.ItemDataRole.UserRole
    SecondRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[AuditRow] = []

    def set_rows(self, rows: list[AuditRow]) -> None:
        """Show these audits; if they are the same ones, their rows stay where they are."""
        same = [each.audit.id for each in rows] == [each.audit.id for each in self._rows]
        if same and rows:
            self._rows = rows
            self.retranslate()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row_of(self, audit_id: str) -> int:
        """Return the row of an audit, or -1."""
        found = (n for n, row in enumerate(self._rows) if row.audit.id == audit_id)
        return next(found, -1)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._title(row)
            case self.SecondRole:
                return self._state(row)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return f"{self._title(row)}\n{self._state(row)}"
            case self.RowRole:
                return row
            case _:
                return None

    def _title(self, row: AuditRow) -> str:
        texts = language.texts()
        parts = [
            date_text(row.audit.started_on, texts),
            criteria_set_label(row.audit.criteria_set, texts),
            self.tr("Wiederholung") if row.audit.previous_id else "",
            short(row.audit.occasion),
        ]
        return " · ".join(filter(None, parts))

    def _state(self, row: AuditRow) -> str:
        counts = [
            text.format(done=row.done.of(kind), total=row.scope.of(kind))
            for kind, text in (
                (VisitKind.DAY, self.tr("Tag {done}/{total}")),
                (VisitKind.NIGHT, self.tr("Nacht {done}/{total}")),
                (VisitKind.DESK, self.tr("Schreibtisch {done}/{total}")),
            )
            if row.scope.of(kind)
        ]
        return " · ".join([*counts, audit_status_label(row.audit.status, language.texts())])
