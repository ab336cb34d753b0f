"""What is written about a photo, beside it: words, place, direction, time, and who may see it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.photos import Photo, TimeSource
from asskomm_audit.domain.places import Position, PositionSource
from asskomm_audit.errors import UserError
from asskomm_audit.photo_labels import direction_label, time_source_label
from asskomm_audit.position_labels import accuracy_text, position_source_label
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.photo_care import writing
from asskomm_audit.ui.photo_care.moments import moment_shown, moment_typed
from asskomm_audit.ui.photo_care.suggesting import suggestion_for
from asskomm_audit.ui.places.position_field import PositionField
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.form import Form
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.saved_field import SavedLine, SavedText

_EIGHTH = 45.0  # degrees
_CLOSE = 2  # pixels between a label and its field


class PhotoDetails(QWidget):
    """Saves each field when it is left or typing pauses."""

    suggestion_taken = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._photo: Photo | None = None
        self._suggestion = ""
        self.caption = SavedLine(self._save_caption)
        self.alternative = SavedText(self._save_alternative, lines=(2, 5))
        self.suggestion = text_label(role="muted", wrap=True)
        self.suggestion_button = make_button(kind="chip")
        self.direction = Choice()
        self.position = PositionField(self._save_position)
        self.source = text_label(role="caption", wrap=True)
        self.taken = SavedLine(self._save_time)
        self.trouble = text_label(role="bad", wrap=True)
        self.certainty = Choice()
        self.withheld = QCheckBox()
        self._form = Form()
        self._lay_out()
        self.suggestion_button.clicked.connect(self.take_suggestion)
        self.direction.chosen.connect(self._save_direction)
        self.certainty.chosen.connect(self._save_certainty)
        self.withheld.clicked.connect(self._save_withheld)
        self._lock()
        self.retranslate()

    def show_photo(self, photo: Photo) -> None:
        """Show what is known of a photo; what is typed about another is saved before."""
        is_other = self._photo is None or self._photo.id != photo.id
        if is_other:
            self.flush()
        self._photo = photo
        self.caption.show_text(photo.caption, forget=is_other)
        self.alternative.show_text(photo.alternative_text, forget=is_other)
        self.position.show_position(photo.position, forget=is_other)
        self.taken.show_text(moment_shown(photo.taken_at), forget=is_other)
        self.trouble.setVisible(self.trouble.isVisibleTo(self) and not is_other)
        self.withheld.setChecked(photo.withheld)
        self.certainty.set_value(photo.time_source)
        self._offer_directions(photo)
        self._say_source(photo)
        self._suggest(photo)

    def flush(self) -> None:
        """Save what is not saved yet."""
        for field in (self.caption, self.alternative, self.position, self.taken):
            field.flush()

    def take_suggestion(self) -> None:
        """Let the suggestion be the description of the photo."""
        if self._suggestion and not self._session.read_only:
            self.alternative.setPlainText(self._suggestion)
            self.alternative.flush()
            self.suggestion_taken.emit()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        label = self._form.set_label
        label(self.caption, self.tr("Bild&unterschrift"))
        label(self.alternative, self.tr("Bild&beschreibung"))
        label(self.direction, self.tr("Blick&richtung"))
        label(self.position, self.tr("&Ort"))
        label(self.taken, self.tr("Aufgenommen"))
        label(self.certainty, self.tr("Zeit ist"))
        self.caption.setPlaceholderText(self.tr("Steht unter dem Foto im Bericht"))
        self.alternative.setPlaceholderText(self.tr("Für Menschen, die das Foto nicht sehen"))
        self.taken.setPlaceholderText(self.tr("z. B. 21.11.2026 20:31"))
        self.withheld.setText(self.tr("&Nicht veröffentlichen"))
        self.withheld.setToolTip(
            self.tr("Öffentliche Berichte und Kopien lassen das Foto weg und nennen die Zahl.")
        )
        set_text(self.suggestion_button, self.tr("Vorschlag übernehmen (F2)"))
        texts = language.texts()
        self.certainty.set_choices([(each, time_source_label(each, texts)) for each in TimeSource])
        if self._photo:
            self.show_photo(self._photo)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        for field in (
            self.caption,
            self.alternative,
            self.direction,
            self.position,
            self.taken,
            self.certainty,
        ):
            self._form.row("", field)
        self._form.layout_.setRowWrapPolicy(self._form.layout_.RowWrapPolicy.WrapAllRows)
        self._form.layout_.setVerticalSpacing(_CLOSE)
        for label in self._form.findChildren(QLabel):
            label.setProperty("form", False)  # it stands above its field, not beside it
            label.setContentsMargins(0, 3 * _CLOSE, 0, 0)  # nearer to its field than to the last
        self._under(self.alternative, self.suggestion, self.suggestion_button)
        self._under(self.position, self.source)
        self._under(self.taken, self.trouble)
        self.trouble.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, theme.SPACE_S, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(self._form)
        layout.addWidget(self.withheld)
        layout.addStretch(1)

    def _under(self, field: QWidget, *more: QWidget) -> None:
        """Put widgets below a field."""
        row, _ = self._form.layout_.getWidgetPosition(field)  # pyright: ignore[reportGeneralTypeIssues] - a pair
        for place, widget in enumerate(more, start=1):
            self._form.layout_.insertRow(row + place, widget)

    def _lock(self) -> None:
        read_only = self._session.read_only
        for line in (self.caption, self.alternative, self.taken):
            line.setReadOnly(read_only)
        self.position.set_read_only(read_only=read_only)
        for widget in (self.direction, self.certainty, self.withheld):
            widget.setEnabled(not read_only)

    def _offer_directions(self, photo: Photo) -> None:
        texts, exact = language.texts(), photo.direction
        choices: list[tuple[object, str]] = [(None, self.tr("unbekannt"))]
        choices += [(_EIGHTH * n, direction_label(_EIGHTH * n, texts)) for n in range(8)]
        if exact is not None and exact not in [value for value, _ in choices]:
            words = f"{direction_label(exact, texts)} ({round(exact)}°)"
            choices.insert(1, (exact, words))
        self.direction.set_choices(choices)
        self.direction.set_value(exact)

    def _say_source(self, photo: Photo) -> None:
        texts = language.texts()
        source = photo.located_by or PositionSource.CAMERA
        parts = [position_source_label(source, texts)] if photo.position else []
        if photo.position and photo.accuracy is not None:
            parts.append(accuracy_text(photo.accuracy, texts))
        self.source.setText(", ".join(parts))
        self.source.setVisible(bool(parts))

    def _suggest(self, photo: Photo) -> None:
        is_wanted = not photo.alternative_text.strip() and not self._session.read_only
        self._suggestion = suggestion_for(self._session.file, photo) if is_wanted else ""
        self.suggestion.setText(self.tr("Vorschlag: {text}").format(text=self._suggestion))
        for widget in (self.suggestion, self.suggestion_button):
            widget.setVisible(bool(self._suggestion))

    # --- saving ------------------------------------------------------------------------------

    def _save_caption(self, text: str) -> None:
        self._save(self.tr("Bildunterschrift"), caption=text)

    def _save_alternative(self, text: str) -> None:
        self._save(self.tr("Bildbeschreibung"), alternative_text=" ".join(text.split()))

    def _save_direction(self, degrees: float | None) -> None:
        self._save(self.tr("Blickrichtung"), direction=degrees)

    def _save_withheld(self, withheld: bool) -> None:
        what = self.tr("nicht veröffentlichen") if withheld else self.tr("darf veröffentlicht sein")
        self._save(what, withheld=withheld)

    def _save_position(self, position: Position | None) -> None:
        if self._photo:
            writing.set_position(self._session, self._photo.id, position)

    def _save_time(self, text: str) -> None:
        if self._photo is None or text == moment_shown(self._photo.taken_at):
            self.trouble.hide()
            return
        try:
            moment = moment_typed(text, self._photo.taken_at)
        except UserError as error:
            self.trouble.setText(error.sentence(language.texts()))
            self.trouble.show()
            self.taken.setAccessibleDescription(self.trouble.text())
            return
        self.trouble.hide()
        self.taken.setAccessibleDescription("")
        writing.set_time(self._session, self._photo.id, moment, TimeSource.CAMERA)

    def _save_certainty(self, source: TimeSource) -> None:
        self._save(self.tr("Sicherheit der Zeit"), time_source=source)

    def _save(self, what: str, **values: object) -> None:
        if self._photo:
            writing.change(self._session, self._photo.id, what, **values)
