"""`export FILE -o FOLDER --format csv|json`: all records as tables that other programs read."""

import argparse

from asskomm_audit.commands.choosing import chosen_audits
from asskomm_audit.commands.output import progress_line, say
from asskomm_audit.commands.parsing import file_path
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.exporting import ExportFormat, export_data
from asskomm_audit.i18n import texts_for
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import Texts


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    parser.add_argument("file", type=file_path, help=texts.translate("Cli", "Auditakte"))
    parser.add_argument(
        "-o",
        "--output",
        type=file_path,
        required=True,
        help=texts.translate("Cli", "neuer oder leerer Ordner"),
    )
    parser.add_argument(
        "--format",
        choices=tuple(each.value for each in ExportFormat),
        default=ExportFormat.CSV.value,
        help=texts.translate("Cli", "csv: eine Datei je Tabelle (Vorgabe); json: ein Dokument"),
    )
    parser.add_argument("--audit", help=texts.translate("Cli", "nur dieses Audit (ID)"))
    parser.add_argument(
        "--edition",
        choices=tuple(edition.value for edition in Edition),
        default=Edition.PUBLIC.value,
        help=texts.translate(
            "Cli", "public: was alle wissen dürfen (Vorgabe); internal: alles, ohne Namen"
        ),
    )
    parser.add_argument(
        "--lang",
        choices=("de", "en"),
        default=texts.language,
        help=texts.translate("Cli", "Sprache der Beschreibungen; de: Semikolon und Dezimalkomma"),
    )


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Write the tables; a folder that holds anything is never touched."""
    with open_audit_file(options.file, read_only=True) as file:
        rows = export_data(
            file,
            options.output,
            ExportFormat(options.format),
            texts=texts_for(options.lang),
            edition=Edition(options.edition),
            audits=_chosen(file, options.audit),
            progress=progress_line(texts.translate("Cli", "Daten werden geschrieben")),
        )
    words = texts.translate("Cli", "Geschrieben: {file} ({rows} Zeilen)")
    say(words.format(file=options.output, rows=rows))
    return 0


def _chosen(file: AuditFile, audit: str | None) -> list[AuditId] | None:
    """Return the audit that was named; without one all the file holds, unaudited places too."""
    return [each.id for each in chosen_audits(file, audit)] if audit else None
