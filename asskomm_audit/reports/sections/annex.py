"""The smaller parts of the annex: agreement, event module, dismissed findings, glossary, data."""

from collections.abc import Iterable

from asskomm_audit.domain.agreement import Agreement, AgreementState, Reading
from asskomm_audit.domain.catalogue import EVENT_DIMENSION
from asskomm_audit.domain.face import Chapter
from asskomm_audit.domain.findings import FindingStatus
from asskomm_audit.labels import grade_label, visit_label
from asskomm_audit.reports import style, words
from asskomm_audit.reports.content import Report, ReportAudit, has_events
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.sections.answers import add_answers_of
from asskomm_audit.reports.sections.findings import add_finding
from asskomm_audit.reports.sections.left_out import add_left_out
from asskomm_audit.reports.sections.plan import add_measures
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.text import brief
from asskomm_audit.texts import Texts, number_text


def add_agreement(story: Story, report: Report, number: str) -> None:
    """Add how far the raters agree, by day and by night."""
    texts = report.texts
    story.need(200)
    story.chapter(f"{number} " + texts.translate("Report", "Übereinstimmung der Prüfenden"))
    story.text(
        texts.translate(
            "Report",
            "Verglichen werden die unabhängigen Bewertungen, nie der Konsens. Krippendorffs Alpha "
            "(ordinal): ab 0,80 verlässlich, ab 0,667 vorläufig, darunter nicht für Schlüsse "
            "geeignet; in Klammern der 95-%-Bereich. Unter zwei Prüfenden oder 20 doppelt "
            "bewerteten Fällen stehen nur Prozente.",
        )
    )
    columns = [
        Column(texts.translate("Report", "Ort"), 30, strong=True),
        Column(texts.translate("Report", "Begehung"), 22),
        Column(texts.translate("Report", "Prüfende"), 14, "right"),
        Column(texts.translate("Report", "Fälle"), 11, "right"),
        Column(texts.translate("Report", "Gleich"), 12, "right"),
        Column(texts.translate("Report", "Höchstens 1 Stufe"), 17, "right"),
        Column(texts.translate("Report", "Alpha"), 38),
    ]
    rows = [
        _agreement_row(audit, each, texts)
        for audit in report.audits
        for each in (audit.result.agreement_day, audit.result.agreement_night)
        if each.raters
    ]
    if rows:
        story.table(columns, rows, row_heads=1)
    else:
        story.text(texts.translate("Report", "Es liegen keine Bewertungen vor."), style.QUIET)
    _add_disputes(story, report)


def _agreement_row(audit: ReportAudit, agreement: Agreement, texts: Texts) -> list[str]:
    shares = [
        "–" if each is None else words.percent_text(each, texts)
        for each in (agreement.exact, agreement.within_one)
    ]
    return [
        brief(audit.name, 60),
        visit_label(agreement.kind, texts),
        str(agreement.raters),
        str(agreement.units),
        *shares,
        alpha_text(agreement, texts),
    ]


def alpha_text(agreement: Agreement, texts: Texts) -> str:
    """Return alpha with its interval and what it allows, or why there is none."""
    if agreement.state is AgreementState.NO_SPREAD:
        return texts.translate("Report", "nicht berechenbar (keine Streuung)")
    if agreement.alpha is None:
        return texts.translate("Report", "zu wenige doppelte Bewertungen")
    text = number_text(agreement.alpha, texts, 2)
    if agreement.low is not None and agreement.high is not None:
        low, high = (number_text(each, texts, 2) for each in (agreement.low, agreement.high))
        text += f" ({low} – {high})"
    match agreement.reading:
        case Reading.RELIABLE:
            text += ", " + texts.translate("Report", "verlässlich")
        case Reading.TENTATIVE:
            text += ", " + texts.translate("Report", "vorläufig")
        case _:
            text += ", " + texts.translate("Report", "nicht für Schlüsse geeignet")
    if agreement.kappa is not None:
        text += "; κ " + number_text(agreement.kappa, texts, 2)
    return text


def _add_disputes(story: Story, report: Report) -> None:
    texts = report.texts
    lines: list[str] = []
    for audit in report.audits:
        for agreement in (audit.result.agreement_day, audit.result.agreement_night):
            codes = _public_codes(audit, (each.criterion for each in agreement.disputes))
            if codes:
                lines.append(
                    f"{brief(audit.name, 60)}, {visit_label(agreement.kind, texts)}: "
                    + ", ".join(codes)
                )
    if not lines:
        return
    story.need(80)
    story.section(texts.translate("Report", "Klärungsliste"))
    story.text(
        texts.translate(
            "Report",
            "Hier liegen zwei Prüfende mindestens zwei Stufen auseinander; das Team klärt.",
        )
    )
    story.items(lines)


def _public_codes(audit: ReportAudit, codes: Iterable[str]) -> list[str]:
    """Return each id once, without those of the confidential event module."""
    known = ((code, audit.criterion(code)) for code in dict.fromkeys(codes))
    return [code for code, each in known if each and each.dimension != EVENT_DIMENSION]


def add_events(story: Story, report: Report, number: str) -> None:
    """Add the event module's results, findings and answers: not for the public."""
    texts = report.texts
    title = texts.translate("Report", "Nichtöffentlich: Veranstaltung und Zufahrtsschutz")
    story.chapter(f"{number} {title}".strip())
    story.text(
        texts.translate(
            "Report",
            "Dieser Anhang kann Schwachstellen nennen. Er ist vor einer Weitergabe an die "
            "Öffentlichkeit herauszunehmen und geht in keine Gesamtnote ein.",
        )
    )
    for audit in report.audits:
        if not has_events(audit):
            continue
        story.need(120)
        story.section(audit.name)
        story.items(_event_results(audit, texts))
        for finding in audit.event_findings:
            add_finding(story, report, audit, finding)
        if any(audit.snapshot.measures_of(each.id) for each in audit.event_findings):
            story.subsection(texts.translate("Report", "Maßnahmenplan"))
            add_measures(story, report, audit, audit.event_findings, style.WIDTH)
        add_answers_of(story, report, audit, [EVENT_DIMENSION])


def _event_results(audit: ReportAudit, texts: Texts) -> list[str]:
    lines: list[str] = []
    for profile in audit.result.profiles:
        if profile.events is None:
            continue
        text = words.dimension_text(profile.events.dimension, texts)
        if profile.events.grade:
            text += f", {profile.events.grade} – {grade_label(profile.events.grade, texts)}"
        if profile.events.caps:
            text += "; " + words.cap_text(profile.events.caps, texts)
        lines.append(f"{words.profile_name(profile.profile, texts)}: {text}")
    return lines


def add_notes(story: Story, report: Report, number: str) -> None:
    """Add the last part of every report: what was dismissed or left out, and data protection."""
    story.need(160)
    story.chapter(f"{number} " + report.texts.translate("Report", "Hinweise zum Bericht"))
    if report.face.has(Chapter.PLACES):
        add_dismissed(story, report)
    add_left_out(story, report)
    add_privacy(story, report)


def add_dismissed(story: Story, report: Report) -> None:
    """Add the findings that people dismissed, with their reasons; nothing without any."""
    texts = report.texts
    rows = [
        [each.label, brief(audit.name, 60), each.title, each.reason or "–"]
        for audit in report.audits
        for each in audit.snapshot.findings
        if each.status is FindingStatus.DISMISSED and not audit.is_event(each)
    ]
    if not rows:
        return
    story.need(120)
    story.section(texts.translate("Report", "Verworfene Feststellungen"))
    columns = [
        Column(texts.translate("Report", "Nr."), 10),
        Column(texts.translate("Report", "Ort"), 26),
        Column(texts.translate("Report", "Feststellung"), 46),
        Column(texts.translate("Report", "Grund"), 46),
    ]
    story.table(columns, rows, row_heads=1)


def add_privacy(story: Story, report: Report) -> None:
    """Add the note on personal data and on the photos."""
    translate = report.texts.translate
    story.section(translate("Report", "Datenschutz und Bildnachweis"))
    story.text(
        translate(
            "Report",
            "Der Bericht nennt Beteiligte nur mit ihrer Funktion. Antworten aus Befragungen sind "
            "anonym; kleine Gruppen werden nicht einzeln ausgewiesen.",
        )
    )
    if report.has_photos and story.figures:  # a short report shows none
        story.text(
            translate(
                "Report",
                "Die Fotos stammen vom Prüfteam. Aufnahmeort und Kameradaten sind aus den "
                "Bilddateien entfernt.",
            )
        )
        _add_review(story, report)
    if withheld := report.passage.withheld:
        story.text(
            translate(
                "Report",
                "%n Fotos sind nicht zur Veröffentlichung bestimmt und fehlen in dieser Ausgabe.",
                n=withheld,
            )
        )


def _add_review(story: Story, report: Report) -> None:
    """Say whether somebody has looked through the photos, and why not."""
    translate, unreviewed = report.texts.translate, report.unreviewed
    if not unreviewed:
        story.text(
            translate(
                "Report",
                "Jedes Foto wurde auf Gesichter, Kennzeichen, Hausnummern und Namen durchgesehen; "
                "was erkennbar war, ist unwiderruflich verdeckt.",
            )
        )
        return
    story.text(
        translate(
            "Report",
            "Ob Personen oder Kennzeichen erkennbar sind, ist bei %n Fotos noch nicht "
            "geprüft. Der Bericht ist deshalb nur für den internen Gebrauch bestimmt.",
            n=unreviewed,
        )
    )
    story.labelled(translate("Report", "Grund für die Ausgabe ohne Prüfung"), report.passage.reason)
