"""The mark beside a file on a stick or share that somebody works on a copy of."""

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from asskomm_audit.store.holders import Holder
from asskomm_audit.store.locks import FileTakenError
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_LENT = QT_TRANSLATE_NOOP(
    "Error",
    "Die Auditakte {datei} ist seit {seit} an das Gerät {rechner} ausgeliehen; dort wird an einer "
    "Kopie gearbeitet, die zurückkommt. Öffnen Sie sie hier nur zum Lesen, oder warten Sie, bis "
    "sie zurückgeschrieben ist.",
)
_LENT_HERE = QT_TRANSLATE_NOOP(
    "Error",
    "Von {datei} gibt es seit {seit} eine Arbeitskopie auf diesem Rechner. Öffnen Sie die Akte im "
    "Fenster: Dort geht es mit der Arbeitskopie weiter.",
)
_LONGEST_MARK = 4096


@dataclass(frozen=True, slots=True)
class Lending:
    """Who works on a copy of the file, and which copy."""

    holder: Holder
    copy_id: str


class FileLentError(FileTakenError):
    """Somebody works on a copy of the file that is to be written back."""

    def __init__(self, path: Path, lending: Lending) -> None:
        text = _LENT_HERE if lending.holder.is_here else _LENT
        super().__init__(text, path, lending.holder, may_be_left=not lending.holder.is_here)
        self.lending = lending


def lending_of(path: Path) -> Lending | None:
    """Return who works on a copy of the file, if the mark beside it says so."""
    try:
        with _mark(path).open("rb") as stream:
            raw = stream.read(_LONGEST_MARK)
    except (OSError, ValueError):
        return None
    first, _, rest = raw.partition(b"\n")
    return Lending(Holder.read(rest), first.decode(errors="replace").strip()[:100])


def lend(path: Path, lending: Lending) -> None:
    """Mark the file as lent. Raises OSError if nothing can be written there."""
    with _mark(path).open("wb") as stream:
        stream.write(lending.copy_id.encode() + b"\n" + lending.holder.written())
        stream.flush()
        os.fsync(stream.fileno())


def take_back_mark(path: Path, copy_id: str) -> None:
    """Take the mark away, if it is still the one of this copy."""
    lending = lending_of(path)
    if lending and lending.copy_id == copy_id:
        with contextlib.suppress(OSError):
            _mark(path).unlink(missing_ok=True)


def refuse_lent(path: Path, instead_of: Holder | None) -> None:
    """Raise FileLentError if the file is lent; the mark of `instead_of` is taken away."""
    lending = lending_of(path)
    if lending is None:
        return
    if lending.holder.is_here or lending.holder != instead_of:
        raise FileLentError(path, lending)
    take_back_mark(path, lending.copy_id)


def _mark(path: Path) -> Path:
    real = Path(os.path.realpath(path))
    return real.with_name(f"~{real.name}.ausgeliehen")
