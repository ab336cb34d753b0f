"""The desk of receiver and ways: turns what was pressed into steps and files."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from asskomm_audit.domain.audits import VisitKind, visit_id
from asskomm_audit.domain.tracks import Track
from asskomm_audit.labels import visit_label
from asskomm_audit.locating.track_files import read_track
from asskomm_audit.store.places import find_place
from asskomm_audit.ui import language
from asskomm_audit.ui.plan.plan_state import PlanState
from asskomm_audit.ui.plan.recorder import Recorder
from asskomm_audit.ui.plan.track_card import TrackCard
from asskomm_audit.ui.plan.track_writing import TrackWriter, write_gpx
from asskomm_audit.ui.reports.naming import with_ending
from asskomm_audit.ui.session import Session


class TrackDesk(QObject):
    """Knows to which visit a way belongs: the one that is walked, or the day's at the desk."""

    def __init__(self, session: Session, state: PlanState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._state = state
        self.recorder = Recorder(session, self)
        self.card = TrackCard(session, self.recorder)
        self.writer = TrackWriter(session, self)
        self.card.record_toggled.connect(self._record)
        self.card.import_wanted.connect(self._choose)
        self.card.export_wanted.connect(self._choose_target)
        self.card.removal_wanted.connect(self._remove)
        session.visit_changed.connect(self.show)
        state.read.connect(self.show)

    @property
    def kind(self) -> VisitKind:
        """The visit that ways belong to."""
        kind = self._session.visit_kind
        return VisitKind.DAY if kind is VisitKind.DESK else kind

    def tracks(self) -> list[Track]:
        """Return the ways of the visit."""
        audit = self._state.audit
        if audit is None:
            return []
        visit = visit_id(audit.id, self.kind)
        return [each for each in self._state.tracks if each.visit_id == visit]

    def show(self) -> None:
        """Show the ways of the visit."""
        may_write = self._state.audit is not None and not self._session.read_only
        self.card.show_tracks(self.tracks(), may_write=may_write)

    def import_file(self, path: Path) -> None:
        """Read a GPX file or a receiver's log into the visit."""
        audit, kind = self._state.audit, self.kind
        if audit is None:
            return
        self._session.jobs.start(
            self.tr("Weg lesen: {name}").format(name=path.name),
            lambda _progress: read_track(path),
            done=lambda found: self.writer.add(audit, kind, path.name, *found),
        )

    def export(self, target: Path) -> None:
        """Write the ways of the visit as GPX."""
        name = target.stem
        tracks = self.tracks()
        self._session.jobs.start(
            self.tr("Weg speichern: {name}").format(name=target.name),
            lambda _progress: write_gpx(target, name, tracks),
            done=lambda _: self._session.messages.success(
                self.tr("Geschrieben: {name}").format(name=target.name)
            ),
        )

    def _record(self, on: bool) -> None:
        if on and (audit := self._state.audit):
            self.recorder.record(audit, self.kind)
        else:
            self.recorder.stop_recording()

    def _remove(self) -> None:
        if audit := self._state.audit:
            self.recorder.stop_recording()
            self.writer.remove(audit, self.kind)

    def _choose(self) -> None:
        dialog = QFileDialog(self.card.window(), self.tr("Weg importieren"), _folder())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                self.tr("Wege") + " (*.gpx *.nmea *.nma *.log *.txt)",
                self.tr("Alle Dateien") + " (*)",
            ]
        )
        dialog.fileSelected.connect(self._import_named)
        dialog.open()

    def _import_named(self, name: str) -> None:
        self.import_file(Path(name))

    def _choose_target(self) -> None:
        audit = self._state.audit
        place = find_place(self._session.file, audit.place_id) if audit else None
        if audit is None or place is None:
            return
        visit = visit_label(self.kind, language.texts())
        letters = (each if each.isalnum() or each in " -_" else " " for each in place.name)
        name = f"{''.join(letters)[:60].strip()} {audit.started_on} {visit}.gpx"
        chosen, _ = QFileDialog.getSaveFileName(
            self.card.window(),
            self.tr("Als GPX speichern"),
            str(self._session.home.parent / name),
            "GPX (*.gpx)",
        )
        if chosen:
            self.export(with_ending(Path(chosen), ".gpx"))


def _folder() -> str:
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return QStandardPaths.writableLocation(documents)
