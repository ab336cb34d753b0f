"""What stands below two photos: what they are, the others they could be, and the buttons."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asskomm_audit.domain.photos import Photo
from asskomm_audit.ui import theme
from asskomm_audit.ui.pairs.canvas import View
from asskomm_audit.ui.pairs.pair_run import PairRun
from asskomm_audit.ui.pairs.words import mark_of, state_text
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import set_role, text_label
from asskomm_audit.ui.widgets.photo_strip import PhotoStrip


class PairPanel(QWidget):
    """Shows where a run is; what its buttons do is for the dialog."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = text_label(role="muted")
        self.about = text_label(role="muted", wrap=True)
        self.strip = PhotoStrip()
        self.slider_button = make_button(icon_name="contrast", kind="chip")
        self.align_button = make_button(icon_name="diamond", kind="chip")
        self.reset_button = make_button(icon_name="undo", kind="chip")
        self.back_button = make_button(icon_name="arrow-left")
        self.next_button = make_button(icon_name="arrow-right")
        self.close_button = make_button()
        self.dismiss_button = make_button(icon_name="cross")
        self.keep_button = make_button(icon_name="check", kind="primary")
        self.strip.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows up and down go through it
        self.strip.setAcceptDrops(False)
        self._arrange()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        set_text(self.slider_button, self.tr("Schieber (S)"))
        set_text(self.align_button, self.tr("Ausrichten (A)"))
        set_text(self.reset_button, self.tr("Ausrichtung verwerfen (R)"))
        set_text(self.back_button, self.tr("Voriges"))
        set_text(self.next_button, self.tr("Nächstes"))
        set_text(self.close_button, self.tr("Schließen"))
        set_text(self.dismiss_button, self.tr("Gehört nicht zusammen (N)"))
        set_text(self.keep_button, self.tr("Gehört zusammen (Enter)"))
        self.strip.setAccessibleName(self.tr("Andere Fotos dieses Ortes"))

    def show_state(self, run: PairRun) -> None:
        """Say what was decided about the pair that is shown."""
        words, role = state_text(run.match) if run.match else ("", "muted")
        self.say_state(words, role)

    def say_state(self, words: str, role: str) -> None:
        """Say something in the place of what was decided."""
        self.state.setText(words)
        set_role(self.state, role)

    def show_buttons(self, run: PairRun, view: View) -> None:
        """Offer what can be done now."""
        self.slider_button.setChecked(view is View.SLIDER)
        self.align_button.setChecked(view is View.ALIGNING)
        self.slider_button.setEnabled(run.match is not None)
        for button in (self.align_button, self.dismiss_button, self.keep_button):
            button.setEnabled(run.can_write)
        self.reset_button.setVisible(run.quad is not None and run.can_write)
        self.back_button.setEnabled(run.at > 0)
        self.next_button.setEnabled(run.at < len(run.ids) - 1)

    def show_others(self, run: PairRun, thumbnail_of: Callable[[Photo], bytes]) -> None:
        """Show what the photo could stand beside, the shown one chosen."""
        others = [each.other(run.photo.id) for each in run.matches] if run.photo else []
        marks = {
            photo.id: mark
            for photo, match in zip(others, run.matches, strict=True)
            if (mark := mark_of(match))
        }
        with QSignalBlocker(self.strip):
            if others != self.strip.photos.all():
                self.strip.set_photos(others, thumbnail_of)
            self.strip.photos.set_marks(marks)
            self.strip.setCurrentIndex(self.strip.photos.index(run.chosen))

    def _arrange(self) -> None:
        state = QHBoxLayout()
        state.setSpacing(theme.SPACE_M)
        state.addWidget(self.state)
        state.addWidget(self.about, 1)
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.SPACE_S)
        for button in (
            self.slider_button,
            self.align_button,
            self.reset_button,
            self.back_button,
            self.next_button,
            self.close_button,
            self.dismiss_button,
            self.keep_button,
        ):
            button.setAutoDefault(False)
            flow.addWidget(button)
        for button in (self.slider_button, self.align_button):
            button.setCheckable(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addLayout(state)
        layout.addWidget(self.strip)
        layout.addWidget(buttons)
