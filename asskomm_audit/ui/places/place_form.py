"""The form of a place; each field is saved by itself, as one step."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.places import Place, PlaceType, Position
from asskomm_audit.store.places import find_place, put_place
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.places.position_field import PositionField
from asskomm_audit.ui.places.words import place_type_label, short
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.form import Form
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.saved_field import SavedLine, SavedText


class PlaceForm(QWidget):
    """Edits one place."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._place: Place | None = None

        self.name = SavedLine(self._save_name)
        self.name_sentence = text_label(role="bad", wrap=True)
        self.name_sentence.hide()
        self.place_type = Choice()
        self.district = SavedLine(lambda text: self._save(district=text))
        self.address = SavedLine(lambda text: self._save(address=text))
        self.owner = SavedLine(lambda text: self._save(owner=text))
        self.description = SavedText(lambda text: self._save(description=text))
        self.position = PositionField(self._save_position)
        self._lines = (self.name, self.district, self.address, self.owner)

        self._form = Form(self)
        self._form.row("", self._with_sentence())
        for field in (
            self.place_type,
            self.district,
            self.address,
            self.owner,
            self.description,
            self.position,
        ):
            self._form.row("", field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._form)
        layout.addStretch()

        self.place_type.chosen.connect(self._save_type)
        self.name.textChanged.connect(self._check_name)
        self._lock()
        self.retranslate()

    def place(self) -> Place | None:
        """Return the place that is shown, as it is stored."""
        return self._place

    def show_place(self, place: Place) -> None:
        """Show a place; another one than before first saves what is typed."""
        is_other = self._place is None or self._place.id != place.id
        if is_other and self._place is not None:
            self.flush()
        self._place = place
        for line, text in zip(
            self._lines, (place.name, place.district, place.address, place.owner), strict=True
        ):
            line.show_text(text, forget=is_other)
        self.description.show_text(place.description, forget=is_other)
        self.position.show_position(place.position, forget=is_other)
        self.place_type.set_value(place.place_type)
        self._check_name()

    def offer(self, districts: list[str], owners: list[str]) -> None:
        """Complete to what other places have."""
        self.district.offer(districts)
        self.owner.offer(owners)

    def flush(self) -> None:
        """Save what is not saved yet."""
        for field in (*self._lines, self.description, self.position):
            field.flush()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        texts = language.texts()
        kinds = [(each, place_type_label(each, texts)) for each in PlaceType]
        self.place_type.set_choices(kinds)
        for field, text in (
            (self._name_row, self.tr("N&ame")),
            (self.place_type, self.tr("Orts&typ")),
            (self.district, self.tr("Orts&teil")),
            (self.address, self.tr("Ans&chrift")),
            (self.owner, self.tr("Ei&gentum")),
            (self.description, self.tr("&Beschreibung")),
            (self.position, self.tr("&Position")),
        ):
            self._form.set_label(field, text)
        self.name.setAccessibleName(self.tr("Name des Ortes"))
        self.address.setPlaceholderText(self.tr("Straße und Hausnummer"))
        self.owner.setPlaceholderText(self.tr("Wem der Ort gehört"))
        self.description.setPlaceholderText(self.tr("Lage, Nutzung, Besonderheiten, Grenzen"))
        self._check_name()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _with_sentence(self) -> QWidget:
        self._name_row = QWidget()
        layout = QVBoxLayout(self._name_row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_XS)
        layout.addWidget(self.name)
        layout.addWidget(self.name_sentence)
        self._name_row.setFocusProxy(self.name)
        return self._name_row

    def _lock(self) -> None:
        read_only = self._session.read_only
        for field in (*self._lines, self.description):
            field.setReadOnly(read_only)
        self.position.set_read_only(read_only=read_only)
        self.place_type.setEnabled(not read_only)

    def _check_name(self) -> None:
        is_missing = self._place is not None and not self.name.text().strip()
        sentence = self.tr("Ein Ort braucht einen Namen.") if is_missing else ""
        self.name_sentence.setText(sentence)
        self.name_sentence.setVisible(is_missing)
        self.name.setAccessibleDescription(sentence)

    def _save_name(self, name: str) -> None:
        if name.strip():
            self._save(name=name)
        elif self._place and not self.name.hasFocus():
            self.name.show_text(self._place.name, forget=True)

    def _save_type(self, place_type: object) -> None:
        if isinstance(place_type, PlaceType):
            self._save(place_type=place_type)

    def _save_position(self, position: Position | None) -> None:
        self._save(position=position)

    def _save(self, **values: Any) -> None:
        before = self._place
        if before is None or find_place(self._session.file, before.id) is None:
            return  # it is gone: what was typed must not bring it back
        place = replace(before, **values)
        if place == before:
            return
        text = self.tr("Ort {name} ändern").format(name=short(place.name))
        self._session.perform(text, lambda file: put_place(file, place))
        if self._place is before:  # nobody has shown it anew meanwhile
            self._place = place
