"""What the page shows while the file has no finding: why, and how one begins."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.counting import has_any
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.empty_state import EmptyState


class NoFindings(EmptyState):
    """Says what to do first: an audit, and then findings."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("finding", parent)
        self._session = session
        self._has_audit = False
        self.look()

    def look(self) -> None:
        """Look whether there is an audit meanwhile."""
        self._has_audit = has_any(self._session.file, Kind.AUDIT)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        if self._session.read_only:
            self.set_texts(
                self.tr("Noch keine Feststellung"),
                self.tr("In dieser Akte ist nichts festgestellt."),
            )
        elif self._has_audit:
            self.set_texts(
                self.tr("Noch keine Feststellung"),
                self.tr(
                    "Wird auf der Begehung ein kritisches Kriterium mit 0 oder 1 bewertet, "
                    "schlägt das Programm hier eine Feststellung vor. Was Ihnen sonst auffällt, "
                    "legen Sie selbst an."
                ),
                self.tr("Neue Feststellung"),
            )
        else:
            self.set_texts(
                self.tr("Noch kein Audit"),
                self.tr(
                    "Feststellungen gehören zu einem Audit. Legen Sie zuerst einen Ort an und "
                    "beginnen Sie dort ein Audit."
                ),
                self.tr("Zu den Orten"),
            )

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
