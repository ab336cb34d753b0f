"""What residents and participants say: shares with intervals, beside the audit, never in it."""

from collections.abc import Callable, Sequence

from asskomm_audit.domain.grading import Grade
from asskomm_audit.domain.items import Profile
from asskomm_audit.domain.perception import (
    Perception,
    Quadrant,
    night_change_of,
    participants_of,
    perceptions_of,
    quadrant_of,
    reasons_of,
)
from asskomm_audit.domain.shares import (
    LEAST_FOR_PERCENT,
    LEAST_FOR_REPRESENTATIVE,
    LEAST_TO_SHOW,
)
from asskomm_audit.domain.survey import DISTURBANCES, Item
from asskomm_audit.labels import grade_label, item_label, survey_kind_label
from asskomm_audit.reports import style, words
from asskomm_audit.reports.charts import Bar, Row, bar_chart
from asskomm_audit.reports.content import Report, ReportAudit
from asskomm_audit.reports.fitting import Column
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.flowables import Chart
from asskomm_audit.reports.tagged.text import Run, brief
from asskomm_audit.survey_words import named_text, question_of
from asskomm_audit.texts import Texts, date_text, number_text

_WISHES = 12
_SCALES = (Item.SAFE_NOW, Item.SAFE_ALONE, Item.AVOIDS, Item.RISK, *DISTURBANCES)


def add_survey(story: Story, report: Report, audit: ReportAudit) -> None:
    """Add what was asked and answered; nothing where nobody was asked."""
    if not audit.snapshot.surveys:
        return
    translate = report.texts.translate
    story.need(200)
    story.section(translate("Report", "Sicht der Bürgerinnen und Bürger"))
    _add_frame(story, report, audit)
    asked = {item: _whole(audit, item) for item in _SCALES}
    asked = {item: found for item, found in asked.items() if any(each.n for each in found)}
    _add_board(story, report, audit)
    if not asked:
        if not audit.snapshot.tallies:
            story.text(translate("Report", "Es liegen keine auswertbaren Antworten vor."))
        return
    _add_chart(story, report, asked)
    _add_table(story, report, asked)
    _add_night(story, report, audit)
    _add_named(story, report, audit)
    _add_quadrants(story, report, audit)


def _whole(audit: ReportAudit, item: Item) -> list[Perception]:
    """Return day and night for the whole place."""
    return [each for each in perceptions_of(audit.snapshot, item) if each.stop_id is None]


def _add_frame(story: Story, report: Report, audit: ReportAudit) -> None:
    texts = report.texts
    surveys: list[str] = []
    for survey in audit.snapshot.surveys:
        who = f"{survey_kind_label(survey.kind, texts)}, {date_text(survey.held_on, texts)}"
        if survey.group_size:
            size = texts.translate("Report", "{n} Anwesende").format(n=survey.group_size)
            who += f" ({size})"
        surveys.append(who)
    text = texts.translate("Report", "Befragt wurde: {wer}. Alle Angaben sind anonym.").format(
        wer="; ".join(surveys)
    )
    story.text(text)
    for survey in audit.snapshot.surveys:
        story.labelled(texts.translate("Report", "Anmerkung zur Befragung"), survey.note)
    story.text(
        texts.translate(
            "Report",
            "Die Anteile gelten für die Teilnehmenden, nicht für die Bevölkerung. In Klammern "
            "steht der 95-%-Bereich (Wilson). Unter {wenig} Antworten stehen nur Zahlen, unter "
            "{viele} Antworten ist das Ergebnis nicht repräsentativ, unter {kaum} steht nichts.",
        ).format(wenig=LEAST_FOR_PERCENT, viele=LEAST_FOR_REPRESENTATIVE, kaum=LEAST_TO_SHOW),
        style.SMALL,
    )


def _add_chart(story: Story, report: Report, asked: dict[Item, list[Perception]]) -> None:
    texts = report.texts
    rows = [
        Row(_asked(item, texts), tuple(_bar(each, texts) for each in found))
        for item, found in asked.items()
        if any(each.n >= LEAST_FOR_PERCENT for each in found)
    ]
    if not rows:
        return
    heads = (texts.translate("Report", "Anteil"), texts.translate("Report", "Antworten"))
    alternative = texts.translate(
        "Report",
        "Balkendiagramm der Anteile mit ihren Bereichen; dieselben Werte stehen in der Tabelle.",
    )
    story.add(Chart(bar_chart(rows, heads, bands=False), alternative))
    story.space(4)


def _bar(perception: Perception, texts: Texts) -> Bar:
    profile = Profile.NIGHT if perception.at_night else Profile.DAY
    shown = perception.n >= LEAST_FOR_PERCENT
    interval, share = perception.interval, perception.high_share
    value = 100 * share if shown and share is not None else None
    return Bar(
        mark=words.profile_mark(profile, texts),
        color=style.NIGHT if perception.at_night else style.DAY,
        value=value,
        low=100 * interval.low if interval else None,
        high=100 * interval.high if interval else None,
        hatched=perception.n < LEAST_FOR_REPRESENTATIVE,
        numbers=("–" if value is None else f"{number_text(value, texts)} %", str(perception.n)),
        reason=texts.translate("Report", "zu wenige Antworten für Prozente"),
    )


def _add_board(story: Story, report: Report, audit: ReportAudit) -> None:
    """Add the dots of boards: votes, so no interval; boards of fewer than five dots are hidden."""
    texts = report.texts
    dots: dict[tuple[Item, bool], dict[str, int]] = {}
    for tally in audit.snapshot.tallies:
        found = dots.setdefault((tally.item, tally.at_night), {})
        found[tally.option] = found.get(tally.option, 0) + tally.number
    rows: list[list[str]] = []
    for (item, night), counts in dots.items():
        if sum(counts.values()) < LEAST_TO_SHOW:
            continue
        profile = Profile.NIGHT if night else Profile.DAY
        options = question_of(item, texts).options
        named = [f"{each.words} {counts[each.value]}" for each in options if counts.get(each.value)]
        rows.append([item_label(item, texts), words.profile_name(profile, texts), ", ".join(named)])
    if not rows:
        return
    columns = [
        Column(texts.translate("Report", "Punktetafel"), 34, strong=True),
        Column(texts.translate("Report", "Zeit"), 12),
        Column(texts.translate("Report", "Punkte"), 60),
    ]
    story.table(columns, rows, row_heads=1)
    story.text(
        texts.translate(
            "Report",
            "Punkte auf einer Tafel sind Stimmen, keine Personen: ohne Anteile und Bereich.",
        ),
        style.SMALL,
    )


def _asked(item: Item, texts: Texts) -> str:
    match item:
        case Item.SAFE_NOW:
            return texts.translate("Report", "fühlen sich hier sicher")
        case Item.SAFE_ALONE:
            return texts.translate("Report", "fühlen sich allein sicher")
        case Item.AVOIDS:
            return texts.translate("Report", "meiden den Ort oft")
        case Item.RISK:
            return texts.translate("Report", "rechnen mit einem Vorfall")
        case _:
            return texts.translate("Report", "stört das stark")


def _add_table(story: Story, report: Report, asked: dict[Item, list[Perception]]) -> None:
    texts = report.texts
    columns = [
        Column(texts.translate("Report", "Frage"), 34, strong=True),
        Column(texts.translate("Report", "Gezählt"), 28),
        Column(words.profile_name(Profile.DAY, texts), 30),
        Column(words.profile_name(Profile.NIGHT, texts), 30),
    ]
    rows: list[list[str]] = []
    for item, found in asked.items():
        cells = [
            next((_share(each, texts) for each in found if each.at_night is night), "–")
            for night in (False, True)
        ]
        rows.append([item_label(item, texts), _asked(item, texts), *cells])
    story.table(columns, rows, row_heads=1)


def _share(perception: Perception, texts: Texts) -> str:
    text = words.share_text(perception.high, perception.n, texts)
    if LEAST_FOR_PERCENT <= perception.n < LEAST_FOR_REPRESENTATIVE:
        text += "; " + texts.translate("Report", "nicht repräsentativ")
    return text


def _add_night(story: Story, report: Report, audit: ReportAudit) -> None:
    change = night_change_of(audit.snapshot)
    if change.pairs < LEAST_FOR_PERCENT:
        return
    texts = report.texts
    story.text(
        texts.translate(
            "Report",
            "Dieselben {n} Personen bei Tag und Nacht: {tag} fühlten sich nur bei Tag sicher, "
            "{nacht} nur bei Nacht (McNemar, exakt: {p}).",
        ).format(
            n=change.pairs,
            tag=change.only_safe_by_day,
            nacht=change.only_safe_by_night,
            p=_p_text(change.p, texts),
        )
    )


def _p_text(p: float, texts: Texts) -> str:
    least = 0.001
    text = f"p < {number_text(least, texts, 3)}" if p < least else f"p = {number_text(p, texts, 3)}"
    return text.replace(" ", "\u00a0")


def _add_named(story: Story, report: Report, audit: ReportAudit) -> None:
    texts = report.texts
    for item in (Item.REASON, Item.RESOURCE):
        named = reasons_of(audit.snapshot, item).most_common(8)
        if named and participants_of(audit.snapshot, item) >= LEAST_TO_SHOW:
            story.text(
                [
                    Run(f"{item_label(item, texts)}: ", bold=True),
                    Run(_counted(named, lambda code: brief(named_text(code, texts), 60))),
                ]
            )
    wishes = [
        each.value for each in audit.snapshot.responses if each.item is Item.WISH and each.value
    ]
    if participants_of(audit.snapshot, Item.WISH) >= LEAST_TO_SHOW:
        story.subsection(item_label(Item.WISH, texts))
        story.items(brief(each, 220) for each in wishes[:_WISHES])
        if len(wishes) > _WISHES:
            more = texts.translate("Report", "Gezeigt sind {gezeigt} von {alle} Wünschen.")
            story.text(more.format(gezeigt=_WISHES, alle=len(wishes)), style.SMALL)


def _counted(named: Sequence[tuple[str, int]], name: Callable[[str], str]) -> str:
    return ", ".join(f"{name(code)} ({count}\u00a0×)" for code, count in named)


def _add_quadrants(story: Story, report: Report, audit: ReportAudit) -> None:
    texts = report.texts
    translate = texts.translate
    felt = {each.at_night: each for each in _whole(audit, Item.SAFE_NOW)}
    rows: list[list[str]] = []
    for profile in audit.result.profiles:
        perception = felt.get(profile.profile is Profile.NIGHT)
        if perception is None:
            continue
        quadrant = quadrant_of(profile.grade, perception)
        rows.append(
            [
                words.profile_name(profile.profile, texts),
                _grade(profile.grade, texts),
                _share(perception, texts),
                quadrant_text(quadrant, perception.n, texts),
            ]
        )
    if not rows:
        return
    with story.together():
        story.subsection(translate("Report", "Prüfung und Gefühl nebeneinander"))
        columns = [
            Column(translate("Report", "Zeit"), 12, strong=True),
            Column(translate("Report", "Prüfung (Note)"), 32),
            Column(translate("Report", "Fühlen sich sicher"), 34),
            Column(translate("Report", "Einordnung"), 46),
        ]
        story.table(columns, rows, row_heads=1)
        note = translate("Report", "Beides wird nebeneinandergestellt und nie verrechnet.")
        story.text(note, style.SMALL)


def _grade(grade: Grade | None, texts: Texts) -> str:
    if grade is None:
        return texts.translate("Report", "keine Note")
    return f"{grade} – {grade_label(grade, texts)}"


def quadrant_text(quadrant: Quadrant, n: int, texts: Texts) -> str:
    """Return what it means where audit and feeling stand side by side."""
    match quadrant:
        case Quadrant.DOUBLE_BURDEN:
            return texts.translate("Report", "Doppelbelastung: zuerst handeln, baulich und sozial")
        case Quadrant.BLIND_SPOT:
            return texts.translate(
                "Report", "Blinder Fleck: Mängel beheben, ohne Alarm zu schlagen"
            )
        case Quadrant.FEARED:
            return texts.translate(
                "Report",
                "Angstraum ohne bauliche Hauptmängel: auf Ruf, Präsenz und Information schauen",
            )
        case Quadrant.STABLE:
            return texts.translate("Report", "stabil: erhalten und als Beispiel nutzen")
        case Quadrant.UNCLEAR:
            return texts.translate("Report", "unklar, mehr Antworten nötig (n = {n})").format(n=n)
