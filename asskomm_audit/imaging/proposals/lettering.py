"""The text detector of PP-OCRv4: tells for each pixel how likely it belongs to a line of text.

It finds where something is written (number plates, names, house numbers), not what: the reading
half of that package is left out on purpose. Method: Liao et al. 2020, "Real-time Scene Text
Detection with Differentiable Binarization", https://arxiv.org/abs/1911.08947.
"""

from collections.abc import Iterator
from typing import Any

from asskomm_audit.imaging.proposals.faces import Found
from asskomm_audit.imaging.proposals.running import session_of

_LIKELY = 0.3  # a pixel that belongs to text
_SURE = 0.5  # the mean over a line of text
_SHRUNK = 1.6  # the model marks the middle of a line; area / outline * this is missing all around
_STEP = 32
_LEAST = 3  # pixels


class Lettering:
    """Finds lines of text in a picture."""

    def __init__(self, model: bytes, numpy: Any) -> None:
        self._session = session_of(model)
        self._numpy = numpy

    def find(self, pixels: Any) -> list[Found]:
        """Return the lines of text in an array of height x width x 3, red first."""
        numpy = self._numpy
        height, width = pixels.shape[:2]
        shape = (-(-height // _STEP) * _STEP, -(-width // _STEP) * _STEP, 3)
        padded = numpy.zeros(shape, "float32")
        padded[:height, :width] = pixels[:, :, ::-1]
        fed = (padded / 255 - 0.5) / 0.5
        fed = numpy.ascontiguousarray(fed.transpose(2, 0, 1)[None])
        (likely,) = self._session.run(None, {self._session.get_inputs()[0].name: fed})
        likely = likely[0, 0][:height, :width]
        return [line for spot in self._spots(likely) if (line := self._line(likely, spot))]

    def _line(self, likely: Any, spot: list[tuple[int, int]]) -> Found | None:
        rows, columns = zip(*spot, strict=True)
        left, right = min(columns), max(columns) + 1
        top, bottom = min(rows), max(rows) + 1
        wide, tall = right - left, bottom - top
        if wide < _LEAST or tall < _LEAST:
            return None
        sure = float(likely[list(rows), list(columns)].mean())
        if sure < _SURE:
            return None
        more = len(spot) * _SHRUNK / (2 * (wide + tall))
        return left - more, top - more, right + more, bottom + more, sure

    def _spots(self, likely: Any) -> Iterator[list[tuple[int, int]]]:
        """Yield the connected groups of likely pixels."""
        rows, columns = self._numpy.nonzero(likely > _LIKELY)
        waiting = set(zip(rows.tolist(), columns.tolist(), strict=True))
        while waiting:
            edge = [waiting.pop()]
            spot: list[tuple[int, int]] = []
            while edge:
                row, column = edge.pop()
                spot.append((row, column))
                for near in (
                    (row - 1, column),
                    (row + 1, column),
                    (row, column - 1),
                    (row, column + 1),
                ):
                    if near in waiting:
                        waiting.remove(near)
                        edge.append(near)
            yield spot
