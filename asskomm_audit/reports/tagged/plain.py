"""Paragraphs in one look: most of any report, broken and drawn without reportlab's detours.

Lines are broken exactly as reportlab breaks them, which does the rest: words wider than a line,
soft hyphens, several faces, links, colours behind the text.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, TypeAlias

from reportlab.lib.colors import Color
from reportlab.lib.rl_accel import fp_str
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import getAscentDescent, getFont
from reportlab.platypus.paragraph import split, strip  # type: ignore[attr-defined]  # not listed

from asskomm_audit.reports.tagged.text import Face

Line: TypeAlias = tuple[float, list[str]]
"""Room left in points, less than none where spaces must shrink, and the words."""

_SOFT_HYPHEN = "\u00ad"
_NO_BREAK = "\u00a0"
_SHARES = (0.0, 0.5, 1.0)  # of the room left that stands before a line: left, centre, right
# What a style may ask for and only reportlab does.
_ELSE = (
    "firstLineIndent",
    "wordWrap",
    "shaping",
    "endDots",
    "backColor",
    "borderWidth",
    "hyphenationLang",
    "embeddedHyphenation",
    "uriWasteReduce",
    "textTransform",
    "autoLeading",
)


@lru_cache(256)
def is_plain(style: ParagraphStyle) -> bool:
    """Whether a style asks for nothing but face, colour, indents and an alignment."""
    asked: Any = style
    return asked.alignment < len(_SHARES) and not any(
        getattr(asked, name, None) not in (None, "", 0, "off") for name in _ELSE
    )


def broken(frag: Any, style: Any, widths: Sequence[float]) -> Any:
    """Return the lines of a fragment as reportlab keeps them; none where reportlab must do it.

    `widths` are those of the first line and of all others, in points.
    """
    text: str | None = getattr(frag, "text", None)
    font = getFont(frag.fontName)
    if not text or _SOFT_HYPHEN in text or not isinstance(font, Face):
        return None
    words: list[str] = split(strip(text))
    lines = _lines(words, font.scaled(frag.fontSize), style.spaceShrinkage, widths)
    if not lines:
        return None
    ascent, descent = getAscentDescent(frag.fontName, frag.fontSize)
    return frag.clone(kind=0, lines=lines, ascent=ascent, descent=descent, fontSize=frag.fontSize)


def _lines(words: list[str], width_of: Any, shrinks: float, widths: Sequence[float]) -> list[Line]:
    """Return the lines; none if a word is wider than its line."""
    space: float = width_of(" ")
    shrink = shrinks * space
    lines: list[Line] = []
    line: list[str] = []
    room, later = widths
    taken = -space  # no space stands before the first word
    for word in words:
        width = width_of(word)
        after = taken + space + width
        if after <= room + shrink * len(line):
            line.append(word)
            taken = after
        elif width > room:
            return []
        else:
            lines.append((room - taken, line))
            line, taken, room = [word], width, later
    if line:
        lines.append((room - taken, line))
    return lines


def is_drawn_plain(lines: Any) -> bool:
    """Whether broken lines are of one look, without a link or lines below the text."""
    if lines.kind or not lines.lines or lines.link or lines.us_lines:
        return False
    return lines.textColor.alpha == 1 and isinstance(getFont(lines.fontName), Face)


def drawn(looks: "Looks", para: Any, x: float, y: float) -> str:
    """Return the operators that draw a wrapped paragraph with its lower left corner at a place.

    Empty where reportlab must draw it: of so many different characters it makes several fonts.
    """
    lines, style = para.blPara, para.style
    codes = looks.codes(lines.fontName)
    x += style.leftIndent
    y += para.height - lines.fontSize
    share = _SHARES[style.alignment]
    out = [looks.operators(lines.fontName, lines.fontSize, style.leading, lines.textColor)]
    if not share:
        out.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
    for number, (room, words) in enumerate(lines.lines):
        text = " ".join(words)
        shown = _squeezed(codes.shown(text), text, room)
        if codes.misses(text):
            return ""
        if share:
            shift, down = x + max(share * room, 0), y - number * style.leading
            shown = f"1 0 0 1 {shift:.2f} {down:.2f} Tm {shown}"
        out.append(shown)
    return " ".join(out)


def _squeezed(shown: str, text: str, room: float) -> str:
    if room > -1e-8:
        return f"{shown} T*"
    spaces = text.count(" ") + text.count(_NO_BREAK)
    return f"{fp_str(room / spaces)} Tw {shown} T* 0 Tw" if spaces else f"{shown} T*"


class Looks:
    """The looks of a document's texts as page code, made once each."""

    def __init__(self, document: object, escape: Callable[[bytes], str]) -> None:
        self._document, self._escape = document, escape
        self._codes: dict[str, _Codes] = {}
        self._operators: dict[tuple[str, float, float, Color], str] = {}

    def codes(self, face: str) -> "_Codes":
        """Return the signs of a face's characters."""
        found = self._codes.get(face)
        if found is None:
            found = self._codes[face] = _Codes(getFont(face), self._document, self._escape)
        return found

    def operators(self, face: str, size: float, leading: float, color: Color) -> str:
        """Return the operators that set face, size, leading and colour; sizes in points."""
        key = face, size, leading, color
        found = self._operators.get(key)
        if found is None:
            font: Any = getFont(face)
            name = font.getSubsetInternalName(0, self._document)
            ink = fp_str(color.red, color.green, color.blue)
            found = f"{name} {fp_str(size)} Tf {fp_str(leading)} TL {ink} rg"
            self._operators[key] = found
        return found


class _Codes(dict[int, str]):
    """The sign in page code of each character of a face, made when it is first asked for.

    reportlab numbers the characters of a document's font in the order in which they are drawn.
    """

    def __init__(self, font: Any, document: object, escape: Callable[[bytes], str]) -> None:
        super().__init__()
        self._font, self._document, self._escape = font, document, escape
        self._missed: set[str] = set()  # what the first font of the face does not hold

    def __missing__(self, code: int) -> str:
        ((subset, sign),) = self._font.splitString(chr(code), self._document)
        if subset:
            self._missed.add(chr(code))
        self[code] = made = "" if subset else self._escape(sign)
        return made

    def shown(self, text: str) -> str:
        """Return the operator that shows a line of text."""
        # ISO 32000-1, 14.8.2.5: words at a line break are kept apart by a real space
        return f"({(text + ' ').translate(self)}) Tj"

    def misses(self, text: str) -> bool:
        """Whether a text that was shown has characters of another font of the face."""
        return bool(self._missed) and not self._missed.isdisjoint(text)
