"""The exercise before an audit: everyone rates the same eight pictures, then sees the spread."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from asskomm_audit.domain.calibration import CalibrationRating, leaning_of, spreads_of
from asskomm_audit.domain.ids import PersonId
from asskomm_audit.drawing.scenes import draw_scene
from asskomm_audit.texts import number_text
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.raters.reference_pictures import PICTURES, SIZE
from asskomm_audit.ui.widgets.buttons import make_button
from asskomm_audit.ui.widgets.card import Card
from asskomm_audit.ui.widgets.labels import text_label

_CODES = tuple(PICTURES)
_NOTABLE = 0.5  # levels: from here on a leaning is worth a word


class CalibrationCard(Card):
    """Keys 0 to 4 rate the picture; what others gave shows only once all eight are rated."""

    rated = Signal(str, int)  # picture, level

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._ratings: Sequence[CalibrationRating] = ()
        self._names: dict[PersonId, str] = {}
        self._rater: PersonId | None = None
        self._place = 0
        self._drawn: dict[str, QPixmap] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._about = text_label(role="muted", wrap=True)
        self._question = text_label(role="strong", wrap=True)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setMinimumSize(200, 150)
        self.levels: dict[int, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        for level in range(4, -1, -1):
            button = make_button(str(level), kind="chip")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, level=level: self.rate(level))
            self.levels[level] = button
            row.addWidget(button)
        row.addStretch(1)
        self.spread = text_label(wrap=True)
        for widget in (self._about, self._question, self._picture):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        self.body.addWidget(self.spread)
        self.body.addStretch(1)
        self.retranslate()

    @property
    def picture(self) -> str:
        """The code of the picture in focus."""
        return _CODES[self._place]

    def show_ratings(
        self,
        ratings: Sequence[CalibrationRating],
        names: dict[PersonId, str],
        rater: PersonId | None,
    ) -> None:
        """Show what was rated; another rater starts with the first picture not rated."""
        is_other = rater != self._rater
        self._ratings, self._names, self._rater = ratings, names, rater
        if is_other:
            mine = self._mine()
            left = (n for n, code in enumerate(_CODES) if code not in mine)
            self._place = next(left, 0)
        self._show()

    def rate(self, level: int) -> None:
        """Rate the picture in focus and go on."""
        self.rated.emit(self.picture, level)
        if self.picture in self._mine():  # it was kept
            self.step(1)

    def step(self, step: int) -> None:
        """Show another picture."""
        self._place = min(max(self._place + step, 0), len(_CODES) - 1)
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.set_title(self.tr("Kalibrierung mit acht Bildern"))
        self._about.setText(
            self.tr(
                "Alle bewerten dieselben gezeichneten Bilder, jede Person für sich. Danach zeigt "
                "sich, wer milder und wer strenger urteilt. Das zählt in keinem Ergebnis."
            )
        )
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._show_picture()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        level = event.key() - Qt.Key.Key_0
        if 0 <= level <= 4:
            self.rate(level)
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(1)
        elif event.key() == Qt.Key.Key_Left:
            self.step(-1)
        else:
            super().keyPressEvent(event)

    def _mine(self) -> dict[str, int]:
        return {each.picture: each.level for each in self._ratings if each.rater == self._rater}

    def _show(self) -> None:
        mine = self._mine()
        self._question.setText(
            self.tr(
                "Bild {n} von {all}: Wie sicher wirkt dieser Ort? 4 ist am besten, 0 am "
                "schlechtesten."
            ).format(n=self._place + 1, all=len(_CODES))
        )
        for level, button in self.levels.items():
            button.setChecked(mine.get(self.picture) == level)
            button.setAccessibleName(self.tr("Stufe {level}").format(level=level))
        self.spread.setText("\n".join(self._said(mine)))
        if self.isVisible():
            self._show_picture()

    def _show_picture(self) -> None:
        code = self.picture
        if code not in self._drawn:
            pixmap = QPixmap()
            pixmap.loadFromData(draw_scene(PICTURES[code], SIZE))
            self._drawn[code] = pixmap
        width = min(max(self.width() - 2 * theme.SPACE_L, 200), theme.px(460))
        shown = self._drawn[code].scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        self._picture.setPixmap(shown)
        self._picture.setAccessibleName(
            self.tr("Bild {n}, gezeichneter Ort").format(n=self._place + 1)
        )

    def _said(self, mine: dict[str, int]) -> Iterator[str]:
        left = len(_CODES) - len(mine)
        if left:
            yield self.tr("Noch %n Bilder zu bewerten, dann sehen Sie die Streuung.", "", left)
            return
        spreads = spreads_of(self._ratings)
        if not spreads:
            yield self.tr("Noch hat niemand sonst alle Bilder bewertet.")
            return
        texts = language.texts()
        for spread in spreads:
            number = _CODES.index(spread.picture) + 1 if spread.picture in _CODES else 0
            levels = ", ".join(
                f"{self._names.get(PersonId(rater), '?')} {level}" for rater, level in spread.levels
            )
            yield self.tr("Bild {n}: {levels} (Spanne {range})").format(
                n=number, levels=levels, range=spread.range
            )
        for rater in sorted({rater for spread in spreads for rater, _ in spread.levels}):
            leaning = leaning_of(rater, spreads)
            if leaning is None or abs(leaning) < _NOTABLE:
                continue
            words = self.tr("{name} urteilt im Mittel {levels} Stufen milder als die anderen.")
            if leaning < 0:
                words = self.tr(
                    "{name} urteilt im Mittel {levels} Stufen strenger als die anderen."
                )
            yield words.format(
                name=self._names.get(PersonId(rater), "?"),
                levels=number_text(abs(leaning), texts, 1),
            )
