"""`copy FILE -o OUT.audit.gpkg [--small | --public | --public-words] [--place ID]`: a copy."""

import argparse
from pathlib import Path

from asskomm_audit.commands.output import progress_line, say
from asskomm_audit.domain.ids import PlaceId
from asskomm_audit.sending import CopyKind, send_copy
from asskomm_audit.texts import Texts, size_text


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    parser.add_argument("file", type=Path, help=texts.translate("Cli", "Auditakte"))
    parser.add_argument(
        "-o", "--output", type=Path, required=True, help=texts.translate("Cli", "Zieldatei")
    )
    kinds = parser.add_mutually_exclusive_group()
    kinds.add_argument(
        "--small",
        dest="kind",
        action="store_const",
        const=CopyKind.SMALL,
        help=texts.translate("Cli", "mit kleinen Fotos (1280 Bildpunkte)"),
    )
    kinds.add_argument(
        "--public",
        dest="kind",
        action="store_const",
        const=CopyKind.PUBLIC,
        help=texts.translate("Cli", "ohne Personen, Verlauf, Unveröffentlichtes; Fotos verdeckt"),
    )
    kinds.add_argument(
        "--public-words",
        dest="kind",
        action="store_const",
        const=CopyKind.PUBLIC_WORDS,
        help=texts.translate("Cli", "wie --public, aber ohne Fotos"),
    )
    parser.add_argument("--place", help=texts.translate("Cli", "nur dieser Ort (Kennung)"))


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Write the copy; what is there already is never overwritten."""
    kind: CopyKind = options.kind or CopyKind.WHOLE
    place = PlaceId(options.place) if options.place else None
    progress = progress_line(texts.translate("Cli", "Kopie wird geschrieben"))
    withheld = send_copy(options.file, options.output, kind, texts, place=place, progress=progress)
    words = texts.translate("Cli", "Geschrieben: {file} ({size})")
    size = size_text(options.output.stat().st_size, texts)
    say(words.format(file=options.output, size=size))
    if kind.is_public:
        say(
            texts.translate(
                "Cli",
                "Lesen Sie Titel, Beschreibungen und Bildunterschriften der Feststellungen, bevor "
                "Sie die Datei weitergeben.",
            )
        )
    if withheld:
        left_out = texts.translate(
            "Cli", "Nicht zur Veröffentlichung bestimmt und weggelassen (Fotos: {zahl})."
        )
        say(left_out.format(zahl=withheld))
    return 0
