"""`catalogue`: the criteria, for people as a list and for programs as JSON."""

import argparse
from typing import Any

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.commands.output import say, say_json
from asskomm_audit.domain.audits import CriteriaSet
from asskomm_audit.domain.catalogue import Criterion
from asskomm_audit.domain.catalogue_json import criterion_data
from asskomm_audit.domain.places import PlaceType
from asskomm_audit.texts import Texts


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    parser.add_argument(
        "--place-type",
        choices=[each.value for each in PlaceType],
        help=texts.translate("Cli", "nur Kriterien dieses Ortstyps"),
    )
    parser.add_argument(
        "--set",
        choices=[each.value for each in CriteriaSet],
        default=CriteriaSet.FULL.value,
        help=texts.translate("Cli", "Kurzcheck (core) oder vollständige Liste (full)"),
    )
    parser.add_argument("--json", action="store_true", help=texts.translate("Cli", "als JSON"))


def run(options: argparse.Namespace, texts: Texts) -> int:
    """List the criteria asked for."""
    criteria = _criteria(options.place_type, CriteriaSet(options.set))
    if options.json:
        say_json([_data(each) for each in criteria])
        return 0
    for each in criteria:
        critical = "K" if each.critical else " "
        say(f"{each.id}  {each.weight}{critical}  {each.texts[texts.language].title}")
    say(texts.translate("Cli", "%n Kriterien", None, len(criteria)))
    return 0


def _criteria(place_type: str | None, criteria_set: CriteriaSet) -> tuple[Criterion, ...]:
    catalogue = load_catalogue()
    if place_type:
        return catalogue.select(PlaceType(place_type), criteria_set)
    wants_all = criteria_set is CriteriaSet.FULL
    return tuple(each for each in catalogue.criteria if wants_all or each.core)


def _data(criterion: Criterion) -> dict[str, Any]:
    """Return one criterion for a program: its texts stand beside its facts, by language."""
    data = criterion_data(criterion)
    return {key: value for key, value in data.items() if key != "texts"} | data["texts"]
