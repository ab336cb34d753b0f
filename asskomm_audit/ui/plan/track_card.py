"""The receiver and the ways of the visit: connect, record, import, write as GPX."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.tracks import Track, length
from asskomm_audit.locating.receivers import Port, ports
from asskomm_audit.texts import number_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.plan.receiver_words import fix_sentence, trouble_sentence
from asskomm_audit.ui.plan.recorder import Recorder
from asskomm_audit.ui.plan.track_writing import stretches_of
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import icon_button, make_button, name_button, set_text
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.choice import Choice
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import set_role, text_label


class TrackCard(Card):
    """Shows what the receiver says and what way is known."""

    record_toggled = Signal(bool)
    import_wanted = Signal()
    export_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, session: Session, recorder: Recorder, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._recorder = recorder
        self._tracks: Sequence[Track] = ()
        self._may_write = True
        self.port = Choice()
        self.refresh_button = icon_button("redo")
        self.connect_button = make_button(icon_name="link")
        self.state = text_label(wrap=True)
        self.record_button = make_button(icon_name="play")
        self.record_button.setCheckable(True)
        self.import_button = make_button(icon_name="import")
        self.export_button = make_button(icon_name="export")
        self.remove_button = make_button(icon_name="trash", kind="quiet")
        self.about = text_label(role="muted", wrap=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def look_for_ports(self) -> None:
        """Ask the system which ports there are; that may take its time."""
        self._session.jobs.look(ports, self._show_ports)

    def show_tracks(self, tracks: Sequence[Track], *, may_write: bool) -> None:
        """Show how long the ways of the visit are."""
        self._tracks, self._may_write = tracks, may_write
        self._say()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.set_title(self.tr("Empfänger und Weg"))
        self.port.setAccessibleName(self.tr("Anschluss des Empfängers"))
        name_button(self.refresh_button, self.tr("Anschlüsse neu suchen"))
        set_text(self.import_button, self.tr("Weg importieren …"))
        self.import_button.setToolTip(self.tr("GPX-Datei oder NMEA-Aufzeichnung"))
        set_text(self.export_button, self.tr("Als GPX speichern …"))
        set_text(self.remove_button, self.tr("Wege entfernen"))
        self._say()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_S)
        line.addWidget(self.port, 1)
        line.addWidget(self.refresh_button)
        buttons = FlowLayout(spacing=theme.SPACE_S)
        for button in (
            *(self.record_button, self.import_button),
            *(self.export_button, self.remove_button),
        ):
            buttons.addWidget(button)
        self.body.addLayout(line)
        self.body.addWidget(self.connect_button, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.state, self.about):
            self.body.addWidget(widget)
        self.body.addLayout(buttons)

    def _connect(self) -> None:
        self.refresh_button.clicked.connect(self.look_for_ports)
        self.connect_button.clicked.connect(self._toggle_receiver)
        self.record_button.clicked.connect(self.record_toggled)
        self.import_button.clicked.connect(self.import_wanted)
        self.export_button.clicked.connect(self.export_wanted)
        self.remove_button.clicked.connect(self.removal_wanted)
        self._recorder.told.connect(self._say)
        self._recorder.recorded.connect(self._say)

    def _show_ports(self, found: list[Port]) -> None:
        self.port.set_choices([(port.device, port.text) for port in found])
        self.port.setEnabled(bool(found))
        self._say()

    def _toggle_receiver(self) -> None:
        if self._recorder.is_listening:
            self._recorder.leave()
        elif device := self.port.value():
            self._recorder.listen(str(device))

    def _say(self) -> None:
        recorder = self._recorder
        on = recorder.is_listening
        set_text(self.connect_button, self.tr("Trennen") if on else self.tr("Verbinden"))
        self.connect_button.setEnabled(on or self.port.value() is not None)
        self.record_button.setEnabled(self._may_write and on)
        self.record_button.setChecked(recorder.is_recording)
        set_text(
            self.record_button,
            self.tr("Aufzeichnung beenden")
            if recorder.is_recording
            else self.tr("Weg aufzeichnen"),
        )
        self.import_button.setEnabled(self._may_write)
        for button in (self.export_button, self.remove_button):
            button.setVisible(bool(self._tracks))
        self.remove_button.setEnabled(self._may_write)
        self._say_state()
        self._say_way()

    def _say_state(self) -> None:
        recorder = self._recorder
        tone = "body"
        if recorder.trouble:
            text, tone = trouble_sentence(recorder.trouble), "warn"
        elif recorder.fix and recorder.is_listening:
            text = fix_sentence(recorder.fix, recorder.age)
            tone = "body" if recorder.fresh else "warn"
        elif recorder.is_listening:
            text = self.tr("Der Empfänger wird abgehört …")
        elif self.port.value() is None:
            text = self.tr("Kein Empfänger angesteckt. Wege lassen sich auch importieren.")
        else:
            text = self.tr("Nicht verbunden.")
        if text != self.state.text():
            self.state.setText(text)
        set_role(self.state, tone)

    def _say_way(self) -> None:
        stretches = stretches_of(self._tracks)
        if not stretches:
            self.about.setText(self.tr("Für diese Begehung ist noch kein Weg bekannt."))
            return
        metres = sum(length(stretch) for stretch in stretches)
        texts = language.texts()
        far = self.tr("{km} km").format(km=number_text(metres / 1000, texts, 1))
        if metres < 1000:
            far = self.tr("{m} m").format(m=number_text(round(metres, -1), texts))
        text = self.tr("Weg dieser Begehung: etwa {length}, %n Abschnitt(e).", "", len(stretches))
        self.about.setText(text.format(length=far))
