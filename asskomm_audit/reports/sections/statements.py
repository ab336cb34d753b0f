"""Three statements about a report's results, computed, and none stronger than its numbers."""

from collections import Counter

from asskomm_audit.domain.findings import Risk
from asskomm_audit.domain.result import ProfileResult
from asskomm_audit.domain.scoring import DimensionResult, Publication
from asskomm_audit.labels import grade_label
from asskomm_audit.reports import words
from asskomm_audit.reports.content import Report, ReportAudit, criterion_name, dimension_name
from asskomm_audit.texts import number_text


def statements_of(report: Report) -> list[str]:
    """Return the statements: how good, where weak, how grave."""
    if report.is_single:
        audit = report.audits[0]
        made = [_grade(audit, report), _dimensions(audit, report), _risks(report)]
    else:
        made = [_grades(report), _weak_dimensions(report), _risks(report)]
    return [each for each in made if each]


def _grade(audit: ReportAudit, report: Report) -> str:
    texts, result = report.texts, audit.result
    parts = [_headline(audit, report)]
    if missing := words.night_text(result, texts):
        parts.append(f"{missing}.")
    elif gap := result.night_gap:
        parts.append(
            texts.translate(
                "Report",
                "Die {n} bei Tag und Nacht bewerteten Kriterien liegen bei Nacht im Mittel um "
                "{punkte} Punkte {richtung}.",
            ).format(
                n=gap.items,
                punkte=number_text(abs(gap.points), texts, 1),
                richtung=texts.translate("Report", "niedriger")
                if gap.points < 0
                else texts.translate("Report", "höher"),
            )
        )
    return " ".join(parts)


def _headline(audit: ReportAudit, report: Report) -> str:
    texts, headline = report.texts, audit.result.headline
    if headline is None:
        return " ".join(words.profile_text(each, texts) for each in audit.result.profiles)
    profile = _headline_profile(audit)
    text = texts.translate("Report", "Es gilt die Note {note} ({worte}), die des Tages")
    if audit.result.night:
        text = texts.translate(
            "Report",
            "Es gilt die Note {note} ({worte}), die schlechtere von Tag und Nacht (hier: {profil})",
        )
    text = text.format(
        note=headline.grade,
        worte=grade_label(headline.grade, texts),
        profil=words.profile_name(headline.profile, texts),
    )
    limits: list[str] = []
    if profile.publication is Publication.PROVISIONAL:
        limits.append(words.publication_text(profile.publication, texts))
    if profile.is_capped:
        limits.append(
            words.cap_text(profile.caps, texts, lambda code: criterion_name(audit, code, texts), 2)
        )
    return f"{'; '.join([text, *limits])}."


def _dimensions(audit: ReportAudit, report: Report) -> str:
    profile = _headline_profile(audit)
    scored = sorted(
        (each for each in profile.dimensions if each.score is not None),
        key=lambda each: each.score or 0.0,
    )
    translate = report.texts.translate
    if len(scored) < 2:
        return translate(
            "Report", "Für einen Vergleich der Bereiche ist noch zu wenig beantwortet."
        )
    sentence = translate(
        "Report",
        "Am schwächsten ist {schwach}, am stärksten {stark} ({profil}; {anzahl} Bereiche).",
    )
    return sentence.format(
        schwach=_named(audit, scored[0], report),
        stark=_named(audit, scored[-1], report),
        profil=words.profile_name(profile.profile, report.texts),
        anzahl=len(scored),
    )


def _named(audit: ReportAudit, dimension: DimensionResult, report: Report) -> str:
    name = dimension_name(audit.snapshot.catalogue, dimension.code, report.texts)
    return f"{name} – {words.dimension_text(dimension, report.texts)}"


def _headline_profile(audit: ReportAudit) -> ProfileResult:
    result = audit.result
    if result.night and result.headline and result.headline.profile is result.night.profile:
        return result.night
    return result.day


def _risks(report: Report) -> str:
    texts = report.texts
    findings = [each for audit in report.audits for each in audit.findings]
    if not findings:
        return texts.translate(
            "Report",
            "Es sind keine Feststellungen erfasst. Das heißt nicht, dass es keine Mängel gibt.",
        )
    text = texts.translate("Report", "Feststellungen nach Risiko: {zahlen}.").format(
        zahlen=words.risk_counts_text(findings, texts)
    )
    urgent = [each for each in findings if each.risk is Risk.VERY_HIGH]
    bare = [
        each
        for audit in report.audits
        for each in audit.findings
        if not audit.snapshot.measures_of(each.id)
    ]
    if urgent:
        labels = ", ".join(each.label for each in urgent[:5])
        if len(urgent) > 5:
            labels = texts.translate("Report", "{nummern} und weitere").format(nummern=labels)
        text += " " + texts.translate(
            "Report", "Erste Schutzmaßnahmen binnen drei Arbeitstagen verlangen {nummern}."
        ).format(nummern=labels)
    if bare:
        text += " " + texts.translate("Report", "Noch ohne Maßnahme: {n} von {alle}.").format(
            n=len(bare), alle=len(findings)
        )
    return text


def _grades(report: Report) -> str:
    texts = report.texts
    counts = Counter(each.result.headline.grade for each in report.audits if each.result.headline)
    parts = [
        f"{counts[grade]}\u00a0× {grade} ({grade_label(grade, texts)})" for grade in sorted(counts)
    ]
    without = len(report.audits) - sum(counts.values())
    if without:
        parts.append(texts.translate("Report", "{n} ohne Note").format(n=without))
    text = texts.translate("Report", "Noten, jeweils die schlechtere aus Tag und Nacht: {noten}.")
    text = text.format(noten=", ".join(parts))
    missing = sum(each.result.night_missing for each in report.audits)
    if missing:
        text += " " + texts.translate(
            "Report", "Nachtbegehung fehlt in {n} von {alle} Audits."
        ).format(n=missing, alle=len(report.audits))
    return text


def _weak_dimensions(report: Report) -> str:
    texts = report.texts
    weakest: Counter[str] = Counter()
    for audit in report.audits:
        scored = [each for each in _headline_profile(audit).dimensions if each.score is not None]
        if len(scored) >= 2:
            code = min(scored, key=lambda each: each.score or 0.0).code
            weakest[dimension_name(audit.snapshot.catalogue, code, texts)] += 1
    if not weakest:
        return texts.translate(
            "Report", "Für einen Vergleich der Bereiche ist noch zu wenig beantwortet."
        )
    shown = ", ".join(f"{name} ({count}\u00a0×)" for name, count in weakest.most_common(3))
    return texts.translate("Report", "Am häufigsten der schwächste Bereich: {bereiche}.").format(
        bereiche=shown
    )
