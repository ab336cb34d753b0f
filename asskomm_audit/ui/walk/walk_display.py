"""Keeps what is shown in step with the walk: only what changed is shown anew."""

from datetime import datetime

from PySide6.QtCore import QObject

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.photos import Photo
from asskomm_audit.labels import visit_label
from asskomm_audit.store.photos import thumbnail_bytes
from asskomm_audit.store.places import find_stop
from asskomm_audit.ui import language
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.walk.sheet import Spot
from asskomm_audit.ui.walk.steering import open_visit
from asskomm_audit.ui.walk.walk import Walk
from asskomm_audit.ui.walk.walk_view import WalkView


class WalkDisplay(QObject):
    """Listens to the walk and tells the view."""

    def __init__(
        self, session: Session, walk: Walk, view: WalkView, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._walk = walk
        self._view = view
        view.lock_note.setVisible(session.read_only)
        walk.loaded.connect(self._show_visit)
        walk.moved.connect(self._show_spot)
        walk.touched.connect(self._show_touched)
        walk.visit_touched.connect(self._on_visit_touched)
        view.language_changed.connect(self._retranslate)
        view.bar.details_toggled.connect(self._show_details)

    def _show_visit(self) -> None:
        walk, view = self._walk, self._view
        view.bar.setVisible(walk.sheet is not None)
        if walk.sheet is None:
            view.bar.details_button.setChecked(False)
        view.bar.set_kind(walk.kind)
        self._name_stop()
        view.pane.model.set_visit(walk.sheet, walk.kind, walk.last)
        view.card.set_writable(
            not self._session.read_only, needs_rater=self._session.person is None
        )
        view.details.setEnabled(not self._session.read_only)
        self._choose_face()
        self._show_details()
        self._show_tallies()

    def _name_stop(self) -> None:
        stop = find_stop(self._session.file, self._walk.stop_id) if self._walk.stop_id else None
        self._view.bar.set_stop(f"{stop.number} {stop.name}" if stop else "")

    def _choose_face(self) -> None:
        walk, view = self._walk, self._view
        if walk.sheet is None:
            view.show_empty(
                self.tr("Noch kein Audit gewählt"),
                self.tr("Wählen Sie oben ein Audit, oder legen Sie bei den Orten ein neues an."),
                self.tr("Zu den Orten"),
            )
        elif not walk.sheet.criteria(walk.kind):
            view.show_empty(
                self.tr("Hier ist nichts zu beantworten"),
                self.tr(
                    "Für diesen Ort und diese Begehung sieht die Kriterienliste keine Fragen vor. "
                    "Wählen Sie oben eine andere Begehung."
                ),
            )
        elif walk.needs_check:
            view.check.show_evening(datetime.now().astimezone(), walk.position)
            view.show_check()
        else:
            view.leave_empty()

    def _on_visit_touched(self) -> None:
        self._name_stop()
        self._choose_face()
        self._show_details()

    def _show_spot(self) -> None:
        walk, view = self._walk, self._view
        view.say("")
        if walk.sheet is None or walk.spot is None:
            return
        view.pane.show_current(walk.spot.criterion.id)
        view.card.show_spot(walk.sheet, walk.spot)
        self._show_last()
        self._show_hangers()
        self._show_place()

    def _show_touched(self, spot: Spot) -> None:
        walk, view = self._walk, self._view
        if walk.sheet is None:
            return
        if spot.kind is walk.kind:
            view.pane.model.touch(walk.sheet, spot)
        if spot == walk.spot:
            view.card.show_answer(walk.sheet, spot)
            self._show_last()
            self._show_hangers()
        self._show_tallies()

    def _show_last(self) -> None:
        walk = self._walk
        if walk.sheet and walk.spot:
            self._view.card.last.show_last(walk.sheet, walk.spot, walk.last, self._thumbnail)

    def _show_hangers(self) -> None:
        walk, view = self._walk, self._view
        if walk.sheet is None or walk.spot is None or walk.records is None:
            return
        view.finding_line.set_findings(walk.records.findings_on(walk.spot.criterion.id))
        photos = walk.records.photos_at(walk.sheet.answer_id(walk.spot))
        view.card.photos.set_photos(photos, self._thumbnail)

    def _show_details(self) -> None:
        if (visit := self._walk.visit) and self._view.details.isVisibleTo(self._view):
            team = ", ".join(dict.fromkeys(self._walk.team))
            self._view.details.show_visit(visit, self._walk.position, team)

    def _show_tallies(self) -> None:
        sheet = self._walk.sheet
        if sheet is None:
            self._session.set_open_points(0)
            return
        for kind in VisitKind:
            self._view.bar.set_tally(kind, sheet.tally(kind))
        spots = (Spot(self._walk.kind, each) for each in sheet.criteria(self._walk.kind))
        self._session.set_open_points(sum(bool(sheet.points(each)) for each in spots))
        self._show_place()

    def _show_place(self) -> None:
        walk, view = self._walk, self._view
        if walk.sheet is None or walk.spot is None:
            return
        asked, tally = walk.sheet.criteria(walk.kind), walk.sheet.tally(walk.kind)
        view.bottom.set_state((asked.index(walk.spot.criterion) + 1, len(asked)), tally)
        texts, left = language.texts(), open_visit(walk.sheet, walk.kind)
        view.say_done(
            self.tr("{visit}: Alle {total} Kriterien sind beantwortet.").format(
                total=tally.total, visit=visit_label(walk.kind, texts)
            ),
            visit_label(left, texts) if left else "",
        )
        view.done_line.setVisible(tally.total > 0 and tally.open == 0)

    def _retranslate(self) -> None:
        walk, view = self._walk, self._view
        self._choose_face()
        if walk.sheet is None:
            return
        view.pane.model.retranslate(walk.sheet, walk.kind)
        if walk.spot:
            view.card.show_spot(walk.sheet, walk.spot)
        self._show_place()

    def _thumbnail(self, photo: Photo) -> bytes:
        return thumbnail_bytes(self._session.file, photo.sha256)
