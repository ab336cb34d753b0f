"""The description of a prevention project in seven steps, from what the audits know.

The steps are those of the Beccaria standards for quality in prevention projects. Only measures
that are no investments belong in it.
"""

from collections import Counter
from collections.abc import Sequence

from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.findings import Group, Risk
from asskomm_audit.domain.perception import perceptions_of
from asskomm_audit.domain.shares import LEAST_TO_SHOW
from asskomm_audit.domain.survey import Item
from asskomm_audit.labels import cost_label, evidence_label, group_label, risk_label
from asskomm_audit.reports import words
from asskomm_audit.reports.content import Report, ReportAudit
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.kinds.recipe import DOCX, PDF, Recipe
from asskomm_audit.reports.kinds.tasks import (
    Task,
    by_due,
    due_of,
    head_lines,
    office_of,
    tasks_of,
    what,
)
from asskomm_audit.reports.paper import Paper, blank
from asskomm_audit.reports.sections.statements import statements_of
from asskomm_audit.reports.story import Runs
from asskomm_audit.reports.tagged.text import Run, brief
from asskomm_audit.texts import Texts

_FINDINGS = 6


def _name(texts: Texts) -> str:
    return texts.translate("Kinds", "Projektbeschreibung Prävention")


def _about(texts: Texts) -> str:
    return texts.translate(
        "Kinds",
        "Für einen Antrag nach RL KommPräv: die sieben Beccaria-Schritte, vorausgefüllt, nur mit "
        "nicht investiven Maßnahmen. Auch als Word-Datei.",
    )


def _tell(paper: Paper, report: Report) -> None:
    texts = report.texts
    tasks = [each for each in tasks_of(report) if each.is_open]
    chosen = [each for each in tasks if each.measure.capital is False]
    paper.title(report.kind, report.title, head_lines(report))
    paper.facts(
        [
            (
                texts.translate("Project", "Projekttitel"),
                _blank(texts.translate("Project", "Titel")),
            ),
            (
                texts.translate("Project", "Antragstellende Stelle"),
                _blank(texts.translate("Project", "Stelle, Ansprechperson, Anschrift")),
            ),
            (texts.translate("Project", "Laufzeit"), _blank(texts.translate("Project", "von bis"))),
        ]
    )
    _add_problem(paper, report)
    _add_causes(paper, report)
    _add_goals(paper, report)
    _add_measures(paper, report, tasks, chosen)
    _add_carrying_out(paper, report, chosen)
    _add_evaluation(paper, report)
    _add_conclusions(paper)


def _blank(told: str) -> list[Run]:
    return [blank(told)]


def _add_problem(paper: Paper, report: Report) -> None:
    texts = report.texts
    paper.heading("1 " + texts.translate("Project", "Problem beschreiben"))
    for audit in report.audits if report.is_single else ():
        if occasion := brief(audit.snapshot.audit.occasion, 300):
            paper.text(texts.translate("Cover", "Anlass: {anlass}").format(anlass=occasion))
    paper.items(statements_of(report))
    findings = [each for audit in report.audits for each in audit.findings][:_FINDINGS]
    if findings:
        told = texts.translate("Project", "Wichtigste Feststellungen: ")
        named = "; ".join(
            f"{each.label} {brief(each.title, 90)} ({risk_label(each.risk, texts)})"
            for each in findings
        )
        paper.text([Run(told, bold=True), Run(f"{named}.")])
    label = Run(texts.translate("Project", "Lagebild: "), bold=True)
    paper.text([label, blank(texts.translate("Project", "Quelle, Zeitraum, Fallzahlen"))])


def _add_causes(paper: Paper, report: Report) -> None:
    texts = report.texts
    paper.heading("2 " + texts.translate("Project", "Entstehungsbedingungen untersuchen"))
    causes = [
        f"{each.label}: {brief(each.cause, 260)}"
        for audit in report.audits
        for each in audit.findings
        if each.cause.strip()
    ]
    if causes:
        paper.text(texts.translate("Project", "Das Prüfteam vermutet als Ursachen:"))
        paper.items(causes[:_FINDINGS])
    else:
        paper.text(_blank(texts.translate("Project", "Ursachen; in der Akte stehen keine")))


def _add_goals(paper: Paper, report: Report) -> None:
    texts = report.texts
    paper.heading("3 " + texts.translate("Project", "Ziele, Zielgruppen und Indikatoren festlegen"))
    counts: Counter[Group] = Counter(
        group for audit in report.audits for each in audit.findings for group in each.groups
    )
    named = ", ".join(
        f"{group_label(each, texts)} ({n}\u00a0×)" for each, n in counts.most_common(5)
    )
    groups: Runs = named or _blank(texts.translate("Project", "Zielgruppen"))
    goal = texts.translate("Project", "Präventionsziel und Projektziele, messbar")
    paper.facts(
        [
            (texts.translate("Project", "Ziele"), _blank(goal)),
            (texts.translate("Project", "Zielgruppen"), groups),
        ]
    )
    columns = [
        Column(texts.translate("Project", "Indikator"), 74),
        Column(texts.translate("Project", "Ausgangswert"), 50),
        Column(texts.translate("Project", "Zielwert"), 34),
    ]
    paper.table(columns, (row for audit in report.audits for row in _indicators(audit, report)))


def _indicators(audit: ReportAudit, report: Report) -> list[list[Runs]]:
    texts = report.texts
    place = "" if report.is_single else f"{brief(audit.name, 50)}: "
    target = _blank(texts.translate("Project", "Zielwert"))
    rows: list[list[Runs]] = []
    for profile in audit.result.profiles:
        name = words.profile_name(profile.profile, texts)
        told = texts.translate("Project", "Wert des Audits, {profil} (0 bis 100)")
        value = words.score_text(profile.score, texts)
        rows.append([place + told.format(profil=name), value, target])
    for each in perceptions_of(audit.snapshot, Item.SAFE_NOW):
        if each.stop_id is None and each.n >= LEAST_TO_SHOW:
            told = texts.translate("Project", "fühlen sich bei Tag sicher")
            if each.at_night:
                told = texts.translate("Project", "fühlen sich bei Dunkelheit sicher")
            rows.append([place + told, words.share_text(each.high, each.n, texts), target])
    grave = sum(each.risk in (Risk.HIGH, Risk.VERY_HIGH) for each in audit.findings)
    told = texts.translate("Project", "Feststellungen mit Risiko hoch oder sehr hoch")
    rows.append([place + told, str(grave), target])
    return rows


def _add_measures(
    paper: Paper, report: Report, tasks: Sequence[Task], chosen: Sequence[Task]
) -> None:
    texts = report.texts
    paper.heading("4 " + texts.translate("Project", "Maßnahmen festlegen"))
    if chosen:
        columns = [
            Column(texts.translate("Report", "Nr."), 15),
            Column(texts.translate("Report", "Maßnahme"), 70),
            Column(texts.translate("Report", "Zu"), 15),
            Column(texts.translate("Project", "Beleg für die Wirkung"), 34),
            Column(texts.translate("Report", "Kosten"), 32),
        ]
        paper.table(columns, (_measure(each, report) for each in chosen))
    else:
        paper.text(
            _blank(
                texts.translate("Project", "nicht investive Maßnahmen; in der Akte stehen keine")
            )
        )
    capital = sum(each.measure.capital is True for each in tasks)
    unknown = sum(each.measure.capital is None for each in tasks)
    if capital or unknown:
        paper.small(
            texts.translate(
                "Project",
                "Nicht aufgenommen: investive Maßnahmen ({investiv}) und solche, bei denen in der "
                "Akte nicht steht, ob sie investiv sind ({offen}).",
            ).format(investiv=capital, offen=unknown)
        )


def _measure(task: Task, report: Report) -> list[Runs]:
    texts, grade = report.texts, task.measure.evidence
    return [
        task.measure.label,
        what(task, report),
        task.finding.label,
        evidence_label(grade, texts) if grade else "–",
        cost_label(task.measure.cost_class, texts),
    ]


def _add_carrying_out(paper: Paper, report: Report, chosen: Sequence[Task]) -> None:
    texts = report.texts
    paper.heading("5 " + texts.translate("Project", "Projekt planen und durchführen"))
    if chosen:
        columns = [
            Column(texts.translate("Project", "Bis wann"), 24),
            Column(texts.translate("Report", "Maßnahme"), 80),
            Column(texts.translate("Report", "Zuständigkeit"), 54),
        ]
        rows: list[list[Runs]] = [
            [
                due_of(each, texts),
                f"{each.measure.label} {what(each, report, 160)}",
                office_of(each, texts),
            ]
            for each in by_due(chosen)
        ]
        paper.table(columns, rows)
    cost = words.cost_text([each.measure for each in chosen], texts) if chosen else ""
    paper.facts(
        [
            (
                texts.translate("Project", "Kosten"),
                cost or _blank(texts.translate("Cover", "Betrag")),
            ),
            (
                texts.translate("Project", "Finanzierung"),
                _blank(
                    texts.translate("Project", "Zuwendung, Eigenmittel; Satz nach der Richtlinie")
                ),
            ),
            (
                texts.translate("Project", "Beteiligte"),
                _blank(texts.translate("Project", "Partner, Polizei, Präventionsrat")),
            ),
        ]
    )


def _add_evaluation(paper: Paper, report: Report) -> None:
    texts = report.texts
    paper.heading("6 " + texts.translate("Project", "Umsetzung und Wirkung prüfen"))
    versions = dict.fromkeys(each.snapshot.catalogue.version for each in report.audits)
    told = texts.translate(
        "Project",
        "Das Audit wird mit derselben Katalogversion ({version}), denselben Standpunkten und in "
        "derselben Jahreszeit wiederholt. Eine Änderung gilt erst als nachgewiesen, wenn sie "
        "größer ist als die Unterschiede zwischen Prüfenden; sie belegt nicht, dass das Projekt "
        "sie bewirkt hat.",
    )
    paper.text(told.format(version=", ".join(versions)))
    label = Run(texts.translate("Project", "Wer prüft wann: "), bold=True)
    paper.text([label, blank(texts.translate("Project", "Stelle und Termin"))])


def _add_conclusions(paper: Paper) -> None:
    texts = paper.texts
    paper.heading("7 " + texts.translate("Project", "Schlüsse ziehen und dokumentieren"))
    paper.text(
        texts.translate(
            "Project",
            "Dokumentiert wird mit Auditbericht, Sachstandsbericht, Vergleichsbericht und der "
            "Rückmeldung an die Teilnehmenden.",
        )
    )
    paper.text(_blank(texts.translate("Project", "Übertragung, Verstetigung, Veröffentlichung")))


PROJECT_DESCRIPTION = Recipe(
    key=DocumentKind.PROJECT, name=_name, about=_about, tell=_tell, endings=(PDF, DOCX)
)
