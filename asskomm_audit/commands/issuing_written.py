"""Keeping a document that a verb has just written as issued."""

import argparse

from asskomm_audit.commands.choosing import chosen_audits
from asskomm_audit.commands.output import say
from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.issuing import Issue, issue, issued_like
from asskomm_audit.reports.pdf import WrittenReport
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import Texts


def issue_written(
    options: argparse.Namespace,
    kind: DocumentKind,
    edition: Edition,
    written: WrittenReport,
    texts: Texts,
) -> None:
    """Keep the document at `options.output` in the file, and say its number."""
    assert written.created
    with open_audit_file(options.file) as file:
        what = Issue(
            document_kind=kind.value,
            edition=edition,
            language=options.lang,
            title=written.title,
            audits=tuple(audit.id for audit in chosen_audits(file, options.audit)),
            photos=written.shown,
            issued_at=written.created,
            state=written.state,
            sha256=written.sha256,
            remark=options.reason,
        )
        step = texts.translate("Cli", "Dokument herausgegeben: {name}")
        carry_out(
            file,
            step.format(name=options.output.name),
            lambda file: issue(file, what, options.output) and None,
        )
        found = issued_like(file, options.output)
    line = texts.translate("Cli", "Herausgegeben als {document}")
    say(line.format(document=found.label if found else ""))
