"""The annex of photos among the kinds: its names; `photo_annex` writes it."""

from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.reports.kinds.recipe import Recipe
from asskomm_audit.texts import Texts


def _name(texts: Texts) -> str:
    return texts.translate("Kinds", "Fotoanhang")


def _about(texts: Texts) -> str:
    return texts.translate("Kinds", "Alle Fotos mit Nummer, Ort, Zeit und Beschreibung.")


PHOTO_ANNEX = Recipe(key=DocumentKind.PHOTOS, name=_name, about=_about)
