"""The dialog with the backups of a file: also of one that is damaged or gone."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asskomm_audit.store.backup_sets import Backup
from asskomm_audit.store.backup_verifying import is_sound
from asskomm_audit.store.backups import folder_of
from asskomm_audit.ui import theme
from asskomm_audit.ui.background import Jobs
from asskomm_audit.ui.backups.backups_model import BackupRows, BackupsModel, rows_of
from asskomm_audit.ui.opening_files import ask_folder, open_path
from asskomm_audit.ui.settings import Settings
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.empty_state import EmptyState
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import ElidedLabel, text_label
from asskomm_audit.ui.widgets.two_lines import TwoLineDelegate


class BackupsDialog(QDialog):
    """Lists the backups and lets one be opened as a copy or restored; both close it."""

    copy_wanted = Signal(object)  # Backup
    restore_wanted = Signal(object)  # Backup

    def __init__(
        self,
        path: Path,
        jobs: Jobs,
        settings: Settings,
        parent: QWidget,
        *,
        back_up: Callable[[Callable[[], object]], object] | None = None,
    ) -> None:
        """Show the backups of `path`; `back_up` makes one now and calls what it is given."""
        super().__init__(parent)
        self._path = path
        self._jobs = jobs
        self._settings = settings
        self._back_up = back_up
        self._is_over = False
        self.model = BackupsModel(self)
        self._hint = text_label(role="muted", wrap=True)
        self.list = QListView()
        self.nothing = EmptyState("shield-check")
        self._searching = text_label(role="muted")
        self._searching.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._where = ElidedLabel(role="caption")
        self.choose_button = make_button(icon_name="folder-open", kind="quiet")
        self.folder_button = make_button(icon_name="eye", kind="quiet")
        self.now_button = make_button(icon_name="shield-check")
        self.copy_button = make_button(icon_name="copy", kind="primary")
        self.restore_button = make_button(icon_name="undo")
        self.close_button = make_button()
        self._set_up_list()
        self._arrange(parent)
        self._connect()
        self.retranslate()
        self._reload()

    def current(self) -> Backup | None:
        """Return the chosen backup."""
        return self.list.currentIndex().data(BackupsModel.BackupRole)

    def is_searching(self) -> bool:
        """Whether the backups are still being looked for."""
        return self._stack.currentWidget() is self._searching

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        name = self._path.name.removesuffix(".gpkg").removesuffix(".audit")
        self.setWindowTitle(self.tr("Sicherungen von {name}").format(name=name))
        self._hint.setText(
            self.tr(
                "Als Kopie geöffnet, liegt die Sicherung als eigene Akte neben dieser."
                " Wiederhergestellt, bekommt sie deren Namen; die jetzige Akte bleibt unter"
                " anderem Namen daneben. Überschrieben wird nichts."
            )
        )
        self.list.setAccessibleName(self.tr("Sicherungen, neueste zuerst"))
        self._say_nothing()
        self._searching.setText(self.tr("Sicherungen werden gesucht …"))
        set_text(self.choose_button, self.tr("&Ordner wählen …"))
        set_text(self.folder_button, self.tr("Ordner &zeigen"))
        set_text(self.now_button, self.tr("&Jetzt sichern"))
        set_text(self.copy_button, self.tr("Als &Kopie öffnen"))
        set_text(self.restore_button, self.tr("&Wiederherstellen"))
        set_text(self.close_button, self.tr("Schließen"))
        self.model.retranslate()

    @override
    def done(self, result: int) -> None:
        self._is_over = True
        super().done(result)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say_nothing(self) -> None:
        if self._back_up:
            title = self.tr("Noch keine Sicherung")
            words = self.tr(
                "Das Programm sichert von selbst: beim Schließen, alle 30 Minuten, solange"
                " gearbeitet wird, und vor dem Zusammenführen."
            )
        else:
            title = self.tr("Keine Sicherung gefunden")
            words = self.tr(
                "Liegen die Sicherungen auf einem anderen Datenträger, schließen Sie ihn an und"
                " wählen Sie den Ordner."
            )
        self.nothing.set_texts(title, words)

    def _set_up_list(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(TwoLineDelegate(self.list, BackupsModel.SecondRole))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setTabKeyNavigation(False)

    def _arrange(self, parent: QWidget) -> None:
        self._stack = QStackedWidget()
        for each in (self._searching, self.list, self.nothing):
            self._stack.addWidget(each)
        frame = QFrame()
        frame.setProperty("card", True)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._stack)
        place = QHBoxLayout()
        place.setSpacing(theme.SPACE_S)
        place.addWidget(self._where, 1)
        place.addWidget(self.folder_button)
        place.addWidget(self.choose_button)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.copy_button, self.restore_button, self.now_button, self.close_button):
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_XL] * 4)
        layout.setSpacing(theme.SPACE_M)
        layout.addLayout(place)
        layout.addWidget(frame, 1)
        layout.addWidget(self._hint)
        layout.addWidget(buttons)
        room = parent.size()
        self.resize(min(theme.px(720), room.width()), min(theme.px(600), room.height()))

    def _connect(self) -> None:
        self.list.selectionModel().currentRowChanged.connect(self._show_possible)
        self.list.activated.connect(self.copy_button.click)
        self.copy_button.clicked.connect(lambda: self._leave_with(self.copy_wanted))
        self.restore_button.clicked.connect(lambda: self._leave_with(self.restore_wanted))
        self.now_button.clicked.connect(self._make_one)
        self.choose_button.clicked.connect(self._choose_folder)
        self.folder_button.clicked.connect(lambda: open_path(folder_of(self._path)))
        self.close_button.clicked.connect(self.reject)
        self.now_button.setVisible(self._back_up is not None)

    def _leave_with(self, signal: SignalInstance) -> None:
        if backup := self.current():
            self.accept()
            signal.emit(backup)

    def _make_one(self) -> None:
        if self._back_up:
            self._back_up(self._reload)

    def _choose_folder(self) -> None:
        if folder := ask_folder(self, self._settings.backup_folder):
            self._settings.backup_folder = folder
            self._reload()
            self._make_one()  # at once, so that a folder nobody can write in is told now

    def _reload(self) -> None:
        if self._is_over:
            return
        self._where.setText(self.tr("Ordner: {folder}").format(folder=self._settings.backup_folder))
        self._stack.setCurrentWidget(self._searching)
        path = self._path
        self._jobs.look(lambda: rows_of(path), self._show_rows)

    def _show_rows(self, rows: BackupRows) -> None:
        if self._is_over:
            return
        kept = self.current()
        self.model.show_rows(rows, date.today())  # noqa: DTZ011 - the day on the wall here
        backups = self.model.backups()
        self._stack.setCurrentWidget(self.list if backups else self.nothing)
        wanted = backups.index(kept) if kept in backups else 0
        self.list.setCurrentIndex(self.model.index(wanted))
        (self.list if backups else self.close_button).setFocus()
        self._show_possible()
        self._check_next()

    def _check_next(self) -> None:
        """Check one backup after another, the newest first, as long as the dialog is open."""
        backup = self.model.next_unknown()
        if backup and not self._is_over:
            self._jobs.look(lambda: is_sound(backup), lambda sound: self._show(backup, sound=sound))

    def _show(self, backup: Backup, *, sound: bool) -> None:
        if self._is_over:
            return
        self.model.tell(backup, sound=sound)
        self._check_next()

    def _show_possible(self) -> None:
        has_one = self.current() is not None
        self.copy_button.setEnabled(has_one)
        self.restore_button.setEnabled(has_one)
