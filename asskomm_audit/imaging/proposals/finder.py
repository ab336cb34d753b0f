"""What finds places to cover, behind one small interface, and what is missing where none does."""

import importlib.util
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.privacy import BoxKind
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.proposals.models import FACES, LETTERING, model_file, models_folder
from asskomm_audit.texts import QT_TRANSLATE_NOOP

RUNTIME = ("numpy", "onnxruntime")


class Finder(Protocol):
    """Finds places in pictures. It may be slow, and is wrong now and then: a person decides."""

    @property
    def name(self) -> str:
        """Name and version, kept with what was found."""
        ...

    def find(self, data: bytes) -> list[tuple[BoxKind, Area]]:
        """Return kind and place of all that is found in a picture; UserError if it has none."""
        ...


@dataclass(frozen=True, slots=True)
class Missing:
    """Why nothing is proposed: names of packages and model files that are not there."""

    packages: tuple[str, ...]
    models: tuple[str, ...]


def missing() -> Missing | None:
    """Return what proposals lack on this machine, or None if they can be made; loads nothing."""
    packages = tuple(name for name in RUNTIME if importlib.util.find_spec(name) is None)
    has_model = any(model_file(each) for each in (FACES, LETTERING))
    if packages or not has_model:
        return Missing(packages, () if has_model else (FACES.file, LETTERING.file))
    return None


@cache
def finder() -> Finder:
    """Return what finds places; call it in a worker's thread, and only if nothing is missing.

    UserError if a model file is none.
    """
    from asskomm_audit.imaging.proposals.local import LocalFinder

    try:
        return LocalFinder()
    except Exception as error:  # the runtime raises anything on what is no model
        raise UserError(_NO_MODEL, ordner=models_folder()) from error


_NO_MODEL = QT_TRANSLATE_NOOP(
    "Error",
    "Die Modelle für Vorschläge auf Fotos lassen sich nicht laden. Richten Sie sie neu ein, oder "
    "leeren Sie den Ordner {ordner}. Stellen lassen sich weiter von Hand verdecken.",
)
