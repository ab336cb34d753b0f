"""Quick and neutral remarks: completion, the phrase library and a quiet hint on the wording."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from asskomm_audit.domain.completion import completions, ranked_lines
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.wording import Concern, mentions_in
from asskomm_audit.phrases import EVERYWHERE
from asskomm_audit.store.answers import remarks_of
from asskomm_audit.store.history import Changes
from asskomm_audit.ui import language
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.walk.phrase_library import PhraseLibrary
from asskomm_audit.ui.walk.walk import Walk
from asskomm_audit.ui.walk.walk_view import WalkView


class RemarkDesk(QObject):
    """Helps whoever writes a remark; it never blocks and never changes what was typed."""

    def __init__(self, session: Session, walk: Walk, view: WalkView, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._walk = walk
        self._view = view
        self.library = PhraseLibrary(session, self)
        self._remarks: list[tuple[str, str]] | None = None
        self._ranked: dict[str, tuple[str, ...]] = {}
        self._dimension = EVERYWHERE  # whose phrases are edited
        session.changed.connect(self._on_changed)
        remark, panel, editor = view.card.remark, view.phrases, view.phrase_editor
        remark.set_offer(self._offer)
        remark.textChanged.connect(self._judge)
        remark.phrases_wanted.connect(self._ask_phrase)
        panel.accepted.connect(self._put_in)
        panel.slash_typed.connect(lambda: self._put_in("/"))
        panel.editing_wanted.connect(self.edit)
        editor.dimension_chosen.connect(self._show)
        editor.changed.connect(self._keep)
        editor.closed.connect(self._end_editing)
        view.language_changed.connect(self._judge)

    def write(self) -> None:
        """Put the cursor into the remark, once it is known who is typing."""
        self._with_typist(self._focus)

    def ask_phrase(self) -> None:
        """Offer the phrases for the criterion in focus, once it is known who is typing."""
        self._with_typist(self._ask_phrase)

    def edit(self) -> None:
        """Show the phrase library to be changed."""
        spot = self._walk.spot
        self._view.put_lines_away()
        self._show(spot.criterion.dimension if spot else EVERYWHERE)
        self._view.show_phrase_editor()

    def _with_typist(self, action: Callable[[], object]) -> None:
        self._session.with_person(lambda _person: action())

    def _focus(self) -> None:
        card = self._view.card
        self._keep_in_sight()
        card.remark.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _keep_in_sight(self) -> None:
        card = self._view.card
        QTimer.singleShot(0, card, lambda: card.bring_into_sight(card.remark))  # once laid out

    def _ask_phrase(self) -> None:
        if spot := self._walk.spot:
            self._view.put_lines_away(but=self._view.phrases)
            self._view.phrases.ask(self.library.fitting(spot.criterion.dimension))

    def _put_in(self, text: str) -> None:
        self._focus()
        self._view.card.remark.put_in(text)

    def _offer(self, line: str) -> list[str]:
        spot = self._walk.spot
        if spot is None:
            return []
        code = spot.criterion.id
        if code not in self._ranked:
            if self._remarks is None:
                self._remarks = remarks_of(self._session.file)
            self._ranked[code] = ranked_lines(self._remarks, code)
        phrases = self.library.fitting(spot.criterion.dimension)
        return completions(line, (*self._ranked[code], *phrases))

    def _judge(self) -> None:
        found = mentions_in(self._view.card.remark.toPlainText())
        label = self._view.wording
        was_shown = not label.isHidden()
        label.setVisible(bool(found))
        if label.isVisible() and not was_shown:
            self._keep_in_sight()
        if not found:
            return
        names = {
            Concern.PERSON: self.tr("eine Person"),
            Concern.PLATE: self.tr("ein Kennzeichen"),
            Concern.PHONE: self.tr("eine Telefonnummer"),
            Concern.EMAIL: self.tr("eine E-Mail-Adresse"),
            Concern.ORIGIN: self.tr("die Herkunft von Menschen"),
        }
        hint = self.tr("„{words}“ nennt {what}. Besser neutral: Der Bericht wird weitergegeben.")
        label.setText(hint.format(words=found[0].words[:60], what=names[found[0].concern]))

    def _show(self, dimension: str) -> None:
        sheet = self._walk.sheet
        self._dimension = dimension
        dimensions: list[tuple[object, str]] = [(EVERYWHERE, self.tr("Für alle Dimensionen"))]
        if sheet:
            spoken = language.language()
            dimensions += [(each.code, each.names[spoken]) for each in sheet.catalogue.dimensions]
        phrases = self.library.of(dimension)
        self._view.phrase_editor.show_phrases(dimensions, dimension, phrases)

    def _keep(self, phrases: list[str]) -> None:
        self.library.put(self._dimension, phrases)

    def _end_editing(self) -> None:
        self._view.show_work()
        self._focus()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(Kind.ANSWER):
            self._remarks = None
            self._ranked.clear()
        if changes.touch(Kind.SETTING) and self._view.phrase_editor.isVisible():
            phrases = self.library.of(self._dimension)
            if list(phrases) != self._view.phrase_editor.phrases():
                self._show(self._dimension)
