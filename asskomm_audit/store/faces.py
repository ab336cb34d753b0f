"""The look of a town's documents, in the settings of its file: each part can be merged alone."""

import base64
import binascii

from asskomm_audit.domain.face import (
    PLAIN,
    Face,
    FileSize,
    Length,
    chapters_of,
    is_colour,
    order_of,
)
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.settings import put_setting, settings_under

_PREFIX = "face/"
LARGEST_ARMS = 100_000
"""Bytes of the picture of the arms."""


def face_of(file: AuditFile) -> Face:
    """Return the look that the file's documents have; what cannot be read is as usual."""
    told = settings_under(file, _PREFIX)
    colour = told.get("colour", "")
    return Face(
        head=told.get("head", ""),
        foot=told.get("foot", ""),
        colour=colour if is_colour(colour) else PLAIN.colour,
        arms=_bytes_of(told.get("arms", "")),
        left_out=chapters_of(told.get("left_out", "").split()),
        order=order_of(told.get("order", "").split()),
        length=Length(told["length"]) if told.get("length") in set(Length) else PLAIN.length,
        size=FileSize(told["size"]) if told.get("size") in set(FileSize) else PLAIN.size,
    )


def put_face(file: AuditFile, face: Face) -> None:
    """Keep the look; inside a step. What is as it was is not written."""
    told = {
        "head": face.head,
        "foot": face.foot,
        "colour": face.colour,
        "arms": base64.b64encode(face.arms).decode(),
        "left_out": " ".join(sorted(face.left_out)),
        "order": "" if face.order == PLAIN.order else " ".join(face.order),
        "length": face.length.value,
        "size": face.size.value,
    }
    known = settings_under(file, _PREFIX)
    for key, value in told.items():
        if known.get(key, "") != value:
            put_setting(file, _PREFIX + key, value)


def _bytes_of(text: str) -> bytes:
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
    return data if len(data) <= LARGEST_ARMS else b""
