"""Photos alone, tagged, each on a page of its size; a process that loads nothing else.

`python -m tests.benchmarks.report_photos PHOTOS OUT`
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

from asskomm_audit.reports.tagged.canvas import TaggedCanvas
from asskomm_audit.reports.tagged.document import Meta
from asskomm_audit.reports.tagged.jpeg import Jpeg
from asskomm_audit.reports.tagged.structure import Tag
from asskomm_audit.reports.tagged.text import SANS, coverage


def main() -> None:
    """Write what the command line asks for."""
    folder, out = sys.argv[1:]
    coverage(SANS)  # registers the face
    meta = Meta(title="Messung", created=datetime(2026, 11, 22, 9, tzinfo=UTC))
    canvas = TaggedCanvas(out, meta=meta, initialFontName=SANS)
    for number, path in enumerate(sorted(Path(folder).glob("*.jpg")), 1):
        jpeg = Jpeg(path.read_bytes, path.name)
        width, height = (0.75 * each for each in jpeg.upright_size)
        canvas.setPageSize((width, height))
        with canvas.tagged(Tag(role="Figure", alt=f"Foto {number}", bbox=(0, 0, width, height))):
            canvas.photo(jpeg, 0, 0, width, height)
        canvas.showPage()
    canvas.save()


if __name__ == "__main__":
    main()
