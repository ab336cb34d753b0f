"""The form of a finding; each field is saved by itself, as one step."""

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.catalogue import Criterion
from asskomm_audit.domain.findings import Finding, LightCondition
from asskomm_audit.domain.places import Stop
from asskomm_audit.labels import light_label
from asskomm_audit.store.catalogues import find_catalogue
from asskomm_audit.store.places import stops_of
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.findings.finding_photos import FindingPhotos
from asskomm_audit.ui.findings.group_chips import GroupChips
from asskomm_audit.ui.findings.risk_editor import RiskEditor
from asskomm_audit.ui.findings.rows import FindingRow, criteria_for
from asskomm_audit.ui.findings.words import criterion_label
from asskomm_audit.ui.findings.writing import change_finding
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.form import Form, same_label_width
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.saved_field import SavedLine, SavedText
from asskomm_audit.ui.widgets.tab_order import tab_through


class FindingForm(QWidget):
    """Edits one finding, its photos among it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._row: FindingRow | None = None
        self._stops: list[Stop] = []
        self._criteria: tuple[Criterion, ...] = ()

        self.description = SavedText(partial(self._save_field, "description"), lines=(2, 9))
        self.cause = SavedText(partial(self._save_field, "cause"), lines=(2, 9))
        self.risk = RiskEditor(self._save, self, read_only=session.read_only)
        self.photos = FindingPhotos(session, self)
        self.criterion = Choice()
        self.spot = SavedLine(partial(self._save_field, "spot"))
        self.stop = Choice()
        self.light = Choice()
        self.groups = GroupChips(self)
        self.public = QCheckBox()
        self._headings = {self.risk: text_label(role="h3"), self.photos: text_label(role="h3")}
        self._words = {field: text_label(role="muted") for field in (self.description, self.cause)}
        self._form = Form(self)
        self._arrange()
        self._connect()
        self._lock()
        self.retranslate()

    def show_row(self, row: FindingRow) -> None:
        """Show a finding; another one than before first saves what is typed."""
        is_other = self._row is None or self._row.finding.id != row.finding.id
        if is_other and self._row is not None:
            self.flush()
        self._row = row
        finding = row.finding
        self.description.show_text(finding.description, forget=is_other)
        self.cause.show_text(finding.cause, forget=is_other)
        self.spot.show_text(finding.spot, forget=is_other)
        self._offer(row)
        self.risk.show_finding(finding)
        self.criterion.set_value(finding.criterion)
        self.stop.set_value(finding.stop_id)
        self.light.set_value(finding.light)
        self.groups.show_groups(finding.groups)
        self.public.setChecked(finding.public)
        self.photos.show_finding(finding)

    def finding(self) -> Finding | None:
        """Return the finding that is shown."""
        return self._row.finding if self._row else None

    def flush(self) -> None:
        """Save what is not saved yet."""
        for field in (self.description, self.cause, self.spot, self.photos):
            field.flush()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        texts = language.texts()
        self.light.set_choices([(each, light_label(each, texts)) for each in LightCondition])
        self._fill_choices()
        for field, text in (
            (self.description, self.tr("&Beschreibung")),
            (self.cause, self.tr("&Ursachenhypothese")),
        ):
            self._words[field].setText(text)
            field.setAccessibleName(text.replace("&", ""))
        for field, text in (
            (self.criterion, self.tr("&Kriterium")),
            (self.spot, self.tr("&Stelle")),
            (self.stop, self.tr("Stand&punkt")),
            (self.light, self.tr("&Licht")),
            (self.groups, self.tr("Betro&ffene")),
            (self.public, self.tr("&Veröffentlichung")),
        ):
            self._form.set_label(field, text)
        self._headings[self.risk].setText(self.tr("Risiko"))
        self._headings[self.photos].setText(self.tr("Fotos"))
        self.description.setPlaceholderText(self.tr("Was ist zu sehen, seit wann, wie oft?"))
        self.cause.setPlaceholderText(self.tr("Woran könnte es liegen? Eine Vermutung genügt."))
        self.spot.setPlaceholderText(self.tr("Wo genau, zum Beispiel: Nordseite am Brunnen"))
        self.public.setText(self.tr("darf in öffentlichen Berichten stehen"))
        same_label_width(self.risk.form, self.photos.form, self._form)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() == QEvent.Type.FontChange:
            same_label_width(self.risk.form, self.photos.form, self._form)
        super().changeEvent(event)

    def _arrange(self) -> None:
        rows = (self.criterion, self.spot, self.stop, self.light, self.groups, self.public)
        for field in rows:
            self._form.row("", field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_M)
        for field, label in self._words.items():
            label.setBuddy(field)
            above = QVBoxLayout()
            above.setSpacing(theme.SPACE_XS)
            above.addWidget(label)
            above.addWidget(field)
            layout.addLayout(above)
        for part, heading in self._headings.items():
            layout.addSpacing(theme.SPACE_XS)
            layout.addWidget(heading)
            layout.addWidget(part)
        layout.addSpacing(theme.SPACE_S)
        layout.addWidget(self._form)
        layout.addStretch()
        tab_through(self.description, self.cause, self.risk, self.photos, *rows)

    def _connect(self) -> None:
        self.criterion.chosen.connect(partial(self._save_field, "criterion"))
        self.stop.chosen.connect(partial(self._save_field, "stop_id"))
        self.light.chosen.connect(partial(self._save_field, "light"))
        self.groups.chosen.connect(partial(self._save_field, "groups"))
        self.public.clicked.connect(lambda: self._save_field("public", self.public.isChecked()))

    def _wording(self, field: str) -> str:
        return {
            "description": self.tr("Beschreibung"),
            "cause": self.tr("Ursachenhypothese"),
            "criterion": self.tr("Kriterium"),
            "spot": self.tr("Stelle"),
            "stop_id": self.tr("Standpunkt"),
            "light": self.tr("Licht"),
            "groups": self.tr("Betroffene"),
            "public": self.tr("Veröffentlichung"),
        }[field]

    def _save_field(self, field: str, value: object) -> None:
        self._save(self._wording(field), **{field: value})

    def _lock(self) -> None:
        read_only = self._session.read_only
        for field in (self.description, self.cause, self.spot):
            field.setReadOnly(read_only)
        for field in (self.criterion, self.stop, self.light, self.groups, self.public):
            field.setEnabled(not read_only)

    def _offer(self, row: FindingRow) -> None:
        """Offer what this finding can be about and where it can be."""
        file = self._session.file
        catalogue = find_catalogue(file, row.audit.catalogue_hash)
        criteria = criteria_for(catalogue, row.audit, row.finding)
        stops = stops_of(file, row.place.id)
        if (criteria, stops) != (self._criteria, self._stops):
            self._criteria, self._stops = criteria, stops
            self._fill_choices()

    def _fill_choices(self) -> None:
        texts = language.texts()
        self.criterion.set_choices(
            [
                (None, self.tr("ohne Kriterium")),
                *((each.id, criterion_label(each, texts)) for each in self._criteria),
            ]
        )
        self.stop.set_choices(
            [
                (None, self.tr("ganzer Ort")),
                *((each.id, f"{each.number} · {each.name[:200]}") for each in self._stops),
            ]
        )
        self._form.set_row_visible(self.stop, visible=bool(self._stops))

    def _save(self, what: str, **values: Any) -> None:
        if self._row:
            change_finding(self._session, self._row.finding.id, what, **values)
