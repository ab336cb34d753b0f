"""The glossary: the words a reader outside the team may not know."""

from asskomm_audit.reports import style
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.story import Story


def add_glossary(story: Story, number: str) -> None:
    """Add the glossary."""
    translate = story.texts.translate
    story.need(200)
    story.chapter(f"{number} " + translate("Report", "Glossar"))
    columns = [
        Column(translate("Report", "Wort"), 34, strong=True),
        Column(translate("Report", "Bedeutung"), 92),
    ]
    rows = [
        [
            translate("Report", "Abdeckung"),
            translate(
                "Report", "Gewichteter Anteil der zutreffenden Kriterien, die bewertet sind."
            ),
        ],
        [
            translate("Report", "Angstraum"),
            translate(
                "Report",
                "Ort, den Menschen aus Unbehagen meiden; oft kein Ort mit vielen Straftaten.",
            ),
        ],
        [
            translate("Report", "Belastbarkeit"),
            translate(
                "Report", "Wie weit man sich auf das Ergebnis verlassen kann: I, II oder III."
            ),
        ],
        [
            translate("Report", "Feststellung"),
            translate(
                "Report",
                "Was am Ort nicht ist, wie es sein soll, mit Ursachenvermutung und Risiko.",
            ),
        ],
        [
            translate("Report", "Konsens"),
            translate(
                "Report", "Wert, auf den sich das Team nach Aussprache über ein Kriterium einigt."
            ),
        ],
        [
            translate("Report", "Kritisches Kriterium (K)"),
            translate(
                "Report",
                "Kriterium, dessen schlechte Bewertung eine Feststellung auslöst und die Note "
                "begrenzt.",
            ),
        ],
        [
            translate("Report", "Maßnahme"),
            translate(
                "Report", "Was gegen eine Feststellung getan werden soll, von wem und bis wann."
            ),
        ],
        [
            translate("Report", "Median"),
            translate("Report", "Der mittlere Wert, wenn alle Werte der Größe nach geordnet sind."),
        ],
        [
            translate("Report", "Nicht investiv"),
            translate(
                "Report", "Ohne bleibende Anschaffung oder Bau, etwa Pflege, Präsenz, Information."
            ),
        ],
        [
            translate("Report", "Risikoklasse"),
            translate(
                "Report",
                "Sehr hoch, hoch, mittel oder gering; abgelesen aus Eintritt und Auswirkung.",
            ),
        ],
        [
            translate("Report", "Standpunkt"),
            translate("Report", "Stelle auf dem Rundgang, an der bewertet wird."),
        ],
        [
            translate("Report", "Wiederholungsaudit"),
            translate("Report", "Erneutes Audit desselben Ortes, um Veränderungen zu sehen."),
        ],
    ]
    story.table(columns, rows, row_heads=1, extra=style.TIGHT)
