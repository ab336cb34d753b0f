"""The card of the planner's workbook: for whom it is, and what a public one leaves out."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from asskomm_audit.documents import Wanted
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.domain.public_edition import Omissions
from asskomm_audit.edition_words import edition_label, workbook_omissions_text
from asskomm_audit.errors import UserError
from asskomm_audit.store.gate import pass_gate
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.icons import pixmap
from asskomm_audit.ui.reports.previewing import Previewer
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.form import Form
from asskomm_audit.ui.widgets.labels import text_label

_ICON = "table"


class WorkbookCard(Card):
    """Offers to write the workbook; it is internal until somebody chooses otherwise."""

    wanted = Signal()

    def __init__(
        self,
        session: Session,
        audits: Callable[[], Sequence[AuditId]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._session, self._audits = session, audits
        self._previewer = Previewer(session, self)
        self.edition = Choice()
        self.omitted = text_label(role="body", wrap=True)
        self.button = make_button(icon_name=_ICON)
        self._picture = QLabel()
        self._about = text_label(role="body", wrap=True)
        self._last = text_label(role="muted", wrap=True)
        self._form = Form()
        self._left_out: Omissions | None = None
        self._build()
        self.edition.chosen.connect(self.look_ahead)
        self._previewer.found.connect(self.show_omissions)
        self.button.clicked.connect(self.wanted)
        self.repaint_icon()

    def chosen_edition(self) -> Edition:
        """Return for whom it is to be."""
        return cast("Edition", self.edition.value())

    def retranslate(self) -> None:
        """Set all words anew."""
        self.set_title(self.tr("Fachmappe (Excel)"))
        self._about.setText(
            self.tr(
                "Alle Antworten, Feststellungen, Maßnahmen und Werte als Tabellen zum Filtern und "
                "Auswerten."
            )
        )
        set_text(self.button, self.tr("Fachmappe schreiben …"))
        self._form.set_label(self.edition, self.tr("Ausgabe"))
        editions = (Edition.INTERNAL, Edition.PUBLIC)
        texts = language.texts()
        self.edition.set_choices([(each, edition_label(each, texts)) for each in editions])
        self.show_omissions(self._left_out)

    def show_omissions(self, left_out: Omissions | None) -> None:
        """Say what the public edition leaves out; None while it is being counted."""
        self._left_out = left_out
        if self.chosen_edition() is Edition.INTERNAL:
            words = self.tr("Enthält auch Nichtöffentliches; Namen der Prüfenden stehen nie darin.")
        elif left_out is None:
            words = self.tr("Was weggelassen wird, wird noch gezählt …")
        else:
            words = workbook_omissions_text(left_out, language.texts())
        self.omitted.setText(words)

    def look_ahead(self, _what: object = None) -> None:
        """Find out what a public one leaves out: what the report does, whose photos it shows."""
        self.show_omissions(None)
        if self.chosen_edition() is Edition.PUBLIC:
            self._previewer.look(Wanted(audits=self._audits()))

    def may_write(self) -> bool:
        """Whether the photos pass the gate; else it is said, before a name is asked for."""
        if self.chosen_edition() is Edition.PUBLIC:
            try:
                pass_gate(self._session.file, self._previewer.photos)
            except UserError as error:
                self._session.messages.report(error)
                return False
        return True

    def set_last(self, text: str) -> None:
        """Say what was written last."""
        self._last.setText(text)

    def repaint_icon(self) -> None:
        """Take the present theme's colours."""
        self._picture.setPixmap(pixmap(_ICON, "accent", 40))

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE_L)
        top.addWidget(self._picture)
        top.addWidget(self._about, 1)
        self._form.row("", self.edition)
        self.edition.set_choices([(Edition.INTERNAL, "")])
        self.edition.set_value(Edition.INTERNAL)
        bottom = QHBoxLayout()
        bottom.addWidget(self._last, 1)
        bottom.addWidget(self.button)
        self.body.addLayout(top)
        self.body.addWidget(self._form)
        self.body.addWidget(self.omitted)
        self.body.addLayout(bottom)
