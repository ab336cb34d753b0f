"""What a merge brings, in words: the same on the command line and in the window."""

from collections.abc import Mapping

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.merge_report import MergeReport
from asskomm_audit.texts import Texts

_TOLD = (Kind.PLACE, Kind.AUDIT, Kind.VISIT, Kind.ANSWER, Kind.FINDING, Kind.MEASURE, Kind.SURVEY)


def merge_lines(report: MergeReport, texts: Texts) -> list[str]:
    """Return what comes or came in, a line for each kind of change."""
    if report.is_empty:
        return [texts.translate("Merge", "Es ist nichts Neues dabei: Alles ist schon in der Akte.")]
    lines = [
        *_line(texts.translate("Merge", "Neu: {what}"), report.added, report.photos, texts),
        *_line(texts.translate("Merge", "Geändert: {what}"), report.changed, 0, texts),
        *_line(texts.translate("Merge", "Entfernt: {what}"), report.removed, 0, texts),
        *_origin_lines(report, texts),
    ]
    if report.erased:
        lines.append(
            texts.translate("Merge", "Datenschutz: Was anderswo gelöscht wurde, ist es auch hier.")
        )
    if report.is_restamped:
        lines.append(
            texts.translate(
                "Merge", "Mit berichtigter Reihenfolge: Die Uhr eines Laptops ging vor."
            )
        )
    return lines


def conflict_line(report: MergeReport, texts: Texts) -> str:
    """Return how much is to be decided."""
    if not report.open_conflicts:
        return texts.translate("Merge", "Zu entscheiden ist nichts.")
    return texts.translate("Merge", "Zu entscheiden: {n}").format(n=report.open_conflicts)


def expected_conflict_line(report: MergeReport, texts: Texts) -> str:
    """Return how much will be to decide, as far as that is known before."""
    if not report.new_conflicts:
        return texts.translate("Merge", "Voraussichtlich ist nichts zu entscheiden.")
    words = texts.translate("Merge", "Danach zu entscheiden: voraussichtlich {n}")
    return words.format(n=report.new_conflicts)


def _line(frame: str, counts: Mapping[Kind, int], photos: int, texts: Texts) -> list[str]:
    parts = [_count(kind, counts[kind], texts) for kind in _TOLD if counts.get(kind)]
    if photos or counts.get(Kind.PHOTO):
        number = max(photos, counts.get(Kind.PHOTO, 0))
        parts.append(texts.translate("Merge", "Fotos {n}").format(n=number))
    others = sum(number for kind, number in counts.items() if kind not in (*_TOLD, Kind.PHOTO))
    if others:
        parts.append(texts.translate("Merge", "weitere Einträge {n}").format(n=others))
    return [frame.format(what=", ".join(parts))] if parts else []


def _count(kind: Kind, number: int, texts: Texts) -> str:
    match kind:
        case Kind.PLACE:
            return texts.translate("Merge", "Orte {n}").format(n=number)
        case Kind.AUDIT:
            return texts.translate("Merge", "Audits {n}").format(n=number)
        case Kind.VISIT:
            return texts.translate("Merge", "Begehungen {n}").format(n=number)
        case Kind.ANSWER:
            return texts.translate("Merge", "Antworten {n}").format(n=number)
        case Kind.FINDING:
            return texts.translate("Merge", "Feststellungen {n}").format(n=number)
        case Kind.MEASURE:
            return texts.translate("Merge", "Maßnahmen {n}").format(n=number)
        case _:
            return texts.translate("Merge", "Befragungen {n}").format(n=number)


def _origin_lines(report: MergeReport, texts: Texts) -> list[str]:
    lines: list[str] = []
    if report.people:
        frame = texts.translate("Merge", "Von: {people}")
        lines.append(frame.format(people=", ".join(report.people)))
    if report.devices:
        frame = texts.translate("Merge", "Geräte: {devices}")
        lines.append(frame.format(devices=", ".join(report.devices)))
    return lines
