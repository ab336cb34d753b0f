"""The card that offers every kind of document: which, for whom, what it leaves out, and write."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.domain.public_edition import Omissions
from asskomm_audit.edition_words import edition_label, omissions_text
from asskomm_audit.reports.kinds.recipe import Recipe
from asskomm_audit.reports.kinds.registry import RECIPES
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.form import Form
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.two_lines import TwoLineDelegate

_KIND, _ABOUT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_LEAST = 250  # pixels of the list's width, at usual size


class DocumentsCard(Card):
    """A list of documents at the left, and at the right what goes with the chosen one."""

    wanted = Signal()
    chosen = Signal()  # another kind or edition

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.kinds = QListWidget()
        self.edition = Choice()
        self.reason = QLineEdit()
        self.button = make_button(icon_name="pdf", kind="primary")
        self.omitted = text_label(role="body", wrap=True)
        self._about = text_label(role="body", wrap=True)
        self._last = text_label(role="muted", wrap=True)
        self._form = Form()
        self._left_out: Omissions | None = None
        self._preferred = Edition.PUBLIC  # what the user chose, while a kind may have no such one
        self._build()
        self.kinds.currentItemChanged.connect(self._on_kind)
        self.kinds.itemActivated.connect(self._on_activated)
        self.edition.chosen.connect(self._on_edition)
        self.button.clicked.connect(self.wanted)

    def kind(self) -> DocumentKind:
        """Return the chosen kind of document."""
        item = self.kinds.currentItem()
        return item.data(_KIND) if item else DocumentKind.REPORT

    def recipe(self) -> Recipe:
        """Return how the chosen kind is made."""
        return RECIPES[self.kind()]

    def choose(self, kind: DocumentKind) -> None:
        """Choose a kind of document."""
        self.kinds.setCurrentRow(list(RECIPES).index(kind))

    def retranslate(self) -> None:
        """Set all words anew."""
        texts = language.texts()
        self.set_title(self.tr("Dokumente"))
        self.kinds.setAccessibleName(self.tr("Art des Dokuments"))
        self._form.set_label(self.edition, self.tr("Ausgabe"))
        self._form.set_label(self.reason, self.tr("Grund"))
        self.reason.setPlaceholderText(
            self.tr("Warum ungeprüfte Fotos intern herausgehen; wird vermerkt")
        )
        set_text(self.button, self.tr("Schreiben …"))
        with QSignalBlocker(self.kinds):
            for row, recipe in enumerate(RECIPES.values()):
                item = self.kinds.item(row)
                item.setText(recipe.name(texts))
                item.setData(_ABOUT, recipe.about(texts))
                item.setToolTip(recipe.about(texts))
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, recipe.about(texts))
        self._show_kind()
        self.show_omissions(self._left_out)

    def show_omissions(self, left_out: Omissions | None) -> None:
        """Say what the public edition leaves out; None while it is being counted."""
        self._left_out = left_out
        texts = language.texts()
        if self.edition.value() is Edition.INTERNAL:
            words = self.tr(
                "Enthält auch Nichtöffentliches und Namen in Texten; jede Seite ist gekennzeichnet."
            )
        elif left_out is None:
            words = self.tr("Was weggelassen wird, wird noch gezählt …")
        else:
            words = omissions_text(left_out, texts)
        self.omitted.setText(words)

    def show_reason(self, *, visible: bool) -> None:
        """Ask for a reason, or not."""
        self._form.set_row_visible(self.reason, visible=visible)

    def set_last(self, text: str) -> None:
        """Say what was written last."""
        self._last.setText(text)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put the list above the rest, or beside it."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(down if is_narrow else right)

    def _build(self) -> None:
        for kind in RECIPES:
            item = QListWidgetItem(self.kinds)
            item.setData(_KIND, kind)
        self.kinds.setItemDelegate(TwoLineDelegate(self.kinds, _ABOUT))
        self.kinds.setCurrentRow(0)
        self.kinds.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.kinds.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.kinds.setMinimumWidth(theme.px(_LEAST))
        self._form.row("", self.edition)
        self._form.row("", self.reason)
        right = QVBoxLayout()
        right.setSpacing(theme.SPACE_M)
        for widget in (self._about, self._form, self.omitted):
            right.addWidget(widget)
        bottom = QHBoxLayout()
        bottom.addWidget(self._last, 1)
        bottom.addWidget(self.button)
        right.addLayout(bottom)
        right.addStretch(1)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(theme.SPACE_L)
        self._sides.addWidget(self.kinds, 5)
        self._sides.addLayout(right, 6)  # its fields show long words
        self.body.addLayout(self._sides)

    def _show_kind(self) -> None:
        texts, recipe = language.texts(), self.recipe()
        self._about.setText(recipe.about(texts))
        self.edition.set_choices([(each, edition_label(each, texts)) for each in recipe.editions])
        fits = self._preferred in recipe.editions
        self.edition.set_value(self._preferred if fits else recipe.editions[0])
        rows = self.kinds.count()
        height = self.kinds.sizeHintForRow(0)
        self.kinds.setFixedHeight(rows * height + 2 * self.kinds.frameWidth())

    def _on_kind(self) -> None:
        self._show_kind()
        self.show_omissions(None)
        self.chosen.emit()

    def _on_edition(self, edition: Edition) -> None:
        self._preferred = edition
        self.show_omissions(None)
        self.chosen.emit()

    def _on_activated(self, _item: QListWidgetItem) -> None:
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
