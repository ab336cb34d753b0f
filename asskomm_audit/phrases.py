"""The phrases a remark can be made of: the set that comes with the program."""

import tomllib
from functools import cache

from asskomm_audit.paths import resource
from asskomm_audit.texts import Language

EVERYWHERE = "ALL"
"""Stands where a dimension's code stands, for phrases that fit anywhere."""


@cache
def load_phrases(language: Language) -> dict[str, tuple[str, ...]]:
    """Return the phrases by the code of their dimension."""
    text = resource(f"phrases/{language}.toml").read_text(encoding="utf-8")
    return {code: tuple(group["phrases"]) for code, group in tomllib.loads(text).items()}
