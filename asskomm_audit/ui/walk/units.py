"""The unit of a raw value, as the words of a criterion imply it."""

import re

from asskomm_audit.domain.catalogue import Criterion, Scale
from asskomm_audit.texts import Language

_UNITS = re.compile(r"\d\s*(%|m²|m|lx|Tage|days)(?![\w²])")
_PER_LENGTH = re.compile(r"(?:je|auf|per|over)\s+(\d+\s*(?:m|Metern|metres))(?![\w²])")


def takes_raw_value(criterion: Criterion) -> bool:
    """Whether a number stands behind the levels: a count or a measurement."""
    return criterion.scale in (Scale.COUNT, Scale.MEASURED)


def unit_of(criterion: Criterion, language: Language) -> str:
    """Return "lx", "%", "m" and the like; nothing for a bare count."""
    texts = criterion.texts[language]
    if criterion.scale is Scale.MEASURED:
        if re.search(r"\blx\b", texts.observe):
            return "lx"
        words = " ".join(texts.levels.values())
        found = _UNITS.search(words)
        return found.group(1) if found else ""
    if criterion.scale is Scale.COUNT:
        words = " ".join((*texts.levels.values(), texts.question))
        found = _PER_LENGTH.search(words)
        length = found.group(1) if found else ""
        if not length:
            return ""
        metres = re.sub(r"\s*(Metern|metres|m)$", " m", length)
        return f"je {metres}" if language == "de" else f"per {metres}"
    return ""
