"""What is said about a pair: which is which, what speaks for it, and what was decided."""

from PySide6.QtCore import QCoreApplication

from asskomm_audit.domain.photo_pairs import PairState, Proposal, Sighting
from asskomm_audit.photo_labels import pair_label
from asskomm_audit.texts import date_text, number_text
from asskomm_audit.ui import language
from asskomm_audit.ui.pairs.pair_run import Match
from asskomm_audit.ui.widgets.photo_model import PhotoMark

translate = QCoreApplication.translate


def side_text(sighting: Sighting, *, is_before: bool) -> str:
    """Return what stands above one of both photos."""
    texts = language.texts()
    word = translate("Pairs", "Vorher") if is_before else translate("Pairs", "Nachher")
    day = date_text(sighting.moment.date(), texts)
    words = sighting.photo.caption or sighting.photo.original_name
    return " · ".join(part for part in (word, day, words) if part)


def state_text(match: Match) -> tuple[str, str]:
    """Return what was decided about a pair, or that it is proposed, and the tone of it."""
    texts = language.texts()
    if match.state is PairState.KEPT:
        return pair_label(PairState.KEPT, texts), "good"
    if match.state is PairState.DISMISSED:
        return pair_label(PairState.DISMISSED, texts), "muted"
    return (
        (translate("Pairs", "Vorschlag"), "warn")
        if match.is_open
        else (translate("Pairs", "kein Vorschlag"), "muted")
    )


def reasons_text(proposal: Proposal | None) -> str:
    """Return what speaks for a pair."""
    if proposal is None:
        return translate("Pairs", "nichts spricht dafür außer dem Ort")
    texts = language.texts()
    parts: list[str] = []
    if proposal.metres is not None:
        words = translate("Pairs", "{meter} m entfernt")
        parts.append(words.format(meter=number_text(proposal.metres, texts)))
    if proposal.is_same_stop:
        parts.append(translate("Pairs", "gleicher Standpunkt"))
    if proposal.is_same_criterion:
        parts.append(translate("Pairs", "gleiches Kriterium"))
    if proposal.degrees is not None:
        if round(proposal.degrees) == 0:
            parts.append(translate("Pairs", "gleiche Richtung"))
        else:
            words = translate("Pairs", "Richtung {grad}° verschieden")
            parts.append(words.format(grad=number_text(proposal.degrees, texts)))
    return ", ".join(parts)


def mark_of(match: Match) -> PhotoMark | None:
    """Return the sign on a photo of the strip."""
    words, tone = state_text(match)
    if match.state is PairState.KEPT:
        return PhotoMark("check", tone, words)
    if match.state is PairState.DISMISSED:
        return PhotoMark("cross", tone, words)
    return PhotoMark("help", tone, words) if match.is_open else None
