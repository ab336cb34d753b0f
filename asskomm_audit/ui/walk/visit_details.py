"""What is known of a visit as a whole: its beginning, weather, light and a note."""

from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtCore import QDate, QEvent, QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QLineEdit,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asskomm_audit.domain.audits import Visit
from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import text_label

_MOST = 500  # letters


class VisitDetails(Card):
    """Tells the visit with its new details whenever a field is left."""

    changed = Signal(object)  # Visit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._visit: Visit | None = None
        self._shown = _now()
        self._dated = False
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.hour = QTimeEdit()
        self.hour.setDisplayFormat("HH:mm")
        self.weather = _combo()
        self.light = _combo()
        self.note = QLineEdit(maxLength=_MOST)
        self._labels = [text_label(role="muted") for _ in range(5)]
        self._trouble = text_label(role="bad", wrap=True)
        self._trouble.hide()
        fields = QWidget()
        flow = FlowLayout(fields, theme.SPACE_M)
        widths = (150, 100, 190, 230, 300)
        for label, field, width in zip(self._labels, self._fields(), widths, strict=True):
            flow.addWidget(_block(label, field, width))
        self.body.setContentsMargins(theme.SPACE_M, theme.SPACE_S, theme.SPACE_M, theme.SPACE_M)
        self.body.addWidget(fields)
        self.body.addWidget(self._trouble)

        self.day.userDateChanged.connect(self._on_moment)
        self.hour.userTimeChanged.connect(self._on_moment)
        self.day.editingFinished.connect(self.flush)
        self.hour.editingFinished.connect(self.flush)
        self.note.editingFinished.connect(self.flush)
        for combo in (self.weather, self.light):
            combo.activated.connect(self.flush)
            _edit(combo).editingFinished.connect(self.flush)
        self.retranslate()

    def show_visit(self, visit: Visit) -> None:
        """Show the details of a visit; without a beginning, the present time is suggested."""
        self._visit = visit
        self._shown = visit.begun_at.astimezone() if visit.begun_at else _now()
        self._dated = False
        with QSignalBlocker(self.day), QSignalBlocker(self.hour):
            self.day.setDate(QDate(self._shown.year, self._shown.month, self._shown.day))
            self.hour.setTime(QTime(self._shown.hour, self._shown.minute))
        for field, text in ((_edit(self.weather), visit.weather), (_edit(self.light), visit.light)):
            _put(field, text)
        _put(self.note, visit.note)
        self._trouble.hide()

    def flush(self) -> None:
        """Tell what was changed, now; a beginning in the future is named instead."""
        if self._visit is None:
            return
        begun_at = self._typed_moment() if self._dated else self._visit.begun_at
        is_future = self._dated and begun_at is not None and begun_at > _now()
        self._trouble.setVisible(is_future)
        visit = replace(
            self._visit,
            begun_at=self._visit.begun_at if is_future else begun_at,
            weather=_edit(self.weather).text().strip(),
            light=_edit(self.light).text().strip(),
            note=self.note.text().strip(),
        )
        if visit != self._visit:
            self._visit = visit
            self.changed.emit(visit)

    def retranslate(self) -> None:
        """Say everything in the language of the interface; typed words stay."""
        names = (
            self.tr("Beginn"),
            self.tr("Uhrzeit"),
            self.tr("Wetter"),
            self.tr("Licht"),
            self.tr("Notiz"),
        )
        for label, field, name in zip(self._labels, self._fields(), names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.setAccessibleName(self.tr("Angaben zur Begehung"))
        self.day.setDisplayFormat(self.tr("dd.MM.yyyy"))
        self._trouble.setText(
            self.tr("Der Beginn liegt in der Zukunft. Bitte Tag und Uhrzeit prüfen.")
        )
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
        return (self.day, self.hour, self.weather, self.light, self.note)

    def _on_moment(self) -> None:
        self._dated = True

    def _typed_moment(self) -> datetime:
        day, hour = self.day.date(), self.hour.time()
        typed = datetime.combine(
            date(day.year(), day.month(), day.day()), time(hour.hour(), hour.minute())
        ).astimezone()
        same = typed == self._shown.replace(second=0, microsecond=0)
        return self._shown if same else typed


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
