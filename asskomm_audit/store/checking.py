"""Whether an audit file is sound: everything that can be found without changing a byte."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Any

from asskomm_audit.domain.catalogue_json import hash_of
from asskomm_audit.errors import UserError
from asskomm_audit.store.driver import Connection, sqlite3
from asskomm_audit.store.guard import foreign_parts
from asskomm_audit.store.limits import Limit
from asskomm_audit.store.looking import look_at
from asskomm_audit.store.migrations import TABLES, is_pending
from asskomm_audit.store.pictures import is_intact
from asskomm_audit.store.replaying import rows_unlike_the_log
from asskomm_audit.store.stores import STORES
from asskomm_audit.store.troubles import BROKEN, troubles_told
from asskomm_audit.store.upgrading import upgraded_in_memory
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts

_AT_MOST = 50  # of one kind: more of them say no more


class _EndlessError(Exception):
    """Rows come again and again."""


class FaultKind(StrEnum):
    """What is not sound."""

    DAMAGED = "damaged"
    SCHEMA = "schema"
    LINK = "link"
    RECORD = "record"
    HISTORY = "history"
    PHOTO = "photo"
    CATALOGUE = "catalogue"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not sound: a German source text of the context "Check" and its values."""

    kind: FaultKind
    text: str
    values: dict[str, str] = field(default_factory=dict[str, str])

    def sentence(self, texts: Texts) -> str:
        """Return what is wrong, in the language of `texts`."""
        return texts.translate("Check", self.text).format(**self.values)


def check_file(path: Path) -> list[Fault]:
    """Return what is not sound in an audit file: nothing, if all is well.

    Raises UserError if it cannot be read at all, is none, or is newer than the program.
    """
    connection = look_at(path)
    try:
        with troubles_told(path):
            parts = foreign_parts(connection)
        if parts:
            return [_foreign(part) for part in parts]
        found = _faults(connection, path, _OF_EVERY_SCHEMA)
        try:
            if is_pending(connection):
                connection = upgraded_in_memory(path, connection)
        except UserError:
            if found:
                return found
            raise
        return found + _faults(connection, path, _OF_THIS_SCHEMA)
    finally:
        connection.close()


def _faults(
    connection: Connection,
    path: Path,
    checks: Iterable[Callable[[Connection], Iterator[Fault]]],
) -> list[Fault]:
    limit = Limit(path)
    limit.watch(connection)
    return [fault for check in checks for fault in _run(check, connection, limit)]


def _run(
    check: Callable[[Connection], Iterator[Fault]], connection: Connection, limit: Limit
) -> list[Fault]:
    faults: list[Fault] = []
    limit.start()
    try:
        faults.extend(islice(check(connection), _AT_MOST))
    except (sqlite3.DatabaseError, _EndlessError, *BROKEN) as error:
        is_endless = isinstance(error, _EndlessError) or (
            "interrupt" in str(error) and limit.told()
        )
        faults.append(_endless() if is_endless else _damaged(str(error)))
    return faults


def _foreign(part: str) -> Fault:
    text = QT_TRANSLATE_NOOP("Check", "Fremder oder veränderter Programmteil: {teil}")
    return Fault(FaultKind.SCHEMA, text, {"teil": part})


def _damaged(what: str) -> Fault:
    text = QT_TRANSLATE_NOOP("Check", "Die Datei ist beschädigt: {meldung}")
    return Fault(FaultKind.DAMAGED, text, {"meldung": what})


def _endless() -> Fault:
    text = QT_TRANSLATE_NOOP("Check", "Die Datei ist beschädigt: Das Lesen nimmt kein Ende")
    return Fault(FaultKind.DAMAGED, text, {})


def _pages(connection: Connection) -> Iterator[Fault]:
    for row in connection.execute(f"PRAGMA quick_check({_AT_MOST})"):
        if row[0] != "ok":
            yield _damaged(str(row[0]))


def _links(connection: Connection) -> Iterator[Fault]:
    text = QT_TRANSLATE_NOOP(
        "Check", "Ein Eintrag verweist auf einen, den es nicht gibt: {tabelle} → {ziel}"
    )
    for table, _, target, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Fault(FaultKind.LINK, text, {"tabelle": str(table), "ziel": str(target)})


def _records(connection: Connection) -> Iterator[Fault]:
    illegible = QT_TRANSLATE_NOOP("Check", "Ein Eintrag ist unlesbar: {tabelle} {kennung}")
    mistaken = QT_TRANSLATE_NOOP(
        "Check", "Ein Eintrag trägt eine falsche Kennung: {tabelle} {kennung}"
    )
    for store in STORES:
        columns = ", ".join(each.column for each in store.fields)
        for row_id, *row in connection.execute(f"SELECT id, {columns} FROM {store.kind}"):
            values = {"tabelle": store.kind.value, "kennung": str(row_id)}
            try:
                record = store.load(row)
            except BROKEN:
                yield Fault(FaultKind.RECORD, illegible, values)
                continue
            if record.id != row_id:
                yield Fault(FaultKind.RECORD, mistaken, values)


def _history(connection: Connection) -> Iterator[Fault]:
    text = QT_TRANSLATE_NOOP(
        "Check", "Ein Eintrag stimmt nicht mit seinem Verlauf überein: {tabelle} {kennung}"
    )
    for table in TABLES:
        for row in rows_unlike_the_log(connection, table):
            yield Fault(FaultKind.HISTORY, text, {"tabelle": table.kind.value, "kennung": row})


def _photos(connection: Connection) -> Iterator[Fault]:
    missing = QT_TRANSLATE_NOOP("Check", "Zu einem Foto fehlt das Bild: {kennung}")
    changed = QT_TRANSLATE_NOOP("Check", "Ein Bild ist verändert oder beschädigt: {kennung}")
    no_plan = QT_TRANSLATE_NOOP("Check", "Zu einem Lageplan fehlt das Bild: {kennung}")
    no_document = QT_TRANSLATE_NOOP(
        "Check", "Von einem herausgegebenen Dokument fehlt die Datei: {kennung}"
    )
    for table, sentence in (("photo", missing), ("plan", no_plan), ("issued", no_document)):
        query = (
            f"SELECT id FROM {table} WHERE sha256 NOT IN (SELECT sha256 FROM photo_data) "
            "AND sha256 NOT IN (SELECT sha256 FROM photo_purged)"
        )
        for row in connection.execute(query):
            yield Fault(FaultKind.PHOTO, sentence, {"kennung": str(row[0])})
    pictures = connection.execute("SELECT sha256, mime, data FROM photo_data")
    for sha256, mime, data in _without_repeats(pictures):
        if not is_intact(sha256, mime, data):
            yield Fault(FaultKind.PHOTO, changed, {"kennung": str(sha256)})


def _catalogues(connection: Connection) -> Iterator[Fault]:
    missing = QT_TRANSLATE_NOOP("Check", "Zu einem Audit fehlt der Kriterienkatalog: {kennung}")
    changed = QT_TRANSLATE_NOOP("Check", "Ein Kriterienkatalog ist verändert: {kennung}")
    query = "SELECT id FROM audit WHERE catalogue_hash NOT IN (SELECT hash FROM catalogue_data)"
    for row in connection.execute(query):
        yield Fault(FaultKind.CATALOGUE, missing, {"kennung": str(row[0])})
    kept = connection.execute("SELECT hash, data FROM catalogue_data")
    for kept_hash, data in _without_repeats(kept):
        if hash_of(data) != kept_hash:
            yield Fault(FaultKind.CATALOGUE, changed, {"kennung": str(kept_hash)})


def _without_repeats(rows: Iterable[Any]) -> Iterator[Any]:
    """Yield large rows with a key of their own: where one comes again, the pages lead back."""
    seen: set[Any] = set()
    for row in rows:
        if row[0] in seen:
            raise _EndlessError
        seen.add(row[0])
        yield row


_OF_EVERY_SCHEMA = (_pages, _links)
_OF_THIS_SCHEMA = (_records, _history, _photos, _catalogues)
