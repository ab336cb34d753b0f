"""The head of the detail: number, title and risk of the finding, its status, and what to do."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.findings import Finding, FindingStatus
from asskomm_audit.labels import finding_status_label
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.findings.rows import FindingRow
from asskomm_audit.ui.icons import pixmap
from asskomm_audit.ui.widgets.buttons import icon_button, make_button, name_button, set_text
from asskomm_audit.ui.widgets.flow_layout import FlowLayout
from asskomm_audit.ui.widgets.labels import ElidedLabel, text_label
from asskomm_audit.ui.widgets.risk_badge import RiskBadge
from asskomm_audit.ui.widgets.saved_field import Save, SavedText

_SIGNS = {
    FindingStatus.PROPOSED: ("help", "warn"),
    FindingStatus.CONFIRMED: ("check", "good"),
    FindingStatus.DISMISSED: ("cross", "muted"),
    FindingStatus.WITHDRAWN: ("undo", "muted"),
}


class FindingHead(QWidget):
    """Shows which finding it is; the acts are for the page."""

    back_wanted = Signal()
    confirmed = Signal()
    dismissal_wanted = Signal()
    plan_wanted = Signal()
    history_wanted = Signal()
    removal_wanted = Signal()
    title_done = Signal()

    def __init__(
        self, save_title: Save, parent: QWidget | None = None, *, read_only: bool = False
    ) -> None:
        super().__init__(parent)
        self._row: FindingRow | None = None
        self._read_only = read_only
        self.back_button = icon_button("arrow-left")
        self.number = text_label(role="h3")
        self.badge = RiskBadge()
        self.where = ElidedLabel(role="muted")
        self.plan_button = icon_button("pin")
        self.history_button = icon_button("clock")
        self.remove_button = icon_button("trash")
        self.title = _Title(save_title)
        self.title.setReadOnly(read_only)
        self.title_sentence = text_label(role="bad", wrap=True)
        self.title_sentence.hide()
        self._sign = QLabel()
        self.status = text_label(role="strong")
        self.why = text_label(role="muted", wrap=True)
        self.confirm_button = make_button(icon_name="check", kind="primary")
        self.dismiss_button = make_button(icon_name="cross")
        self.take_up_button = make_button(icon_name="undo")
        self._arrange()
        self._connect()
        self.retranslate()

    def show_row(self, row: FindingRow, *, is_other: bool) -> None:
        """Show a finding; `is_other` forgets what is typed for the one before."""
        self._row = row
        self.title.show_text(row.finding.title, forget=is_other)
        self._say()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        name_button(self.back_button, self.tr("Zurück zur Liste"))
        name_button(self.plan_button, self.tr("Auf dem Lageplan"))
        name_button(self.history_button, self.tr("Verlauf der Feststellung"))
        name_button(self.remove_button, self.tr("Feststellung entfernen"))
        set_text(self.confirm_button, self.tr("Bestätigen"))
        set_text(self.dismiss_button, self.tr("Verwerfen …"))
        set_text(self.take_up_button, self.tr("Wieder aufnehmen"))
        self.title.setAccessibleName(self.tr("Titel der Feststellung"))
        self.title.setPlaceholderText(self.tr("Was ist nicht in Ordnung?"))
        self._say()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE_S)
        for widget in (self.back_button, self.number, self.badge):
            top.addWidget(widget)
        top.addWidget(self.where, 1)
        top.addWidget(self.plan_button)
        top.addWidget(self.history_button)
        top.addWidget(self.remove_button)
        state = QHBoxLayout()
        state.setSpacing(theme.SPACE_XS)
        state.addWidget(self._sign)
        state.addWidget(self.status)
        buttons = FlowLayout(spacing=theme.SPACE_S)
        said = QWidget()
        said.setLayout(state)
        state.setContentsMargins(0, theme.SPACE_S, theme.SPACE_S, theme.SPACE_S)
        for widget in (said, self.confirm_button, self.dismiss_button, self.take_up_button):
            buttons.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addLayout(top)
        layout.addWidget(self.title)
        layout.addWidget(self.title_sentence)
        layout.addLayout(buttons)
        layout.addWidget(self.why)

    def _connect(self) -> None:
        self.back_button.clicked.connect(lambda: self.back_wanted.emit())
        self.confirm_button.clicked.connect(lambda: self.confirmed.emit())
        self.take_up_button.clicked.connect(lambda: self.confirmed.emit())
        self.dismiss_button.clicked.connect(lambda: self.dismissal_wanted.emit())
        self.plan_button.clicked.connect(lambda: self.plan_wanted.emit())
        self.history_button.clicked.connect(lambda: self.history_wanted.emit())
        self.remove_button.clicked.connect(lambda: self.removal_wanted.emit())
        self.title.textChanged.connect(self._check_title)
        self.title.done.connect(self.title_done)

    def _check_title(self) -> None:
        is_missing = self._row is not None and not self.title.toPlainText().strip()
        sentence = self.tr("Eine Feststellung braucht einen Titel.") if is_missing else ""
        self.title_sentence.setText(sentence)
        self.title_sentence.setVisible(is_missing)
        self.title.setAccessibleDescription(sentence)

    def _say(self) -> None:
        if self._row is None:
            return
        finding = self._row.finding
        self.number.setText(finding.label)
        self.badge.set_risk(finding.risk)
        self.where.setText(self._row.place.name[:300])
        sign, tone = _SIGNS[finding.status]
        self._sign.setPixmap(pixmap(sign, tone, theme.px(18)))
        self.status.setText(finding_status_label(finding.status, language.texts()))
        self.why.setText(self._why(finding))
        self.why.setVisible(bool(self.why.text()))
        is_live, may_write = finding.is_live, not self._read_only
        self.confirm_button.setVisible(finding.status is FindingStatus.PROPOSED and may_write)
        self.dismiss_button.setVisible(is_live and may_write)
        self.take_up_button.setVisible(not is_live and may_write)
        self.remove_button.setVisible(finding.criterion is None and may_write)
        self._check_title()

    def _why(self, finding: Finding) -> str:
        match finding.status:
            case FindingStatus.PROPOSED:
                return self.tr(
                    "Das Programm schlägt sie vor, weil ein kritisches Kriterium mit 0 oder 1 "
                    "bewertet ist."
                )
            case FindingStatus.DISMISSED:
                return self.tr("Grund: {reason}").format(reason=finding.reason[:2000])
            case FindingStatus.WITHDRAWN:
                return self.tr(
                    "Das Programm hat sie zurückgezogen: Das Kriterium ist inzwischen besser "
                    "bewertet."
                )
            case FindingStatus.CONFIRMED:
                return ""


class _Title(SavedText):
    """The title in one paragraph: Enter is done with it."""

    done = Signal()
    around = 14

    def __init__(self, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(save, parent, lines=(1, 4))
        self.setProperty("kind", "title")
        self.document().setDocumentMargin(2)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.flush()
            self.done.emit()
            return
        super().keyPressEvent(event)
