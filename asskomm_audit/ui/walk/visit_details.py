"""What is known of a visit as a whole: beginning, light, weather, season, team and a note."""

import re
from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtCore import QDate, QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asskomm_audit.domain.audits import Season, Visit, VisitKind, season_of
from asskomm_audit.domain.places import Position
from asskomm_audit.domain.sun import ZONE, evening_of
from asskomm_audit.domain.visits import is_night_too_early, with_evening
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.visit_labels import season_label

_MOST = 500  # letters


class VisitDetails(Card):
    """Tells the visit with its new details whenever a field is left."""

    changed = Signal(object)  # Visit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._visit: Visit | None = None
        self._shown = _now()
        self._position: Position | None = None
        self._team = ""
        self._dated = False  # whether somebody has changed the beginning
        self._future = self._no_time = ""
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.hour = QLineEdit(maxLength=8)
        self.weather = _combo()
        self.light = _combo()
        self.season = Choice()
        self.team = QLineEdit(maxLength=_MOST)
        self.note = QLineEdit(maxLength=_MOST)
        self._labels = [text_label(role="muted") for _ in range(7)]
        self.evening = text_label(role="muted", wrap=True)
        self.too_early = text_label(role="warn", wrap=True)
        self.too_early.hide()
        self._trouble = text_label(role="bad", wrap=True)
        self._trouble.hide()
        fields = QWidget()
        flow = FlowLayout(fields, theme.SPACE_M)
        widths = (150, 100, 190, 230, 130, 230, 260)
        for label, field, width in zip(self._labels, self._fields(), widths, strict=True):
            flow.addWidget(_block(label, field, width))
        self.body.setContentsMargins(theme.SPACE_M, theme.SPACE_S, theme.SPACE_M, theme.SPACE_M)
        self.body.addWidget(fields)
        self.body.addWidget(self.evening)
        self.body.addWidget(self.too_early)
        self.body.addWidget(self._trouble)

        self.day.userDateChanged.connect(self._on_moment)
        self.hour.textEdited.connect(self._on_moment)
        self.day.editingFinished.connect(self.flush)
        self.hour.editingFinished.connect(self.flush)
        self.season.chosen.connect(self.flush)
        for line in (self.team, self.note):
            line.editingFinished.connect(self.flush)
        for combo in (self.weather, self.light):
            combo.activated.connect(self.flush)
            _edit(combo).editingFinished.connect(self.flush)
        self.retranslate()

    def show_visit(self, visit: Visit, position: Position | None = None, team: str = "") -> None:
        """Show the details of a visit; without a beginning, the present time is suggested.

        So is the team, as long as nobody has noted one.
        """
        self._visit, self._position, self._team = visit, position, team
        self._shown = visit.begun_at.astimezone() if visit.begun_at else _now()
        self._dated = False
        with QSignalBlocker(self.day):
            self.day.setDate(QDate(self._shown.year, self._shown.month, self._shown.day))
        self.hour.setText(f"{self._shown:%H:%M}")
        for field, text in ((_edit(self.weather), visit.weather), (_edit(self.light), visit.light)):
            _put(field, text)
        self.season.set_value(visit.season or season_of(self._shown.date()))
        _put(self.team, visit.team)
        self.team.setPlaceholderText(team)
        _put(self.note, visit.note)
        self._trouble.hide()
        self._show_evening()

    def flush(self) -> None:
        """Tell what was changed, now; a beginning that cannot be is named instead."""
        if self._visit is None:
            return
        visit = replace(
            self._visit,
            begun_at=self._beginning(),
            weather=_edit(self.weather).text().strip(),
            light=_edit(self.light).text().strip(),
            season=self._season(),
            team=self.team.text().strip(),
            note=self.note.text().strip(),
        )
        if visit != self._visit:
            if visit.begun_at != self._visit.begun_at:
                visit = with_evening(visit, self._position)
            self._visit = visit
            self._show_evening()
            self.changed.emit(visit)

    def retranslate(self) -> None:
        """Say everything in the language of the interface; typed words stay."""
        names = (
            self.tr("Beginn"),
            self.tr("Uhrzeit"),
            self.tr("Wetter"),
            self.tr("Licht"),
            self.tr("Jahreszeit"),
            self.tr("Team (Funktionen)"),
            self.tr("Notiz"),
        )
        for label, field, name in zip(self._labels, self._fields(), names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
            if isinstance(field, QComboBox) and field.isEditable():
                _edit(field).setAccessibleName(name)
                field.setAccessibleDescription(name)  # on Linux its name is what is typed
        self.setAccessibleName(self.tr("Angaben zur Begehung"))
        self.day.setDisplayFormat(self.tr("dd.MM.yyyy"))
        self._future = self.tr("Der Beginn liegt in der Zukunft. Bitte Tag und Uhrzeit prüfen.")
        self._no_time = self.tr("Bitte die Uhrzeit so eingeben: 21:05.")
        self._trouble.hide()
        texts = language.texts()
        self.season.set_choices([(each, season_label(each, texts)) for each in Season])
        self.too_early.setText(
            self.tr(
                "Die Nachtbegehung beginnt, bevor es dunkel ist. Bewerten Sie das Licht nach dem "
                "Ende der Dämmerung, oder berichtigen Sie den Beginn."
            )
        )
        self._show_evening()
        _offer(
            self.weather,
            (
                self.tr("trocken, sonnig"),
                self.tr("trocken, bewölkt"),
                self.tr("Regen"),
                self.tr("Schnee, Glätte"),
                self.tr("windig"),
            ),
        )
        _offer(
            self.light,
            (
                self.tr("Tageslicht"),
                self.tr("Dämmerung"),
                self.tr("dunkel, Beleuchtung an"),
                self.tr("dunkel, Beleuchtung teilweise aus"),
            ),
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _fields(self) -> tuple[QWidget, ...]:
        return (
            *(self.day, self.hour, self.weather, self.light),
            *(self.season, self.team, self.note),
        )

    def _season(self) -> Season | None:
        """Return the chosen season; the one that is only suggested is no entry."""
        chosen = self.season.value()
        assert self._visit is not None
        is_suggested = self._visit.season is None and chosen is season_of(self._shown.date())
        return None if is_suggested or not isinstance(chosen, Season) else chosen

    def _show_evening(self) -> None:
        """Say when it gets dark on that day, and whether the night began before."""
        visit = self._visit
        is_outside = visit is not None and visit.kind is not VisitKind.DESK
        self.evening.setVisible(is_outside)
        self.too_early.hide()
        if visit is None or not is_outside:
            return
        evening = evening_of(self._shown.astimezone(ZONE).date(), self._position)
        if evening.sunset is None or evening.dusk is None:
            self.evening.setText(self.tr("An diesem Tag wird es dort nicht dunkel."))
            return
        text = self.tr("Sonnenuntergang {sunset} Uhr, dunkel ab {dusk} Uhr (Ende der Dämmerung)")
        if self._position is None:
            text = self.tr(
                "Sonnenuntergang {sunset} Uhr, dunkel ab {dusk} Uhr (für die Mitte Sachsens, "
                "der Ort hat noch keine Lage)"
            )
        self.evening.setText(
            text.format(sunset=f"{evening.sunset:%H:%M}", dusk=f"{evening.dusk:%H:%M}")
        )
        self.too_early.setVisible(is_night_too_early(visit, self._position))

    def _on_moment(self) -> None:
        self._dated = True

    def _beginning(self) -> datetime | None:
        """Return the beginning to keep: the typed one if it can be, else the one that was."""
        assert self._visit is not None
        known, trouble = self._visit.begun_at, ""
        if self._dated:
            typed = self._typed_moment()
            if typed is None:
                trouble = self._no_time
            elif typed > _now():
                trouble = self._future
            else:
                known = typed
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        return known

    def _typed_moment(self) -> datetime | None:
        hour = _time(self.hour.text())
        if hour is None:
            return None
        day = self.day.date()
        typed = datetime.combine(date(day.year(), day.month(), day.day()), hour).astimezone()
        same = typed == self._shown.replace(second=0, microsecond=0)
        return self._shown if same else typed


def _time(text: str) -> time | None:
    """Return the time in 21:05, 21.05, 2105 or 9."""
    found = re.fullmatch(r"\s*(\d{1,2})\D?(\d\d)?\D{0,4}", text, re.ASCII)
    hour, minute = (int(part or 0) for part in found.groups()) if found else (24, 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _combo() -> QComboBox:
    combo = QComboBox(editable=True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    _edit(combo).setMaxLength(_MOST)
    return combo


def _edit(combo: QComboBox) -> QLineEdit:
    edit = combo.lineEdit()
    assert edit is not None  # it is editable
    return edit


def _put(field: QLineEdit, text: str) -> None:
    if text != field.text().strip():
        field.setText(text)
        field.setCursorPosition(0)


def _offer(combo: QComboBox, words: tuple[str, ...]) -> None:
    kept = _edit(combo).text()
    with QSignalBlocker(combo):
        combo.clear()
        combo.addItems(words)
        combo.setCurrentIndex(-1)
        combo.setEditText(kept)


def _block(label: QWidget, field: QWidget, width: int) -> QWidget:
    block = QWidget()
    layout = QVBoxLayout(block)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.SPACE_XS)
    layout.addWidget(label)
    layout.addWidget(field)
    field.setMinimumWidth(width)
    return block


def _now() -> datetime:
    return datetime.now().astimezone()
