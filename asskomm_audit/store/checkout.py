"""Working copies: files on sticks, shares and in cloud folders are worked on here and written back.

A copy lies in the user's own folder until it is back; the original is replaced only by a verified
copy, and only while it is still what was copied.
"""

import contextlib
import json
import os
import shutil
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from asskomm_audit.domain.ids import new_id
from asskomm_audit.errors import UserError
from asskomm_audit.paths import data_folder
from asskomm_audit.progress import Progress, silent
from asskomm_audit.store.connections import connect_for_creating, set_journal_mode
from asskomm_audit.store.copying import copy_pages, copy_whole, log_length, verify_copy
from asskomm_audit.store.driver import Connection, sqlite3
from asskomm_audit.store.holders import Holder, this_host
from asskomm_audit.store.lending import Lending, lend, refuse_lent, take_back_mark
from asskomm_audit.store.locks import claim
from asskomm_audit.store.looking import look, look_at, refuse_foreign
from asskomm_audit.store.publishing import discard, draft_beside, sync_folder
from asskomm_audit.store.troubles import READ_ONLY, FileError, sentence_for, troubles_told
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_AWAY = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} ist nicht erreichbar, deshalb ist die Arbeitskopie noch nicht zurückgeschrieben; sie "
    "bleibt auf diesem Rechner. Schließen Sie den Datenträger an, und schreiben Sie sie zurück.",
)
_CHANGED = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} wurde geändert, während Sie an der Arbeitskopie gearbeitet haben. Deshalb wurde "
    "nichts überschrieben; Ihre Arbeitskopie bleibt auf diesem Rechner. Speichern Sie sie "
    "daneben, und führen Sie beide zusammen.",
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "Error",
    "Die Arbeitskopie ließ sich nicht nach {datei} zurückschreiben und bleibt auf diesem Rechner. "
    "Prüfen Sie den Datenträger und den freien Platz darauf.",
)
_NOT_LENT = QT_TRANSLATE_NOOP(
    "Error",
    "Eine Arbeitskopie von {datei} ließ sich nicht anlegen, weil dort oder auf diesem Rechner "
    "nichts geschrieben werden kann. Schaffen Sie Platz, oder öffnen Sie die Akte nur zum Lesen.",
)
_NOTE = "checkout.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkout:
    """A working copy of a file that lies elsewhere."""

    id: str
    original: Path
    since: str  # as people write it
    state: str  # the original as it was when it was copied

    @property
    def folder(self) -> Path:
        """Where the copy lies."""
        return _folder() / self.id

    @property
    def copy(self) -> Path:
        """The copy, which is worked on like any file."""
        return self.folder / self.original.name


class OriginalAwayError(FileError):
    """The original is not there now; the copy waits."""


class OriginalChangedError(FileError):
    """Somebody else has changed the original; the copy waits for a person to decide."""


def check_out(original: Path, *, person: str = "", progress: Progress = silent) -> Checkout:
    """Copy a file to this machine, mark it as lent, and return where the copy is.

    Raises UserError; nothing is left behind then.
    """
    original = Path(os.path.realpath(original))
    with _claimed(original):
        refuse_lent(original, None)
        _tidy(original)
        with closing(look_at(original)) as connection:
            refuse_foreign(connection, original)
        holder = Holder.this_program(person)
        state = _state(original)
        checkout = Checkout(id=new_id(), original=original, since=holder.since, state=state)
        checkout.folder.mkdir(parents=True)
        try:
            copy_whole(original, checkout.copy, progress)
            _note(checkout)
            lend(original, Lending(holder, checkout.id))
        except BaseException as error:
            take_back_mark(original, checkout.id)
            shutil.rmtree(checkout.folder, ignore_errors=True)
            if isinstance(error, OSError):
                raise UserError(_NOT_LENT, datei=original.name) from error
            raise
    return checkout


def checkouts() -> list[Checkout]:
    """Return the working copies that are not written back yet, oldest first."""
    notes = sorted(_folder().glob(f"*/{_NOTE}"))
    found = (_read(note) for note in notes)
    return [each for each in found if each and each.copy.is_file()]


def checkout_of(path: Path) -> Checkout | None:
    """Return the working copy that `path` is, or that was made of `path`."""
    real = Path(os.path.realpath(path))
    return next((each for each in checkouts() if real in (each.copy, each.original)), None)


def is_changed(checkout: Checkout) -> bool:
    """Whether anything was written into the copy."""
    with closing(look_at(checkout.copy)) as copy:
        return _log_state(copy) != checkout.state.partition(" ")[2]


def write_back(checkout: Checkout, progress: Progress = silent) -> Checkout:
    """Put the copy in the original's place and return the checkout that goes on from there.

    Raises OriginalAwayError, OriginalChangedError or another UserError; the original is then as it
    was. The replaced one stays beside it as `~name.vorher` until the next time.
    """
    original = checkout.original
    with _claimed(original, away=_previous(original)):
        _restore_if_interrupted(checkout)
        _tidy(original)
        if _state(original) != checkout.state:
            raise OriginalChangedError(_CHANGED, original)
        if not is_changed(checkout):
            return checkout
        try:
            _replace(checkout, progress)
        except (OSError, sqlite3.DatabaseError) as error:
            told = sentence_for(error, original)
            raise told or UserError(_NOT_WRITTEN, datei=original.name) from error
        after = replace(checkout, state=_state(original))
        _note(after)
    return after


def end_checkout(checkout: Checkout) -> None:
    """Take mark and copy away, once the copy is back or kept elsewhere."""
    take_back_mark(checkout.original, checkout.id)
    shutil.rmtree(checkout.folder, ignore_errors=True)


def save_beside(checkout: Checkout, progress: Progress = silent) -> Path:
    """Keep the copy as a file of its own beside the original, end the checkout, return the file."""
    stem = checkout.original.name.removesuffix(".gpkg").removesuffix(".audit")
    moment = checkout.since.replace(":", "-")
    target = checkout.original.with_name(f"{stem} ({this_host()} {moment}).audit.gpkg")
    save_as(checkout, target, progress)
    return target


def save_as(checkout: Checkout, target: Path, progress: Progress = silent) -> None:
    """Keep the copy as another file and end the checkout; a name that is taken is refused."""
    copy_whole(checkout.copy, target, progress)
    end_checkout(checkout)


def _replace(checkout: Checkout, progress: Progress) -> None:
    """Write the copy beside the original and let it take its name, all or nothing."""
    original = checkout.original
    draft = draft_beside(original)
    try:
        with closing(look_at(checkout.copy)) as reading:
            entries = log_length(reading)
            copy_pages(reading, draft, progress)
        verify_copy(draft, checkout.copy, entries)
        _keep(original)
        draft.replace(original)
        sync_folder(original.parent)
    finally:
        discard(draft)


def _keep(original: Path) -> None:
    """Keep the original as the previous version; where links are unknown its name is free then."""
    previous = _previous(original)
    spare = previous.with_name(f"~{new_id()[-12:]}.vorher")
    try:
        spare.hardlink_to(original)
    except OSError:  # sticks know no links
        original.replace(previous)
    else:
        spare.replace(previous)


def _restore_if_interrupted(checkout: Checkout) -> None:
    """Give the original its name again if a write-back was cut off between its two renamings."""
    original, previous = checkout.original, _previous(checkout.original)
    if not original.exists() and previous.exists() and _state(previous) == checkout.state:
        previous.replace(original)
    if not original.exists():
        raise OriginalAwayError(_AWAY, original)


@contextmanager
def _claimed(path: Path, away: Path | None = None) -> Generator[None]:
    """Hold the right to write a file; UserError if somebody else has it or nobody can write."""
    if not path.exists() and not (away and away.exists()):
        raise OriginalAwayError(_AWAY, path)
    right = claim(path)
    if right is None:
        raise UserError(READ_ONLY, datei=path.name)
    try:
        yield
    finally:
        if right.leave():
            right.give_up()


def _tidy(path: Path) -> None:
    """Let a file that was left with a journal be a single file again."""
    beside = (path.with_name(path.name + ending) for ending in ("-wal", "-journal"))
    if any(each.exists() and each.stat().st_size for each in beside):
        look(path, may_repair=True).close()
        with troubles_told(path), closing(connect_for_creating(path)) as connection:
            set_journal_mode(connection, "delete")


def _state(path: Path) -> str:
    """Return what differs once anything was written: size, SQLite's own counter, end of the log."""
    with path.open("rb") as stream:
        counter = int.from_bytes(stream.read(28)[24:], "big")
    with closing(look_at(path)) as connection:
        return f"{path.stat().st_size}-{counter} {_log_state(connection)}"


def _log_state(connection: Connection) -> str:
    query = "SELECT n, hlc, node FROM change ORDER BY n DESC LIMIT 1"
    last = connection.execute(query).fetchone()
    return "-".join(map(str, last or ()))


def _previous(original: Path) -> Path:
    return original.with_name(f"~{original.name}.vorher")


def _folder() -> Path:
    return data_folder() / "working"


def _note(checkout: Checkout) -> None:
    note = checkout.folder / _NOTE
    draft = note.with_suffix(".new")
    draft.write_text(json.dumps(asdict(checkout) | {"original": str(checkout.original)}), "utf-8")
    draft.replace(note)


def _read(note: Path) -> Checkout | None:
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        told = json.loads(note.read_text("utf-8"))
        return Checkout(
            id=note.parent.name,
            original=Path(told["original"]),
            since=str(told["since"]),
            state=str(told["state"]),
        )
    return None
