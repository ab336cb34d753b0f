"""Reading TOML in which texts stand in German and English side by side."""

import tomllib
from pathlib import Path
from typing import Any, cast

from asskomm_audit.texts import Language

_LANGUAGES: tuple[Language, ...] = ("de", "en")


def read_localised(path: Path, language: Language) -> dict[str, Any]:
    """Return a file's data with only the texts of one language.

    Where a table has `de` and `en`, the chosen one takes their place: a table's entries move up
    beside the others, a text or list becomes the entry `text`. One without the other is an error.
    """
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return cast("dict[str, Any]", _chosen(data, language, path.name))


def _chosen(data: Any, language: Language, where: str) -> Any:
    if isinstance(data, list):
        return [_chosen(each, language, where) for each in cast("list[Any]", data)]
    if not isinstance(data, dict):
        return data
    table = cast("dict[str, Any]", data)
    rest = {
        key: _chosen(value, language, f"{where}: {key}")
        for key, value in table.items()
        if key not in _LANGUAGES
    }
    present = [each for each in _LANGUAGES if each in table]
    if not present:
        return rest
    if len(present) == 1 or type(table["de"]) is not type(table["en"]):
        raise ValueError(f"{where}: texts in one language only: {table[present[0]]!r}")
    words = table[language]
    if not isinstance(words, dict):
        return rest | {"text": words}
    if table["de"].keys() != table["en"].keys():
        raise ValueError(f"{where}: other texts in German than in English")
    return rest | cast("dict[str, Any]", words)
