"""The panel of the walk for its stops: the route on the left, what is there on the right."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.ids import StopId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.lighting import points_at
from asskomm_audit.domain.places import Place, Stop
from asskomm_audit.store.history import Changes
from asskomm_audit.store.measuring import lux_points_of, people_counts_of
from asskomm_audit.store.places import find_place, stops_of
from asskomm_audit.ui import theme
from asskomm_audit.ui.plan.asking import ask_for_plan
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.stops.light_box import LightBox
from asskomm_audit.ui.stops.people_counter import PeopleCounter
from asskomm_audit.ui.stops.stop_list import StopList
from asskomm_audit.ui.stops.stop_writing import StopWriter
from asskomm_audit.ui.walk.ask_line import AskLine
from asskomm_audit.ui.walk.walk import Walk
from asskomm_audit.ui.widgets.buttons import icon_button, make_button, name_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label

_SHOWN = (Kind.STOP, Kind.PLACE, Kind.LUX_POINT, Kind.PEOPLE_COUNT, Kind.VISIT)
_LIST_WIDTH = 260


class StopsPanel(Card):
    """Reads anew when it is seen and something changed; every act is a step."""

    closed = Signal()

    def __init__(self, session: Session, walk: Walk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._walk = walk
        self._stops: list[Stop] = []
        self._place: Place | None = None
        self._is_renaming = False
        self.writer = StopWriter(walk.perform, self)
        self.list = StopList()
        self.add_button = icon_button("plus")
        self.rename_button = icon_button("edit")
        self.up_button = icon_button("chevron-up")
        self.down_button = icon_button("chevron-down")
        self.remove_button = icon_button("trash")
        self.plan_button = icon_button("pin")
        self.name_line = AskLine()
        self.light = LightBox()
        self.people = PeopleCounter()
        self._about = text_label(role="muted", wrap=True)
        self.survey_button = make_button(icon_name="message")
        self._right = QWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def stops(self) -> list[Stop]:
        """The stops of the place that is walked, as the file has them now."""
        sheet = self._walk.sheet
        return stops_of(self._session.file, sheet.audit.place_id) if sheet else []

    def refresh(self) -> None:
        """Read stops and measurements anew."""
        sheet, file = self._walk.sheet, self._session.file
        self._place = find_place(file, sheet.audit.place_id) if sheet else None
        self._stops = self.stops
        present = self._present()
        self.list.show_stops(self._stops, present.id if present else None)
        locked = self._session.read_only or self._place is None
        for button in self._buttons():
            button.setEnabled(not locked and (present is not None or button is self.add_button))
        self.plan_button.setEnabled(present is not None)
        self._right.setVisible(present is not None and not locked)
        self.survey_button.setVisible(present is not None)
        self._say_about(present)
        if present and sheet:
            self._show_measured(present)

    def ask_new(self) -> None:
        """Ask for the name of a new stop."""
        if not self._session.read_only and self._place:
            self._is_renaming = False
            self.name_line.set_words(
                self.tr("Wie heißt der neue Standpunkt?"), self.tr("Bitte einen Namen eingeben.")
            )
            self.name_line.ask()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.setAccessibleName(self.tr("Standpunkte"))
        self.list.setAccessibleName(self.tr("Standpunkte entlang des Weges"))
        name_button(self.add_button, self.tr("Standpunkt hinzufügen (Einfg)"))
        name_button(self.rename_button, self.tr("Umbenennen (F2)"))
        name_button(self.up_button, self.tr("Nach oben (Alt+Pfeil)"))
        name_button(self.down_button, self.tr("Nach unten (Alt+Pfeil)"))
        name_button(self.remove_button, self.tr("Entfernen (Entf)"))
        name_button(self.plan_button, self.tr("Auf dem Lageplan"))
        set_text(self.survey_button, self.tr("Angaben hier eingeben"))
        self.list.name_whole(self.tr("Ganzer Ort"))
        self._say_about(self._present())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_XS)
        for button in self._buttons():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.addWidget(button)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(theme.SPACE_XS)
        left.addWidget(self.list)
        left.addLayout(buttons)
        left.addStretch(1)
        self.list.setFixedWidth(_LIST_WIDTH)
        measures = QVBoxLayout(self._right)
        measures.setContentsMargins(0, 0, 0, 0)
        measures.setSpacing(theme.SPACE_S)
        measures.addWidget(self.people)
        measures.addWidget(self.light)
        right = QVBoxLayout()
        right.setSpacing(theme.SPACE_S)
        line = QHBoxLayout()
        line.addWidget(self._about, 1)
        line.addWidget(self.survey_button, 0, Qt.AlignmentFlag.AlignTop)
        right.addLayout(line)
        right.addWidget(self._right)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addLayout(left)
        row.addLayout(right, 1)
        self.body.setContentsMargins(theme.SPACE_M, theme.SPACE_S, theme.SPACE_M, theme.SPACE_M)
        self.body.addLayout(row)
        self.body.addWidget(self.name_line)

    def _connect(self) -> None:
        self.list.chosen.connect(self._session.set_stop)
        self.list.left.connect(self.closed)
        self.list.add_wanted.connect(self.ask_new)
        self.list.rename_wanted.connect(self._ask_name)
        self.list.removal_wanted.connect(self._remove)
        self.list.move_wanted.connect(self._move)
        self.add_button.clicked.connect(self.ask_new)
        self.rename_button.clicked.connect(self._ask_name)
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.remove_button.clicked.connect(self._remove)
        self.plan_button.clicked.connect(self._show_plan)
        self.name_line.accepted.connect(self._take_name)
        self.name_line.closed.connect(self.list.setFocus)
        self.survey_button.clicked.connect(self._go_to_survey)
        self.light.added.connect(self._add_lux)
        self.light.removed.connect(self.writer.remove_lux)
        self.light.class_chosen.connect(self._choose_class)
        self.light.device_named.connect(self._name_device)
        self.people.counted.connect(self._count)
        self._session.changed.connect(self._on_changed)
        self._walk.loaded.connect(self._on_loaded)

    def _buttons(self):  # noqa: ANN202 - tool buttons
        return (
            self.add_button,
            self.rename_button,
            self.up_button,
            self.down_button,
            self.remove_button,
            self.plan_button,
        )

    def _present(self) -> Stop | None:
        return next((each for each in self._stops if each.id == self._session.stop_id), None)

    def _say_about(self, present: Stop | None) -> None:
        if present:
            self._about.setText(
                self.tr(
                    "Zuerst still: Alle füllen SG1 bis SG3 aus, bevor gesprochen wird. Dann "
                    "zählen, messen und bewerten."
                )
            )
        else:
            self._about.setText(
                self.tr(
                    "Ohne Standpunkt gilt eine Antwort für den ganzen Ort. Jeder Standpunkt hat "
                    "eigene Antworten; es zählt der mittlere, bei kritischen Kriterien der "
                    "schlechteste."
                )
            )

    def _show_measured(self, stop: Stop) -> None:
        file, visit = self._session.file, self._walk.visit
        if visit is None:
            return
        points = points_at(lux_points_of(file, visit.audit_id), visit.id, stop.id)
        self.light.show_light(points, stop.light_class, visit.light_device)
        self.people.show_counts(
            {
                each.counted: each.number
                for each in people_counts_of(file, visit.audit_id)
                if each.visit_id == visit.id and each.stop_id == stop.id
            }
        )

    def _ask_name(self) -> None:
        present = self._present()
        if present and not self._session.read_only:
            self._is_renaming = True
            self.name_line.set_words(
                self.tr("Neuer Name des Standpunkts:"), self.tr("Bitte einen Namen eingeben.")
            )
            self.name_line.ask(present.name)

    def _take_name(self, name: str) -> None:
        present = self._present()
        if self._is_renaming and present:
            self.writer.rename(present, name)
        elif self._place:
            self._session.set_stop(self.writer.add(self._place, self._stops, name))
        self.list.setFocus()

    def _move(self, step: int) -> None:
        if (present := self._present()) and not self._session.read_only:
            self.writer.move(self._stops, present, step)

    def _remove(self) -> None:
        if (present := self._present()) and not self._session.read_only:
            self._session.set_stop(None)
            self.writer.remove(present)
            self.list.setFocus()

    def _add_lux(self, lux: float) -> None:
        sheet, stop, visit = self._walk.sheet, self._present(), self._walk.visit
        if sheet and stop and visit:
            known = points_at(lux_points_of(self._session.file, sheet.audit.id), visit.id, stop.id)
            self.writer.add_lux(sheet.audit, self._walk.kind, stop, known, lux)

    def _choose_class(self, light_class: object) -> None:
        if stop := self._present():
            self.writer.set_class(stop, light_class)  # pyright: ignore[reportArgumentType] - the choices are classes

    def _name_device(self, device: str) -> None:
        if sheet := self._walk.sheet:
            self.writer.set_device(sheet.audit, self._walk.kind, device)

    def _count(self, group: object, number: int | None) -> None:
        sheet, stop = self._walk.sheet, self._present()
        if sheet and stop:
            self.writer.count(sheet.audit, self._walk.kind, stop, group, number)  # pyright: ignore[reportArgumentType] - the fields are groups

    def _show_plan(self) -> None:
        if stop := self._present():
            ask_for_plan(self._session, stop.id, "walk")

    def _go_to_survey(self) -> None:
        if stop := self._present():
            self._session.go("survey", StopId(stop.id))

    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*_SHOWN) and self.isVisible():
            self.refresh()

    def _on_loaded(self) -> None:
        if self.isVisible():
            self.refresh()
