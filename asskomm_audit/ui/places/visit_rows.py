"""The visits of an audit: how far each is, and the way into the walk."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QPushButton, QWidget
from typing_extensions import override

from asskomm_audit.domain.audits import AuditStatus, VisitKind
from asskomm_audit.labels import visit_label
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.places.rows import AuditRow
from asskomm_audit.ui.places.strength import set_strong
from asskomm_audit.ui.widgets.buttons import make_button, set_text
from asskomm_audit.ui.widgets.labels import text_label


class VisitRows(QWidget):
    """One line a visit; the one to go on with has the strong button."""

    visit_wanted = Signal(object)  # VisitKind

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: AuditRow | None = None
        self._read_only = False
        self._names: dict[VisitKind, QLabel] = {}
        self._counts: dict[VisitKind, QLabel] = {}
        self._bars: dict[VisitKind, QProgressBar] = {}
        self.buttons: dict[VisitKind, QPushButton] = {}
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(theme.SPACE_M)
        self._layout.setVerticalSpacing(theme.SPACE_S)
        self._layout.setColumnStretch(0, 1)
        self._layout.setColumnStretch(1, 3)
        for line, kind in enumerate(VisitKind):
            self._add_line(line, kind)

    def show_row(self, row: AuditRow, *, read_only: bool = False) -> None:
        """Show how far an audit is."""
        self._row = row
        self._read_only = read_only
        for kind in VisitKind:
            total, done = row.scope.of(kind), row.done.of(kind)
            for widget in (
                self._names[kind],
                self._bars[kind],
                self._counts[kind],
                self.buttons[kind],
            ):
                widget.setVisible(total > 0)
            self._bars[kind].setRange(0, max(total, 1))
            self._bars[kind].setValue(done)
            set_strong(self.buttons[kind], _ICONS[kind], strong=kind is self._strong())
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        row = self._row
        if row is None:
            return
        for kind in VisitKind:
            name = visit_label(kind, language.texts())
            count = self.tr("{done} von {total}").format(
                done=row.done.of(kind), total=row.scope.of(kind)
            )
            self._names[kind].setText(name)
            self._counts[kind].setText(count)
            self._bars[kind].setAccessibleName(f"{name}: {count}")
            set_text(self.buttons[kind], self._verb(row, kind))
            self.buttons[kind].setAccessibleName(f"{name}: {self._verb(row, kind)}, {count}")

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _add_line(self, line: int, kind: VisitKind) -> None:
        self._names[kind] = text_label(wrap=True)
        self._counts[kind] = text_label(role="muted")
        self._bars[kind] = QProgressBar(textVisible=False)
        self._bars[kind].setMinimumWidth(48)
        self.buttons[kind] = make_button(icon_name=_ICONS[kind])
        self.buttons[kind].setAutoDefault(True)
        self.buttons[kind].clicked.connect(partial(self._want, kind))
        middle = Qt.AlignmentFlag.AlignVCenter
        self._layout.addWidget(self._names[kind], line, 0, middle)
        self._layout.addWidget(self._bars[kind], line, 1, middle)
        self._layout.addWidget(self._counts[kind], line, 2, middle)
        self._layout.addWidget(self.buttons[kind], line, 3)

    def _want(self, kind: VisitKind, _: bool = False) -> None:
        self.visit_wanted.emit(kind)

    def _strong(self) -> VisitKind | None:
        row = self._row
        if row is None or self._is_over(row):
            return None
        return row.next_visit

    def _is_over(self, row: AuditRow) -> bool:
        return self._read_only or row.audit.status is AuditStatus.CLOSED

    def _verb(self, row: AuditRow, kind: VisitKind) -> str:
        if self._is_over(row) or row.done.of(kind) >= row.scope.of(kind):
            return self.tr("Ansehen")
        return self.tr("Fortsetzen") if row.done.of(kind) else self.tr("Beginnen")


_ICONS = {VisitKind.DAY: "sun", VisitKind.NIGHT: "moon", VisitKind.DESK: "desk"}
