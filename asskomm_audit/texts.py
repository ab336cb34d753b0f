"""Texts in a language, for layers that do not know Qt. German is the source language.

`i18n` makes the values that really translate; here is only what everyone may know.
"""

from datetime import date, datetime
from typing import Literal, Protocol, TypeAlias

Language: TypeAlias = Literal["de", "en"]


class Texts(Protocol):
    """The words of one language. Safe to use from any thread."""

    @property
    def language(self) -> Language:
        """The language the texts come in."""
        ...

    def translate(self, context: str, text: str, note: str | None = None, n: int = -1) -> str:
        """Return `text` (German) in this language; `n` picks the plural form and fills %n."""
        ...


class SourceTexts:
    """The German source texts as they stand: for tests, and when no translation is there."""

    language: Language = "de"

    def translate(self, context: str, text: str, note: str | None = None, n: int = -1) -> str:
        """Return the text itself, with %n filled."""
        del context, note
        return text.replace("%n", str(n))


GERMAN: Texts = SourceTexts()


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate looks for this name
    """Mark a text for translation that is translated elsewhere, later."""
    del context
    return text


def date_text(day: date | None, texts: Texts) -> str:
    """Return the day as a reader of the language writes it: 21.11.2026 or 21 Nov 2026."""
    if day is None:
        return ""
    if texts.language == "de":
        return f"{day.day:02}.{day.month:02}.{day.year}"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def moment_text(moment: datetime | None, texts: Texts) -> str:
    """Return day and time to the minute, in the wall time the moment carries."""
    if moment is None:
        return ""
    return f"{date_text(moment.date(), texts)}, {moment.hour:02}:{moment.minute:02}"


def short_moment_text(moment: datetime, texts: Texts, year: int) -> str:
    """Return day and time to the minute where there is little room; the year if not `year`."""
    shown = "" if moment.year == year else f"{moment.year:04}"
    day = f"{moment.day:02}.{moment.month:02}.{shown}"
    if texts.language != "de":
        day = f"{moment.day} {_MONTHS[moment.month - 1]} {shown}".rstrip()
    return f"{day} {moment.hour:02}:{moment.minute:02}"


def number_text(value: float, texts: Texts, digits: int = 0) -> str:
    """Return the number with `digits` decimals: 1.234,5 or 1,234.5."""
    text = f"{value:,.{digits}f}"
    if texts.language == "de":
        return text.translate(_GERMAN_MARKS)
    return text


def size_text(size: int, texts: Texts) -> str:
    """Return a number of bytes as people say it: 12 kB, 3,4 MB, 1,2 GB."""
    for unit, divisor in (("GB", 1e9), ("MB", 1e6)):
        if size >= divisor:
            return f"{number_text(size / divisor, texts, 1)} {unit}"
    return f"{number_text(max(1, round(size / 1e3)), texts)} kB"


_GERMAN_MARKS = str.maketrans(",.", ".,")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
