"""`merge INTO FROM… [--json] [--restamp]`: take in what other laptops know, after a backup."""

import argparse
from pathlib import Path
from typing import Any

from asskomm_audit.commands.output import progress_line, say, say_json
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.merge_words import conflict_line, merge_lines
from asskomm_audit.merging import Merged, merge_with_backup
from asskomm_audit.texts import Texts


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    parser.add_argument(
        "into", type=Path, metavar="INTO", help=texts.translate("Cli", "Auditakte, die wächst")
    )
    parser.add_argument(
        "sources",
        type=Path,
        nargs="+",
        metavar="FROM",
        help=texts.translate("Cli", "Auditakten anderer Laptops; sie bleiben unverändert"),
    )
    parser.add_argument("--json", action="store_true", help=texts.translate("Cli", "als JSON"))
    parser.add_argument(
        "--restamp",
        action="store_true",
        help=texts.translate("Cli", "Einträge eines Laptops mit vorgehender Uhr berichtigen"),
    )


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Merge and tell what came in; 0 also if something is to be decided, which is counted."""
    merged = merge_with_backup(
        options.into,
        options.sources,
        progress_line(texts.translate("Cli", "Zusammenführen")),
        may_restamp=options.restamp,
    )
    if options.json:
        say_json(_data(options.into, merged))
        return 0
    for line in merge_lines(merged.report, texts):
        say(line)
    say(conflict_line(merged.report, texts))
    say(texts.translate("Cli", "Sicherung von vorher: {path}").format(path=merged.backup))
    return 0


def _data(into: Path, merged: Merged) -> dict[str, Any]:
    report = merged.report
    return {
        "file": into.name,
        "sources": list(report.sources),
        "entries": report.entries,
        "erased": report.erased,
        "steps": report.steps,
        "photos": report.photos,
        "added": _counts(report.added),
        "changed": _counts(report.changed),
        "removed": _counts(report.removed),
        "conflicts": {"new": report.new_conflicts, "open": report.open_conflicts},
        "people": list(report.people),
        "devices": list(report.devices),
        "restamped": report.is_restamped,
        "backup": str(merged.backup),
    }


def _counts(counts: dict[Kind, int]) -> dict[str, int]:
    return {kind.value: number for kind, number in counts.items()}
