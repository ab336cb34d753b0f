"""Beside the plan: the entries, or position and way."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget
from typing_extensions import override

from asskomm_audit.ui import theme
from asskomm_audit.ui.plan.item_list import ItemList
from asskomm_audit.ui.plan.position_card import PositionCard
from asskomm_audit.ui.plan.track_card import TrackCard
from asskomm_audit.ui.widgets.scroll import scrolling


class PlanPane(QWidget):
    """Two leaves, turned with the tabs on top."""

    def __init__(
        self, position: PositionCard, tracks: TrackCard, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.items = ItemList()
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.addTab("")
        self.tabs.addTab("")
        cards = QWidget()
        inside = QVBoxLayout(cards)
        inside.setContentsMargins(0, 0, theme.SPACE_XS, 0)
        inside.setSpacing(theme.SPACE_M)
        inside.addWidget(position)
        inside.addWidget(tracks)
        inside.addStretch(1)
        leaves = QStackedWidget()
        leaves.addWidget(self.items)
        leaves.addWidget(scrolling(cards))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_S)
        layout.addWidget(self.tabs)
        layout.addWidget(leaves, 1)
        self.tabs.currentChanged.connect(leaves.setCurrentIndex)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.tabs.setAccessibleName(self.tr("Bereiche neben dem Plan"))
        self.tabs.setTabText(0, self.tr("Einträge"))
        self.tabs.setTabText(1, self.tr("Position und Weg"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
