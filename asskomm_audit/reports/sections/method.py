"""How the audit was done, what the numbers mean, and what they do not say."""

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.catalogue import EVENT_DIMENSION, Catalogue
from asskomm_audit.labels import criteria_set_label, grade_label, visit_label
from asskomm_audit.reports import style, words
from asskomm_audit.reports.content import Report, ReportAudit, team_of, visit_of
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.text import Run, brief, one_line
from asskomm_audit.texts import Texts, date_text, moment_text, number_text
from asskomm_audit.visit_labels import evening_text, season_label


def add_method(story: Story, report: Report, number: str) -> None:
    """Add the chapter on method and limits."""
    translate = report.texts.translate
    story.chapter(f"{number} " + translate("Report", "Methode und Grenzen"))
    story.section(translate("Report", "So wurde geprüft"))
    story.text(
        translate(
            "Report",
            "Jedes Kriterium des Katalogs wird vor Ort auf einer Stufe von 0 (schlecht) bis 4 "
            "(gut) bewertet, von jeder prüfenden Person für sich. Der Wert des Teams ist der "
            "Median, bei gerader Zahl der vorsichtigere Wert; an mehreren Standpunkten zählt bei "
            "kritischen Kriterien (K) der schlechteste.",
        )
    )
    story.text(
        translate(
            "Report",
            "Zwei Antworten sind keine Bewertung: „n. z.“ (nicht zutreffend) nimmt das Kriterium "
            "aus der Liste; „n. b.“ (nicht beurteilbar) lässt es stehen und senkt die Abdeckung.",
        )
    )
    if report.is_single:
        _add_visits(story, report)
    _add_catalogues(story, report)
    _add_reading(story, report.texts)
    _add_limits(story, report.texts)


def _add_visits(story: Story, report: Report) -> None:
    texts = report.texts
    translate = texts.translate
    story.section(translate("Report", "Begehungen und Team"))
    columns = [
        Column(translate("Report", "Ort"), 21, strong=True),
        Column(translate("Report", "Begehung"), 19, strong=True),
        Column(translate("Report", "Zeit"), 16),
        Column(translate("Report", "Wetter und Licht"), 34),
        Column(translate("Report", "Team"), 34),
    ]
    rows = [row for each in report.audits for row in _visits(each, texts)]
    if report.is_single:  # the place is known, and the team is the same on every walk
        story.labelled(columns[-1].head, rows[0][-1])
        columns, rows = columns[1:-1], [row[1:-1] for row in rows]
    story.table(columns, rows, row_heads=1)


def _visits(audit: ReportAudit, texts: Texts) -> list[list[str]]:
    snapshot = audit.snapshot
    team = brief(", ".join(team_of(snapshot, texts)), 300) or "–"
    rows: list[list[str]] = []
    for kind in VisitKind:
        visit = visit_of(snapshot, kind)
        if visit is None:
            continue
        season = season_label(visit.season, texts) if visit.season else ""
        evening = evening_text(visit, texts)
        light = brief(", ".join(filter(None, (season, visit.weather, visit.light, evening))), 240)
        rows.append(
            [
                brief(audit.name, 80),
                visit_label(kind, texts),
                moment_text(visit.begun_at, texts) or "–",
                light or "–",
                "" if rows else team,
            ]
        )
    if not rows:
        begun = date_text(snapshot.audit.started_on, texts)
        rows = [[brief(audit.name, 80), "–", begun, "–", team]]
    return rows


def _add_catalogues(story: Story, report: Report) -> None:
    translate = report.texts.translate
    story.section(translate("Report", "Katalog, Bereiche und Gewichte"))
    audits = {each.snapshot.catalogue.hash: each for each in report.audits}
    for audit in audits.values():
        catalogue = audit.snapshot.catalogue
        name = one_line(catalogue.names.get(report.texts.language, ""))
        sets = dict.fromkeys(
            criteria_set_label(each.snapshot.audit.criteria_set, report.texts)
            for each in report.audits
            if each.snapshot.catalogue.hash == catalogue.hash
        )
        pairs = [
            (translate("Report", "Katalog"), f"{name} {catalogue.version}".strip()),
            (translate("Report", "Prüfsumme (SHA-256)"), catalogue.hash),
            (translate("Report", "Umfang"), ", ".join(sets)),
        ]
        story.facts(pairs)
        _add_weights(story, catalogue)
    story.text(
        translate(
            "Report",
            "Gewichte der Kriterien (1 ergänzend, 2 wichtig, 3 zentral) und der Bereiche sind "
            "Konventionen des Katalogs. Wie stark das Ergebnis von ihnen abhängt, steht bei jedem "
            "Ort.",
        )
    )


def _add_weights(story: Story, catalogue: Catalogue) -> None:
    texts = story.texts
    columns = [
        Column(texts.translate("Report", "Bereich"), 30, strong=True),
        Column(texts.translate("Report", "Worum es geht"), 66),
        Column(texts.translate("Report", "Gewicht"), 14, "right"),
    ]
    rows = [
        [
            f"{each.code}  {each.names[texts.language]}",
            each.descriptions[texts.language],
            texts.translate("Report", "eigenes Ergebnis")
            if each.code == EVENT_DIMENSION
            else number_text(each.weight, texts, 2),
        ]
        for each in catalogue.dimensions
    ]
    story.table(columns, rows, row_heads=1, extra=style.TIGHT)


def _add_reading(story: Story, texts: Texts) -> None:
    translate = texts.translate
    story.section(translate("Report", "So sind die Zahlen zu lesen"))
    entries = [
        (
            translate("Report", "Punkte"),
            translate(
                "Report",
                "gewichteter Mittelwert der bewerteten Kriterien, von 0 (schlecht) bis 100 (gut).",
            ),
        ),
        (
            translate("Report", "Abdeckung"),
            translate(
                "Report",
                "gewichteter Anteil der bewerteten Kriterien an den zutreffenden. Ab 80 % gilt ein "
                "Wert, von 60 bis 79 % ist er vorläufig (schraffiert), darunter wird er "
                "zurückgehalten; unter drei Kriterien gibt es keinen Wert.",
            ),
        ),
        (
            translate("Report", "Spanne"),
            translate(
                "Report",
                "was herauskäme, wenn alles Unbeantwortete ganz schlecht oder ganz gut wäre.",
            ),
        ),
        (
            translate("Report", "Tag und Nacht"),
            translate("Report", "nebeneinander, nie gemittelt; es gilt die schlechtere Note."),
        ),
        (
            translate("Report", "Kritische Kriterien (K)"),
            translate(
                "Report",
                "Stufe 0 begrenzt die Note auf D, Stufe 1 auf C, weil Mittelwerte sonst ernste "
                "Mängel verdecken.",
            ),
        ),
        (
            translate("Report", "Belastbarkeit"),
            translate(
                "Report",
                "I belastbar (Abdeckung ab 80 %, Tag und Nacht, drei Prüfende, belegte "
                "Übereinstimmung, Schreibtischphase), II eingeschränkt, III Ersteindruck.",
            ),
        ),
    ]
    story.items([Run(f"{label}: ", bold=True), Run(text)] for label, text in entries)
    bands = ((80, "A"), (65, "B"), (50, "C"), (35, "D"), (0, "E"))
    grades = "; ".join(
        translate("Report", "{note} ab {punkte} Punkten ({worte})").format(
            note=letter, punkte=least, worte=grade_label(letter, texts)
        )
        for least, letter in bands
    )
    story.text(translate("Report", "Noten: {noten}.").format(noten=grades))
    story.text(
        translate(
            "Report",
            "Bänder sind Konventionen, keine Norm. Verglichen werden darf nur innerhalb desselben "
            "Ortstyps und derselben Katalogversion.",
        )
    )


def _add_limits(story: Story, texts: Texts) -> None:
    translate = texts.translate
    story.section(translate("Report", "Was die Zahlen nicht sagen"))
    story.items(
        [
            translate(
                "Report", "Sie sagen keine Straftaten voraus und bescheinigen keine Sicherheit."
            ),
            translate(
                "Report",
                "Sie zeigen den Zustand zur Zeit der Begehungen, nicht den zu anderen Tages- und "
                "Jahreszeiten.",
            ),
            translate(
                "Report",
                "Sie messen nicht das Sicherheitsgefühl; was Menschen empfinden, steht getrennt "
                "daneben und wird nie eingerechnet.",
            ),
            translate(
                "Report",
                "Eine Veränderung zwischen zwei Audits belegt keine Wirkung einer Maßnahme.",
            ),
            translate(
                "Report",
                "Ursachen sind Vermutungen des Teams. Lichtwerte sind Hinweise, kein Nachweis nach "
                "Norm.",
            ),
        ]
    )
    story.text(words.scope_text(texts), style.SMALL)
