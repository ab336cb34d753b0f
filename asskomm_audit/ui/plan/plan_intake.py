"""Bringing a plan in: read in a job; of a PDF with several pages one is chosen with a preview."""

from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSpinBox, QWidget
from typing_extensions import override

from asskomm_audit.errors import UserError
from asskomm_audit.imaging.plans import PreparedPlan, prepare_plan
from asskomm_audit.texts import QT_TRANSLATE_NOOP
from asskomm_audit.ui import theme
from asskomm_audit.ui.background import Job
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.escape import claims_escape
from asskomm_audit.ui.widgets.labels import text_label

_ENDINGS = "*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp"
_UNREADABLE = QT_TRANSLATE_NOOP(
    "Error", "„{name}“ lässt sich nicht öffnen. Bitte kopieren Sie die Datei und versuchen es neu."
)


class _Last:
    """Plans of one town mostly lie in one folder."""

    folder: str = ""


class PlanIntake(Card):
    """Asks for the page of a PDF; what has one page is taken at once."""

    prepared = Signal(object, object)  # PreparedPlan, what it is for
    previewed = Signal(object)  # QImage | None
    toggled = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._path: Path | None = None
        self._purpose: object = None
        self._ready: PreparedPlan | None = None
        self._job: Job[PreparedPlan] | None = None
        self._words = text_label(role="strong", wrap=True)
        self.page = _Page()
        self.page.setMinimum(1)
        self.take_button = make_button(icon_name="check", kind="primary")
        self.cancel_button = make_button()
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self._words, 1)
        for widget in (self.page, self.take_button, self.cancel_button):
            row.addWidget(widget)
        self.body.setContentsMargins(theme.SPACE_M, theme.SPACE_S, theme.SPACE_M, theme.SPACE_S)
        self.body.addLayout(row)
        self.page.valueChanged.connect(lambda: self._read())
        self.page.accepted.connect(self._take)
        self.page.left.connect(self.put_away)
        self.take_button.clicked.connect(self._take)
        self.cancel_button.clicked.connect(self.put_away)
        self.hide()
        self.retranslate()

    def choose(self, purpose: object) -> None:
        """Let somebody choose the file of a plan; nothing waits for it."""
        dialog = QFileDialog(self.window(), self.tr("Lageplan wählen"), _folder())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Pläne") + f" ({_ENDINGS})", self.tr("Alle Dateien") + " (*)"]
        )

        def hand_over(name: str) -> None:
            self.take_file(Path(name), purpose)

        dialog.fileSelected.connect(hand_over)
        dialog.open()

    def take_file(self, path: Path, purpose: object) -> None:
        """Read a file; `purpose` is handed on with what comes of it."""
        _Last.folder = str(path.parent)
        self._path, self._purpose, self._ready = path, purpose, None
        self.page.blockSignals(True)
        self.page.setValue(1)
        self.page.blockSignals(False)
        self._read()

    def put_away(self) -> None:
        """Close without taking anything."""
        self._path = self._ready = None
        if not self.isHidden():
            self.hide()
            self.previewed.emit(None)
            self.toggled.emit(False)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.page.setAccessibleName(self.tr("Seite des Plans"))
        set_text(self.take_button, self.tr("Seite übernehmen"))
        set_text(self.cancel_button, self.tr("Abbrechen"))
        self._say()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _read(self) -> None:
        path, page = self._path, self.page.value()
        if path is None:
            return
        if self._job:
            self._session.jobs.drop(self._job)
        self._ready = None
        self._job = self._session.jobs.start(
            self.tr("Lageplan lesen: {name}").format(name=path.name),
            lambda _progress: _prepare(path, page),
            done=self._show,
        )

    def _show(self, prepared: PreparedPlan) -> None:
        self._ready = prepared
        self.page.blockSignals(True)
        self.page.setMaximum(prepared.pages)
        self.page.blockSignals(False)
        if prepared.pages == 1:
            self._take()
            return
        self._say()
        self.previewed.emit(QImage.fromData(prepared.data))
        if self.isHidden():
            self.show()
            self.toggled.emit(True)
            self.page.setFocus()
            self.page.selectAll()

    def _take(self) -> None:
        prepared, purpose = self._ready, self._purpose
        if prepared:
            self.put_away()
            self.prepared.emit(prepared, purpose)

    def _say(self) -> None:
        pages = self._ready.pages if self._ready else 0
        self._words.setText(self.tr("Welche der %n Seiten?", "", pages))


class _Page(QSpinBox):
    """The number of a page: Enter takes it, Esc takes none."""

    accepted = Signal()
    left = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        return claims_escape(event) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.accepted.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


def _prepare(path: Path, page: int) -> PreparedPlan:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError(_UNREADABLE, name=path.name) from error
    return prepare_plan(data, path.name, page)


def _folder() -> str:
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    candidates = (_Last.folder, QStandardPaths.writableLocation(documents), str(Path.home()))
    return next((each for each in candidates if each and Path(each).is_dir()), "")
