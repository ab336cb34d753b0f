"""Colours that follow the words in a column."""

from typing import Any

from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font, PatternFill

from asskomm_audit.domain.findings import Risk
from asskomm_audit.labels import risk_label
from asskomm_audit.reports.colours import RISKS
from asskomm_audit.reports.sheets.table import FIRST_ROW, DataSheet
from asskomm_audit.texts import Texts


def colour_risks(data: DataSheet[Any], head: str, texts: Texts) -> None:
    """Colour the risk class by its word, so that a changed word changes colour too."""
    for risk in Risk:
        colour_word(data, head, risk_label(risk, texts), *RISKS[risk])


def colour_word(data: DataSheet[Any], head: str, word: str, fill: str, ink: str) -> None:
    """Colour the cells under a header that hold a word; the word stays what tells it."""
    first = f"${data.letter(head)}{FIRST_ROW}"
    rule = FormulaRule(formula=[f'{first}="{word}"'], fill=PatternFill("solid", bgColor=fill))
    rule.dxf.font = Font(color=ink, bold=True)
    data.sheet.conditional_formatting.add(data.area(head), rule)
