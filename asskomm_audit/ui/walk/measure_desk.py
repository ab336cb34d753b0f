"""The first block of a re-audit: the open measures of the audit before, and proof of them."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.measure_check import Check, MeasureCheck, after_check, check_in
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.findings import findings_of
from asskomm_audit.store.history import Changes
from asskomm_audit.store.measures import find_measure, measures_of, put_measure
from asskomm_audit.store.photos import photos_of
from asskomm_audit.store.settings import put_setting, settings_under
from asskomm_audit.ui.photo_choice import choose_photos
from asskomm_audit.ui.photo_intake import PhotoIntake, from_file
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.walk.measure_round import AskedMeasure
from asskomm_audit.ui.walk.walk import Walk
from asskomm_audit.ui.walk.walk_view import WalkView


class MeasureDesk(QObject):
    """Asks once per audit by itself; afterwards a button leads back to it."""

    def __init__(self, session: Session, walk: Walk, view: WalkView, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._walk = walk
        self._view = view
        self._left: set[AuditId] = set()  # audits whose round was skipped or finished
        walk.loaded.connect(self._on_loaded)
        session.changed.connect(self._on_changed)
        view.measures.checked.connect(self._check)
        view.measures.photo_wanted.connect(self._choose_photo)
        view.measures.left.connect(self._leave)
        view.bar.measures_wanted.connect(self._open)

    def _asked(self) -> list[AskedMeasure]:
        audit = self._walk.sheet.audit if self._walk.sheet else None
        if audit is None or audit.previous_id is None:
            return []
        file = self._session.file
        checks = {key: check_in(text) for key, text in settings_under(file, _key(audit.id)).items()}
        findings = {each.id: each for each in findings_of(file, audit.previous_id)}
        photos = Counter(each.finding_id for each in photos_of(file, audit.previous_id))
        return [
            AskedMeasure(
                measure,
                findings[measure.finding_id],
                check.check if check else None,
                photos[measure.finding_id],
            )
            for measure in measures_of(file, audit.previous_id)
            if (check := checks.get(measure.id)) or not measure.is_ended
        ]

    def _on_loaded(self) -> None:
        asked = self._asked()
        self._tell(asked)
        audit_id = self._session.audit_id
        is_open = any(each.check is None for each in asked)
        if is_open and audit_id not in self._left and not self._session.read_only:
            self._view.measures.show_measures(asked, from_start=True)
            self._view.show_measures()
        elif self._view.shows_measures():
            self._view.show_work()

    def _open(self) -> None:
        self._view.measures.show_measures(self._asked(), from_start=True)
        self._view.show_measures()

    def _leave(self) -> None:
        if self._session.audit_id:
            self._left.add(self._session.audit_id)
        self._view.show_work()
        self._view.focus_question()

    def _check(self, asked: AskedMeasure, check: Check) -> None:
        sheet = self._walk.sheet
        if sheet is None or self._session.read_only or check is asked.check:
            return
        measure_id, key = asked.measure.id, _key(sheet.audit.id) + asked.measure.id

        def write(file: AuditFile) -> None:
            measure = find_measure(file, measure_id)
            if measure is None:
                return
            known = check_in(settings_under(file, key).get("", ""))
            made = MeasureCheck(check, known.before if known else measure.status)
            put_setting(file, key, made.text())
            put_measure(file, after_check(measure, made, datetime.now().astimezone().date()))

        step = self.tr("{label}: geprüft").format(label=asked.measure.label)
        self._session.with_person(lambda _person: self._session.perform(step, write))

    def _choose_photo(self, asked: AskedMeasure) -> None:
        if not self._session.read_only:
            choose_photos(self._view.window(), lambda files: self.add_photos(asked, files))

    def add_photos(self, asked: AskedMeasure, files: Sequence[Path]) -> None:
        """Keep photos as proof at the finding of a measure."""
        finding = asked.finding
        target = PhotoTarget(audit_id=finding.audit_id, finding_id=finding.id)

        def keep(file: AuditFile, incoming: Incoming) -> None:
            keep_photo(file, incoming, target, datetime.now().astimezone())

        step = self.tr("{label}: Nachweisfoto").format(label=asked.measure.label)
        intake = PhotoIntake(self._session, finding.audit_id, step, keep)
        intake.start([from_file(path) for path in files])

    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(Kind.MEASURE, Kind.SETTING, Kind.FINDING, Kind.PHOTO):
            asked = self._asked()
            self._tell(asked)
            if self._view.measures.isVisible():
                self._view.measures.show_measures(asked)

    def _tell(self, asked: Sequence[AskedMeasure]) -> None:
        done = sum(each.check is not None for each in asked)
        self._view.bar.set_measures(done, len(asked))


def _key(audit_id: AuditId) -> str:
    return f"measure_check/{audit_id}/"
