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

_LONGEST = 24  # letters of a stop's name
_LONGEST_TIGHT = 12


class VisitBar(QWidget):
    """Switches the visit, folds out its details and the list of criteria."""

    kind_chosen = Signal(object)  # VisitKind
    details_toggled = Signal(bool)
    list_toggled = Signal(bool)
    density_wanted = Signal()
    measures_wanted = Signal()
    stops_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stop = ""
        self._is_tight = False
        self._tallies = dict.fromkeys(VisitKind, Tally(0, 0))
        self.list_button = icon_button("menu")
        self.list_button.setCheckable(True)
        self.density_button = icon_button("table")
        self.density_button.setCheckable(True)
        self.density_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
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
        self.measures_button = make_button(icon_name="measure")
        self.measures_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.measures_button.clicked.connect(lambda: self.measures_wanted.emit())
        self._measures = (0, 0)
        flow.addWidget(self.measures_button)
        self.stop_button = make_button(icon_name="pin")
        self.stop_button.setCheckable(True)
        self.stop_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        flow.addWidget(self.stop_button)
        self.details_button = make_button(icon_name="edit")
        self.details_button.setCheckable(True)
        self.details_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(self.list_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(switch, 1)
        layout.addWidget(self.density_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.details_button, 0, Qt.AlignmentFlag.AlignTop)
        self.details_button.toggled.connect(self.details_toggled)
        self.stop_button.toggled.connect(self.stops_toggled)
        self.list_button.clicked.connect(self.list_toggled)
        self.density_button.clicked.connect(lambda: self.density_wanted.emit())
        self.retranslate()

    def set_kind(self, kind: VisitKind) -> None:
        """Show which visit is walked; a group of buttons would let Tab reach one of them only."""
        for each, button in self.kinds.items():
            button.setChecked(each is kind)
            self._name(each)

    def set_tight(self, *, on: bool) -> None:
        """Say less where a second line would cost the question its room."""
        if on != self._is_tight:
            self._is_tight = on
            for kind in VisitKind:
                self._name(kind)
            self._name_stop()

    def set_stop(self, name: str) -> None:
        """Show at which stop answers are given; without a name, for the whole place."""
        self._stop = name
        self._name_stop()

    def set_tally(self, kind: VisitKind, tally: Tally) -> None:
        """Show how far a visit is."""
        if tally != self._tallies[kind]:
            self._tallies[kind] = tally
            self._name(kind)

    def set_measures(self, checked: int, total: int) -> None:
        """Show how many measures of the audit before were checked; without any, nothing."""
        self._measures = (checked, total)
        self._name_measures()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        for kind in VisitKind:
            self._name(kind)
        self._name_measures()
        self._name_stop()
        set_text(self.details_button, self.tr("Angaben"))
        self.details_button.setToolTip(self.tr("Beginn, Wetter und Licht dieser Begehung"))
        name_button(self.list_button, self.tr("Liste der Kriterien (F6)"))
        name_button(self.density_button, self.tr("Zwölf Kriterien auf einmal (L)"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _name_measures(self) -> None:
        checked, total = self._measures
        set_text(self.measures_button, f"{checked}/{total}")
        words = self.tr("Maßnahmen aus dem letzten Audit: {checked} von {total} geprüft")
        said = words.format(checked=checked, total=total)
        self.measures_button.setAccessibleName(said)
        self.measures_button.setToolTip(said)
        self.measures_button.setVisible(total > 0)

    def _choose(self, kind: VisitKind, _: bool = False) -> None:
        self.set_kind(kind)
        self.kind_chosen.emit(kind)

    def _name_stop(self) -> None:
        shown = self._stop or self.tr("Ganzer Ort")
        longest = _LONGEST_TIGHT if self._is_tight else _LONGEST
        cut = shown if len(shown) <= longest else shown[: longest - 1].rstrip() + "…"
        set_text(self.stop_button, cut)
        self.stop_button.setAccessibleName(self.tr("Standpunkt: {name}").format(name=shown))
        self.stop_button.setToolTip(
            self.tr("Taste O zeigt die Standpunkte, Komma und Punkt gehen den Weg zurück und vor")
        )

    def _name(self, kind: VisitKind) -> None:
        tally = self._tallies[kind]
        names = {
            VisitKind.DAY: self.tr("Tag"),
            VisitKind.NIGHT: self.tr("Nacht"),
            VisitKind.DESK: self.tr("Schreibtisch"),
        }
        self.kinds[kind].setToolTip(self.tr("Taste D wechselt den Durchgang"))
        name = "" if self._is_tight and not self.kinds[kind].isChecked() else f"{names[kind]}  "
        set_text(self.kinds[kind], f"{name}{tally.answered}/{tally.total}")
        self.kinds[kind].setAccessibleName(
            self.tr("{visit}, {answered} von {total} beantwortet").format(
                visit=names[kind], answered=tally.answered, total=tally.total
            )
        )
