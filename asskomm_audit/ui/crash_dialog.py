"""The dialog for errors that should not happen: what it means, and a report to copy."""

import platform

from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from asskomm_audit import __version__
from asskomm_audit.log import log_file
from asskomm_audit.ui import theme
from asskomm_audit.ui.widgets.buttons import make_button
from asskomm_audit.ui.widgets.labels import text_label


class CrashDialog(QDialog):
    """Says that the file is safe; the program goes on."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unerwarteter Fehler"))
        self.report = f"{_environment()}\n\n{report}"
        title = text_label(self.tr("Da ist etwas schiefgegangen"), "h2", wrap=True)
        sentence = text_label(
            self.tr(
                "Der letzte Schritt wurde nicht ausgeführt. Alles davor ist gespeichert, die"
                " Auditakte bleibt geöffnet. Bitte schicken Sie den Bericht an Ihre"
                " Ansprechperson für das Programm; er kann Wörter aus Ihrer Akte enthalten."
            ),
            wrap=True,
        )
        details = QPlainTextEdit(self.report)
        details.setReadOnly(True)
        details.setAccessibleName(self.tr("Bericht"))
        details.setTabChangesFocus(True)
        self.copy_button = make_button(self.tr("Bericht kopieren"), "copy")
        folder_button = make_button(self.tr("Protokoll zeigen"), "folder-open")
        go_on_button = make_button(self.tr("Weiterarbeiten"), kind="primary")
        go_on_button.setDefault(True)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_XL] * 4)
        layout.setSpacing(theme.SPACE_M)
        for widget in (title, sentence, details):
            layout.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addWidget(folder_button)
        buttons.addStretch(1)
        buttons.addWidget(go_on_button)
        layout.addLayout(buttons)
        self.resize(640, 420)
        self.copy_button.clicked.connect(self._copy)
        folder_button.clicked.connect(_show_log)
        go_on_button.clicked.connect(self.accept)
        go_on_button.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)


def _environment() -> str:
    system = f"{platform.system()} {platform.release()}"
    python = f"Python {platform.python_version()}"
    return f"ASSKomm Audit {__version__} · {system} · {python} · Qt {qVersion()}"


def _show_log() -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_file().parent)))
