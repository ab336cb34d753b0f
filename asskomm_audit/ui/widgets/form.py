"""A form: fields with their labels, named for screen readers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.labels import text_label


class Form(QWidget):
    """Rows of label and field; on narrow windows the label goes above its field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: dict[QWidget, QLabel] = {}
        self.layout_ = QFormLayout(self)
        self.layout_.setContentsMargins(0, 0, 0, 0)
        self.layout_.setHorizontalSpacing(theme.SPACE_L)
        self.layout_.setVerticalSpacing(theme.SPACE_M)
        self.layout_.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.layout_.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def row(self, text: str, field: QWidget) -> QLabel:
        """Add a field under a label; "&" marks the letter that jumps to it."""
        label = text_label(role="muted")
        label.setProperty("form", True)  # as high as a one-line field beside it
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        label.setBuddy(field)
        self._labels[field] = label
        self.layout_.addRow(label, field)
        self.set_label(field, text)
        return label

    def set_label(self, field: QWidget, text: str) -> None:
        """Give a field another label, after the language has changed."""
        self._labels[field].setText(text)
        field.setAccessibleName(text.replace("&", "").rstrip(":"))

    def set_row_visible(self, field: QWidget, *, visible: bool) -> None:
        """Show or hide a field together with its label."""
        self.layout_.setRowVisible(field, visible)
