"""The dialog after a rescue: what was saved, what is missing, and the new file to open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from asskomm_audit.rescuing import Rescued
from asskomm_audit.ui import language, theme
from asskomm_audit.ui.widgets.buttons import make_button
from asskomm_audit.ui.widgets.labels import text_label


class RescueDialog(QDialog):
    """Shows the report; it lies beside the new file as well."""

    open_wanted = Signal(object)  # Path

    def __init__(self, rescued: Rescued, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Gerettet"))
        report = rescued.report
        head = (
            self.tr("Es ist nichts bekannt, das fehlt")
            if report.is_complete
            else self.tr("Nicht alles ließ sich retten")
        )
        sentence = self.tr(
            "Die neue Akte ist {file}. Die beschädigte Datei ist unverändert. Dieser Bericht"
            " liegt als {report} daneben."
        ).format(file=rescued.file.name, report=rescued.report_file.name)
        self.report = QPlainTextEdit("\n".join(report.lines(language.texts())))
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Bericht"))
        close_button = make_button(self.tr("Schließen"))
        self.open_button = make_button(
            self.tr("Gerettete Akte öffnen"), "folder-open", kind="primary"
        )
        self.open_button.setDefault(True)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_XL] * 4)
        layout.setSpacing(theme.SPACE_M)
        layout.addWidget(text_label(head, "h2", wrap=True))
        layout.addWidget(text_label(sentence, wrap=True))
        layout.addWidget(self.report, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close_button)
        buttons.addWidget(self.open_button)
        layout.addLayout(buttons)
        self.resize(680, 480)
        close_button.clicked.connect(self.reject)
        self.open_button.clicked.connect(lambda: self._open(rescued))
        self.open_button.setFocus()

    def _open(self, rescued: Rescued) -> None:
        self.accept()
        self.open_wanted.emit(rescued.file)
