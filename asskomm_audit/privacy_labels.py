"""Words for what is covered on photos, and how far a photo is."""

from collections.abc import Callable, Mapping
from typing import Any

from asskomm_audit.domain.privacy import BoxKind, BoxState, ReviewStatus
from asskomm_audit.texts import Texts, number_text


def box_label(kind: BoxKind, texts: Texts) -> str:
    """Return the name of what a box covers."""
    return {
        BoxKind.FACE: texts.translate("Privacy", "Gesicht"),
        BoxKind.PLATE: texts.translate("Privacy", "Kennzeichen"),
        BoxKind.HOUSE_NUMBER: texts.translate("Privacy", "Hausnummer"),
        BoxKind.NAME: texts.translate("Privacy", "Name"),
    }[kind]


def box_state_label(state: BoxState, texts: Texts) -> str:
    """Return whether a box covers."""
    return {
        BoxState.PROPOSED: texts.translate("Privacy", "vorgeschlagen"),
        BoxState.KEPT: texts.translate("Privacy", "verdeckt"),
        BoxState.DISMISSED: texts.translate("Privacy", "verworfen"),
    }[state]


def review_label(status: ReviewStatus, texts: Texts) -> str:
    """Return how far a photo is."""
    return {
        ReviewStatus.NEW: texts.translate("Privacy", "ungeprüft"),
        ReviewStatus.OPEN: texts.translate("Privacy", "offen"),
        ReviewStatus.REVIEWED: texts.translate("Privacy", "geprüft"),
        ReviewStatus.OUTDATED: texts.translate("Privacy", "veraltet"),
    }[status]


def privacy_fields(texts: Texts) -> dict[str, str]:
    """Return the words for the columns of boxes and reviews."""
    return {
        "privacy_box.kind": texts.translate("Field", "Was verdeckt wird"),
        "privacy_box.state": texts.translate("Field", "Entscheidung"),
        "x1": texts.translate("Field", "Linker Rand"),
        "y1": texts.translate("Field", "Oberer Rand"),
        "x2": texts.translate("Field", "Rechter Rand"),
        "y2": texts.translate("Field", "Unterer Rand"),
        "detector": texts.translate("Field", "Vorgeschlagen von"),
        "fingerprint": texts.translate("Field", "Prüfsumme der Prüfung"),
        "reviewed_at": texts.translate("Field", "Geprüft"),
    }


def _share(value: Any, texts: Texts) -> str:
    return f"{number_text(100 * float(value), texts, 1)} %"


PRIVACY_VALUES: Mapping[str, Callable[[Any, Texts], str]] = {
    **dict.fromkeys(("x1", "y1", "x2", "y2"), _share),
    "privacy_box.kind": lambda value, texts: box_label(BoxKind(value), texts),
    "privacy_box.state": lambda value, texts: box_state_label(BoxState(value), texts),
}
"""How stored values of boxes are said."""

PRIVACY_CHOICES: Mapping[str, tuple[str, ...]] = {
    "privacy_box.kind": tuple(word.value for word in BoxKind),
    "privacy_box.state": tuple(word.value for word in BoxState),
}
"""What people can choose from in a conflict."""
