"""The stops of a walk in a report: ratings, people and light, each as a small table."""

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.counts import CountedGroup
from asskomm_audit.domain.stop_results import StopResult, stop_results
from asskomm_audit.labels import visit_label
from asskomm_audit.reports import style
from asskomm_audit.reports.content import Report, ReportAudit
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.text import brief, one_line
from asskomm_audit.texts import Texts, number_text
from asskomm_audit.visit_labels import counted_label, indication_label


def add_stops(story: Story, report: Report, audit: ReportAudit) -> None:
    """Add what came out at each stop; nothing where no stop was walked."""
    results = stop_results(audit.snapshot)
    if not results:
        return
    translate = report.texts.translate
    story.need(140)
    story.section(translate("Report", "Standpunkte"))
    rated = [each for each in results if each.rated]
    if rated:
        _add_ratings(story, report.texts, rated)
    counted = [each for each in results if each.people]
    if counted:
        _add_people(story, report.texts, counted)
    if any(each.light for each in results):
        _add_light(story, report, audit, results)


def stop_name(result: StopResult) -> str:
    """Return number and name of a result's stop."""
    return f"{result.stop.number} {brief(result.stop.name, 60)}"


def _add_ratings(story: Story, texts: Texts, results: list[StopResult]) -> None:
    columns = [
        Column(texts.translate("Report", "Standpunkt"), 40, strong=True),
        Column(texts.translate("Report", "Begehung"), 24),
        Column(texts.translate("Report", "Bewertet"), 14, "right"),
        Column(texts.translate("Report", "Punkte"), 12, "right"),
        Column(texts.translate("Report", "Kritisch (0 oder 1)"), 40),
    ]
    rows = [
        [
            stop_name(each),
            visit_label(each.kind, texts),
            str(each.rated),
            "–" if each.score is None else number_text(each.score, texts),
            ", ".join(each.critical) or "–",
        ]
        for each in results
    ]
    story.table(columns, rows, row_heads=1)
    story.text(
        texts.translate(
            "Report",
            "Die Punkte eines Standpunkts umfassen nur, was dort bewertet wurde. In das Ergebnis "
            "geht je Kriterium der mittlere Standpunkt ein, bei kritischen der schlechteste.",
        ),
        style.SMALL,
    )


def _add_people(story: Story, texts: Texts, results: list[StopResult]) -> None:
    columns = [
        Column(texts.translate("Report", "Gezählte Personen"), 40, strong=True),
        Column(texts.translate("Report", "Begehung"), 24),
        *(Column(counted_label(each, texts), 15, "right") for each in CountedGroup),
    ]
    rows = [
        [
            stop_name(each),
            visit_label(each.kind, texts),
            *(str(each.people.get(group, "–")) for group in CountedGroup),
        ]
        for each in results
    ]
    story.table(columns, rows, row_heads=1)


def _add_light(
    story: Story, report: Report, audit: ReportAudit, results: tuple[StopResult, ...]
) -> None:
    texts = report.texts
    columns = [
        Column(texts.translate("Report", "Licht (orientierend)"), 36, strong=True),
        Column(texts.translate("Report", "Begehung"), 27),
        Column(texts.translate("Report", "Punkte"), 11, "right"),
        Column(texts.translate("Report", "Mittel lx"), 11, "right"),
        Column(texts.translate("Report", "Min. lx"), 11, "right"),
        Column("U0", 9, "right"),
        Column(texts.translate("Report", "Zielklasse"), 13),
        Column(texts.translate("Report", "Hinweis"), 40),
    ]
    rows = [
        [
            stop_name(each),
            visit_label(each.kind, texts),
            str(light.points),
            number_text(light.mean, texts, 1),
            number_text(light.least, texts, 1),
            "–" if light.uniformity is None else number_text(light.uniformity, texts, 2),
            light.light_class or "–",
            indication_label(light.indication, texts),
        ]
        for each in results
        if (light := each.light)
    ]
    story.table(columns, rows, row_heads=1)
    devices = {
        one_line(each.light_device)
        for each in audit.snapshot.visits
        if each.kind is not VisitKind.DESK and each.light_device
    }
    text = texts.translate(
        "Report",
        "Messwerte einzelner Punkte zeigen eine Richtung. Sie weisen keine Norm nach; dafür ist "
        "ein Messraster nach DIN EN 13201-4 nötig. Zielwerte nach DIN EN 13201-2.",
    )
    if devices:
        named = texts.translate("Report", "Messgerät: {geraet}.")
        text += " " + named.format(geraet=brief("; ".join(sorted(devices)), 200))
    story.text(text, style.SMALL)
