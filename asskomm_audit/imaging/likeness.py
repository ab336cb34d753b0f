"""A print of what a picture looks like, which survives saving it anew, smaller or brighter."""

from PIL import Image

_COLUMNS, _ROWS = 9, 8


def likeness_of(picture: Image.Image) -> str:
    """Return 64 bits as 16 hexadecimal digits; empty if the picture is one plain surface.

    A bit says whether a field of the grey picture of 9 by 8 fields is darker than the one to its
    right (dHash, N. Krawetz 2013).
    """
    size = (_COLUMNS, _ROWS)
    fields = picture.convert("L").resize(size, Image.Resampling.BOX).tobytes()
    bits = 0
    for row in range(_ROWS):
        for column in range(_COLUMNS - 1):
            place = row * _COLUMNS + column
            bits = bits << 1 | (fields[place] < fields[place + 1])
    return f"{bits:016x}" if bits else ""
