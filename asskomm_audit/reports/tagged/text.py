"""User text: never parsed as markup, never a missing glyph."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import Any

from font_source_sans_pro import font_directory
from reportlab.lib.colors import Color, black
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus.paraparser import ParaFrag

from asskomm_audit.reports.tagged.entered import START, Entered, Passage, marked_again, passages

SANS = "Sans"
SANS_BOLD = "Sans-Bold"
SANS_ITALIC = "Sans-Italic"
SANS_BOLD_ITALIC = "Sans-BoldItalic"
SANS_LIGHT = "Sans-Light"
FALLBACK = "Fallback"
UNKNOWN = "\u2610"  # an empty box: shown where no face has the character

_FILES = {
    SANS: "SourceSansPro-Regular.ttf",
    SANS_BOLD: "SourceSansPro-Semibold.ttf",
    SANS_ITALIC: "SourceSansPro-It.ttf",
    SANS_BOLD_ITALIC: "SourceSansPro-SemiboldIt.ttf",
    SANS_LIGHT: "SourceSansPro-Light.ttf",
}
_UPRIGHT = {SANS_ITALIC: SANS, SANS_BOLD_ITALIC: SANS_BOLD}  # has Greek and Cyrillic
_SCHEMES = ("#", "https://", "http://", "mailto:", "tel:")
_LIMIT = 4000  # letters in one paragraph piece
_WORD, _WORDS = 24, 8192  # letters of a word whose width is kept, and how many words
_NEAR = 24  # letters around a lost character that tell where it stood
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")  # ask for a look no face has


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style; `link` is an address or '#bookmark'."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""
    color: Color | None = None


class Fonts:
    """Says which face shows a character, and keeps those that none has."""

    def __init__(self) -> None:
        for face in _FILES:
            coverage(face)
        self.lost: dict[str, str] = {}  # character -> the words around it where it first stood

    def pieces(self, text: str, face: str) -> Iterator[tuple[str, str]]:
        """Yield (face, text) of cleaned text, in other faces where `face` has no glyph."""
        own = coverage(face)
        if own.issuperset(text):
            yield face, text
            return
        run: list[str] = []
        at = face
        for index, letter in enumerate(text):
            use, shown = self._face(letter, face, at)
            if not use:
                self._lose(text, index)
                use, shown = _UPRIGHT.get(face, face), UNKNOWN
            if use != at and run:
                yield at, "".join(run)
                run = []
            at = use
            run.append(shown)
        if run:
            yield at, "".join(run)

    def line(self, text: str, face: str = SANS) -> str:
        """Return cleaned one-line text that `face` alone can show, for charts and page heads."""
        out: list[str] = []
        line = one_line(text)
        for index, letter in enumerate(line):
            if letter in coverage(face):
                out.append(letter)
            else:
                self._lose(line, index)
                out.append(UNKNOWN)
        return "".join(out)

    def _lose(self, text: str, index: int) -> None:
        if text[index] not in self.lost:
            near = text[max(index - _NEAR, 0) : index + _NEAR]
            self.lost[text[index]] = one_line(near)

    def _face(self, letter: str, face: str, at: str) -> tuple[str, str]:
        """Return the face that shows a letter, and the letter; no face if none has it."""
        if letter == " ":
            return at, letter
        for use in (face, _UPRIGHT.get(face), FALLBACK):
            if use and letter in coverage(use):
                return use, letter
        return "", letter


class Face(TTFont):
    """A face that measures a word once: reports say the same words again and again."""

    face: Any  # the published types leave it out

    def __init__(self, name: str, file: Any) -> None:
        super().__init__(name, file)
        self._units = lru_cache(_WORDS)(self._measure)

    def stringWidth(self, text: Any, size: Any, encoding: str = "utf8") -> float:
        """Return the width in points, to the bit what reportlab computes."""
        if isinstance(text, str) and len(text) <= _WORD:
            return 0.001 * size * self._units(text)
        return super().stringWidth(text, size, encoding)

    def scaled(self, size: float) -> Callable[[str], float]:
        """Return what measures words in this size, in points, to the bit as `stringWidth`."""
        scale, units, measure = 0.001 * size, self._units, self._measure

        def width(word: str) -> float:
            return scale * (units(word) if len(word) <= _WORD else measure(word))

        return width

    def _measure(self, text: str) -> float:
        width, default = self.face.charWidths.get, self.face.defaultWidth
        return sum(width(ord(letter), default) for letter in text)


@cache
def coverage(face: str) -> frozenset[str]:
    """Return the characters a face has; registers it with reportlab when first asked.

    None of the private use areas counts: what such a sign means, no archive could tell.
    """
    file = _fallback_file() if face == FALLBACK else Path(font_directory) / _FILES[face]
    if file is None:
        return frozenset()
    font: Any = Face(face, str(file) if isinstance(file, Path) else file)
    pdfmetrics.registerFont(font)
    letters = map(chr, font.face.charToGlyph)
    return frozenset(each for each in letters if unicodedata.category(each) != "Co")


def _fallback_file() -> BytesIO | None:
    if find_spec("pymupdf_fonts") is None:  # a lean installation: an empty box instead
        return None
    return BytesIO(import_module("pymupdf_fonts.FiraGO_Regular").fontbuffer)


def clean(text: str) -> str:
    """Return the text in NFC, without control and format characters but line ends.

    What is no such sign stays, known or not: a face has it, or it is shown as a box and named.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
    text = _SELECTORS.sub("", unicodedata.normalize("NFC", text))
    return "\n".join(map(_printable_line, text.split("\n")))


def one_line(text: str) -> str:
    """Return the cleaned text on one line."""
    return " ".join(clean(text).split())


def brief(text: str, limit: int) -> str:
    """Return the cleaned text on one line, cut with an ellipsis behind `limit` letters.

    What was entered is known as that in it as well.
    """
    if isinstance(text, Entered):
        return Entered(_brief(str(text), limit))
    if START in text:
        return marked_again(_brief(clean(text), limit), text)
    return _brief(text, limit)


def _brief(text: str, limit: int) -> str:
    line = one_line(text[: 4 * limit])
    if len(line) <= limit and len(text) <= 4 * limit:
        return line
    cut = line.rfind(" ", limit // 2, limit)
    return line[: cut if cut > 0 else limit - 1].rstrip(" ,;.–-") + "…"


def chunks(text: str) -> Iterator[str]:
    """Yield pieces of one very long paragraph.

    reportlab breaks all lines that remain again on every page: without cuts that grows with
    the square of the length.
    """
    while len(text) > _LIMIT:
        cut = text.rfind(" ", 1, _LIMIT)
        cut = cut if cut > 0 else _LIMIT
        yield text[:cut]
        text = text[cut:].lstrip(" ")
    yield text


def fragments(
    runs: str | Sequence[Run],
    style: ParagraphStyle,
    fonts: Fonts,
    link_color: Color,
    entered: str = "",
) -> list[ParaFrag]:
    """Return reportlab's paragraph fragments, made directly: no markup to inject into.

    `entered` is the language of what was entered, where it is not the document's: its stretches
    are announced while they are drawn.
    """
    out: list[ParaFrag] = []
    told = [Run(runs)] if isinstance(runs, str) else runs
    passage = Passage(entered)
    for number, (run, is_entered) in enumerate(_stretches(told) if entered else _as_ours(told)):
        face = _face_of(run, style)
        link: list[tuple[int, str]] = [(number, run.link)] if run.link.startswith(_SCHEMES) else []
        color = run.color or (link_color if link else style.textColor)
        if is_entered and not link:
            link = [(number, passage)]
        for index, line in enumerate(clean(run.text).split("\n")):
            if index:
                out.append(_fragment("", face, style, color, [], lineBreak=True))
            for use, piece in fonts.pieces(line, face):
                out.append(_fragment(piece, use, style, color, link))
    return out or [_fragment("", style.fontName, style, style.textColor, [])]


def is_all_entered(runs: str | Sequence[Run]) -> bool:
    """Whether every word of a paragraph was entered."""
    told = [Run(runs)] if isinstance(runs, str) else runs
    found = [each for run, each in _stretches(told) if run.text.strip() or run.link]
    return bool(found) and all(found)


def _stretches(runs: Sequence[Run]) -> Iterator[tuple[Run, bool]]:
    """Yield runs that were entered as a whole or not at all."""
    for run in runs:
        for piece, is_entered in passages(run.text):
            yield replace(run, text=piece), is_entered


def _as_ours(runs: Sequence[Run]) -> Iterator[tuple[Run, bool]]:
    for run in runs:
        yield run, False


def _face_of(run: Run, style: ParagraphStyle) -> str:
    bold = run.bold or style.fontName in (SANS_BOLD, SANS_BOLD_ITALIC)
    italic = run.italic or style.fontName in (SANS_ITALIC, SANS_BOLD_ITALIC)
    if not bold and not italic:
        return style.fontName
    if bold and italic:
        return SANS_BOLD_ITALIC
    return SANS_BOLD if bold else SANS_ITALIC


def _fragment(
    text: str,
    face: str,
    style: ParagraphStyle,
    color: Color | None,
    link: list[tuple[int, str]],
    **more: bool,
) -> ParaFrag:
    return ParaFrag(
        text=text,
        fontName=face,
        fontSize=style.fontSize,
        textColor=color or black,
        rise=0,
        greek=0,
        bold=0,
        italic=0,
        link=link,
        us_lines=[],
        __tag__="para",
        **more,
    )


_KEPT = "\u00ad\u00a0\u202f"


def _printable_line(line: str) -> str:
    return line if line.isprintable() else "".join(map(_printable, line))


def _printable(letter: str) -> str:
    if letter in _KEPT:
        return letter
    match unicodedata.category(letter):
        case "Cc" | "Cf" | "Cs":
            return ""
        case "Cn" if _is_no_character(letter):
            return ""
        case "Zs":
            return " "
        case "Zl" | "Zp":
            return "\n"
        case _:
            return letter


def _is_no_character(letter: str) -> bool:
    """Whether Unicode will never give the code a meaning; others may only be newer than Python."""
    code = ord(letter)
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
