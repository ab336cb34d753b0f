"""The file itself: what openpyxl writes, with the rows streamed in and words for each picture."""

import re
import zipfile
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import IO
from xml.sax.saxutils import quoteattr

from openpyxl import Workbook
from openpyxl.drawing.image import Image
from openpyxl.styles.stylesheet import write_stylesheet
from openpyxl.xml.functions import tostring
from typing_extensions import override

_LEVEL = 3  # of deflate: a third of the time of the usual 6, and a tenth more bytes
_STYLES = "xl/styles.xml"
_SHEET = re.compile(r"xl/worksheets/sheet(\d+)\.xml")
_PICTURE = re.compile(r"xl/media/image(\d+)\.jpeg")
_DRAWING = re.compile(r"xl/drawings/drawing(\d+)\.xml")
_NO_ROWS = re.compile(rb"<sheetData\s*/>|<sheetData></sheetData>")
_EXTENT = re.compile(rb'<dimension ref="[^"]*"\s*/>')
_NAMED = re.compile(r'<(\w*:?)cNvPr\b[^>]*?\sid="(\d+)"[^>]*?/?>')
_NAME = re.compile(r'\sname="([^"]*)"')


class Thumbnail(Image):
    """A JPEG on a sheet that is read when the file is written; openpyxl would keep all of them.

    `width` and `height` are its pixels on the sheet.
    """

    def __init__(self, load: Callable[[], bytes], width: int, height: int) -> None:
        self.load = load
        self.width, self.height = width, height
        self.format = "jpeg"

    @override
    def _data(self) -> bytes:
        return b""  # `write_package` puts the picture in


def write_package(
    workbook: Workbook,
    target: Path,
    rows: Mapping[str, tuple[str, Callable[[], Iterable[str]]]],
    words: Mapping[str, list[str]],
    created: datetime,
) -> None:
    """Write the workbook to `target`.

    `rows` gives for a sheet's name the corner of its extent (F20) and its rows as XML, `words`
    the alternative texts of a sheet's charts and pictures in their order. The same input gives
    the same bytes.
    """
    frame = BytesIO()  # small: it holds no rows
    workbook.save(frame)
    properties = workbook.properties
    properties.created = properties.modified = created.replace(tzinfo=None)
    titles = workbook.sheetnames
    pictures = [each for sheet in workbook.worksheets for each in sheet._images]  # noqa: SLF001 - as below
    drawn = [each for each in titles if workbook[each]._charts or workbook[each]._images]  # noqa: SLF001 - nothing public tells it
    with zipfile.ZipFile(frame) as source, zipfile.ZipFile(target, "w") as package:
        names = source.namelist()
        names.sort(key=_STYLES.__eq__)  # last: the rows tell which styles there are
        for name in names:
            with package.open(_entry(name, created), "w", force_zip64=True) as stream:
                if name == "docProps/core.xml":
                    stream.write(tostring(properties.to_tree()))
                elif name == _STYLES:
                    stream.write(tostring(write_stylesheet(workbook)))
                elif (sheet := _SHEET.fullmatch(name)) and titles[int(sheet[1]) - 1] in rows:
                    _write_sheet(stream, source.read(name), *rows[titles[int(sheet[1]) - 1]])
                elif picture := _PICTURE.fullmatch(name):
                    stream.write(pictures[int(picture[1]) - 1].load())
                elif drawing := _DRAWING.fullmatch(name):
                    told = words.get(drawn[int(drawing[1]) - 1], [])
                    stream.write(_with_words(source.read(name), told))
                else:
                    stream.write(source.read(name))


def _entry(name: str, created: datetime) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, max(created.timetuple()[:6], (1980, 1, 1, 0, 0, 0)))
    is_picture = name.endswith((".jpeg", ".jpg", ".png"))
    entry.compress_type = zipfile.ZIP_STORED if is_picture else zipfile.ZIP_DEFLATED
    entry._compresslevel = _LEVEL  # noqa: SLF001 - as ZipFile.writestr sets it, until Python 3.13
    return entry


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
