"""The file itself: what openpyxl writes, with the rows streamed in and words for each picture."""

import re
import zipfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import IO
from xml.sax.saxutils import quoteattr

from openpyxl import Workbook
from openpyxl.drawing.image import Image
from openpyxl.styles.stylesheet import write_stylesheet
from openpyxl.xml.functions import tostring

_LEVEL = 3  # of deflate: a third of the time of the usual 6, and a tenth more bytes
_STYLES = "xl/styles.xml"
_SHEET = re.compile(r"xl/worksheets/sheet(\d+)\.xml")
_PICTURE = re.compile(r"xl/media/image(\d+)\.jpeg")
_DRAWING = re.compile(r"xl/drawings/drawing(\d+)\.xml")
_NO_ROWS = re.compile(rb"<sheetData\s*/>|<sheetData></sheetData>")
_EXTENT = re.compile(rb'<dimension ref="[^"]*"\s*/>')
_NAMED = re.compile(r'<(\w*:?)cNvPr\b[^>]*?\sid="(\d+)"[^>]*?/?>')
_NAME = re.compile(r'\sname="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart or a picture on a sheet: the words for it, and what gives a picture's bytes."""

    words: str
    load: Callable[[], bytes] | None = None


class Thumbnail(Image):
    """A JPEG on a sheet that is read when the file is written; openpyxl would keep all of them.

    `width` and `height` are its pixels on the sheet.
    """

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.format = "jpeg"

    def _data(self) -> bytes:  # what openpyxl asks for
        return b""  # `write_package` puts the picture in


def write_package(
    workbook: Workbook,
    target: Path,
    rows: Mapping[str, tuple[str, Callable[[], Iterable[str]]]],
    drawn: Mapping[str, list[Drawn]],
    created: datetime,
) -> None:
    """Write the workbook to `target`.

    `rows` gives for a sheet's name the corner of its extent (F20) and its rows as XML, `drawn`
    a sheet's charts, then its pictures, in their order. The same input gives the same bytes.
    """
    frame = BytesIO()  # small: it holds no rows
    workbook.save(frame)
    properties = workbook.properties
    properties.created = properties.modified = created.replace(tzinfo=None)
    titles = workbook.sheetnames
    sheets = [each for each in titles if drawn.get(each)]
    pictures = [each.load for title in sheets for each in drawn[title] if each.load]
    with (
        zipfile.ZipFile(frame) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as package,
    ):
        names = source.namelist()
        names.sort(key=_STYLES.__eq__)  # last: the rows tell which styles there are
        for name in names:
            picture = _PICTURE.fullmatch(name)  # JPEG is as small as it gets
            package.compression = zipfile.ZIP_STORED if picture else zipfile.ZIP_DEFLATED
            with package.open(name, "w", force_zip64=True) as stream:
                if name == "docProps/core.xml":
                    stream.write(tostring(properties.to_tree()))
                elif name == _STYLES:
                    stream.write(tostring(write_stylesheet(workbook)))
                elif (sheet := _SHEET.fullmatch(name)) and titles[int(sheet[1]) - 1] in rows:
                    _write_sheet(stream, source.read(name), *rows[titles[int(sheet[1]) - 1]])
                elif picture:
                    stream.write(pictures[int(picture[1]) - 1]())
                elif drawing := _DRAWING.fullmatch(name):
                    told = [each.words for each in drawn[sheets[int(drawing[1]) - 1]]]
                    stream.write(_with_words(source.read(name), told))
                else:
                    stream.write(source.read(name))


def _write_sheet(
    stream: IO[bytes], frame: bytes, corner: str, rows: Callable[[], Iterable[str]]
) -> None:
    head, tail = _NO_ROWS.split(frame, maxsplit=1)
    stream.write(_EXTENT.sub(f'<dimension ref="A1:{corner}"/>'.encode(), head))
    stream.write(b"<sheetData>")
    for part in rows():
        stream.write(part.encode())
    stream.write(b"</sheetData>")
    stream.write(tail)


def _with_words(drawing: bytes, words: list[str]) -> bytes:
    """Give each chart and picture its alternative text; openpyxl numbers them from 1."""

    def named(match: re.Match[str]) -> str:
        name = _NAME.search(match[0])
        number = int(match[2])
        if number > len(words) or name is None:
            return match[0]
        end = "/>" if match[0].endswith("/>") else ">"
        told = quoteattr(words[number - 1])
        return f'<{match[1]}cNvPr id="{number}" name="{name[1]}" descr={told}{end}'

    return _NAMED.sub(named, drawing.decode()).encode()
