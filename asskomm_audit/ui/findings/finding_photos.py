"""The photos of a finding: the strip, what is written about the chosen one, and new ones."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import PhotoPrivacy
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.answers import answers_on
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.photos import photos_of, thumbnail_bytes
from asskomm_audit.store.privacy import privacy_of
from asskomm_audit.ui import theme
from asskomm_audit.ui.findings.writing import change_photo_words, drop_photo, take_photos
from asskomm_audit.ui.markup.opening import open_markup
from asskomm_audit.ui.photo_choice import choose_photos
from asskomm_audit.ui.photo_intake import PhotoIntake, Source, from_file, from_image
from asskomm_audit.ui.photo_viewer import open_photo
from asskomm_audit.ui.privacy.marks import marks_of
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import icon_button, make_button, name_button, set_text
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.form import Form
from asskomm_audit.ui.widgets.photo_strip import PhotoStrip
from asskomm_audit.ui.widgets.saved_field import SavedLine


class FindingPhotos(QWidget):
    """Shows and takes in the photos of one finding."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._finding: Finding | None = None
        self._photo: Photo | None = None
        self._mine: list[Photo] = []
        self._on_walk: list[Photo] = []
        self._privacy: dict[PhotoId, PhotoPrivacy] = {}
        self.strip = PhotoStrip(self)
        self.add_button = make_button(icon_name="camera", kind="chip")
        self.take_button = make_button(icon_name="walk", kind="chip")
        self.review_button = make_button(icon_name="shield-check", kind="chip")
        self.draw_button = make_button(icon_name="edit", kind="chip")
        self.remove_button = icon_button("trash")
        self.caption = SavedLine(self._save_caption)
        self.alternative = SavedLine(self._save_alternative)
        self.form = Form(self)
        self.form.row("", self.caption)
        self.form.row("", self.alternative)
        self._arrange()
        self._connect()
        self._lock()
        self.retranslate()

    def show_finding(self, finding: Finding) -> None:
        """Show the photos of a finding; what is typed about another's is saved before."""
        is_other = self._finding is None or self._finding.id != finding.id
        self._finding = finding
        every = photos_of(self._session.file, finding.audit_id)
        mine = sorted(
            (each for each in every if each.finding_id == finding.id),
            key=lambda photo: (photo.sort, photo.id),
        )
        self._on_walk = self._of_criterion(finding, every)
        if mine != self._mine:
            self._mine = mine
            with QSignalBlocker(self.strip):
                self.strip.set_photos(mine, self._thumbnail_of)
        if mine and (is_other or self.strip.current() is None):
            self.strip.setCurrentIndex(self.strip.photos.index(0))
        self.strip.setVisible(bool(mine))
        self._privacy = privacy_of(self._session.file, mine)
        self._show_privacy()
        self._show_photo(self.strip.current() if mine else None)
        self._offer_walk()

    def flush(self) -> None:
        """Save what is not saved yet."""
        self.caption.flush()
        self.alternative.flush()

    def add_files(self, files: Sequence[Path]) -> None:
        """Take in picture files."""
        self._take_in([from_file(each) for each in files])

    def add_image(self, image: QImage) -> None:
        """Take in a picture of the clipboard."""
        self._take_in([from_image(image, self.tr("Zwischenablage"))])

    def choose_files(self) -> None:
        """Let somebody choose picture files."""
        choose_photos(self.window(), self.add_files)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        set_text(self.add_button, self.tr("Foto hinzufügen"))
        self.add_button.setToolTip(
            self.tr("Fotos lassen sich auch hierher ziehen oder mit Strg+V einfügen.")
        )
        set_text(self.draw_button, self.tr("Zeichnen"))
        self.draw_button.setToolTip(self.tr("Pfeile, Formen, Texte und Nummern auf dem Foto"))
        name_button(self.remove_button, self.tr("Gewähltes Foto entfernen"))
        self.strip.setAccessibleName(self.tr("Fotos der Feststellung"))
        self.form.set_label(self.caption, self.tr("Bildunterschrift"))
        self.form.set_label(self.alternative, self.tr("Bildbeschreibung"))
        self.caption.setPlaceholderText(self.tr("Steht unter dem Foto im Bericht"))
        self.alternative.setPlaceholderText(self.tr("Für Menschen, die das Foto nicht sehen"))
        self._offer_walk()
        self._show_privacy()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.SPACE_S)
        for button in (
            self.add_button,
            self.take_button,
            self.review_button,
            self.draw_button,
            self.remove_button,
        ):
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(self.strip)
        layout.addWidget(self.form)
        layout.addWidget(buttons)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.choose_files)
        self.take_button.clicked.connect(self._take_from_walk)
        self.review_button.clicked.connect(self._review)
        self.draw_button.clicked.connect(self._draw)
        self.remove_button.clicked.connect(self._remove)
        self.strip.files_dropped.connect(self.add_files)
        self.strip.image_pasted.connect(self.add_image)
        self.strip.removal_wanted.connect(self._remove)
        self.strip.opened.connect(self._open)
        self.strip.selected.connect(self._show_photo)

    def _lock(self) -> None:
        read_only = self._session.read_only
        self.add_button.setVisible(not read_only)
        self.strip.setAcceptDrops(not read_only)
        for line in (self.caption, self.alternative):
            line.setReadOnly(read_only)

    def _thumbnail_of(self, photo: Photo) -> bytes:
        return thumbnail_bytes(self._session.file, photo.sha256)

    def _show_photo(self, photo: Photo | None) -> None:
        is_other = (photo and photo.id) != (self._photo and self._photo.id)
        if is_other:
            self.flush()
        self._photo = photo
        self.form.setVisible(photo is not None)
        self.draw_button.setVisible(photo is not None)
        self.remove_button.setVisible(photo is not None and not self._session.read_only)
        if photo:
            self.caption.show_text(photo.caption, forget=is_other)
            self.alternative.show_text(photo.alternative_text, forget=is_other)

    def _of_criterion(self, finding: Finding, photos: list[Photo]) -> list[Photo]:
        """Return the photos taken on the walk at the same criterion that hang on no finding."""
        if not finding.criterion:
            return []
        answers = answers_on(self._session.file, finding.audit_id, finding.criterion)
        ids = {each.id for each in answers}
        return [each for each in photos if each.answer_id in ids and each.finding_id is None]

    def _offer_walk(self) -> None:
        number = len(self._on_walk)
        set_text(self.take_button, self.tr("%n Foto(s) der Begehung übernehmen", "", number))
        self.take_button.setVisible(number > 0 and not self._session.read_only)

    def _take_from_walk(self) -> None:
        if self._finding:
            take_photos(self._session, self._finding, self._on_walk)

    def _take_in(self, sources: Sequence[Source]) -> None:
        if self._finding is None or not sources or self._session.read_only:
            return
        finding = self._finding
        target = PhotoTarget(audit_id=finding.audit_id, finding_id=finding.id)

        def keep(file: AuditFile, incoming: Incoming) -> None:
            keep_photo(file, incoming, target, datetime.now().astimezone())

        def reuse(photo: Photo) -> bool:
            if photo.finding_id is None:
                take_photos(self._session, finding, [photo])
            return photo.finding_id is None

        step = self.tr("{label}: Foto hinzufügen").format(label=finding.label)
        PhotoIntake(self._session, finding.audit_id, step, keep, reuse=reuse).start(sources)

    def _show_privacy(self) -> None:
        """Say on each photo and on the button whether somebody has looked for people."""
        known = self._privacy
        self.strip.photos.set_marks(marks_of(known))
        waiting = sum(not each.is_reviewed for each in known.values())
        words = self.tr("Fotos prüfen ({number} offen)").format(number=waiting)
        set_text(self.review_button, words if waiting else self.tr("Fotos geprüft"))
        self.review_button.setToolTip(self.tr("Gesichter, Kennzeichen und Namen verdecken"))
        self.review_button.setVisible(bool(known))

    def _review(self) -> None:
        chosen = self.strip.current()
        self._session.review([each.id for each in self._mine], chosen.id if chosen else "")

    def _draw(self) -> None:
        if photo := self.strip.current():
            self.flush()
            open_markup(self._session, photo.id, parent=self.window())

    def _open(self, photo: Photo) -> None:
        open_photo(self.strip, photo, self._session)

    def _remove(self) -> None:
        if self._finding and self._photo and not self._session.read_only:
            self.flush()
            drop_photo(self._session, self._finding, self._photo)

    def _save_caption(self, text: str) -> None:
        self._save_words(self.tr("Bildunterschrift"), caption=text)

    def _save_alternative(self, text: str) -> None:
        self._save_words(self.tr("Bildbeschreibung"), alternative_text=text)

    def _save_words(self, what: str, **values: str) -> None:
        if self._photo and self._finding:
            change_photo_words(self._session, self._finding.label, self._photo.id, what, **values)
