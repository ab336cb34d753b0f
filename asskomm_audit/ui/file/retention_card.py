"""The card that says how long uncovered pictures stay, and lets them go for good."""

from datetime import date, timedelta
from typing import cast

from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QDateEdit, QWidget
from typing_extensions import override

from asskomm_audit.domain.retention import Retention, RetentionRule
from asskomm_audit.store.originals import keeps_originals, put_keeps_originals
from asskomm_audit.store.photos import photos_of
from asskomm_audit.store.retention import (
    originals_beside,
    put_retention,
    replaceable,
    retention_of,
)
from asskomm_audit.ui import theme
from asskomm_audit.ui.retention.retaining_show import DELETE, REPLACE
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.form import Form
from asskomm_audit.ui.widgets.labels import text_label

_YEAR = timedelta(days=365)


class RetentionCard(Card):
    """Keeps the rule of the file; nothing goes without a confirmation that names it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._replaceable = self._originals = self._count = self._replaced = 0
        self._about = text_label(wrap=True)
        self.rule = Choice()
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.originals = QCheckBox()
        self._form = Form()
        self._form.row("", self.rule)
        self._form.row("", self.day)
        self.replace_button = make_button(icon_name="shield-check")
        self.delete_button = make_button(icon_name="trash")
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.SPACE_S)
        flow.addWidget(self.replace_button)
        flow.addWidget(self.delete_button)
        for widget in (self._about, self._form, self.originals, buttons):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.rule.chosen.connect(self._save_rule)
        self.day.dateChanged.connect(self._save_day)
        self.originals.clicked.connect(self._save_originals)
        self.replace_button.clicked.connect(lambda: session.retention_wanted.emit(REPLACE))
        self.delete_button.clicked.connect(lambda: session.retention_wanted.emit(DELETE))
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.set_title(self.tr("Fotos aufbewahren"))
        self._form.set_label(self.rule, self.tr("Unverdeckte Bilder"))
        self._form.set_label(self.day, self.tr("Originale löschen ab"))
        self.originals.setText(self.tr("Ori&ginale neuer Fotos in der Akte behalten"))
        self.rule.set_choices(
            [
                (None, self.tr("noch nicht festgelegt")),
                (Retention.KEEP, self.tr("behalten")),
                (Retention.AFTER_REVIEW, self.tr("nach der Prüfung ersetzen")),
                (Retention.AT_CLOSING, self.tr("beim Abschluss des Audits ersetzen")),
                (Retention.ON_DATE, self.tr("Originale an einem Tag löschen")),
            ]
        )
        self._say()

    def refresh(self) -> None:
        """Look again at the rule and at what it is about."""
        file = self._session.file
        photos, rule = photos_of(file), retention_of(file)
        self._replaceable = len(replaceable(file, photos))
        self._originals = len(originals_beside(file))
        self._replaced = sum(photo.replaced_at is not None for photo in photos)
        self._count = len(photos)
        self.rule.set_value(rule.retention if rule else None)
        self.originals.setChecked(bool(keeps_originals(file)))
        if rule and rule.day:
            self.day.blockSignals(True)
            self.day.setDate(QDate(rule.day.year, rule.day.month, rule.day.day))
            self.day.blockSignals(False)
        self._form.set_row_visible(self.day, visible=bool(rule and rule.day))
        may_write = not self._session.read_only
        for widget in (self.rule, self.day, self.originals):
            widget.setEnabled(may_write)
        self.replace_button.setVisible(may_write and self._replaceable > 0)
        self.delete_button.setVisible(may_write and self._originals > 0)
        self._say()

    def focus_rule(self) -> None:
        """Give the focus to the question how long they stay."""
        self.rule.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say(self) -> None:
        self._about.setText(self._state())
        set_text(
            self.replace_button,
            self.tr("%n geprüfte(s) Foto(s) ersetzen …", "", self._replaceable),
        )
        set_text(self.delete_button, self.tr("%n Original(e) löschen …", "", self._originals))

    def _state(self) -> str:
        """Return what lies in the file; what there is none of is not counted."""
        if self._count == 0:
            return self.tr(
                "Noch keine Fotos. Neue liegen unverdeckt in der Akte; verdeckt wird, was sie "
                "verlässt. Wie lange das so bleibt, legen Sie hier fest."
            )
        counts = [self.tr("%n Foto(s) in der Akte", "", self._count)]
        if self._replaced:
            counts.append(self.tr("%n davon für immer ersetzt", "", self._replaced))
        if self._originals:
            counts.append(self.tr("%n Original(e) daneben", "", self._originals))
        words = self.tr(
            "{counts}. Fotos liegen darin unverdeckt, bis sie ersetzt sind; verdeckt wird, was die "
            "Akte verlässt. Ersetzt und gelöscht wird nie von selbst: Das Programm erinnert daran."
        )
        return words.format(counts=", ".join(counts))

    def _save_rule(self, chosen: object) -> None:
        if chosen is None:  # what was decided can be changed, but not be forgotten
            self.refresh()
            return
        retention = cast("Retention", chosen)
        today = date.today()  # noqa: DTZ011 - a local day
        self._put(
            RetentionRule(retention, today + _YEAR if retention is Retention.ON_DATE else None)
        )

    def _save_day(self, day: QDate) -> None:
        self._put(RetentionRule(Retention.ON_DATE, date(day.year(), day.month(), day.day())))

    def _put(self, rule: RetentionRule) -> None:
        text = self.tr("Aufbewahrung der Fotos")
        self._session.perform(text, lambda file: put_retention(file, rule))
        self.refresh()

    def _save_originals(self, keep: bool) -> None:
        text = self.tr("Originale der Fotos")
        self._session.perform(text, lambda file: put_keeps_originals(file, keep=keep))
