"""Which button is the strong one: what most people do next."""

from PySide6.QtWidgets import QPushButton

from asskomm_audit.ui.icons import icon


def set_strong(button: QPushButton, icon_name: str, *, strong: bool) -> None:
    """Give a button the look of the main thing to do here, or take it away."""
    if (button.property("kind") == "primary") is strong:
        return
    button.setProperty("kind", "primary" if strong else "")
    button.setIcon(icon(icon_name, "on_accent" if strong else "text"))
    button.style().unpolish(button)
    button.style().polish(button)
