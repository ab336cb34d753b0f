"""The documents that went out: each can be saved again as it was, and files can be compared."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from asskomm_audit.domain.issued import IssuedDocument
from asskomm_audit.errors import UserError
from asskomm_audit.issuing import hash_at, save_issued
from asskomm_audit.photo_labels import edition_label
from asskomm_audit.store.issued import issued_of, issued_with_hash, remove_issued
from asskomm_audit.texts import moment_text, size_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.messages import Way
from asskomm_audit.ui.opening_files import open_path
from asskomm_audit.ui.reports.naming import free_path
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label


class IssuedCard(Card):
    """Newest first; says what issuing is while there is none."""

    emptied = Signal()  # the last line went, and the focus with it

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._shown: Sequence[IssuedDocument] = ()
        self._intro = text_label(role="muted", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.SPACE_S)
        self.comparing = make_button(kind="quiet")
        self.issuing = make_button()
        self._way: Way | None = None
        bottom = QHBoxLayout()
        bottom.addWidget(self.issuing)
        bottom.addStretch(1)
        bottom.addWidget(self.comparing)
        self.body.addWidget(self._intro)
        self.body.addLayout(self._lines)
        self.body.addLayout(bottom)
        self.issuing.hide()
        self.issuing.clicked.connect(self._issue)
        self.comparing.clicked.connect(self._ask_comparing)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.set_title(self.tr("Herausgegebene Dokumente"))
        set_text(self.comparing, self.tr("Datei vergleichen …"))
        self.comparing.setToolTip(
            self.tr("Sagt, welches herausgegebene Dokument eine Datei ist, Byte für Byte.")
        )
        self._show()

    def offer(self, name: str, way: Way | None) -> None:
        """Offer to issue the document that was written last; a way of None offers nothing."""
        self._way = way
        self.issuing.setVisible(way is not None)
        set_text(self.issuing, self.tr("„{name}“ herausgeben").format(name=name))

    def refresh(self) -> None:
        """Show what the file holds now."""
        self._shown = list(reversed(issued_of(self._session.file)))
        self._show()

    def _show(self) -> None:
        self._intro.setText(self._introduction())
        self.comparing.setVisible(bool(self._shown))
        while item := self._lines.takeAt(0):
            if line := item.widget():
                line.hide()
                line.deleteLater()
        for document in self._shown:
            self._lines.addWidget(self._line(document))

    def _introduction(self) -> str:
        about = self.tr(
            "Was Sie herausgeben, bleibt mit Nummer, Datenstand und Prüfsumme als genau diese "
            "Datei in der Akte, auch wenn sich die Akte danach ändert."
        )
        if self._shown or self._session.read_only:
            return about
        step = self.tr("Schreiben Sie zuerst ein Dokument; danach lässt es sich hier herausgeben.")
        return f"{about} {step}"

    def save(self, document: IssuedDocument, target: Path) -> None:
        """Write the very file that went out, and say so."""
        try:
            save_issued(self._session.file, document, target)
        except UserError as error:
            self._session.messages.report(error)
            return
        text = self.tr("Geschrieben: {name}").format(name=target.name)
        self._session.messages.success(text, self.tr("Öffnen"), lambda: open_path(target))

    def compare(self, path: Path) -> None:
        """Say which document a file is; a large one is read off the window's thread."""
        self._session.jobs.ask(
            lambda _progress: hash_at(path), lambda sha256: self._tell_found(path, sha256)
        )

    def _tell_found(self, path: Path, sha256: str) -> None:
        found = issued_with_hash(self._session.file, sha256)
        if found is None:
            words = self.tr("{name} ist kein Dokument, das aus dieser Akte herausging.")
            self._session.messages.warning(words.format(name=path.name))
        else:
            words = self.tr("{name} ist Byte für Byte {document} vom {when}.")
            when = moment_text(found.issued_at, language.texts())
            self._session.messages.success(
                words.format(name=path.name, document=found.label, when=when)
            )

    def words(self, document: IssuedDocument) -> str:
        """Return what the line of a document says."""
        texts = language.texts()
        facts = (
            moment_text(document.issued_at, texts),
            edition_label(document.edition, texts),
            size_text(document.size, texts),
        )
        lines = (
            f"{document.label} · {document.title or document.file_name}",
            " · ".join(facts),
            document.remark,
        )
        return "\n".join(filter(None, lines))

    def _line(self, document: IssuedDocument) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_M)
        label = text_label(self.words(document), wrap=True)
        label.setToolTip(f"SHA-256 {document.sha256}")
        row.addWidget(label, 1)
        saving = make_button(self.tr("Speichern unter …"), kind="quiet")
        saving.setAccessibleDescription(self.words(document))
        saving.clicked.connect(lambda: self._ask_saving(document))
        removing = make_button(self.tr("Entfernen"), kind="quiet")
        removing.setAccessibleDescription(self.words(document))
        removing.setEnabled(not self._session.read_only)
        removing.clicked.connect(lambda: self._remove(document))
        row.addWidget(saving)
        row.addWidget(removing)
        return line

    @Slot()
    def _issue(self) -> None:
        if self._way:
            self._way.action()
            self.offer("", None)

    def _remove(self, document: IssuedDocument) -> None:
        words = self.tr("{document} aus der Liste entfernt").format(document=document.label)
        self._session.perform(words, lambda file: remove_issued(file, document.id))
        if self.comparing.isVisible():
            self.comparing.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.emptied.emit()

    def _ask_saving(self, document: IssuedDocument) -> None:
        suggested = free_path(
            self._session.path.parent, document.file_name or f"{document.label}.pdf"
        )
        chosen, _ = QFileDialog.getSaveFileName(self, document.label, str(suggested))
        if chosen:
            self.save(document, Path(chosen))

    @Slot()
    def _ask_comparing(self) -> None:
        folder = str(self._session.path.parent)
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Datei vergleichen"), folder)
        if chosen:
            self.compare(Path(chosen))
