"""A line that asks for the caption of one photo or of several at once."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asskomm_audit.domain.photos import Photo
from asskomm_audit.ui.photo_care.writing import caption_several
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.walk.ask_line import AskLine


class CaptionLine(AskLine):
    """Enter writes the caption, as one step for all of them; Esc leaves all as it was."""

    ended = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._photos: list[Photo] = []
        self.accepted.connect(self._write)
        self.closed.connect(self.ended)
        session.audit_changed.connect(self.put_away)  # the photos asked about are shown no longer

    def ask_for(self, photos: Sequence[Photo]) -> None:
        """Ask for the caption of these photos, if they can be changed."""
        if not photos or self._session.read_only:
            return
        self._photos = list(photos)
        captions = list(dict.fromkeys(each.caption for each in photos if each.caption))
        self.set_words(
            self.tr("Bildunterschrift für %n Foto(s)", "", len(photos)),
            self.tr("Bitte eine Bildunterschrift eingeben."),
            captions[:3],
        )
        self.ask(captions[0] if len(captions) == 1 else "")

    def _write(self, text: str) -> None:
        caption_several(self._session, self._photos, text)
        self.ended.emit()
