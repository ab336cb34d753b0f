"""Photos that look alike: a fingerprint of 64 bits, and which are likely the same picture."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.domain.photos import Photo

LIKELY_DOUBLE = 6
"""Bits of 64 in which two prints may differ.

Measured on 57 street photos: recompressed at most 1, half the size at most 4, brighter at most 6;
two different photos at least 10. Crops, turns and other viewpoints are not found.
"""

_DIGITS = 16
_PIECES = LIKELY_DOUBLE + 1


def distance(one: str, other: str) -> int | None:
    """Return in how many bits two prints of 16 hexadecimal digits differ; None if one is none."""
    first, second = _bits(one), _bits(other)
    return None if first is None or second is None else (first ^ second).bit_count()


class LikenessIndex:
    """Finds photos that look alike among many thousands.

    A print is cut into seven pieces: of two that differ in at most six bits one piece is the same.
    """

    def __init__(self, photos: Iterable[Photo] = ()) -> None:
        self._known: set[PhotoId] = set()
        self._by_piece: defaultdict[tuple[int, int], list[tuple[int, Photo]]] = defaultdict(list)
        for photo in photos:
            self.add(photo)

    def add(self, photo: Photo) -> None:
        """Let a photo be found from now on."""
        bits = _bits(photo.likeness)
        if bits is None or photo.id in self._known:
            return
        self._known.add(photo.id)
        for piece in _pieces(bits):
            self._by_piece[piece].append((bits, photo))

    def likest(self, photo: Photo) -> Photo | None:
        """Return the earlier photo that this one is likely a double of, if there is one.

        Of two alike the one with the lower id counts as the earlier: only one of them is told.
        """
        own = _bits(photo.likeness)
        if own is None:
            return None
        near = (
            ((own ^ bits).bit_count(), each.id, each)
            for piece in _pieces(own)
            for bits, each in self._by_piece[piece]
            if each.id < photo.id and (own ^ bits).bit_count() <= LIKELY_DOUBLE
        )
        found = min(near, key=lambda each: each[:2], default=None)
        return found[2] if found else None


def _pieces(bits: int) -> Iterator[tuple[int, int]]:
    for number in range(_PIECES - 1):
        yield number, bits >> (9 * number) & 0x1FF
    yield _PIECES - 1, bits >> (9 * (_PIECES - 1))


def _bits(text: str) -> int | None:
    if len(text) != _DIGITS:
        return None
    try:
        bits = int(text, 16)
    except ValueError:
        return None
    return bits or None  # a plain surface has no print, and all plain surfaces would be one
