"""Opens the editor over whatever is in front."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.ui.session import Session


def open_markup(session: Session, photo_id: PhotoId, *, parent: QWidget) -> None:
    """Let somebody draw on a photo."""
    from asskomm_audit.ui.markup.markup_dialog import MarkupDialog  # not at every start

    front = QApplication.activeModalWidget() or parent
    dialog = MarkupDialog(session, photo_id, front)
    session.forgetting_wanted.connect(dialog.accept)  # it closes the file
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
