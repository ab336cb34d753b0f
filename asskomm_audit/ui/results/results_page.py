"""The page with the result of an audit, by day and by night, and everything it rests on."""

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.comparison import Comparison, compare
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.items import Profile
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.result import AuditResult, result_of
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.reports.words import night_text
from asskomm_audit.store.audits import find_audit
from asskomm_audit.store.counting import has_any
from asskomm_audit.store.history import Changes
from asskomm_audit.store.photo_pairs import open_proposals
from asskomm_audit.store.photos import photos_of
from asskomm_audit.store.snapshots import load_snapshot
from asskomm_audit.texts import date_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.actions import key_text
from asskomm_audit.ui.results.comparison_card import ComparisonCard
from asskomm_audit.ui.results.grade_card import GradeCard
from asskomm_audit.ui.results.profile_card import ProfileCard
from asskomm_audit.ui.results.reasons_card import CriticalCard, RelianceCard
from asskomm_audit.ui.results.stops_card import StopsCard
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.empty_state import EmptyState
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.scroll import scrolling

_NARROW = 900
_SHOWN = (
    *(Kind.AUDIT, Kind.PLACE, Kind.VISIT, Kind.ANSWER, Kind.MEMBER, Kind.RESPONSE),
    *(Kind.STOP, Kind.LUX_POINT, Kind.PEOPLE_COUNT, Kind.PHOTO, Kind.PHOTO_PAIR),
)


class ResultsPage(QWidget):
    """Shows the chosen audit's result; reads it anew when it is seen and something changed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_stale = True
        self.about = text_label(role="muted", wrap=True)
        self.day = GradeCard(Profile.DAY)
        self.night = GradeCard(Profile.NIGHT)
        self.profile = ProfileCard()
        self.critical = CriticalCard()
        self.reliance = RelianceCard()
        self.stops = StopsCard()
        self.comparison = ComparisonCard()
        self._empty = EmptyState("result")
        self._convention = text_label(role="caption", wrap=True)

        self._cards = QWidget()
        self._grid = QGridLayout(self._cards)
        self._grid.setContentsMargins(*theme.PAGE_MARGINS)
        self._grid.setSpacing(theme.GAP)
        self._stack = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._stack)  # first: it shows what it gets, at once and as a window
        self.area = scrolling(self._cards, by_keys=True)
        self._stack.addWidget(self.area)
        self._stack.addWidget(self._empty)
        self._arrange(is_narrow=False)

        self._empty.activated.connect(self._go_on)
        self.critical.criterion_wanted.connect(self._show_criterion)
        self.comparison.photos_wanted.connect(self._compare_photos)
        session.changed.connect(self._on_changed)
        session.audit_changed.connect(self._on_audit_changed)
        self.retranslate()

    def focus_content(self) -> None:
        """Let the keys scroll what is to be read here."""
        target = self.area if self.area.isVisible() else self._empty.button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of this page with what they do."""
        paging = f"{key_text('PgDown')}, {key_text('PgUp')}"
        return [
            (paging, self.tr("Blättern")),
            (key_text("Enter"), self.tr("Frage des gewählten kritischen Kriteriums öffnen")),
        ]

    def retranslate(self) -> None:
        """Set all words anew."""
        self.area.setAccessibleName(self.tr("Ergebnis"))
        for card in (self.profile, self.critical, self.reliance, self.stops, self.comparison):
            card.retranslate()
        self._convention.setText(
            self.tr(
                "Noten sind Konventionen: A ab 80, B ab 65, C ab 50, D ab 35 Punkten, sonst E. "
                "Ein kritisches Kriterium mit 0 begrenzt auf D, mit 1 auf C. Tag und Nacht werden "
                "nie gemittelt."
            )
        )
        self._become_stale()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._become_stale()  # the pictures take the theme's colours
        super().changeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(is_narrow=self.width() < theme.px(_NARROW))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*_SHOWN):
            self._become_stale()

    @Slot(object)
    def _on_audit_changed(self, audit: AuditId | None) -> None:
        del audit
        self._become_stale()

    def _become_stale(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        if not self._is_stale:
            return
        self._is_stale = False
        file, audit_id = self._session.file, self._session.audit_id
        if audit_id is None or find_audit(file, audit_id) is None:
            self._show_empty()
            return
        snapshot = load_snapshot(file, audit_id)
        self._show_result(
            snapshot, result_of(snapshot, today=datetime.now(UTC).astimezone().date())
        )
        self._stack.setCurrentIndex(0)

    def _show_empty(self) -> None:
        has_audits = has_any(self._session.file, Kind.AUDIT)
        self._empty.set_texts(
            self.tr("Kein Audit gewählt"),
            self.tr("Wählen Sie oben ein Audit aus.")
            if has_audits
            else self.tr("Legen Sie unter „Orte“ einen Ort und dort ein Audit an."),
            "" if has_audits else self.tr("Zu den Orten"),
        )
        self._stack.setCurrentIndex(1)

    def _show_result(self, snapshot: AuditSnapshot, result: AuditResult) -> None:
        texts = language.texts()
        headline = result.headline.profile if result.headline else None
        names = snapshot.catalogue.place_types[snapshot.audit.place_type]
        self.about.setText(
            self.tr("{place} · {type} · Audit vom {day} · Katalog {version}").format(
                place=snapshot.place.name,
                type=names[texts.language],
                day=date_text(snapshot.audit.started_on, texts),
                version=snapshot.audit.catalogue_version,
            )
        )
        self.day.show_result(result.day, "", is_headline=headline is Profile.DAY)
        self.night.show_result(
            result.night, night_text(result, texts), is_headline=headline is Profile.NIGHT
        )
        self.profile.show_result(snapshot.catalogue, result)
        self.critical.show_result(snapshot, result)
        self.reliance.show_result(result)
        self.stops.show_stops(snapshot)
        self.comparison.show_comparison(self._compared(snapshot))
        proposed = open_proposals(self._session.file, snapshot.audit)
        number = None if proposed is None else len(proposed)
        self.comparison.offer_photos(number, has_photos=bool(snapshot.photos))

    def _compared(self, snapshot: AuditSnapshot) -> Comparison | None:
        previous = snapshot.audit.previous_id
        if previous is None or find_audit(self._session.file, previous) is None:
            return None
        return compare(load_snapshot(self._session.file, previous), snapshot)

    def _arrange(self, *, is_narrow: bool) -> None:
        """Put the cards in two columns, or under each other where the window is narrow."""
        grid, wide = self._grid, 1 if is_narrow else 2
        places = (
            (self.about, 0, 0, wide),
            (self.day, 1, 0, 1),
            (self.night, 2 if is_narrow else 1, 0 if is_narrow else 1, 1),
            (self.profile, 3, 0, wide),
            (self.critical, 4, 0, 1),
            (self.reliance, 5 if is_narrow else 4, 0 if is_narrow else 1, 1),
            (self.stops, 6, 0, wide),
            (self.comparison, 7, 0, wide),
            (self._convention, 8, 0, wide),
        )
        for widget, row, column, span in places:
            grid.addWidget(widget, row, column, 1, span)
        for column in range(2):
            grid.setColumnStretch(column, 1 if column < wide else 0)
        grid.setRowStretch(9, 1)

    def _show_criterion(self, criterion: str) -> None:
        self._session.go("walk", criterion)

    def _compare_photos(self) -> None:
        audit_id = self._session.audit_id
        photos = photos_of(self._session.file, audit_id) if audit_id else []
        self._session.compare([each.id for each in photos])

    def _go_on(self) -> None:
        self._session.go("places")
