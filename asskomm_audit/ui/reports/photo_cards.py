"""The cards for photos by themselves: the annex as a PDF, and the files in a zip."""

from typing import cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.reports.photo_annex import PER_PAGE
from asskomm_audit.ui import theme
from asskomm_audit.ui.reports.document_card import DocumentCard
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.form import Form


class PhotoCards(QWidget):
    """Offers both; writing is for the page."""

    annex_wanted = Signal()
    files_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.annex = DocumentCard("image")
        self.files = DocumentCard("export")
        self.per_page = Choice()
        self._form = Form()
        self._form.row("", self.per_page)
        self.annex.body.insertWidget(2, self._form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.annex)
        layout.addWidget(self.files)
        self.annex.wanted.connect(self.annex_wanted)
        self.files.wanted.connect(self.files_wanted)
        self.retranslate()

    def chosen_per_page(self) -> int:
        """Return how many photos stand on a page of the annex."""
        return cast("int", self.per_page.value())

    def set_enabled(self, *, enabled: bool) -> None:
        """Offer to write them, or say why not."""
        words = self.tr("Noch keine Fotos: Nehmen Sie welche auf der Seite „Fotos“ auf.")
        for card in (self.annex, self.files):
            card.set_lacking("" if enabled else words)

    def retranslate(self) -> None:
        """Set all words anew."""
        self._form.set_label(self.per_page, self.tr("Fotos je Seite"))
        self.per_page.set_choices([(each, str(each)) for each in PER_PAGE])
        self.annex.set_words(
            self.tr("Fotoanhang (PDF)"),
            self.tr(
                "Alle Fotos mit Nummer, Unterschrift, Ort, Zeit und Richtung, verdeckt wie im "
                "Bericht."
            ),
            self.tr("Fotoanhang schreiben …"),
        )
        self.files.set_words(
            self.tr("Fotos als Dateien (ZIP)"),
            self.tr(
                "Verdeckte Fotos ohne Kameradaten mit sprechenden Namen, dazu eine verlinkte "
                "Fotoliste, intern die ganze Fachmappe. Zum Öffnen der Fotos erst entpacken."
            ),
            self.tr("Fotos schreiben …"),
        )
        self.set_enabled(enabled=self.annex.button.isEnabled())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            for card in (self.annex, self.files):
                card.repaint_icon()
        super().changeEvent(event)
