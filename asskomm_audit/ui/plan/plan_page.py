"""The page of the plan: pins by click or keys, positions, and the way that was walked."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.ids import PlaceId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.places import Position
from asskomm_audit.domain.plans import Plan, keeps_shape
from asskomm_audit.domain.positions import PlanPoint
from asskomm_audit.imaging.plans import PreparedPlan
from asskomm_audit.store.audits import find_audit
from asskomm_audit.store.history import Changes
from asskomm_audit.ui import theme
from asskomm_audit.ui.actions import key_text
from asskomm_audit.ui.plan.asking import asked, place_and_audit_of
from asskomm_audit.ui.plan.items import PlanItem
from asskomm_audit.ui.plan.plan_bar import PlanBar
from asskomm_audit.ui.plan.plan_intake import PlanIntake
from asskomm_audit.ui.plan.plan_pane import PlanPane
from asskomm_audit.ui.plan.plan_side import PlanSide
from asskomm_audit.ui.plan.plan_state import SHOWN, PlanState
from asskomm_audit.ui.plan.plan_writing import PlanWriter, item_name
from asskomm_audit.ui.plan.position_card import PositionCard
from asskomm_audit.ui.plan.track_desk import TrackDesk
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.walk.ask_line import AskLine
from asskomm_audit.ui.widgets.empty_state import EmptyState
from asskomm_audit.ui.widgets.two_sides import TwoSides


class PlanPage(QWidget):
    """Shows the plan of the chosen audit's place, or of the one another page asked for."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_stale = True
        self._back = ""  # the page that Enter and Esc lead back to
        self.state = PlanState(session, self)
        self.writer = PlanWriter(session.perform, self)
        self.tracks = TrackDesk(session, self.state, self)
        self.bar = PlanBar()
        self.name_line = AskLine()
        self.intake = PlanIntake(session)
        self.side = PlanSide()
        self.canvas = self.side.canvas
        self.position = PositionCard(self._save_position)
        self.pane = PlanPane(self.position, self.tracks.card)
        self.sides = TwoSides(narrow=800, shares=(2, 1), least=(320, 340))
        self.sides.hold(self.side, self.pane)
        self._empty = EmptyState("place")
        self._work = QWidget()
        self._lay_out()
        self._connect_parts()
        self._connect_canvas()
        self.retranslate()

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of this page with what they do."""
        return [
            ("↑ ↓ ← →", self.tr("Fadenkreuz bewegen; mit Umschalt fein")),
            (key_text("Return"), self.tr("Pin am Fadenkreuz setzen")),
            (key_text("Tab"), self.tr("Nächster Pin")),
            ("N", self.tr("Nächster Eintrag ohne Pin")),
            (key_text("Del"), self.tr("Pin entfernen")),
            ("+  −  0", self.tr("Näher, weiter, ganzer Plan")),
            ("H", self.tr("Position des Empfängers übernehmen")),
            ("F6", self.tr("Einträge neben dem Plan")),
            (key_text("Esc"), self.tr("Zurück")),
        ]

    def show_record(self, record: str) -> None:
        """Show a place, or take a stop, finding or photo in hand; see `asking`."""
        wanted, self._back = asked(record)
        place, audit = place_and_audit_of(self._session.file, wanted)
        present = self._session.audit_id
        if place:
            self._is_stale = False
            self.state.show(place, audit or present)
            self.state.take_in_hand(wanted)
            self._go_to_item(self.state.item)
        self.side.offer_way_back(is_there=bool(self._back))

    def record_in_focus(self) -> tuple[Kind, str] | None:
        """Return what is in hand."""
        item = self.state.item
        return (item.kind, item.id) if item else None

    def focus_content(self) -> None:
        """Give the focus to the plan, or to what brings one."""
        if self._stack.currentIndex():
            self._empty.button.setFocus()
        elif self.state.plan is None:
            self.side.empty.button.setFocus()
        else:
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def before_leaving(self) -> None:
        """Write down what was typed."""
        self.position.flush()

    def before_closing(self) -> None:
        """Write the rest of the way and let the receiver go."""
        self.tracks.recorder.leave()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self._empty.set_texts(
            self.tr("Noch kein Audit gewählt"),
            self.tr("Wählen Sie oben ein Audit, oder legen Sie bei den Orten ein neues an."),
            self.tr("Zu den Orten"),
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tracks.card.look_for_ports()
        if self._is_stale:
            self._show_audit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._back = ""
        self.side.offer_way_back(is_there=False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_typing = isinstance(self.focusWidget(), QLineEdit)
        if event.key() == Qt.Key.Key_F6:
            self.bar.pane_button.toggle()
            self._toggle_focus()
        elif event.key() == Qt.Key.Key_H and not is_typing:
            self._take_fix()
        elif event.key() == Qt.Key.Key_N and not is_typing:
            self._next_without_pin()
        elif event.key() == Qt.Key.Key_Escape and self._back:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_S)
        for widget in (self.bar, self.name_line, self.intake):
            column.addWidget(widget)
        column.addWidget(self.sides, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*theme.PAGE_MARGINS)
        self._stack = QStackedLayout()
        layout.addLayout(self._stack)  # before anything is in it, which would flash up else
        self._stack.addWidget(self._work)
        self._stack.addWidget(self._empty)
        self.bar.pane_button.hide()

    def _connect_parts(self) -> None:
        session, bar = self._session, self.bar
        session.changed.connect(self._on_changed)
        session.audit_changed.connect(self._on_audit)
        bar.plan_chosen.connect(self.state.choose_plan)
        bar.add_wanted.connect(lambda: self.intake.choose(None))
        bar.replace_wanted.connect(lambda: self.intake.choose(self.state.plan))
        bar.rename_wanted.connect(self._ask_name)
        bar.removal_wanted.connect(self._remove_plan)
        bar.nearer_wanted.connect(lambda: self.canvas.zoom(1.4))
        bar.farther_wanted.connect(lambda: self.canvas.zoom(1 / 1.4))
        bar.whole_wanted.connect(self.canvas.fit)
        bar.pane_toggled.connect(self._turn)
        self.sides.turned.connect(self._on_turned)
        self.name_line.accepted.connect(self._rename)
        self.name_line.closed.connect(self.focus_content)
        self.intake.prepared.connect(self._take_plan)
        self.intake.previewed.connect(self._preview)
        self.pane.items.chosen.connect(self._take_in_hand)
        self.pane.items.activated.connect(self._pin_this)
        self.position.fix_wanted.connect(self._take_fix)
        self.tracks.recorder.told.connect(self._show_fix)
        self._empty.activated.connect(lambda: session.go("places"))

    def _connect_canvas(self) -> None:
        self.state.picture_changed.connect(self.canvas.show_picture)
        self.state.read.connect(self._show)
        self.side.empty.activated.connect(lambda: self.intake.choose(None))
        self.side.set_wanted.connect(lambda: self._set_pin(self.canvas.cross))
        self.side.removal_wanted.connect(self._remove_pin)
        self.side.back_wanted.connect(self._leave)
        self.canvas.set_wanted.connect(self._set_pin)
        self.canvas.tapped.connect(self._on_tap)
        self.canvas.chosen.connect(self._take_in_hand)
        self.canvas.removal_wanted.connect(self._remove_pin)
        self.canvas.next_wanted.connect(self._next_without_pin)
        self.canvas.left.connect(self._leave)

    # --- showing -----------------------------------------------------------------------------

    def _show_audit(self) -> None:
        self._is_stale = False
        audit_id = self._session.audit_id
        audit = find_audit(self._session.file, audit_id) if audit_id else None
        place: PlaceId | None = audit.place_id if audit else None
        self.state.show(place, audit_id)

    def _show(self) -> None:
        state, may_write = self.state, not self._session.read_only
        self._stack.setCurrentIndex(0 if state.place else 1)
        item = state.item
        current = item.id if item else ""
        self.bar.show_plans(state.plans, state.plan.id if state.plan else "", may_write=may_write)
        self.side.show_plan(is_there=state.plan is not None)
        self.side.show_item(item, may_write=may_write)
        self.side.empty.button.setVisible(may_write)
        self.canvas.setAccessibleName(
            self.tr("Lageplan {name}").format(name=state.plan.name if state.plan else "")
        )
        self.canvas.show_pins(state.items, current)
        self.pane.items.show_items(state.items, current)
        self.position.show_item(item, may_write=may_write)
        self._show_fix()

    def _show_fix(self) -> None:
        self.position.set_fix(is_there=self.tracks.recorder.fresh is not None)

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touch(*SHOWN):
            return
        if self.isVisible():
            self.state.take(changes)
        else:
            self._is_stale = True

    def _on_audit(self) -> None:
        self.tracks.recorder.stop_recording()
        if self.isVisible():
            self._show_audit()
        else:
            self._is_stale = True

    def _turn(self, second: bool) -> None:
        self.sides.turn(second=second)

    def _on_turned(self, narrow: bool) -> None:
        self.bar.pane_button.setVisible(narrow)
        self.bar.pane_button.setChecked(False)

    def _toggle_focus(self) -> None:
        if self.canvas.hasFocus() or self.side.isHidden():
            self.pane.items.list.setFocus()
        else:
            self.focus_content()

    def _preview(self, image: QImage | None) -> None:
        if image is not None:
            self.side.set_previewing(on=True)
            self.canvas.show_pins([], "")
            self.canvas.show_picture(image)
            return
        self.side.set_previewing(on=False)
        self.state.forget_picture()
        self.state.refresh()
        self.focus_content()

    def _go_to_item(self, item: PlanItem | None) -> None:
        if item and item.pin:
            self.canvas.go_to(item.pin.point)

    # --- acting ------------------------------------------------------------------------------

    def _take_in_hand(self, record: str) -> None:
        self.state.take_in_hand(record)
        self._go_to_item(self.state.item)
        self.canvas.announce(self.side.text())

    def _pin_this(self, record: str) -> None:
        """Go to the plan with what was chosen in the list."""
        self.bar.pane_button.setChecked(False)
        self._take_in_hand(record)
        self.focus_content()

    def _on_tap(self, point: PlanPoint) -> None:
        """Set what has no pin; what has one moves only when that is said."""
        self.canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        if (item := self.state.item) and item.pin is None:
            self._set_pin(point)

    def _set_pin(self, point: PlanPoint) -> None:
        item, plan = self.state.item, self.state.plan
        if self._session.read_only or plan is None or self.intake.isVisibleTo(self):
            return
        if item is None:
            self.canvas.announce(self.side.text())
            return
        self.writer.set_pin(plan, item, point)
        self.canvas.announce(self.side.text())
        if self._back:
            name = item_name(item)
            self._session.messages.success(self.tr("Pin gesetzt: {name}").format(name=name))
            self._leave()

    def _remove_pin(self) -> None:
        if (item := self.state.item) and not self._session.read_only:
            self.writer.remove_pin(item)
            self.focus_content()

    def _next_without_pin(self) -> None:
        if item := self.state.next_without_pin():
            self._take_in_hand(item.id)
        else:
            self.canvas.announce(self.tr("Alles hat einen Pin."))

    def _leave(self) -> None:
        """Close the preview, go back to the page one came from, or from the plan to the list."""
        if self.intake.isVisibleTo(self):
            self.intake.put_away()
        elif self._back:
            self._session.go(self._back)
        else:
            self.pane.items.list.setFocus()

    def _take_fix(self) -> None:
        item, fix = self.state.item, self.tracks.recorder.fresh
        if item and fix and not self._session.read_only:
            self.writer.take_fix(item, fix)

    def _save_position(self, position: Position | None) -> None:
        if (item := self.state.item) and not self._session.read_only:
            self.writer.set_position(item, position)

    def _take_plan(self, prepared: PreparedPlan, replaced: object) -> None:
        if self.state.place is None or self._session.read_only:
            return
        if not isinstance(replaced, Plan):
            added = self.writer.add(self.state.place, prepared)
            self.state.choose_plan(added)
        else:
            self.writer.replace(replaced, prepared)
            if not keeps_shape(replaced, prepared.width, prepared.height):
                self._session.messages.warning(
                    self.tr(
                        "Der neue Plan hat ein anderes Seitenverhältnis. Bitte prüfen Sie, ob die "
                        "Pins noch richtig liegen."
                    )
                )
        self.focus_content()

    def _remove_plan(self) -> None:
        if (plan := self.state.plan) and not self._session.read_only:
            self.writer.remove(plan)

    def _ask_name(self) -> None:
        if (plan := self.state.plan) and not self._session.read_only:
            self.name_line.set_words(
                self.tr("Wie heißt dieser Plan?"), self.tr("Bitte einen Namen eingeben.")
            )
            self.name_line.ask(plan.name)

    def _rename(self, name: str) -> None:
        if plan := self.state.plan:
            self.writer.rename(plan, name)
