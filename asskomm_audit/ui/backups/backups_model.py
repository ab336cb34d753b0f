"""The list of backups: when and why, and below it whether it is sound, its size, what differs."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from asskomm_audit.labels import backup_reason_label
from asskomm_audit.store.backup_comparing import Holdings, holdings_of
from asskomm_audit.store.backup_sets import Backup
from asskomm_audit.store.backups import backups_of
from asskomm_audit.texts import size_text
from asskomm_audit.ui import language
from asskomm_audit.ui.backups.words import difference_text, when_text

ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class BackupRow:
    """What the list knows of a backup."""

    backup: Backup
    size: int
    holds: Holdings | None  # None if it cannot be read


@dataclass(frozen=True, slots=True)
class BackupRows:
    """All backups of a file, newest first, and what the file holds now."""

    rows: list[BackupRow]
    now: Holdings | None


def rows_of(path: Path) -> BackupRows:
    """Look into all backups of a file; it takes its time."""
    rows = [
        BackupRow(each, _size_of(each.path), holdings_of(each.path)) for each in backups_of(path)
    ]
    return BackupRows(rows, holdings_of(path))


class BackupsModel(QAbstractListModel):
    """Shows backups; whether each is sound is told later, one after another."""

    BackupRole = Qt.ItemDataRole.UserRole
    SecondRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = BackupRows([], None)
        self._sound: dict[Path, bool] = {}
        self._today = date.min

    def show_rows(self, rows: BackupRows, today: date) -> None:
        """Show these backups; what is known of the ones shown before stays known."""
        self.beginResetModel()
        self._shown, self._today = rows, today
        self.endResetModel()

    def backups(self) -> list[Backup]:
        """Return the backups that are shown."""
        return [row.backup for row in self._shown.rows]

    def next_unknown(self) -> Backup | None:
        """Return the newest backup of which nobody has told whether it is sound."""
        return next((each for each in self.backups() if each.path not in self._sound), None)

    def tell(self, backup: Backup, *, sound: bool) -> None:
        """Note whether a backup is sound."""
        self._sound[backup.path] = sound
        self.retranslate()

    def is_broken(self, backup: Backup) -> bool:
        """Whether the backup is known not to be sound."""
        return self._sound.get(backup.path) is False

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        if self._shown.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown.rows) - 1))

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown.rows)

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if not index.isValid():
            return None
        row = self._shown.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._first(row)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return f"{self._first(row)}\n{self._second(row)}"
            case self.SecondRole:
                return self._second(row)
            case self.BackupRole:
                return row.backup
            case _:
                return None

    def _first(self, row: BackupRow) -> str:
        stamp = row.backup.stamp
        reason = backup_reason_label(stamp.reason, language.texts())
        when = when_text(stamp.moment, self._today)
        return f"{when[:1].upper()}{when[1:]} · {reason}"

    def _second(self, row: BackupRow) -> str:
        texts = language.texts()
        parts = [
            self._state_of(row.backup),
            difference_text(self._shown.now, row.holds),
            size_text(row.size, texts),
            self.tr("mit Fotos") if row.backup.stamp.is_whole else "",
        ]
        return " · ".join(part for part in parts if part)

    def _state_of(self, backup: Backup) -> str:
        match self._sound.get(backup.path):
            case None:
                return self.tr("wird geprüft …")
            case True:
                return self.tr("geprüft")
            case False:
                return self.tr("beschädigt")


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
