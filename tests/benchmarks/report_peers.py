"""The same report by typst, and the photos alone by img2pdf; a process of the Python that has them.

`python -m tests.benchmarks.report_peers WAY PHOTOS OUT [FONTS]`: `typst` writes PDF/UA-1 as ours,
`img2pdf` joins photos with the engine it picks itself, `img2pdf_plain` with its own one. Both are
no part of the program: `pip install typst img2pdf` in an environment of its own brings them.
"""

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from tests.benchmarks.report_content import (
    HEADS,
    WIDTHS,
    caption_of,
    facts_of,
    measures,
    note_of,
    title_of,
)

_HEAD = """#set document(title: "Messung", date: datetime(year: 2026, month: 11, day: 22))
#set text(lang: "de", font: "Source Sans Pro", size: 10pt)
#set page(paper: "a4", margin: 22mm,
  footer: context [#h(1fr) Seite #counter(page).display() von #counter(page).final().first()])
= Sicherheitsaudit
#outline(depth: 3)
== 1 Feststellungen"""


def write_with_typst(photos: list[Path], out: str, fonts: str) -> None:
    """Write the report; its source lies beside the photos."""
    source = photos[0].parent / "report.typ"
    source.write_text("\n".join((_HEAD, *_findings(photos), *_table(len(photos)))), "utf-8")
    import_module("typst").compile(
        str(source),
        output=out,
        root=str(source.parent),
        font_paths=[fonts],
        ignore_system_fonts=True,
        pdf_standards=["ua-1"],
    )


def _findings(photos: list[Path]) -> Iterator[str]:
    for number, path in enumerate(photos, 1):
        yield f"=== {title_of(number)}"
        cells = (f"[*#{_quoted(a)}*], [#{_quoted(b)}]" for a, b in facts_of(number))
        yield f"#table(columns: (118pt, 344pt), {', '.join(cells)})"
        yield f"#{_quoted(note_of(number))}\n"
        yield f'#image("{path.name}", width: 320pt, alt: "Foto {number}")'
        yield f"#{_quoted(caption_of(number))}\n"


def _table(count: int) -> Iterator[str]:
    yield "== 2 Maßnahmen"
    heads = ", ".join(f"[{each}]" for each in HEADS)
    cells = ", ".join(f"[#{_quoted(cell)}]" for row in measures(count) for cell in row)
    widths = ", ".join(f"{each}pt" for each in WIDTHS)
    yield f"#table(columns: ({widths}), table.header({heads}), {cells})"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def write_with_img2pdf(photos: list[Path], out: str, *, plain: bool) -> None:
    """Write the photos alone, one a page."""
    img2pdf = import_module("img2pdf")
    engine = {"engine": img2pdf.Engine.internal} if plain else {}
    with Path(out).open("wb") as file:
        img2pdf.convert([str(each) for each in photos], outputstream=file, **engine)


def main() -> None:
    """Write what the command line asks for."""
    way, folder, out, *fonts = sys.argv[1:]
    photos = sorted(Path(folder).glob("*.jpg"))
    if way == "typst":
        write_with_typst(photos, out, fonts[0])
    else:
        write_with_img2pdf(photos, out, plain=way == "img2pdf_plain")


if __name__ == "__main__":
    main()
