"""How wide the letters on photos are, so that every renderer draws the same plate around them.

The widths are those of Source Sans Pro Semibold, in hundredths of its size; a test compares them
with the face. Letters of other scripts count as wide ones.
"""

import unicodedata

_WIDTHS = {
    20: " ",
    26: "ij|ı",
    27: "l",
    28: "',.:;I·ł‚‘’",
    32: "!()-[]f{}¡",
    34: "/\\",
    35: "ª°",
    36: "t",
    37: "r²³¹º",
    43: "s",
    44: "*?z¿®",
    46: "c«»",
    48: '"xJ„“”',
    50: "LY_vy–",
    51: "#$+0123456789<=>F^e~¢£¤¥§¬±×÷€",
    52: "agk",
    54: "ESVXZ",
    55: "T`oøð",
    56: "Abdhnpqu",
    58: "CPµ",
    59: "R",
    60: "BK¶Þß",
    62: "D",
    63: "G",
    64: "&",
    65: "Ð",
    66: "HNU",
    67: "OQØ",
    74: "M",
    75: "w©",
    78: "æ",
    80: "W¼",
    83: "½Æ",
    84: "%m…",
    88: "@—",
}
_WIDTH_OF = {letter: width / 100 for width, letters in _WIDTHS.items() for letter in letters}
_OTHERS = 0.8
_MOST_LINES = 4


def width_of(text: str) -> float:
    """Return how wide a line is, in sizes of its letters; accents add nothing."""
    return sum(map(_letter_width, text))


def lines_of(text: str, widest: float) -> list[str]:
    """Return the lines of a text, each at most `widest` sizes wide where its words allow it."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and (width_of(longer) <= widest or len(lines) == _MOST_LINES):
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _letter_width(letter: str) -> float:
    known = _WIDTH_OF.get(letter)
    if known is None:
        known = _WIDTH_OF.get(unicodedata.normalize("NFD", letter)[0], _OTHERS)
    return 0.0 if unicodedata.combining(letter) else known
