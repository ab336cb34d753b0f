"""The position of a place as two numbers, checked while they are typed."""

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.places import Position
from asskomm_audit.errors import UserError
from asskomm_audit.texts import QT_TRANSLATE_NOOP
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.saved_field import SavedLine

_INCOMPLETE = QT_TRANSLATE_NOOP(
    "Error", "Bitte Breite und Länge angeben, zum Beispiel 51,0504 und 13,7373."
)
_NO_NUMBER = QT_TRANSLATE_NOOP("Error", "„{wert}“ ist keine Zahl. Bitte so schreiben: 51,0504.")
_OUTSIDE = QT_TRANSLATE_NOOP(
    "Error", "Die Breite liegt zwischen −90 und 90, die Länge zwischen −180 und 180 Grad."
)
_NUMBER = re.compile(r"[-−]?\d{1,3}([.,]\d{0,15})?")
_PAIRS = (
    re.compile(r"\s*([-−]?\d{1,3}(?:\.\d+)?)\s*[,;\s]\s*([-−]?\d{1,3}(?:\.\d+)?)\s*"),
    re.compile(r"\s*([-−]?\d{1,3},\d+)\s*[;\s]\s*([-−]?\d{1,3}(?:,\d+)?)\s*"),
)


def position_from(latitude: str, longitude: str) -> Position | None:
    """Return the position two texts name, None if both are empty; UserError if it is none."""
    latitude, longitude = latitude.strip(), longitude.strip()
    if not latitude and not longitude:
        return None
    if not latitude or not longitude:
        raise UserError(_INCOMPLETE)
    position = Position(longitude=_degrees(longitude), latitude=_degrees(latitude))
    if abs(position.latitude) > 90 or abs(position.longitude) > 180:
        raise UserError(_OUTSIDE)
    return position


def pair_in(text: str) -> tuple[str, str] | None:
    """Return the two numbers of "51.0504, 13.7373" as maps copy it, if the text is such a pair."""
    if _NUMBER.fullmatch(text.strip()):
        return None
    found = next((match for pair in _PAIRS if (match := pair.fullmatch(text[:100]))), None)
    return (found[1], found[2]) if found else None


def _degrees(text: str) -> float:
    if not _NUMBER.fullmatch(text):
        shown = text if len(text) <= 20 else text[:19] + "…"
        raise UserError(_NO_NUMBER, wert=shown)
    return float(text.replace(",", ".").replace("−", "-"))


class PositionField(QWidget):
    """Latitude and longitude; saves a position only when both are right, or both are empty."""

    def __init__(
        self, save: Callable[[Position | None], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._save = save
        self._stored: Position | None = None
        self._is_wrong = False
        self.latitude = SavedLine(self._take)
        self.longitude = SavedLine(self._take)
        self.sentence = text_label(role="bad", wrap=True)
        self.sentence.hide()
        lines = QHBoxLayout()
        lines.setSpacing(theme.SPACE_S)
        lines.addWidget(self.latitude)
        lines.addWidget(self.longitude)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_XS)
        layout.addLayout(lines)
        layout.addWidget(self.sentence)
        self.setFocusProxy(self.latitude)
        self.latitude.textChanged.connect(self._split_pair)
        self.retranslate()

    def show_position(self, position: Position | None, *, forget: bool = False) -> None:
        """Show what is stored; what is typed and still wrong stays, unless `forget`."""
        self._stored = position
        if self._is_wrong and not forget:
            return
        self._is_wrong = False
        self.latitude.show_text(_text(position.latitude) if position else "", forget=forget)
        self.longitude.show_text(_text(position.longitude) if position else "", forget=forget)
        self.sentence.hide()

    def flush(self) -> None:
        """Save what is not saved yet."""
        self.latitude.flush()
        self.longitude.flush()

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the position be looked at only."""
        self.latitude.setReadOnly(read_only)
        self.longitude.setReadOnly(read_only)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        for line, name in (
            (self.latitude, self.tr("Geografische Breite")),
            (self.longitude, self.tr("Geografische Länge")),
        ):
            line.setAccessibleName(name)
            line.setToolTip(name)
        self.latitude.setPlaceholderText(self.tr("Breite, z. B. 51,0504"))
        self.longitude.setPlaceholderText(self.tr("Länge, z. B. 13,7373"))
        if self._is_wrong:
            self._take()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _split_pair(self, text: str) -> None:
        if pair := pair_in(text):
            self.longitude.setText(pair[1])
            self.latitude.setText(pair[0])
            self.longitude.setFocus()

    def _take(self, _: str = "") -> None:
        try:
            position = position_from(self.latitude.text(), self.longitude.text())
        except UserError as error:
            self._is_wrong = True
            self._say(error.sentence(language.texts()))
            return
        self._is_wrong = False
        self._say("")
        if position != self._stored:
            self._save(position)
            self._stored = position

    def _say(self, sentence: str) -> None:
        if self._is_half_typed() and sentence:
            return
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        for line in (self.latitude, self.longitude):
            line.setAccessibleDescription(sentence)

    def _is_half_typed(self) -> bool:
        """Whether one number is there and the other one is about to come."""
        has_focus = self.latitude.hasFocus() or self.longitude.hasFocus()
        one_is_empty = not (self.latitude.text().strip() and self.longitude.text().strip())
        return has_focus and one_is_empty


def _text(degrees: float) -> str:
    number = f"{degrees:.7f}".rstrip("0").rstrip(".")
    return number.replace(".", ",") if language.language() == "de" else number
