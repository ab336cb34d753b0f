"""Photos of 12 megapixels made ready for the file, beside Pillow's plain decode and encode.

`python3 -m tests.benchmarks.photo_intake ROUNDS` prints the seconds of both, in alternation.
"""

import io
import json
import sys
import time

from PIL import Image, ImageFilter

from asskomm_audit.imaging.intake import WORKING_EDGE, prepare
from tests.benchmarks.figures import Figure, median_ratio, percentile
from tests.benchmarks.workbench import Workbench

_SIZE = (4032, 3024)


def measure(bench: Workbench) -> list[Figure]:
    """Return the ratio to the floor and the time of one photo."""
    rounds = bench.rounds(usual=15, quick=3)
    seconds = bench.ask("photo_intake", str(rounds))
    ours, floor = seconds["ours"], seconds["floor"]
    middle = [f"{percentile(each, 50) * 1000:.0f} ms" for each in (ours, floor)]
    note = f"one photo {middle[0]}, floor {middle[1]}"
    return [
        *_whole_files(bench),
        Figure(
            bench="photos",
            name="12 MP made ready",
            value=median_ratio(ours, floor),
            unit="x",
            note=f"{note}; draft decode and one encode are the floor",
        ),
    ]


def _whole_files(bench: Workbench) -> list[Figure]:
    rounds = bench.rounds(usual=7, quick=2)
    told = bench.ask("photo_files", str(bench.folder), str(rounds))
    note = "file to file with row, bytes and small picture; CPU beside the floor"
    figures = [
        Figure(
            bench="photos",
            name="12 MP taken in",
            value=median_ratio(told["ours"], told["floor"]),
            unit="x",
            note=note,
        ),
        Figure(
            bench="photos",
            name="peak of many",
            value=told["peak_mb"],
            unit="MB",
            note=f"{told['photos']} photos in one process",
        ),
    ]
    if "vips" in told:
        ratio = median_ratio(told["ours"], told["vips"])
        note = "the same two sizes"
        figures.append(
            Figure(bench="photos", name="beside vipsthumbnail", value=ratio, unit="x", note=note)
        )
    return figures


def main(rounds: int) -> None:
    """Time both ways by turns."""
    photo = photo_of_noise()
    ours: list[float] = []
    floor: list[float] = []
    for _ in range(rounds):
        began = time.perf_counter()
        prepare(photo, "photo.jpg")
        between = time.perf_counter()
        _decode_and_encode(photo)
        ours.append(between - began)
        floor.append(time.perf_counter() - between)
    sys.stdout.write(json.dumps({"ours": ours, "floor": floor}) + "\n")


def photo_of_noise() -> bytes:
    """Return a JPEG that costs about what a street scene costs."""
    noise = Image.effect_noise((_SIZE[0] // 2, _SIZE[1] // 2), 60).resize(_SIZE)
    shades = Image.radial_gradient("L").resize(_SIZE)
    picture = Image.merge("RGB", (noise, shades, noise.filter(ImageFilter.GaussianBlur(6))))
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=90)
    return buffer.getvalue()


def _decode_and_encode(photo: bytes) -> None:
    with Image.open(io.BytesIO(photo)) as picture:
        picture.draft("RGB", (WORKING_EDGE, WORKING_EDGE * _SIZE[1] // _SIZE[0]))
        picture.load()
        picture.save(io.BytesIO(), "JPEG", quality=85)


if __name__ == "__main__":
    main(int(sys.argv[1]))
