"""Photos wait in a temporary file: each is asked for once, and none stays in memory."""

from collections.abc import Callable
from tempfile import TemporaryFile
from types import TracebackType
from typing import Self


class Spool:
    """Keeps bytes on disk until it is closed; nothing of it has a name or outlives the report."""

    def __init__(self) -> None:
        self._file = TemporaryFile()  # noqa: SIM115 - closed by __exit__
        self._size = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def keep(self, data: bytes) -> Callable[[], bytes]:
        """Keep the data; return what reads them back."""
        start, size = self._size, len(data)
        self._file.seek(start)
        self._file.write(data)
        self._size += size

        def read() -> bytes:
            self._file.seek(start)
            return self._file.read(size)

        return read
