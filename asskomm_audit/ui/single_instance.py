"""One running program per user and data folder: a second start hands its file over and ends.

A lock file decides who is first, so that a killed program leaves nothing that blocks.
"""

import hashlib
import json
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 2000  # milliseconds
_LONGEST = 65_536  # bytes


class SingleInstance(QObject):
    """Knows whether this start is the first one, and hears of later ones."""

    called = Signal(str)  # the file a later start was given, or nothing

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
        self._name = f"asskomm-audit-{digest}"
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)  # only a dead process makes it stale, never its age
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)

    def is_first(self) -> bool:
        """Whether no other window runs; if so, later starts are heard from now on."""
        if not self._lock.tryLock(100):
            return False
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def hand_over(self, file: str) -> bool:
        """Give the first window a file to open (or only call it); whether it was reached."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE):
            return False
        socket.write(json.dumps(file).encode() + b"\n")
        reached = socket.waitForBytesWritten(_PATIENCE)
        socket.disconnectFromServer()
        if socket.state() is not QLocalSocket.LocalSocketState.UnconnectedState:
            socket.waitForDisconnected(_PATIENCE)
        return reached

    def end(self) -> None:
        """Let another start be the first."""
        self._server.close()
        self._lock.unlock()

    def _receive(self) -> None:
        socket = self._server.nextPendingConnection()
        buffer = bytearray()

        def read() -> None:
            buffer.extend(socket.readAll().data())
            if len(buffer) > _LONGEST:
                socket.abort()
            elif buffer.endswith(b"\n"):
                self._tell(bytes(buffer))
                buffer.clear()

        socket.readyRead.connect(read)
        socket.disconnected.connect(socket.deleteLater)
        if socket.bytesAvailable():
            read()

    def _tell(self, line: bytes) -> None:
        try:
            file = json.loads(line)
        except ValueError:
            return
        self.called.emit(file if isinstance(file, str) else "")
