"""Reading the released catalogues from the resources: plain TOML, one folder per version."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from asskomm_audit.domain.catalogue import Catalogue, Criterion, Dimension, Mode, Scale
from asskomm_audit.domain.catalogue_json import LANGUAGES, criterion_texts, from_json, to_json
from asskomm_audit.domain.places import PlaceType
from asskomm_audit.paths import resource
from asskomm_audit.texts import Language

CURRENT_VERSION = "2026.1"


@cache
def load_catalogue(version: str = CURRENT_VERSION) -> Catalogue:
    """Return a released catalogue with its content hash."""
    folder = resource(f"catalogues/{version}")
    frame = _toml(folder / "catalogue.toml")
    draft = Catalogue(
        version=frame["version"],
        hash="",
        names=frame["name"],
        dimensions=tuple(_dimension(each) for each in frame["dimension"]),
        criteria=tuple(
            _criterion(data, dimension["code"])
            for dimension in frame["dimension"]
            for data in _toml(folder / f"{dimension['code']}.toml")["criterion"]
        ),
        place_types=load_place_types(version),
        roles=frame["roles"],
        references=frame["references"],
    )
    return from_json(to_json(draft))


@cache
def load_place_types(version: str = CURRENT_VERSION) -> dict[PlaceType, dict[Language, str]]:
    """Return the words for the place types, without reading the criteria."""
    frame = _toml(resource(f"catalogues/{version}/catalogue.toml"))
    return {PlaceType(code): names for code, names in frame["place_types"].items()}


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _dimension(data: dict[str, Any]) -> Dimension:
    return Dimension(
        code=data["code"],
        weight=data["weight"],
        names={language: data[language] for language in LANGUAGES},
        descriptions=data["description"],
    )


def _criterion(data: dict[str, Any], dimension: str) -> Criterion:
    return Criterion(
        id=data["id"],
        dimension=dimension,
        scale=Scale(data["scale"]),
        weight=data["weight"],
        critical=data["critical"],
        core=data["core"],
        mode=Mode(data["mode"]),
        place_types=tuple(PlaceType(code) for code in data["place_types"]),
        roles=tuple(data["roles"]),
        references=tuple(data["references"]),
        texts={language: criterion_texts(data[language]) for language in LANGUAGES},
    )
