"""The detail beside the table: one finding with its head, its form and its measures."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QTabBar, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.ui import theme
from asskomm_audit.ui.findings.dismissal_line import DismissalLine
from asskomm_audit.ui.findings.finding_form import FindingForm
from asskomm_audit.ui.findings.finding_head import FindingHead
from asskomm_audit.ui.findings.measures_panel import MeasuresPanel
from asskomm_audit.ui.findings.rows import FindingRow
from asskomm_audit.ui.findings.writing import change_finding
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.carried_pictures import carried_pictures, carries_pictures
from asskomm_audit.ui.widgets.empty_state import EmptyState
from asskomm_audit.ui.widgets.scroll import scrolling
from asskomm_audit.ui.widgets.tab_order import tab_through

_FINDING, _MEASURES = 0, 1


class FindingDetail(QFrame):
    """Shows one finding, or that none is chosen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._session = session
        self._row: FindingRow | None = None
        self._sheet = QStackedWidget(self)  # parents first: moving trees of widgets restyles them
        self._page = QWidget(self._sheet)
        self._leaves = QStackedWidget(self._page)
        self.head = FindingHead(self._save_title, self._page, read_only=session.read_only)
        self.dismissal = DismissalLine(self._page)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.addTab("")
        self.tabs.addTab("")
        self._areas: list[QScrollArea] = []
        first, second = self._add_leaf(), self._add_leaf()
        self.form = FindingForm(session, first.parentWidget())
        self.measures = MeasuresPanel(session, second.parentWidget())
        first.addWidget(self.form)
        second.addWidget(self.measures)
        self.nothing = EmptyState("finding", self._sheet)
        self._arrange()
        self._sheet.addWidget(self.nothing)
        self._sheet.addWidget(self._page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_L, theme.SPACE_M, theme.SPACE_XS, theme.SPACE_XS)
        layout.addWidget(self._sheet)

        self.tabs.currentChanged.connect(self._leaves.setCurrentIndex)
        self.head.title_done.connect(self.form.description.setFocus)
        turn = QShortcut(QKeySequence("Ctrl+Tab"), self)  # there are two: back is the same
        turn.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        turn.activated.connect(self._turn)
        self.setAcceptDrops(not session.read_only)
        self.retranslate()

    def row(self) -> FindingRow | None:
        """Return the finding that is shown."""
        return self._row

    def show_row(self, row: FindingRow | None) -> None:
        """Show a finding; what is typed for another one is saved first."""
        is_other = (row and row.finding.id) != (self._row and self._row.finding.id)
        if is_other:
            self.flush()
            self.dismissal.hide()
            for area in self._areas:
                area.verticalScrollBar().setValue(0)
        self._row = row
        self._sheet.setCurrentIndex(1 if row else 0)
        if row:
            self.head.show_row(row, is_other=is_other)
            self.form.show_row(row)
            self.measures.show_row(row)
            self._name_tabs()

    def record_in_focus(self) -> tuple[Kind, str] | None:
        """Return what one is busy with: the finding, or its chosen measure or photo."""
        if self._row is None:
            return None
        measure, strip = self.measures.current(), self.form.photos.strip
        if self.tabs.currentIndex() == _MEASURES and measure:
            return Kind.MEASURE, measure.id
        if strip.hasFocus() and (photo := strip.current()):
            return Kind.PHOTO, photo.id
        return Kind.FINDING, self._row.finding.id

    def show_measures(self) -> None:
        """Turn to the measures."""
        self.tabs.setCurrentIndex(_MEASURES)

    def show_title(self) -> None:
        """Turn to the finding, its title ready to be typed over."""
        self.tabs.setCurrentIndex(_FINDING)
        self.head.title.setFocus()
        self.head.title.selectAll()

    def focus_next(self) -> None:
        """Put the focus where it goes on."""
        if self._row is None:
            return
        if self.tabs.currentIndex() == _MEASURES:
            self.measures.focus_next()
        elif not self.head.confirm_button.isHidden():
            self.head.confirm_button.setFocus()
        else:
            self.head.title.setFocus()

    def flush(self) -> None:
        """Save what is not saved yet."""
        self.head.title.flush()
        self.form.flush()
        self.measures.flush()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.tabs.setAccessibleName(self.tr("Bereiche der Feststellung"))
        self.nothing.set_texts(
            self.tr("Keine Feststellung gewählt"),
            self.tr("Wählen Sie eine Feststellung, um sie anzusehen und zu bearbeiten."),
        )
        self._name_tabs()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._row and carries_pictures(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        carried = carried_pictures(event.mimeData())
        if isinstance(carried, QImage):
            self.form.photos.add_image(carried)
        elif carried:
            self.form.photos.add_files(carried)

    def _add_leaf(self) -> QVBoxLayout:
        """Return the layout of a leaf, with space for its focus rings and the scroll bar."""
        room = QWidget()
        layout = QVBoxLayout(room)
        layout.setContentsMargins(theme.SPACE_XS, theme.SPACE_S, theme.SPACE_M, theme.SPACE_S)
        area = scrolling(room)
        self._areas.append(area)
        self._leaves.addWidget(area)
        return layout

    def _arrange(self) -> None:
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, theme.SPACE_M, 0)
        above.setSpacing(theme.SPACE_S)
        above.addWidget(self.head)
        above.addWidget(self.dismissal)
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_XS)
        layout.addLayout(above)
        layout.addWidget(self.tabs)
        layout.addWidget(self._leaves, 1)
        tab_through(self.head, self.dismissal, self.tabs, self.form, self.measures)

    def _name_tabs(self) -> None:
        count = self.measures.count()
        words = self.tr("Maßnahmen ({n})").format(n=count) if count else self.tr("Maßnahmen")
        self.tabs.setTabText(_FINDING, self.tr("Feststellung"))
        self.tabs.setTabText(_MEASURES, words)

    def _turn(self) -> None:
        self.tabs.setCurrentIndex(1 - self.tabs.currentIndex())

    def _save_title(self, text: str) -> None:
        if self._row is None:
            return
        title = " ".join(text.split())
        if title:
            finding_id = self._row.finding.id
            change_finding(self._session, finding_id, self.tr("Titel"), title=title)
        elif not self.head.title.hasFocus():
            self.head.title.show_text(self._row.finding.title, forget=True)
