"""What was found, as a list."""

from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from asskomm_audit.domain.hits import Hit
from asskomm_audit.hit_words import field_label, kind_label, title_of, whereabouts_of
from asskomm_audit.texts import date_text, moment_text
from asskomm_audit.ui import language

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class HitsModel(QAbstractListModel):
    """Shows hits; holds values only and never reads the store."""

    HitRole = Qt.ItemDataRole.UserRole
    KindRole = Qt.ItemDataRole.UserRole + 1
    WhereRole = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []

    def set_hits(self, hits: list[Hit]) -> None:
        """Show these hits."""
        if hits == self._hits:
            return
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        if self._hits:
            self.dataChanged.emit(self.index(0), self.index(len(self._hits) - 1))

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._hits)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title_of(hit, language.texts())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(hit)
            case self.HitRole:
                return hit
            case self.KindRole:
                return kind_label(hit.kind, language.texts())
            case self.WhereRole:
                return self._where(hit)
            case _:
                return None

    def _where(self, hit: Hit) -> str:
        texts = language.texts()
        parts = [whereabouts_of(hit, texts), field_label(hit.field, texts)]
        if past := hit.overwritten:
            words = self.tr("entfernt {moment}") if hit.is_removed else self.tr("bis {moment}")
            moment = words.format(moment=moment_text(past.at.astimezone(), texts))
            parts += [moment, " ".join(past.step[:100].split()), past.person[:100]]
        elif hit.changed_at:
            day = date_text(hit.changed_at.astimezone().date(), texts)
            parts.append(self.tr("geändert {day}").format(day=day))
        return " · ".join(part for part in parts if part)

    def _spoken(self, hit: Hit) -> str:
        texts = language.texts()
        title = title_of(hit, texts)
        return f"{kind_label(hit.kind, texts)}: {title}. {hit.snippet.text}. {self._where(hit)}"
