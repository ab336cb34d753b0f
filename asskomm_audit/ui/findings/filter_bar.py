"""The bar above the table: which findings are shown, how many, and how a new one begins."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from asskomm_audit.domain.catalogue import Dimension
from asskomm_audit.domain.findings import FindingStatus, Risk
from asskomm_audit.labels import finding_status_label, risk_label
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.findings.row_filter import EVERY_RISK, EVERY_STATUS, LIVE, RowFilter
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.search_field import SearchField
from asskomm_audit.ui.widgets.tab_order import tab_through

_ONE_LINE = 1280  # width at 100 % text from which everything stands side by side


class FilterBar(QWidget):
    """Tells by `changed` that `row_filter()` or `all_audits()` is another one."""

    changed = Signal()
    scope_changed = Signal()
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, read_only: bool = False) -> None:
        super().__init__(parent)
        self._dimensions: tuple[Dimension, ...] = ()
        self.search = SearchField()
        self.scope = Choice()
        self.risk = Choice()
        self.status = Choice()
        self.dimension = Choice()
        for choice, letters in (
            (self.scope, 9),
            (self.risk, 14),
            (self.status, 10),
            (self.dimension, 13),
        ):
            choice.setMinimumContentsLength(letters)
        self.without_measure = make_button(kind="chip")
        self.overdue = make_button(kind="chip")
        for chip in (self.without_measure, self.overdue):
            chip.setCheckable(True)
        self.number = text_label(role="muted")
        self.new_button = make_button(icon_name="plus", kind="primary")
        self.new_button.setEnabled(not read_only)
        self._arrange()
        self._connect()
        self.retranslate()
        self.status.set_value(LIVE)

    def row_filter(self) -> RowFilter:
        """Return what a finding must be like to be shown."""
        risks, statuses = self.risk.value(), self.status.value()
        return RowFilter(
            words=tuple(self.search.text().casefold().split()),
            risks=risks if isinstance(risks, frozenset) else EVERY_RISK,
            statuses=statuses if isinstance(statuses, frozenset) else EVERY_STATUS,
            dimension=str(self.dimension.value() or ""),
            without_measure=self.without_measure.isChecked(),
            overdue=self.overdue.isChecked(),
        )

    def all_audits(self) -> bool:
        """Whether the findings of all audits are shown."""
        return bool(self.scope.value())

    def show_scope(self, *, all_audits: bool, one_audit: bool) -> None:
        """Show whose findings are shown; without `one_audit` there is nothing to choose."""
        self.scope.set_value(all_audits)
        self.scope.setEnabled(one_audit)

    def show_all(self) -> None:
        """Forget search and filters."""
        with QSignalBlocker(self):
            self.search.clear()
            self.search.returnPressed.emit()
            for choice in (self.risk, self.status, self.dimension):
                choice.setCurrentIndex(0)
            self.status.set_value(EVERY_STATUS)
            self.without_measure.setChecked(False)
            self.overdue.setChecked(False)
        self.changed.emit()

    def offer_dimensions(self, dimensions: Sequence[Dimension]) -> None:
        """Offer these dimensions to narrow by."""
        self._dimensions = tuple(dimensions)
        names = ((each.code, each.names[language.language()]) for each in dimensions)
        self.dimension.set_choices([("", self.tr("Alle Dimensionen")), *names])

    def show_number(self, shown: int, total: int) -> None:
        """Say how many of the findings are shown."""
        self.number.setText(self.tr("{shown} von {total}").format(shown=shown, total=total))
        said = self.tr("{shown} von {total} Feststellungen").format(shown=shown, total=total)
        self.number.setToolTip(said)
        self.number.setAccessibleName(said)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        texts = language.texts()
        self.search.set_placeholder(self.tr("Feststellungen durchsuchen"))
        self.scope.setAccessibleName(self.tr("Umfang"))
        self.scope.set_choices([(False, self.tr("Dieses Audit")), (True, self.tr("Alle Audits"))])
        self.risk.setAccessibleName(self.tr("Risikoklasse filtern"))
        self.risk.set_choices(
            [
                (EVERY_RISK, self.tr("Alle Risikoklassen")),
                *(
                    (frozenset((each,)), risk_label(each, texts))
                    for each in (*reversed(Risk), None)
                ),
            ]
        )
        self.status.setAccessibleName(self.tr("Status filtern"))
        self.status.set_choices(
            [
                (LIVE, self.tr("Gültige")),
                *(
                    (frozenset((each,)), finding_status_label(each, texts))
                    for each in FindingStatus
                ),
                (EVERY_STATUS, self.tr("Jeder Status")),
            ]
        )
        self.dimension.setAccessibleName(self.tr("Dimension filtern"))
        self.offer_dimensions(self._dimensions)
        set_text(self.without_measure, self.tr("ohne Maßnahme"))
        set_text(self.overdue, self.tr("überfällig"))
        self.overdue.setToolTip(self.tr("Eine Maßnahme hat ihre Frist überschritten"))
        set_text(self.new_button, self.tr("Neue Feststellung"))
        self.new_button.setToolTip(self.tr("Taste N"))
        self.status.explain(self.tr("Gültig sind vorgeschlagene und bestätigte Feststellungen"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() == QEvent.Type.FontChange:
            self._turn()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _arrange(self) -> None:
        filters = QWidget(self)
        flow = FlowLayout(filters, theme.SPACE_S)
        for widget in (
            self.scope,
            self.risk,
            self.status,
            self.dimension,
            self.without_measure,
            self.overdue,
        ):
            flow.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        filters.setSizePolicy(policy)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(theme.SPACE_M)
        self._head.addWidget(self.search, 4)
        self._head.addWidget(self.number)
        self._head.addStretch()
        self._head.addWidget(self.new_button)
        self.search.setMinimumWidth(160)
        self._lines = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.SPACE_S)
        self._lines.addLayout(self._head)
        self._lines.addWidget(filters)
        tab_through(self.search, filters, self.new_button)

    def _connect(self) -> None:
        self.scope.chosen.connect(lambda: self.scope_changed.emit())
        self.search.searched.connect(self.changed)
        for choice in (self.risk, self.status, self.dimension):
            choice.chosen.connect(lambda: self.changed.emit())
        for chip in (self.without_measure, self.overdue):
            chip.toggled.connect(lambda: self.changed.emit())
        self.new_button.clicked.connect(lambda: self.new_wanted.emit())

    def _turn(self) -> None:
        """Put everything in one line where there is room."""
        direction = QBoxLayout.Direction.TopToBottom
        if self.width() >= theme.px(_ONE_LINE):
            direction = QBoxLayout.Direction.RightToLeft
        if self._lines.direction() != direction:
            self._lines.setDirection(direction)
        self.search.setMaximumWidth(theme.px(420))
        self._head.setAlignment(Qt.AlignmentFlag.AlignTop)
