"""Colours that follow the words in a column."""

from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from asskomm_audit.domain.findings import Risk
from asskomm_audit.labels import (
    risk_label,
)
from asskomm_audit.reports.colours import RISKS
from asskomm_audit.texts import Texts


def colour_risks(sheet: Worksheet, column: str, count: int, texts: Texts) -> None:
    """Colour the risk class by its word, so that a changed word changes colour too."""
    if not count:
        return
    for risk in Risk:
        fill_colour, ink = RISKS[risk]
        fill = PatternFill("solid", bgColor=fill_colour)
        rule = FormulaRule(formula=[f'${column}2="{risk_label(risk, texts)}"'], fill=fill)
        rule.dxf.font = Font(color=ink, bold=True)
        sheet.conditional_formatting.add(f"{column}2:{column}{count + 1}", rule)
