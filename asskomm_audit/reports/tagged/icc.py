"""The sRGB colour profile, written out in code: the file's output intent needs one."""

import struct

_D50 = (0.9642, 1.0, 0.8249)
_PRIMARIES = {  # sRGB's, adapted to D50
    b"rXYZ": (0.4360747, 0.2225045, 0.0139322),
    b"gXYZ": (0.3850649, 0.7168786, 0.0971045),
    b"bXYZ": (0.1430804, 0.0606169, 0.7141733),
}
_ADAPTATION = (  # Bradford, from D65 to D50
    *(1.0478112, 0.0228866, -0.0501270),
    *(0.0295424, 0.9904844, -0.0170491),
    *(-0.0092345, 0.0150436, 0.7521316),
)
_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)  # parametric, type 3


def srgb_profile() -> bytes:
    """Return an ICC profile of version 4.2 for sRGB; always the same bytes."""
    curve = b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + _fixed(*_CURVE)
    tags = {
        b"desc": _words("sRGB"),
        b"cprt": _words("No copyright, use freely"),
        b"wtpt": b"XYZ \0\0\0\0" + _fixed(*_D50),
        b"chad": b"sf32\0\0\0\0" + _fixed(*_ADAPTATION),
        **{name: b"XYZ \0\0\0\0" + _fixed(*values) for name, values in _PRIMARIES.items()},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
    }
    at = 128 + 4 + 12 * len(tags)
    table, body = [struct.pack(">I", len(tags))], b""
    for name, data in tags.items():
        padded = data + bytes(-len(data) % 4)
        table.append(name + struct.pack(">II", at + len(body), len(data)))
        body += padded
    rest = b"".join(table) + body
    return _header(128 + len(rest)) + rest


def _header(size: int) -> bytes:
    when = struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
    start = struct.pack(">I4xI", size, 0x04200000) + b"mntrRGB XYZ " + when + b"acsp"
    return (start + bytes(28) + _fixed(*_D50)).ljust(128, b"\0")


def _fixed(*values: float) -> bytes:
    return b"".join(struct.pack(">i", round(value * 65536)) for value in values)


def _words(text: str) -> bytes:
    data = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II4sII", 1, 12, b"enUS", len(data), 28) + data
