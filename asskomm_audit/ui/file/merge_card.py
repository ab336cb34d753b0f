"""The card that brings in the files of other laptops: what would come, and what came."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from asskomm_audit.merge_words import conflict_line, expected_conflict_line, merge_lines
from asskomm_audit.merging import Merged, merge_with_backup
from asskomm_audit.progress import Progress
from asskomm_audit.store.conflicts import count_conflicts
from asskomm_audit.store.merge_preview import preview_merge
from asskomm_audit.store.merge_report import ClockAheadError, MergeReport
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.opening_files import ask_files_to_merge
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label


class MergeCard(Card):
    """Asks for files, says what they would bring, merges them, and leads to what is to decide."""

    deciding_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._sources: list[Path] = []
        self._may_restamp = False
        self._expected: MergeReport | None = None
        self._clock: ClockAheadError | None = None
        self._merged: Merged | None = None
        self._is_looking = False
        self._number = 0  # of fields to decide
        self._intro = text_label(role="muted", wrap=True)
        self._told = text_label(wrap=True)
        self._open = text_label(wrap=True)
        self.choose_button = make_button(icon_name="import")
        self.merge_button = make_button(kind="primary")
        self.restamp_button = make_button()
        self.cancel_button = make_button(kind="quiet")
        self.decide_button = make_button(kind="primary")
        buttons = (
            self.merge_button,
            self.restamp_button,
            self.decide_button,
            self.choose_button,
            self.cancel_button,
        )
        for part in (self._intro, self._told, self._open):
            self.body.addWidget(part)
        self.body.addLayout(_line(*buttons))
        self.body.addStretch(1)
        self.choose_button.clicked.connect(self.choose)
        self.merge_button.clicked.connect(self._merge)
        self.restamp_button.clicked.connect(self._look_restamped)
        self.cancel_button.clicked.connect(self._forget)
        self.decide_button.clicked.connect(self.deciding_wanted)
        session.merged.connect(self._show_merged)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.set_title(self.tr("Zusammenführen"))
        self._intro.setText(
            self.tr(
                "Holen Sie herein, was auf anderen Laptops in Kopien dieser Akte oder in eigenen "
                "Akten steht: wählen oder auf diese Seite ziehen. Die anderen Dateien bleiben "
                "unverändert; vorher entsteht eine Sicherung."
            )
        )
        set_text(self.choose_button, self.tr("Akten &wählen …"))
        set_text(self.merge_button, self.tr("&Zusammenführen"))
        set_text(self.restamp_button, self.tr("&Reihenfolge berichtigen"))
        set_text(self.cancel_button, self.tr("Nicht zusammenführen"))
        set_text(self.decide_button, self.tr("&Entscheiden …"))
        self._show()

    def refresh(self) -> None:
        """Count anew what is to be decided."""
        self._number = count_conflicts(self._session.file)
        self._session.set_count("file", self._number)
        self._show()

    def told(self) -> str:
        """Return what the card says about the files that were chosen or have come in."""
        return self._told.text()

    @Slot()
    def choose(self) -> None:
        """Ask for files of other laptops."""
        if files := ask_files_to_merge(self, str(self._session.path.parent)):
            self.offer(files)

    def offer(self, sources: Sequence[Path]) -> None:
        """Say what these files would bring; nothing is merged yet."""
        if self._is_looking or self._session.read_only:
            return
        self._sources = list(sources)
        self._look(may_restamp=False)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _look(self, *, may_restamp: bool) -> None:
        path, sources = self._session.path, list(self._sources)
        self._expected = self._clock = self._merged = None
        self._may_restamp, self._is_looking = may_restamp, True
        self._session.jobs.start(
            self.tr("Akten werden verglichen"),
            lambda progress: preview_merge(path, sources, progress, may_restamp=may_restamp),
            done=self._show_expected,
            failed=self._show_failure,
            ended=self._end_looking,
        )
        self._show()

    def _end_looking(self) -> None:
        self._is_looking = False
        self._show()
        if self.merge_button.isVisible():
            self.merge_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_restamped(self) -> None:
        self._look(may_restamp=True)

    def _show_expected(self, report: MergeReport) -> None:
        self._expected = report

    def _show_failure(self, error: Exception) -> None:
        self._clock = error if isinstance(error, ClockAheadError) else None

    def _forget(self) -> None:
        self._sources, self._expected, self._clock = [], None, None
        self._show()
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _merge(self) -> None:
        sources, may_restamp = list(self._sources), self._may_restamp

        def work(path: Path, progress: Progress) -> Merged:
            return merge_with_backup(path, sources, progress, may_restamp=may_restamp)

        self._session.work_closed(self.tr("Akten werden zusammengeführt"), work, _tell_merged)

    @Slot(object)
    def _show_merged(self, merged: Merged) -> None:
        self._merged = merged
        self.refresh()
        first = self.decide_button if merged.report.open_conflicts else self.choose_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        self._told.setText("\n".join(self._lines()))
        self._told.setVisible(bool(self._told.text()))
        may_merge = self._expected is not None and not self._expected.is_empty
        is_asking = may_merge or self._clock is not None
        self.choose_button.setVisible(not is_asking)
        self.choose_button.setEnabled(not self._is_looking and not self._session.read_only)
        self.merge_button.setVisible(may_merge)
        self.restamp_button.setVisible(self._clock is not None)
        self.cancel_button.setVisible(is_asking)
        self._show_open(is_asking=is_asking)

    def _show_open(self, *, is_asking: bool) -> None:
        text = self.tr("Noch zu entscheiden: %n Feld(er)", "", self._number)
        self._open.setText(text if self._number else "")
        self._open.setVisible(bool(self._number) and not is_asking)
        self.decide_button.setVisible(bool(self._number) and not is_asking)
        self.decide_button.setEnabled(not self._session.read_only)

    def _lines(self) -> list[str]:
        texts = language.texts()
        if self._is_looking:
            return [self.tr("Die Akten werden verglichen …")]
        if self._clock:
            return [self._clock.sentence(texts)]
        if self._expected:
            lines = [self._names(self.tr("Aus {files}:"), self._expected)]
            lines += merge_lines(self._expected, texts)
            if not self._expected.is_empty:
                lines.append(expected_conflict_line(self._expected, texts))
            return lines
        if self._merged:
            report = self._merged.report
            where = self.tr("Sicherung von vorher: {path}").format(path=self._merged.backup)
            return [
                self._names(self.tr("Hereingekommen aus {files}:"), report),
                *merge_lines(report, texts),
                *([] if self._number else [conflict_line(report, texts)]),
                where,
            ]
        return []

    @staticmethod
    def _names(frame: str, report: MergeReport) -> str:
        return frame.format(files=", ".join(report.sources))


def _tell_merged(session: Session, merged: Merged) -> None:
    session.merged.emit(merged)


def _line(*buttons: QPushButton) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(theme.SPACE_M)
    for button in buttons:
        line.addWidget(button)
    line.addStretch(1)
    return line
