"""The side of the editor: what is drawn, in words, and what can be said about the chosen mark."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.marks import LONGEST_TEXT, MarkShape
from asskomm_audit.domain.markup import SeenMark
from asskomm_audit.ui import theme
from asskomm_audit.ui.markup.mark_list import MarkList
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.form import Form
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.saved_field import SavedLine

WRITTEN = (MarkShape.TEXT, MarkShape.MEASURE)
_WIDTH = 280
_ROOMY, _TIGHT = 290, 190  # pixels of height at the usual text size


class MarkPanel(QWidget):
    """Shows and offers; the dialog acts."""

    text_written = Signal(str, str)  # MarkId, the text
    finding_chosen = Signal(object)  # FindingId | None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""  # id of the mark whose text is shown
        self._title = text_label(role="h3")
        self._empty = text_label(role="muted", wrap=True)
        self.marks = MarkList()
        self.text = SavedLine(self._save)
        self.text.setMaxLength(LONGEST_TEXT)
        self.finding = Choice()
        self.form = Form()
        self.form.layout_.setRowWrapPolicy(self.form.layout_.RowWrapPolicy.WrapAllRows)
        self.form.layout_.setVerticalSpacing(theme.SPACE_XS)
        self.form.row("", self.text)
        self.form.row("", self.finding)
        self.remove_button = make_button(icon_name="trash")
        self.hint = text_label(role="caption", wrap=True)
        self.finding.chosen.connect(self.finding_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(self._title)
        layout.addWidget(self._empty)
        layout.addWidget(self.marks, 1)
        layout.addStretch(0)  # while nothing is drawn
        layout.addWidget(self.form)
        layout.addWidget(self.remove_button)
        layout.addWidget(self.hint)
        self.setFixedWidth(round(_WIDTH * min(theme.scale(), 1.4)))

    def retranslate(self) -> None:
        """Set all words anew."""
        self._title.setText(self.tr("Gezeichnet"))
        self._empty.setText(
            self.tr("Noch nichts. Auf dem Foto ziehen, oder eine Taste von 1 bis 7 drücken.")
        )
        self.marks.setAccessibleName(self.tr("Was auf dem Foto gezeichnet ist"))
        self.form.set_label(self.text, self.tr("Text (F2)"))
        self.form.set_label(self.finding, self.tr("Nummer der Feststellung"))
        set_text(self.remove_button, self.tr("Entfernen (Entf)"))
        self.hint.setText(
            self.tr(
                "Tab: nächste Form · Pfeile: verschieben · Umschalt+Pfeile: Größe · "
                "Umschalt beim Ziehen: 45° · Strg+Z: zurück"
            )
        )

    def show_marks(self, marks: list[SeenMark], chosen: SeenMark | None, *, locked: bool) -> None:
        """Show all marks, and the fields of the chosen one."""
        self.marks.show_marks(marks, chosen.mark.id if chosen else "")
        self.marks.setVisible(bool(marks))
        self._empty.setVisible(not marks)
        shape = chosen.mark.shape if chosen else None
        self.form.set_row_visible(self.text, visible=shape in WRITTEN)
        self.form.set_row_visible(self.finding, visible=shape is MarkShape.NUMBER)
        self.form.setVisible(shape in WRITTEN or shape is MarkShape.NUMBER)
        self.text.setReadOnly(locked)
        self.finding.setEnabled(not locked)
        self.remove_button.setEnabled(chosen is not None and not locked)
        if chosen:
            self._show_fields(chosen)

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Offer these findings for numbers."""
        running = self.tr("keine: laufende Nummer")
        choices = [(each.id, f"{each.label} {each.title}") for each in findings]
        self.finding.set_choices([(None, running), *choices])

    def write(self) -> None:
        """Let somebody type the text of the chosen mark, or choose the finding of a number."""
        if self.text.isVisible():
            self.text.setFocus()
            self.text.selectAll()
        elif self.finding.isVisible():
            self.finding.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what only explains where a small window has no room for it."""
        super().resizeEvent(event)
        self.hint.setVisible(self.height() >= _ROOMY * theme.scale())
        self._title.setVisible(self.height() >= _TIGHT * theme.scale())

    def _show_fields(self, chosen: SeenMark) -> None:
        if chosen.mark.id != self._shown:
            self.text.flush()  # what was typed belongs to the mark before
        is_other, self._shown = chosen.mark.id != self._shown, chosen.mark.id
        self.text.show_text(chosen.mark.text, forget=is_other)
        self.finding.set_value(chosen.mark.finding_id)

    def _save(self, text: str) -> None:
        self.text_written.emit(self._shown, text)
