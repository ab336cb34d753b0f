"""The catalogue as one canonical JSON text: what audit files keep and what the hash is made of."""

import hashlib
import json
from typing import Any

from asskomm_audit.domain.catalogue import (
    Catalogue,
    Criterion,
    CriterionTexts,
    Dimension,
    Mode,
    Scale,
)
from asskomm_audit.domain.places import PlaceType
from asskomm_audit.texts import Language

LANGUAGES: tuple[Language, ...] = ("de", "en")


def to_json(catalogue: Catalogue) -> str:
    """Return the catalogue as JSON; equal catalogues give equal texts."""
    data = {
        "version": catalogue.version,
        "names": catalogue.names,
        "dimensions": [_dimension_data(each) for each in catalogue.dimensions],
        "criteria": [criterion_data(each) for each in catalogue.criteria],
        "place_types": {code.value: names for code, names in catalogue.place_types.items()},
        "roles": catalogue.roles,
        "references": catalogue.references,
    }
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def hash_of(text: str) -> str:
    """Return the content hash of a catalogue's JSON text: 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def from_json(text: str) -> Catalogue:
    """Return the catalogue that `to_json` wrote. ValueError or KeyError if it is not one."""
    data = json.loads(text)
    return Catalogue(
        version=data["version"],
        hash=hash_of(text),
        names=data["names"],
        dimensions=tuple(Dimension(**each) for each in data["dimensions"]),
        criteria=tuple(_criterion(each) for each in data["criteria"]),
        place_types={PlaceType(code): names for code, names in data["place_types"].items()},
        roles=data["roles"],
        references=data["references"],
    )


def criterion_data(criterion: Criterion) -> dict[str, Any]:
    """Return one criterion as plain JSON values."""
    return {
        "id": criterion.id,
        "dimension": criterion.dimension,
        "scale": criterion.scale.value,
        "weight": criterion.weight,
        "critical": criterion.critical,
        "core": criterion.core,
        "mode": criterion.mode.value,
        "place_types": [each.value for each in criterion.place_types],
        "roles": list(criterion.roles),
        "references": list(criterion.references),
        "texts": {language: _texts_data(texts) for language, texts in criterion.texts.items()},
    }


def _dimension_data(dimension: Dimension) -> dict[str, Any]:
    return {
        "code": dimension.code,
        "weight": dimension.weight,
        "names": dimension.names,
        "descriptions": dimension.descriptions,
    }


def _texts_data(texts: CriterionTexts) -> dict[str, Any]:
    return {
        "title": texts.title,
        "question": texts.question,
        "observe": texts.observe,
        "levels": {str(level): words for level, words in texts.levels.items()},
        "defects": list(texts.defects),
        "measures": list(texts.measures),
    }


def _criterion(data: dict[str, Any]) -> Criterion:
    return Criterion(
        id=data["id"],
        dimension=data["dimension"],
        scale=Scale(data["scale"]),
        weight=data["weight"],
        critical=data["critical"],
        core=data["core"],
        mode=Mode(data["mode"]),
        place_types=tuple(PlaceType(each) for each in data["place_types"]),
        roles=tuple(data["roles"]),
        references=tuple(data["references"]),
        texts={language: criterion_texts(data["texts"][language]) for language in LANGUAGES},
    )


def criterion_texts(data: dict[str, Any]) -> CriterionTexts:
    """Return a criterion's words in one language from plain values."""
    return CriterionTexts(
        title=data["title"],
        question=data["question"],
        observe=data["observe"],
        levels=dict(sorted(((int(k), v) for k, v in data["levels"].items()), reverse=True)),
        defects=tuple(data["defects"]),
        measures=tuple(data["measures"]),
    )
