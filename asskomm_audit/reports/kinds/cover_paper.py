"""The council's cover paper: its usual fields, filled as far as an audit file knows them."""

from collections.abc import Sequence

from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.findings import Group, Risk
from asskomm_audit.domain.measures import MeasureType, is_out_of_season
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.labels import cost_label, risk_label, survey_kind_label
from asskomm_audit.reports import words
from asskomm_audit.reports.content import Report, has_events, period_of
from asskomm_audit.reports.kinds.recipe import DOCX, PDF, Recipe
from asskomm_audit.reports.kinds.tasks import (
    Task,
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
from asskomm_audit.texts import Texts, date_text

_GRAVE = (Risk.VERY_HIGH, Risk.HIGH)
_FIRST = 8  # measures in the proposed decision


def _name(texts: Texts) -> str:
    return texts.translate("Kinds", "Deckvorlage für den Rat")


def _about(texts: Texts) -> str:
    return texts.translate(
        "Kinds",
        "Beschlussvorschlag, Sachverhalt, Kosten, Auswirkungen und Anlagen. Was die Akte nicht "
        "weiß, steht als [Platzhalter] da. Auch als Word-Datei.",
    )


def _tell(paper: Paper, report: Report) -> None:
    texts = report.texts
    tasks = [each for each in tasks_of(report) if each.is_open]
    subject = report.title
    if report.is_single:
        subject = texts.translate("Cover", "Sicherheitsaudit {ort}").format(ort=report.title)
    paper.title(report.kind, subject, head_lines(report))
    _add_head(paper, report, subject)
    _add_decision(paper, report, tasks)
    _add_facts(paper, report)
    _add_money(paper, tasks)
    _add_refusal(paper, report)
    _add_effects(paper, report, tasks)
    _add_people(paper, report)
    _add_papers(paper, report)


def _add_head(paper: Paper, report: Report, subject: str) -> None:
    translate = report.texts.translate
    is_public = report.passage.edition is Edition.PUBLIC and not report.is_confidential
    openness = (
        translate("Cover", "öffentlich") if is_public else translate("Cover", "nichtöffentlich")
    )
    subject += ": " + translate("Cover", "Ergebnis und Maßnahmen")
    paper.facts(
        [
            (translate("Cover", "Betreff"), subject),
            (translate("Cover", "Vorlagen-Nr."), _blank(translate("Cover", "Nummer"))),
            (
                translate("Cover", "Art"),
                _blank(translate("Cover", "Beschlussvorlage oder Informationsvorlage")),
            ),
            (translate("Cover", "Behandlung"), openness),
            (
                translate("Cover", "Einreicher"),
                _blank(translate("Cover", "Dezernat, Amt, Ansprechstelle")),
            ),
            (
                translate("Cover", "Beratungsfolge"),
                _blank(translate("Cover", "Gremium, Termin, Zuständigkeit")),
            ),
            (
                translate("Cover", "Rechtsgrundlage"),
                _blank(translate("Cover", "zum Beispiel § 28 SächsGemO, bitte prüfen")),
            ),
        ]
    )


def _blank(told: str) -> list[Run]:
    return [blank(told)]


def _add_decision(paper: Paper, report: Report, tasks: Sequence[Task]) -> None:
    texts = report.texts
    paper.heading("1 " + texts.translate("Cover", "Beschlussvorschlag"))
    body = Run(texts.translate("Cover", "Das Gremium "))
    name = blank(texts.translate("Cover", "Name des Gremiums"))
    known = texts.translate("Cover", " nimmt den Auditbericht (Stand {tag}) zur Kenntnis.")
    if report.is_single:
        known = texts.translate(
            "Cover", " nimmt den Auditbericht zum Ort {ort} (Stand {tag}) zur Kenntnis."
        )
    entries: list[Runs] = [
        [body, name, Run(known.format(ort=report.title, tag=date_text(report.today, texts)))]
    ]
    first = _first(tasks)
    if first:
        entries.append(
            texts.translate(
                "Cover", "Die Verwaltung wird beauftragt, die folgenden Maßnahmen umzusetzen:"
            )
            + "\n"
            + "\n".join(f"– {_mandate(each, report)}" for each in first)
        )
    else:
        entries.append(
            [
                Run(texts.translate("Cover", "Die Verwaltung wird beauftragt, ")),
                blank(texts.translate("Cover", "Maßnahmen; in der Akte sind keine offen")),
            ]
        )
    report_back = texts.translate("Cover", "Die Verwaltung berichtet über den Sachstand bis ")
    month = texts.translate("Cover", "Monat und Jahr")
    again = texts.translate("Cover", "Das Audit wird wiederholt bis ")
    season = texts.translate("Cover", "Monat und Jahr, in derselben Jahreszeit")
    entries.append([Run(report_back), blank(month), Run(".")])
    entries.append([Run(again), blank(season), Run(".")])
    paper.items(entries, numbered=True)
    if more := len(tasks) - len(first):
        told = texts.translate(
            "Cover", "Weitere offene Maßnahmen: {n}. Sie stehen im Maßnahmenplan des Auditberichts."
        )
        paper.small(told.format(n=more))


def _first(tasks: Sequence[Task]) -> list[Task]:
    """Return what comes first: measures on grave findings; if there are none, the first three."""
    grave = [each for each in tasks if each.finding.risk in _GRAVE]
    return grave[:_FIRST] or list(tasks[:3])


def _mandate(task: Task, report: Report) -> str:
    texts = report.texts
    told = texts.translate("Cover", "{nummer} {was} ({wer}, {bis}; Kosten: {kosten})")
    return told.format(
        nummer=task.measure.label,
        was=what(task, report, 160).rstrip("."),
        wer=office_of(task, texts),
        bis=due_of(task, texts),
        kosten=cost_label(task.measure.cost_class, texts),
    )


def _add_facts(paper: Paper, report: Report) -> None:
    texts = report.texts
    paper.heading("2 " + texts.translate("Cover", "Sachverhalt"))
    for audit in report.audits if report.is_single else ():
        if occasion := brief(audit.snapshot.audit.occasion, 300):
            paper.text(texts.translate("Cover", "Anlass: {anlass}").format(anlass=occasion))
    period = period_of(report.audits, texts)
    held = texts.translate(
        "Cover",
        "Geprüft wurden Gestaltung, Zustand und Betreuung ({zeit}); nie Personen oder Gruppen.",
    )
    paper.text(held.format(zeit=period or "–"))
    paper.items(statements_of(report))


def _add_money(paper: Paper, tasks: Sequence[Task]) -> None:
    translate = paper.texts.translate
    measures = [each.measure for each in tasks]
    funding = dict.fromkeys(filter(None, (brief(each.funding, 80) for each in measures)))
    paper.heading("3 " + translate("Cover", "Finanzielle Auswirkungen"))
    amount = _blank(translate("Cover", "Betrag"))
    once: Runs = words.cost_text(measures, paper.texts) if measures else amount
    paper.facts(
        [
            (translate("Cover", "Einmalig"), once),
            (translate("Cover", "Jährlich"), amount),
            (
                translate("Cover", "Haushaltsstelle"),
                _blank(translate("Cover", "Produkt, Sachkonto oder PSP-Element")),
            ),
            (
                translate("Cover", "Förderung"),
                ", ".join(funding) or _blank(translate("Cover", "Programm und Satz, oder: keine")),
            ),
            (
                translate("Cover", "Deckung"),
                _blank(translate("Cover", "Deckungsvorschlag")),
            ),
        ]
    )
    paper.small(
        translate(
            "Cover", "Addiert sind die Spannen der Kostenklassen; das ist keine Kostenschätzung."
        )
    )


def _add_refusal(paper: Paper, report: Report) -> None:
    texts = report.texts
    paper.heading("4 " + texts.translate("Cover", "Alternativen und Folgen bei Ablehnung"))
    findings = [each for audit in report.audits for each in audit.findings]
    grave = sum(each.risk in _GRAVE for each in findings)
    told = texts.translate(
        "Cover",
        "Ohne Maßnahmen bleiben die Feststellungen bestehen, darunter {n} mit Risiko „{hoch}“ oder "
        "„{sehr}“. Sie sind der Verwaltung mit dem Bericht bekannt.",
    )
    high, highest = risk_label(Risk.HIGH, texts), risk_label(Risk.VERY_HIGH, texts)
    paper.text(told.format(n=grave, hoch=high, sehr=highest))
    paper.text([blank(texts.translate("Cover", "Alternativen; Folgen für die Verkehrssicherung"))])


def _add_effects(paper: Paper, report: Report, tasks: Sequence[Task]) -> None:
    translate = report.texts.translate
    paper.heading("5 " + translate("Cover", "Auswirkungen auf andere Belange"))
    green = [each.measure for each in tasks if each.measure.type is MeasureType.GREEN]
    nature: Runs = _blank(translate("Cover", "Klima, Artenschutz, Beleuchtung"))
    if green:
        told = translate("Cover", "Maßnahmen am Grün: {n}, davon mit Termin in der Schonzeit: {m}")
        nature = told.format(n=len(green), m=sum(map(is_out_of_season, green)))
    paper.facts(
        [
            (translate("Cover", "Barrierefreiheit"), _affecting(report, Group.IMPAIRED)),
            (translate("Cover", "Klima und Naturschutz"), nature),
            (
                translate("Cover", "Kinder und Jugendliche"),
                _affecting(report, Group.CHILDREN, Group.YOUTH),
            ),
            (translate("Cover", "Gleichstellung"), _affecting(report, Group.WOMEN)),
        ]
    )


def _affecting(report: Report, *groups: Group) -> Runs:
    texts = report.texts
    found = [
        each.label
        for audit in report.audits
        for each in audit.findings
        if each.groups & {*groups, Group.ALL}
    ]
    if not found:
        return _blank(texts.translate("Cover", "in der Akte steht dazu nichts"))
    told = texts.translate("Cover", "Feststellungen dazu: {nummern}")
    return told.format(nummern=", ".join(found[:10]) + (" …" if found[10:] else ""))


def _add_people(paper: Paper, report: Report) -> None:
    texts = report.texts
    paper.heading("6 " + texts.translate("Cover", "Beteiligung"))
    surveys = [
        f"{survey_kind_label(each.kind, texts)}, {date_text(each.held_on, texts)}"
        for audit in report.audits
        for each in audit.snapshot.surveys
    ]
    if surveys:
        people = sum(
            len({(each.survey_id, each.participant) for each in audit.snapshot.responses})
            for audit in report.audits
        )
        told = texts.translate("Cover", "Befragt wurde: {wer}. Antworten von {n} Personen.")
        shown = "; ".join(surveys[:6]) + (" …" if surveys[6:] else "")
        paper.text(told.format(wer=shown, n=people))
    else:
        paper.text(
            [blank(texts.translate("Cover", "Wer beteiligt wurde; keine Befragung erfasst"))]
        )


def _add_papers(paper: Paper, report: Report) -> None:
    texts = report.texts
    paper.heading("7 " + texts.translate("Cover", "Anlagen"))
    stand = date_text(report.today, texts)
    entries: list[Runs] = [
        texts.translate("Cover", "Auditbericht, Stand {tag} (PDF)").format(tag=stand)
    ]
    if any(map(has_events, report.audits)):
        entries.append(
            texts.translate("Cover", "Nichtöffentlich: Anlage Veranstaltungsschutz (PDF)")
        )
    paper.items(entries, numbered=True)


COVER_PAPER = Recipe(
    key=DocumentKind.COVER, name=_name, about=_about, tell=_tell, endings=(PDF, DOCX)
)
