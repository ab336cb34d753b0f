"""The right side of the review: how far one is, the magnifier, and every decision as a button."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from asskomm_audit.domain.privacy import BoxKind, PhotoPrivacy, ReviewStatus
from asskomm_audit.imaging.proposals.finder import Missing
from asskomm_audit.privacy_labels import box_label, review_label
from asskomm_audit.texts import moment_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.icons import icon
from asskomm_audit.ui.privacy.box_list import BoxList
from asskomm_audit.ui.privacy.magnifier import Magnifier
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.labels import ElidedLabel, set_role, text_label

KIND_KEYS = {
    BoxKind.FACE: "G",
    BoxKind.PLATE: "K",
    BoxKind.HOUSE_NUMBER: "H",
    BoxKind.NAME: "N",
}
_ROLES = {
    ReviewStatus.NEW: "muted",
    ReviewStatus.OPEN: "warn",
    ReviewStatus.REVIEWED: "good",
    ReviewStatus.OUTDATED: "warn",
}


class ReviewPanel(QWidget):
    """Shows and offers; the dialog acts."""

    kind_chosen = Signal(object)  # BoxKind

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = text_label(role="h3")
        self.left = text_label(role="muted")
        self.status = text_label(role="strong", wrap=True)
        self.caption = ElidedLabel(role="muted")
        self.magnifier = Magnifier()
        self.boxes = BoxList()
        self.keep_button = make_button(icon_name="check")
        self.drop_button = make_button(icon_name="cross")
        self.new_button = make_button(icon_name="plus")
        self.preview_button = make_button(icon_name="eye")
        self.preview_button.setCheckable(True)
        self.preview_button.setIcon(icon("eye", "text", "on_accent"))
        self.hint = text_label(role="caption", wrap=True)
        self.proposals = text_label(role="caption", wrap=True)
        self.search_button = make_button(icon_name="search", kind="quiet")
        self.kinds: dict[BoxKind, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._acts, self._kinds = QGridLayout(), QGridLayout()
        self._arrange()

    def retranslate(self) -> None:
        """Set all words anew."""
        texts = language.texts()
        for kind, button in self.kinds.items():
            set_text(button, f"{box_label(kind, texts)} ({KIND_KEYS[kind]})")
        set_text(self.keep_button, self.tr("Verdecken (Enter)"))
        set_text(self.drop_button, self.tr("Nicht (Entf)"))
        self.drop_button.setToolTip(self.tr("Diese Stelle nicht verdecken"))
        set_text(self.new_button, self.tr("Neue Stelle (Einfg)"))
        set_text(self.preview_button, self.tr("Vorschau (V)"))
        set_text(self.search_button, self.tr("Vorschläge suchen"))
        self.magnifier.setAccessibleName(self.tr("Lupe"))
        self.boxes.setAccessibleName(self.tr("Stellen auf diesem Foto"))
        self.hint.setText(
            self.tr(
                "Ziehen: neue Stelle · Tab: nächste Stelle · Pfeile: verschieben · "
                "Umschalt+Pfeile: Größe · Bild↑/Bild↓: anderes Foto · Strg+Z: zurück"
            )
        )

    def show_kind(self, kind: BoxKind) -> None:
        """Show of which kind the chosen box, or the next new one, is."""
        with QSignalBlocker(self._group):
            self.kinds[kind].setChecked(True)

    def show_status(self, privacy: PhotoPrivacy) -> None:
        """Say how far the photo is."""
        texts, review = language.texts(), privacy.review
        words = review_label(privacy.status, texts)
        match privacy.status:
            case ReviewStatus.REVIEWED if review and review.reviewed_at:
                words += " · " + moment_text(review.reviewed_at, texts)
            case ReviewStatus.OUTDATED:
                words += " · " + self.tr("seit der Prüfung hat sich etwas geändert")
            case ReviewStatus.OPEN if privacy.proposals:
                number = len(privacy.proposals)
                words += " · " + self.tr("Vorschläge: {number}").format(number=number)
            case _:
                pass
        self.status.setText(words)
        set_role(self.status, _ROLES[privacy.status])

    def show_progress(self, number: int, count: int, waiting: int) -> None:
        """Say which photo it is and how many wait."""
        words = self.tr("Foto {number} von {count}")
        self.progress.setText(words.format(number=number, count=count))
        self.left.setText(
            self.tr("noch ungeprüft: {number}").format(number=waiting)
            if waiting
            else self.tr("alle geprüft")
        )

    def show_search(self, lacking: Missing | None, *, is_running: bool, was_searched: bool) -> None:
        """Say what becomes of proposals."""
        self.search_button.setVisible(not (lacking or is_running or was_searched))
        self.proposals.setToolTip("")
        if lacking:
            parts = ", ".join((*lacking.packages, *lacking.models))
            self.proposals.setToolTip(self.tr("Es fehlt: {parts}").format(parts=parts))
            self.proposals.setText(
                self.tr(
                    "Automatische Vorschläge sind hier nicht eingerichtet: Ziehen Sie Stellen von "
                    "Hand auf."
                )
            )
        elif is_running:
            self.proposals.setText(self.tr("Vorschläge werden gesucht …"))
        else:
            self.proposals.setText(
                self.tr("Vorschläge finden nicht alles: Sehen Sie das ganze Foto an.")
            )

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put the buttons below each other instead of in pairs."""
        columns = 1 if is_narrow else 2
        for grid, buttons in (
            (
                self._acts,
                (self.keep_button, self.drop_button, self.new_button, self.preview_button),
            ),
            (self._kinds, tuple(self.kinds.values())),
        ):
            for place, button in enumerate(buttons):
                grid.addWidget(button, place // columns, place % columns)

    def _arrange(self) -> None:
        for kind in BoxKind:
            button = make_button(kind="chip")
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, kind=kind: self.kind_chosen.emit(kind))
            self._group.addButton(button)
            self.kinds[kind] = button
        self._kinds.setSpacing(theme.SPACE_XS)
        self._acts.setSpacing(theme.SPACE_S)
        self.set_narrow(is_narrow=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        top = QHBoxLayout()
        top.addWidget(self.progress)
        top.addStretch(1)
        top.addWidget(self.left)
        layout.addLayout(top)
        for widget in (self.status, self.caption):
            layout.addWidget(widget)
        layout.addWidget(self.magnifier, 2)
        layout.addLayout(self._acts)
        layout.addLayout(self._kinds)
        layout.addWidget(self.boxes, 1)
        for widget in (self.proposals, self.search_button, self.hint):
            layout.addWidget(widget)
