"""`compact FILE`: write an audit file anew without what it no longer needs."""

import argparse
from pathlib import Path

from asskomm_audit.commands.output import progress_line, say
from asskomm_audit.store.compacting import compact_file
from asskomm_audit.texts import Texts, size_text


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    parser.add_argument("file", type=Path, help=texts.translate("Cli", "Auditakte"))


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Compact the file; it stays as it was until the new one is verified."""
    progress = progress_line(texts.translate("Cli", "Akte wird neu geschrieben"))
    sizes = compact_file(options.file, progress)
    words = texts.translate("Cli", "Verdichtet: vorher {before}, jetzt {after}.")
    before, after = size_text(sizes.before, texts), size_text(sizes.after, texts)
    say(words.format(before=before, after=after))
    return 0
