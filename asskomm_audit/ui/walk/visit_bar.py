"""The bar above the question: which visit is walked, how far it is, and what is known of it."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.ui import theme
from asskomm_audit.ui.walk.sheet import Tally
from asskomm_audit.ui.widgets.buttons import icon_button, make_button, name_button, set_text
from asskomm_audit.ui.widgets.flow_layout import FlowLayout

_ICONS = {VisitKind.DAY: "sun", VisitKind.NIGHT: "moon", VisitKind.DESK: "desk"}


class VisitBar(QWidget):
    """Switches the visit, folds out its details and the list of criteria."""

    kind_chosen = Signal(object)  # VisitKind
    details_toggled = Signal(bool)
    list_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tallies = dict.fromkeys(VisitKind, Tally(0, 0))
        self.list_button = icon_button("menu")
        self.list_button.setCheckable(True)
        self.kinds: dict[VisitKind, QPushButton] = {}
        switch = QWidget()
        flow = FlowLayout(switch, theme.SPACE_S)
        for kind in VisitKind:
            button = make_button(icon_name=_ICONS[kind])
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._choose, kind))
            self.kinds[kind] = button
            flow.addWidget(button)
        self.details_button = make_button(icon_name="edit")
        self.details_button.setCheckable(True)
        self.details_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(self.list_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(switch, 1)
        layout.addWidget(self.details_button, 0, Qt.AlignmentFlag.AlignTop)
        self.details_button.toggled.connect(self.details_toggled)
        self.list_button.clicked.connect(self.list_toggled)
        self.retranslate()

    def set_kind(self, kind: VisitKind) -> None:
        """Show which visit is walked; a group of buttons would let Tab reach one of them only."""
        for each, button in self.kinds.items():
            button.setChecked(each is kind)

    def set_tally(self, kind: VisitKind, tally: Tally) -> None:
        """Show how far a visit is."""
        if tally != self._tallies[kind]:
            self._tallies[kind] = tally
            self._name(kind)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        for kind in VisitKind:
            self._name(kind)
        set_text(self.details_button, self.tr("Angaben"))
        self.details_button.setToolTip(self.tr("Beginn, Wetter und Licht dieser Begehung"))
        name_button(self.list_button, self.tr("Liste der Kriterien (F6)"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _choose(self, kind: VisitKind, _: bool = False) -> None:
        self.set_kind(kind)
        self.kind_chosen.emit(kind)

    def _name(self, kind: VisitKind) -> None:
        tally = self._tallies[kind]
        names = {
            VisitKind.DAY: self.tr("Tag"),
            VisitKind.NIGHT: self.tr("Nacht"),
            VisitKind.DESK: self.tr("Schreibtisch"),
        }
        self.kinds[kind].setToolTip(self.tr("Taste D wechselt den Durchgang"))
        set_text(self.kinds[kind], f"{names[kind]}  {tally.answered}/{tally.total}")
        self.kinds[kind].setAccessibleName(
            self.tr("{visit}, {answered} von {total} beantwortet").format(
                visit=names[kind], answered=tally.answered, total=tally.total
            )
        )
