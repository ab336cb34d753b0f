"""Sentences and figures that several chapters print, always with what they do not know."""

from collections.abc import Callable, Iterable, Sequence

from asskomm_audit.domain.findings import Finding, Risk
from asskomm_audit.domain.grading import Cap, shown_score
from asskomm_audit.domain.items import Profile
from asskomm_audit.domain.measures import CostClass, Measure
from asskomm_audit.domain.reliability import ReliabilityGrade, Shortfall
from asskomm_audit.domain.result import AuditResult, ProfileResult
from asskomm_audit.domain.scoring import DimensionResult, Publication
from asskomm_audit.domain.shares import Showing, showing_of, wilson
from asskomm_audit.labels import cost_label, grade_label, risk_label
from asskomm_audit.texts import Texts, number_text

_FROM = {"K0": 0, "K1": 0, "K2": 1, "K3": 10, "K4": 50, "K5": 250}  # thousand euros
_TO = {"K0": 0, "K1": 1, "K2": 10, "K3": 50, "K4": 250, "K5": 250}


def profile_name(profile: Profile, texts: Texts) -> str:
    """Return the name of a profile."""
    if profile is Profile.DAY:
        return texts.translate("Report", "Tag")
    return texts.translate("Report", "Nacht")


def profile_mark(profile: Profile, texts: Texts) -> str:
    """Return the letter that stands for a profile in charts."""
    if profile is Profile.DAY:
        return texts.translate("Report", "T", "letter for day")
    return texts.translate("Report", "N", "letter for night")


def score_text(score: float | None, texts: Texts) -> str:
    """Return a score for people, never rounded up into the next grade."""
    return "–" if score is None else number_text(shown_score(score), texts)


def bounds_text(low: float | None, high: float | None, texts: Texts) -> str:
    """Return the range of a score, or nothing where there is none."""
    if low is None or high is None:
        return ""
    return f"{number_text(low, texts)}–{number_text(high, texts)}"


def signed_text(points: float, texts: Texts) -> str:
    """Return a difference in points with its sign."""
    rounded = round(points, 1)
    sign = "−" if rounded < 0 else "+" if rounded > 0 else "±"
    return sign + number_text(abs(rounded), texts, 1)


def percent_text(share: float, texts: Texts) -> str:
    """Return a share in whole per cent; only what is complete is 100 %."""
    percent = round(100 * share)
    if percent == 100 and share < 1:
        percent = 99
    return f"{number_text(percent, texts)} %"


def publication_text(publication: Publication, texts: Texts) -> str:
    """Return why there is no score, or how it is to be read."""
    match publication:
        case Publication.PUBLISHED:
            return ""
        case Publication.PROVISIONAL:
            return texts.translate("Report", "vorläufig")
        case Publication.WITHHELD:
            return texts.translate("Report", "zurückgehalten: Abdeckung unter 60 %")
        case Publication.TOO_FEW:
            return texts.translate("Report", "zu wenige Kriterien")
        case Publication.NOT_CHECKED:
            return texts.translate("Report", "nicht geprüft")


def dimension_text(dimension: DimensionResult, texts: Texts) -> str:
    """Return a dimension's score with bounds, or why there is none."""
    if dimension.score is None:
        return publication_text(dimension.publication, texts)
    text = score_text(dimension.score, texts)
    bounds = bounds_text(dimension.low, dimension.high, texts)
    if dimension.coverage < 1:
        text = f"{text} ({bounds})"
    if dimension.publication is Publication.PROVISIONAL:
        text += " " + publication_text(dimension.publication, texts)
    return text


def profile_text(profile: ProfileResult, texts: Texts) -> str:
    """Return a sentence about a profile: score, grade, coverage, what limits it."""
    translate = texts.translate
    if profile.score is None or profile.grade is None:
        return translate(
            "Report", "{profil}: kein Wert, weil zu wenig beantwortet ist (Abdeckung {abdeckung})."
        ).format(
            profil=profile_name(profile.profile, texts),
            abdeckung=percent_text(profile.coverage, texts),
        )
    sentence = translate(
        "Report", "{profil}: {punkte} von 100 Punkten, Note {note} ({worte}), Abdeckung {abdeckung}"
    ).format(
        profil=profile_name(profile.profile, texts),
        punkte=score_text(profile.score, texts),
        note=profile.grade,
        worte=grade_label(profile.grade, texts),
        abdeckung=percent_text(profile.coverage, texts),
    )
    if profile.publication is Publication.PROVISIONAL:
        sentence += ", " + publication_text(profile.publication, texts)
    if profile.is_capped:
        sentence += "; " + cap_text(profile.caps, texts)
    return sentence + "."


def cap_text(
    caps: Sequence[Cap], texts: Texts, name: Callable[[str], str] = str, most: int = 3
) -> str:
    """Return which critical criteria limit a grade; `name` turns an id into what is shown."""
    best = max((cap.best for cap in caps), key=lambda grade: grade.rank)
    codes = [name(cap.criterion) for cap in caps if cap.best is best]
    shown = ", ".join(codes[:most]) + (" …" if len(codes) > most else "")
    return texts.translate("Report", "begrenzt durch {kriterien}").format(kriterien=shown)


def night_text(result: AuditResult, texts: Texts) -> str:
    """Return that the night walk is missing and how much of it there is, or nothing."""
    if not result.night_missing:
        return ""
    if result.night_share == 0:
        return texts.translate("Report", "Nachtbegehung fehlt")
    return texts.translate(
        "Report", "Nachtbegehung fehlt: nur {anteil} ihrer Kriterien sind bewertet"
    ).format(anteil=percent_text(result.night_share, texts))


def reliability_text(grade: ReliabilityGrade, texts: Texts) -> str:
    """Return the words for a grade of reliability."""
    match grade:
        case ReliabilityGrade.FIRST:
            return texts.translate("Report", "belastbar")
        case ReliabilityGrade.SECOND:
            return texts.translate("Report", "eingeschränkt belastbar")
        case ReliabilityGrade.THIRD:
            return texts.translate("Report", "Ersteindruck")


def shortfall_text(shortfall: Shortfall, texts: Texts) -> str:
    """Return what keeps an audit from the first grade."""
    match shortfall:
        case Shortfall.COVERAGE:
            return texts.translate("Report", "Abdeckung unter 80 %")
        case Shortfall.NIGHT_MISSING:
            return texts.translate("Report", "Nachtbegehung fehlt")
        case Shortfall.RATERS:
            return texts.translate("Report", "weniger als drei Prüfende")
        case Shortfall.AGREEMENT_DAY:
            return texts.translate("Report", "Übereinstimmung bei Tag nicht belegt")
        case Shortfall.AGREEMENT_NIGHT:
            return texts.translate("Report", "Übereinstimmung bei Nacht nicht belegt")
        case Shortfall.DESK:
            return texts.translate("Report", "Schreibtischphase unvollständig")
        case Shortfall.AGE:
            return texts.translate("Report", "Daten älter als zwölf Monate")


def risk_counts_text(findings: Iterable[Finding], texts: Texts) -> str:
    """Return how many findings there are in each risk class, gravest first."""
    counts: dict[Risk | None, int] = dict.fromkeys((*reversed(Risk), None), 0)
    for finding in findings:
        counts[finding.risk] += 1
    return ", ".join(f"{n} {risk_label(risk, texts)}" for risk, n in counts.items() if n)


def cost_text(measures: Sequence[Measure], texts: Texts) -> str:
    """Return the frame of cost of some measures: counts by class and the summed ranges."""
    if not measures:
        return texts.translate("Report", "Es gibt keine offenen Maßnahmen.")
    classes = [each.cost_class for each in measures]
    parts = [
        f"{count}\u00a0×\u00a0{_cost(each, texts)}"
        for each in (*CostClass, None)
        if (count := classes.count(each))
    ]
    known = [each for each in classes if each is not None]
    low, high = sum(_FROM[each] for each in known), sum(_TO[each] for each in known)
    text = ", ".join(parts)
    if high:
        least = texts.translate("Report", "zusammen mindestens {von} €")
        frame = texts.translate("Report", "zusammen {von} bis {bis} €")
        chosen = least if CostClass.K5 in known else frame
        text += "; " + chosen.format(
            von=number_text(1000 * low, texts), bis=number_text(1000 * high, texts)
        )
    return text.replace(" €", "\u00a0€") + "."


def _cost(cost: CostClass | None, texts: Texts) -> str:
    if cost is CostClass.K0:
        return texts.translate("Report", "ohne Kosten")
    return cost_label(cost, texts)


def share_text(count: int, n: int, texts: Texts) -> str:
    """Return a share of participants as far as so few of them allow it to be shown."""
    if n == 0:
        return "–"
    showing, interval = showing_of(n), wilson(count, n)
    if showing is Showing.SUPPRESSED:
        return texts.translate("Report", "unter 5 Antworten, nicht gezeigt")
    counts = texts.translate("Report", "{anzahl} von {n}").format(anzahl=count, n=n)
    if showing is Showing.COUNTS_ONLY or interval is None:
        return counts
    low, high = (number_text(100 * each, texts) for each in (interval.low, interval.high))
    return f"{counts} · {percent_text(count / n, texts)} ({low}–{high} %)"


def scope_text(texts: Texts) -> str:
    """Return what the audit is about, for readers who expect more."""
    return texts.translate(
        "Report",
        "Geprüft werden Gestaltung, Zustand und Betreuung des Raums, nie Personen oder Gruppen.",
    )
