"""The card with the question in focus, its answers, the remark and the photos."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.domain.catalogue import Scale
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.walk.answer_board import LevelBoard, OtherAnswers, Shape
from asskomm_audit.ui.walk.keyless_area import KeylessArea
from asskomm_audit.ui.walk.last_line import LastLine
from asskomm_audit.ui.walk.photo_box import PhotoBox
from asskomm_audit.ui.walk.question_head import QuestionHead
from asskomm_audit.ui.walk.raw_value_field import RawValueField
from asskomm_audit.ui.walk.remark_editor import RemarkEditor
from asskomm_audit.ui.walk.sheet import Sheet, Spot
from asskomm_audit.ui.walk.units import takes_raw_value, unit_of
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label

_ROW = 72  # pixels: what gloves need
_WIDE = 660  # from here on the remark stands beside the answers
_SHORT = 400  # below this height the levels stand side by side
_AMPLE = 560  # from here on the hint is unfolded
_LOWER = {560: 64, 0: 56}  # height of the card: of an answer where columns do not fit
_DENSE = 36  # height of an answer beside the list


class QuestionCard(Card):
    """Shows one criterion; lays itself out by the room there is.

    What is typed is handed to `keep_remark` and `keep_raw_value`, not to signals: if keeping it
    fails, the card has to know.
    """

    def __init__(
        self,
        keep_remark: Callable[[Sheet, Spot, str], None],
        keep_raw_value: Callable[[Sheet, Spot, float | None], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._keep_remark = keep_remark
        self._keep_raw_value = keep_raw_value
        self._spot: Spot | None = None
        self._height = 0
        self._is_dense = False
        self.head = QuestionHead()
        self.last = LastLine()
        self.levels = LevelBoard()
        self.others = OtherAnswers()
        self.raw_value = RawValueField()
        self.remark = RemarkEditor()
        self.photos = PhotoBox()
        self._remark_label = text_label(role="strong")
        self._remark_label.setBuddy(self.remark)

        self._content = QWidget()
        self._side = QWidget()
        # one below the other where the side is narrow
        self._press_row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._words_row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lay_out_side()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.SPACE_L)
        self._grid.setVerticalSpacing(theme.SPACE_S)
        layout = QVBoxLayout(self._content)
        beside, above = theme.SPACE_L, theme.SPACE_M
        layout.setContentsMargins(beside, above, beside, above)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(self.head)
        layout.addWidget(self.last)
        layout.addLayout(self._grid, 1)
        self.area = KeylessArea(self._content)
        self.body.setContentsMargins(2, 2, 2, 2)
        self.body.addWidget(self.area)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._place(wide=True)
        self.retranslate()

    def show_spot(self, sheet: Sheet, spot: Spot) -> None:
        """Ask a question; its words come in the language of the interface."""
        spoken = language.language()
        is_other = spot != self._spot
        self._spot = spot
        self.head.set_criterion(sheet.catalogue, spot.criterion, spoken)
        self.levels.set_criterion(spot.criterion, spoken)
        self.raw_value.setVisible(takes_raw_value(spot.criterion))
        self.raw_value.set_unit(
            unit_of(spot.criterion, spoken), is_count=spot.criterion.scale is Scale.COUNT
        )
        self.setAccessibleName(spot.criterion.texts[spoken].question)
        self.show_answer(sheet, spot)
        self._arrange()
        if is_other:
            self.area.verticalScrollBar().setValue(0)

    def show_answer(self, sheet: Sheet, spot: Spot) -> None:
        """Show what was answered to the question in focus."""
        answer = sheet.answer(spot)
        self.levels.set_answer(answer)
        self.others.set_answer(answer)
        self.head.set_marked(answer.marked)
        self.raw_value.show_value(
            answer.id,
            answer.raw_value,
            lambda value: self._keep_raw_value(sheet, spot, value),
        )
        self.remark.show_remark(
            answer.id, answer.remark, lambda text: self._keep_remark(sheet, spot, text)
        )

    def set_writable(self, on: bool, *, needs_rater: bool) -> None:
        """Let somebody answer, or only look."""
        for widget in (
            self.levels,
            self.others,
            self.raw_value,
            self.head.mark_button,
            self.head.finding_button,
            self.photos.add_button,
        ):
            widget.setEnabled(on)
        self.remark.set_writable(on, needs_rater=needs_rater)

    def touched(self) -> tuple[QWidget, ...]:
        """Return what fingers press."""
        return (
            *self.levels.buttons.values(),
            self.others.not_applicable,
            self.others.not_assessable,
            self.head.mark_button,
            self.head.finding_button,
            self.photos.add_button,
            self.last.same_button,
        )

    def set_dense(self, *, on: bool) -> None:
        """Stand beside the list of twelve, where answers are given by keys or in the list."""
        if on != self._is_dense:
            self._is_dense = on
            self.head.set_dense(on=on)
            self.others.setVisible(not on)
            self._remark_label.setVisible(not on)
            self.last.set_short(on=on)
            self.photos.set_short(on=on)
            (self._words_row if on else self._press_row).addWidget(self.photos.add_button)
            self.levels.set_gap(theme.SPACE_XS if on else theme.SPACE_S)
            self._arrange()

    def set_height(self, height: int) -> None:
        """Lay out for this height: what the card has while no line is open below it."""
        self._height = height
        self._arrange()

    def flush(self) -> None:
        """Tell what was typed into remark and raw value, now."""
        self.remark.flush()
        self.raw_value.flush()

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll until a part of the card can be seen."""
        self.area.ensureWidgetVisible(widget, 0, theme.SPACE_M)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self._remark_label.setText(self.tr("Bemerkung"))
        self.remark.setAccessibleName(self.tr("Bemerkung"))
        self.remark.setPlaceholderText(self.tr("Was ist zu sehen? Taste R, Bausteine mit /"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():  # the keys of the walk act here
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                line = theme.current().line + 1
                painter.setPen(QPen(theme.color("focus"), line))
                edge = self.rect().toRectF().adjusted(line / 2, line / 2, -line / 2, -line / 2)
                painter.drawRoundedRect(edge, theme.RADIUS, theme.RADIUS)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out_side(self) -> None:
        self._press_row.setSpacing(theme.SPACE_S)
        self._press_row.addWidget(self.others, 1)
        self._press_row.addWidget(self.photos.add_button)
        self._words_row.setSpacing(theme.SPACE_S)
        self._words_row.addWidget(self._remark_label, 1)
        self._words_row.addWidget(self.raw_value)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.SPACE_S)
        side.addLayout(self._press_row)
        side.addLayout(self._words_row)
        side.addWidget(self.remark, 1)
        side.addWidget(self.photos)

    def _arrange(self) -> None:
        width, height = self.width() - 2 * theme.SPACE_L, self._height
        head = self.head.heightForWidth(width) if self.head.hasHeightForWidth() else 120
        grown = round(_ROW * min(theme.scale(), 1.4))
        rows = 5 * (grown + theme.SPACE_S) + head + 2 * theme.SPACE_L + theme.SPACE_M
        roomy = rows <= height and not self._is_dense
        fits = self.levels.width_for_columns() <= width - 8
        columns = fits and not roomy and not self._is_dense
        self.levels.set_shape(Shape.COLUMNS if columns else Shape.ROWS)
        self._set_heights(height, roomy=roomy, columns=columns)
        is_tight = height < theme.px(_SHORT) and not self.last.isHidden()
        self.head.set_room(ample=height >= theme.px(_AMPLE), tight=is_tight)
        self._place(wide=not columns and width >= theme.px(_WIDE))

    def _set_heights(self, height: int, *, roomy: bool, columns: bool) -> None:
        if self._is_dense:
            least = _DENSE
        elif roomy or columns:
            least = _ROW
        else:
            least = next(least for step, least in _LOWER.items() if height >= theme.px(step))
        self.levels.set_least_height(least)
        low = height < theme.px(_SHORT) or self._is_dense
        self.others.set_least_height(least if self._is_dense else 56 if low else _ROW)
        self.photos.set_ample(on=not low)

    def _place(self, *, wide: bool) -> None:
        column, row = (1, 0) if wide else (0, 1)
        if self._grid.indexOf(self._side) >= 0:
            found = self._grid.getItemPosition(self._grid.indexOf(self._side))
            if isinstance(found, tuple) and found[:2] == (row, column):
                return
        direction = QBoxLayout.Direction.TopToBottom if wide else QBoxLayout.Direction.LeftToRight
        self._press_row.setDirection(direction)
        self._words_row.setDirection(direction)
        self._grid.removeWidget(self.levels)
        self._grid.removeWidget(self._side)
        self._grid.addWidget(self.levels, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._side, row, column)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2 if wide else 0)
        self._grid.setRowStretch(0, 1 if wide else 0)
        self._grid.setRowStretch(1, 0 if wide else 1)
