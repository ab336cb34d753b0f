"""What stands in the cells of a data sheet, and how it is spelt in the file."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from math import isfinite
from typing import TypeAlias

Plain: TypeAlias = str | int | float | date | datetime | bool | None


@dataclass(frozen=True, slots=True)
class Formula:
    """A live formula, written by the program and never by a user; no "=" before it.

    `{row}` in it is the number of its row. `value` is what it comes to, for programs that read a
    workbook without computing it.
    """

    text: str
    value: str | float | None = None

    def at(self, row: int) -> "Formula":
        """Return it as it stands in a row."""
        return Formula(self.text.replace("{row}", str(row)), self.value)


Value: TypeAlias = Plain | Formula

MOST_LETTERS = 32_767  # as Excel counts them, in UTF-16 units

_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_DELICATE = re.compile(r"[&<>\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_x")
_FIRST_DAY = 693_594  # ordinal of 1899-12-30, which Excel counts as day 0


def clean_text(text: str) -> str:
    """Return what a cell can hold; a text too long ends with an ellipsis."""
    text = printable(text)
    if 2 * len(text) <= MOST_LETTERS or _length(text) <= MOST_LETTERS:
        return text
    text = text[: MOST_LETTERS - 1]
    while _length(text) > MOST_LETTERS - 1:
        text = text[: -max(1, (_length(text) - MOST_LETTERS + 2) // 2)]
    return text + "…"


def printable(text: str) -> str:
    """Return a text with plain line ends and without what no document can hold."""
    return _ILLEGAL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def escaped(text: str) -> str:
    """Return a text as the XML of a cell: whole, and never read as markup or as an escape."""
    if len(text) < MOST_LETTERS // 2 and not _DELICATE.search(text):
        return text
    return _without_markup(escaped_text(text))


def escaped_text(text: str) -> str:
    """Return a text that a cell can hold and that no program takes for an escape."""
    return _LOOKS_ESCAPED.sub("_x005F_", clean_text(text))


def cell_xml(value: Value, style: int) -> str:
    """Return all of a cell behind its name: ` s="3"><v>1</v></c>`; text is never a formula."""
    if isinstance(value, str) and value:
        space = ' xml:space="preserve"' if value[0].isspace() or value[-1].isspace() else ""
        return f' s="{style}" t="inlineStr"><is><t{space}>{escaped(value)}</t></is></c>'
    if isinstance(value, bool):
        return f' s="{style}" t="b"><v>{value:d}</v></c>'
    if isinstance(value, (int, float)) and isfinite(value):
        return f' s="{style}"><v>{value!r}</v></c>'
    if isinstance(value, date):
        return f' s="{style}"><v>{serial(value)}</v></c>'
    if isinstance(value, Formula):
        return _formula_xml(value, style)
    return f' s="{style}"/>'


def serial(moment: date) -> float:
    """Return a day, or a day with its wall time, as Excel counts it."""
    days = moment.toordinal() - _FIRST_DAY
    if not isinstance(moment, datetime):
        return days
    seconds = moment.hour * 3600 + moment.minute * 60 + moment.second
    return round(days + seconds / 86_400, 9)


def _formula_xml(formula: Formula, style: int) -> str:
    text = _without_markup(formula.text)
    if isinstance(formula.value, str):
        return f' s="{style}" t="str"><f>{text}</f><v>{escaped(formula.value)}</v></c>'
    known = "" if formula.value is None else f"<v>{formula.value!r}</v>"
    return f' s="{style}"><f>{text}</f>{known}</c>'


def _without_markup(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _length(text: str) -> int:
    return len(text) + sum(letter > "\uffff" for letter in text)
