"""What changed since the audit before: only what was rated both times, with what may be said."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.comparison import Comparison, ProfileComparison
from asskomm_audit.domain.items import Profile
from asskomm_audit.reports.sections.comparison import obstacle_text, verdict_text
from asskomm_audit.texts import number_text
from asskomm_audit.ui import language
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label


class ComparisonCard(Card):
    """Shows a re-audit against the audit it repeats."""

    photos_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._lines = text_label(role="body", wrap=True)
        self.body.addWidget(self._lines)
        self.photos_button = make_button(icon_name="contrast", kind="chip")
        self.body.addWidget(self.photos_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.photos_button.clicked.connect(self.photos_wanted)
        self.body.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words that do not depend on a result."""
        self.set_title(self.tr("Vergleich mit dem Audit davor"))
        set_text(self.photos_button, self.tr("Fotos vergleichen"))
        self.photos_button.setToolTip(self.tr("Vorher und nachher nebeneinander"))

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show a comparison; the card hides where there is nothing to compare with."""
        self.setVisible(comparison is not None)
        if comparison:
            parts = [each for each in (comparison.day, comparison.night) if each]
            self._lines.setText("\n".join(line for part in parts for line in self._said(part)))

    def offer_photos(self, proposed: int | None, *, has_photos: bool) -> None:
        """Offer to compare photos; `proposed` pairs wait for a decision, None if nobody counted."""
        words = self.tr("Fotos vergleichen")
        if proposed:
            words = self.tr("Fotos vergleichen, %n Vorschlag/Vorschläge", "", proposed)
        set_text(self.photos_button, words)
        self.photos_button.setVisible(has_photos)

    def _said(self, part: ProfileComparison) -> Iterator[str]:
        texts = language.texts()
        whole = part.whole
        is_day = part.profile is Profile.DAY
        name = self.tr("Tag") if is_day else self.tr("Nacht")
        if whole.delta is None:
            yield self.tr("{name}: zu wenige Kriterien wurden beide Male bewertet.").format(
                name=name
            )
        else:
            sign = "+" if whole.delta > 0 else "−" if whole.delta < 0 else ""
            yield self.tr("{name}: {verdict} ({points} Punkte bei {count} Kriterien)").format(
                name=name,
                verdict=verdict_text(whole.verdict, texts),
                points=sign + number_text(abs(whole.delta), texts, 1),
                count=whole.pairs,
            )
        yield self.tr("{better} besser, {same} gleich, {worse} schlechter bewertet").format(
            better=whole.improved, same=whole.same, worse=whole.worse
        )
        kind = VisitKind.DAY if is_day else VisitKind.NIGHT
        reasons = [obstacle_text(each, kind, texts) for each in part.obstacles]
        if reasons and not part.is_comparable:
            yield self.tr("Nicht vergleichbar, weil {reasons}.").format(reasons="; ".join(reasons))
        elif reasons:
            yield self.tr("Zu beachten, weil {reasons}.").format(reasons="; ".join(reasons))
