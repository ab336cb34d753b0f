"""The measures of a finding: the list, and the form of the chosen one."""

from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asskomm_audit.domain.catalogue import Catalogue
from asskomm_audit.domain.ids import MeasureId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.measures import Measure
from asskomm_audit.store.catalogues import find_catalogue
from asskomm_audit.store.photos import photos_of
from asskomm_audit.ui import theme
from asskomm_audit.ui.findings.measure_form import MeasureForm
from asskomm_audit.ui.findings.measures_model import MeasuresModel
from asskomm_audit.ui.findings.rows import FindingRow
from asskomm_audit.ui.findings.writing import DONE, add_measure, drop_measure
from asskomm_audit.ui.session import Session
from asskomm_audit.ui.widgets.buttons import icon_button, make_button, name_button, set_text
from asskomm_audit.ui.widgets.labels import text_label
from asskomm_audit.ui.widgets.tab_order import tab_through
from asskomm_audit.ui.widgets.two_lines import TwoLineDelegate

_MOST_ROWS = 4


class MeasuresPanel(QWidget):
    """Shows, adds and removes the measures of one finding."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._row: FindingRow | None = None
        self._is_loading = False
        self.model = MeasuresModel(self)
        self.list = _List(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(TwoLineDelegate(self.list, MeasuresModel.SecondRole))
        self.nothing = text_label(role="muted", wrap=True)
        self.new_button = make_button(icon_name="plus")
        self.compare_button = make_button(icon_name="contrast", kind="chip")
        self.history_button = icon_button("clock")
        self.remove_button = icon_button("trash")
        self.form = MeasureForm(session, self)
        self._arrange()
        self.list.selectionModel().currentRowChanged.connect(self._show_current)
        self.list.deleted.connect(self.remove_current)
        self.list.opened.connect(lambda: self.form.text.setFocus())
        self.new_button.clicked.connect(lambda: self.add())
        self.compare_button.clicked.connect(self._compare)
        self.history_button.clicked.connect(self._show_history)
        self.remove_button.clicked.connect(self.remove_current)
        self.new_button.setVisible(not session.read_only)
        self.retranslate()

    def show_row(self, row: FindingRow) -> None:
        """Show the measures of a finding; the chosen one stays, or gives way to its neighbour."""
        is_other = self._row is None or self._row.finding.id != row.finding.id
        if is_other:
            self.form.flush()
        kept, line = self.current(), max(self.list.currentIndex().row(), 0)
        self._row = row
        self._is_loading = True
        today = date.today()  # noqa: DTZ011 - the day on the wall here
        self.model.set_measures(row.measures, self._catalogue(row), today)
        wanted = self.model.row_of(kept.id) if kept and not is_other else -1
        if wanted < 0:
            wanted = 0 if is_other else min(line, len(row.measures) - 1)
        self.list.setCurrentIndex(self.model.index(wanted))
        self._is_loading = False
        self.list.updateGeometry()
        self._show_current()

    def count(self) -> int:
        """Return how many measures the finding has."""
        return self.model.rowCount()

    def current(self) -> Measure | None:
        """Return the chosen measure."""
        return self.list.currentIndex().data(MeasuresModel.MeasureRole)

    def choose(self, measure_id: MeasureId) -> None:
        """Choose a measure."""
        self.list.setCurrentIndex(self.model.index(self.model.row_of(measure_id)))

    def add(self, text: str = "") -> None:
        """Add a measure and let its text be typed."""
        if self._row and not self._session.read_only:
            self.form.flush()
            self.choose(add_measure(self._session, self._row.finding, text))
            self.form.text.edit.setFocus()
            self.form.text.edit.selectAll()

    def remove_current(self) -> None:
        """Remove the chosen measure."""
        measure = self.current()
        if measure and not self._session.read_only:
            self.form.flush()
            drop_measure(self._session, measure)

    def flush(self) -> None:
        """Save what is not saved yet."""
        self.form.flush()

    def focus_next(self) -> None:
        """Put the focus where it goes on."""
        (self.list if self.count() else self.new_button).setFocus()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        set_text(self.new_button, self.tr("Neue Maßnahme"))
        self.new_button.setToolTip(self.tr("Taste M"))
        set_text(self.compare_button, self.tr("Vorher und nachher"))
        self.compare_button.setToolTip(self.tr("Fotos vor und nach der Maßnahme vergleichen"))
        name_button(self.history_button, self.tr("Verlauf der gewählten Maßnahme"))
        name_button(self.remove_button, self.tr("Gewählte Maßnahme entfernen"))
        self.list.setAccessibleName(self.tr("Maßnahmen"))
        self.nothing.setText(
            self.tr("Noch keine Maßnahme: Was soll geschehen, durch wen und bis wann?")
        )
        self.model.retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() == QEvent.Type.FontChange:
            self.list.updateGeometry()
        super().changeEvent(event)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_S)
        buttons.addWidget(self.new_button)
        buttons.addWidget(self.compare_button)
        buttons.addStretch()
        buttons.addWidget(self.history_button)
        buttons.addWidget(self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        layout.addSpacing(theme.SPACE_S)
        layout.addWidget(self.form)
        layout.addStretch()
        tab_through(
            self.list,
            self.new_button,
            self.compare_button,
            self.history_button,
            self.remove_button,
            self.form,
        )

    def _compare(self) -> None:
        """Show the finding's photos beside what there is of the same spot before and after."""
        if self._row:
            finding = self._row.finding
            every = photos_of(self._session.file, finding.audit_id)
            self.flush()
            self._session.compare([each.id for each in every if each.finding_id == finding.id])

    def _show_history(self) -> None:
        if measure := self.current():
            self.flush()
            self._session.show_history(Kind.MEASURE, measure.id)

    def _catalogue(self, row: FindingRow) -> Catalogue:
        return find_catalogue(self._session.file, row.audit.catalogue_hash)

    def _show_current(self) -> None:
        if self._is_loading or self._row is None:
            return
        measure = self.current()
        self.nothing.setVisible(measure is None)
        self.list.setVisible(measure is not None)
        self.history_button.setVisible(measure is not None)
        is_done = measure is not None and measure.status in DONE
        self.compare_button.setVisible(is_done and self._row.photos > 0)
        self.remove_button.setVisible(measure is not None and not self._session.read_only)
        self.form.setVisible(measure is not None)
        if measure:
            self.form.show_measure(measure, self._catalogue(self._row), self._row.criterion)
        else:
            self.form.forget()


class _List(QListView):
    """As high as its rows, up to a few; tells Enter and Delete."""

    opened = Signal()
    deleted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        row = self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        rows = min(max(self.model().rowCount() if self.model() else 0, 1), _MOST_ROWS)
        return QSize(240, rows * row + 2 * self.frameWidth() + 6)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_Delete:
                self.deleted.emit()
            case _ if event.text().isprintable() and event.text():
                event.ignore()  # letters are keys of the page, not a search in the list
            case _:
                super().keyPressEvent(event)
