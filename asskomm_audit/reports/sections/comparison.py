"""A re-audit beside the audit it repeats: what changed, and what only looks like it."""

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.comparability import Obstacle
from asskomm_audit.domain.comparison import Comparison, ProfileComparison, compare
from asskomm_audit.domain.paired import ORIENTATION, Change, Verdict
from asskomm_audit.domain.result import AuditResult
from asskomm_audit.labels import measure_status_label
from asskomm_audit.reports import style, words
from asskomm_audit.reports.before_after import add_pairs, pairs_beside, usable_pairs
from asskomm_audit.reports.content import Report, ReportAudit, dimension_name, live
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.text import brief
from asskomm_audit.texts import Texts, date_text, number_text


def add_comparison(story: Story, report: Report, audit: ReportAudit) -> None:
    """Add the comparison with the previous audit; without one only what photos show."""
    if audit.previous is None:
        _add_photos(story, audit)
        return
    texts, (before, before_result) = report.texts, audit.previous
    story.need(200)
    story.section(texts.translate("Report", "Vergleich mit dem vorigen Audit"))
    story.text(
        texts.translate(
            "Report",
            "Verglichen mit dem Audit vom {tag}. Gezählt werden nur Kriterien, die beide Male "
            "bewertet sind; ein Unterschied belegt nicht, dass eine Maßnahme gewirkt hat.",
        ).format(tag=date_text(before.audit.started_on, texts))
    )
    _add_grades(story, audit.result, before_result)
    others = [each.snapshot for each in report.audits]
    comparison = compare(before, audit.snapshot, others=others)
    for profile in _profiles(comparison):
        _add_profile(story, audit, profile)
    if comparison.night is None:
        story.text(
            texts.translate(
                "Report", "Für die Nacht ist kein Vergleich möglich: ein Nachtwert fehlt."
            )
        )
    _add_measures(story, audit)
    _add_photos(story, audit)


def _add_photos(story: Story, audit: ReportAudit) -> None:
    """Add the pairs of photos that stand at no finding."""
    pairs = usable_pairs(story, pairs_beside(audit.pairs, live(audit.snapshot)))
    if not pairs:
        return
    title = story.texts.translate("Report", "Vorher und nachher")
    story.need(240)
    if audit.previous is None:
        story.section(title)
    else:
        story.subsection(title)
    place = story.texts.translate("Report", "Foto von {ort}").format(ort=brief(audit.name, 80))
    add_pairs(story, pairs, place)


def _profiles(comparison: Comparison) -> list[ProfileComparison]:
    return [each for each in (comparison.day, comparison.night) if each]


def _add_grades(story: Story, after: AuditResult, before: AuditResult) -> None:
    texts = story.texts
    columns = [
        Column(texts.translate("Report", "Veröffentlichtes Ergebnis"), 40, strong=True),
        Column(texts.translate("Report", "Voriges Audit"), 40),
        Column(texts.translate("Report", "Dieses Audit"), 40),
    ]
    rows = [
        [
            name,
            *(
                f"{each.grade or '–'} · {words.score_text(each.score, texts)}"
                if each
                else texts.translate("Report", "fehlt")
                for each in pair
            ),
        ]
        for name, pair in (
            (texts.translate("Report", "Tag"), (before.day, after.day)),
            (texts.translate("Report", "Nacht"), (before.night, after.night)),
        )
    ]
    story.table(columns, rows, row_heads=1)


def _add_profile(story: Story, audit: ReportAudit, profile: ProfileComparison) -> None:
    texts = story.texts
    name = words.profile_name(profile.profile, texts)
    story.need(140)
    story.subsection(texts.translate("Report", "Veränderung: {profil}").format(profil=name))
    if profile.obstacles:
        kind = VisitKind(profile.profile.value)
        because = "; ".join(obstacle_text(each, kind, texts) for each in profile.obstacles)
        if profile.is_comparable:
            text = texts.translate("Report", "Zu beachten: {warum}.")
        else:
            text = texts.translate("Report", "Nicht vergleichbar, weil {warum}.")
        story.text(text.format(warum=because))
    if not profile.items:
        story.text(texts.translate("Report", "Kein Kriterium ist beide Male bewertet."))
        return
    columns = [
        Column(texts.translate("Report", "Bereich"), 33, strong=True),
        Column(texts.translate("Report", "Vorher"), 11, "right"),
        Column(texts.translate("Report", "Jetzt"), 11, "right"),
        Column(texts.translate("Report", "Änderung"), 14, "right"),
        Column(texts.translate("Report", "Nachweisbar ab"), 20, "right"),
        Column(texts.translate("Report", "Besser / gleich / schlechter"), 21, "center"),
        Column(texts.translate("Report", "Urteil"), 40),
    ]
    rows = [_row(story, audit, each) for each in profile.dimensions]
    whole = _row(story, audit, profile.whole)
    whole[0] = texts.translate("Report", "Gesamt")
    story.table(columns, [*rows, whole], row_heads=1)


def _row(story: Story, audit: ReportAudit, change: Change) -> list[str]:
    texts = story.texts
    name = dimension_name(audit.snapshot.catalogue, change.code, texts)
    numbers = [
        "–" if each is None else number_text(each, texts) for each in (change.before, change.after)
    ]
    delta = "–"
    if change.delta is not None:
        delta = words.signed_text(change.delta, texts)
    counts = f"{change.improved} / {change.same} / {change.worse}"
    sdc = "–" if change.sdc is None else number_text(change.sdc, texts, 1)
    return [name, *numbers, delta, sdc, counts, _verdict(change, texts)]


def _verdict(change: Change, texts: Texts) -> str:
    text = verdict_text(change.verdict, texts)
    if change.verdict is Verdict.NOT_CHECKABLE and change.exceeds_orientation:
        text += "; " + texts.translate(
            "Report", "über dem Richtwert von {punkte} Punkten (Konvention)"
        ).format(punkte=number_text(ORIENTATION, texts))
    return text


def verdict_text(verdict: Verdict, texts: Texts) -> str:
    """Return the fixed phrase for what may be said about a change."""
    match verdict:
        case Verdict.CLEARLY_BETTER:
            return texts.translate("Report", "deutlich verbessert")
        case Verdict.BETTER_UNCERTAIN:
            return texts.translate("Report", "verbessert, aber innerhalb der Unsicherheit")
        case Verdict.UNCHANGED:
            return texts.translate("Report", "unverändert")
        case Verdict.WORSE_UNCERTAIN:
            return texts.translate("Report", "verschlechtert, aber innerhalb der Unsicherheit")
        case Verdict.CLEARLY_WORSE:
            return texts.translate("Report", "deutlich verschlechtert")
        case Verdict.NOT_CHECKABLE:
            return texts.translate("Report", "Messunsicherheit nicht prüfbar")
        case Verdict.TOO_FEW:
            return texts.translate("Report", "zu wenige Kriterien")
        case Verdict.NOT_COMPARABLE:
            return texts.translate("Report", "nicht vergleichbar")


def obstacle_text(obstacle: Obstacle, kind: VisitKind, texts: Texts) -> str:
    """Return why two walks cannot be compared, as the end of a sentence."""
    del kind
    match obstacle:
        case Obstacle.CATALOGUE:
            return texts.translate("Report", "die Katalogversion eine andere ist")
        case Obstacle.PLACE:
            return texts.translate("Report", "es zwei verschiedene Orte sind")
        case Obstacle.PLACE_TYPE:
            return texts.translate("Report", "der Ortstyp ein anderer ist")
        case Obstacle.VISIT_MISSING:
            return texts.translate("Report", "eine der Begehungen fehlt")
        case Obstacle.STOPS:
            return texts.translate("Report", "die Standpunkte andere sind")
        case Obstacle.TIME_OF_DAY:
            return texts.translate("Report", "die Uhrzeiten mehr als eine Stunde auseinanderliegen")
        case Obstacle.WEEKDAY:
            return texts.translate("Report", "die Wochentage verschieden sind")
        case Obstacle.RATERS:
            return texts.translate("Report", "niemand beide Male geprüft hat")
        case Obstacle.SEASON:
            return texts.translate("Report", "die Jahreszeit ist eine andere")
        case Obstacle.TIME_UNKNOWN:
            return texts.translate("Report", "die Uhrzeit einer Begehung ist nicht bekannt")


def _add_measures(story: Story, audit: ReportAudit) -> None:
    if audit.previous is None or not audit.previous[0].measures:
        return
    texts, before = story.texts, audit.previous[0]
    story.need(120)
    story.subsection(texts.translate("Report", "Stand der Maßnahmen des vorigen Audits"))
    columns = [
        Column(texts.translate("Report", "Nr."), 11),
        Column(texts.translate("Report", "Maßnahme"), 76),
        Column(texts.translate("Report", "Status"), 36),
    ]
    measures = sorted(before.measures, key=lambda each: each.number)
    live = {each.id for each in before.findings if each.is_live}
    rows = [
        [each.label, brief(each.text, 300), measure_status_label(each.status, texts)]
        for each in measures
        if each.finding_id in live
    ]
    if rows:
        story.table(columns, rows, row_heads=1)
    else:
        story.text(texts.translate("Report", "Es sind keine Maßnahmen erfasst."), style.QUIET)
