"""Writing a PDF object by object, so that a report never needs the memory of its photos."""

import hashlib
import struct
import zlib
from collections.abc import Callable
from typing import Any, BinaryIO

from reportlab.pdfbase.pdfdoc import OutlineEntryObject, PDFObjectReference
from reportlab.pdfbase.pdfdoc import format as pdf_format

from asskomm_audit.reports.tagged.jpeg import Jpeg
from asskomm_audit.reports.tagged.structure import StructTree

_PACK = 200  # objects in one object stream
_ROW = struct.Struct(">BBIH")  # of the index: kind, place in five bytes, index in its pack


def write_objects(
    out: BinaryIO,
    document: Any,
    root: PDFObjectReference,
    info: PDFObjectReference,
    after_photo: Callable[[], None],
    alive: Callable[[], None],
) -> None:
    """Write the whole file: streams as they come, other objects packed, then the index.

    `alive` is called again and again; what it raises stops the writing.
    """
    writer = _Writer(out)
    major, minor = document._pdfVersion  # noqa: SLF001 - reportlab keeps it there
    writer.put(b"%%PDF-%d.%d\n%%\xe2\xe3\xcf\xd3\n" % (major, minor))
    plain: list[tuple[int, bytes]] = []
    bookmarks: list[tuple[int, bytes, str]] = []
    tree: tuple[int, StructTree] | None = None
    number = 1
    while number in document.numberToId:  # formatting an object may register more of them
        value = document.idToObject[document.numberToId[number]]
        if isinstance(value, Jpeg):
            writer.stream(number, *value.pieces())
            after_photo()
        elif isinstance(value, StructTree):  # names all elements, which come behind all else
            tree = number, value
        elif data := writer.whole(number, pdf_format(value, document, toplevel=1)):
            if isinstance(value, OutlineEntryObject):
                bookmarks.append((number, data, value.Dest.name))
            else:
                plain.append((number, data))
        number += 1
        if not number % _PACK:
            alive()
    if tree:
        made = _structure(*tree, number, document, bookmarks)
        plain += made
        number = made[-1][0] + 1
    for start in range(0, len(plain), _PACK):
        alive()
        writer.pack(number, plain[start : start + _PACK])
        number += 1
    writer.index(number, pdf_format(root, document), pdf_format(info, document))


def _structure(
    root: int,
    tree: StructTree,
    first: int,
    document: object,
    bookmarks: list[tuple[int, bytes, str]],
) -> list[tuple[int, bytes]]:
    """Return the bookmarks, which name their headings, the root and all elements."""
    tree.number_from(first)
    made = [
        (number, data.rstrip().removesuffix(b">>") + b"/SE %d 0 R >>" % tree.headings[key].number)
        for number, data, key in bookmarks
    ]
    made.append((root, tree.format(document)))
    made += tree.objects(root, document)
    tree.forget()
    return made


class _Writer:
    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._at = 0
        self._digest = hashlib.md5(usedforsecurity=False)
        self._where: dict[int, tuple[int, int, int]] = {0: (0, 0, 65535)}

    def put(self, *parts: bytes | memoryview) -> None:
        for part in parts:
            self._at += self._out.write(part)

    def stream(self, number: int, *parts: bytes | memoryview) -> None:
        self._where[number] = 1, self._at, 0
        self.put(b"%d 0 obj\n" % number, *parts, b"\nendstream\nendobj\n")

    def whole(self, number: int, data: bytes) -> bytes:
        """Write a stream; return what is none, for a pack."""
        if not data.endswith(b"endstream\n"):
            return data
        self._digest.update(data)
        self.stream(number, data[:-10])  # reportlab sets no line end before endstream
        return b""

    def pack(self, number: int, objects: list[tuple[int, bytes]]) -> None:
        head: list[bytes] = []
        length = 0
        for index, (own, data) in enumerate(objects):
            head.append(b"%d %d" % (own, length))
            length += len(data) + 1
            self._where[own] = 2, number, index
        first = b" ".join(head) + b"\n"
        entries = b"/Type /ObjStm /N %d /First %d" % (len(objects), len(first))
        body = first + b"\n".join([data for _, data in objects])
        self._digest.update(body)
        self._packed(number, entries, body)

    def index(self, number: int, root: bytes, info: bytes) -> None:
        start = self._at
        self._where[number] = 1, start, 0
        name = self._digest.hexdigest().encode()
        rows = b"".join(
            _ROW.pack(kind, place >> 32, place & 0xFFFFFFFF, index)
            for kind, place, index in (self._where[n] for n in range(number + 1))
        )
        entries = b"/Type /XRef /W [1 5 2] /Size %d /Root %s /Info %s /ID [<%s><%s>]"
        self._packed(number, entries % (number + 1, root, info, name, name), rows)
        self.put(b"startxref\n%d\n%%%%EOF\n" % start)

    def _packed(self, number: int, entries: bytes, data: bytes) -> None:
        packed = zlib.compress(data)
        head = b"<< %s /Filter /FlateDecode /Length %d >>\nstream\n" % (entries, len(packed))
        self.stream(number, head, packed)
