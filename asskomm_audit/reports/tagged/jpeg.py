"""JPEG data go into the PDF as they are, less what a publication must not carry."""

import re
import struct
from collections.abc import Callable, Iterator

from reportlab.pdfbase.pdfdoc import PDFObject

_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_NEEDED = ((0xE0, b"JFIF\0"), (0xEE, b"Adobe"))  # the latter tells the colour transform
_END = re.compile(b"\xff\xd9")  # twice as fast as bytes.find
_SPACES = {1: b"DeviceGray", 3: b"DeviceRGB"}


class UnsupportedJpeg(ValueError):  # noqa: N818 - it reads as the reason
    """Not a JPEG, or one of a kind that cannot pass into a PDF/A as it is."""


class Jpeg(PDFObject):
    """An image XObject. `read` gives the data: once now for the header, once when written.

    Kept are the segments a decoder needs; gone are EXIF with place and camera, XMP, previews,
    comments and all that follows the image (motion photos). The pixels stay bit for bit.
    """

    def __init__(self, read: Callable[[], bytes], key: str) -> None:
        self._read = read
        self.key = key  # equal for equal data: it is stored once
        frame = _scan(read())
        self.size = frame.width, frame.height
        self.orientation = frame.orientation

    @property
    def upright_size(self) -> tuple[int, int]:
        """Width and height as it is seen, turned."""
        width, height = self.size
        return (width, height) if self.orientation < 5 else (height, width)

    def pieces(self) -> Iterator[bytes | memoryview]:
        """Yield the object's dictionary and data, stripped; reads the data only now."""
        data = self._read()
        frame = _scan(data)
        view = memoryview(data)
        scans = view[frame.start : _end_of_scans(data, frame.start)]
        parts = [view[:2], *(view[a:b] for a, b in frame.keep), scans]
        yield (
            b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 8"
            b" /ColorSpace /%s /Filter /DCTDecode /Length %d >>\nstream\n"
            % (frame.width, frame.height, frame.space, sum(map(len, parts)))
        )
        yield from parts


class _Frame:
    """What the segments before the first scan say."""

    width = height = 0
    space = b""
    orientation = 1
    start = 0  # of the scans

    def __init__(self) -> None:
        self.keep: list[tuple[int, int]] = []  # segments before the scans

    def take(self, data: bytes, marker: int, at: int, end: int) -> None:
        """Note one segment, which runs from `at` to `end`."""
        if marker in _FRAMES:
            bits, self.height, self.width, parts = struct.unpack_from(">BHHB", data, at + 4)
            if bits != 8 or parts not in _SPACES or marker not in (0xC0, 0xC1, 0xC2):
                raise UnsupportedJpeg(f"{parts} components of {bits} bits, SOF{marker - 0xC0}")
            self.space = _SPACES[parts]
        if marker == 0xE1 and data[at + 4 : at + 10] == b"Exif\0\0":
            self.orientation = _orientation(data[at + 10 : end])
        private = 0xE0 <= marker <= 0xEF or marker == 0xFE
        if not private or (marker, data[at + 4 : at + 9]) in _NEEDED:
            self.keep.append((at, end))


def _scan(data: bytes) -> _Frame:
    try:
        return _segments(data)
    except (IndexError, struct.error):
        raise UnsupportedJpeg("cut off") from None


def _segments(data: bytes) -> _Frame:
    if data[:2] != b"\xff\xd8":
        raise UnsupportedJpeg("not a JPEG")
    frame, at, marker = _Frame(), 2, 0
    while marker != 0xDA:
        marker = data[at + 1]
        if data[at] != 0xFF or marker in (0x00, 0xFF):  # stray bytes, fill bytes
            at += 1
            continue
        end = at + 2 + struct.unpack_from(">H", data, at + 2)[0]
        frame.take(data, marker, at, end)
        at = end
    if not (frame.width and frame.height):
        raise UnsupportedJpeg("no frame")
    frame.start = at
    return frame


def _end_of_scans(data: bytes, start: int) -> int:
    """Inside the scans every 0xFF byte is stuffed, so the first end-of-image marker is the end."""
    found = _END.search(data, start)
    return found.end() if found else len(data)


def _orientation(tiff: bytes) -> int:
    try:
        order = {b"II": "<", b"MM": ">"}[tiff[:2]]
        (start,) = struct.unpack_from(order + "I", tiff, 4)
        (count,) = struct.unpack_from(order + "H", tiff, start)
        for index in range(count):
            tag, _, _, value = struct.unpack_from(order + "HHIH", tiff, start + 2 + 12 * index)
            if tag == 0x0112:
                return value if 1 <= value <= 8 else 1
    except (KeyError, struct.error):
        pass
    return 1


TURN = {  # image space to unit square, by EXIF orientation
    1: (1, 0, 0, 1, 0, 0),
    2: (-1, 0, 0, 1, 1, 0),
    3: (-1, 0, 0, -1, 1, 1),
    4: (1, 0, 0, -1, 0, 1),
    5: (0, -1, -1, 0, 1, 1),
    6: (0, -1, 1, 0, 0, 1),
    7: (0, 1, 1, 0, 0, 0),
    8: (0, 1, -1, 0, 1, 0),
}
