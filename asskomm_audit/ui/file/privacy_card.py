"""The card for data protection: give a person a pseudonym, and write the file anew."""

from typing import cast

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.compacting import Compaction, compact_file
from asskomm_audit.store.people import people_of
from asskomm_audit.texts import size_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.form import Form
from asskomm_audit.ui.widgets.labels import text_label


class PrivacyCard(Card):
    """Says how to delete for good, and does what needs no record on another page."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._about = text_label(wrap=True)
        self.person = Choice()
        self._form = Form()
        self._form.row("", self.person)
        self.pseudonym_button = make_button(icon_name="user")
        self.compact_button = make_button(icon_name="file")
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.SPACE_S)
        flow.addWidget(self.pseudonym_button)
        flow.addWidget(self.compact_button)
        self.body.addWidget(self._about)
        self.body.addWidget(self._form)
        self.body.addWidget(buttons)
        self.body.addStretch(1)
        self.pseudonym_button.clicked.connect(self._give_pseudonym)
        self.compact_button.clicked.connect(self._compact)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.set_title(self.tr("Datenschutz"))
        self._about.setText(
            self.tr(
                "Entferntes und alte Werte bleiben im Verlauf, damit nichts verloren geht. Müssen "
                "sie wirklich weg: Fotos und Texte im Verlauf des Eintrags (Strg+H), Entferntes im "
                "Papierkorb, Personen hier."
            )
        )
        self._form.set_label(self.person, self.tr("Pers&on"))
        set_text(self.pseudonym_button, self.tr("&Durch Pseudonym ersetzen …"))
        set_text(self.compact_button, self.tr("Akte &verdichten"))
        self.compact_button.setToolTip(
            self.tr("Schreibt die Akte ohne freie Bereiche neu; sie wird kleiner.")
        )

    def refresh(self) -> None:
        """Offer the people there are now."""
        people = people_of(self._session.file)
        self.person.set_choices([(each.id, each.name) for each in people])
        may_write = not self._session.read_only
        self.person.setEnabled(bool(people) and may_write)
        self.pseudonym_button.setEnabled(bool(people) and may_write)
        self.compact_button.setEnabled(may_write)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _give_pseudonym(self) -> None:
        if person := cast("str | None", self.person.value()):
            self._session.forget_record(Kind.PERSON, person)

    def _compact(self) -> None:
        words = self.tr("Verdichtet: vorher {before}, jetzt {after}.")

        def tell(session: Session, sizes: Compaction) -> None:
            texts = language.texts()
            before, after = size_text(sizes.before, texts), size_text(sizes.after, texts)
            session.messages.success(words.format(before=before, after=after))

        self._session.work_closed(self.tr("Akte wird verdichtet"), compact_file, tell)
