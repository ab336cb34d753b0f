"""CenterFace: finds faces by their middle points (Xu et al. 2019, https://arxiv.org/abs/1911.03599).

The model gives for every fourth pixel how likely a face has its middle there, its height and width
as logarithms of quarter pixels, and how far the middle lies from that point.
"""

from typing import Any

from asskomm_audit.imaging.proposals.onnx_shapes import with_free_sizes
from asskomm_audit.imaging.proposals.running import session_of

_STRIDE = 4
_STEP = 32  # sizes have to be multiples of it
_NAMES = frozenset(("input.1", "537", "538", "539", "540"))

Found = tuple[float, float, float, float, float]
"""Left, top, right, bottom in pixels of the picture given, and a likelihood of 0 to 1."""


class Faces:
    """Finds faces in one piece of a picture."""

    def __init__(self, model: bytes, numpy: Any, least: float) -> None:
        """`least` is the likelihood from which on something counts as a face."""
        self._session = session_of(with_free_sizes(model, _NAMES))
        self._numpy = numpy
        self._least = least

    def find(self, pixels: Any) -> list[Found]:
        """Return the faces in an array of height x width x 3, red first."""
        numpy = self._numpy
        height, width = pixels.shape[:2]
        padded = numpy.zeros(
            (-(-height // _STEP) * _STEP, -(-width // _STEP) * _STEP, 3), "float32"
        )
        padded[:height, :width] = pixels
        fed = numpy.ascontiguousarray(padded.transpose(2, 0, 1)[None])
        likely, sizes, offsets, _ = self._session.run(None, {"input.1": fed})
        rows, columns = numpy.nonzero(likely[0, 0] > self._least)
        found: list[Found] = []
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True):
            tall, wide = (float(numpy.exp(sizes[0, n, row, column])) * _STRIDE for n in (0, 1))
            down, across = (float(offsets[0, n, row, column]) for n in (0, 1))
            x, y = (column + across + 0.5) * _STRIDE, (row + down + 0.5) * _STRIDE
            likelihood = float(likely[0, 0, row, column])
            found.append((x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2, likelihood))
        return found
