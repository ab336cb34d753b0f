"""Choosing the look of a town's documents, with the report beside it as it would be."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QColorDialog,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from asskomm_audit.domain.face import (
    HEAD_LINES,
    LONGEST_LINE,
    Chapter,
    Face,
    FileSize,
    Length,
    is_colour,
)
from asskomm_audit.errors import UserError
from asskomm_audit.face_labels import file_size_label, length_label
from asskomm_audit.imaging.arms import prepare_arms
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.background import Jobs
from asskomm_audit.ui.reports.chapter_list import ChapterList
from asskomm_audit.ui.reports.face_preview import FacePreview, Write
from asskomm_audit.ui.widgets.buttons import make_button
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.form import Form
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.scroll import scrolling
from asskomm_audit.ui.widgets.two_sides import TwoSides


class FaceDialog(QDialog):
    """Accepted, its `face()` is what was chosen; nothing is written by the dialog itself."""

    def __init__(self, face: Face, jobs: Jobs, write: Write, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = face
        self.head = QPlainTextEdit(face.head)
        self.foot = QLineEdit(face.foot)
        self.colour = QLineEdit(face.colour)
        self.colour_button = make_button(self.tr("Wählen …"))
        self.arms_button = make_button(self.tr("Bild wählen …"))
        self.no_arms_button = make_button(self.tr("Entfernen"), kind="quiet")
        self.length = Choice()
        self.size_choice = Choice()
        self.chapters = ChapterList()
        self.note = text_label(role="muted", wrap=True)
        self.preview = FacePreview(jobs, write)
        self.save_button = make_button(self.tr("Übernehmen"), kind="primary")
        self.cancel_button = make_button(self.tr("Abbrechen"))
        self.turn_button = make_button(self.tr("Vorschau"), kind="quiet")
        self._fill()
        self._arrange()
        self._connect()
        self._tell_possible()
        if window := parent and parent.window():
            self.resize(window.size())
        self._refresh()

    def face(self) -> Face:
        """Return the look as it is chosen now."""
        length, size = self.length.value(), self.size_choice.value()
        assert isinstance(length, Length)
        assert isinstance(size, FileSize)
        colour = self.colour.text().strip().upper()
        return replace(
            self._face,
            head=self.head.toPlainText().strip(),
            foot=self.foot.text().strip(),
            colour=colour if is_colour(colour) else self._face.colour,
            left_out=self.chapters.left_out(),
            order=self.chapters.order(),
            length=length,
            size=size,
        )

    def take_arms(self, path: Path) -> None:
        """Take the picture at `path` as the arms, or say why it cannot be."""
        try:
            arms = prepare_arms(path.read_bytes(), path.name)
        except UserError as error:
            self._complain(error.sentence(language.texts()))
            return
        except OSError as error:
            words = self.tr(
                "{name} lässt sich nicht lesen ({reason}). Wählen Sie ein anderes Bild."
            )
            self._complain(words.format(name=path.name, reason=error.strerror or error))
            return
        self._face = replace(self._face, arms=arms)
        self._refresh()

    def _complain(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.show()

    def _fill(self) -> None:
        texts = language.texts()
        self.length.set_choices([(each, length_label(each, texts)) for each in Length])
        self.length.set_value(self._face.length)
        self.size_choice.set_choices([(each, file_size_label(each, texts)) for each in FileSize])
        self.size_choice.set_value(self._face.size)
        self.chapters.show_chapters(self._face.order, self._face.left_out)
        self.foot.setMaxLength(LONGEST_LINE)
        self.colour.setMaxLength(7)
        self.colour.setMinimumWidth(theme.px(110))
        self.head.setTabChangesFocus(True)
        self.head.setFixedHeight(self.head.fontMetrics().lineSpacing() * (HEAD_LINES + 1))
        self.head.setPlaceholderText(self.tr("Große Kreisstadt Musterstadt\nOrdnungsamt\nMarkt 1"))
        self.foot.setPlaceholderText(self.tr("Ordnungsamt · ordnungsamt@musterstadt.example"))
        self.colour_button.setAccessibleName(self.tr("Farbe wählen"))
        self.arms_button.setAccessibleName(self.tr("Bild des Wappens wählen"))
        self.no_arms_button.setAccessibleName(self.tr("Wappen entfernen"))

    def _arrange(self) -> None:
        self.setWindowTitle(self.tr("Gestaltung der Dokumente"))
        form = Form()
        form.row(self.tr("Kopf (bis drei Zeilen)"), self.head)
        form.row(self.tr("Fußzeile"), self.foot)
        form.row(self.tr("Farbe"), _beside(self.colour, self.colour_button))
        form.row(self.tr("Wappen"), _beside(self.arms_button, self.no_arms_button))
        form.row(self.tr("Länge"), self.length)
        form.row(self.tr("Größe"), self.size_choice)
        for field, name in ((self.colour, self.tr("Farbe")), (self.head, self.tr("Kopf"))):
            field.setAccessibleName(name)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setSpacing(theme.SPACE_M)
        column.setContentsMargins(0, 0, theme.SPACE_L, 0)
        column.addWidget(text_label(self.tr("Gestaltung der Dokumente"), "h2", wrap=True))
        column.addWidget(form)
        column.addWidget(self.note)
        column.addWidget(text_label(self.tr("Kapitel des Auditberichts"), "h3"))
        column.addWidget(self.chapters)
        column.addStretch(1)
        self.sides = TwoSides(narrow=1000, shares=(2, 3), least=(320, 340))
        self.sides.hold(scrolling(left), self.preview)
        buttons = QHBoxLayout()
        buttons.addWidget(self.turn_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_XL] * 4)
        layout.addWidget(self.sides, 1)
        layout.addLayout(buttons)
        self.save_button.setDefault(True)
        self.turn_button.setVisible(self.sides.is_narrow())
        self.head.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.head.textChanged.connect(self._refresh)
        self.foot.textChanged.connect(self._refresh)
        self.colour.textChanged.connect(self._refresh)
        self.length.chosen.connect(self._tell_possible)
        self.length.chosen.connect(self._refresh)
        self.size_choice.chosen.connect(self._refresh)
        self.chapters.changed.connect(self._refresh)
        self.colour_button.clicked.connect(self._ask_colour)
        self.arms_button.clicked.connect(self._ask_arms)
        self.no_arms_button.clicked.connect(self._drop_arms)
        self.sides.turned.connect(self.turn_button.setVisible)
        self.turn_button.clicked.connect(self._turn)
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)

    @Slot()
    def _tell_possible(self, _what: object = None) -> None:
        whole = replace(self.face(), left_out=frozenset())
        self.chapters.set_possible(each for each in Chapter if whole.has(each))

    @Slot()
    def _refresh(self, _what: object = None) -> None:
        face = self.face()
        self.no_arms_button.setEnabled(bool(face.arms))
        about = self._about(face)
        self.note.setText(about)
        self.note.setVisible(bool(about))
        self.preview.show_face(face)

    def _about(self, face: Face) -> str:
        typed = self.colour.text().strip()
        if not is_colour(typed):
            words = self.tr("{colour} ist keine Farbe. Schreiben Sie sie als #RRGGBB.")
            return words.format(colour=typed or "–")
        if not face.is_readable:
            words = self.tr(
                "Auf Weiß wäre {colour} zu hell (Kontrast unter 4,5 : 1). Überschriften nehmen "
                "deshalb das dunklere {darker}."
            )
            return words.format(colour=face.colour, darker=face.accent)
        return ""

    @Slot()
    def _turn(self) -> None:
        """Show the other side, where there is room for one only."""
        is_second = not self.sides.is_second()
        self.sides.turn(second=is_second)
        self.turn_button.setText(self.tr("Angaben") if is_second else self.tr("Vorschau"))

    @Slot()
    def _ask_colour(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.face().colour), self, self.tr("Farbe wählen"))
        if chosen.isValid():
            self.colour.setText(chosen.name().upper())

    @Slot()
    def _ask_arms(self) -> None:
        files = self.tr("Bilder") + " (*.png *.jpg *.jpeg *.tif *.tiff *.webp)"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Wappen"), "", files)
        if chosen:
            self.take_arms(Path(chosen))

    @Slot()
    def _drop_arms(self) -> None:
        self._face = replace(self._face, arms=b"")
        self._refresh()


def _beside(*widgets: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.SPACE_S)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return line
