"""Reads the raw pages of a SQLite file, for what must not or cannot go through SQLite itself."""

import contextlib
import struct
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self, TypeAlias

Value: TypeAlias = int | float | str | bytes | None

_SIZES = frozenset(2**power for power in range(9, 17))
_USUAL_SIZE = 4096
_HEADER = 100  # bytes before the first page's content
_LEAF, _INTERIOR, _INDEX_LEAF, _INDEX_INTERIOR = 0x0D, 0x05, 0x0A, 0x02
_WAL_HEADER, _FRAME_HEADER = 32, 24
_WAL_SIGNS = (0x377F0682, 0x377F0683)
_JOURNAL_SIGN = bytes.fromhex("d9d505f920a163d7")
_LARGEST = 200_000_000  # bytes of one value: more is no content of ours
_DEEPEST = 1_000_000  # pages of one value


class Pages:
    """The pages of a file, numbered from 1, as SQLite would see them: with what its journals say.

    Reading never raises for damaged content; OSError if the drive fails.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        start = self._file.read(_HEADER)
        told = int.from_bytes(start[16:18], "big")
        told = 65536 if told == 1 else told
        self.size = told if told in _SIZES else _USUAL_SIZE
        self._usable = self.size - (start[20] if told in _SIZES and start[20] <= 32 else 0)
        length = self._file.seek(0, 2)
        self._budget = 20 * length + _LARGEST  # else cells could share pages and never end
        self._log_path = path.with_name(path.name + "-wal")
        self._logged = _frames(self._log_path, self.size)
        if not self._logged:
            self._log_path = path.with_name(path.name + "-journal")
            self._logged = _journaled(self._log_path, self.size)
        self.count = max([-(-length // self.size), *self._logged])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def page(self, number: int) -> bytes:
        """Return a page; what the file lacks is zero."""
        if not 0 < number <= self.count:
            return bytes(self.size)
        if number in self._logged:
            with self._log_path.open("rb") as log:
                log.seek(self._logged[number])
                found = log.read(self.size)
        else:
            self._file.seek((number - 1) * self.size)
            found = self._file.read(self.size)
        return found.ljust(self.size, b"\0")

    def free(self) -> set[int]:
        """Return the pages that hold nothing any more, as far as the list of them can be read."""
        found: set[int] = set()
        trunk = _number(self.page(1), 32)
        while 0 < trunk <= self.count and trunk not in found:
            found.add(trunk)
            page = self.page(trunk)
            used = min(_number(page, 4), self.size // 4 - 2)
            found.update(_number(page, 8 + 4 * place) for place in range(used))
            trunk = _number(page, 0)
        return found

    def children(self, number: int) -> list[int]:
        """Return the pages below an interior page of a table; none if it is another one."""
        page, start = self.page(number), _start(number)
        if page[start] != _INTERIOR:
            return []
        offsets = self._offsets(page, start, 12)
        below = [int.from_bytes(page[at : at + 4], "big") for at in offsets]
        return [*below, int.from_bytes(page[start + 8 : start + 12], "big")]

    def is_index(self, number: int) -> bool:
        """Whether a page belongs to an index, or to a table that is kept as one."""
        return self.page(number)[_start(number)] in (_INDEX_LEAF, _INDEX_INTERIOR)

    def rows(self, number: int) -> Iterator[tuple[int, list[Value]]]:
        """Yield the row number and values of each row on a table's leaf page that can be read."""
        for row, size, at in self.cells(number):
            values = self._values(number, size, at, self._usable - 35)
            if values is not None:
                yield row, values

    def cells(self, number: int) -> Iterator[tuple[int, int, int]]:
        """Yield row number, length and place of each cell of a table's leaf page."""
        page, start = self.page(number), _start(number)
        if page[start] != _LEAF:
            return
        for offset in self._offsets(page, start, 8):
            try:
                size, at = _varint(page, offset)
                row, at = _varint(page, at)
            except IndexError:
                continue
            yield row - (1 << 64) if row >> 63 else row, size, at

    def entries(self, number: int) -> Iterator[list[Value]]:
        """Yield the values of each entry on an index's leaf page that can be read."""
        page, start = self.page(number), _start(number)
        if page[start] != _INDEX_LEAF:
            return
        largest = (self._usable - 12) * 64 // 255 - 23
        for offset in self._offsets(page, start, 8):
            try:
                size, at = _varint(page, offset)
            except IndexError:
                continue
            values = self._values(number, size, at, largest)
            if values is not None:
                yield values

    def _offsets(self, page: bytes, start: int, header: int) -> list[int]:
        count = int.from_bytes(page[start + 3 : start + 5], "big")
        if not 0 < count <= self._usable // 4:
            return []
        places = page[start + header : start + header + 2 * count]
        return [place for (place,) in struct.iter_unpack(">H", places[: len(places) // 2 * 2])]

    def _values(self, number: int, size: int, at: int, largest: int) -> list[Value] | None:
        try:
            payload = self._payload(self.page(number), size, at, largest)
            return None if payload is None else _record(payload)
        except (IndexError, ValueError, struct.error):  # a broken text is a ValueError
            return None

    def _payload(self, page: bytes, size: int, at: int, largest: int) -> bytes | None:
        """Return a cell's content, from overflow pages too; None if a part is missing."""
        if size <= largest:
            return page[at : at + size] if at + size <= self._usable else None
        self._budget -= size
        if size > _LARGEST or self._budget < 0:
            return None
        least = (self._usable - 12) * 32 // 255 - 23
        kept = least + (size - least) % (self._usable - 4)
        kept = kept if kept <= largest else least
        parts, missing = [page[at : at + kept]], size - kept
        following = int.from_bytes(page[at + kept : at + kept + 4], "big")
        for _ in range(_DEEPEST):
            if missing <= 0 or not 0 < following <= self.count:
                break
            more = self.page(following)
            part = more[4 : 4 + min(self._usable - 4, missing)]
            parts.append(part)
            missing -= len(part)
            following = int.from_bytes(more[:4], "big")
        return None if missing else b"".join(parts)


def _frames(path: Path, wanted: int) -> dict[int, int]:
    """Return where in a write-ahead log the committed pages of the wanted size lie."""
    committed: dict[int, int] = {}
    waiting: dict[int, int] = {}
    with contextlib.suppress(OSError), path.open("rb") as log:
        header = log.read(_WAL_HEADER)
        if len(header) < _WAL_HEADER or _number(header, 0) not in _WAL_SIGNS:
            return {}
        if _number(header, 8) != wanted:
            return {}
        salts = header[16:24]
        while len(frame := log.read(_FRAME_HEADER)) == _FRAME_HEADER and frame[8:16] == salts:
            waiting[_number(frame, 0)] = log.tell()
            log.seek(wanted, 1)
            if _number(frame, 4):  # the last frame of a transaction
                committed.update(waiting)
                waiting = {}
    return committed


def _journaled(path: Path, wanted: int) -> dict[int, int]:
    """Return where in a rollback journal the pages lie as they were before a step cut off."""
    found: dict[int, int] = {}
    with contextlib.suppress(OSError), path.open("rb") as journal:
        header = journal.read(28)
        if header[:8] != _JOURNAL_SIGN or _number(header, 24) != wanted:
            return {}
        place = _number(header, 20)
        for _ in range(_number(header, 8)):
            journal.seek(place)
            number = _number(journal.read(4), 0)
            if not number:
                break
            found.setdefault(number, place + 4)
            place += wanted + 8
    return found


def _start(number: int) -> int:
    return _HEADER if number == 1 else 0


def _number(raw: bytes, at: int) -> int:
    return int.from_bytes(raw[at : at + 4], "big")


def _varint(raw: bytes, at: int) -> tuple[int, int]:
    """Return a number of variable length and where it ends."""
    value = 0
    for place in range(at, at + 8):
        value = value << 7 | raw[place] & 0x7F
        if raw[place] < 0x80:
            return value, place + 1
    return value << 8 | raw[at + 8], at + 9


def _record(payload: bytes) -> list[Value]:
    """Return the values of a record. Raises IndexError, ValueError or struct.error if broken."""
    end, at = _varint(payload, 0)
    kinds: list[int] = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values: list[Value] = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != len(payload) or at < end:
        raise ValueError(at)
    return values


_WIDTHS = (0, 1, 2, 3, 4, 6, 8)


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    match kind:
        case 0:
            return None, at
        case 1 | 2 | 3 | 4 | 5 | 6:
            end = at + _WIDTHS[kind]
            return int.from_bytes(payload[at:end], "big", signed=True), end
        case 7:
            return struct.unpack_from(">d", payload, at)[0], at + 8
        case 8 | 9:
            return kind - 8, at
        case 10 | 11:
            raise ValueError(kind)
        case _:
            end = at + (kind - 12) // 2
            raw = payload[at:end]
            return (raw if kind % 2 == 0 else raw.decode()), end
