"""Pages of a PDF as pictures."""

import threading
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from asskomm_audit.progress import Progress, silent

ONE_AT_A_TIME = threading.Lock()
"""The library that draws pages is not made for threads."""


def drawn_pages(path: Path, width: int, progress: Progress = silent) -> Iterator[Image.Image]:
    """Yield the pages of a PDF of ours in RGB, each `width` pixels wide; progress counts pages."""
    from pypdfium2 import PdfDocument  # large, and seldom needed

    with ONE_AT_A_TIME:
        document = PdfDocument(path)
        pages = len(document)
    try:
        for number in range(pages):
            progress(number, pages)
            with ONE_AT_A_TIME:
                sheet = document[number]
                scale = width / sheet.get_width()
                picture = sheet.render(scale=scale, may_draw_forms=False).to_pil().convert("RGB")
                sheet.close()
            yield picture
    finally:
        with ONE_AT_A_TIME:
            document.close()
