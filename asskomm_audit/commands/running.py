"""Running a verb: its arguments, its exit code, and one sentence for whatever goes wrong."""

import argparse
import io
import os
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn, Protocol, cast

from asskomm_audit import __version__
from asskomm_audit.commands.output import complain
from asskomm_audit.commands.parsing import Parser
from asskomm_audit.errors import AuditToolError, UserError
from asskomm_audit.i18n import system_language, texts_for
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts

OK, FAILED, USAGE = 0, 1, 2
INTERRUPTED = 130


class Command(Protocol):
    """What a module of `commands` offers."""

    def add_arguments(self, parser: argparse.ArgumentParser, texts: Texts) -> None:
        """Say which arguments the verb takes."""
        ...

    def run(self, options: argparse.Namespace, texts: Texts) -> int:
        """Do it and return the exit code."""
        ...


def run(names: Sequence[str], given: Sequence[str]) -> int:
    """Run the verb that the arguments ask for, out of those named; no verb needs a display."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # paint into memory: a server has no screen
    _speak_any_letter()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # clean up as after Ctrl+C
    texts = texts_for(system_language())
    try:
        code = _run(names, given, texts)
        sys.stdout.flush()  # here, so that a full disk or a closed pipe is told like all else
        return code
    except UserError as error:
        return _fail(error.sentence(texts))
    except BrokenPipeError:  # the reader of a pipe has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except OSError as error:
        return _fail(_sentence(error, texts))
    except (KeyboardInterrupt, AuditToolError):
        complain(texts.translate("Cli", "Abgebrochen; nichts Halbes ist zurückgeblieben."))
        return INTERRUPTED


def _run(names: Sequence[str], given: Sequence[str], texts: Texts) -> int:
    parser = _parser(texts, names, given[0])
    options = parser.parse_args(given)
    return _command(options.command).run(options, texts)


def _parser(texts: Texts, names: Sequence[str], wanted: str) -> argparse.ArgumentParser:
    parser = Parser(
        texts,
        _refuse,
        prog="asskomm-audit",
        description=texts.translate(
            "Cli", "Sicherheitsaudits öffentlicher Räume. Ohne Befehl öffnet sich das Fenster."
        ),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"ASSKomm Audit {__version__}",
        help=texts.translate("Cli", "die Fassung des Programms zeigen"),
    )
    verbs = parser.add_subparsers(
        dest="command", metavar=texts.translate("Cli", "BEFEHL"), required=True
    )
    for name, words in zip(names, _summaries(texts), strict=True):
        verb = verbs.add_parser(name, texts=texts, fail=_refuse, help=words, description=words)
        if name == wanted:  # the others' modules stay unread: a verb starts fast
            _command(name).add_arguments(verb, texts)
    return parser


def _summaries(texts: Texts) -> tuple[str, ...]:
    """Return each verb's sentence, in the order of the help."""
    return (
        texts.translate("Cli", "Beispielakte der erfundenen Stadt Musterstadt schreiben"),
        texts.translate("Cli", "leere Auditakte anlegen"),
        texts.translate("Cli", "zeigen, was in einer Auditakte steht"),
        texts.translate("Cli", "prüfen, ob eine Auditakte heil ist"),
        texts.translate("Cli", "in allen Texten einer Auditakte suchen"),
        texts.translate("Cli", "Kriterien des Katalogs auflisten"),
        texts.translate("Cli", "Fotos zu einem Audit hinzufügen"),
        texts.translate("Cli", "Auditbericht und andere Dokumente schreiben"),
        texts.translate("Cli", "Fachmappe als Excel-Datei schreiben"),
        texts.translate("Cli", "alle Daten als CSV oder JSON schreiben"),
        texts.translate("Cli", "Auditakte sichern"),
        texts.translate("Cli", "Sicherungen einer Auditakte auflisten"),
        texts.translate("Cli", "Sicherung als neue Auditakte schreiben"),
        texts.translate("Cli", "zeigen oder als Tabelle schreiben, wer wann was geändert hat"),
        texts.translate("Cli", "eine Kopie zum Weitergeben schreiben: ganz, klein oder öffentlich"),
        texts.translate("Cli", "für den Datenschutz endgültig löschen"),
        texts.translate("Cli", "eine Auditakte verdichten, damit sie weniger Platz braucht"),
        texts.translate("Cli", "Auditakten anderer Laptops in eine zusammenführen"),
        texts.translate("Cli", "Lesbares einer beschädigten Auditakte in eine neue retten"),
        texts.translate("Cli", "leere Fragebögen zum Drucken schreiben"),
        texts.translate("Cli", "herausgegebene Dokumente auflisten, speichern oder vergleichen"),
        texts.translate("Cli", "Fotos als Dateien in einem ZIP-Archiv schreiben"),
    )


def _command(name: str) -> Command:
    return cast("Command", import_module(f"asskomm_audit.commands.{name.replace('-', '_')}"))


def _refuse(sentence: str) -> NoReturn:
    _fail(sentence)
    raise SystemExit(USAGE)


def _speak_any_letter() -> None:
    """Let no letter of a name stop a verb where the terminal knows fewer than the file."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _fail(sentence: str) -> int:
    complain(sentence)
    return FAILED


def _sentence(error: OSError, texts: Texts) -> str:
    text = texts.translate("Error", _FILE_TROUBLE)
    return text.format(name=error.filename or "", reason=error.strerror or str(error))


_FILE_TROUBLE = QT_TRANSLATE_NOOP(
    "Error",
    "„{name}“ lässt sich nicht lesen oder schreiben ({reason}). "
    "Prüfen Sie Ordner, Rechte und freien Platz.",
)
