"""What can be chosen for a measure, and what is worth a hint."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from asskomm_audit.domain.catalogue import Catalogue, Criterion
from asskomm_audit.domain.measures import Measure, is_out_of_season, is_overdue
from asskomm_audit.texts import date_text
from asskomm_audit.ui import language
from asskomm_audit.ui.findings.words import not_said


def role_choices(
    catalogue: Catalogue, criterion: Criterion | None, own: str
) -> list[tuple[object, str]]:
    """Return the roles to choose from: first the criterion's, then the others by name."""
    spoken, names = language.language(), catalogue.roles
    first = criterion.roles if criterion else ()
    others = sorted((each for each in names if each not in first), key=lambda x: names[x][spoken])
    unknown = [(own, own)] if own and own not in names else []
    return [
        ("", not_said()),
        *((each, names[each][spoken]) for each in (*first, *others)),
        *unknown,
    ]


def hint_on(measure: Measure, today: date) -> tuple[str, str]:
    """Return a hint on the due date and the role of its label; no words if there is none."""
    translate = QCoreApplication.translate
    if is_overdue(measure, today):
        day = date_text(measure.due, language.texts())
        words = translate("MeasureHints", "Die Frist ist seit dem {day} vorbei.")
        return words.format(day=day), "bad"
    if is_out_of_season(measure) and not measure.is_ended:
        words = translate(
            "MeasureHints",
            "Gehölze werden von Oktober bis Februar geschnitten. Von März bis September bleiben "
            "schonende Form- und Pflegeschnitte – und was die Verkehrssicherheit sofort verlangt.",
        )
        return words, "warn"
    return "", "muted"
