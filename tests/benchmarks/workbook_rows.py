"""Write one sheet of findings in one of three ways: `WAY THUMBNAIL OUT ROWS`."""

import io
import random
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

HEADS = ("Feststellung", "Audit", "Ort", "Stelle", "Standpunkt", "Kriterium", "Titel",
         "Beschreibung", "Ursache", "Eintritt", "Eintritt (Wort)", "Auswirkung",
         "Auswirkung (Wort)", "Risikoklasse", "Priorität", "Licht", "Betroffene", "Status",
         "Frist", "Abdeckung")  # fmt: skip
STATES = ("vorgeschlagen", "bestätigt", "verworfen", "zurückgezogen")
RISKS = ("gering", "mittel", "hoch", "sehr hoch")
THUMBNAILS = 500
WIDTHS = (13, 8, 26, 24, 11, 11, 44, 56, 44, 9, 22, 11, 28, 14, 10, 20, 28, 15, 12, 11)


class Findings:
    """Rows of 20 values, made when they are asked for; all ways get the same."""

    def __init__(self, number: int) -> None:
        self._number = number

    def __len__(self) -> int:
        return self._number

    def __iter__(self) -> Iterator[tuple]:
        dice = random.Random(7)
        first = date(2026, 1, 1)
        for number in range(1, self._number + 1):
            kind = dice.randrange(97)
            yield (
                f"F-{number:06}", 1 + number % 40, f"Platz {number % 40}", f"Stelle {kind}",
                1 + number % 9, f"SIC-{1 + kind % 14:02}",
                f"Leuchte {number} am Weg {kind} ist ausgefallen",
                f"Nach Einbruch der Dunkelheit ist Abschnitt {number} nur schwach beleuchtet & "
                "nicht einsehbar; dort halten sich abends Gruppen auf.",
                "Wartung nur auf Zuruf; Zuständigkeit ungeklärt.", 1 + kind % 5,
                STATES[kind % 4], 1 + kind % 4, RISKS[kind % 4], RISKS[number % 4], number,
                ("Tag", "Nacht", "beides")[kind % 3], f"Gruppe {kind % 10}", STATES[number % 4],
                first + timedelta(days=kind), kind / 97,
            )  # fmt: skip


def write_ours(thumbnail: bytes, out: Path, rows: Findings) -> None:
    from openpyxl import Workbook

    from asskomm_audit.progress import silent
    from asskomm_audit.reports.sheets.book import Book
    from asskomm_audit.reports.sheets.choosing import lists_sheet, offer, only_days
    from asskomm_audit.reports.sheets.colouring import colour_word
    from asskomm_audit.reports.sheets.package import Thumbnail
    from asskomm_audit.reports.sheets.table import FIRST_ROW, Column
    from asskomm_audit.reports.workbook import save_book
    from asskomm_audit.texts import GERMAN

    workbook = Workbook()
    del workbook[workbook.sheetnames[0]]
    book = Book(workbook, [], [], GERMAN, datetime(2026, 11, 22, tzinfo=UTC), "Probe")
    columns = [
        Column(head, lambda row, at=at: row[at], width, "0 %" if head == "Abdeckung" else "")
        for at, (head, width) in enumerate(zip(HEADS, WIDTHS, strict=True))
    ]
    data = book.add(("07", "07"), "Feststellungen", "Feststellungen", "Probe", columns, rows)
    for risk, fill in zip(RISKS, ("CFE3F5", "F2B701", "C84B0C", "7A0C2E"), strict=True):
        colour_word(data, "Risikoklasse", risk, fill, "000000")
    offer(book, data, "Status", list(STATES))
    only_days(book, data, "Frist")
    for number in range(THUMBNAILS):
        image = Thumbnail(96, 72)
        image.anchor = f"V{FIRST_ROW + number}"
        data.sheet.add_image(image)
        load = partial(bytes.__add__, thumbnail, b"%d" % number)
        book.describe(data.sheet, f"Foto {number}", load)
    lists_sheet(book)
    save_book(book, out, silent)


def write_xlsxwriter(thumbnail: bytes, out: Path, rows: Findings, *, constant_memory: bool) -> None:
    import xlsxwriter

    workbook = xlsxwriter.Workbook(str(out), {"constant_memory": constant_memory})
    sheet = workbook.add_worksheet("Feststellungen")
    rule = {"bottom": 1, "bottom_color": "#D3DAE2", "valign": "top"}
    text = workbook.add_format(rule | {"text_wrap": True})
    number = workbook.add_format(rule | {"align": "center"})
    day = workbook.add_format(rule | {"align": "center", "num_format": "DD.MM.YYYY"})
    share = workbook.add_format(rule | {"align": "center", "num_format": "0 %"})
    head = workbook.add_format({"bold": True, "font_color": "#FFFFFF", "bg_color": "#0F2A3D"})
    last = len(rows)
    for at, (name, width) in enumerate(zip(HEADS, WIDTHS, strict=True)):
        sheet.set_column(at, at, width)
        sheet.write_string(0, at, name, head)
    for at, row in enumerate(rows, 1):
        sheet.set_row(at, 32)
        for column, value in enumerate(row):
            if isinstance(value, str):
                sheet.write_string(at, column, value, text)
            elif isinstance(value, date):
                sheet.write_datetime(at, column, value, day)
            else:
                sheet.write_number(at, column, value, share if column == 19 else number)
    sheet.autofilter(0, 0, last, len(HEADS) - 1)
    sheet.freeze_panes(1, 0)
    sheet.data_validation(1, 17, last, 17, {"validate": "list", "source": list(STATES)})
    for risk in RISKS:
        sheet.conditional_format(
            1, 13, last, 13,
            {"type": "formula", "criteria": f'$N2="{risk}"', "format": head},
        )  # fmt: skip
    for at in range(THUMBNAILS):
        data = io.BytesIO(thumbnail + b"%d" % at)
        sheet.insert_image(1 + at, 21, f"{at}.jpg", {"image_data": data, "description": "Foto"})
    workbook.close()


def main() -> None:
    way, thumbnail, out, number = sys.argv[1:]
    data, target, rows = Path(thumbnail).read_bytes(), Path(out), Findings(int(number))
    if way == "ours":
        write_ours(data, target, rows)
    else:
        write_xlsxwriter(data, target, rows, constant_memory=way == "constant")


if __name__ == "__main__":
    main()
