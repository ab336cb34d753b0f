"""Writing a document safely: under another name beside its place, then renamed in one go."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from asskomm_audit.errors import UserError
from asskomm_audit.texts import QT_TRANSLATE_NOOP


@contextmanager
def saved_as(target: Path) -> Generator[Path, None, None]:
    """Give a path to write to; what is written there becomes `target` when all went well.

    What was at `target` before stays as it was until then. UserError if the disk is full, the
    folder is gone or read-only, or another program holds the file.
    """
    unfinished = target.with_name(f".{target.name[:80]}.{os.getpid()}.part")
    try:
        yield unfinished
        unfinished.replace(target)
    except OSError as error:
        raise UserError(
            _NOT_WRITTEN, datei=target.name, grund=error.strerror or str(error)
        ) from error
    finally:
        _discard(unfinished)


def _discard(unfinished: Path) -> None:
    try:
        unfinished.unlink(missing_ok=True)
    except OSError:  # the folder went away with the file in it
        return


_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} konnte nicht geschrieben werden ({grund}). Wählen Sie einen anderen Ort, schaffen "
    "Sie Platz oder schließen Sie die Datei im anderen Programm.",
)
