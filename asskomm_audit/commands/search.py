"""`search FILE WORDS… [--history] [--json]`: where all these words stand, the newest first."""

import argparse
from pathlib import Path
from typing import Any

from asskomm_audit.commands.output import say, say_json
from asskomm_audit.domain.hits import Hit
from asskomm_audit.domain.search_terms import Snippet, terms_of
from asskomm_audit.errors import UserError
from asskomm_audit.hit_words import field_label, kind_label, title_of, whereabouts_of
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.searching import search
from asskomm_audit.store.searching_history import search_history
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts, moment_text

_AT_MOST = 50
_TOO_SHORT = QT_TRANSLATE_NOOP(
    "Error", "Zum Suchen braucht es ein Wort von mindestens drei Buchstaben."
)


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    parser.add_argument("file", type=Path, help=texts.translate("Cli", "Auditakte"))
    words = texts.translate("Cli", "Wörter; gefunden wird, was alle enthält")
    parser.add_argument("words", nargs="+", help=words)
    old = texts.translate("Cli", "stattdessen suchen, was geändert oder entfernt wurde")
    parser.add_argument("--history", action="store_true", help=old)
    most = texts.translate("Cli", "höchstens so viele Treffer (50)")
    parser.add_argument("--limit", type=int, default=_AT_MOST, metavar="N", help=most)
    parser.add_argument("--json", action="store_true", help=texts.translate("Cli", "als JSON"))


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Show what is found; the file is only read."""
    words = " ".join(f'"{each}"' if " " in each else each for each in options.words)
    look = search_history if options.history else search
    with open_audit_file(options.file, read_only=True) as file:
        if not terms_of(words):
            raise UserError(_TOO_SHORT)
        hits = look(file, words, limit=options.limit)
    if options.json:
        say_json({"file": options.file.name, "hits": [_data(hit) for hit in hits]})
        return 0
    for hit in hits:
        _show(hit, texts)
    if not hits:
        say(texts.translate("Cli", "Nichts gefunden."))
    return 0


def _show(hit: Hit, texts: Texts) -> None:
    head = (kind_label(hit.kind, texts), title_of(hit, texts), whereabouts_of(hit, texts))
    say(" · ".join(dict.fromkeys(each for each in head if each)))
    say(f"  {field_label(hit.field, texts)}: {_marked(hit.snippet)}")
    if past := hit.overwritten:
        moment = moment_text(past.at.astimezone(), texts)
        words = texts.translate("Cli", "bis {moment}: {step}").format(moment=moment, step=past.step)
        say("  " + " · ".join(each for each in (words, past.person) if each))


def _marked(snippet: Snippet) -> str:
    text = snippet.text
    for low, high in reversed(snippet.marks):
        text = f"{text[:low]}»{text[low:high]}«{text[high:]}"
    return text


def _data(hit: Hit) -> dict[str, Any]:
    past = hit.overwritten
    return {
        "kind": hit.kind.value,
        "id": hit.record,
        "field": hit.field,
        "text": hit.snippet.text,
        "marks": [list(mark) for mark in hit.snippet.marks],
        "name": hit.name,
        "place": hit.place,
        "place_id": hit.place_id,
        "audit_id": hit.audit_id,
        "changed_at": hit.changed_at.isoformat() if hit.changed_at else None,
        "removed": hit.is_removed,
        "overwritten": past
        and {"at": past.at.isoformat(), "step": past.step, "person": past.person},
    }
