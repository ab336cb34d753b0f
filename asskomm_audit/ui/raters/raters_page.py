"""The page of several raters: what to talk about, how far they agree, and the exercise before."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.answering import give_answer
from asskomm_audit.domain.agreement import Agreement, agreement_of
from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.calibration import CalibrationRating
from asskomm_audit.domain.consensus import Disagreement, consensus_on, disagreements_of
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.people import Person
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.rating import cleared
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.labels import visit_label
from asskomm_audit.reports.sections.annex import alpha_text
from asskomm_audit.reports.words import percent_text
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import find_audit
from asskomm_audit.store.calibrations import put_calibration
from asskomm_audit.store.history import Changes
from asskomm_audit.store.people import people_of
from asskomm_audit.store.photos import thumbnail_bytes
from asskomm_audit.store.snapshots import load_snapshot
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.photo_viewer import open_photo
from asskomm_audit.ui.raters.calibration_card import CalibrationCard
from asskomm_audit.ui.raters.consensus_card import ConsensusCard
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.empty_state import EmptyState
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.scroll import scrolling

_SHOWN = (
    *(Kind.AUDIT, Kind.ANSWER, Kind.PHOTO, Kind.STOP, Kind.PERSON, Kind.MEMBER),
    Kind.CALIBRATION,
)
_LIST_HEIGHT = 300


class RatersPage(QWidget):
    """Reads the chosen audit anew when it is seen and something changed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_stale = True
        self._snapshot: AuditSnapshot | None = None
        self.consensus = ConsensusCard()
        self.consensus.setMinimumHeight(_LIST_HEIGHT)
        self.consensus.set_photos(self._photos_of, self._thumbnail)
        self._agreement = Card()
        self.agreement = text_label(wrap=True)
        self._agreement.body.addWidget(self.agreement)
        self.calibration = CalibrationCard()
        self._empty = EmptyState("users")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(*theme.PAGE_MARGINS)
        column.setSpacing(theme.GAP)
        for widget in (self.consensus, self._agreement, self.calibration):
            column.addWidget(widget)
        column.addStretch(1)
        self._stack = QStackedLayout()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._stack)
        self._stack.addWidget(scrolling(content))
        self._stack.addWidget(self._empty)
        self.consensus.agreed.connect(self._agree)
        self.consensus.opened.connect(self._open_photo)
        self.calibration.rated.connect(self._calibrate)
        self._empty.activated.connect(lambda: session.go("places"))
        session.changed.connect(self._on_changed)
        session.audit_changed.connect(self._on_other)
        session.person_changed.connect(self._on_other)
        self.retranslate()

    def focus_content(self) -> None:
        """Give the focus to the list, or to the pictures where nothing differs."""
        if self._stack.currentIndex():
            self._empty.button.setFocus()
        elif self.consensus.current():
            self.consensus.list.setFocus()
        else:
            self.calibration.setFocus()

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of this page with what they do."""
        return [
            ("0–4", self.tr("Konsens setzen; bei den Bildern: bewerten")),
            ("↑ ↓", self.tr("Vorige, nächste Abweichung")),
            ("← →", self.tr("Voriges, nächstes Bild")),
        ]

    def retranslate(self) -> None:
        """Set all words anew."""
        self._agreement.set_title(self.tr("Übereinstimmung"))
        self._empty.set_texts(
            self.tr("Noch kein Audit gewählt"),
            self.tr("Wählen Sie oben ein Audit, oder legen Sie bei den Orten ein neues an."),
            self.tr("Zu den Orten"),
        )
        self._show_agreement()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _refresh(self) -> None:
        self._is_stale = False
        file, audit_id = self._session.file, self._session.audit_id
        found = audit_id is not None and find_audit(file, audit_id) is not None
        self._stack.setCurrentIndex(0 if found else 1)
        self._snapshot = load_snapshot(file, audit_id) if found and audit_id else None
        if self._snapshot is None:
            return
        shot = self._snapshot
        names = {each.id: each.name for each in shot.people.values()}
        items = disagreements_of(shot)
        self.consensus.show_items(items, shot.catalogue, names, shot.stops)
        self._session.set_count("raters", sum(each.agreed is None for each in items))
        everyone = {each.id: each.name for each in people_of(file)}
        person = self._session.person
        self.calibration.show_ratings(shot.calibrations, everyone, person.id if person else None)
        self._show_agreement()

    def _show_agreement(self) -> None:
        if self._snapshot:
            found = [agreement_of(self._snapshot, kind) for kind in VisitKind]
            lines = [line for each in found for line in self._said(each)]
            nobody = self.tr("Es liegen keine Bewertungen vor.")
            self.agreement.setText("\n".join(lines) or nobody)

    def _said(self, agreement: Agreement) -> Iterator[str]:
        if not agreement.raters:
            return
        texts = language.texts()
        name = visit_label(agreement.kind, texts)
        if agreement.raters < 2 or agreement.exact is None or agreement.within_one is None:
            yield self.tr("{visit}: nur eine prüfende Person").format(visit=name)
            return
        yield self.tr(
            "{visit}: {raters} Prüfende, {units} doppelt bewertet, {exact} gleich, {near} "
            "höchstens eine Stufe auseinander, Alpha: {alpha}"
        ).format(
            visit=name,
            raters=agreement.raters,
            units=agreement.units,
            exact=percent_text(agreement.exact, texts),
            near=percent_text(agreement.within_one, texts),
            alpha=alpha_text(agreement, texts),
        )

    def _agree(self, about: Disagreement, level: int | None) -> None:
        shot = self._snapshot
        criterion = shot.catalogue.criterion(about.criterion) if shot else None
        if shot is None or criterion is None or self._session.read_only:
            return
        now, spoken = datetime.now().astimezone(), language.language()
        if level is None:
            if about.agreed is None:
                return
            answer = cleared(about.agreed)
            text = self.tr("Konsens {id} entfernt").format(id=about.criterion)
        else:
            answer = replace(consensus_on(about, level), answered_at=now)
            text = self.tr("Konsens {id}: {level}").format(id=about.criterion, level=level)

        def go_on(_person: Person) -> None:
            def write(file: AuditFile) -> None:
                give_answer(file, shot.audit, criterion, answer, spoken)

            self._session.perform(text, write)

        self._session.with_person(go_on)

    def _calibrate(self, picture: str, level: int) -> None:
        shot = self._snapshot
        if shot is None or self._session.read_only:
            return

        def go_on(person: Person) -> None:
            rating = CalibrationRating(
                audit_id=shot.audit.id, picture=picture, rater=person.id, level=level
            )
            self._session.perform(
                self.tr("Bild bewertet"), lambda file: put_calibration(file, rating)
            )

        self._session.with_person(go_on)

    def _photos_of(self, about: Disagreement) -> list[Photo]:
        if self._snapshot is None:
            return []
        answers = {each.id for each in about.answers}
        return [each for each in self._snapshot.photos if each.answer_id in answers]

    def _thumbnail(self, photo: Photo) -> bytes:
        return thumbnail_bytes(self._session.file, photo.sha256)

    def _open_photo(self, photo: Photo) -> None:
        open_photo(self.consensus.photos, photo, self._session)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*_SHOWN):
            self._become_stale()

    @Slot(object)
    def _on_other(self, other: AuditId | Person | None) -> None:
        del other
        self._become_stale()

    def _become_stale(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._refresh()
