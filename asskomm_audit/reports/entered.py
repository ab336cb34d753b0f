"""What people entered, known as that: for documents in another language than the entries."""

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from typing import Any, TypeVar

from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.domain.survey import Item
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.tagged.entered import Entered
from asskomm_audit.texts import Language

Record = TypeVar("Record")

TAGS: dict[Language, str] = {"de": "de-DE", "en": "en-GB"}
"""Languages of documents and of entries, as BCP 47 names them."""

_TEXTS = frozenset(
    (
        "alternative_text",
        "caption",
        "cause",
        "description",
        "funding",
        "light",
        "light_device",
        "note",
        "occasion",
        "reason",
        "remark",
        "spot",
        "text",
        "title",
        "weather",
    )
)
"""Fields that are written in a language. Names of places, offices and people are in none."""


def foreign_tag(document: Language, entries: Language) -> str:
    """Return how the language of entries is named in a document of another one; "" in its own."""
    return "" if document == entries else TAGS[entries]


def entered_audits(audits: Iterable[ReportAudit]) -> list[ReportAudit]:
    """Return audits whose entered texts are known as that; results stay as they are."""
    return [
        replace(
            each,
            snapshot=_snapshot(each.snapshot),
            previous=(_snapshot(each.previous[0]), each.previous[1]) if each.previous else None,
            pairs=tuple(
                replace(pair, before=entered_record(pair.before), after=entered_record(pair.after))
                for pair in each.pairs
            ),
        )
        for each in audits
    ]


def entered_record(record: Record) -> Record:
    """Return a record whose texts are known as entered."""
    made: Any = record
    told = {
        each.name: Entered(value)
        for each in fields(made)
        if each.name in _TEXTS and (value := getattr(made, each.name))
    }
    return replace(made, **told) if told else record


def _snapshot(shot: AuditSnapshot) -> AuditSnapshot:
    return replace(
        shot,
        audit=entered_record(shot.audit),
        place=entered_record(shot.place),
        stops=_all(shot.stops),
        visits=_all(shot.visits),
        answers=_all(shot.answers),
        findings=_all(shot.findings),
        measures=_all(shot.measures),
        photos=_all(shot.photos),
        surveys=_all(shot.surveys),
        hazards=_all(shot.hazards),
        responses=tuple(
            replace(each, value=Entered(each.value)) if each.item is Item.WISH else each
            for each in shot.responses
        ),
    )


def _all(records: Sequence[Record]) -> tuple[Record, ...]:
    return tuple(map(entered_record, records))
