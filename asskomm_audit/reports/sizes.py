"""How large a report's photos are embedded, and how large the file becomes."""

from collections.abc import Iterable, Sequence

from asskomm_audit.domain.face import FileSize
from asskomm_audit.domain.photos import Photo

PRINT_EDGE = 1600
"""Pixels of the longer edge: sharp at 17 cm."""

MAIL_BYTES = 10_000_000
"""What a mailbox takes, as far as councils' offices go."""

_MAIL_EDGES = (1600, 1280, 1024, 800, 640)
_ARCHIVE_EDGE = 100_000  # no working copy is larger
_TEXT = 150_000  # bytes of a report without photos: mostly its faces
_FINDING = 1_200  # bytes of text that a finding adds, packed


def edge_of(size: FileSize, photos: Sequence[Photo], findings: int = 0) -> int:
    """Return the longer edge, in pixels, at which these photos are embedded.

    For mail it is the largest one with which the file stays within 10 MB, or else the smallest.
    """
    if size is FileSize.ARCHIVE:
        return _ARCHIVE_EDGE
    if size is FileSize.PRINT:
        return PRINT_EDGE
    fitting = (edge for edge in _MAIL_EDGES if forecast(photos, edge, findings) <= MAIL_BYTES)
    return next(fitting, _MAIL_EDGES[-1])


def forecast(photos: Iterable[Photo], edge: int, findings: int = 0) -> int:
    """Return about how many bytes a report with these photos takes."""
    return _TEXT + _FINDING * findings + sum(_embedded(photo, edge) for photo in photos)


def _embedded(photo: Photo, edge: int) -> int:
    longest = max(photo.width, photo.height, 1)
    share = min(edge / longest, 1.0)
    return int(photo.size * share**2)
