"""Drawing on a photo: tools above, the photo in the middle, what is drawn beside it in words."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asskomm_audit.domain.ids import FindingId, PhotoId
from asskomm_audit.domain.mark_editing import Points
from asskomm_audit.domain.marks import MarkColour, MarkShape
from asskomm_audit.errors import UserError
from asskomm_audit.mark_labels import mark_label
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.markup.canvas import MarkupCanvas
from asskomm_audit.ui.markup.mark_panel import WRITTEN, MarkPanel
from asskomm_audit.ui.markup.markup_keys import TOOLS, Act, act_of
from asskomm_audit.ui.markup.markup_run import MarkupRun, next_weight
from asskomm_audit.ui.markup.picture import picture_to_draw_on
from asskomm_audit.ui.markup.tool_bar import ToolBar
from asskomm_audit.ui.privacy.deciding import name_of
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.focus_back import FocusBack
from asskomm_audit.ui.widgets.labels import ElidedLabel

_PAUSE = 500  # milliseconds after which what keys have moved is written
_STEP, _FINE_STEP = 0.01, 0.002  # of the picture, for one press of an arrow


class MarkupDialog(QDialog):
    """Shows one photo of a session to draw on."""

    def __init__(self, session: Session, photo_id: PhotoId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.run = MarkupRun(session, photo_id)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self.tools = ToolBar()
        self.canvas = MarkupCanvas()
        self.panel = MarkPanel()
        self.note = ElidedLabel(role="muted")
        self.undo_button = make_button(icon_name="undo")
        self.redo_button = make_button(icon_name="redo")
        self.close_button = make_button(kind="primary")
        self._trouble = ""
        self._arrange()
        self._connect()
        if window := parent and parent.window():
            self.resize(window.size())
        self.retranslate()
        self.canvas.show_picture(self._read())
        self._show()
        self.canvas.setFocus()

    def retranslate(self) -> None:
        """Set all words anew."""
        name = name_of(self.run.photo) if self.run.photo else ""
        self.setWindowTitle(self.tr("Auf dem Foto zeichnen: {name}").format(name=name))
        set_text(self.undo_button, self.tr("Rückgängig"))
        self.undo_button.setToolTip(self.tr("Letzte Änderung zurücknehmen (Strg+Z)"))
        set_text(self.redo_button, self.tr("Wiederholen"))
        self.redo_button.setToolTip(self.tr("Zurückgenommenes wiederholen (Strg+Y)"))
        set_text(self.close_button, self.tr("Fertig (Esc)"))
        self.tools.retranslate()
        self.panel.retranslate()
        self.panel.show_findings(self.run.findings)

    # --- acts --------------------------------------------------------------------------------

    def use_tool(self, shape: MarkShape | None) -> None:
        """Draw with another tool from now on."""
        self.run.choose("")
        self.run.habits.keep(shape)
        self._show()

    def draw(self, shape: MarkShape, points: Points | None = None) -> None:
        """Draw a mark, in the middle where no points are given."""
        text = self.tr("Text") if shape is MarkShape.TEXT else ""
        self._after(lambda: self.run.add(shape, points, text))
        if shape in WRITTEN and self.run.chosen:
            self.panel.write()

    def nudge(self, act: Act) -> None:
        """Move or size the chosen mark by one step of a key; written after a short pause."""
        step = _FINE_STEP if act.finely else _STEP
        change = self.run.resize if act.size else self.run.nudge
        change(act.across * step, act.down * step)
        self._timer.start()
        self._show_marks()

    def write(self) -> None:
        """Let somebody type the text of the chosen mark."""
        self.panel.write()

    # --- events ------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_escape = event.key() == Qt.Key.Key_Escape
        if is_enter and isinstance(focus, QPushButton):
            focus.click()
        elif (is_enter or is_escape) and focus in (self.panel.text, self.panel.finding):
            self.canvas.setFocus()
        elif is_escape and self.canvas.cancel():
            event.accept()
        elif act := act_of(event):
            if act.may_repeat or not event.isAutoRepeat():  # a key held down draws only once
                self._do(act)
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.retranslate()
            self._show()
        super().changeEvent(event)

    @override
    def done(self, result: int) -> None:
        self.panel.text.flush()
        self.run.flush()
        super().done(result)

    def _do(self, act: Act) -> None:
        if self.canvas.is_locked:
            return
        match act.name:
            case "tool":
                shape = TOOLS[act.number][0]
                self.use_tool(shape)
                if shape:
                    self.draw(shape)
            case "place" if self.run.habits.tool:
                self.draw(self.run.habits.tool)
            case "nudge":
                self.nudge(act)
            case "remove":
                self._after(self.run.remove)
            case "write":
                self.write()
            case "colour":
                colours = list(MarkColour)
                at = colours.index(self.run.look[0])
                self._set_colour(colours[(at + 1) % len(colours)])
            case "weight":
                self._set_weight(next_weight(self.run.look[1], act.number))
            case "undo":
                self._after(self.run.undo)
            case "redo":
                self._after(self.run.redo)
            case _:
                pass

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_M)
        buttons.addWidget(self.undo_button)
        buttons.addWidget(self.redo_button)
        buttons.addWidget(self.note, 1)
        buttons.addWidget(self.close_button)
        parts = QHBoxLayout()
        parts.setSpacing(theme.GAP)
        parts.addWidget(self.canvas, 1)
        parts.addWidget(self.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*theme.PAGE_MARGINS)
        layout.setSpacing(theme.SPACE_M)
        layout.addWidget(self.tools)
        layout.addLayout(parts, 1)
        layout.addLayout(buttons)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        FocusBack(self.canvas, self.findChildren(QAbstractButton), self)

    def _connect(self) -> None:
        canvas, panel, tools, run = self.canvas, self.panel, self.tools, self.run
        tools.tool_chosen.connect(self.use_tool)
        tools.colour_chosen.connect(self._set_colour)
        tools.weight_chosen.connect(self._set_weight)
        canvas.mark_chosen.connect(self._choose)
        canvas.mark_drawn.connect(self.draw)
        canvas.mark_moved.connect(self._put)
        canvas.text_wanted.connect(self._choose_to_write)
        panel.marks.chosen.connect(self._choose)
        panel.text_written.connect(self._set_text)
        panel.finding_chosen.connect(self._set_finding)
        panel.remove_button.clicked.connect(lambda: self._after(run.remove))
        self.undo_button.clicked.connect(lambda: self._after(run.undo))
        self.redo_button.clicked.connect(lambda: self._after(run.redo))
        self.close_button.clicked.connect(self.accept)
        self._timer.timeout.connect(self.run.flush)
        self._session.changed.connect(self._on_changed)

    # --- showing -----------------------------------------------------------------------------

    def _read(self) -> QImage:
        """Return the picture, or an empty one; the note says why."""
        self._trouble = self.tr("Dieses Foto ist entfernt.")
        if self.run.photo is None:
            return QImage()
        try:
            image = picture_to_draw_on(self._session.file, self.run.photo)
        except UserError as error:
            self._trouble = error.sentence(language.texts())
            return QImage()
        damaged = self.tr("Dieses Bild ist beschädigt und lässt sich nicht anzeigen.")
        self._trouble = damaged if image.isNull() else ""
        return image

    def _show(self) -> None:
        run, habits = self.run, self.run.habits
        self.canvas.is_locked = not run.can_write or bool(self._trouble)
        self.canvas.tool, self.canvas.colour = habits.tool, habits.colour
        self.canvas.weight = habits.weight
        self.tools.show_choice(habits.tool, *run.look)
        self.tools.setEnabled(not self.canvas.is_locked)
        self.undo_button.setEnabled(run.can_undo)
        self.redo_button.setEnabled(run.can_redo)
        self._show_marks()

    def _show_marks(self) -> None:
        run, texts = self.run, language.texts()
        markup, chosen = run.shown(), run.chosen_seen()
        self.canvas.show_marks(markup, run.chosen)
        self.panel.show_marks(markup.seen(), chosen, locked=self.canvas.is_locked)
        photo = run.photo
        about = (photo.alternative_text or name_of(photo)) if photo else ""
        self.canvas.setAccessibleName(about or self.tr("Foto"))
        words = mark_label(chosen, texts) if chosen else self._hint()
        self.canvas.setAccessibleDescription(words)
        self.note.setText(self._trouble or (words if chosen else self._hint()))

    def _hint(self) -> str:
        """Return what one does with the tool that is on."""
        if self.canvas.is_locked:
            return self.tr("Diese Akte ist nur zum Lesen geöffnet.")
        return {
            None: self.tr("Auf eine Form tippen, dann ziehen. Neues zeichnen die Tasten 1 bis 7."),
            MarkShape.ARROW: self.tr("Vom Anfang zur Stelle ziehen, auf die der Pfeil zeigt."),
            MarkShape.ELLIPSE: self.tr("Von Ecke zu Ecke ziehen; mit Umschalt wird ein Kreis."),
            MarkShape.RECTANGLE: self.tr("Von Ecke zu Ecke ziehen; mit Umschalt wird ein Quadrat."),
            MarkShape.PEN: self.tr("Frei zeichnen; beim Loslassen ist der Strich fertig."),
            MarkShape.TEXT: self.tr("Tippen, wo der Text stehen soll, und schreiben."),
            MarkShape.NUMBER: self.tr("Tippen, oder zu der Stelle ziehen, auf die sie zeigt."),
            MarkShape.MEASURE: self.tr("Von Ende zu Ende ziehen und die Länge schreiben."),
        }[self.run.habits.tool]

    # --- helpers -----------------------------------------------------------------------------

    def _after(self, act: Callable[[], object]) -> None:
        act()
        self._show()

    def _choose(self, mark_id: str) -> None:
        self.panel.text.flush()
        self._after(partial(self.run.choose, mark_id))

    def _put(self, mark_id: str, points: Points) -> None:
        self._after(partial(self.run.put, mark_id, points))

    def _set_text(self, mark_id: str, text: str) -> None:
        self._after(partial(self.run.set_text, mark_id, text))

    def _choose_to_write(self, mark_id: str) -> None:
        self._choose(mark_id)
        self.write()

    def _set_colour(self, colour: MarkColour) -> None:
        self._after(partial(self.run.set_colour, colour))

    def _set_weight(self, weight: float) -> None:
        self._after(partial(self.run.set_weight, weight))

    def _set_finding(self, finding_id: FindingId | None) -> None:
        self._after(partial(self.run.set_finding, finding_id))

    @Slot(object)
    def _on_changed(self, _changes: object) -> None:
        self.run.refresh()
        if self.run.photo is None and not self._trouble:
            self.canvas.show_picture(self._read())
        self._show()
