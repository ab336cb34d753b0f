"""One running program per user and data folder: a second start hands its file over and ends.

Who is first is for `window_lock`; this needs the network module, and that costs start-up time.
"""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_STEP = 200  # milliseconds


class Doorbell(QObject):
    """Rings in the first window when the program is started again."""

    rang = Signal(str)  # the file that start was given, or nothing

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._callers: list[QLocalSocket] = []
        name = _name(folder)
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)
        self._server.listen(name)

    def _receive(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(self._read)
        self._callers.append(socket)
        self._read()

    def _read(self) -> None:
        for socket in list(self._callers):
            if socket.canReadLine():
                line = bytes(socket.readLine().data())
                self._callers.remove(socket)
                socket.close()
                self.rang.emit(line.decode(errors="replace").strip())


def ring(folder: Path, file: str, patience: int = 10_000) -> bool:
    """Give the first window a file to open (or only call it); whether it was reached.

    It may just be starting and not listen yet: `patience` in milliseconds.
    """
    socket = QLocalSocket()
    for _ in range(max(1, patience // _STEP)):
        socket.connectToServer(_name(folder))
        if socket.waitForConnected(_STEP):
            break
        QThread.msleep(_STEP)
    else:
        return False
    socket.write(file.encode() + b"\n")
    reached = socket.waitForBytesWritten(2000)
    socket.disconnectFromServer()
    if socket.state() is not QLocalSocket.LocalSocketState.UnconnectedState:
        socket.waitForDisconnected(2000)
    return reached


def _name(folder: Path) -> str:
    return f"asskomm-audit-{sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"
