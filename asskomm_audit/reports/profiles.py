"""The profile of a place: its chart by day and night, and the same numbers as a table."""

from reportlab.graphics.shapes import Drawing

from asskomm_audit.domain.result import ProfileResult
from asskomm_audit.domain.scoring import DimensionResult, Publication
from asskomm_audit.reports import style, words
from asskomm_audit.reports.charts import Bar, Row, bar_chart
from asskomm_audit.reports.content import Report, ReportAudit, dimension_name
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.flowables import Chart

_COLORS = {"day": style.DAY, "night": style.NIGHT}


def add_profile(story: Story, report: Report, audit: ReportAudit) -> None:
    """Add chart, legend and table of an audit's profiles."""
    texts = report.texts
    translate = texts.translate
    profiles = audit.result.profiles
    with story.together():
        story.section(translate("Report", "Profil nach Bereichen"))
        story.add(Chart(_drawing(story, report, audit), _alternative(report, audit)))
        legend = translate(
            "Report",
            "T Tag, N Nacht. Strich: Spanne, in der der Wert liegt, je nachdem wie das "
            "Unbeantwortete ausfiele. Schraffiert: vorläufig, Abdeckung unter 80 %. Rechts: Punkte "
            "und Abdeckung. A bis E: Bänder der Noten.",
        )
        story.text(legend, style.SMALL)
    if gap := audit.result.night_gap:
        story.text(
            translate(
                "Report",
                "Unterschied Nacht minus Tag: {punkte} Punkte über {n} doppelt bewertete "
                "Kriterien.",
            ).format(punkte=words.signed_text(gap.points, texts), n=gap.items)
        )
    elif missing := words.night_text(audit.result, texts):
        story.text(f"{missing}.")
    _add_table(story, report, audit, profiles)


def _add_table(
    story: Story, report: Report, audit: ReportAudit, profiles: tuple[ProfileResult, ...]
) -> None:
    translate = report.texts.translate
    columns = [Column(translate("Report", "Bereich"), 30, strong=True)]
    for profile in profiles:
        name = words.profile_name(profile.profile, report.texts)
        columns += [
            Column(name, 24),
            Column(translate("Report", "Abdeckung"), 12, "right"),
        ]
    rows: list[list[str]] = []
    for index, first in enumerate(profiles[0].dimensions):
        row = [dimension_name(audit.snapshot.catalogue, first.code, report.texts)]
        for profile in profiles:
            dimension = profile.dimensions[index]
            row += [words.dimension_text(dimension, report.texts), _coverage(dimension, report)]
        rows.append(row)
    gap = [("LEFTPADDING", (3, 0), (3, -1), 26)] if len(profiles) > 1 else []
    look = [*style.TIGHT, *gap]
    story.table(columns, rows, row_heads=1, extra=look)


def _drawing(story: Story, report: Report, audit: ReportAudit) -> Drawing:
    texts = report.texts
    rows = [
        Row(
            story.fonts.line(dimension_name(audit.snapshot.catalogue, first.code, texts)),
            tuple(_bar(each, index, report) for each in audit.result.profiles),
        )
        for index, first in enumerate(audit.result.day.dimensions)
    ]
    heads = (texts.translate("Report", "Punkte"), texts.translate("Report", "Abdeckung"))
    return bar_chart(rows, heads, bands=True)


def _bar(profile: ProfileResult, index: int, report: Report) -> Bar:
    texts, dimension = report.texts, profile.dimensions[index]
    return Bar(
        mark=words.profile_mark(profile.profile, texts),
        color=_COLORS[profile.profile],
        value=dimension.score,
        low=dimension.low,
        high=dimension.high,
        hatched=dimension.publication is Publication.PROVISIONAL,
        numbers=(words.score_text(dimension.score, texts), _coverage(dimension, report)),
        reason=words.publication_text(dimension.publication, texts),
    )


def _coverage(dimension: DimensionResult, report: Report) -> str:
    if dimension.total == 0:
        return "–"
    return words.percent_text(dimension.coverage, report.texts)


def _alternative(report: Report, audit: ReportAudit) -> str:
    texts = report.texts
    parts: list[str] = []
    for profile in audit.result.profiles:
        values = "; ".join(
            f"{dimension_name(audit.snapshot.catalogue, each.code, texts)} "
            f"{words.dimension_text(each, texts)}"
            for each in profile.dimensions
        )
        parts.append(f"{words.profile_name(profile.profile, texts)}: {values}.")
    head = texts.translate("Report", "Balkendiagramm der Punkte je Bereich, von 0 bis 100.")
    tail = texts.translate("Report", "Dieselben Werte stehen in der folgenden Tabelle.")
    return " ".join([head, *parts, tail])
