"""`rescue FILE -o OUT`: what can be read of a damaged file, in a new one; 1 if anything is lost."""

import argparse
from pathlib import Path

from asskomm_audit.commands.output import progress_line, say
from asskomm_audit.rescuing import rescue_file
from asskomm_audit.texts import Texts

COMPLETE, INCOMPLETE = 0, 1


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    parser.add_argument("file", type=Path, help=texts.translate("Cli", "beschädigte Auditakte"))
    parser.add_argument(
        "-o", "--output", type=Path, required=True, help=texts.translate("Cli", "neue Auditakte")
    )


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Write a new file and say what is missing; the damaged one stays as it is."""
    progress = progress_line(texts.translate("Cli", "Akte wird gerettet"))
    rescued = rescue_file(options.file, options.output, texts, progress)
    for line in rescued.report.lines(texts):
        say(line)
    for path in (rescued.file, rescued.report_file):
        say(texts.translate("Cli", "Geschrieben: {file}").format(file=path))
    return COMPLETE if rescued.report.is_complete else INCOMPLETE
