"""`demo OUT`: the example audit file."""

import argparse

from asskomm_audit.commands.output import progress_line, say
from asskomm_audit.commands.parsing import file_path
from asskomm_audit.example.build import write_example
from asskomm_audit.texts import Texts


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    parser.add_argument("out", type=file_path, help=texts.translate("Cli", "Pfad der Beispielakte"))
    parser.add_argument(
        "--seed",
        type=int,
        default=1,
        help=texts.translate("Cli", "Zahl, aus der alles Zufällige folgt (Vorgabe 1)"),
    )
    parser.add_argument(
        "--lang",
        choices=("de", "en"),
        default="de",
        help=texts.translate("Cli", "Sprache der Texte (Vorgabe de)"),
    )


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Write the example; what is there already is never overwritten."""
    progress = progress_line(texts.translate("Cli", "Beispiel wird geschrieben"))
    write_example(options.out, seed=options.seed, language=options.lang, progress=progress)
    say(texts.translate("Cli", "Geschrieben: {file}").format(file=options.out))
    return 0
