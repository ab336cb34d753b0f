"""The page that writes documents: choose what and in which language, then report or workbook."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asskomm_audit.documents import Wanted
from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.hazards import Hazard
from asskomm_audit.domain.ids import AuditId, PhotoId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.domain.result import result_of
from asskomm_audit.errors import UserError
from asskomm_audit.reports.content import photos_shown
from asskomm_audit.reports.kinds.recipe import DOCX, PDF
from asskomm_audit.store.audit_scores import scores_of_all
from asskomm_audit.store.audits import audits_of, find_audit
from asskomm_audit.store.counting import has_any
from asskomm_audit.store.gate import pass_gate
from asskomm_audit.store.hazards import hazards_of
from asskomm_audit.store.open_points import open_points, photos_shown_of_all
from asskomm_audit.store.snapshots import load_snapshot
from asskomm_audit.texts import Language
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.hazards.hazard_writing import HazardWriter
from asskomm_audit.ui.messages import Way
from asskomm_audit.ui.reports.advice import DESCRIBE, REVIEW, Advice, advice_on, advice_on_all
from asskomm_audit.ui.reports.advice_card import AdviceCard
from asskomm_audit.ui.reports.after_dialogs import AfterDialogs
from asskomm_audit.ui.reports.asking import ask_path
from asskomm_audit.ui.reports.data_card import DataCard, DataWish
from asskomm_audit.ui.reports.documents_card import DocumentsCard
from asskomm_audit.ui.reports.entry_language import EntryLanguage
from asskomm_audit.ui.reports.face_desk import FaceDesk
from asskomm_audit.ui.reports.hazards_card import HazardsCard
from asskomm_audit.ui.reports.issued_card import IssuedCard
from asskomm_audit.ui.reports.naming import document_name, free_path, subject_of
from asskomm_audit.ui.reports.photo_cards import PhotoCards
from asskomm_audit.ui.reports.previewing import Previewer
from asskomm_audit.ui.reports.shown_photos import ShownPhotos
from asskomm_audit.ui.reports.workbook_card import WorkbookCard
from asskomm_audit.ui.reports.writing import DocumentWriter, Order
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.empty_state import EmptyState
from asskomm_audit.ui.widgets.form import Form
from asskomm_audit.ui.widgets.scroll import scrolling

_NARROW = 900


class ReportsPage(QWidget):
    """Writes the PDF report and the workbook in the background."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_stale = True
        self._writer = DocumentWriter(session, self)
        self.scope = Choice()
        self.language = Choice()
        self.entry_language = EntryLanguage(session)
        self._photos = ShownPhotos()  # of what is chosen
        self._previewer = Previewer(session, self)
        self._options = Card()
        self._form = Form()
        self.report = DocumentsCard()
        self.edition, self.reason = self.report.edition, self.report.reason
        self.workbook = WorkbookCard(session, self._chosen)
        self.photos = PhotoCards()
        self.advice = AdviceCard()
        self.hazards = HazardsCard()
        self.data = DataCard(session, self._data_wish)
        self._hazard_writer = HazardWriter(session, parent=self)
        self.issued = IssuedCard(session)
        self.face_desk = FaceDesk(session, self._chosen, self)
        self.face_button = make_button(kind="quiet")
        self._empty = EmptyState("report")
        self._refreshing = AfterDialogs(self._refresh, self)
        self._build()
        self.report.wanted.connect(self._ask_report)
        self.workbook.wanted.connect(self._ask_workbook)
        self.face_button.clicked.connect(self.face_desk.open)
        self.advice.wanted.connect(self._follow_advice)
        self.report.chosen.connect(self._look_ahead)
        self._previewer.found.connect(self.report.show_omissions)
        self.photos.annex_wanted.connect(self._ask_annex)
        self.photos.files_wanted.connect(self._ask_photos)
        self.hazards.wanted.connect(self._hazard_writer.write)
        self.scope.chosen.connect(self._become_stale)
        self._empty.activated.connect(self._go_to_places)
        self._writer.written.connect(self._on_written)
        self.issued.emptied.connect(self.focus_content)
        session.changed.connect(self._on_changed)
        session.audit_changed.connect(self._on_changed)
        self.retranslate()
        self.language.set_value(language.texts().language)

    def write_report(self, target: Path) -> None:
        """Write the chosen document about what is chosen, in the background."""
        self._writer.write(self._order(target, self.report.kind()))

    def write_workbook(self, target: Path) -> None:
        """Write the workbook of what is chosen, in the background."""
        order = self._order(target, None)
        self._writer.write(replace(order, edition=self.workbook.chosen_edition()))

    def write_photos(self, target: Path, per_page: int = 0) -> None:
        """Write the photos of what is chosen: as an annex, or without `per_page` as files."""
        kind = DocumentKind.PHOTOS if per_page else None
        is_internal = self._edition() is Edition.INTERNAL
        unreviewed = len(self._unreviewed) if is_internal else 0
        order = replace(
            self._order(target, kind),
            edition=self._edition(),
            reason=self._reason(unreviewed),
            unreviewed=unreviewed,
        )
        self._writer.write(replace(order, photos_only=True, per_page=per_page))

    def focus_content(self) -> None:
        """Give the focus to the first thing to do here."""
        target = self._empty.button if self._stack.currentIndex() else self.report.button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set all words anew."""
        self._options.set_title(self.tr("Umfang und Sprache"))
        self._form.set_label(self.scope, self.tr("Umfang"))
        self._form.set_label(self.language, self.tr("Sprache des Dokuments"))
        self._form.set_label(self.entry_language, self.tr("Sprache der Eingaben"))
        self.scope.set_choices(
            [("one", self.tr("dieses Audit")), ("all", self.tr("alle Audits der Akte"))]
        )
        self.language.set_choices([("de", "Deutsch"), ("en", "English")])
        self.report.retranslate()
        self.workbook.retranslate()
        self.photos.retranslate()
        self.advice.retranslate()
        self.hazards.retranslate()
        self.issued.retranslate()
        set_text(self.face_button, self.tr("Gestaltung …"))
        self._empty.set_texts(
            self.tr("Noch nichts zu berichten"),
            self.tr("Legen Sie unter „Orte“ einen Ort und dort ein Audit an."),
            self.tr("Zu den Orten"),
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.workbook.repaint_icon()
        super().changeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(is_narrow=self.width() < theme.px(_NARROW))

    def _build(self) -> None:
        self._form.row("", self.scope)
        self._form.row("", self.language)
        self._form.row("", self.entry_language)
        self._options.body.addWidget(self._form)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.face_button)
        self._options.body.addLayout(line)
        cards = QWidget()
        self._grid = QGridLayout(cards)
        self._grid.setContentsMargins(*theme.PAGE_MARGINS)
        self._grid.setSpacing(theme.GAP)
        self._stack = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._stack)  # first: it shows what it gets, at once and as a window
        self._stack.addWidget(scrolling(cards))
        self._stack.addWidget(self._empty)
        self._arrange(is_narrow=False)

    def _arrange(self, *, is_narrow: bool) -> None:
        """Put the advice beside the documents, or under them where the window is narrow."""
        for row, card in enumerate((self._options, self.report, self.workbook, self.photos)):
            self._grid.addWidget(card, row, 0)
        self._grid.addWidget(self.data, 4, 0)
        self._grid.addWidget(self.issued, 5, 0)
        self._grid.addWidget(self.hazards, 6, 0)
        self.report.set_narrow(is_narrow=is_narrow)
        place = (7, 0, 1, 1) if is_narrow else (0, 1, 7, 1)
        self._grid.addWidget(self.advice, *place, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 0 if is_narrow else 2)
        self._grid.setRowStretch(8, 1)

    @Slot(object)
    def _on_changed(self, _what: object) -> None:
        self._become_stale()

    def _become_stale(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._refreshing.wish()

    def _refresh(self) -> None:
        if not self._is_stale:
            return
        self._is_stale = False
        chosen = self._chosen()
        has_audits = bool(chosen) or has_any(self._session.file, Kind.AUDIT)
        self._stack.setCurrentIndex(0 if has_audits else 1)
        for card in (self.report, self.workbook):
            card.button.setEnabled(bool(chosen))
        self.hazards.show_hazards(self._noted(chosen))
        self.issued.refresh()
        self.entry_language.refresh()
        self.face_button.setEnabled(bool(chosen) and not self._session.read_only)
        self.advice.show_advice(self._advice(chosen))
        self.photos.set_enabled(enabled=bool(chosen and self._photos.all))
        self._look_ahead()
        if self._unreviewed:
            self._session.proposals_wanted.emit(self._unreviewed)

    def _advice(self, chosen: list[AuditId]) -> list[Advice]:
        file = self._session.file
        if self.scope.value() != "one":
            self._photos.look_at(file, photos_shown_of_all(file))
            scores = scores_of_all(file).values()
            return advice_on_all(scores, open_points(file), *self._stopping())
        shots = [load_snapshot(file, audit) for audit in chosen]
        self._photos.look_at(file, (photo for shot in shots for photo in photos_shown(shot)))
        pairs = ((shot, result_of(shot, today=_today())) for shot in shots)
        return advice_on(pairs, *self._stopping())

    @property
    def _unreviewed(self) -> list[PhotoId]:
        return self._photos.unreviewed(self._edition())

    def _stopping(self) -> tuple[int, int]:
        return len(self._unreviewed), len(self._photos.undescribed())

    def _noted(self, chosen: list[AuditId]) -> list[Hazard]:
        file = self._session.file
        if self.scope.value() != "one":
            return hazards_of(file)
        return [each for audit in chosen for each in hazards_of(file, audit)]

    def _chosen(self) -> list[AuditId]:
        """Return the audits the document is about, in the order they were held."""
        file, current = self._session.file, self._session.audit_id
        if self.scope.value() == "one":
            return [current] if current and find_audit(file, current) else []
        audits = sorted(audits_of(file), key=lambda audit: (audit.started_on, audit.id))
        return [audit.id for audit in audits]

    def _order(self, target: Path, kind: DocumentKind | None) -> Order:
        chosen = cast("Language", self.language.value())
        order = Order(self._session.path, tuple(self._chosen()), target, chosen, kind)
        if kind is None:
            return order
        edition = self._edition()
        shows = bool(self.report.recipe().photos) and edition is Edition.INTERNAL
        unreviewed = len(self._unreviewed) if shows else 0
        return replace(
            order, edition=edition, reason=self._reason(unreviewed), unreviewed=unreviewed
        )

    def _reason(self, unreviewed: int) -> str:
        """Return why unreviewed photos leave; what was typed for another document is not said."""
        return self.reason.text().strip() if unreviewed else ""

    def _data_wish(self) -> DataWish:
        chosen = cast("Language", self.language.value())
        audits = tuple(self._chosen()) if self.scope.value() == "one" else None
        return DataWish(audits, self._edition(), chosen, subject_of(self._session, self._chosen()))

    def _edition(self) -> Edition:
        return cast("Edition", self.edition.value())

    def _look_ahead(self) -> None:
        """Find out what the chosen document leaves out and shows; of many audits while we work."""
        shows = bool(self.report.recipe().photos)
        internal = self._edition() is Edition.INTERNAL
        self.report.show_reason(visible=shows and internal and bool(self._unreviewed))
        self.report.show_omissions(None)
        self._previewer.look(
            Wanted(kind=self.report.kind(), audits=self._chosen(), edition=self._edition())
        )
        self.workbook.look_ahead()

    def _follow_advice(self, page: str, record: str) -> None:
        if page == REVIEW:
            self._session.review(self._unreviewed)
        elif page == DESCRIBE:
            self._session.describe(self._photos.undescribed())
        else:
            self._session.go(page, record)

    def _may_write(self, *, photos_only: bool = False) -> bool:
        """Whether the photos pass the gate; else it is said, before a name is asked for."""
        is_internal = self._edition() is Edition.INTERNAL
        shown = self._photos.all if photos_only and is_internal else self._to_pass()
        try:
            pass_gate(self._session.file, shown, self._edition(), self.reason.text())
        except UserError as error:
            self._session.messages.report(error)
            if is_internal:
                self.report.show_reason(visible=True)
                self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        shows = photos_only or bool(self.report.recipe().photos)
        if is_internal and shows and self._unreviewed and self._session.read_only:
            self._session.messages.warning(
                self.tr(
                    "Die Akte ist nur zum Lesen geöffnet: Dass ungeprüfte Fotos herausgehen, lässt "
                    "sich nicht vermerken. Öffnen Sie sie zum Schreiben."
                )
            )
            return False
        return True

    def _to_pass(self) -> list[Photo]:
        """Return the photos that must pass the gate; the writing looks again."""
        if not self.report.recipe().photos:
            return []
        if self._edition() is Edition.INTERNAL:
            return self._photos.all
        return self._previewer.photos

    def _ask_report(self) -> None:
        if not self._may_write():
            return
        recipe = self.report.recipe()
        files = {PDF: self.tr("PDF-Dateien"), DOCX: self.tr("Word-Dateien")}
        offered = {ending: files[ending] for ending in recipe.endings}
        if target := self._ask(recipe.name(language.texts()), offered):
            self.write_report(target)

    def _ask_annex(self) -> None:
        if not self._may_write(photos_only=True):
            return
        kind = self.tr("Fotoanhang")
        if target := self._ask(kind, {PDF: self.tr("PDF-Dateien")}):
            self.write_photos(target, self.photos.chosen_per_page())

    def _ask_photos(self) -> None:
        if not self._may_write(photos_only=True):
            return
        if target := self._ask(self.tr("Fotos"), {".zip": self.tr("ZIP-Archive")}):
            self.write_photos(target)

    def _ask_workbook(self) -> None:
        if not self.workbook.may_write():
            return
        kind = self.tr("Fachmappe")
        if target := self._ask(kind, {".xlsx": self.tr("Excel-Dateien")}):
            self.write_workbook(target)

    def _ask(self, kind: str, files: dict[str, str]) -> Path | None:
        name = document_name(
            kind, subject_of(self._session, self._chosen()), _today(), next(iter(files))
        )
        return ask_path(self, kind, free_path(self._session.path.parent, name), files)

    @Slot(object, object)
    def _on_written(self, order: Order, issuing: Way | None) -> None:
        self.issued.offer(order.target.name, issuing)
        card = self.report if order.kind else self.workbook
        if order.photos_only:
            card = self.photos.annex if order.per_page else self.photos.files
        card.set_last(self.tr("Zuletzt geschrieben: {name}").format(name=order.target.name))

    def _go_to_places(self) -> None:
        self._session.go("places")


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
