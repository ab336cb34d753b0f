"""Photos that look alike: a fingerprint of 64 bits, and which are likely the same picture."""

from collections.abc import Iterable, Mapping, Sequence

from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.domain.photos import Photo

LIKELY_DOUBLE = 6
"""Bits of 64 in which two prints may differ.

Measured on 57 street photos: recompressed at most 1, half the size at most 4, brighter at most 6;
two different photos at least 10. Crops, turns and other viewpoints are not found.
"""

_DIGITS = 16


def distance(one: str, other: str) -> int | None:
    """Return in how many bits two prints of 16 hexadecimal digits differ; None if one is none."""
    first, second = _bits(one), _bits(other)
    return None if first is None or second is None else (first ^ second).bit_count()


def likely_doubles(photos: Iterable[Photo], among: Sequence[Photo]) -> Mapping[PhotoId, Photo]:
    """Return for each of the photos that looks like another one of `among` the likest of these."""
    prints = [(bits, each) for each in among if (bits := _bits(each.likeness)) is not None]
    found: dict[PhotoId, Photo] = {}
    for photo in photos:
        own = _bits(photo.likeness)
        if own is None:
            continue
        nearest = min(
            (
                (apart, number)
                for number, (bits, each) in enumerate(prints)
                if (apart := (own ^ bits).bit_count()) <= LIKELY_DOUBLE and each.id != photo.id
            ),
            default=None,
        )
        if nearest:
            found[photo.id] = prints[nearest[1]][1]
    return found


def _bits(text: str) -> int | None:
    if len(text) != _DIGITS:
        return None
    try:
        bits = int(text, 16)
    except ValueError:
        return None
    return bits or None  # a plain surface has no print, and all plain surfaces would be one
