"""Another audit file as a source for merging: looked at, never trusted, never changed."""

import json
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from asskomm_audit.domain.catalogue_json import hash_of
from asskomm_audit.errors import UserError
from asskomm_audit.store.connections import tolerant_text
from asskomm_audit.store.driver import Connection, sqlite3
from asskomm_audit.store.editions import is_public
from asskomm_audit.store.folding import tuples
from asskomm_audit.store.guard import foreign_parts
from asskomm_audit.store.limits import Limit
from asskomm_audit.store.log_comparing import LogLine, log_lines
from asskomm_audit.store.opening import FOREIGN, look_at
from asskomm_audit.store.photos import mime_of
from asskomm_audit.store.pictures import is_intact, is_reduced, reduced_mime
from asskomm_audit.store.troubles import DamagedFileError, sentence_for
from asskomm_audit.store.watched import COUNT
from asskomm_audit.texts import QT_TRANSLATE_NOOP

Item = TypeVar("Item")

MAKES_NO_SENSE = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} enthält Einträge, die dieses Programm nie schreibt, und wird nicht zusammengeführt. "
    "Prüfen Sie die Akte dort, woher sie stammt.",
)
PUBLIC = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} ist eine öffentliche Kopie: Sie ist geschwärzt und nur zum Lesen da. Führen Sie die "
    "Akte zusammen, aus der sie entstand.",
)
_BAD_PHOTO = QT_TRANSLATE_NOOP(
    "Error",
    "In {datei} ist ein Bild verändert oder beschädigt. Es wurde nichts zusammengeführt. Prüfen "
    "Sie die Akte und nehmen Sie eine Sicherung.",
)
ODD = (ValueError, TypeError, OverflowError, RecursionError)
"""What values that no program of ours writes make of the code that reads a log."""

_LARGEST_PHOTO = 200_000_000  # bytes: more is no photo, and would fill the memory
_LATEST = 253_402_300_800  # seconds: the year 10000


class MergeSource:
    """The source's log and photos, in one state throughout. Raises UserError for what is wrong."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.connection = look_at(path)
        self._limit = Limit(path)
        self._limit.watch(self.connection)
        try:
            with self.troubles_told():
                if parts := foreign_parts(self.connection):
                    raise UserError(FOREIGN, datei=path.name, teile=", ".join(parts[:3])[:200])
                if is_public(self.connection):
                    raise UserError(PUBLIC, datei=path.name)
                self.connection.execute("BEGIN")
                self._refuse_odd_keys()
        except BaseException:
            self.connection.close()
            raise
        self.log: Connection = self.connection  # or a copy in memory, with other stamps

    def close(self) -> None:
        """Let go of the file."""
        if self.log is not self.connection:
            self.log.close()
        self.connection.close()

    @contextmanager
    def troubles_told(self) -> Generator[None]:
        """Blame this file for what SQLite complains about, and for what takes without end."""
        self._limit.start()
        try:
            yield
        except sqlite3.DatabaseError as error:
            endless = self._limit.told() if "interrupt" in str(error) else None
            told = endless or sentence_for(error, self.path) or DamagedFileError(self.path)
            raise told from error
        except ODD as error:
            raise self.senseless() from error
        finally:
            self._limit.stop()

    def senseless(self) -> UserError:
        """Return the sentence for entries that nobody could have written."""
        return UserError(MAKES_NO_SENSE, datei=self.path.name)

    def count(self) -> int:
        """Return the number of log entries."""
        with self.troubles_told():
            return int(self.log.execute(f"SELECT {COUNT} FROM change").fetchone()[0])

    def lines(self) -> Generator[LogLine]:
        """Yield the log in the order of its keys, for comparing."""
        yield from self._one_by_one(lambda: log_lines(self.log))

    def entries(self, numbers: str) -> list[tuple[Any, ...]]:
        """Return log entries by their numbers (JSON), in the order of their keys."""
        with self.troubles_told():
            query = (
                "SELECT hlc, node, step, tbl, row, op, data, at FROM change "
                "WHERE n IN (SELECT value FROM json_each(?)) ORDER BY hlc, node"
            )
            return [(*each[:7], _moment(each[7])) for each in self._texts_of(query, numbers)]

    def steps(self, ids: str) -> list[tuple[Any, ...]]:
        """Return steps by their ids (JSON)."""
        with self.troubles_told():
            found = tuples(
                self.log,
                "SELECT id, node, text, at, person, undoes FROM step "
                "WHERE id IN (SELECT value FROM json_each(?))",
                ids,
            )
            return [each for each in found if datetime.fromisoformat(each[3])]

    def sessions(self, nodes: str) -> list[tuple[Any, ...]]:
        """Return sessions by their nodes (JSON)."""
        with self.troubles_told():
            found = tuples(
                self.log,
                "SELECT node, person, device, app, started_at FROM session "
                "WHERE node IN (SELECT value FROM json_each(?))",
                nodes,
            )
            return list(found)

    def wordings(self) -> Iterator[tuple[str, str]]:
        """Yield what each step is called."""
        for step, text in self._one_by_one(lambda: tuples(self.log, "SELECT id, text FROM step")):
            yield str(step), str(text)

    def unnamed(self) -> list[int]:
        """Return the sessions whose device was forgotten with a person."""
        with self.troubles_told():
            query = "SELECT node FROM session WHERE device = '' AND person <> ''"
            return [int(node) for (node,) in tuples(self.log, query)]

    def people(self, numbers: str) -> list[str]:
        """Return the names of who made log entries, by their numbers (JSON)."""
        with self.troubles_told():
            query = (
                "SELECT DISTINCT person FROM change JOIN step ON step.id = change.step "
                "WHERE n IN (SELECT value FROM json_each(?))"
            )
            ids = json.dumps([who for (who,) in tuples(self.log, query, numbers)])
            names = "SELECT name FROM person WHERE id IN (SELECT value FROM json_each(?))"
            return [str(name) for (name,) in tuples(self.connection, names, ids)]

    def devices(self, numbers: str) -> list[str]:
        """Return the devices on which log entries were made, by their numbers (JSON)."""
        with self.troubles_told():
            query = (
                "SELECT DISTINCT device FROM change JOIN session ON session.node = change.node "
                "WHERE n IN (SELECT value FROM json_each(?))"
            )
            return [str(name) for (name,) in tuples(self.log, query, numbers)]

    def purged(self) -> list[tuple[str, str, str]]:
        """Return the photos that were deleted for data protection."""
        with self.troubles_told():
            query = "SELECT sha256, reason, purged_at FROM photo_purged"
            return [(str(sha), str(why), str(at)) for sha, why, at in self._tuples(query)]

    def photos(self) -> dict[str, str]:
        """Return what is said of the bytes of each photo, by its hash."""
        with self.troubles_told():
            query = "SELECT sha256, mime FROM photo_data"
            return {str(sha): str(mime) for sha, mime in self._tuples(query)}

    def photo(self, sha256: str, mime: str) -> tuple[str, bytes, bytes | None]:
        """Return kind, bytes and small picture of a photo; only what its hash promises."""
        with self.troubles_told():
            data = self._blob("photo_data", sha256)
            if data is None or not is_intact(sha256, mime, data):
                raise UserError(_BAD_PHOTO, datei=self.path.name)
            kind = reduced_mime(data) if is_reduced(mime) else mime_of(data)
            return kind, data, self._blob("photo_thumb", sha256)

    def catalogues(self) -> Iterator[tuple[str, str, str]]:
        """Yield the catalogues that are what their hash promises."""
        query = "SELECT hash, version, data FROM catalogue_data"
        seen: set[str] = set()
        with self.troubles_told():
            for kept_hash, version, data in self._tuples(query):
                if kept_hash in seen:  # its pages lead back, and each takes its time
                    raise DamagedFileError(self.path)
                seen.add(kept_hash)
                if hash_of(data) != kept_hash:
                    raise self.senseless()
                yield str(kept_hash), str(version), str(data)

    def _one_by_one(self, ask: Callable[[], Iterable[Item]]) -> Generator[Item]:
        """Yield what is read; what others do with it meanwhile does not count as time."""
        with self.troubles_told():
            for item in ask():
                self._limit.wait()
                yield item
                self._limit.go_on()

    def _texts_of(self, query: str, numbers: str) -> list[tuple[Any, ...]]:
        """Return rows with many texts; these are read three times as fast if none is damaged."""
        self.log.text_factory = str
        try:
            return list(tuples(self.log, query, numbers))
        except sqlite3.OperationalError as error:
            if "decode" not in str(error):
                raise
        finally:
            self.log.text_factory = tolerant_text
        return list(tuples(self.log, query, numbers))

    def _refuse_odd_keys(self) -> None:
        query = (
            "SELECT 1 FROM change WHERE typeof(hlc) <> 'integer' OR typeof(node) <> 'integer' "
            "OR hlc < 0 LIMIT 1"
        )
        if self.connection.execute(query).fetchone():
            raise self.senseless()

    def _blob(self, table: str, sha256: str) -> bytes | None:
        query = (
            f"SELECT data FROM {table} WHERE sha256 = ? AND typeof(data) = 'blob' "
            "AND length(data) <= ?"
        )
        found = self.connection.execute(query, (sha256, _LARGEST_PHOTO)).fetchone()
        return bytes(found[0]) if found else None

    def _tuples(self, query: str) -> Iterator[tuple[Any, ...]]:
        return iter(tuples(self.connection, query))


def _moment(at: Any) -> int:
    """Return the seconds of the device's clock, which people are shown."""
    return at if isinstance(at, int) and 0 <= at < _LATEST else 0
