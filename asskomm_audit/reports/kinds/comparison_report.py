"""The comparison of re-audits with what they repeat, as a document of its own."""

from collections.abc import Sequence

from asskomm_audit.domain.comparison import ProfileComparison, compare
from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.measure_states import MeasureState, state_of
from asskomm_audit.reports import words
from asskomm_audit.reports.content import Report, ReportAudit
from asskomm_audit.reports.kinds.recipe import Recipe
from asskomm_audit.reports.kinds.tasks import head_lines
from asskomm_audit.reports.paper import PdfPaper
from asskomm_audit.reports.sections.comparison import add_comparison, verdict_text
from asskomm_audit.reports.story import Story
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts, date_text

_NONE = QT_TRANSLATE_NOOP(
    "Error",
    "Für einen Vergleich fehlt ein Wiederholungsaudit. Wählen Sie ein Audit, das ein früheres "
    "wiederholt.",
)


def _name(texts: Texts) -> str:
    return texts.translate("Kinds", "Vergleichsbericht")


def _about(texts: Texts) -> str:
    return texts.translate(
        "Kinds",
        "Ein Wiederholungsaudit neben dem vorigen: was vergleichbar ist, welche Änderung sicherer "
        "ist als die Messung und was aus den Maßnahmen wurde.",
    )


def _missing(audits: Sequence[ReportAudit]) -> str:
    return "" if any(map(_is_repeated, audits)) else _NONE


def _is_repeated(audit: ReportAudit) -> bool:
    return audit.previous is not None


def _build(story: Story, report: Report) -> None:
    texts = report.texts
    paper = PdfPaper(story)
    paper.title(report.kind, report.title, head_lines(report))
    repeated = [each for each in report.audits if each.previous]
    paper.heading(texts.translate("Comparison", "Auf einen Blick"))
    paper.items([line for audit in repeated for line in _verdicts(report, audit)])
    paper.heading(texts.translate("Comparison", "So ist der Vergleich zu lesen"))
    paper.items(_reading(texts))
    for audit in repeated:
        if not report.is_single:
            story.new_page()
        days = (audit.previous[0].audit.started_on if audit.previous else None,)
        days += (audit.snapshot.audit.started_on,)
        told = ", ".join(date_text(each, texts) for each in days)
        paper.heading(f"{audit.name} ({told})")
        add_comparison(story, report, audit)


def _verdicts(report: Report, audit: ReportAudit) -> list[str]:
    if audit.previous is None:
        return []
    texts, (before, _) = report.texts, audit.previous
    comparison = compare(before, audit.snapshot, others=[each.snapshot for each in report.audits])
    name = "" if report.is_single else f"{audit.name}, "
    lines = [
        name + _verdict(each, texts)
        for each in (comparison.day, comparison.night)
        if each is not None
    ]
    live = {each.id for each in before.findings if each.is_live}
    states = [state_of(each, report.today) for each in before.measures if each.finding_id in live]
    if states:
        told = texts.translate(
            "Comparison", "Maßnahmen des vorigen Audits: {fertig} von {alle} erledigt."
        )
        done = states.count(MeasureState.DONE)
        lines.append(name + told.format(fertig=done, alle=len(states)))
    else:
        lines.append(name + texts.translate("Comparison", "Das vorige Audit hat keine Maßnahmen."))
    return lines


def _verdict(profile: ProfileComparison, texts: Texts) -> str:
    change = profile.whole
    told = verdict_text(change.verdict, texts)
    if change.delta is not None:
        points = texts.translate("Comparison", "{punkte} Punkte").format(
            punkte=words.signed_text(change.delta, texts)
        )
        told = f"{points}, {told}"
    pairs = texts.translate("Comparison", "{n} Kriterien beide Male bewertet").format(
        n=len(profile.items)
    )
    return f"{words.profile_name(profile.profile, texts)}: {told} ({pairs})."


def _reading(texts: Texts) -> list[str]:
    return [
        texts.translate(
            "Comparison",
            "Verglichen werden nur Kriterien, die beide Male bewertet sind, nie die Noten allein.",
        ),
        texts.translate(
            "Comparison",
            "„Nachweisbar ab“ ist die kleinste Änderung, die größer ist als die Unterschiede "
            "zwischen Prüfenden. Was darunter liegt, kann Zufall sein.",
        ),
        texts.translate(
            "Comparison", "Eine Änderung belegt nicht, dass eine Maßnahme sie bewirkt hat."
        ),
    ]


COMPARISON_REPORT = Recipe(
    key=DocumentKind.COMPARISON,
    name=_name,
    about=_about,
    build=_build,
    tells_of=_is_repeated,
    missing=_missing,
)
