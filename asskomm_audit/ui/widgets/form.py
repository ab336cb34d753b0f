"""A form: fields with their labels, named for screen readers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QWidget

from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.labels import text_label


def same_label_width(*forms: "Form") -> None:
    """Let the fields of forms that stand below each other begin at the same distance."""
    width = max(form.label_width() for form in forms)
    for form in forms:
        form.set_label_width(width)


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
        # beside the first line of a tall field, not a bit further down as Qt would have it
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
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

    def label_width(self) -> int:
        """Return the width that the longest label needs."""
        labels = self._labels.values()
        return max((self._needed_width(label) for label in labels), default=0)

    def set_label_width(self, width: int) -> None:
        """Give all labels this width at least."""
        for label in self._labels.values():
            label.setMinimumWidth(width)

    @staticmethod
    def _needed_width(label: QLabel) -> int:
        label.setMinimumWidth(0)
        return label.sizeHint().width()

    def set_row_visible(self, field: QWidget, *, visible: bool) -> None:
        """Show or hide a field together with its label."""
        self.layout_.setRowVisible(field, visible)
