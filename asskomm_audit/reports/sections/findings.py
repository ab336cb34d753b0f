"""The findings of a place, gravest first: what was seen, why, how grave, and what to do."""

from collections.abc import Sequence
from typing import Any

from asskomm_audit.domain.findings import Finding, FindingStatus
from asskomm_audit.domain.measures import Measure
from asskomm_audit.labels import (
    capital_label,
    consequence_label,
    cost_label,
    finding_status_label,
    group_label,
    light_label,
    likelihood_label,
    likelihood_source_label,
    measure_status_label,
    response_time_label,
    risk_label,
)
from asskomm_audit.reports import style
from asskomm_audit.reports.badges import RiskBadge, RiskHeading
from asskomm_audit.reports.before_after import (
    add_pairs,
    pairs_of_finding,
    photos_in,
    usable_pairs,
)
from asskomm_audit.reports.content import Report, ReportAudit, criterion_name, role_name
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.photos import add_photo_beside, add_photos
from asskomm_audit.reports.story import Story, is_long
from asskomm_audit.reports.tagged.text import Run, brief
from asskomm_audit.texts import date_text

_TITLE = 160


def add_findings(story: Story, report: Report, audit: ReportAudit) -> None:
    """Add the findings; a sentence if there are none."""
    translate = report.texts.translate
    story.need(120)
    story.section(translate("Report", "Feststellungen"))
    findings = audit.findings
    if not findings:
        story.text(translate("Report", "Es sind keine Feststellungen erfasst."))
    for finding in findings:
        add_finding(story, report, audit, finding)
    if audit.event_findings:
        story.text(
            translate(
                "Report",
                "Feststellungen zum Veranstaltungsschutz stehen im nichtöffentlichen Anhang: {n}.",
            ).format(n=len(audit.event_findings)),
            style.QUIET,
        )


def add_finding(story: Story, report: Report, audit: ReportAudit, finding: Finding) -> None:
    """Add one finding with its photos and measures."""
    texts = report.texts
    story.need(110)
    title = f"{finding.label}  {brief(finding.title, _TITLE)}"
    heading = story.heading(4, title, style.FINDING, RiskHeading, listed=False)
    heading.badge = RiskBadge(finding.risk, texts)
    story.add(heading)
    story.text(_where(report, audit, finding), style.META)
    with story.apart() as told:
        _add_words(story, report, finding)
    subject = texts.translate("Report", "Foto zu {nummer}: {titel}").format(
        nummer=finding.label, titel=brief(finding.title, 120)
    )
    pairs = usable_pairs(story, pairs_of_finding(audit.pairs, finding))
    paired = photos_in(pairs)
    photos = [each for each in audit.snapshot.photos_of(finding.id) if each.id not in paired]
    if not add_photo_beside(story, photos, subject, told):
        story.flowables += told
        add_photos(story, photos, subject)
    add_pairs(story, pairs, subject)
    _add_measures(story, report, audit, audit.snapshot.measures_of(finding.id))


def _add_words(story: Story, report: Report, finding: Finding) -> None:
    texts = report.texts
    if len(finding.title) > _TITLE:
        story.labelled(texts.translate("Report", "Titel"), finding.title)
    story.note(finding.description)
    story.labelled(texts.translate("Report", "Vermutete Ursache"), finding.cause)
    story.text(_risk(report, finding))


def _where(report: Report, audit: ReportAudit, finding: Finding) -> str:
    texts = report.texts
    stop = next((each for each in audit.snapshot.stops if each.id == finding.stop_id), None)
    spot = brief(finding.spot, 160)
    parts = [
        brief(audit.name, 60) + (f", {spot}" if spot else ""),
        texts.translate("Report", "Standpunkt {nummer} {name}").format(
            nummer=stop.number, name=brief(stop.name, 60)
        )
        if stop
        else "",
        criterion_name(audit, finding.criterion, texts) if finding.criterion else "",
        light_label(finding.light, texts),
        _groups(report, finding),
        finding_status_label(finding.status, texts)
        if finding.status is FindingStatus.PROPOSED
        else "",
        "" if finding.public else texts.translate("Report", "nichtöffentlich"),
    ]
    return " · ".join(part for part in parts if part)


def _groups(report: Report, finding: Finding) -> str:
    if not finding.groups:
        return ""
    names = ", ".join(group_label(each, report.texts) for each in sorted(finding.groups))
    return report.texts.translate("Report", "betroffen: {gruppen}").format(gruppen=names)


def _risk(report: Report, finding: Finding) -> list[Run]:
    texts = report.texts
    label = Run(texts.translate("Report", "Risiko") + ": ", bold=True)
    if finding.risk is None or finding.likelihood is None or finding.consequence is None:
        return [label, Run(texts.translate("Report", "noch nicht bewertet."))]
    sentence = texts.translate(
        "Report",
        "{klasse} – Eintritt {wie_oft} (Stufe {l}; {quelle}), Auswirkung {was} (Stufe {c}). "
        "Handeln: {frist}.",
    ).format(
        klasse=risk_label(finding.risk, texts),
        wie_oft=likelihood_label(finding.likelihood, texts),
        l=finding.likelihood,
        quelle=likelihood_source_label(finding.likelihood_source, texts),
        was=consequence_label(finding.consequence, texts),
        c=finding.consequence,
        frist=response_time_label(finding.risk, texts),
    )
    return [label, Run(sentence)]


def _add_measures(
    story: Story, report: Report, audit: ReportAudit, measures: Sequence[Measure]
) -> None:
    texts = report.texts
    if not measures:
        story.text(texts.translate("Report", "Noch ohne Maßnahme."), style.QUIET)
        return
    columns = [
        Column(texts.translate("Report", "Nr."), 38),
        Column(texts.translate("Report", "Maßnahme"), 224),
        Column(texts.translate("Report", "Zuständigkeit"), 112),
        Column(texts.translate("Report", "Frist und Status"), 88),
    ]
    story.table(
        columns, [_measure_row(story, report, audit, each) for each in measures], row_heads=1
    )


def _measure_row(story: Story, report: Report, audit: ReportAudit, measure: Measure) -> list[Any]:
    texts = report.texts
    due = date_text(measure.due, texts) or texts.translate("Report", "ohne Frist")
    return [
        measure.label,
        measure_cell(story, measure, cost=True),
        brief(role_name(audit, measure, texts), 80) or "–",
        f"{due}\n{measure_status_label(measure.status, texts)}",
    ]


def measure_cell(story: Story, measure: Measure, *, cost: bool) -> Any:
    """Return what a measure is, and below it what it costs and why it was put off."""
    texts = story.texts
    parts: list[str] = []
    if cost:
        words = texts.translate("Report", "Kosten: {kosten}")
        parts.append(words.format(kosten=cost_label(measure.cost_class, texts)))
        if measure.capital is not None:
            parts.append(capital_label(measure.capital, texts))
    if reason := brief(measure.reason, 240):
        parts.append(texts.translate("Report", "Grund: {grund}").format(grund=reason))
    small = ", ".join(parts)
    if not small or is_long(measure.text):
        return measure.text
    return [
        story.para(measure.text, style.CELL),
        story.para([Run(small, color=style.MUTED)], style.CELL),
    ]
