"""How well two colours can be told apart, and a darker shade where that is not enough."""

_STEP = 0.94  # of each channel: small enough that nobody sees a leap


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (#RRGGBB): 1 to 21, as WCAG 2.2 defines the ratio."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def darkened(colour: str, least: float, ground: str = "#FFFFFF") -> str:
    """Return the colour, or the nearest darker shade with this contrast to a light ground."""
    while contrast(colour, ground) < least:
        channels = (int(int(colour[i : i + 2], 16) * _STEP) for i in (1, 3, 5))
        colour = "#" + "".join(f"{channel:02X}" for channel in channels)
    return colour


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
