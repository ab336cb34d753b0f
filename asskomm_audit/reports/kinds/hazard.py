"""The note about an immediate hazard among the kinds: its names; `hazard_note` writes it."""

from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.reports.kinds.recipe import Recipe
from asskomm_audit.texts import Texts


def _name(texts: Texts) -> str:
    return texts.translate("Kinds", "Sofortmeldung")


def _about(texts: Texts) -> str:
    return texts.translate(
        "Kinds", "Eine Seite zu einer unmittelbaren Gefahr, damit eine Stelle sofort handeln kann."
    )


HAZARD_NOTE = Recipe(
    key=DocumentKind.HAZARD, name=_name, about=_about, editions=(Edition.INTERNAL,)
)
