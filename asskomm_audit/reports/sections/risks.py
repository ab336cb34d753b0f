"""The risk matrix: a table of likelihood and consequence with the numbers of the findings."""

from typing import Any

from reportlab.lib.colors import Color

from asskomm_audit.domain.findings import Finding, risk_of
from asskomm_audit.labels import consequence_label, likelihood_label, risk_label
from asskomm_audit.reports import style
from asskomm_audit.reports.content import Report, ReportAudit
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.text import Run

_SHOWN = 4


def add_risks(story: Story, report: Report, audit: ReportAudit) -> None:
    """Add the matrix; nothing where no finding has been judged."""
    judged = [each for each in audit.findings if each.risk]
    if not judged:
        return
    texts = report.texts
    translate = texts.translate
    with story.together():
        story.section(translate("Report", "Risikomatrix"))
        story.text(
            translate(
                "Report",
                "Die Klasse wird aus einer Tabelle abgelesen und nicht multipliziert; die "
                "Feststellungen stehen mit ihren Nummern im Feld.",
            )
        )
        columns = [Column(translate("Report", "Eintritt / Auswirkung"), 24, strong=True)]
        columns += [
            Column(f"{level} {consequence_label(level, texts)}", 22) for level in range(1, 6)
        ]
        rows: list[list[Any]] = []
        colors: list[Any] = []
        for row, likelihood in enumerate(range(5, 0, -1), 1):
            cells: list[Any] = [f"{likelihood} {likelihood_label(likelihood, texts)}"]
            for consequence in range(1, 6):
                look = style.RISKS[risk_of(likelihood, consequence)]
                here = [
                    each
                    for each in judged
                    if (each.likelihood, each.consequence) == (likelihood, consequence)
                ]
                cells.append(_cell(story, likelihood, consequence, here))
                place = (consequence, row), (consequence, row)
                colors.append(("BACKGROUND", *place, look.fill if here else _tint(look.fill)))
            rows.append(cells)
        grid = ("INNERGRID", (1, 1), (-1, -1), 1.5, style.ON_DARK)
        story.table(columns, rows, row_heads=1, extra=[*colors, grid])
        unjudged = len(audit.findings) - len(judged)
        if unjudged:
            story.text(
                translate("Report", "Noch nicht bewertet: {n} von {alle}.").format(
                    n=unjudged, alle=len(audit.findings)
                ),
                style.SMALL,
            )


def _cell(story: Story, likelihood: int, consequence: int, findings: list[Finding]) -> list[Any]:
    risk = risk_of(likelihood, consequence)
    ink = style.RISKS[risk].ink if findings else style.MUTED
    word = story.para([Run(risk_label(risk, story.texts), color=ink)], style.MATRIX)
    if not findings:
        return [word]
    labels = ", ".join(each.label for each in findings[:_SHOWN])
    if len(findings) > _SHOWN:
        labels += f" +{len(findings) - _SHOWN}"
    return [word, story.para([Run(labels, bold=True, color=ink)], style.CELL)]


def _tint(color: Color) -> Color:
    """Return a colour so pale that grey text is legible on it: no finding lies there."""
    return Color(*(1 - 0.22 * (1 - part) for part in color.rgb()))
