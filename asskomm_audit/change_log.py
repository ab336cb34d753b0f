"""The history in words: who changed what when, for the window, the terminal and a table."""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from asskomm_audit.field_labels import field_label
from asskomm_audit.kind_labels import kind_label
from asskomm_audit.progress import Progress, silent
from asskomm_audit.record_names import RecordNames
from asskomm_audit.reports.saving import saved_as
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.history import ChangeEntry, change_count, changes_of
from asskomm_audit.store.outside import OUTSIDE
from asskomm_audit.texts import Texts, moment_text
from asskomm_audit.value_labels import value_text

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would run instead of showing


@dataclass(frozen=True, slots=True)
class FieldLine:
    """One column of one change, in words."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """One change of one record, in words."""

    when: str
    who: str
    device: str
    step: str
    added: bool
    fields: tuple[FieldLine, ...]

    def head(self) -> str:
        """Return who did what when, in one line."""
        return " · ".join(part for part in (self.when, self.who, self.step) if part)

    def text(self) -> str:
        """Return all of it as plain text, the changes below the head."""
        lines = [f"{each.field}: {self.change(each)}" for each in self.fields]
        return "\n".join([self.head(), *(f"  {line}" for line in lines)])

    def change(self, line: FieldLine) -> str:
        """Return what happened to a field: the value itself where the record was new."""
        return line.after if self.added else f"{line.before} → {line.after}"


def line_of(entry: ChangeEntry, names: RecordNames, texts: Texts) -> LogLine:
    """Return a change in words. What was erased for data protection is said to be erased."""
    called = names.inside(entry.fields)
    kind = entry.kind
    fields = [
        FieldLine(
            field_label(kind, column, texts),
            value_text(kind, column, before, texts, names=called),
            value_text(kind, column, after, texts, names=called),
        )
        for column, (before, after) in entry.fields.items()
        if not (entry.added and after in (None, ""))
    ]
    erased = texts.translate("History", "aus Gründen des Datenschutzes gelöscht")
    fields += [FieldLine(field_label(kind, column, texts), "…", erased) for column in entry.erased]
    is_outside = entry.text == OUTSIDE
    return LogLine(
        when=moment_text(entry.at.astimezone(), texts),
        who=names.person(entry.person),
        device=entry.device,
        step=texts.translate("Step", entry.text) if is_outside else entry.text,
        added=entry.added,
        fields=tuple(fields),
    )


def write_change_log(
    file: AuditFile,
    target: Path,
    texts: Texts,
    *,
    entries: Iterable[ChangeEntry] | None = None,
    progress: Progress = silent,
) -> int:
    """Write the whole log, or some entries, as a table for spreadsheets; return its lines.

    UTF-8 with a mark, separated by semicolons: Excel opens it with a double click. `target` is
    replaced only once the new table is whole.
    """
    names, total, count = RecordNames(file, texts), change_count(file), 0
    chosen = changes_of(file) if entries is None else entries
    with saved_as(target) as draft, draft.open("w", encoding="utf-8-sig", newline="") as stream:
        table = csv.writer(stream, delimiter=";")
        table.writerow(_header(texts))
        for entry in chosen:
            for row in _rows(entry, names, texts):
                table.writerow([_harmless(cell) for cell in row])
            count += 1
            if count % 100 == 0:
                progress(min(count, total), total)
    progress(total, total)
    return count


def _rows(entry: ChangeEntry, names: RecordNames, texts: Texts) -> Iterator[tuple[str, ...]]:
    line = line_of(entry, names, texts)
    kind, name = kind_label(entry.kind, texts), names.of(entry.kind, entry.row)
    local = entry.at.astimezone()
    head = (str(entry.number), f"{local:%Y-%m-%d %H:%M:%S}", line.who, line.device, line.step)
    record = (kind, name, entry.row)
    for field in line.fields or (FieldLine("", "", ""),):
        yield (*head, *record, field.field, "" if line.added else field.before, field.after)


def _header(texts: Texts) -> tuple[str, ...]:
    return (
        texts.translate("History", "Nr."),
        texts.translate("History", "Zeit"),
        texts.translate("History", "Wer"),
        texts.translate("History", "Gerät"),
        texts.translate("History", "Schritt"),
        texts.translate("History", "Art"),
        texts.translate("History", "Eintrag"),
        texts.translate("History", "Kennung"),
        texts.translate("History", "Feld"),
        texts.translate("History", "vorher"),
        texts.translate("History", "nachher"),
    )


def _harmless(cell: str) -> str:
    """Return the text so that no spreadsheet takes it for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
