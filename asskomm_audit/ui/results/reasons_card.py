"""What stands behind the grade: critical criteria, reliability, agreement, night gap, weights."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QWidget

from asskomm_audit.domain.agreement import Agreement, AgreementState
from asskomm_audit.domain.result import AuditResult
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.reports.words import percent_text, reliability_text, shortfall_text
from asskomm_audit.texts import number_text
from asskomm_audit.ui import language
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.two_lines import TwoLineDelegate

_CODE = Qt.ItemDataRole.UserRole
_WHERE = Qt.ItemDataRole.UserRole + 1


class CriticalCard(Card):
    """Lists the critical criteria rated 0 or 1; choosing one asks for its question."""

    criterion_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._none = text_label(role="muted", wrap=True)
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(TwoLineDelegate(self.list, _WHERE))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self._none)
        self.body.addWidget(self.list)
        self.list.itemActivated.connect(self._ask)
        self.list.itemClicked.connect(self._ask)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words that do not depend on a result."""
        self.set_title(self.tr("Kritische Kriterien mit 0 oder 1"))
        self.list.setAccessibleName(self.tr("Kritische Kriterien mit 0 oder 1"))
        self._none.setText(self.tr("Keines. Die Note ist durch nichts begrenzt."))

    def show_result(self, snapshot: AuditSnapshot, result: AuditResult) -> None:
        """Show what caps the grades of an audit."""
        self.list.clear()
        for code, title, where in self._lines(snapshot, result):
            item = QListWidgetItem(title)
            item.setData(_CODE, code)
            item.setData(_WHERE, where)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}: {where}")
            self.list.addItem(item)
        count = self.list.count()
        self.list.setVisible(count > 0)
        self._none.setVisible(count == 0)
        self.list.setMinimumHeight(min(count, 6) * self.list.sizeHintForRow(0) + 4)

    def _lines(
        self, snapshot: AuditSnapshot, result: AuditResult
    ) -> Iterator[tuple[str, str, str]]:
        found: dict[str, list[str]] = {}
        for profile in result.profiles:
            name = self.tr("Tag") if profile is result.day else self.tr("Nacht")
            for cap in profile.caps:
                words = self.tr("{name}: Stufe {level}, höchstens {best}").format(
                    name=name, level=cap.level, best=cap.best
                )
                found.setdefault(cap.criterion, []).append(words)
        for code, where in found.items():
            criterion = snapshot.catalogue.criterion(code)
            title = criterion.texts[language.texts().language].title if criterion else ""
            yield code, f"{code} {title}", " · ".join(where)

    def _ask(self, item: QListWidgetItem) -> None:
        self.criterion_wanted.emit(item.data(_CODE))


class RelianceCard(Card):
    """Says how far the result can be relied on, and why not further."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._grade = text_label(role="strong", wrap=True)
        self._lines = text_label(role="body", wrap=True)
        self.body.addWidget(self._grade)
        self.body.addWidget(self._lines)
        self.body.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words that do not depend on a result."""
        self.set_title(self.tr("Belastbarkeit"))

    def show_result(self, result: AuditResult) -> None:
        """Show an audit's reliability."""
        texts = language.texts()
        reliability = result.reliability
        words = reliability_text(reliability.grade, texts)
        self._grade.setText(
            self.tr("Stufe {grade}: {words}").format(grade=reliability.grade, words=words)
        )
        self._lines.setText("\n".join(self._sentences(result)))

    def _sentences(self, result: AuditResult) -> Iterator[str]:
        texts = language.texts()
        missing = [shortfall_text(each, texts) for each in result.reliability.shortfalls]
        if missing:
            yield self.tr("Für Stufe I fehlt: {what}").format(what=", ".join(missing))
        yield self._agreement(result.agreement_day, self.tr("Tag"))
        if result.night:
            yield self._agreement(result.agreement_night, self.tr("Nacht"))
        if gap := result.night_gap:
            yield self.tr("Nacht gegenüber Tag: {points} Punkte bei {count} Kriterien").format(
                points=_signed(gap.points), count=gap.items
            )
        day = result.day
        if day.sensitivity and day.score is not None:
            yield self.tr(
                "Mit gleichen Gewichten ändert sich der Tagwert um {points} Punkte."
            ).format(points=_signed(day.sensitivity.equal - day.score))

    def _agreement(self, agreement: Agreement, name: str) -> str:
        texts = language.texts()
        if agreement.raters < 2 or agreement.within_one is None:
            return self.tr("Übereinstimmung {name}: nur eine prüfende Person").format(name=name)
        text = self.tr(
            "Übereinstimmung {name}: {exact} gleich, {near} höchstens eine Stufe"
        ).format(
            name=name,
            exact=percent_text(agreement.exact or 0, texts),
            near=percent_text(agreement.within_one, texts),
        )
        if agreement.state is AgreementState.COMPUTED and agreement.alpha is not None:
            alpha = number_text(agreement.alpha, texts, 2)
            low = number_text(agreement.low or 0, texts, 2)
            high = number_text(agreement.high or 0, texts, 2)
            figures = f"α {alpha} ({low}–{high}), n = {agreement.units}"
            text += " · " + figures.replace(" ", "\N{NO-BREAK SPACE}")
        return text


def _signed(points: float) -> str:
    sign = "+" if points > 0 else "−" if points < 0 else ""
    return sign + number_text(abs(points), language.texts(), 1)
