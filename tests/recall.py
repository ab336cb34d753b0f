"""Measures what is proposed on labelled street photos: `python -m tests.recall FOLDER`.

The folder holds pictures and `labels.json`: by file name `faces`, `plates` (to be found) and
`face_ignore`, `plate_ignore` (neither hit nor miss), boxes of left, top, right, bottom in pixels.
A label counts as found if proposals of its kind cover 60 % of it; a proposal that touches no label
and nothing ignored is false.
"""

import argparse
import json
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.privacy import BoxKind
from asskomm_audit.imaging.proposals.finder import Finder, finder, missing

COVERED = 0.6
TOUCHED = 0.2
_TOO_LARGE = 25  # times a label: a box over half the photo is no hit
_CELLS = 40  # a side, on which covering is counted
KINDS = {
    BoxKind.FACE: ("faces", "face_ignore"),
    BoxKind.PLATE: ("plates", "plate_ignore"),
}


@dataclass
class Score:
    """What became of the labels of one kind."""

    found: int = 0
    missed: int = 0
    false: int = 0
    photos: int = 0
    misses: list[str] = field(default_factory=list)

    def words(self) -> str:
        total = self.found + self.missed
        share = self.found / total if total else 0
        per_photo = self.false / max(1, self.photos)
        return f"{self.found} of {total} found ({share:.2f}), {per_photo:.2f} false per photo"


def main() -> int:
    """Print recall and false boxes by kind, and the time it took."""
    parser = argparse.ArgumentParser(prog="python -m tests.recall", description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    if lacking := missing():
        sys.stdout.write(f"missing: {', '.join((*lacking.packages, *lacking.models))}\n")
        return 1
    start = time.process_time()
    scores, photos = measure(folder, finder())
    seconds = (time.process_time() - start) / max(1, photos)
    for kind, score in scores.items():
        sys.stdout.write(f"{kind}: {score.words()}\n")
        for each in score.misses:
            sys.stdout.write(f"  missed {each}\n")
    sys.stdout.write(f"{finder().name}: {photos} photos, {seconds:.1f} CPU-s per photo\n")
    return 0


def measure(folder: Path, judged: Finder) -> tuple[dict[BoxKind, Score], int]:
    """Return the scores by kind over all labelled pictures that are there, and their number."""
    labels = json.loads((folder / "labels.json").read_text("utf-8"))
    scores = {kind: Score() for kind in KINDS}
    photos = 0
    for path in sorted(folder.glob("*.jpg")):
        if path.name not in labels:
            continue
        photos += 1
        found = judged.find(path.read_bytes())
        for kind, (wanted, ignored) in KINDS.items():
            width, height = labels[path.name]["size"]
            areas = [_area(each, width, height) for each in labels[path.name][wanted]]
            others = [_area(each, width, height) for each in labels[path.name][ignored]]
            boxes = [area for each, area in found if each is kind]
            _add(scores[kind], path.name, areas, others, boxes)
    return scores, photos


def _add(score: Score, name: str, wanted: list[Area], ignored: list[Area], boxes: list[Area]):
    score.photos += 1
    for area in wanted:
        if _covered(area, boxes) >= COVERED:
            score.found += 1
        else:
            score.missed += 1
            score.misses.append(f"{name} {area}")
    score.false += sum(
        not any(_common(box, each) > TOUCHED * min(_size(box), _size(each)) for each in wanted)
        and not any(_common(box, each) > TOUCHED * min(_size(box), _size(each)) for each in ignored)
        for box in boxes
    )


def _area(box, width: int, height: int) -> Area:
    return Area(box[0] / width, box[1] / height, box[2] / width, box[3] / height)


def _size(area: Area) -> float:
    return area.width * area.height


def _common(one: Area, other: Area) -> float:
    width = min(one.right, other.right) - max(one.left, other.left)
    height = min(one.bottom, other.bottom) - max(one.top, other.top)
    return max(0.0, width) * max(0.0, height)


def _covered(area: Area, boxes: list[Area]) -> float:
    near = [box for box in boxes if _size(box) <= _TOO_LARGE * _size(area)]
    hit = 0
    for row in range(_CELLS):
        for column in range(_CELLS):
            x = area.left + area.width * (column + 0.5) / _CELLS
            y = area.top + area.height * (row + 0.5) / _CELLS
            hit += any(b.left <= x <= b.right and b.top <= y <= b.bottom for b in near)
    return hit / _CELLS**2


if __name__ == "__main__":
    raise SystemExit(main())
