"""The card for sending a copy: for whom, of what, how large it gets, and the file itself."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.ids import PlaceId
from asskomm_audit.domain.places import Place
from asskomm_audit.progress import Progress
from asskomm_audit.sending import CopyKind, forecast, send_copy
from asskomm_audit.store.places import places_of
from asskomm_audit.store.sizes import Sizes, sizes_of
from asskomm_audit.texts import size_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.file.copy_naming import free_copy_path
from asskomm_audit.ui.opening_files import EXTENSION, open_path, with_extension
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.form import Form
from asskomm_audit.ui.widgets.labels import text_label


class CopyCard(Card):
    """Writes copies in the background; the file stays open meanwhile."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._sizes: Sizes | None = None
        self._places: list[Place] = []
        self.kind = Choice()
        self.place = Choice()
        self._form = Form()
        self._form.row("", self.kind)
        self._form.row("", self.place)
        self._about = text_label(wrap=True)
        self.forecast = text_label(role="muted", wrap=True)
        self.write_button = make_button(icon_name="export")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_M)
        buttons.addWidget(self.write_button)
        buttons.addWidget(self.forecast, 1)
        self.body.addWidget(self._form)
        self.body.addWidget(self._about)
        self.body.addLayout(buttons)
        self.body.addStretch(1)
        self.kind.chosen.connect(self._show_choice)
        self.place.chosen.connect(self._measure)
        self.write_button.clicked.connect(self._ask)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.set_title(self.tr("Kopie weitergeben"))
        self._form.set_label(self.kind, self.tr("Wo&für"))
        self._form.set_label(self.place, self.tr("&Umfang"))
        self.kind.set_choices(
            [
                (CopyKind.WHOLE, self.tr("Ganz, zum Weiterarbeiten")),
                (CopyKind.SMALL, self.tr("Klein, mit kleinen Fotos")),
                (CopyKind.PUBLIC, self.tr("Öffentlich, ohne Personen")),
                (CopyKind.PUBLIC_WORDS, self.tr("Öffentlich, ohne Personen und Fotos")),
            ]
        )
        self._offer_places()
        set_text(self.write_button, self.tr("&Kopie schreiben …"))
        self._show_choice()

    def refresh(self) -> None:
        """Offer the places there are now, and measure anew."""
        self._places = places_of(self._session.file)
        self._offer_places()
        self._measure()

    def write(self, target: Path) -> None:
        """Write the copy that is chosen."""
        path, texts = self._session.path, language.texts()
        kind, place = self._kind(), self._place()

        def work(progress: Progress) -> int:
            return send_copy(path, target, kind, texts, place=place, progress=progress)

        title = self.tr("Kopie: {name}").format(name=target.name)
        self._session.jobs.start(title, work, done=lambda withheld: self._tell(target, withheld))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _kind(self) -> CopyKind:
        return cast("CopyKind", self.kind.value())

    def _place(self) -> PlaceId | None:
        return cast("PlaceId | None", self.place.value())

    def _offer_places(self) -> None:
        places = [(each.id, each.name) for each in self._places]
        self.place.set_choices([(None, self.tr("alle Orte")), *places])

    def _show_choice(self) -> None:
        self._about.setText(self._words(self._kind()))
        if self._sizes is None:
            self.forecast.setText("")
            return
        size = size_text(forecast(self._kind(), self._sizes), language.texts())
        self.forecast.setText(self.tr("wird etwa {size} groß").format(size=size))

    def _words(self, kind: CopyKind) -> str:
        match kind:
            case CopyKind.WHOLE:
                return self.tr(
                    "Mit allen Fotos und dem Verlauf. Was darin weitergearbeitet wird, lässt sich "
                    "später wieder zusammenführen, auch ein einzelner Ort."
                )
            case CopyKind.SMALL:
                return self.tr(
                    "Wie ganz, aber die Fotos haben höchstens 1280 Bildpunkte. Beim Zusammenführen "
                    "bleiben die großen Fotos dieser Akte."
                )
            case CopyKind.PUBLIC:
                return self.tr(
                    "Ohne Namen, Funktionen, Bemerkungen, Freitexte der Befragung, Verlauf und "
                    "nicht öffentliche Feststellungen. Fotos der Feststellungen kommen verdeckt "
                    "mit, und nur wenn jedes geprüft ist. Lesen Sie alle Texte vorher durch."
                )
            case CopyKind.PUBLIC_WORDS:
                return self.tr(
                    "Wie öffentlich, aber ganz ohne Fotos. Lesen Sie Titel und Beschreibungen "
                    "vorher durch."
                )

    def _measure(self) -> None:
        self._sizes = sizes_of(self._session.file, self._place())
        self._show_choice()

    def _ask(self) -> None:
        kinds = {
            CopyKind.WHOLE: self.tr("Kopie"),
            CopyKind.SMALL: self.tr("Kleine Kopie"),
            CopyKind.PUBLIC: self.tr("Öffentliche Fassung"),
            CopyKind.PUBLIC_WORDS: self.tr("Öffentliche Fassung"),
        }
        whole_file = self._session.path.name.split(".")[0]
        subject = whole_file if self._place() is None else self.place.currentText()
        name = kinds[self._kind()]
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Kopie schreiben"),
            str(free_copy_path(self._session.path.parent, name, subject)),
            self.tr("Auditakten") + f" (*{EXTENSION})",
            options=QFileDialog.Option.DontConfirmOverwrite,  # an existing file is never replaced
        )
        if chosen:
            self.write(with_extension(Path(chosen)))

    def _tell(self, target: Path, withheld: int) -> None:
        size = size_text(target.stat().st_size, language.texts())
        text = self.tr("Kopie geschrieben und geprüft: {name} ({size})")
        words = text.format(name=target.name, size=size)
        if withheld:
            words += ". " + self.tr("%n Foto(s) bleiben auf Wunsch draußen.", "", withheld)
        self._session.messages.success(
            words,
            self.tr("Ordner öffnen"),
            lambda: open_path(target.parent),
        )
