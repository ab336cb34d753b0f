"""What tagging costs: the same report with and without structure, in short pairs of one process.

`python -m tests.benchmarks.report_tagging PHOTOS OUT PAIRS SECONDS` prints the CPU seconds of each
pair as JSON, `[[tagged, bare], ...]`. Neighbours in time share whatever else the computer does, and
their order changes from pair to pair, so the median of their ratios settles what single runs
cannot.
"""

import gc
import sys
import time
from pathlib import Path

from asskomm_audit.reports.tagged.canvas import TaggedCanvas
from tests.benchmarks.report_story import BareCanvas, write_tagged
from tests.benchmarks.workbench import last_line

_LEAST = 12  # pairs


def pairs_of(photos: list[Path], out: str, count: int, most: float) -> list[tuple[float, float]]:
    """Return the seconds of `count` pairs, after one that warms up and is not counted.

    Fewer after `most` seconds on a busy computer, but enough for a median.
    """
    pairs: list[tuple[float, float]] = []
    began = time.perf_counter()
    for number in range(count + 1):
        if number > _LEAST and time.perf_counter() - began > most:
            break
        ways = (TaggedCanvas, BareCanvas) if number % 2 else (BareCanvas, TaggedCanvas)
        seconds = {way: _seconds(photos, out, way) for way in ways}
        pairs.append((seconds[TaggedCanvas], seconds[BareCanvas]))
    return pairs[1:]


def _seconds(photos: list[Path], out: str, canvas: type[TaggedCanvas]) -> float:
    gc.collect()  # what the one before left is not charged to this one
    began = time.process_time()
    write_tagged(photos, out, canvas)
    return time.process_time() - began


def main() -> None:
    """Print the pairs."""
    folder, out, count, most = sys.argv[1:]
    pairs = pairs_of(sorted(Path(folder).glob("*.jpg")), out, int(count), float(most))
    sys.stdout.write(last_line(pairs) + "\n")


if __name__ == "__main__":
    main()
